"""Reading TIMEX3 values as spans. A value that names no days (a duration, a set, PRESENT_REF) is refused."""

from __future__ import annotations

import re
from datetime import date, timedelta

from calendars import gregorian
from calendars.errors import OutOfRange, ParseError
from calendars.notation import SEASONS
from calendars.span import DateSpan, Precision
from calendars.units import unit_span

_CLOCK = r"(?:T(?:\d\d(?::?\d\d(?::?\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?|[A-Z]{2}))?"  # 14:30, MO, NI ...
_DAY = re.compile(rf"(\d{{4}})-(\d\d)-(\d\d){_CLOCK}")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE|-[1-7])?")
_PART = re.compile(r"(\d{4})-(?:(\d\d)|Q(\d)|H(\d)|(SP|SU|FA|WI))")
_YEARS = re.compile(r"(\d{4})|(\d{3})X?|(\d{2})(?:XX)?")


def from_timex(value: str) -> DateSpan:
    """The days that a TIMEX3 value names, or "first/last".

    >>> str(from_timex("2023-W43").last)
    '2023-10-29'
    >>> from_timex("199").timex(), from_timex("2023-10-28TEV").timex(), from_timex("2023-WI").timex()
    ('199', '2023-10-28', '2023-WI')
    >>> from_timex("P3M")
    Traceback (most recent call last):
    calendars.errors.ParseError: 'P3M' names no days: a duration
    """
    first, slash, last = value.partition("/")
    if slash:
        begin, end = from_timex(first), from_timex(last)
        return DateSpan(begin.first, end.last, "day" if begin == end and begin.precision == "day" else "interval")
    if match := _DAY.fullmatch(value):
        day = gregorian.day(*map(int, match.groups()))
        return DateSpan(day, day)
    if match := _WEEK.fullmatch(value):
        return _week(int(match[1]), int(match[2]), match[3] or "")
    if match := _PART.fullmatch(value):
        year, month, quarter, half, season = match.groups()
        if season:
            return unit_span("gregorian", "season", int(year), SEASONS.index(season) + 1)
        precision: Precision = "month" if month else "quarter" if quarter else "half"
        return unit_span("gregorian", precision, int(year), int(month or quarter or half))
    if match := _YEARS.fullmatch(value):
        year, decade, century = match.groups()
        if year:
            return unit_span("gregorian", "year", int(year))
        if decade:
            return unit_span("gregorian", "decade", 10 * int(decade))
        return unit_span("gregorian", "century", 100 * int(century))
    raise _refusal(value)


def _week(year: int, number: int, part: str) -> DateSpan:
    """A week, its weekend or one day of it."""
    week = unit_span("gregorian", "week", year, number)
    if not part:
        return week
    if part == "-WE":
        return DateSpan(week.first + timedelta(5), week.last)
    day = date.fromordinal(week.first.toordinal() + int(part[1]) - 1)
    return DateSpan(day, day)


def _refusal(value: str) -> ParseError | OutOfRange:
    """Why a value is no span."""
    if value.startswith("BC"):
        return OutOfRange(f"{value!r} lies before {date.min}")
    for pattern, why in (
        (r"P[\dXT]", "a duration"), (r"[A-Z]+_REF", "a vague reference"), (r"X|\d{4}-.*X", "a part of it is not known"),
        (r"T", "a time of day alone"),
    ):  # fmt: skip
        if re.match(pattern, value):
            return ParseError(f"{value!r} names no days: {why}")
    return ParseError(f"{value!r} is no TIMEX3 value")
