"""Writing days and spans in the words and digits of a language. No word stands here: they are in `names`.

No global locale: the language is named in every call, as a BCP 47 tag.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from calendars.calendar_date import CalendarDate
from calendars.errors import CalendarError
from calendars.mention import Calendar
from calendars.names import names
from calendars.span import DateSpan
from calendars.units import CALENDARS, unit_at
from calendars.writing import Style, day_writer, numerals


def format_date(
    day: date | CalendarDate, calendar: Calendar | None = None, language: str = "en", style: Style | str = "long",
    *, era: bool = False, digits: str = "",
) -> str:  # fmt: skip
    """A day in a calendar (left out: the day's own) and a language, in that language's digits or those given.

    `style` is "numeric", "short" (without the year), "long" or "full" (with the weekday), or a template of the slots
    {weekday}, {day}, {month} (the name), {number} (of the month) and {year}.

    >>> day = date(2023, 10, 28)
    >>> format_date(day, "solar-hijri"), format_date(day, "hijri", era=True), format_date(day, style="full")
    ('6 Aban 1402', '13 Rabiʻ II 1445 AH', 'Saturday, 28 October 2023')
    >>> format_date(day, "solar-hijri", "en-AF", "full"), format_date(day, style="{month} {day:0>2} ({weekday})")
    ('Saturday, 6 Aqrab 1402', 'October 28 (Saturday)')
    """
    if isinstance(day, CalendarDate) and calendar in (None, day.calendar):
        return day.format(language, style, era=era, digits=digits)
    return formatter(calendar or "gregorian", language, style, era=era, digits=digits)(day)


@lru_cache(maxsize=256)
def formatter(
    calendar: Calendar, language: str = "en", style: Style | str = "long", *, era: bool = False, digits: str = ""
) -> Callable[[date | CalendarDate], str]:
    """`format_date` for many days: what writes them in one calendar, language and style.

    >>> write = formatter("solar-hijri", "en", "full")
    >>> write(date(2024, 3, 20))
    'Wednesday, 1 Farvardin 1403'
    """
    text = day_writer(calendar, language, style, era, digits)
    fields = CALENDARS[calendar].fields

    def write(day: date | CalendarDate) -> str:
        ordinal = day.toordinal()
        year, month, day_of_month, *_ = fields(ordinal)
        return text((ordinal + 6) % 7, year, month, day_of_month)

    return write


def format_span(
    span: DateSpan, calendar: Calendar = "gregorian", language: str = "en", *, era: bool = False, digits: str = ""
) -> str:
    """A span as the unit of the calendar that it is, or else by its first and last day.

    >>> aban = DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month")
    >>> format_span(aban, "solar-hijri"), format_span(aban)
    ('Aban 1402', '23 October – 21 November 2023')
    """
    if span.first == span.last:
        return format_date(span.first, calendar, language, era=era, digits=digits)
    text = _unit(span, calendar, language, digits) or _range(span, calendar, language, digits)
    return f"{text} {names(language).eras[calendar]}" if era else text


def _unit(span: DateSpan, calendar: Calendar, language: str, digits: str) -> str:
    """The name of the unit that a span is, "" where it is none of this calendar."""
    words = names(language)
    if span.precision not in words.shapes or (span.precision == "season" and calendar == "hijri"):
        return ""
    try:
        unit = unit_at(span.first, calendar, span.precision)
    except CalendarError:
        return ""
    if (unit.first, unit.last) != (span.first, span.last):
        return ""
    year, month, *_ = CALENDARS[calendar].fields(span.first.toordinal())
    last = CALENDARS[calendar].fields(span.last.toordinal())[0]
    if span.precision in ("decade", "century"):
        year -= year % 10  # the first has no year 0
    number = (month - 1) // {"quarter": 3, "season": 3, "half": 6}.get(span.precision, 1)
    season = (month - 3) // 3 if calendar == "gregorian" else (month - 1) // 3
    native = numerals(words, digits)
    return words.shapes[span.precision].format(
        year=str(year).translate(native), last=str(last).translate(native), month=words.months[calendar][month - 1],
        season=words.seasons[season % 4], ordinal=words.ordinals[number % 4],
    )  # fmt: skip


def _range(span: DateSpan, calendar: Calendar, language: str, digits: str) -> str:
    """First and last day, what they share written once; an end without bound left out."""
    words = names(language)

    def write(day: date, style: Style) -> str:
        return formatter(calendar, language, style, digits=digits)(day)

    if span.last == date.max:
        return words.shapes["since"].format(first=write(span.first, "long"))
    if span.first == date.min:
        return words.shapes["until"].format(last=write(span.last, "long"))
    year, month, day, *_ = CALENDARS[calendar].fields(span.first.toordinal())
    last_year, last_month, last_day, *_ = CALENDARS[calendar].fields(span.last.toordinal())
    if year != last_year:
        return words.shapes["range"].format(first=write(span.first, "long"), last=write(span.last, "long"))
    native = numerals(words, digits)
    shared = str(year).translate(native)
    if month != last_month:
        first, last = write(span.first, "short"), write(span.last, "short")
        return words.shapes["same-year"].format(first=first, last=last, year=shared)
    return words.shapes["same-month"].format(
        day=str(day).translate(native), last=str(last_day).translate(native),
        month=words.months[calendar][month - 1], year=shared,
    )  # fmt: skip
