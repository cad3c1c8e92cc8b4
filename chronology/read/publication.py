"""Publication: when a document was written, and how that is known.

The order of the evidence is the law here: stated, metadata, dateline, file header, inference, none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Literal

import calendars
from calendars import DateSpan, Reason
from calendars.reason import register
from chronology.model import Publication
from chronology.read.draft import Clue
from chronology.read.words import ends_with, first_of, fold, phrases, starts_with

register({
    "published-stated": "stated by the user: {0}",
    "published-metadata": "{0} says {1}",
    "published-dateline": "the line “{0}”",
    "published-header": "{0} says {1}",
    "published-updated": "the line “{0}” dates a later change",
    "published-conflict": "{0} says {1}, but {2} says {3}",
})

_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:$|[T\s,+Z])", re.ASCII)
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?(?:\.\d{1,9})?\s*$", re.ASCII)
_CLOCK = re.compile(r"\b\d{1,2}\s?[:.٫]\s?\d{2}(?:\s?:\s?\d{2})?(?!\d)")
_SEPARATORS = re.compile(r"[|•·,،;؛/\t()\[\]–—_ـ]|\s-\s|-\s|\s-|--")
_DIGIT = re.compile(r"\d")
_DATE = "\x00"
_HEAD_LINES = 12
_FOOT_LINES = 12
_LINE_LENGTH = 160
_PREFIX_LENGTH = 90
_NEVER = (date(1970, 1, 1), date(1, 1, 1), date(1900, 1, 1), date(1899, 12, 30), date(1904, 1, 1), date(1601, 1, 1))
DatelineKind = Literal["published", "plain", "updated"]


@dataclass(frozen=True, slots=True)
class Dateline:
    """A line, or the beginning of one, that shows when the article was written or changed."""

    text: str
    span: DateSpan
    kind: DatelineKind


def day_said(value: str, language: str = "") -> DateSpan | None:
    """The one day that a machine-readable or a written date names, in any of the three calendars.

    >>> day_said("2023-10-28T09:00:00+03:30").first, day_said("Sat, 28 Oct 2023 05:30:00 GMT").first
    (datetime.date(2023, 10, 28), datetime.date(2023, 10, 28))
    """
    value = value.strip()[:120]
    span = _stamp(value)
    if span is None and not _ISO.match(value):
        days = _days_in(value, language)
        span = days[0][1] if days else None
    return None if span is None or span.first in _NEVER else span


def _stamp(value: str) -> DateSpan | None:
    """Machine-readable forms: ISO 8601, RFC 5322, seconds since 1970."""
    iso = _ISO.match(value)
    try:
        if iso:
            return _of_numbers(*map(int, iso.groups()))
        if _EPOCH.match(value):
            day = datetime.fromtimestamp(int(value[:10]), UTC).date()
            return DateSpan(day, day)
        if re.search(r"\d{4} \d{2}:\d{2}", value):
            day = parsedate_to_datetime(value).date()
            return DateSpan(day, day)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def _of_numbers(year: int, month: int, day: int) -> DateSpan | None:
    """Year, month and day in the calendar that the year belongs to: content systems write 1402-08-07 as "ISO"."""
    if 1300 <= year <= 1420:
        return _first_day(f"{year}/{month:02}/{day:02}", "fa")
    if 1420 < year <= 1500:
        return _first_day(f"{year}/{month:02}/{day:02}", "ar")
    moment = date(year, month, day)
    return DateSpan(moment, moment)


def _first_day(text: str, language: str) -> DateSpan | None:
    days = _days_in(text, language)
    return days[0][1] if days else None


def _days_in(text: str, language: str = "") -> list[tuple[tuple[int, int], DateSpan]]:
    """The single days that a short text names completely, with their places; of a pair the first decides."""
    find = getattr(calendars, "find", None)
    if find is None:
        return []
    return [
        ((m.start, m.end), m.span)
        for m in find(text, language=language or None)
        if m.kind in ("date", "time") and m.span is not None and m.span.days == 1 and m.certainty == "certain"
    ]


def datelines(lines: Sequence[str], language: str = "") -> list[Dateline]:
    """The datelines among some lines, in order."""
    return [found for line in lines if _DIGIT.search(line[:_LINE_LENGTH]) for found in _in_line(line, language)]


def _in_line(line: str, language: str) -> list[Dateline]:
    if len(line) <= _LINE_LENGTH:
        found = _in_head(line, language)
        if found:
            return found
    # "MINSK, 3 March 2020 (Agency) — The council met ...": what stands before the first dash
    prefix = re.split(r"\s[-–—]\s|[–—ـ]|--|:\s", line[:_PREFIX_LENGTH + 1], maxsplit=1)
    if len(prefix) == 2 and len(line) > len(prefix[0]) and _DIGIT.search(prefix[0]):
        return _in_head(re.sub(r"\([^()]{0,40}\)", " ", prefix[0]), language)
    return []


def _in_head(head: str, language: str) -> list[Dateline]:
    """The datelines in a line of which nothing but labels, names and times stands around the dates."""
    days = _days_in(head, language)
    if not days:
        return []
    bare, spans = _without_dates(head, days)
    parts = [part for part in _SEPARATORS.split(bare) if part.strip()]
    if len(parts) > 12 or any(len(part.split()) > 6 for part in parts if _DATE not in part):
        return []
    kinds: list[DatelineKind | None] = []
    label: DatelineKind | None = "plain"
    for part in parts:
        for _ in range(part.count(_DATE)):
            label = _kind_of(part, label)
            kinds.append(label)
        if _DATE not in part:
            label = _label_alone(part, label)
    return [Dateline(head.strip(), span, kind) for span, kind in zip(spans, kinds, strict=False) if kind]


def _without_dates(head: str, days: list[tuple[tuple[int, int], DateSpan]]) -> tuple[str, list[DateSpan]]:
    pieces, spans, at = [], [], 0
    for (start, end), span in days:
        if start < at:
            continue
        pieces += [head[at:start], _DATE]
        spans.append(span)
        at = end
    return _CLOCK.sub(" ", "".join([*pieces, head[at:]])), spans


def _kind_of(part: str, before: DatelineKind | None) -> DatelineKind | None:
    """What the date in a part is, by the words before and after it; None where it is not the article's own."""
    left, _, right = part.partition(_DATE)
    left, right = fold(left), fold(right.replace(_DATE, " "))
    for field in ("other_dates", "today"):
        if ends_with(left, field) or (left and starts_with(left, field) == left):
            return None
    kind: DatelineKind = before or "plain"
    for field, named in (("updated", "updated"), ("published", "published")):
        label = ends_with(left, field)
        if label:
            kind = "updated" if named == "updated" else "published"
            left = left.removesuffix(label).strip()
            break
    strange = [word for word in (left + " " + right).split() if not _is_noise(word)]
    allowed = 3 if kind == "published" or starts_with(left, "bylines") else 1
    return kind if len(strange) <= allowed and (before is not None or kind != "plain") else None


