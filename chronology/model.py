"""The nouns of the house, all frozen: what was read, what it tells, and what happened.

No verb belongs here; `pipeline` shows which verbs make one noun out of another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from calendars import DateMention, DateSpan, Reason, Section, Standing
from chronology import data

Status = Literal["asserted", "planned", "possible", "conditional", "negated", "reporting"]
Evidence = Literal["stated", "metadata", "dateline", "inferred", "none"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a document: `text == document.text[start:end]`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Publication:
    """When a document was written, and how that is known.

    `basis` is the kind of evidence, strongest first: the user stated it, metadata, the visible dateline,
    inference from the text, none. `evidence` is the words or the record that say so.
    """

    span: DateSpan | None = None
    certainty: Standing = "unknown"
    basis: Evidence = "none"
    evidence: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """From `start` on the text stands on this page, in this paragraph or record of its file."""

    start: int
    label: str


@dataclass(frozen=True, slots=True)
class Source:
    """A document as the timeline keeps it: the text that every offset points into, and where it came from."""

    id: str
    path: str
    text: str
    title: str = ""
    publisher: str = ""
    language: str = ""
    link: str = ""
    published: Publication = field(default_factory=Publication)
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A source as it was read: with the sections whose dates have a context of their own."""

    source: Source
    sections: tuple[Section, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is not in the timeline: the file, the place in it (may be empty) and the reason."""

    path: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what and when, as one source tells it.

    `mentions` are the dates that the text ties to it; empty where only the publication dates it.
    `action` is the verb or event noun itself; None where none could be told. The first actor is the doer.
    """

    source: str
    span: DateSpan | None
    quote: Phrase
    mentions: tuple[DateMention, ...] = ()
    action: Phrase | None = None
    actors: tuple[Phrase, ...] = ()
    place: Phrase | None = None
    clock: str | None = None
    status: Status = "asserted"
    attribution: Phrase | None = None
    title: str = ""
    language: str = ""
    certainty: Standing = "certain"
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which tellings differ: what it is about, and each value with the source ids that say it."""

    about: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, with every telling of it; `id` depends on the tellings alone."""

    id: str
    span: DateSpan | None
    title: str
    tellings: tuple[Event, ...]
    disagreements: tuple[Disagreement, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything a page shows: the sources, the happenings in order of time, and what was left out."""

    title: str
    sources: tuple[Source, ...]
    happenings: tuple[Happening, ...]
    left_out: tuple[LeftOut, ...] = ()

    def to_json(self) -> str:
        """The whole timeline as JSON text, lossless; `timeline.schema.json` in this package describes it."""
        return data.dumps(self)

    @staticmethod
    def from_json(text: str | bytes) -> Timeline:
        """The timeline that a JSON text describes; raises `data.DataError` naming the place of a fault."""
        return data.loads(Timeline, text)
