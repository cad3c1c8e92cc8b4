"""Parts of a run of days: those that the smaller fields name, its halves and thirds, the nth unit in it.

Nothing here knows a text, a language or what "now" is.
"""

from __future__ import annotations

from calendars.errors import InvalidDate
from calendars.resolve.days import MONTHS, Run, date_of, fields, months, unit_at, weekday
from calendars.said import Fields
from calendars.units import SEASON_OFFSET

SEASONS = {"SP": 0, "SU": 1, "FA": 2, "WI": 3}


def narrow(run: Run, said: Fields, calendar: str, first_weekday: int) -> Run:
    """The part of a run that the smaller fields name: its half, quarter, season, month, week, day, weekday."""
    if not {"half", "quarter", "season", "first"}.isdisjoint(said):
        run = _part_of_year(run, said, calendar)
    if "month" in said and {"half", "first"}.isdisjoint(said):
        year = fields(run.first, calendar)[0]
        if "day" in said:
            run = date_of(calendar, year, said["month"], said["day"])
        else:
            run = months(calendar, 12 * year + said["month"] - 1, 1, "month")
    elif "day" in said:
        if run.unit not in ("month", "day"):
            raise InvalidDate(f"day {said['day']} of a {run.unit}")
        if run.unit == "month":
            at = run.first + said["day"] - 1
            if not 1 <= said["day"] <= run.last - run.first + 1:
                raise InvalidDate(f"day {said['day']}")
            run = Run(at, at, "day", run.calendar)
    if "nth" in said and "nth_unit" in said:
        run = _nth(run, said, calendar, first_weekday)
    elif "weekday" in said and run.unit in ("week", "weekend"):
        at = run.first + (said["weekday"] - weekday(run.first)) % 7
        run = Run(at, at, "day")
    return run


def _nth(run: Run, said: Fields, calendar: str, first_weekday: int) -> Run:
    """The nth unit that is said; a week as the calendar prints it, if that is what the language means."""
    run = nth(run, said["nth"], said["nth_unit"], calendar, first_weekday, said.get("weekday"))
    if "aligned" in said and run.unit == "week":
        run = unit_at((run.first + run.last) // 2, "week", calendar, first_weekday)
    return run


def _first_days(month: Run, said: Fields) -> Run:
    """The first so many days or weeks of a month."""
    count = said["first"] * (7 if said["first_unit"] == "week" else 1)
    if not 0 < count <= month.last - month.first + 1:
        raise InvalidDate(f"the first {count} days of a month")
    return Run(month.first, month.first + count - 1, "interval", month.calendar)


def _opening(run: Run, count: int, size: int) -> Run:
    """The first so many units of a year, each of so many months."""
    length = count * size
    if not 0 < length <= 12 or run.unit != "year" or run.calendar is None:
        raise InvalidDate(f"the first {length} months of a {run.unit}")
    unit = {1: "month", 3: "quarter", 6: "half", 12: "year"}.get(length, "interval")
    return months(run.calendar, 12 * fields(run.first, run.calendar)[0], length, unit)


def half(run: Run, said: Fields, calendar: str) -> Run:
    """The first or second half of a month (15 days), a decade or a century."""
    if "month" in said:
        run = months(calendar, 12 * fields(run.first, calendar)[0] + said["month"] - 1, 1, "month")
    if run.unit == "month":
        cut = run.first + 15
    else:
        assert run.calendar
        year = fields(run.first, run.calendar)[0]
        cut = months(run.calendar, 12 * year + MONTHS[run.unit] // 2, 1, "month").first
    ends = (run.first, cut - 1) if said["half"] == 1 else (cut, run.last)
    return Run(*ends, "interval", run.calendar)


def _part_of_year(run: Run, said: Fields, calendar: str) -> Run:
    year = fields(run.first, calendar)[0]
    if "first" in said and "month" in said:
        return _first_days(months(calendar, 12 * year + said["month"] - 1, 1, "month"), said)
    if "first" in said:
        return _opening(run, said["first"], MONTHS.get(said["first_unit"], 0))
    if "half" in said and (run.unit in ("decade", "century") or "month" in said):
        return half(run, said, calendar)
    if "quarter" in said and run.unit == "century":
        return months(calendar, 12 * year + 300 * (said["quarter"] - 1), 300, "interval")
    if "half" in said:
        return months(calendar, 12 * year + 6 * (said["half"] - 1), 6, "half")
    if "quarter" in said:
        return months(calendar, 12 * year + 3 * (said["quarter"] - 1), 3, "quarter")
    return months(calendar, 12 * year + 3 * SEASONS[said["season"]] + SEASON_OFFSET.get(calendar, 0), 3, "season")


def nth(run: Run, number: int, unit: str, calendar: str, first_weekday: int, named: int | None = None) -> Run:
    """The nth unit in a run, from 1; -1 is the last, -2 the one before."""
    if unit == "day" and named:  # the third Friday of March
        first = run.first + (named - weekday(run.first)) % 7
        count = (run.last - first) // 7 + 1
        at = first + 7 * (number - 1 if number > 0 else count + number)
        if not run.first <= at <= run.last:
            raise InvalidDate(f"weekday {number}")
        return Run(at, at, "day", run.calendar)
    if unit == "day":
        at = run.first + number - 1 if number > 0 else run.last + number + 1
        if not run.first <= at <= run.last:
            raise InvalidDate(f"day {number}")
        return Run(at, at, "day", run.calendar)
    if unit == "week":
        first = run.first + 7 * (number - 1) if number > 0 else run.last + 7 * number + 1
        if not run.first <= first <= run.last:
            raise InvalidDate(f"week {number}")
        return Run(first, min(first + 6, run.last), "week", run.calendar)
    length = MONTHS[unit]
    year, month, _ = fields(run.first, calendar)
    begin = 12 * year + month - 1
    if unit == "decade":
        begin -= begin % length
    whole = MONTHS.get(run.unit, 0) // length
    if not whole or not -whole <= number <= whole or not number:
        raise InvalidDate(f"{unit} {number} of a {run.unit}")
    return months(calendar, begin + length * (number - 1 if number > 0 else whole + number), length, unit)


def third(run: Run, edge: str) -> Run:
    """The early, middle or late third: days 1-10, 11-20, 21-; months 1-4 ...; of a week 2, 3 and 2 days."""
    at = {"START": 0, "MID": 1, "END": 2}[edge]
    calendar = run.calendar
    if calendar and run.unit in ("year", "decade", "century", "season", "half", "quarter"):
        year, month, _ = fields(run.first, calendar)
        begin = 12 * year + month - 1
        cut = {"year": (0, 4, 8, 12), "decade": (0, 48, 84, 120), "century": (0, 396, 792, 1200),
               "season": (0, 1, 2, 3), "quarter": (0, 1, 2, 3), "half": (0, 2, 4, 6)}[run.unit]
        return months(calendar, begin + cut[at], cut[at + 1] - cut[at], run.unit)
    length = run.last - run.first + 1
    if run.unit == "week" or length == 7:
        ends = (0, 2, 5, 7)
    elif run.unit == "month":
        ends = (0, 10, 20, length)
    else:
        ends = (0, length // 3, 2 * length // 3, length)
    first, last = run.first + ends[at], run.first + ends[at + 1] - 1
    return Run(first, max(first, last), run.unit, calendar)