def _label_alone(part: str, label: DatelineKind | None) -> DatelineKind | None:
    """A part without a date may be a label for the next one ("Published | 3 May")."""
    field = first_of(fold(part), ("published", "updated", "today", "other_dates"))
    if field == "published":
        return "published"
    if field == "updated":
        return "updated"
    return None if field else label


def _is_noise(word: str) -> bool:
    bare = fold(word)
    return not bare or bare in phrases("joints") or bare in phrases("published") or bare.isdecimal()


def shown_date(lines: Sequence[str], language: str = "") -> tuple[Dateline | None, bool]:
    """The dateline of an article among its lines, and whether it stands alone: no other line says another day.

    The head of the text may show it bare; at the foot it needs a label.
    """
    head = datelines(lines[:_HEAD_LINES], language)
    foot = [d for d in datelines(lines[_HEAD_LINES:][-_FOOT_LINES:], language) if d.kind != "plain"]
    for wanted, among in (("published", head), ("plain", head), ("published", foot), ("updated", head + foot)):
        same = [d for d in among if d.kind == wanted]
        if same:
            return same[0], all(d.span.overlaps(same[0].span) for d in same)
    return None, True


def decide(clues: Iterable[Clue], lines: Sequence[str], language: str = "", stated: str = "") -> Publication:
    """When a document was written, from what is stated, its clues and its lines, the strongest evidence first.

    >>> decide([Clue("metadata", "article:published_time", "2021-05-04")], []).basis
    'metadata'
    """
    if stated:
        said = day_said(stated, language) or _parsed(stated, language)
        return Publication(said, "certain", "stated", (Reason("published-stated", (stated,)),))
    known = [(clue, span) for clue in clues if (span := day_said(clue.value, language))]
    metadata = [pair for pair in known if pair[0].kind == "metadata"]
    line, alone = shown_date(lines, language)
    visible = [(clue.where + ": " + clue.value, span) for clue, span in known if clue.kind == "dateline"]
    if line and line.kind != "updated":
        visible.insert(0, (line.text, line.span))
    if metadata:
        return _of_metadata(metadata, visible)
    if visible:
        text, span = visible[0]
        sure = alone and all(_close(span, other) for _, other in visible)
        evidence = Reason("published-dateline", (text,))
        return Publication(span, "certain" if sure else "implied", "dateline", (evidence,))
    if line:
        return Publication(line.span, "implied", "dateline", (Reason("published-updated", (line.text,)),))
    if known:
        clue, day = known[0]
        return Publication(day, "implied", "metadata", (Reason("published-header", (clue.where, clue.value)),))
    return Publication()


def _parsed(stated: str, language: str) -> DateSpan:
    """A date that the user states may be less than a day; ParseError (a ValueError) where it is none."""
    span: DateSpan = calendars.parse(stated, language=language or None)  # type: ignore[attr-defined]
    return span


def _of_metadata(metadata: list[tuple[Clue, DateSpan]], visible: list[tuple[str, DateSpan]]) -> Publication:
    (clue, span), *others = metadata
    evidence = [Reason("published-metadata", (clue.where, clue.value))]
    against = [(other.where, other.value) for other, day in others if not _close(day, span)]
    against += [("the line", text) for text, day in visible if not _close(day, span)]
    evidence += [Reason("published-conflict", (clue.where, clue.value, where, text)) for where, text in against]
    return Publication(span, "implied" if against else "certain", "metadata", tuple(evidence))


def _close(one: DateSpan, other: DateSpan) -> bool:
    """A stamp in another time zone, or a calendar that waits for the moon, may stand a day apart."""
    return one.distance(other).days <= 1


def inferred(text: str, anchors: Mapping[str, date]) -> Publication:
    """When a text without any date of its own was written, concluded from the dates that it names."""
    infer = getattr(calendars, "infer_reference", None)
    find = getattr(calendars, "find", None)
    if infer is None or find is None:
        return Publication()
    inference = infer(text, find(text, anchors=anchors), anchors=anchors)
    if inference is None:
        return Publication()
    return Publication(inference.span, "implied", "inferred", tuple(inference.evidence))
