"""Named days: where in its calendar's year a feast or a well-known day lies. The words for them are in languages/.

A row is (calendar, month, day, number of days). A rule of the Gregorian year (Easter, the fourth Thursday of
November) is a function of the year. A day that happened once is a date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Row = tuple[str, int, int, int]


def _nth_weekday(month: int, weekday: int, number: int, later: int = 0) -> Callable[[int], date]:
    def day(year: int) -> date:
        if number > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (number - 1) + later)
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


def orthodox_easter(year: int) -> date:
    """Eastern Easter Sunday, by Meeus' Julian algorithm, as a Gregorian date; for 1900 to 2099.

    >>> orthodox_easter(2024)
    datetime.date(2024, 5, 5)
    """
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return date(year, month, day + 1) + timedelta(year // 100 - year // 400 - 2)


def _around_eastern(days: int) -> Callable[[int], date]:
    return lambda year: orthodox_easter(year) + timedelta(days)


def _around_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days)


DAYS: dict[str, Row | Callable[[int], date] | date] = {
    # Gregorian
    "burns-night": ("gregorian", 1, 25, 1), "australia-day": ("gregorian", 1, 26, 1),
    "inauguration": ("gregorian", 1, 20, 1), "candlemas": ("gregorian", 2, 2, 1), "waitangi": ("gregorian", 2, 6, 1),
    "st-david": ("gregorian", 3, 1, 1), "ides-of-march": ("gregorian", 3, 15, 1),
    "st-george": ("gregorian", 4, 23, 1), "anzac": ("gregorian", 4, 25, 1), "cinco-de-mayo": ("gregorian", 5, 5, 1),
    "europe-day": ("gregorian", 5, 9, 1), "juneteenth": ("gregorian", 6, 19, 1),
    "midsummer-eve": ("gregorian", 6, 23, 1), "midsummer": ("gregorian", 6, 24, 1),
    "canada-day": ("gregorian", 7, 1, 1), "lammas": ("gregorian", 8, 1, 1), "michaelmas": ("gregorian", 9, 29, 1),
    "reformation": ("gregorian", 10, 31, 1), "all-souls": ("gregorian", 11, 2, 1),
    "guy-fawkes": ("gregorian", 11, 5, 1), "st-andrew": ("gregorian", 11, 30, 1),
    "st-nicholas": ("gregorian", 12, 6, 1), "immaculate": ("gregorian", 12, 8, 1), "st-lucy": ("gregorian", 12, 13, 1),
    "fathers": _nth_weekday(6, 7, 3),
    "patriots": _nth_weekday(4, 1, 3), "remembrance-sunday": _nth_weekday(11, 7, 2), "lincoln": ("gregorian", 2, 12, 1),
    "victoria-day": lambda year: date(year, 5, 24) - timedelta(date(year, 5, 24).weekday()),
    "advent-sunday": lambda year: date(year, 12, 24) - timedelta(date(year, 12, 24).isoweekday() % 7 + 21),
    "walpurgis": ("gregorian", 4, 30, 1), "bloomsday": ("gregorian", 6, 16, 1), "flag-day": ("gregorian", 6, 14, 1),
    "st-john": ("gregorian", 6, 24, 1), "st-swithin": ("gregorian", 7, 15, 1), "hiroshima-day": ("gregorian", 8, 6, 1),
    "st-bartholomew": ("gregorian", 8, 24, 1), "german-unity": ("gregorian", 10, 3, 1),
    "trafalgar": ("gregorian", 10, 21, 1), "st-crispin": ("gregorian", 10, 25, 1),
    "pearl-harbor": ("gregorian", 12, 7, 1),
    "mothering-sunday": _around_easter(-21), "low-sunday": _around_easter(7),
    "shrove-tuesday": _around_easter(-47), "easter-eve": _around_easter(-1), "whit-monday": _around_easter(50),
    "trinity": _around_easter(56), "corpus-christi": _around_easter(60),
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
    # Gregorian: Easter of the eastern churches and what is counted from it, feasts of Arab countries
    "orthodox-easter": orthodox_easter, "orthodox-palm-sunday": _around_eastern(-7),
    "orthodox-good-friday": _around_eastern(-2), "holy-saturday": _around_eastern(-1),
    "covenant-thursday": _around_eastern(-3), "sham-ennessim": _around_eastern(1),
    "coptic-epiphany": ("gregorian", 1, 19, 1), "assumption": ("gregorian", 8, 15, 1),
    "holy-cross": ("gregorian", 9, 14, 1), "annunciation": ("gregorian", 3, 25, 1),
    "maundy-thursday": _around_easter(-3), "black-friday": _nth_weekday(11, 4, 4, 1),
    "cyber-monday": _nth_weekday(11, 4, 4, 4),
    "mothers-spring": ("gregorian", 3, 21, 1), "saudi-national": ("gregorian", 9, 23, 1),
    "saudi-founding": ("gregorian", 2, 22, 1), "emirates-national": ("gregorian", 12, 2, 1),
    "egypt-police": ("gregorian", 1, 25, 1), "morocco-throne": ("gregorian", 7, 30, 1),
    "green-march": ("gregorian", 11, 6, 1), "king-and-people": ("gregorian", 8, 20, 1),
    "land-day": ("gregorian", 3, 30, 1), "nakba-day": ("gregorian", 5, 15, 1), "prisoner-day": ("gregorian", 4, 17, 1),
    "lebanon-liberation": ("gregorian", 5, 25, 1),
    # international days
    "holocaust-day": ("gregorian", 1, 27, 1), "education-day": ("gregorian", 1, 24, 1),
    "cancer-day": ("gregorian", 2, 4, 1), "girls-in-science": ("gregorian", 2, 11, 1),
    "radio-day": ("gregorian", 2, 13, 1), "mother-tongue": ("gregorian", 2, 21, 1),
    "happiness-day": ("gregorian", 3, 20, 1), "forest-day": ("gregorian", 3, 21, 1),
    "water-day": ("gregorian", 3, 22, 1), "weather-day": ("gregorian", 3, 23, 1),
    "tuberculosis-day": ("gregorian", 3, 24, 1), "theatre-day": ("gregorian", 3, 27, 1),
    "autism-day": ("gregorian", 4, 2, 1), "health-day": ("gregorian", 4, 7, 1), "earth-day": ("gregorian", 4, 22, 1),
    "book-day": ("gregorian", 4, 23, 1), "malaria-day": ("gregorian", 4, 25, 1), "press-day": ("gregorian", 5, 3, 1),
    "nurses-day": ("gregorian", 5, 12, 1), "families-day": ("gregorian", 5, 15, 1),
    "museum-day": ("gregorian", 5, 18, 1), "biodiversity-day": ("gregorian", 5, 22, 1),
    "tobacco-day": ("gregorian", 5, 31, 1), "environment-day": ("gregorian", 6, 5, 1),
    "oceans-day": ("gregorian", 6, 8, 1), "child-labour-day": ("gregorian", 6, 12, 1),
    "blood-day": ("gregorian", 6, 14, 1), "desert-day": ("gregorian", 6, 17, 1),
    "refugee-day": ("gregorian", 6, 20, 1), "music-day": ("gregorian", 6, 21, 1), "drugs-day": ("gregorian", 6, 26, 1),
    "population-day": ("gregorian", 7, 11, 1), "mandela-day": ("gregorian", 7, 18, 1),
    "hepatitis-day": ("gregorian", 7, 28, 1), "friendship-day": ("gregorian", 7, 30, 1),
    "youth-day": ("gregorian", 8, 12, 1), "humanitarian-day": ("gregorian", 8, 19, 1),
    "literacy-day": ("gregorian", 9, 8, 1), "democracy-day": ("gregorian", 9, 15, 1),
    "ozone-day": ("gregorian", 9, 16, 1), "peace-day": ("gregorian", 9, 21, 1),
    "tourism-day": ("gregorian", 9, 27, 1), "heart-day": ("gregorian", 9, 29, 1),
    "older-persons": ("gregorian", 10, 1, 1), "non-violence": ("gregorian", 10, 2, 1),
    "teachers-day": ("gregorian", 10, 5, 1), "post-day": ("gregorian", 10, 9, 1),
    "mental-health": ("gregorian", 10, 10, 1), "girl-day": ("gregorian", 10, 11, 1),
    "rural-women": ("gregorian", 10, 15, 1), "food-day": ("gregorian", 10, 16, 1),
    "poverty-day": ("gregorian", 10, 17, 1), "un-day": ("gregorian", 10, 24, 1),
    "philosophy-day": _nth_weekday(11, 4, 3), "diabetes-day": ("gregorian", 11, 14, 1),
    "child-day": ("gregorian", 11, 20, 1), "violence-women": ("gregorian", 11, 25, 1),
    "palestine-day": ("gregorian", 11, 29, 1), "aids-day": ("gregorian", 12, 1, 1),
    "disabled-day": ("gregorian", 12, 3, 1), "volunteer-day": ("gregorian", 12, 5, 1),
    "corruption-day": ("gregorian", 12, 9, 1), "migrants-day": ("gregorian", 12, 18, 1),
    "arabic-day": ("gregorian", 12, 18, 1),
    # Solar Hijri
    "nowruz": ("solar-hijri", 1, 1, 1), "sizdah-bedar": ("solar-hijri", 1, 13, 1), "yalda": ("solar-hijri", 9, 30, 1),
    "fajr-decade": ("solar-hijri", 11, 12, 11), "chaharshanbe-suri": lambda year: _last_tuesday_evening(year),
    "oil-day": ("solar-hijri", 12, 29, 1), "islamic-republic": ("solar-hijri", 1, 12, 1),
    "mehregan": ("solar-hijri", 7, 16, 1), "defence-week": ("solar-hijri", 6, 31, 7),
    "nature": ("solar-hijri", 1, 13, 1),
    "student-day": ("solar-hijri", 9, 16, 1), "tree-day": ("solar-hijri", 12, 15, 1),
    "sadeh": ("solar-hijri", 11, 10, 1), "tirgan": ("solar-hijri", 4, 13, 1), "army-iran": ("solar-hijri", 1, 29, 1),
    "attar-day": ("solar-hijri", 1, 25, 1), "saadi-day": ("solar-hijri", 2, 1, 1),
    "persian-gulf-day": ("solar-hijri", 2, 10, 1), "teachers-iran": ("solar-hijri", 2, 12, 1),
    "teachers-week": ("solar-hijri", 2, 12, 7), "ferdowsi-day": ("solar-hijri", 2, 25, 1),
    "khayyam-day": ("solar-hijri", 2, 28, 1), "guilds-day": ("solar-hijri", 4, 1, 1),
    "judiciary-week": ("solar-hijri", 4, 1, 7), "industry-day": ("solar-hijri", 4, 10, 1),
    "pen-day": ("solar-hijri", 4, 14, 1), "journalists-iran": ("solar-hijri", 5, 17, 1),
    "afghan-independence": ("solar-hijri", 5, 28, 1), "doctors-iran": ("solar-hijri", 6, 1, 1),
    "government-week": ("solar-hijri", 6, 2, 7), "clerks-day": ("solar-hijri", 6, 4, 1),
    "pharmacists-day": ("solar-hijri", 6, 5, 1), "cinema-iran": ("solar-hijri", 6, 21, 1),
    "poetry-day": ("solar-hijri", 6, 27, 1), "fire-fighters-day": ("solar-hijri", 7, 7, 1),
    "rumi-day": ("solar-hijri", 7, 8, 1), "police-week": ("solar-hijri", 7, 13, 7),
    "village-day": ("solar-hijri", 7, 15, 1), "child-iran": ("solar-hijri", 7, 16, 1),
    "hafez-day": ("solar-hijri", 7, 20, 1), "cyrus-day": ("solar-hijri", 8, 7, 1),
    "pupils-iran": ("solar-hijri", 8, 13, 1), "book-iran": ("solar-hijri", 8, 24, 1),
    "basij-day": ("solar-hijri", 9, 5, 1), "navy-iran": ("solar-hijri", 9, 7, 1),
    "parliament-iran": ("solar-hijri", 9, 10, 1), "research-day": ("solar-hijri", 9, 25, 1),
    "clean-air-day": ("solar-hijri", 10, 29, 1), "air-force-iran": ("solar-hijri", 11, 19, 1),
    "engineers-day": ("solar-hijri", 12, 5, 1),
    # Islamic
    "quds-day": lambda year: _last_friday_of_ramadan(year), "tashriq": ("hijri", 12, 11, 3),
    "qadr-nights": ("hijri", 9, 19, 5), "unity-week": ("hijri", 3, 12, 6), "karamat": ("hijri", 11, 1, 11),
    "nurses-iran": ("hijri", 5, 5, 1), "mothers-iran": ("hijri", 6, 20, 1), "fathers-iran": ("hijri", 7, 13, 1),
    "youth-iran": ("hijri", 8, 11, 1), "girls-iran": ("hijri", 11, 1, 1),
    "islamic-new-year": ("hijri", 1, 1, 1), "tasua": ("hijri", 1, 9, 1), "ashura": ("hijri", 1, 10, 1),
    "arbaeen": ("hijri", 2, 20, 1), "mawlid": ("hijri", 3, 12, 1), "mawlid-17": ("hijri", 3, 17, 1),
    "mabath": ("hijri", 7, 27, 1), "mid-shaban": ("hijri", 8, 15, 1), "eid-fitr": ("hijri", 10, 1, 1),
    "arafa": ("hijri", 12, 9, 1), "eid-adha": ("hijri", 12, 10, 1), "ghadir": ("hijri", 12, 18, 1),
    "qadr": ("hijri", 9, 27, 1), "tarwiya": ("hijri", 12, 8, 1), "mubahala": ("hijri", 12, 24, 1),
    # once
    "september-11": date(2001, 9, 11), "d-day": date(1944, 6, 6), "ve-day": date(1945, 5, 8),
    "vj-day": date(1945, 8, 15), "kristallnacht": date(1938, 11, 9),
}


# days that are known by day and month alone, once words such as "attacks" or "revolution" stand beside them
FAMOUS: dict[tuple[str, int, int], date] = {
    ("gregorian", 9, 11): date(2001, 9, 11), ("gregorian", 10, 7): date(2023, 10, 7),
    ("gregorian", 7, 23): date(1952, 7, 23), ("gregorian", 7, 14): date(1958, 7, 14),
    ("gregorian", 1, 25): date(2011, 1, 25), ("gregorian", 6, 30): date(2013, 6, 30),
    ("gregorian", 6, 5): date(1967, 6, 5), ("gregorian", 10, 6): date(1973, 10, 6),
    ("gregorian", 2, 17): date(2011, 2, 17), ("gregorian", 2, 14): date(2005, 2, 14),
    ("gregorian", 8, 4): date(2020, 8, 4), ("gregorian", 10, 17): date(2019, 10, 17),
    ("gregorian", 2, 22): date(2019, 2, 22), ("gregorian", 1, 14): date(2011, 1, 14),
    ("gregorian", 5, 16): date(2003, 5, 16),
    ("solar-hijri", 4, 7): date(1981, 6, 28), ("solar-hijri", 6, 8): date(1981, 8, 30),
    ("solar-hijri", 4, 18): date(1999, 7, 9), ("solar-hijri", 10, 9): date(2009, 12, 30),
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


def _last_friday_of_ramadan(year: int) -> date:
    from calendars import hijri

    about = (year - 622) * 33 // 32  # years of the Hijra
    for lunar in range(about - 1, about + 3):
        eid = date.fromordinal(hijri.month_start(lunar, 10))
        if eid.year >= year:
            return eid - timedelta((eid.isoweekday() - 5) % 7 or 7)
    raise ValueError(f"the year {year} has no Ramadan")


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
