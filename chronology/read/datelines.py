"""Datelines: lines that show when their article was written or changed, and nothing else.

A line counts by what stands around its date: labels, names, times. The words stand in the language files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from calendars import DateSpan
from chronology.read.stamps import DaySaid, days_in
from chronology.read.words import Kind, ends_with, first_of, fold, phrases, starts_with

DatelineKind = Literal["published", "plain", "updated"]

_CLOCK = re.compile(r"\b\d{1,2}\s?[:.٫]\s?\d{2}(?:\s?:\s?\d{2})?(?!\d)")
_SEPARATORS = re.compile(r"[|•·,،;؛/\t()\[\]–—_ـ]|\s-\s|-\s|\s-|--")
_DASH = re.compile(r"\s[-–—]{1,2}\s|[–—ـ]|--|:\s|\s/(?=[^\s\d])")
_SPACED_SLASH = re.compile(r"(?<=\w) ?/ ?(?=\w)")
_SLASH_AT_WORD = re.compile(r"(?<=\d)/(?=[^\W\d])|(?<=[^\W\d])/(?=\d)")
_PARENTHESIS = re.compile(r"\([^()]{0,40}\)")
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile("[.!?؟۔]\\s*$")
_DATE = "\x00"
_LINE_LENGTH = 160
_PREFIX_LENGTH = 90
_PARTS = 12
_PART_WORDS = 6
_LABELS: tuple[Kind, ...] = ("published", "updated", "today", "other_dates")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A line, or the beginning of one, that shows when the article was written or changed."""

    text: str
    span: DateSpan
    kind: DatelineKind
    sure: bool


def datelines(lines: Sequence[str], language: str = "") -> list[Dateline]:
    """The datelines among some lines, in order.

    >>> [(line.kind, str(line.span.first)) for line in datelines(["Published: 3 March 2020", "It burned in 2019."])]
    [('published', '2020-03-03')]
    """
    return [found for line in lines if _DIGIT.search(line[:_LINE_LENGTH]) for found in _in_line(line, language)]


def _in_line(line: str, language: str) -> list[Dateline]:
    if len(line) <= _LINE_LENGTH:
        found = _in_head(line, language)
        if found:
            return found
    # "MINSK, 3 March 2020 (Agency) — The council met ...": what stands before a dash
    for dash in _DASH.finditer(line[:_PREFIX_LENGTH + 3]):
        prefix = line[:dash.start()]
        if _DIGIT.search(prefix):
            found = _in_head(_PARENTHESIS.sub(" ", prefix), language)
            if found:
                return found
    return []


def _in_head(head: str, language: str) -> list[Dateline]:
    """The datelines in a line of which nothing but labels, names and times stands around the dates."""
    head = _SLASH_AT_WORD.sub(" ", _SPACED_SLASH.sub("/", head))
    days = days_in(head, language)
    if not days:
        return []
    bare, kept = _without_dates(head, days)
    parts = [part for part in _SEPARATORS.split(bare) if part.strip()]
    if len(parts) > _PARTS or any(len(part.split()) > _PART_WORDS for part in parts if _DATE not in part):
        return []
    kinds = list(_kinds(parts))
    return [Dateline(head.strip(), day.span, kind, day.sure and alone)
            for day, (kind, alone) in zip(kept, kinds, strict=False) if kind]


def _kinds(parts: list[str]) -> Iterator[tuple[DatelineKind | None, bool]]:
    """What each date in the parts of a line is, and whether it stands alone; a label holds until the next one."""
    label: DatelineKind | None = "plain"
    for part in parts:
        for _ in range(part.count(_DATE)):
            label, strange = _kind_of(part, label)
            yield label, strange < 2 or label != "plain"
        if _DATE not in part:
            field = first_of(fold(part), _LABELS)
            if field:
                label = field if field in ("published", "updated") else None


def _without_dates(head: str, days: list[DaySaid]) -> tuple[str, list[DaySaid]]:
    pieces: list[str] = []
    kept: list[DaySaid] = []
    at = 0
    for day in days:
        if day.start >= at:
            said = starts_with(fold(head[day.start:day.end]), "today")  # "today, Friday 16 June" is one expression
            pieces += [head[at:day.start], said, _DATE]
            kept.append(day)
            at = day.end
    return _CLOCK.sub(" ", "".join([*pieces, head[at:]])), kept


def _kind_of(part: str, before: DatelineKind | None) -> tuple[DatelineKind | None, int]:
    """What the date in a part is, by the words before and after it, and how many of those mean nothing here.

    None where the date is not the article's own.
    """
    raw_left, _, raw_right = part.partition(_DATE)
    left, right = fold(raw_left), fold(raw_right.replace(_DATE, " "))
    named = ends_with(left, "published") or ends_with(left, "updated")
    if any(ends_with(left, field) or (starts_with(left, field) and not named) for field in ("other_dates", "today")):
        return None, 0
    kind = before
    for field in ("updated", "published"):
        label = ends_with(left, field) or starts_with(left, field)
        if label and (field == "updated" or kind != "updated" or len(label) > len(ends_with(left, "updated"))):
            kind = "updated" if field == "updated" else "published"
            left = left.replace(label, " ", 1)
    after = starts_with(right, "updated")
    if after and ":" not in raw_right:  # with a colon it is the label of what follows
        kind = "updated"
    strange_left = sum(not _is_noise(word) for word in left.split())
    strange = strange_left + sum(not _is_noise(word) for word in right.removeprefix(after).split())
    told = ends_with(left, "joints") and (strange_left > 1 or (right and not strange_left))
    if kind == "plain" and strange and (told or _SENTENCE_END.search(raw_right)):
        return None, strange  # "On 3 March 2020 they met", "Ministers met on 3 March 2020"
    by = kind == "published" or starts_with(left, "bylines") or starts_with(right, "bylines")
    return (kind, strange) if strange <= (4 if by else 2) else (None, strange)


def _is_noise(word: str) -> bool:
    bare = fold(word)
    return not bare or bare in phrases("joints") or bare in phrases("published") or bare.isdecimal()
