"""The bridge to dateparser, for languages without a file of ours. Never for Solar Hijri or Islamic dates.

dateparser answers with moments and reads what is not said from the clock; here a moment becomes the span that was
named, and what depends on the day of reading is told apart by reading everything twice, at two different times.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache, lru_cache
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
# dateparser takes about a tenth of a millisecond a character and two a date, so there is a bound to what it is given:
PIECE = 500  # characters at once, so that what was read is remembered,
LINE = 10_000  # characters of a line,
CROWDED, APART = 50, 25  # whose rest is not read once it has so many dates, one in less than so many characters,
TEXT, MOST = 100_000, 2_000  # characters of a text, and dates


def find(text: str, reference: DateSpan | None, language: str | None) -> list[DateMention]:
    """Dates that dateparser finds, as mentions like ours; none in a language that it does not know."""
    tag = _base(language)
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


def unread(text: str, tag: str) -> int:
    """How many characters of a text are not given to dateparser, as that would take too long."""
    tag = _base(tag)
    return len(text) - sum(len(piece) for _, piece in _pieces(text, tag)) if tag in _known() else 0


def _base(tag: str | None) -> str:
    return re.split(r"[-_]", (tag or "").casefold())[0]


def _pieces(text: str, tag: str) -> Iterator[tuple[int, str]]:
    """What is read of a text: (offset, piece), each of one line."""
    at, read, dates = 0, 0, 0
    for line in text.splitlines(keepends=True):
        inside, crowd = 0, 0
        while inside < min(len(line), LINE) and crowd < max(CROWDED, inside / APART) and read < TEXT and dates < MOST:
            piece = _cut(line[inside : min(inside + PIECE, LINE)])
            yield at + inside, piece
            inside, read = inside + len(piece), read + len(piece)
            here = len(_search(piece, tag, _READINGS[0]))
            crowd, dates = crowd + here, dates + here
        at += len(line)


def _cut(piece: str) -> str:
    """A piece that ends with a word, where it has several."""
    return piece if len(piece) < PIECE else piece[: piece.rfind(" ") + 1] or piece


@lru_cache(maxsize=1 << 10)
def _search(piece: str, tag: str, base: datetime) -> tuple[tuple[str, datetime], ...]:
    """What dateparser finds: words and the moment that they mean when read at `base`."""
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # dateparser's own, about formats to come
        return tuple(search_dates(piece, languages=[tag], settings=_settings(base)) or ())


def _settings(base: datetime) -> Any:
    return {"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": "first"}


@lru_cache(maxsize=1 << 10)
def _precision(words: str, tag: str, base: datetime) -> str:
    """The unit that words name."""
    from dateparser.date import DateDataParser

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = DateDataParser(languages=[tag], settings=_settings(base)).get_date_data(words)
    return str(data.period) if data and data.date_obj else "day"


def _found(text: str, tag: str, reference: DateSpan | None) -> Iterator[tuple[int, str, list[tuple[datetime, str]]]]:
    """(offset, words, what they are read as: a moment and its precision, in each reading)."""
    bases = (datetime.combine(reference.first, datetime.min.time()),) if reference else _READINGS
    for start, piece in _pieces(text, tag):
        if not _search(piece, tag, _READINGS[0]):
            continue
        at = 0
        for same in zip(*(_search(piece, tag, base) for base in bases), strict=False):
            words = same[0][0]
            found = piece.find(words, at)
            if found < 0 or any(other != words for other, _ in same):
                continue
            at = found + len(words)
            period = _precision(words, tag, bases[0])
            yield start + found, words, [(moment, period) for _, moment in same]


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
