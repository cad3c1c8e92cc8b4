"""Arithmetic of the resolver: runs of days as day numbers, the units of every calendar, and steps between them.

Nothing here knows a text, a language or what "now" is.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from calendars.errors import InvalidDate
from calendars.notation import MONTHS_OF
from calendars.units import CALENDARS, SEASON_OFFSET

MONTHS = MONTHS_OF | {"millennium": 12000}


class Run(NamedTuple):
    """Days from `first` to `last` as day numbers, the unit they are, and the calendar of that unit."""

    first: int
    last: int
    unit: str
    calendar: str | None = None


def weekday(ordinal: int) -> int:
    """1 for Monday to 7, as in ISO 8601."""
    return (ordinal + 6) % 7 + 1


def day(ordinal: int) -> Run:
    """One day."""
    if not 1 <= ordinal <= date.max.toordinal():
        raise InvalidDate("the day lies outside of the years 1 to 9999")
    return Run(ordinal, ordinal, "day")


@lru_cache(4096)
def months(calendar: str, start: int, count: int, unit: str) -> Run:
    """`count` months from month number `start`, 12 * year + month - 1, on."""
    module = CALENDARS[calendar]  # type: ignore[index]
    end = start + count
    if start < 12:
        start = 12
    first: int = module.month_start(start // 12, start % 12 + 1)
    last: int = module.month_start(end // 12, end % 12 + 1) - 1
    if not 1 <= first <= last <= date.max.toordinal():
        raise InvalidDate("the days lie outside of the years 1 to 9999")
    return Run(first, last, unit, calendar)


def fields(ordinal: int, calendar: str) -> tuple[int, int, int]:
    """Year, month and day."""
    found = CALENDARS[calendar].fields(ordinal)  # type: ignore[index]
    return found[0], found[1], found[2]


def date_of(calendar: str, year: int, month: int, day_of_month: int) -> Run:
    """One day of a calendar; InvalidDate where there is none."""
    start = 12 * year + month - 1
    if not 1 <= month <= 12:
        raise InvalidDate(f"month {month}")
    run = months(calendar, start, 1, "month")
    if not 1 <= day_of_month <= run.last - run.first + 1:
        raise InvalidDate(f"day {day_of_month}")
    at = run.first + day_of_month - 1
    return Run(at, at, "day", calendar)


def unit_at(ordinal: int, unit: str, calendar: str, first_weekday: int, shift: int = 0) -> Run:
    """The unit in which a day lies, or the one so many units later."""
    if unit in ("day", "hour", "minute", "second"):
        return day(ordinal + (shift if unit == "day" else 0))
    if unit in ("week", "weekend"):
        start = ordinal - (weekday(ordinal) - first_weekday) % 7 + 7 * shift
        if not 1 <= start <= date.max.toordinal() - 6:
            raise InvalidDate("the week lies outside of the years 1 to 9999")
        if unit == "weekend":
            saturday = start + (6 - first_weekday) % 7 if first_weekday == 1 else start + 5
            return Run(saturday, saturday + 1, "weekend")
        return Run(start, start + 6, "week")
    if unit not in MONTHS:
        raise InvalidDate(f"no {unit} is counted")
    length = MONTHS[unit]
    year, month, _ = fields(ordinal, calendar)
    number = 12 * year + month - 1
    phase = SEASON_OFFSET.get(calendar, 0) if unit == "season" else 0
    start = (number - phase) // length + shift
    return months(calendar, start * length + phase, length, unit)


def moved(run: Run, unit: str, count: int, calendar: str, first_weekday: int, exact: bool) -> Run:
    """What lies so many units after a run (before it, if negative), in the unit that was counted.

    Weeks from a named day are `exact`, to the day; else "two weeks ago" is the week.
    """
    if unit == "day":
        return day((run.last if count > 0 else run.first) + count)
    if exact and unit == "week" and run.unit == "day":
        return day(run.first + 7 * count)
    return unit_at(run.last if count > 0 else run.first, unit, calendar, first_weekday, count)


def count_days(base: Run, unit: str, count: int, calendar: str) -> int:
    """The day so many units after (or before) a day, with the same number in its month."""
    at = base.last if count > 0 else base.first
    if unit in ("hour", "minute", "second"):
        hours = {"hour": 24, "minute": 1440, "second": 86400}[unit]
        return at + (-(-count // hours) if count > 0 else count // hours)
    if unit in ("day", "week"):
        return at + count * (7 if unit == "week" else 1)
    if unit not in ("month", "year", "decade", "quarter", "century"):
        return at + count
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    year, month, day_of_month = fields(at, calendar)
    target = months(calendar, 12 * year + month - 1 + count * size, 1, "month")
    return min(target.first + day_of_month - 1, target.last)
