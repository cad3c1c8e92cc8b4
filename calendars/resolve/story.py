"""The way of a story through time: of several readings of its dates the one with the fewest and shortest leaps.

A date without its year may be the nearest or the second nearest; a date with its year may lead the story on or be an
aside. Every reading is followed for a while, the cheapest few at a time, so that time stays linear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calendars.resolve import leaps, verbs
from calendars.resolve.context import Context, exactly
from calendars.resolve.days import Run
from calendars.resolve.meant import Meant, contradicts
from calendars.resolve.rules import GLANCES, mean
from calendars.said import Fields, Said

_READINGS = 6  # that are followed at a time
_CROWD, _WIDE = 24, 800  # so many expressions in so many characters are a list
_LEAD = 4  # expressions among which the first year of a story is

# what a step to a date costs
_PARAGRAPH = 0.5  # so much less to the first date of a paragraph
_HAD = 1.5  # where the clause tells what had been, one ahead weighs so much more, one back so much less
_TURN, _TURN_BACK = 1.5, 0.8  # far into the next year or the one before, unsaid: who changes the year mostly says it

# what it costs to take a date that says its year as an aside
_ASIDE, _MONTH_ASIDE, _DAY_ASIDE = 3.0, 4.0, 6.0  # a year, a month, a day
_OPENS = 1.5  # so much more where it opens its sentence
_LIKELY_ASIDE = 1.0  # a bare year far from the story
_NAMING = 2.0  # one that only glances at another time
_REFERRED = 4.0  # more, if what follows refers to it: "that year"
_BESIDE = 2.0  # more, if a date without a year follows in its sentence
_GLANCED = 1.0  # what it costs to follow a year that only glances at another time
_HAD_BEEN = 1.0  # an aside that tells what had been
_THERE = 2.5  # what is told of the time of an aside in its sentence

_PLACED = frozenset({"ago", "shift", "base", "day", "weekday", "month", "year", "event"})  # what gives a length a place


@dataclass(slots=True)
class Reading:
    """What the expressions so far mean, from the last to the first."""

    cost: float
    context: Context
    last: Meant | None = None
    before: Reading | None = None
    passed: int = -1  # where the date told last stands, if it was taken as an aside
    had: bool = False  # whether that aside told what had been


def read(said: Sequence[Said], context: Context) -> list[Meant]:
    """What the expressions of a story mean."""
    readings = [Reading(0.0, _opened(said, context))]
    previous: Said | None = None
    for at, expression in enumerate(said):
        linked = expression.link == "range" and previous is not None and previous.group == expression.group
        fixed = mean(expression, context.fork()) if _fixed(expression.fields) else None
        crowd = at >= _CROWD and expression.start - said[at - _CROWD].start < _WIDE
        if crowd and fixed is not None:  # a list moves no story on
            best = readings[0]
            readings = [Reading(best.cost, best.context, fixed, best)]
        elif crowd:  # nor has it a second reading
            readings = _cheapest(_follow(readings[0], expression, linked, fixed))[:1]
        else:
            readings = _cheapest([after for one in readings for after in _follow(one, expression, linked, fixed)])
        if linked and previous is not None and context.heads(previous, expression):
            readings = list(map(_framed, readings))
        previous = expression
    meant: list[Meant] = []
    reading: Reading | None = readings[0]
    while reading is not None and reading.last is not None:
        meant.append(reading.last)
        reading = reading.before
    return meant[::-1]


def _opened(said: Sequence[Said], context: Context) -> Context:
    """The context in which a story opens: its first dates are near the first that says its year."""
    at = next((at for at, one in enumerate(said[:_LEAD]) if "year" in one.fields), 0)
    if not at or context.focus is not None:
        return context
    opened = context.fork()
    opened.focus = mean(said[at], context.fork()).run
    return opened


def _framed(reading: Reading) -> Reading:
    """The reading in which a story goes on from anywhere in the range that its last two expressions are."""
    end, begin = reading.last, reading.before and reading.before.last
    if end and begin and end.run and begin.run and reading.context.focus == end.run and begin.run.first < end.run.first:
        reading.context.focus = Run(begin.run.first, end.run.last, "interval", end.run.calendar)
    return reading


def _cheapest(readings: list[Reading]) -> list[Reading]:
    """The cheapest readings, one for each date at which they have come."""
    found: dict[tuple[Run | None, int | None], Reading] = {}
    for reading in sorted(readings, key=lambda reading: reading.cost):
        found.setdefault((reading.context.focus, reading.context.old_year), reading)
    return list(found.values())[:_READINGS]


def _fixed(said: Fields) -> bool:
    """Whether an expression means the same in every reading: it says its year, or it is a length or a repetition."""
    if not {"era", "yy", "like"}.isdisjoint(said):
        return False
    if "unit" in said:
        return ("n" in said or "vague" in said) and _PLACED.isdisjoint(said)
    return "year" in said or "ref" in said


def _follow(reading: Reading, expression: Said, linked: bool, fixed: Meant | None) -> list[Reading]:
    """The readings of the next expression; `fixed` is what it means, if that is the same in all of them."""
    context = reading.context
    if fixed is None:
        context = context.fork()
        context.begun = reading.last.run if linked and reading.last else None
        context.rank = 0
    meant = fixed or mean(expression, context)
    refers = expression.fields.get("base") == "focus" or meant.reasons[0].code in ("focus", "no-year", "no-reference")
    there: list[Reading] = []
    if reading.passed >= 0 and refers:
        reading, *there = _referring(reading, expression)
    if contradicts(expression.fields, meant):
        context.forget()
    return [*_on(reading, expression, context, meant), *there]


def _on(reading: Reading, expression: Said, context: Context, meant: Meant) -> list[Reading]:
    """The readings that go on with what an expression means in its context."""
    if meant.run is None or meant.kind not in ("date", "time") or not meant.tells:
        return [Reading(reading.cost, context, meant, reading, reading.passed)]
    if not {"year", "yy"}.isdisjoint(expression.fields):
        return _dated(reading, expression, context, meant)
    if reading.passed >= 0 and reading.passed >= context.sentence(expression)[0]:
        reading = replace(reading, cost=reading.cost + (0 if reading.had else _BESIDE))
    if "aside" in expression.fields and ("named" in expression.fields or context.looks_back(meant.run, expression)):
        return [Reading(reading.cost, reading.context, meant, reading)]
    found = [_told(reading, expression, context, meant)]
    inside = leaps.inside(meant.run, reading.context.focus) and reading.context.same_sentence(expression)
    if meant.reasons[0].code == "year-from-context" and not inside and not leaps.soon(reading.context.focus, meant.run):
        other = reading.context.fork()
        other.begun, other.rank = context.begun, 1
        second = mean(expression, other)
        if second.run is not None and second.run != meant.run:
            found.append(_told(reading, expression, other, second))
    return found


def _referring(reading: Reading, expression: Said) -> list[Reading]:
    """A reading in which what refers to an aside leads the story there, and the one in which it does not, if any."""
    there = _there(reading, expression)
    dear = replace(reading, cost=reading.cost + _REFERRED, passed=reading.passed if there is None else -1)
    return [dear] if there is None else [dear, there]


def _there(reading: Reading, expression: Said) -> Reading | None:
    """What refers to an aside in its own sentence, and leaves the story where it is: "and the following year"."""
    aside, context = reading.last, reading.context
    if aside is None or aside.run is None or reading.passed < context.sentence(expression)[0]:
        return None
    if expression.fields.get("base") != "focus":
        return None
    there = context.fork()
    there.focus, there.focus_at = aside.run, reading.passed
    meant = mean(expression, there)
    if meant.run is None:
        return None
    return Reading(reading.cost + _THERE, context, meant, reading, reading.passed)


def _told(reading: Reading, expression: Said, context: Context, meant: Meant) -> Reading:
    """The story has come to a date."""
    focus = context.focus
    assert meant.run is not None
    cost = reading.cost
    if focus is not None:
        opens = context.new_paragraph(expression)
        leap = leaps.leap(focus, meant.run)
        if leap and context.near is not None and not context.focus_said:  # the end of the year, told in May, is ahead
            leap = min(leap, leaps.leap(context.near, meant.run))
        if leap and verbs.pluperfect(expression, context):
            leap *= 1 / _HAD if meant.run.first < focus.first else _HAD
        cost += leap * (_PARAGRAPH if opens else 1)
        if not opens and (turn := leaps.turns(focus, meant)):
            cost += _TURN if turn > 0 else _TURN_BACK
    context.focus = None
    context.told(meant.run, expression, meant.clock)
    context.exact = exactly(focus, expression)
    return Reading(cost, context, meant, reading)


def _dated(reading: Reading, expression: Said, context: Context, meant: Meant) -> list[Reading]:
    """A date with its year: the story goes on there, or it is an aside."""
    assert meant.run is not None
    if meant.run.unit == "year" and context.says_year(meant.run, expression):
        return [Reading(reading.cost, context, meant, reading)]
    if context.old_year is not None and (context.aside(expression) or meant.run.unit != "day"):
        return [Reading(reading.cost, context, meant, reading)]
    found = [_told(reading, expression, context.fork(), meant)]
    bare = meant.run.unit == "year"
    had = bare and verbs.pluperfect(expression, context)
    glances = not GLANCES.isdisjoint(expression.fields)
    if context.focus is None:
        if "aside" in expression.fields or context.aside(expression) or had:
            found.append(Reading(reading.cost + _NAMING, context, meant, reading, expression.start, had))
        return found
    if bare and glances and not context.opens(expression):
        found[0].cost += _GLANCED
    cost = {"day": _DAY_ASIDE, "month": _MONTH_ASIDE, "season": _MONTH_ASIDE}.get(meant.run.unit, _ASIDE)
    if context.is_aside(meant.run, expression):
        cost = 0.0 if context.aside(expression) else _LIKELY_ASIDE
    elif context.opens(expression):
        cost *= _OPENS
    elif glances and not (
        meant.run.unit == "day" and context.new_paragraph(expression)
    ):
        cost = min(cost, _NAMING)
    if had:
        cost = min(cost, _HAD_BEEN)
    return [*found, Reading(reading.cost + cost, context, meant, reading, expression.start, had)]
