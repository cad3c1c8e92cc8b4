"""Seams: where a text stops being its article, and another article, a biography or a comment thread begins.

Told from the lines alone: a heading on a line of its own, what ends an article, what a note about an author says.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from chronology.read.datelines import datelines
from chronology.read.draft import Role, Seam
from chronology.read.words import Kind, first_of, fold, occurrences, starts_with

_HEADING_LENGTH = 60
_TITLE_LENGTH = 160
_PARAGRAPH_LENGTH = 1200
_ENDS_SENTENCE = re.compile("[.!?؟۔。…][\"'”»)\\]]*$")
_FULL_STOPS = frozenset(".!۔…")
_COUNT = re.compile(r"[\s(\[]*\d[\d,]*[\s)\]]*")
_ROLES: dict[Kind, Role] = {"related": "related", "comments": "comments", "menus": "menu"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text and where it stands."""

    start: int
    end: int
    text: str

    @property
    def is_prose(self) -> bool:
        """Whether it reads as a sentence or a paragraph, not as a title, a label or a menu entry."""
        bare = self.text.strip()
        return len(bare) > _TITLE_LENGTH or (len(bare) > 40 and bool(_ENDS_SENTENCE.search(bare[-8:])))


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


def find_seams(text: str) -> tuple[Seam, ...]:
    """The stretches of a text that are not its article, in order.

    >>> text = "The council met.\\n\\nRelated articles\\nFire in the port\\n3 May 2019"
    >>> [(seam.role, text[seam.start:seam.end][:16]) for seam in find_seams(text)]
    [('related', 'Related articles')]
    """
    lines = lines_of(text)
    found: list[Seam] = []
    tail = False
    index = 0
    while index < len(lines):
        kind = _heading(lines[index].text)
        if kind in _ROLES:
            end = _end_of(lines, index, tail or kind == "comments")
            found.append(Seam(lines[index].start, lines[end - 1].end, _ROLES[kind]))
            index = end
            continue
        tail = tail or _is_tail(lines[index].text)
        index += 1
    return tuple(sorted([*found, *_biographies(lines, found)], key=lambda seam: seam.start))


def _heading(line: str) -> Kind | None:
    """What a line announces, where it is a heading and nothing else."""
    if len(line) > _TITLE_LENGTH or _is_sentence(line):
        return None
    head, colon, rest = line.partition(":")
    if len(line) <= _HEADING_LENGTH:
        bare = fold(_COUNT.sub(" ", line))
        kind = first_of(bare, _ROLES)
        if kind or _ENDS_SENTENCE.search(line.strip()[-4:]):
            return kind
        more = starts_with(bare, "related")
        if len(more.split()) > 1 and len(bare.split()) <= len(more.split()) + 2 and not colon:
            return "related"
    return "related" if colon and rest.strip() and fold(head) and first_of(fold(head), ("related",)) else None


def _is_sentence(line: str) -> bool:
    """Whether a line ends as no heading does; most lines do, and this is told at once."""
    return line.rstrip()[-1:] in _FULL_STOPS and ":" not in line


def _is_tail(line: str) -> bool:
    head, colon, _ = line[:2 * _HEADING_LENGTH].partition(":")
    bare = fold(head if colon else line)
    return len(bare) < _HEADING_LENGTH and (first_of(bare, ("tails",)) is not None)


def _end_of(lines: list[Line], heading: int, to_the_end: bool) -> int:
    """The line after a section: titles follow a heading; what follows an article's own end is never the article."""
    if to_the_end:
        return _next_heading(lines, heading)
    if ":" in lines[heading].text.strip().rstrip(": "):
        return heading + 1  # the heading and its one title share a line
    index = heading + 1
    while index < len(lines) and not lines[index].is_prose and _heading(lines[index].text) is None:
        if _is_date_line(lines[index].text) and index > heading + 1:
            return _next_heading(lines, heading)
        index += 1
    return index


def _next_heading(lines: list[Line], heading: int) -> int:
    index = heading + 1
    while index < len(lines) and _heading(lines[index].text) is None:
        index += 1
    return index


def _is_date_line(line: str) -> bool:
    return len(line) < _HEADING_LENGTH and bool(datelines([line]))


def _biographies(lines: list[Line], found: list[Seam]) -> Iterator[Seam]:
    """Notes about an author: near the end of the article, or under a heading that says so."""
    starts = [seam.start for seam in found]
    own = [line for line in lines if not _inside(line.start, starts, found)]
    for line in own[max(1, len(own) - 4):]:
        if len(line.text) <= _PARAGRAPH_LENGTH and is_biography(line.text):
            yield Seam(line.start, line.end, "biography")


def _inside(at: int, starts: list[int], seams: list[Seam]) -> bool:
    """Whether a place is in one of some seams that follow each other."""
    index = bisect_right(starts, at) - 1
    return index >= 0 and at < seams[index].end


def is_biography(paragraph: str) -> bool:
    """Whether a paragraph tells who the author is: a profession, and at least two things that such notes say."""
    bare = fold(paragraph)
    said = occurrences(bare, "biography")
    return len(said) >= 2 and bool(occurrences(bare, "professions"))
