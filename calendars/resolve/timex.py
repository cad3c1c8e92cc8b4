"""TIMEX3 values: how a span, a length or a repetition is written. Knows no text and decides nothing."""

from __future__ import annotations

from datetime import date

from calendars import named
from calendars.resolve.days import Run, fields
from calendars.resolve.parts import SEASONS
from calendars.said import Fields

LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE", "millennium": "ML",
           "quarter": "Q", "weekend": "WE", "weekday": "WD", "season": "SN", "half": "H"}
_CLOCK_LETTERS = {"hour": "H", "minute": "M", "second": "S"}
_PARTS = (0.5, 0.25, 0.75)
_SMALLER = {"century": (100, "", "Y"), "decade": (10, "", "Y"), "year": (12, "", "M"), "day": (24, "T", "H"),
            "hour": (60, "T", "M"), "minute": (60, "T", "S")}  # how many smaller units, and how they are written
_SEASON_NAMES = {at: name for name, at in SEASONS.items()}


def of_run(run: Run) -> str:  # noqa: C901  # a list of notations
    """The value of a run of days: of a Gregorian unit where it is one, else "first/last"."""
    first = date.fromordinal(run.first)
    if run.unit == "day" or (run.first == run.last and run.unit not in ("month", "year")):
        return first.isoformat()
    if run.unit == "week" and run.last - run.first == 6 and first.isoweekday() == 1:
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}"
    if run.unit == "weekend":
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}-WE"
    if run.calendar == "gregorian":
        if run.unit == "month":
            return f"{first.year:04}-{first.month:02}"
        if run.unit == "year":
            return f"{first.year:04}"
        if run.unit == "decade":
            return f"{first.year // 10:03}"
        if run.unit == "century":
            return f"{first.year // 100:02}"
        if run.unit == "quarter":
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        if run.unit == "half":
            return f"{first.year:04}-H{first.month // 6 + 1}"
        if run.unit == "season":
            _, month, _ = fields(run.first, "gregorian")
            return f"{first.year:04}-{_SEASON_NAMES[(month - 3) % 12 // 3]}"
    return f"{first.isoformat()}/{date.fromordinal(run.last).isoformat()}"


def before_christ(year: int, said: Fields) -> str:
    """A year before Christ, or its month, day or season."""
    value = f"BC{year:04}"
    if "month" in said:
        return value + f"-{said['month']:02}" + (f"-{said['day']:02}" if "day" in said else "")
    return f"{value}-{said['season']}" if "season" in said else value


def after_old_year(year: int, said: Fields) -> str:
    """What is counted from a year before Christ, or said without its year in a story of that time."""
    count = int(said.get("ago", 0) * said.get("n", 1)) or said.get("shift", 0)
    unit = said.get("unit")
    if unit == "year":
        return before_christ(max(year - count, 1), said)
    if unit in ("decade", "century", "millennium"):
        size = {"decade": 10, "century": 100, "millennium": 1000}[unit]
        if "ago" in said:
            return before_christ(max(year - size * count, 1), said)
        return f"BC{year // size - count:0{5 - len(str(size))}}"
    if unit is None and not {"month", "season"}.isdisjoint(said):
        return before_christ(max(year - said.get("shift", 0), 1), said)
    row = named.DAYS[said["named"]] if "named" in said else None
    if isinstance(row, tuple) and row[0] == "gregorian":
        return before_christ(year, {"month": row[1], "day": row[2]})
    return unresolved(said)


def length(said: Fields) -> str:
    """P3D, PT24H, PXY (so many years, not said how many)."""
    unit = said["unit"]
    if said.get("n") in _PARTS and unit in _SMALLER:
        return "P" + _smaller(said["n"], unit)
    if "rest" in said:
        return _compound(said)
    if said.get("vague") and "n" not in said:
        number = "X"
    else:
        n = said.get("n", 1)
        number = str(int(n)) if n == int(n) else str(n)
    if unit in _CLOCK_LETTERS:
        return f"PT{number}{_CLOCK_LETTERS[unit]}"
    if unit == "quarter" and number.isdecimal():
        return f"P{3 * int(number)}M"
    return f"P{number}{LETTERS[unit]}"


def _smaller(part: float, unit: str) -> str:
    """Half a century, a quarter of an hour: 50Y, T15M."""
    count, time, letter = _SMALLER[unit]
    return f"{time}{part * count:g}{letter}"


