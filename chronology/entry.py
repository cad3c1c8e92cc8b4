"""Hand-made entries: a text and its dates, as a person types them, one by one or as rows of a table.

They merge like any extracted event; everything that reads documents is in `read`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import calendars
from calendars import CalendarError, DateMention, DateSpan
from chronology.model import Event, LeftOut, Phrase, Publication, Source

if TYPE_CHECKING:
    from chronology.read.draft import Draft

UNNAMED = "entry"


@dataclass(frozen=True, slots=True)
class Entries:
    """Hand-made events, the sources whose text they quote, and the rows that gave none."""

    events: tuple[Event, ...] = ()
    sources: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def event(text: str, *, span: DateSpan | date, language: str | None = None, source: str | None = None) -> Event:
    """One event out of a text and its dates; the quote is the whole text and `source` the id of who tells it.

    The dates in the text that agree with `span` become its mentions; `span` itself is never doubted.

    >>> made = event("The bridge was opened on 4 May 2024.", span=date(2024, 5, 4), source="notebook")
    >>> made.span.edtf(), [mention.text for mention in made.mentions]
    ('2024-05-04', ['4 May 2024'])
    """
    days = span if isinstance(span, DateSpan) else DateSpan(span, span)
    return Event(source=source or "", span=days, quote=Phrase(0, len(text), text), language=language or "",
                 mentions=tuple(_dates(text, language, days)))


def gathered(entries: Iterable[Event | str | os.PathLike[str]]) -> Entries:
    """Events and tables of events together, each with a source that its quote stands in.

    Events of one source id become one source, whose text is their texts, a line each.
    """
    events: list[Event] = []
    by_source: dict[str, list[Event]] = {}
    tables: list[Entries] = []
    for entry in entries:
        if isinstance(entry, Event):
            by_source.setdefault(entry.source or UNNAMED, []).append(entry)
        else:
            tables.append(read_entries(entry))
    sources: list[Source] = []
    for name, own in by_source.items():
        text = "\n".join(one.quote.text for one in own)
        sources.append(Source(name, "", text, language=own[0].language))
        start = 0
        for one in own:
            events.append(_moved(replace(one, source=name), start))
            start += len(one.quote.text) + 1
    return Entries((*events, *(one for table in tables for one in table.events)),
                   (*sources, *(one for table in tables for one in table.sources)),
                   tuple(one for table in tables for one in table.left_out))


def read_entries(path: str | os.PathLike[str]) -> Entries:
    """The rows of a CSV, TSV or JSON Lines file that hold a text and its date, in any calendar or as an EDTF interval.

    Other fields are used where they are there: a title, a source (who tells it), a link, a language. A row without a
    text or a date is left out by its number, and a file that holds no text as a whole. Raises OSError where the file
    cannot be read.

    >>> import tempfile
    >>> table = Path(tempfile.mkdtemp(), "notes.csv")
    >>> _ = table.write_text("date,text\\n2024-05-04,The bridge opened.\\nsoon,It will close.\\n")
    >>> made = read_entries(table)
    >>> [one.span.edtf() for one in made.events], [(one.place, one.reason) for one in made.left_out]
    (['2024-05-04'], [('record 2', "'soon' is not one date")])
    """
    from chronology.read.draft import Job, UnreadableError
    from chronology.read.jsonl import read_jsonl
    from chronology.read.limits import Limits
    from chronology.read.table import read_table

    path = Path(path)
    read = read_jsonl if path.suffix.lower() in (".jsonl", ".ndjson", ".json") else read_table
    events: list[Event] = []
    sources: list[Source] = []
    left_out: list[LeftOut] = []
    data = path.read_bytes()
    try:
        drafts = list(read(data, Job(path.name, Limits(), lambda *_: iter(()))))
    except UnreadableError as error:
        return Entries(left_out=(LeftOut(str(path), "", str(error)),))
    for number, draft in enumerate(drafts, 1):
        if isinstance(draft, LeftOut):
            left_out.append(draft)
            continue
        try:
            one, source = _row(draft, f"{path.name}#{number}", str(path))
        except ValueError as error:
            left_out.append(LeftOut(str(path), f"record {number}", str(error)))
        else:
            events.append(one)
            sources.append(source)
    return Entries(tuple(events), tuple(sources), tuple(left_out))


def _row(draft: Draft, name: str, path: str) -> tuple[Event, Source]:
    written = next((clue.value for clue in draft.clues if clue.value), "")
    if not written:
        raise ValueError("no date")
    span = _span(written, draft.language or None)
    made = event(draft.text, span=span, language=draft.language, source=name)
    return replace(made, title=draft.title), Source(name, path, draft.text, draft.title, draft.publisher,
                                                     draft.language, draft.link, Publication())


def _span(written: str, language: str | None) -> DateSpan:
    """A date as EDTF, else as a person writes it."""
    try:
        return calendars.from_edtf(written)
    except (CalendarError, ValueError):
        return calendars.parse(written, language=language)


def _dates(text: str, language: str | None, span: DateSpan) -> Iterator[DateMention]:
    for mention in calendars.find(text, language=language):
        if mention.span and mention.span.overlaps(span):
            yield mention


def _moved(one: Event, by: int) -> Event:
    """An event whose quote stands further on in its source."""
    if not by:
        return one
    quote = Phrase(one.quote.start + by, one.quote.end + by, one.quote.text)
    mentions = tuple(replace(mention, start=mention.start + by, end=mention.end + by) for mention in one.mentions)
    return replace(one, quote=quote, mentions=mentions)
