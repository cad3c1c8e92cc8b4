"""Named days: where in its calendar's year a feast or a well-known day lies. The words for them are in languages/.

A row is (calendar, month, day, number of days). A rule of the Gregorian year (Easter, the fourth Thursday of
November) is a function of the year. A day that happened once is a date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Row = tuple[str, int, int, int]


def _nth_weekday(month: int, weekday: int, number: int) -> Callable[[int], date]:
    def day(year: int) -> date:
        if number > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (number - 1))
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % 7)

    return day


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm.

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * week) // 451
    month, day = divmod(shift + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _around_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days)


DAYS: dict[str, Row | Callable[[int], date] | date] = {
    # Gregorian
    "new-year": ("gregorian", 1, 1, 1), "new-years-eve": ("gregorian", 12, 31, 1), "epiphany": ("gregorian", 1, 6, 1),
    "valentine": ("gregorian", 2, 14, 1), "womens-day": ("gregorian", 3, 8, 1), "april-fools": ("gregorian", 4, 1, 1),
    "may-day": ("gregorian", 5, 1, 1), "us-independence": ("gregorian", 7, 4, 1), "bastille": ("gregorian", 7, 14, 1),
    "halloween": ("gregorian", 10, 31, 1), "all-saints": ("gregorian", 11, 1, 1), "armistice": ("gregorian", 11, 11, 1),
    "christmas-eve": ("gregorian", 12, 24, 1),
    "christmas": ("gregorian", 12, 25, 1), "boxing": ("gregorian", 12, 26, 1),
    "orthodox-christmas": ("gregorian", 1, 7, 1), "st-patrick": ("gregorian", 3, 17, 1),
    "victory": ("gregorian", 5, 9, 1), "human-rights": ("gregorian", 12, 10, 1),
    "easter": easter, "good-friday": _around_easter(-2), "easter-monday": _around_easter(1),
    "ash-wednesday": _around_easter(-46), "palm-sunday": _around_easter(-7), "pentecost": _around_easter(49),
    "ascension": _around_easter(39), "thanksgiving": _nth_weekday(11, 4, 4), "labor": _nth_weekday(9, 1, 1),
    "memorial": _nth_weekday(5, 1, -1), "martin-luther-king": _nth_weekday(1, 1, 3),
    "presidents": _nth_weekday(2, 1, 3), "mothers": _nth_weekday(5, 7, 2), "columbus": _nth_weekday(10, 1, 2),
    # Solar Hijri
    "nowruz": ("solar-hijri", 1, 1, 1), "sizdah-bedar": ("solar-hijri", 1, 13, 1), "yalda": ("solar-hijri", 9, 30, 1),
    "fajr-decade": ("solar-hijri", 11, 12, 11), "chaharshanbe-suri": lambda year: _last_tuesday_evening(year),
    "oil-day": ("solar-hijri", 12, 29, 1), "islamic-republic": ("solar-hijri", 1, 12, 1),
    "mehregan": ("solar-hijri", 7, 16, 1), "defence-week": ("solar-hijri", 6, 31, 7),
    "nature": ("solar-hijri", 1, 13, 1),
    "student-day": ("solar-hijri", 9, 16, 1), "tree-day": ("solar-hijri", 12, 15, 1),
    # Islamic
    "islamic-new-year": ("hijri", 1, 1, 1), "tasua": ("hijri", 1, 9, 1), "ashura": ("hijri", 1, 10, 1),
    "arbaeen": ("hijri", 2, 20, 1), "mawlid": ("hijri", 3, 12, 1), "mawlid-17": ("hijri", 3, 17, 1),
    "mabath": ("hijri", 7, 27, 1), "mid-shaban": ("hijri", 8, 15, 1), "eid-fitr": ("hijri", 10, 1, 1),
    "arafa": ("hijri", 12, 9, 1), "eid-adha": ("hijri", 12, 10, 1), "ghadir": ("hijri", 12, 18, 1),
    "qadr": ("hijri", 9, 27, 1), "tarwiya": ("hijri", 12, 8, 1), "mubahala": ("hijri", 12, 24, 1),
    # once
    "september-11": date(2001, 9, 11), "d-day": date(1944, 6, 6), "ve-day": date(1945, 5, 8),
    "vj-day": date(1945, 8, 15), "october-7": date(2023, 10, 7),
}


# days that are known by day and month alone, once words such as "attacks" or "revolution" stand beside them
FAMOUS: dict[tuple[str, int, int], date] = {
    ("gregorian", 9, 11): date(2001, 9, 11), ("gregorian", 10, 7): date(2023, 10, 7),
    ("gregorian", 7, 23): date(1952, 7, 23), ("gregorian", 7, 14): date(1958, 7, 14),
    ("gregorian", 1, 25): date(2011, 1, 25), ("gregorian", 6, 30): date(2013, 6, 30),
    ("gregorian", 6, 5): date(1967, 6, 5), ("gregorian", 10, 6): date(1973, 10, 6),
    ("gregorian", 2, 17): date(2011, 2, 17), ("gregorian", 2, 14): date(2005, 2, 14),
    ("solar-hijri", 5, 28): date(1953, 8, 19), ("solar-hijri", 3, 15): date(1963, 6, 5),
    ("solar-hijri", 11, 22): date(1979, 2, 11), ("solar-hijri", 4, 30): date(1952, 7, 21),
    ("solar-hijri", 2, 7): date(1978, 4, 27), ("solar-hijri", 4, 26): date(1973, 7, 17),
    ("solar-hijri", 6, 17): date(1978, 9, 8),
}
ALONE = {(9, 11)}  # of these, by month and day, what needs no such word in a text that tells no year


def _last_tuesday_evening(year: int) -> date:
    from calendars import solar_hijri  # here, so that a text without this feast needs no second calendar

    nowruz = date.fromordinal(solar_hijri.month_start(year - 621, 1))
    return nowruz - timedelta((nowruz.isoweekday() - 3) % 7 or 7) - timedelta(1)


def days_of(name: str, year: int) -> tuple[int, int]:
    """First and last day number of a named day in a year of its own calendar (Gregorian for rules)."""
    row = DAYS[name]
    if isinstance(row, date):
        return row.toordinal(), row.toordinal()
    if callable(row):
        day = row(year).toordinal()
        return day, day
    from calendars.units import CALENDARS

    calendar, month, day_of_month, days = row
    first = CALENDARS[calendar].month_start(year, month) + day_of_month - 1  # type: ignore[index]
    return first, first + days - 1


def calendar_of(name: str) -> str:
    """The calendar whose year decides the day."""
    row = DAYS[name]
    return row[0] if isinstance(row, tuple) else "gregorian"
