"""Dates that say their year, decade or century: in which calendar, which century, and whether there is such a day."""

from __future__ import annotations

from datetime import date

from calendars import named
from calendars.errors import CalendarError
from calendars.mention import Standing
from calendars.reason import Reason
from calendars.resolve import timex
from calendars.resolve.alike import alike
from calendars.resolve.context import Context
from calendars.resolve.days import Run, fields, months, weekday
from calendars.resolve.meant import Meant, iso, unknown
from calendars.resolve.parts import narrow
from calendars.said import Fields, Said

_SOLAR_SINCE = 1250  # years of the Hijra before it are lunar, unless they are called solar
_HIJRA_IS_NOW = range(1400, 1451)  # years that a text in Arabic hardly tells of in the Gregorian calendar
_SOLAR_IS_NEAR = range(1260, 1451)  # and a text in Persian hardly but in the Solar Hijri one
_GREGORIAN_SINCE = 1600  # no text tells of a later year of the Hijra, lunar or solar
_SOLAR_CAME = 1343  # the lunar year in which Iran left the lunar calendar
_OLD_SOLAR = 1200  # older years are told in the Solar Hijri calendar only if they are called so
_SOON = 8  # years ahead that short years name: '11 in 2010
_SINCE_CYRUS = 1180  # years by which the imperial calendar of Iran was ahead of the Solar Hijri one
_IMPERIAL = range(2530, 2540)  # its years, 1976 to 1978 and those around
_JULIAN_UNTIL = date(1752, 9, 14).toordinal()  # when Britain left the Julian calendar
_BACK = 1.5  # a short year before what is told is so much less likely than one after it
_WRITTEN_AFTER = date(2029, 12, 31)  # short years of a text without a date of its own are read as if written by then


def dated(said: Fields, expression: Said, context: Context) -> Meant | None:
    """A date with its year, decade or century."""
    if "yy" not in said and "year" not in said:
        return _long(said, context) if "decade" in said or "century" in said else None
    reasons: list[Reason] = []
    standing: Standing = "implied" if "yy" in said else "certain"
    year, calendar = _year(said, context, reasons)
    try:
        run = months(calendar, 12 * year, 12, "year") if year >= 1 else None
    except (CalendarError, ValueError, IndexError):
        run = None
    if run is None:
        return unknown(said, Reason("impossible", (calendar,)), value="XXXX")
    if "named" in said:
        found = named_in(said["named"], run)
        if found is None:
            return unknown(said, Reason("clash"))
        reasons.append(Reason("named", (said["named"],)))
        run = found
    elif "like" in said:
        like = alike(said["like"], run, context)
        if like is None:
            return unknown(said, Reason("vague"))
        run, standing = like, "implied"
    else:
        run = narrow(run, said, calendar, context.first_weekday)
    if "weekday" in said and run.unit == "day" and "nth" not in said and weekday(run.first) != said["weekday"]:
        return _on_weekday(said, run, calendar, standing, reasons)
    return Meant(run, timex.of_run(run), calendar=calendar, standing=standing, reasons=reasons or [Reason("said")])


def _on_weekday(said: Fields, run: Run, calendar: str, standing: Standing, reasons: list[Reason]) -> Meant:
    """A day that is not on the weekday that is said: of a month that begins with the moon, of the Julian calendar."""
    if calendar == "gregorian" and weekday(run.first + _julian(run.first)) == said["weekday"]:
        return Meant(run, timex.of_run(run), calendar=calendar, standing="implied", reasons=[Reason("julian")])
    near = next((at for at in (run.first - 1, run.first + 1) if weekday(at) == said["weekday"]), None)
    if calendar != "hijri" or near is None:
        return unknown(said, Reason("weekday-conflict", (iso(run), str(said["weekday"]))))
    run = Run(near, near, "day", calendar)
    return Meant(run, timex.of_run(run), calendar=calendar, standing=standing, reasons=[*reasons, Reason("lunar")])


def _julian(at: int) -> int:
    """The days by which a day was told earlier in the Julian calendar, while a part of Europe counted by it."""
    year = date.fromordinal(at).year
    return year // 100 - year // 400 - 2 if at < _JULIAN_UNTIL else 0


def _year(said: Fields, context: Context, reasons: list[Reason]) -> tuple[int, str]:
    """The year that is said, and its calendar."""
    if "yy" in said:
        calendar = calendar_of(said.get("calendar"), None, context)
        year = _full_year(said["yy"], calendar, context)
        reasons.append(Reason("short-year", (f"{said['yy']:02}", str(year))))
        return year, calendar
    year = said["year"]
    told = said.get("calendar")
    if told == "imperial" or (told is None and year in _IMPERIAL and context.calendar == "solar-hijri"):
        return year - _SINCE_CYRUS, "solar-hijri"
    calendar = calendar_of(told, year, context) if told else calendar_of_year(year, context)
    calendar = _of_feast(said, year, calendar, context)
    if year >= _GREGORIAN_SINCE and calendar != "gregorian" and "month" in said:
        reasons.append(Reason("common-year", (str(year),)))
        year = _own_year(said, year, calendar)
    return year, calendar


