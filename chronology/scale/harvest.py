"""The map: a batch of documents to what the archive keeps of it. Pure and picklable, so that any engine can run it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from chronology.entry import Entries
from chronology.merging.agree import identified, key
from chronology.merging.cues import Cues, read
from chronology.merging.rarity import marks
from chronology.model import Document, Event, LeftOut, Source
from chronology.pipeline import Context, events_of
from chronology.read.reading import finished, read_file, unique
from chronology.scale.batches import Batch, drafts
from chronology.scale.packing import joined, pack, packed, plain, unpack, unpacked, written
from chronology.scale.watch import TooLongError, limited
from chronology.scale.words import indexed

QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as the archive keeps it: days as ordinals, the event itself, what merging needs, what a query finds.

    `happening` is the id that it has as a happening of its own, `marks` are its cues as rarity counts them.
    """

    first: int | None
    last: int | None
    happening: str
    packed: bytes
    brief: bytes
    marks: str
    words: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the archive keeps it, and its events in the order of its text."""

    source: str
    publisher: str
    language: str
    packed: bytes
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a batch gave; `marks` counts the cues of its events, of which merging makes how rare each is.

    `undrawn` counts, for the path of each document and each reason, the events that a timeline does not draw.
    """

    documents: tuple[DocumentRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    marks: Counter[str] = field(default_factory=Counter)
    undrawn: Counter[tuple[str, str]] = field(default_factory=Counter)


def harvest(context: Context, batch: Batch) -> Harvest:
    """The documents of a batch and their events; one that takes too long is quarantined by name."""
    rows: list[DocumentRow] = []
    left_out: list[LeftOut] = []
    having: Counter[str] = Counter()
    undrawn: Counter[tuple[str, str]] = Counter()
    for item in _documents(context, batch):
        found = _harvested(context, item, having, undrawn) if isinstance(item, Document) else item
        if isinstance(found, LeftOut):
            left_out.append(found)
        else:
            rows.append(found)
        if isinstance(item, Document):
            left_out += [LeftOut(item.source.path, "", warning) for warning in item.warnings]
    return Harvest(tuple(rows), tuple(left_out), having, undrawn)


def quarantine(batch: Batch, reason: str) -> Harvest:
    """What is left of a batch of one document that no process survived."""
    return Harvest(left_out=(LeftOut(batch.unit.name, "" if batch.part == "file" else f"record {batch.before + 1}",
                                     f"{QUARANTINED}: {reason}"),))


def renamed(row: DocumentRow, source: str) -> DocumentRow:
    """The same document under another id: another of the archive has its own already."""
    events = []
    for kept in row.events:
        event = replace(unpack(Event, kept.packed), source=source)
        told = unpacked(kept.brief).partition(b"\n")[2].decode("utf-8", "surrogatepass")
        events.append(replace(kept, happening=identified([key(event)]), packed=pack(event), brief=_brief(event, told)))
    document = replace(unpack(Source, row.packed), id=source)
    return replace(row, source=source, packed=pack(document), events=tuple(events))


def _documents(context: Context, batch: Batch) -> Iterator[Document | LeftOut]:
    over = f"{QUARANTINED}: {context.limits.over('seconds')}"
    whole = batch.part == "file"
    try:
        with limited(context.limits.seconds):
            if whole:
                items = read_file(batch.unit, context.limits, context.anchors)
            else:
                records = list(unique(drafts(batch, context.limits)))
    except TooLongError:
        yield LeftOut(batch.name, "", over)
        return
    except (OSError, ValueError) as error:
        yield LeftOut(batch.name, "", str(error))
        return
    if whole:
        yield from items
        return
    for draft in records:
        try:
            with limited(context.limits.seconds):
                item = finished(draft, batch.unit, context.anchors)
        except TooLongError:
            item = LeftOut(batch.unit.name, f"record {getattr(draft, 'record', '')}", over)
        yield item


def handmade(entries: Entries) -> Harvest:
    """Entries made by hand, as a batch like any other."""
    having: Counter[str] = Counter()
    by_source: dict[str, list[Event]] = {}
    for event in entries.events:
        by_source.setdefault(event.source, []).append(event)
    rows = [_document(source, by_source.get(source.id, []), having) for source in entries.sources]
    return Harvest(tuple(rows), entries.left_out, having)


def _harvested(
    context: Context, document: Document, having: Counter[str], undrawn: Counter[tuple[str, str]]
) -> DocumentRow | LeftOut:
    source = document.source
    try:
        with limited(context.limits.seconds):
            events, rest = events_of(document, context)
            row = _document(source, events, having)
    except TooLongError:
        return LeftOut(source.path, source.id, f"{QUARANTINED}: {context.limits.over('seconds')}")
    undrawn.update({(source.path, why): count for why, count in rest.items()})
    return row


def _document(source: Source, events: Sequence[Event], having: Counter[str]) -> DocumentRow:
    known: dict[int, tuple[str, list[str]]] = {}  # of the cues that several events have in common
    rows = [_row(event, told, known, having) for event, told in zip(events, read(events), strict=True)]
    return DocumentRow(source.id, source.publisher, source.language, pack(source), tuple(rows))


def _row(event: Event, told: Cues, known: dict[int, tuple[str, list[str]]], having: Counter[str]) -> EventRow:
    if id(told) not in known:
        known[id(told)] = written(plain(told)), sorted(marks(told))
    cues, own = known[id(told)]
    having.update(own)
    span = event.span
    return EventRow(span.first.toordinal() if span else None, span.last.toordinal() if span else None,
                    identified([key(event)]), pack(event), _brief(event, cues), joined(own), indexed(event, told))


def _brief(event: Event, cues: str) -> bytes:
    """What merging needs of an event: a line of its own, and its cues, which others may have too, in another."""
    return packed(f"{written([key(event), event.quote.start, event.quote.end])}\n{cues}")
