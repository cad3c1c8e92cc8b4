"""The nouns of a page: what it says of each happening, source and date. Every label is written; no markup is."""

from __future__ import annotations

from dataclasses import dataclass

from render.labels import direction


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a source: with its language, so that it is read and laid out as what it is."""

    text: str
    language: str = ""

    @property
    def direction(self) -> str:
        return direction(self.language)


@dataclass(frozen=True, slots=True)
class When:
    """A span in every calendar: (class, the day in ISO form, text) each; "" instead of a day for longer spans."""

    texts: tuple[tuple[str, str, str], ...]


Part = When | str  # of a sentence: a date, the words between


@dataclass(frozen=True, slots=True)
class Telling:
    source: str
    language: str
    link: str
    quote: tuple[tuple[str, bool], ...]  # in parts: does this one name the date?
    status: str
    more: str  # where in the source, who says it there, the words for the date where the quote has none

    @property
    def direction(self) -> str:
        return direction(self.language)


@dataclass(frozen=True, slots=True)
class Entry:
    id: str
    title: Said
    when: When
    marks: str  # classes
    notes: tuple[str, ...]
    status: str
    tellings: tuple[Telling, ...]
    reasons: tuple[tuple[Part, ...], ...]
    disagreements: tuple[tuple[str, tuple[tuple[Part, str], ...]], ...]
    gap: str = ""  # said before the entry: how long nothing happened


@dataclass(frozen=True, slots=True)
class Section:
    """Entries within one month of every calendar; no heading where the month goes on from the section before."""

    id: str
    headings: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    title: Said
    publisher: str
    link: str
    path: str
    published: When | None
    basis: str
    evidence: tuple[tuple[Part, ...], ...]
    count: int
