"""The map: a batch of documents to what the archive keeps of it. Pure and picklable, so that any engine can run it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from chronology.entry import Entries
from chronology.merging.agree import identified, key
from chronology.merging.cues import read
from chronology.merging.rarity import marks
from chronology.model import Document, Event, LeftOut, Source
from chronology.pipeline import Context, events_of
from chronology.read.reading import finished, read_file, unique
from chronology.scale.batches import Batch, drafts
from chronology.scale.packing import joined, pack, packed, plain, unpack, unpacked, written
from chronology.scale.watch import TooLongError, limited
from chronology.scale.words import indexed

QUARANTINED = "quarantined"


# An event as the archive keeps it: its days as ordinals, the id that it has as a happening of its own, all of it, what
# merging needs, its cues as rarity counts them. A plain tuple: there are many, and each goes from process to process.
EventRow = tuple[int | None, int | None, str, bytes, bytes, str]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the archive keeps it, and its events in the order of its text.

    `words` are what a query finds of each event; there are none in an archive that is never asked.
    """

    source: str
    publisher: str
    language: str
    packed: bytes
    events: tuple[EventRow, ...]
    words: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a batch gave; `marks` counts the cues of its events, of which merging makes how rare each is.

    `undrawn` counts, for the path of each document and each reason, the events that a timeline does not draw.
    """

    documents: tuple[DocumentRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    marks: Counter[str] = field(default_factory=Counter)
    undrawn: Counter[tuple[str, str]] = field(default_factory=Counter)


def harvest(context: Context, asked: bool, batch: Batch) -> Harvest:
    """The documents of a batch and their events; one that takes too long is quarantined by name.

    `asked` says that queries will be asked, for which words are kept.
    """
    rows: list[DocumentRow] = []
    left_out: list[LeftOut] = []
    having: Counter[str] = Counter()
    undrawn: Counter[tuple[str, str]] = Counter()
    for item in _documents(context, batch):
        found = _harvested(context, item, having, undrawn, asked) if isinstance(item, Document) else item
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
    for first, last, _, kept, brief, own in row.events:
        event = replace(unpack(Event, kept), source=source)
        told = unpacked(brief).partition(b"\n")[2].decode("utf-8", "surrogatepass")
        events.append((first, last, *_named(event, told), own))
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


def handmade(entries: Entries, asked: bool) -> Harvest:
    """Entries made by hand, as a batch like any other."""
    having: Counter[str] = Counter()
    by_source: dict[str, list[Event]] = {}
    for event in entries.events:
        by_source.setdefault(event.source, []).append(event)
    rows = [_document(source, by_source.get(source.id, []), having, asked) for source in entries.sources]
    return Harvest(tuple(rows), entries.left_out, having)


def _harvested(
    context: Context, document: Document, having: Counter[str], undrawn: Counter[tuple[str, str]], asked: bool
) -> DocumentRow | LeftOut:
    source = document.source
    try:
        with limited(context.limits.seconds):
            events, rest = events_of(document, context)
            row = _document(source, events, having, asked)
    except TooLongError:
        return LeftOut(source.path, source.id, f"{QUARANTINED}: {context.limits.over('seconds')}")
    undrawn.update({(source.path, why): count for why, count in rest.items()})
    return row


def _document(source: Source, events: Sequence[Event], having: Counter[str], asked: bool) -> DocumentRow:
    cues = read(events)
    alike = Counter(map(id, cues))  # events in the same words have theirs in common
    known: dict[int, tuple[str, str]] = {}
    for told in cues:
        if id(told) not in known:
            own = sorted(marks(told))
            having.update(dict.fromkeys(own, alike[id(told)]))
            known[id(told)] = written(plain(told)), joined(own)
    rows = [_row(event, *known[id(told)]) for event, told in zip(events, cues, strict=True)]
    words = [indexed(event, told) for event, told in zip(events, cues, strict=True)] if asked else []
    return DocumentRow(source.id, source.publisher, source.language, pack(source), tuple(rows), tuple(words))


def _row(event: Event, cues: str, counted: str) -> EventRow:
    span = event.span
    days = (span.first.toordinal(), span.last.toordinal()) if span else (None, None)
    return *days, *_named(event, cues), counted


def _named(event: Event, cues: str) -> tuple[str, bytes, bytes]:
    """The id of an event alone, all of it, and what merging needs.

    That is a line of its own, and its cues, which others may have too, in another.
    """
    own = key(event)
    brief = packed(f"{written([own, event.quote.start, event.quote.end])}\n{cues}")
    return identified([own]), pack(event), brief
