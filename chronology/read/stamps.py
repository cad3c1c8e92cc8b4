"""One date in a field: machine-readable forms, and written ones in any of the three calendars."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

import calendars
from calendars import DateSpan

_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:$|[T\s,+Z])", re.ASCII)
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?(?:\.\d{1,9})?\s*$", re.ASCII)
_RFC = re.compile(r"\d{4} \d{2}:\d{2}", re.ASCII)
_DAY_FIRST = re.compile(r"\D*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)")
_LENGTH = 120
# What stands for "no date" in one system or another; no article is dated so by chance.
_NEVER = frozenset({date(1970, 1, 1), date(1, 1, 1), date(1900, 1, 1), date(1899, 12, 30), date(1904, 1, 1)})


@dataclass(frozen=True, slots=True)
class DaySaid:
    """A single day that a text names: `text[start:end]`; `sure` where the words allow no other reading."""

    start: int
    end: int
    span: DateSpan
    sure: bool


def day_said(value: str, language: str = "") -> DateSpan | None:
    """The one day that a machine-readable or a written date names, in any of the three calendars.

    >>> day_said("2023-10-28T09:00:00+03:30").first, day_said("Sat, 28 Oct 2023 05:30:00 GMT").first
    (datetime.date(2023, 10, 28), datetime.date(2023, 10, 28))
    >>> day_said("1402-08-06") == day_said("2023-10-28")
    True
    """
    value = value.strip()[:_LENGTH]
    span = _stamp(value)
    if span is None and not _ISO.match(value):
        days = days_in(value, language)
        span = better([day.span for day in days]) if days else None
    return None if span is None or span.first in _NEVER else span


def better(spans: list[DateSpan]) -> DateSpan:
    """The first of some days, or the same day in a calendar that needs no table: a pair says one day twice."""
    return next((span for span in spans if span.certainty == "exact" and span.distance(spans[0]).days <= 1), spans[0])


def _stamp(value: str) -> DateSpan | None:
    """Machine-readable forms: ISO 8601, RFC 5322, seconds since 1970."""
    iso = _ISO.match(value)
    try:
        if iso:
            return _of_numbers(*map(int, iso.groups()))
        if _EPOCH.match(value):
            return _day(datetime.fromtimestamp(int(value[:10]), UTC).date())
        if _RFC.search(value):
            return _day(parsedate_to_datetime(value).date())
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def _of_numbers(year: int, month: int, day: int) -> DateSpan:
    """Year, month and day in the calendar that the year belongs to: content systems write 1402-08-07 as "ISO".

    ValueError where there is no such day.
    """
    if 1300 <= year <= 1420:
        return _day(calendars.SolarDate(year, month, day).to_date())
    if 1420 < year <= 1500:
        span: DateSpan = calendars.HijriDate(year, month, day).span()
        return span
    return _day(date(year, month, day))


def _day(day: date) -> DateSpan:
    return DateSpan(day, day)


def days_in(text: str, language: str = "") -> list[DaySaid]:
    """The single days that a short text names with their year, in order."""
    return [
        DaySaid(m.start, m.end, m.span, m.certainty == "certain" and not _either_way(m.text, language))
        for m in calendars.find(text, language=language or None)
        if m.kind in ("date", "time") and m.span is not None and m.span.days == 1 and m.certainty != "unknown"
    ]


def _either_way(text: str, language: str) -> bool:
    """Whether day and month may change places, as in 03/05/2019 by an English writer."""
    match = _DAY_FIRST.match(text)
    if match is None or language not in ("", "en"):
        return False
    return match[1] != match[2] and max(int(match[1]), int(match[2])) <= 12
