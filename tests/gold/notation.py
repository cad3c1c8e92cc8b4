"""The notation in which gold dates are written, and what it means in Gregorian days.

Days of other calendars are converted by outside libraries (persiantools, hijridate), never by the code under test.
A spec is an expression, then flags, then other accepted expressions after `|`:

    g:2024-03-25  g:2024-03  g:2024-Q1  g:2024-H2  g:2024-SU  g:199  g:18     Gregorian ("18": the 19th century)
    sh:1402-08-06  sh:1402-08  sh:1402-SP  sh:1402-Q1  sh:1402-H2  sh:1402  sh:136      Solar Hijri
    h:1445-09-15  h:1445-09  h:1445                                           Umm al-Qura
    2024-03-25  2024-W26  2024-W26-WE  satweek:2023-10-21                     days and weeks of no calendar
    sh:1402-08-01..sh:1402-08-10                                              from one to the other
    sh:1402-08-06TMO  2024-03-25T14:30                                        with a part or a time of day
    P3D  PT24H/2023-11-02..2023-11-03                                         a duration, perhaps with its days
    set:P1W  set:XXXX-WXX-2                                                   a set
    ?  ?XXXX-05-12  ?T14:30  ?sh  ?h  ?g                                      a day that cannot be known
    Mon..Sun     the weekday named beside it, checked here     early mid late     a third of the unit
    ~            a moon that may have been sighted a day off   cal=NAME           another calendar than the expression's
    start end same        half of a range, or of a pair of calendars
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

Days = tuple[date, date]
DAY = timedelta(days=1)
NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SEASONS = {"SP": 0, "SU": 1, "FA": 2, "WI": 3}
LINKS = {"start": "range-start", "end": "range-end", "same": "same-day"}
CALENDARS = {"g": "gregorian", "sh": "solar-hijri", "h": "hijri"}
THIRDS = ("early", "mid", "late")
FLAGS = {*NAMES, *LINKS, *THIRDS, "~"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One accepted reading of a date: its TIMEX3 value and its days."""

    value: str | None
    days: Days | None


@dataclass(frozen=True, slots=True)
class Gold:
    """What is expected of a date: the first of `readings` is the best, the others are accepted too."""

    kind: str
    calendar: str | None
    readings: tuple[Reading, ...]
    link: str | None = None
    knowable: bool = True


def gold(spec: str) -> Gold:
    """The meaning of a spec; ValueError where it contradicts itself.

    >>> gold("sh:1402-08-06 Sat").readings[0].value
    '2023-10-28'
    >>> gold("sh:1402-08 early").readings[0].days
    (datetime.date(2023, 10, 23), datetime.date(2023, 11, 1))
    """
    first, *others = (part.split() for part in spec.split("|"))
    best = expression(first[0], first[1:])
    rest = [reading for words in others for reading in expression(words[0], words[1:]).readings]
    return replace(best, readings=best.readings + tuple(rest))


def expression(word: str, flags: list[str]) -> Gold:
    """One expression with its flags."""
    if unheard := [flag for flag in flags if flag not in FLAGS and not flag.startswith("cal=")]:
        raise ValueError(f"no flag is called {unheard[0]!r}")
    link = next((LINKS[flag] for flag in flags if flag in LINKS), None)
    named = next((flag[4:] for flag in flags if flag.startswith("cal=")), None)
    if word.startswith("?"):
        found = unknown(word[1:])
    elif word.startswith("set:"):
        found = Gold("set", None, (Reading(word[4:], None),))
    elif re.match(r"PT?\d|PX|PTX", word):
        value, _, days = word.partition("/")
        found = Gold("duration", None, (Reading(value, span(days) if days else None),))
    else:
        found = dated(word, flags)
    calendar = (None if named == "none" else named) if named else found.calendar
    return replace(found, calendar=calendar, link=link)


def unknown(hint: str) -> Gold:
    calendar = CALENDARS.get(hint)
    kind = "time" if "T" in hint else "date"
    return Gold(kind, calendar, (Reading(None if calendar else hint or None, None),), knowable=False)


def dated(word: str, flags: list[str]) -> Gold:
    word, clock = re.fullmatch(r"(.*?)(T(?:MO|MI|AF|EV|NI|\d\d:\d\d))?", word).groups()  # type: ignore[union-attr]
    calendar = calendar_of(word)
    days = span(word)
    weekday = next((NAMES.index(flag) for flag in flags if flag in NAMES), days[0].weekday())
    if days[0].weekday() != weekday:
        raise ValueError(f"{word} is a {NAMES[days[0].weekday()]}, not a {NAMES[weekday]}")
    if clock:
        return Gold("time", calendar, (Reading(f"{days[0]}{clock}", days),))
    value = value_of(word, days)
    readings = [Reading(value, days), *weeks(word, days)]
    for flag in flags:
        if flag in THIRDS:
            readings = [Reading(value, third(word, days, THIRDS.index(flag))), *readings]
            if flag == "mid" and 28 <= (days[1] - days[0]).days + 1 <= 31:
                middle = days[0] + 14 * DAY
                readings.append(Reading(str(middle), (middle, middle)))
    if "~" in flags:
        readings += sighted(days)
    return Gold("date", calendar, tuple(readings))


