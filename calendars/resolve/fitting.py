"""Which days fit a date without its year: those around a base, or the one that needs no year to be known.

Which of them is meant is for `choose` to say.
"""

from __future__ import annotations

from datetime import date

from calendars import named
from calendars.errors import CalendarError
from calendars.reason import Reason
from calendars.resolve.context import Context
from calendars.resolve.days import Run, date_of, day, fields, months, weekday
from calendars.resolve.parts import narrow
from calendars.said import Fields


def once(said: Fields) -> Run | None:
    """A named day that was on one day only."""
    if "named" in said and isinstance(named.DAYS[said["named"]], date):
        first, last = named.days_of(said["named"], 0)
        return Run(first, last, "day", "gregorian")
    return None


def famous(said: Fields) -> tuple[Run, Reason] | None:
    """The day that the words around it name: the attacks of 11 September, the coup of 28 Mordad."""
    key = said.get("calendar", ""), said.get("month", 0), said.get("day", 0)
    day_of_all = named.FAMOUS.get(key)
    if day_of_all is None:
        return None
    return Run(at := day_of_all.toordinal(), at, "day", key[0]), Reason("famous")


def alone(said: Fields) -> tuple[Run, Reason] | None:
    """A day so well known that it needs neither a year nor words around it."""
    return famous(said) if (said.get("month"), said.get("day")) in named.ALONE else None


def fitting(said: Fields, base: Run, context: Context) -> list[Run]:
    """The runs around a base that fit what is said, in order of time."""
    calendar = said.get("calendar", _counted_in(said, context))
    if "named" in said:
        return _named(said["named"], base)
    if {"month", "season", "quarter", "half"} & said.keys():
        year = fields(base.first, calendar)[0]
        found = []
        for one in (year - 1, year, year + 1, year + 2) if calendar == "hijri" else (year - 1, year, year + 1):
            try:
                found.append(narrow(months(calendar, 12 * one, 12, "year"), said, calendar, context.first_weekday))
            except CalendarError:
                continue
        return found
    if "day" in said:
        calendar = base.calendar or calendar
        year, month, _ = fields(base.first, calendar)
        found = []
        for number in range(12 * year + month - 2, 12 * year + month + 1):
            try:
                found.append(date_of(calendar, number // 12, number % 12 + 1, said["day"]))
            except CalendarError:
                continue
        return found
    if context.begun is not None and said.get("shift", 0) >= 0:
        return [day(context.begun.first + (said["weekday"] - weekday(context.begun.first)) % 7)]
    start = base.first + (said["weekday"] - weekday(base.first)) % 7
    earlier = [day(start - 14)] if said.get("shift", 0) < -1 else []
    return [*earlier, day(start - 7), day(start), *([day(start + 7)] if start == base.first else [])]


def _counted_in(said: Fields, context: Context) -> str:
    """The calendar of what says none: halves and quarters go on in that of the quarter told before."""
    told = context.quarter if {"half", "quarter"} & said.keys() else None
    return (told.calendar if told else None) or context.calendar


def _named(name: str, base: Run) -> list[Run]:
    """A named day in the years around a base, each once."""
    calendar = named.calendar_of(name)
    year = fields(base.first, calendar)[0]
    runs = []
    for one in (year - 1, year, year + 1):
        first, last = named.days_of(name, one)
        run = Run(first, last, "day" if first == last else "interval", calendar)
        if run not in runs:
            runs.append(run)
    return runs
