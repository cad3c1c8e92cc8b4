"""From expressions to mentions, section by section: what is told in one says nothing about another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import cast

from calendars.grammar import Grammar
from calendars.hijri import TABLE_FIRST_ORDINAL, TABLE_LAST_ORDINAL
from calendars.mention import Calendar, DateMention, Link, Section
from calendars.reason import Reason
from calendars.resolve import beside, datelines, story, timex
from calendars.resolve.context import Context
from calendars.resolve.dated import calendar_of
from calendars.resolve.days import Run
from calendars.resolve.meant import Meant, contradicts
from calendars.resolve.narrative import tells_story
from calendars.resolve.paired import pair, same, told_more
from calendars.resolve.passages import told_back
from calendars.resolve.rules import mean
from calendars.said import Fields, Said
from calendars.span import Certainty, DateSpan

_OLD_CENTURY = 15
_GREGORIAN_SINCE = 1500  # a year after it is Gregorian without a word that says so
_INTERVALS = ("weekend", "millennium")


def resolve(said: Sequence[Said], grammar: Grammar, text: str, reference: DateSpan | None,
            anchors: Mapping[str, date], sections: Sequence[Section]) -> list[DateMention]:
    """The mentions of a text."""
    mentions: list[DateMention] = []
    at = 0

    def until(end: int, own: DateSpan | None) -> None:
        nonlocal at
        first = at
        while at < len(said) and said[at].start < end:
            at += 1
        mentions.extend(_section(said[first:at], Context(grammar, text, own, anchors)))

    for section in sorted(sections, key=lambda section: section.start):
        until(section.start, reference)
        own = section.reference
        until(section.end, DateSpan(own, own) if isinstance(own, date) else own)
    until(len(text) + 1, reference)
    return mentions


def _section(said: Sequence[Said], context: Context) -> list[DateMention]:
    """The mentions of one section."""
    said = _without_doubt(said)
    context.told_in = frozenset(_calendar_told(one, context) for one in said) - {""}
    if context.reference is None and (day := datelines.dateline(said, context)) is not None:
        context.reference = DateSpan(date.fromordinal(day.first), date.fromordinal(day.last))
    context.narrative = tells_story(said, context)
    context.dateline = datelines.own_line(said, context)
    meant = story.read(said, context) if context.narrative and _one_day(context) else _report(said, context)
    beside.settle(said, meant, context)
    firsts = [True, *(one.group != before.group for before, one in pairwise(said))]
    for (before, one), (first, second) in zip(pairwise(said), pairwise(meant), strict=True):
        if one.link == "pair" and one.group == before.group:
            pair(first, second)
        elif told_more(before, one, second, context):
            same(before, first, second)
    return [_mention(one, what, first, context) for one, what, first in zip(said, meant, firsts, strict=False)]


def _without_doubt(said: Sequence[Said]) -> Sequence[Said]:
    """The expressions without those that are years only beside other years, of their time, where there are none."""
    if not any("doubtful" in one.fields for one in said):
        return said
    old, short = any(map(_old, said)), any("doubtful" not in one.fields and "year" in one.fields for one in said)
    return [one for one in said if "doubtful" not in one.fields or (short if "yy" in one.fields else old)]


def _old(said: Said) -> bool:
    """Whether an expression tells of a time before the Gregorian calendar without doubt."""
    fields = said.fields
    if "doubtful" in fields:
        return False
    known = fields.get("year", fields.get("decade", _GREGORIAN_SINCE))
    return "era" in fields or 100 <= known < _GREGORIAN_SINCE or fields.get("century", _OLD_CENTURY + 1) <= _OLD_CENTURY


def _calendar_told(said: Said, context: Context) -> str:
    """The calendar in which an expression says its year or century without doubt, or ""."""
    year, century = said.fields.get("year"), said.fields.get("century")
    calendar = said.fields.get("calendar", "")
    if calendar == "islamic":
        calendar = calendar_of(calendar, year or 100 * (century or 0), context) if year or century else ""
    if year is None:
        return calendar if century else ""
    return calendar or ("gregorian" if year >= _GREGORIAN_SINCE else "")


def _one_day(context: Context) -> bool:
    return context.reference is None or context.reference.first == context.reference.last


def _report(said: Sequence[Said], context: Context) -> list[Meant]:
    """What expressions mean that are read one after the other."""
    results: list[Meant] = []
    previous: Said | None = None
    back = told_back(said, context)
    for at, expression in enumerate(said):
        context.told_back = at in back
        joined = previous is not None and previous.group == expression.group
        context.begun = results[-1].run if joined and expression.link in ("range", "list") else None
        meant = _mean(expression, context)
        if joined and expression.link == "pair":
            pair(results[-1], meant)
        if context.begun is not None and meant.run is not None and previous and results[-1].standing == "implied":
            _begin_before(previous, results[-1], meant.run, context)
        if contradicts(expression.fields, meant):
            context.forget()
        if meant.run is not None and meant.kind in ("date", "time") and meant.tells:
            context.told(meant.run, expression, meant.clock)
        results.append(meant)
        previous = expression
    return results


def _begin_before(expression: Said, meant: Meant, end: Run, context: Context) -> None:
    """A range begins before it ends: where the year of its start is not said, it is the latest that fits."""
    if meant.run is None or meant.run.first <= end.first or meant.kind != "date":
        return
    context.ends, context.begun = end, None
    if "weekday" in expression.fields:  # of the week before: "from Thursday to Saturday of next week"
        day = {name: value for name, value in expression.fields.items() if name not in ("unit", "shift", "base")}
        expression = expression._replace(fields=cast(Fields, day))
    earlier = _mean(expression, context)
    context.ends = None
    if earlier.run is not None:
        meant.run, meant.value, meant.reasons = earlier.run, earlier.value, earlier.reasons


def _mean(expression: Said, context: Context) -> Meant:
    """What an expression means; where the day of the text is not known to the day, all that it may mean."""
    reference = context.reference
    if reference is None or reference.first == reference.last:
        return mean(expression, context)
    context.day = reference.first
    first = mean(expression, context)
    context.day = reference.last
    last = mean(expression, context)
    context.day = None
    if first.run is None or last.run is None or first.run == last.run:
        return first if first.run is None else last
    last.run = Run(min(first.run.first, last.run.first), max(first.run.last, last.run.last), "interval")
    last.value, last.kind, last.calendar = timex.of_run(last.run), "date", None
    return last


def _mention(expression: Said, meant: Meant, first: bool, context: Context) -> DateMention:
    link: Link | None = None
    said = meant.link or expression.link
    if said in ("range", "pair"):
        link = "same-day" if said == "pair" else "range-start" if first else "range-end"
    calendar: Calendar | None = meant.calendar  # type: ignore[assignment]  # fields hold plain strings
    clock = meant.clock or timex.clock(expression.fields) if meant.kind in ("date", "time") else None
    start = expression.start if meant.start < 0 else meant.start
    return DateMention(
        start, expression.end, context.text[start:expression.end], meant.kind, calendar,
        meant.value, _span(meant, context), clock, link, meant.standing, tuple(meant.reasons),
    )


def _span(meant: Meant, context: Context) -> DateSpan | None:
    run = meant.run
    if run is None:
        return None
    precision = run.unit if meant.whole is None and run.unit not in _INTERVALS else "interval"
    first, last = date.fromordinal(run.first), date.fromordinal(run.last)
    if run.calendar != "hijri" or meant.reasons[0].code == "pair":
        return DateSpan(first, last, precision)  # type: ignore[arg-type]  # units are precisions
    inside = run.first >= TABLE_FIRST_ORDINAL and run.last <= TABLE_LAST_ORDINAL
    certainty: Certainty = "table" if inside and context.grammar.language.old_years == "hijri" else "approximate"
    meant.reasons.append(Reason("lunar"))
    others = tuple(
        DateSpan(date.fromordinal(run.first + days), date.fromordinal(run.last + days), precision, "approximate")  # type: ignore[arg-type]
        for days in (-1, 1)
    )
    return DateSpan(first, last, precision, certainty, others)  # type: ignore[arg-type]
