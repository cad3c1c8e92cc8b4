"""Reading EDTF (the Extended Date/Time Format, ISO 8601-2): levels 0 and 1 and sets, as spans."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

from calendars import gregorian
from calendars.errors import OutOfRange, ParseError
from calendars.notation import EDTF_HALF, EDTF_QUARTER, EDTF_SEASON
from calendars.span import Certainty, DateSpan, Precision
from calendars.units import unit_at, unit_span

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?"
    r"(?P<mark>[?~%]?)"
)
_BEYOND = re.compile(r"Y-?\d+(E\d+)?(S\d+)?|-\d{4}.*")  # years of more than four digits, and before the year 1
_MARKS: dict[str, Certainty] = {"": "exact", "~": "approximate", "?": "disputed", "%": "disputed"}
_PARTS: tuple[tuple[int, int, Precision], ...] = (
    (0, 12, "month"), (EDTF_SEASON, 4, "season"), (EDTF_QUARTER, 4, "quarter"), (EDTF_HALF, 2, "half"),
)  # fmt: skip
_MANY = 1000  # members of a range in a set; a longer one stays an interval


def from_edtf(text: str) -> DateSpan:
    """The span that an EDTF string names.

    "?" and "%" are read as disputed, "~" as approximate; open and unknown ends reach to `date.min` and `date.max`.
    "[a,b]", one of these, is the first with the others as alternatives; "{a,b}", all of these, must be without gap
    (`edtf_members` reads every set).

    >>> from_edtf("2014-20").first
    Traceback (most recent call last):
    calendars.errors.ParseError: '2014-20' is not EDTF of level 0 or 1: 20 is no month, season, quarter or half
    >>> from_edtf("2014/..").edtf(), from_edtf("2023~").certainty, from_edtf("201X").precision
    ('2014-01-01/..', 'approximate', 'decade')
    >>> [str(day.first) for day in from_edtf("[2023-10-27,2023-10-28]").alternatives]
    ['2023-10-28']
    """
    text = text.strip()
    if text[:1] == "[":
        first, *others = edtf_members(text)
        if not others:
            return replace(first, certainty="disputed")
        others = [replace(other, certainty="disputed") for other in others]
        return replace(first, certainty="disputed", alternatives=tuple(others))
    if text[:1] == "{":
        return _joined(text, edtf_members(text))
    first_text, slash, last_text = text.partition("/")
    if not slash:
        return _date(text)
    return _interval(text, first_text, last_text)


def edtf_members(text: str) -> tuple[DateSpan, ...]:
    """Every member of an EDTF set, "[...]" or "{...}"; of any other text the one span.

    >>> [year.edtf() for year in edtf_members("{1667,1668,1670..1672}")]
    ['1667', '1668', '1670', '1671', '1672']
    """
    text = text.strip()
    if text[:1] not in ("[", "{"):
        return (from_edtf(text),)
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        raise ParseError(f"{text!r} is not EDTF: the set is not closed")
    return tuple(span for member in text[1:-1].split(",") for span in _member(text, member.strip()))


def edtf_set(spans: Iterable[DateSpan]) -> str:
    """All of these spans, which need not touch, as an EDTF set.

    >>> edtf_set([unit_span("gregorian", "year", 1960), unit_span("gregorian", "month", 1961, 12)])
    '{1960,1961-12}'
    """
    return f"{{{','.join(span.edtf().replace('/', '..') for span in spans)}}}"


def _date(text: str) -> DateSpan:
    """A single date with its mark."""
    match = _DATE.fullmatch(text)
    if not match:
        if _BEYOND.fullmatch(text):
            raise OutOfRange(f"{text!r} is not in {date.min}..{date.max}")
        raise ParseError(f"{text!r} is not EDTF of level 0 or 1")
    span = _unit(text, match["year"], match["month"] or "", match["day"] or "")
    return replace(span, certainty=_MARKS[match["mark"]])


def _unit(text: str, year: str, month: str, day: str) -> DateSpan:
    """The unit that year, month and day name; X stands for digits that are not known."""
    if "X" in year:
        if month:
            raise ParseError(f"{text!r} is not EDTF of level 0 or 1: the year of a month is not known")
        return unit_span("gregorian", "century" if year.endswith("XX") else "decade", int(year.replace("X", "0")))
    if month in ("", "XX"):
        if day not in ("", "XX"):
            raise ParseError(f"{text!r} is not EDTF of level 0 or 1: the month of a day is not known")
        return unit_span("gregorian", "year", int(year))
    if day not in ("", "XX"):
        that_day = gregorian.day(int(year), int(month), int(day))
        return DateSpan(that_day, that_day)
    for before, count, precision in _PARTS:
        if before < int(month) <= before + count:
            return unit_span("gregorian", precision, int(year), int(month) - before)
    raise ParseError(f"{text!r} is not EDTF of level 0 or 1: {month} is no month, season, quarter or half")


def _interval(text: str, first_text: str, last_text: str) -> DateSpan:
    """Two dates with a slash; an end that is open or unknown has no bound but the range of days."""
    first = None if first_text in ("", "..") else _date(first_text)
    last = None if last_text in ("", "..") else _date(last_text)
    marks = {end.certainty for end in (first, last) if end} - {"exact"}
    certainty: Certainty = "disputed" if "disputed" in marks else "approximate" if marks else "exact"
    return DateSpan(first.first if first else date.min, last.last if last else date.max, "interval", certainty)


def _member(text: str, member: str) -> Iterator[DateSpan]:
    """What a member of a set stands for: one date, or every one of a range."""
    first_text, dots, last_text = member.partition("..")
    if not dots:
        yield _date(member)
        return
    if not (first_text or last_text):
        raise ParseError(f"{text!r} is not EDTF: a range without an end")
    span = _interval(text, first_text, last_text)
    unit = _date(first_text or last_text)
    if first_text and last_text and unit.precision in ("day", "month", "year"):
        members = _units_of(unit, span.last)
        if members:
            yield from members
            return
    yield span


def _units_of(unit: DateSpan, last: date) -> list[DateSpan]:
    """The units from this one to a last day; empty where they are too many."""
    members: list[DateSpan] = []
    while unit.last <= last and len(members) <= _MANY:
        members.append(unit)
        if unit.last >= last:
            return members
        unit = unit_at(unit.first, "gregorian", unit.precision, 1)
    return []


def _joined(text: str, spans: tuple[DateSpan, ...]) -> DateSpan:
    """Spans without gap as one."""
    ordered = sorted(spans, key=lambda span: span.first)
    for one, other in pairwise(ordered):
        if (other.first - one.last).days > 1:
            raise ParseError(f"{text!r} names {len(spans)} spans with gaps between them; edtf_members reads them")
    return spans[0] if len(spans) == 1 else DateSpan(ordered[0].first, max(span.last for span in spans), "interval")
