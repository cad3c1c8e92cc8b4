"""Passages of a report that tell of earlier years: which of its dates without a year belong to what was told before."""

from __future__ import annotations

from collections.abc import Sequence

from calendars.resolve import verbs
from calendars.resolve.context import Context
from calendars.resolve.narrative import gregorian_year, nearby, recurs
from calendars.resolve.rules import GLANCES, mean
from calendars.said import Said

_MOVED = frozenset({"shift", "passed", "ahead", "until", "due"})  # told from the day of the text


def told_back(said: Sequence[Said], context: Context) -> frozenset[int]:
    """The expressions, by index, whose year is that of the passage: "reached on 2 April 2015 and signed on 14 July".

    A passage opens with a day or month of a year before that of the text: who writes of the own year leaves it out. A
    date without its year belongs to the passage in the same sentence, or where the next date that says its year is past
    too, and nothing is told from the day of writing between them.
    """
    if context.reference is None or context.narrative:
        return frozenset()
    now = context.reference.first.year
    found: set[int] = set()
    waiting: list[int] = []  # that belong to the passage if it goes on
    opened: Said | None = None
    for at, one in enumerate(said):
        if nearby(one):
            opened, waiting = None, []
        elif "year" in one.fields and "month" in one.fields:
            if not GLANCES.isdisjoint(one.fields) or context.aside(one):
                continue
            if waiting and _is_past(one, context):
                found.update(waiting)
            waiting = []
            opened = one if gregorian_year(one, context) < now else None
        elif opened is not None and recurs(one) and _MOVED.isdisjoint(one.fields) and verbs.tense(one, context) != 1:
            if opened.start >= context.sentence(one)[0]:
                found.add(at)
            else:
                waiting.append(at)
    return frozenset(found)


def _is_past(one: Said, context: Context) -> bool:
    """Whether a date that says its year is before the day of the text."""
    run = mean(one, context.fork()).run
    return run is not None and context.reference is not None and run.last < context.reference.first.toordinal()