def _own_year(said: Fields, year: int, calendar: str) -> int:
    """The year of another calendar in which a month of it begins in a Gregorian year: Ramadan 2023 is that of 1444."""
    whole = months("gregorian", 12 * year, 12, "year")
    several = range(fields(whole.first, calendar)[0], fields(whole.last, calendar)[0] + 1)
    begins = {one: months(calendar, 12 * one + said["month"] - 1, 1, "month").first for one in several}
    return next((one for one in several if whole.first <= begins[one] <= whole.last), year)


def _long(said: Fields, context: Context) -> Meant:
    """A decade or a century."""
    calendar = said.get("calendar") or _of_long(said, context)
    if calendar == "islamic":
        calendar = calendar_of(calendar, said.get("decade", 100 * said.get("century", 0) - 51), context)
    reasons = []
    standing: Standing = "certain"
    if "decade" not in said:
        run = months(calendar, 1200 * (said["century"] - 1), 1200, "century")
        run = narrow(run, said, calendar, context.first_weekday)
    else:
        decade = said["decade"]
        if "century" in said:
            decade = 100 * (said["century"] - 1) + decade % 100
        elif decade < 100:
            decade = _full_year(decade, calendar, context, decade=True)
            reasons.append(Reason("short-year", (str(said["decade"]), str(decade))))
            standing = "implied"
        if "hundreds" in said:
            return Meant(run := months(calendar, 12 * decade, 1200, "century"), timex.of_run(run), calendar=calendar,
                         reasons=[Reason("said")])
        run = narrow(months(calendar, 12 * decade, 120, "decade"), said, calendar, context.first_weekday)
    return Meant(run, timex.of_run(run), calendar=calendar, standing=standing, reasons=reasons or [Reason("said")])


def _of_long(said: Fields, context: Context) -> str:
    """The calendar of a decade or century without a marker: that of all years around it, else by its number."""
    if "century" not in said:
        return calendar_of(None, said["decade"], context)
    own = context.grammar.language.old_years
    return own if said["century"] <= 15 and context.told_in == {own} else "gregorian"


def calendar_of(calendar: str | None, year: int | None, context: Context) -> str:
    """The calendar of a year; without a marker the number itself tells it."""
    if calendar == "islamic":
        lunar = context.grammar.language.old_years == "hijri" or (year is not None and year < _SOLAR_SINCE)
        return "hijri" if lunar else "solar-hijri"
    if calendar:
        return calendar
    if year is None or year < 100:
        return context.calendar
    if 1200 <= year < 1500:
        return context.grammar.language.old_years
    return "gregorian"


def calendar_of_year(year: int, context: Context) -> str:
    """The calendar of a bare year: the number tells it, where it does not the other years of the section do."""
    own, told = context.grammar.language.old_years, context.told_in
    if year >= _HIJRA_IS_NOW.stop or own == "gregorian":
        return "gregorian"
    if own == "hijri":
        return "hijri" if year in _HIJRA_IS_NOW or "hijri" in told else "gregorian"
    if year in _SOLAR_IS_NEAR and (told != {"hijri"} or year >= _SOLAR_CAME):
        return own
    if "hijri" in told and "gregorian" not in told:
        return "hijri"
    return "gregorian" if year < _OLD_SOLAR or told == {"gregorian"} else own


def _of_feast(said: Fields, year: int, calendar: str, context: Context) -> str:
    """The calendar of a year, where no marker tells it: the solar year of a lunar feast that has not come is lunar."""
    if calendar != "solar-hijri" or "calendar" in said or "named" not in said:
        return calendar
    today = context.today()
    now = fields(today.last if today else _WRITTEN_AFTER.toordinal(), "solar-hijri")[0]
    return "hijri" if named.calendar_of(said["named"]) == "hijri" and year > now + 2 else calendar


def _full_year(short: int, calendar: str, context: Context, *, decade: bool = False) -> int:
    """The year meant by its last two digits: the latest that has come or soon comes, or the nearest to what is told."""
    if context.focus is not None and context.narrative and context.focus.calendar == calendar:
        near = fields(context.focus.first, calendar)[0]
        return min((near - near % 100 + short + more for more in (-100, 0, 100)),
                   key=lambda year: year - near if year >= near else _BACK * (near - year))
    today = context.today()
    now = fields(today.last if today else _WRITTEN_AFTER.toordinal(), calendar)[0]
    year = now - now % 100 + short
    return year if year <= now + (0 if decade or today is None else _SOON) else year - 100


def named_in(name: str, run: Run) -> Run | None:
    """The named day inside of a year."""
    calendar = named.calendar_of(name)
    for year in range(fields(run.first, calendar)[0], fields(run.last, calendar)[0] + 1):
        first, last = named.days_of(name, year)
        if run.first <= first <= run.last:
            return Run(first, last, "day" if first == last else "interval", calendar)
    return None
