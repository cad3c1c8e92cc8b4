"""Draft: what a reader makes of one document, before its language, date and sections are told.

Every reader is a function `(data, job) -> Iterator[Draft | LeftOut]`; this is the whole interface.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from calendars import DateSpan
from chronology.model import LeftOut, Mark
from chronology.read.limits import Limits

# From the strongest to the weakest: a machine-readable date of this very article, a date shown in its head,
# and a date of the file that holds it.
ClueKind = Literal["metadata", "dateline", "header"]
Role = Literal["related", "biography", "comments", "menu", "quoted"]


class UnreadableError(ValueError):
    """The bytes are not what their format needs; the message says what is wrong, without the file's name."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A trace of when a document was written: where it stood and its value, as written.

    `span` is the day where it is known already; `sure` is False where the value can be read in two ways.
    """

    kind: ClueKind
    where: str
    value: str
    span: DateSpan | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Seam:
    """`text[start:end]` is not the article itself; `when` is a date of its own, as written, or empty."""

    start: int
    end: int
    role: Role
    when: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One document as its format gives it; `record` tells it apart from others of the same file.

    `authors` are the names that the format gives, to know a note about one of them by.
    """

    name: str
    text: str
    record: str = ""
    title: str = ""
    publisher: str = ""
    language: str = ""
    link: str = ""
    clues: tuple[Clue, ...] = ()
    marks: tuple[Mark, ...] = ()
    seams: tuple[Seam, ...] = ()
    warnings: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """What a reader is told: the shown name of the file, its limits, and how to read a file inside it."""

    name: str
    limits: Limits
    inner: Callable[[str, bytes, Job], Iterator[Draft | LeftOut]]
    depth: int = 0


Reader = Callable[[bytes, Job], Iterator[Draft | LeftOut]]


def paragraph_marks(text: str) -> tuple[Mark, ...]:
    """A mark at every paragraph of a text: a stretch of lines between blank ones.

    >>> [mark.start for mark in paragraph_marks("One.\\n\\nTwo.\\nStill two.")]
    [0, 6]
    """
    marks: list[Mark] = []
    at, blank = 0, True
    for line in text.split("\n"):
        if line.strip() and blank:
            marks.append(Mark(at, f"paragraph {len(marks) + 1}"))
        blank = not line.strip()
        at += len(line) + 1
    return tuple(marks)
