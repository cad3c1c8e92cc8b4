"""How Gregorian units are written in TIMEX3 and in EDTF (ISO 8601-2). Only writing; the two readers stand apart.

A span that is no Gregorian unit (a Solar Hijri month, an interval) has no value of its own in either notation.
"""

from __future__ import annotations

from datetime import date, timedelta

SEASONS = ("SP", "SU", "FA", "WI")  # TIMEX3
EDTF_SEASON, EDTF_QUARTER, EDTF_HALF = 20, 32, 39  # the "month" number before the first season, quarter, half
MONTHS_OF = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}

_DAY = timedelta(1)


def timex(first: date, last: date, precision: str) -> str | None:
    """The TIMEX3 value of a unit, None where the span is no Gregorian unit of this precision.

    >>> timex(date(2023, 7, 1), date(2023, 12, 31), "half")
    '2023-H2'
    """
    if precision == "day" and first == last:
        return first.isoformat()
    if precision == "week" and first.weekday() == 0 and (last - first).days == 6:
        return "{:04}-W{:02}".format(*first.isocalendar()[:2])
    year, number = _unit(first, last, precision)
    match precision:
        case _ if not number:
            return None
        case "month":
            return f"{year:04}-{number:02}"
        case "quarter" | "half":
            return f"{year:04}-{precision[0].upper()}{number}"
        case "season":
            return f"{year:04}-{SEASONS[number - 1]}"
        case _:
            return f"{year:04}"[: {"year": 4, "decade": 3, "century": 2}[precision]]


def edtf(first: date, last: date, precision: str) -> str | None:
    """The EDTF of a unit, None where the span is no Gregorian unit of this precision, and for weeks.

    >>> edtf(date(1990, 1, 1), date(1999, 12, 31), "decade")
    '199X'
    """
    if precision == "day" and first == last:
        return first.isoformat()
    year, number = _unit(first, last, precision)
    base = {"month": 0, "season": EDTF_SEASON, "quarter": EDTF_QUARTER, "half": EDTF_HALF}.get(precision)
    if not number:
        return None
    if base is not None:
        return f"{year:04}-{base + number:02}"
    digits = {"year": 4, "decade": 3, "century": 2}[precision]
    if digits == 2 and first.year % 100 and first.year > 1:  # 1901-2000 is a century, but not what 19XX says
        return None
    return f"{year:04}"[:digits].ljust(4, "X")


def _unit(first: date, last: date, precision: str) -> tuple[int, int]:
    """Year and number of the unit that the span is, number 0 where it is none."""
    length = MONTHS_OF.get(precision)
    if length is None or first.day != 1 or (last != date.max and (last + _DAY).day != 1):
        return 0, 0
    begin = 12 * first.year + first.month - 1
    count = 12 * (last.year - first.year) + last.month - first.month + 1
    if first.year == 1 and length > 12:  # there is no year 0
        begin, count = begin - 12, count + 12
    if precision == "century" and first.year % 100 == 1 and first.year > 1:
        begin -= 12
    year, month = divmod(begin - 2 if precision == "season" else begin, 12)
    if count != length or (12 * (year % 100 if length == 1200 else year % 10 if length == 120 else 0) + month) % length:
        return 0, 0
    return year, month // length + 1 if length < 12 else 1