def _compound(said: Fields) -> str:
    """A year and six months, five hours and a half, two decades and a half: P1Y6M, PT5H30M, P25Y."""
    unit, n, more = said["unit"], said["n"], said["rest"]
    if "rest_unit" in said:
        rest = length({"unit": said["rest_unit"], "n": more})[1:]
    elif unit in ("decade", "century"):
        return "P" + _smaller(n + more, unit)
    elif unit in _SMALLER:
        rest = _smaller(more, unit)
    else:
        return length({"unit": unit, "n": n + more})
    whole = length({"unit": unit, "n": n})
    whole += rest.removeprefix("T") if "T" in whole else rest
    if "third" in said:
        rest = length({"unit": said["third_unit"], "n": said["third"]})[1:]
        whole += rest.removeprefix("T") if "T" in whole else rest
    return whole


def repetition(said: Fields) -> str:
    """P1D, P2Y, XXXX-WXX-6, XXXX-10, XXXX-WXX-6TMO: every so often."""
    time = clock(said)
    part = f"T{time}" if time else ""
    if "weekday" in said:
        return f"XXXX-WXX-{said['weekday']}{part}"
    if "named" in said:
        row = named.DAYS[said["named"]]
        return f"XXXX-{row[1]:02}-{row[2]:02}" if isinstance(row, tuple) and row[0] == "gregorian" else "XXXX-XX-XX"
    if "unit" in said and not (time and said["unit"] == "day"):
        return length(said)
    if "month" in said:
        return f"XXXX-{said['month']:02}" + (f"-{said['day']:02}" if "day" in said else "")
    if "season" in said:
        return f"XXXX-{said['season']}"
    return f"XXXX-XX-XX{part}"


def clock(said: Fields) -> str | None:
    """The time of day: "14:30", "MO"; None where none is said."""
    if "hour" not in said:
        return said.get("part")
    hour = said["hour"]
    part, half = said.get("part"), said.get("meridiem")
    later = part in ("AF", "EV") or (part == "NI" and hour >= 5) or (part == "MI" and hour < 5)
    if hour < 12 and (half == "pm" or later):
        hour += 12
    elif hour == 12 and (half == "am" or part in ("NI", "MO")):
        hour = 0 if half == "am" or part == "MO" or said.get("minute") else 24
    elif hour == 24 and part not in ("NI",) and "minute" in said and said["minute"]:
        hour = 0
    minute = said.get("minute", 0)
    if "to" in said:  # a quarter to nine
        hour, minute = (hour - 1) % 24, 60 - said["to"]
    zone = said.get("zone", "")
    if "second" in said:
        return f"{hour:02}:{minute:02}:{said['second']:02}{zone}"
    return f"{hour:02}:{minute:02}{zone}"


def in_year(said: Fields, base: Run) -> str:
    """What is counted from a year or a month, and finer than it: 1915-XX-XX, four days later."""
    value = unresolved(said)
    first, last = date.fromordinal(base.first), date.fromordinal(base.last)
    if first.year != last.year or base.calendar != "gregorian" or not value.startswith("XXXX"):
        return value
    return f"{first.year:04}{value[4:]}"


def unresolved(said: Fields) -> str:
    """What is said, with X for what is not known: XXXX-08-17, XXXX-WXX-6, XXXX-XX-XXTMO."""
    if "event" in said or "nth" in said:
        return "XXXX-XX-XX"
    if "weekday" in said and "day" not in said and "month" not in said:
        base = f"XXXX-WXX-{said['weekday']}"
    elif "season" in said:
        base = f"{said['year']:04}-{said['season']}" if "year" in said else f"XXXX-{said['season']}"
    elif "quarter" in said:
        base = f"XXXX-Q{said['quarter']}"
    elif "half" in said:
        base = f"XXXX-H{said['half']}"
    elif "month" in said and said.get("calendar", "gregorian") == "gregorian":
        base = f"XXXX-{said['month']:02}" + (f"-{said['day']:02}" if "day" in said else "")
    elif said.get("unit") in ("year", "decade", "century") and "month" not in said:
        base = "XXXX"
    elif said.get("unit") == "week" and "weekday" not in said:
        base = "XXXX-WXX"
    elif said.get("unit") == "month" and "day" not in said:
        base = "XXXX-XX"
    else:
        base = "XXXX-XX-XX"
    time = clock(said)
    return f"{base}T{time}" if time else base
