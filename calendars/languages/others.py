"""The bridge to dateparser, for languages without a file of ours. Never for Solar Hijri or Islamic dates.

dateparser answers with moments and reads what is not said from the clock; here a moment becomes the span that was
named, and what depends on the day of reading is told apart by reading everything twice, at two different times.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from calendars.mention import DateMention, Standing
from calendars.reason import Reason, register
from calendars.resolve.days import Run, day, fields, months
from calendars.resolve.timex import of_run
from calendars.span import DateSpan

register({
    "dateparser": "read by dateparser as {0}",
    "dateparser-calendar": "a year before 1500 is hardly Gregorian, and of other calendars dateparser is not asked",
})

_READINGS = (datetime(2001, 2, 3), datetime(2014, 9, 17))  # two days of reading, in different years, months and weeks
LONGEST = 100_000  # characters of a text that are read: dateparser takes long


def find(text: str, reference: DateSpan | None, language: str | None) -> list[DateMention]:
    """Dates that dateparser finds, as mentions like ours; none in a language that it does not know."""
    tag = re.split(r"[-_]", (language or "").casefold())[0]
    if tag not in _known():
        return []
    mentions = []
    for start, words, readings in _found(text, tag, reference):
        run, standing = _run(words, readings)
        value = of_run(run) if run else "XXXX-XX-XX"
        reasons = [Reason("dateparser", (value,))]
        if run and fields(run.first, "gregorian")[0] < 1500:
            run, value, reasons = None, "XXXX-XX-XX", [Reason("dateparser-calendar")]
        elif run is None:
            reasons = [Reason("no-reference")]
        span = run and DateSpan(date.fromordinal(run.first), date.fromordinal(run.last), run.unit)  # type: ignore[arg-type]
        mentions.append(DateMention(
            start, start + len(words), words, "date", "gregorian" if run else None, value, span or None, None, None,
            standing if run else "unknown", tuple(reasons),
        ))
    return mentions


@cache
def _known() -> frozenset[str]:
    from dateparser.data.languages_info import language_order

    return frozenset(language_order)


def _found(text: str, tag: str, reference: DateSpan | None) -> Iterator[tuple[int, str, list[tuple[datetime, str]]]]:
    """(offset, words, what they are read as: a moment and its precision, in each reading)."""
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    bases = (datetime.combine(reference.first, datetime.min.time()),) if reference else _READINGS
    settings: list[Any] = [{"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": "first"} for base in bases]
    at = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # dateparser's own, about formats to come
        parser = DateDataParser(languages=[tag], settings=settings[0])
        several = [search_dates(text[:LONGEST], languages=[tag], settings=setting) or [] for setting in settings]
        for same in zip(*several, strict=False):
            words = same[0][0]
            start = text.find(words, at)
            if start < 0 or any(other != words for other, _ in same):
                continue
            at = start + len(words)
            data = parser.get_date_data(words)
            period = data.period if data and data.date_obj else "day"
            yield start, words, [(moment, period) for _, moment in same]


def _run(words: str, readings: list[tuple[datetime, str]]) -> tuple[Run | None, Standing]:
    """The days that were named, and whether the words alone say them."""
    runs = {_unit(moment, period) for moment, period in readings}
    if len(runs) > 1:
        return None, "unknown"
    said = re.search(r"\d{4}", words) is not None
    return runs.pop(), "certain" if said else "implied"


def _unit(moment: datetime, period: str) -> Run:
    if period == "year":
        return months("gregorian", 12 * moment.year, 12, "year")
    if period == "month":
        return months("gregorian", 12 * moment.year + moment.month - 1, 1, "month")
    return day(moment.toordinal())._replace(calendar="gregorian")
