"""The lines of a text, and what each is by itself: a sentence, a heading of other things, the end of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass

from chronology.read.datelines import datelines
from chronology.read.words import Kind, first_of, fold, starts_with

_HEADING_LENGTH = 60
_TITLE_LENGTH = 160
_ENDS_SENTENCE = re.compile("[.!?؟۔。…][\"'”»)\\]]*$")
_FULL_STOPS = frozenset(".!۔…")
_COUNT = re.compile(r"[\s(\[]*\d[\d,]*[\s)\]]*")
HEADINGS: tuple[Kind, ...] = ("related", "comments", "abouts", "menus")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text and where it stands."""

    start: int
    end: int
    text: str

    @property
    def is_prose(self) -> bool:
        """Whether it reads as a sentence or a paragraph, not as a title, a label or a menu entry."""
        length = len(self.text.strip())
        return length > _TITLE_LENGTH or (length > 40 and self.ends_sentence)

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_ENDS_SENTENCE.search(self.text.rstrip()[-8:]))


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold anything.

    >>> [line.start for line in lines_of("One\\n\\nTwo")]
    [0, 5]
    """
    lines, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append(Line(at, at + len(line), line))
        at += len(line) + 1
    return lines


def heading_kind(line: str) -> Kind | None:
    """What a line announces, where it is a heading and nothing else."""
    if len(line) > _TITLE_LENGTH or _is_sentence(line):
        return None
    head, colon, rest = line.partition(":")
    if len(line) <= _HEADING_LENGTH:
        bare = fold(_COUNT.sub(" ", line))
        kind = first_of(bare, HEADINGS)
        if kind or _ENDS_SENTENCE.search(line.strip()[-4:]):
            return kind
        more = starts_with(bare, "related")
        if len(more.split()) > 1 and len(bare.split()) <= len(more.split()) + 2 and not colon:
            return "related"
    return "related" if colon and rest.strip() and fold(head) and first_of(fold(head), ("related",)) else None


def _is_sentence(line: str) -> bool:
    """Whether a line ends as no heading does; most lines do, and this is told at once."""
    return line.rstrip()[-1:] in _FULL_STOPS and ":" not in line


def is_tail(line: str) -> bool:
    """Whether a line is one of those that end an article: its source, its keywords."""
    head, colon, _ = line[:2 * _HEADING_LENGTH].partition(":")
    bare = fold(head if colon else line)
    return len(bare) < _HEADING_LENGTH and (first_of(bare, ("tails",)) is not None)


def is_date_line(line: str) -> bool:
    """Whether a line shows a day and little else."""
    return len(line) < _HEADING_LENGTH and bool(datelines([line]))
