"""Whether a text tells a story of earlier years, as histories do, or reports what has just happened, as news do."""

from __future__ import annotations

from collections.abc import Sequence

from calendars.resolve.context import Context
from calendars.resolve.dated import calendar_of
from calendars.said import Said
from calendars.span import DateSpan

_CHANGES = {"solar-hijri": 621, "hijri": 579}  # years to the Gregorian ones, nearly
_OTHER = {"solar-hijri": 1, "hijri": -1}  # and to the other Gregorian year of which they have a part
_LEAD = 2  # expressions: a report tells at once when it happened, from the day of writing
_BARE = {"year", "aside", "passed", "until"}  # what a year says that only describes a thing: since 1850
_TITLE = {"year", "aside"}  # what a date in a title says
_OPENING = {"year", "month", "day"}  # what the day says with which a story opens
_OPENINGS = ({"year", "month"}, {"year", "season"})  # what it says at least
_SEVERAL = 3  # dates without their year that follow a year tell a story of it
_OF_DATES = frozenset({"year", "yy", "month", "day", "weekday", "season", "decade", "century", "shift", "ago", "part"})


def tells_story(said: Sequence[Said], context: Context) -> bool:
    """Whether a section tells a story, and does not report what has just happened."""
    first = [one for one in said if not one.fields.keys() <= _BARE][:_LEAD]
    lead = [one for at, one in enumerate(first) if not (at and _beside(first[at - 1], one, context))]
    if context.reference is not None and any(map(nearby, lead)):
        return False
    opening = _opening(said, context)
    year = _years([opening], context)[0] if opening is not None else None
    if opening is not None and context.reference is not None and _in_year(context.reference, opening, context):
        return False  # the day of writing opens the text
    near = [one for one in said if nearby(one)]
    if opening is not None and context.opens(opening):  # its weekdays are those of the story
        near = [one for one in near if "weekday" not in one.fields]
    return _is_narrative(_years(said, context), len(near), context.reference, year)


def _beside(date: Said, weekday: Said, context: Context) -> bool:
    """Whether a weekday stands in the sentence of a day that says its year: "on 19 April 1906, a rainy Thursday"."""
    return date.fields.keys() >= _OPENING and date.start >= context.sentence(weekday)[0]


def _is_narrative(years: Sequence[int], nearby: int, reference: DateSpan | None, opening: int | None = None) -> bool:
    """Whether a text tells of years before that of its writing: histories do, news do not.

    `nearby` counts its dates that are told from the day of writing: yesterday, Monday, this week; `opening` is the
    year with which it opens, if it does.
    """
    if not years:
        return False
    if reference is None:
        return True
    middle = sorted(years)[(len(years) - 1) // 2]
    if opening is not None and not nearby and reference.first.year - opening >= 2:
        return reference.first.year - middle >= 2
    return len(years) >= 3 and reference.first.year - middle >= 2 and len(years) > 2 * nearby


def _in_year(reference: DateSpan, opening: Said, context: Context) -> bool:
    """Whether the year of a date has a part of the year of the reference."""
    (year,), calendar = _years([opening], context), calendar_of(
        opening.fields.get("calendar"), opening.fields["year"], context)
    return reference.first.year in (year, year + _OTHER.get(calendar, 0))


def nearby(expression: Said) -> bool:
    """Whether a date is told from the day of writing: yesterday, Monday, this week, two days ago."""
    said = expression.fields
    if "weekday" in said and {"day", "month", "unit", "year", "base"}.isdisjoint(said):
        return True
    if "n" in said and said.get("shift", 0) > 0:
        return False  # "over the next three days" is told of any day
    counted = "base" not in said and not {"shift", "ago"}.isdisjoint(said)
    this = "unit" not in said and "month" in said and not said.get("shift", 1)  # this May
    return counted and (this or said.get("unit") in ("day", "week", "weekend"))


def _opening(said: Sequence[Said], context: Context) -> Said | None:
    """The day with which a text opens, if it says its year; a title may say a year before."""
    dates = [one for one in said if not _OF_DATES.isdisjoint(one.fields)][:2]
    if len(dates) == 2 and dates[0].fields.keys() <= _TITLE:
        dates = dates[1:]
    opens = bool(dates) and any(dates[0].fields.keys() >= fields for fields in _OPENINGS)
    if not opens and said and sum(map(recurs, said)) >= _SEVERAL:
        soon = next((one for one in dates if one.fields.keys() >= _OPENING), said[0])
        return soon if "year" in soon.fields else None
    return dates[0] if opens else None


def recurs(expression: Said) -> bool:
    """Whether a date comes every year: a day or a month without its year."""
    return "month" in expression.fields and {"year", "yy"}.isdisjoint(expression.fields)


def _years(said: Sequence[Said], context: Context) -> list[int]:
    """The Gregorian years of the dates that say theirs."""
    return [gregorian_year(one, context) for one in said if "year" in one.fields]


def gregorian_year(expression: Said, context: Context) -> int:
    """The Gregorian year, nearly, of a date that says its year."""
    year = expression.fields["year"]
    if expression.fields.get("era") == "BC":
        return -year
    return year + _CHANGES.get(calendar_of(expression.fields.get("calendar"), year, context), 0)
