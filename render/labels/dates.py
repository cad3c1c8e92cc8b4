"""A span in words, in each calendar: the only place of the page where dates become text. The browser computes none."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from calendars import Calendar, CalendarError, DateSpan, format_span
from calendars.names import names
from calendars.units import CALENDARS as MODULES
from render.labels import Labels

CALENDARS: tuple[Calendar, ...] = ("gregorian", "solar-hijri", "hijri")


@lru_cache(maxsize=1 << 16)
def fields(day: date, calendar: Calendar) -> tuple[int, int, int] | None:
    """Year, month and day; None outside the calendar's range."""
    try:
        year, month, number, *_ = MODULES[calendar].fields(day.toordinal())
    except CalendarError:
        return None
    return year, month, number


def span_text(span: DateSpan, calendar: Calendar, labels: Labels) -> str:
    """The span in one calendar, named as the unit that it is; "" outside the calendar's range."""
    return _text(span, calendar, labels.tag, labels.digits)


@lru_cache(maxsize=1 << 16)
def _text(span: DateSpan, calendar: Calendar, tag: str, digits: str) -> str:
    try:
        return format_span(span, calendar, tag, digits=digits)
    except CalendarError:
        return ""


def month_name(calendar: Calendar, month: int, labels: Labels) -> str:
    """The name of the `month`-th month."""
    return names(labels.tag).months[calendar][month - 1]


def month_text(day: date, calendar: Calendar, labels: Labels) -> str:
    """The month that the day is in; "" outside the calendar's range."""
    known = fields(day, calendar)
    if known is None:
        return ""
    return names(labels.tag).shapes["month"].format(
        month=month_name(calendar, known[1], labels), year=labels.number(known[0])
    )


def year_text(day: date, calendar: Calendar, labels: Labels) -> str:
    """The year that the day is in; "" outside the calendar's range."""
    known = fields(day, calendar)
    return labels.number(known[0]) if known else ""
