"""The Gregorian calendar (proleptic, as in `datetime.date`): where its years and months begin, as day numbers.

Day numbers are those of `date.toordinal()`. Units longer than a month are built in `units`.
"""

from __future__ import annotations

from datetime import date

from calendars.errors import InvalidDate, OutOfRange
from calendars.span import DateSpan, Precision

FIRST_YEAR, LAST_YEAR = 1, 9999


def month_start(year: int, month: int) -> int:
    """The day number of the first day of a month; January of the year after the last is the end of the range.

    >>> date.fromordinal(month_start(2024, 3))
    datetime.date(2024, 3, 1)
    """
    if year == LAST_YEAR + 1 and month == 1:
        return date.max.toordinal() + 1
    if not 1 <= month <= 12:
        raise InvalidDate(f"month {month} is not in 1..12")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfRange(f"year {year} is not in {FIRST_YEAR}..{LAST_YEAR} of the Gregorian calendar")
    return date(year, month, 1).toordinal()


def day(year: int, month: int, day: int) -> date:
    """A date, with our own errors.

    >>> day(2023, 2, 29)
    Traceback (most recent call last):
    calendars.errors.InvalidDate: day 29 is not in 1..28 of 2023-02
    """
    start = month_start(year, month)
    last = (month_start(year, month + 1) if month < 12 else start + 31) - start
    if not 1 <= day <= last:
        raise InvalidDate(f"day {day} is not in 1..{last} of {year:04}-{month:02}")
    return date.fromordinal(start + day - 1)


def week_start(year: int, week: int) -> int:
    """The day number of the Monday that begins an ISO 8601 week.

    >>> date.fromordinal(week_start(2023, 43))
    datetime.date(2023, 10, 23)
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfRange(f"year {year} is not in {FIRST_YEAR}..{LAST_YEAR} of the Gregorian calendar")
    last = date(year, 12, 28).isocalendar().week  # 28 December always lies in the last week of its year
    if not 1 <= week <= last:
        raise InvalidDate(f"week {week} is not in 1..{last} of {year}")
    return date.fromisocalendar(year, week, 1).toordinal()


def fields(ordinal: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    day = date.fromordinal(ordinal)
    return day.year, day.month, day.day


def span(first: int, last: int, precision: Precision, first_year: int, end_year: int) -> DateSpan:
    """The span between two day numbers; the years do not matter here, every one of them is certain."""
    return DateSpan(date.fromordinal(first), date.fromordinal(last), precision)
