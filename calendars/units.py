"""Units of every calendar as spans: the year, season, half, quarter, decade and century, with exact Gregorian ends.

A unit is a run of whole months; only weeks and days, which belong to no calendar of months, are counted in days.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from calendars import gregorian, hijri, solar_hijri
from calendars.errors import CalendarError, InvalidDate, OutOfRange
from calendars.mention import Calendar
from calendars.notation import MONTHS_OF
from calendars.span import DateSpan, Precision


class Months(Protocol):
    """What every calendar's module can tell."""

    FIRST_YEAR: int
    LAST_YEAR: int

    def month_start(self, year: int, month: int, /) -> int: ...
    def fields(self, ordinal: int, /) -> tuple[int, int, int, *tuple[str, ...]]: ...
    def span(self, first: int, last: int, precision: Precision, first_year: int, end_year: int) -> DateSpan: ...


CALENDARS: dict[Calendar, Months] = {"gregorian": gregorian, "solar-hijri": solar_hijri, "hijri": hijri}

SEASON_OFFSET = {"gregorian": 2, "solar-hijri": 0}  # months from the start of the year to the start of spring


def unit_span(calendar: Calendar, precision: Precision, year: int, number: int = 1) -> DateSpan:
    """The days of a unit: the `number`-th month, quarter, season, half or (Gregorian, ISO 8601) week of a year.

    Of a decade or century `year` is any year in it: 1994 is in 1990-1999 and, as ISO 8601 and TIMEX3 count
    centuries, in 1900-1999. Season 1 is spring: March to May, Farvardin to Khordad; a Gregorian winter ends in the
    following February, and a lunar year has no seasons.

    >>> unit_span("solar-hijri", "month", 1402, 8)
    DateSpan(first=datetime.date(2023, 10, 23), last=datetime.date(2023, 11, 21), precision='month', ...)
    >>> str(unit_span("hijri", "year", 1445).last)
    '2024-07-06'
    """
    if precision == "week" and calendar == "gregorian":
        return _days(gregorian.week_start(year, number), 7, "week")
    length = _length(calendar, precision)
    if not 1 <= number <= max(12 // length, 1):
        raise InvalidDate(f"{precision} {number} is not in 1..{max(12 // length, 1)}")
    return _months(calendar, precision, (12 * year + length * (number - 1)) // length)


def unit_at(day: date, calendar: Calendar, precision: Precision, offset: int = 0, *, week_start: int = 0) -> DateSpan:
    """The unit in which a day lies, or one `offset` units later: -1 is the one before.

    Weeks begin on `week_start`, counted as in `date.weekday()`: 0 is Monday, 5 Saturday, 6 Sunday.

    >>> unit_at(date(2023, 10, 28), "solar-hijri", "month", -1).first
    datetime.date(2023, 9, 23)
    >>> unit_at(date(2023, 10, 28), "gregorian", "week", week_start=5).first
    datetime.date(2023, 10, 28)
    """
    if precision == "day":
        return _days(day.toordinal() + offset, 1, "day")
    if precision == "week":
        return _days(day.toordinal() - (day.weekday() - week_start) % 7 + 7 * offset, 7, "week")
    length = _length(calendar, precision)
    year, month = CALENDARS[calendar].fields(day.toordinal())[:2]
    return _months(calendar, precision, (12 * year + month - 1 - _phase(calendar, precision)) // length + offset)


def _length(calendar: Calendar, precision: Precision) -> int:
    """The months of a unit."""
    if precision not in MONTHS_OF:
        raise CalendarError(f"a {precision} is not a unit of months of the {calendar} calendar")
    if precision == "season" and calendar not in SEASON_OFFSET:
        raise CalendarError("the years of a lunar calendar have no seasons of their own")
    return MONTHS_OF[precision]


def _phase(calendar: Calendar, precision: Precision) -> int:
    """The months from the start of a year to that of its first unit."""
    return SEASON_OFFSET[calendar] if precision == "season" else 0


def _days(first: int, count: int, precision: Precision) -> DateSpan:
    """The span of so many days from a day number on."""
    last = first + count - 1
    if not 1 <= first <= last <= date.max.toordinal():
        raise OutOfRange(f"the {precision} is not wholly in {date.min}..{date.max}")
    return DateSpan(date.fromordinal(first), date.fromordinal(last), precision)


def _months(calendar: Calendar, precision: Precision, index: int) -> DateSpan:
    """The `index`-th unit since the start of the year 0 of a calendar; what lies before its year 1 is cut off."""
    module, length = CALENDARS[calendar], MONTHS_OF[precision]
    begin = index * length + _phase(calendar, precision)
    end = begin + length
    begin = max(begin, 12 * module.FIRST_YEAR) if length > 12 else begin
    first = module.month_start(begin // 12, begin % 12 + 1)
    last = module.month_start(end // 12, end % 12 + 1) - 1
    return module.span(first, last, precision, begin // 12, end // 12)