def calendar_of(word: str) -> str | None:
    prefix, colon, _ = word.partition(":")
    return CALENDARS.get(prefix) if colon else None


def span(word: str) -> Days:
    """The first and last Gregorian day of an expression."""
    if ".." in word:
        first, last = word.split("..")
        return span(first)[0], span(last)[1]
    prefix, colon, rest = word.rpartition(":")
    if prefix == "satweek":
        day = date.fromisoformat(rest)
        if day.weekday() != 5:
            raise ValueError(f"{day} is not a Saturday")
        return day, day + 6 * DAY
    if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", rest):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return (monday + 5 * DAY if week[3] else monday), monday + 6 * DAY
    return unit(prefix if colon else "g", rest)


def unit(calendar: str, fields: str) -> Days:
    """A day, month, quarter, season, half, year, decade or century of a calendar."""
    if re.fullmatch(r"\d\d", fields):
        return date(int(fields) * 100 + 1, 1, 1), date(int(fields) * 100 + 100, 12, 31)
    if re.fullmatch(r"\d{3}", fields):
        return first_day(calendar, int(fields + "0"), 1), first_day(calendar, int(fields + "0") + 10, 1) - DAY
    year, _, part = fields.partition("-")
    if re.fullmatch(r"\d\d-\d\d", part):
        day = to_gregorian(calendar, int(year), int(part[:2]), int(part[3:]))
        return day, day
    first, months = portion(calendar, part)
    return months_of(calendar, int(year), first, months)


def portion(calendar: str, part: str) -> tuple[int, int]:
    """The first month and the number of months of a part of a year; Gregorian seasons are meteorological."""
    if not part:
        return 1, 12
    if part in SEASONS:
        return 3 * SEASONS[part] + (3 if calendar == "g" else 1), 3
    if part[0] in "QH":
        size = 3 if part[0] == "Q" else 6
        return size * (int(part[1]) - 1) + 1, size
    return int(part), 1


def months_of(calendar: str, year: int, first: int, count: int) -> Days:
    return first_day(calendar, year, first), first_day(calendar, year, first + count) - DAY


def first_day(calendar: str, year: int, month: int) -> date:
    return to_gregorian(calendar, year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def to_gregorian(calendar: str, year: int, month: int, day: int) -> date:
    if calendar == "sh":
        from persiantools.jdatetime import JalaliDate

        return JalaliDate(year, month, day).to_gregorian()
    if calendar == "h":
        from hijridate import Hijri

        found = Hijri(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    return date(year, month, day)


def value_of(word: str, days: Days) -> str:
    """The TIMEX3 value: the Gregorian unit where there is one, else "first/last"."""
    rest = word.rpartition(":")[2]
    if days[0] == days[1]:
        return str(days[0])
    if calendar_of(word) == "gregorian" and ".." not in word:
        return rest
    if re.fullmatch(r"\d{4}-W\d\d(-WE)?", rest):
        return rest
    return f"{days[0]}/{days[1]}"


def weeks(word: str, days: Days) -> list[Reading]:
    """The other weeks that people mean: ISO for a Saturday week, Saturday and Sunday weeks for an ISO one."""
    if word.startswith("satweek:"):
        monday = days[0] + 2 * DAY
        year, week, _ = monday.isocalendar()
        return [Reading(f"{year}-W{week:02}", (monday, monday + 6 * DAY))]
    if re.fullmatch(r"\d{4}-W\d\d", word):
        starts = [days[0] - 2 * DAY, days[0] - DAY]
        return [Reading(f"{start}/{start + 6 * DAY}", (start, start + 6 * DAY)) for start in starts]
    return []


def third(word: str, days: Days, which: int) -> Days:
    """The early, middle or late part of a unit; the rule for each unit stands in the tables below."""
    prefix, _, rest = word.rpartition(":")
    calendar = prefix if prefix in CALENDARS else "g"
    year, _, part = rest.partition("-")
    if len(rest) == 2:
        start = int(rest) * 100 + 1 + 33 * which
        return date(start, 1, 1), date(start + (33 if which == 2 else 32), 12, 31)
    if len(rest) == 3:
        start, count = ((0, 4), (4, 3), (7, 3))[which]
        return months_of(calendar, int(rest + "0") + start, 1, 12 * count)
    if "W" in part or prefix == "satweek":
        start, count = ((0, 2), (2, 3), (5, 2))[which]
        return days[0] + start * DAY, days[0] + (start + count - 1) * DAY
    if re.fullmatch(r"\d\d", part):
        tenth, twentieth = days[0] + 10 * DAY, days[0] + 20 * DAY
        return ((days[0], tenth - DAY), (tenth, twentieth - DAY), (twentieth, days[1]))[which]
    first, months = portion(calendar, part)
    return months_of(calendar, int(year), first + which * (months // 3), months // 3)


def sighted(days: Days) -> list[Reading]:
    """The readings where either end is a day earlier or later, as a sighted moon may have it."""
    one = days[0] == days[1]
    found = []
    for before in (-1, 0, 1):
        for after in (before,) if one else (-1, 0, 1):
            first, last = days[0] + before * DAY, days[1] + after * DAY
            if (before, after) != (0, 0):
                found.append(Reading(str(first) if one else f"{first}/{last}", (first, last)))
    return found
