"""The map of the house: the verbs in order, from paths to a timeline.

paths -> Document -> dates -> Event -> Happening -> Timeline. Each step is one function of its own room; nothing is
worked out here.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from chronology.entry import Entries, gathered
from chronology.merging import merge
from chronology.model import Document, Event, LeftOut, Timeline
from chronology.read import Given, Limits, Unit, discover, read_file
from chronology.tie import drawn, extract, undrawn

Progress = Callable[[int, int], None]
UNDRAWN = {
    "compared": "dates that something is only compared with, such as the worst since 1987: {}",
    "list": "dates of lists (tables, calendars, indexes), with nothing told of any: {}",
    "vague": "events that only a vague word dates, such as now or recently: {}",
}


@dataclass(frozen=True, slots=True)
class Context:
    """What the user says of all documents; small, since it goes to every process."""

    anchors: Mapping[str, date] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """What one file gave: its documents, their events, and what of it was left out.

    `undrawn` counts, for the path of each document and each reason, the events that a timeline does not draw.
    """

    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    undrawn: tuple[tuple[str, str, int], ...] = ()


def build(
    paths: Sequence[str | os.PathLike[str]],
    *,
    anchors: Mapping[str, date] | None = None,
    given: Mapping[str, Given] | None = None,
    limits: Limits | None = None,
    language: str | None = None,
    title: str = "",
    entries: Sequence[Event | str | os.PathLike[str]] = (),
    jobs: int = 1,
    store: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
) -> Timeline:
    """The timeline of all documents under `paths`.

    `anchors` dates named events ("the 89th day of the war" with `{"war": date(2022, 2, 24)}`); `given` is what is
    known of a file (see `chronology.read.Given`); `entries` are hand-made events, or files of them, that merge like
    any other; `jobs` is the number of processes; `store` names a file that keeps what each document gave, so that a
    second run does only what is new. The result depends on none of: order of paths, jobs, store, time zone, locale.

    >>> import tempfile, pathlib
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("The ministers met in Minsk on 3 March 2020.")
    >>> [happening.span.edtf() for happening in build([folder]).happenings]
    ['2020-03-03']
    """
    from chronology.remember import digests

    context = Context(anchors or {}, limits or Limits(), language)
    units, unread = discover(paths, context.limits, given)
    found = digests(units, context, jobs, store, progress)
    return assemble([*found, Digest(left_out=tuple(unread))], title, gathered(entries))


def digest(context: Context, unit: Unit) -> Digest:
    """One file to its events; pure, so that it can run in any process and its result can be kept."""
    documents: list[Document] = []
    left_out: list[LeftOut] = []
    for item in read_file(unit, context.limits, context.anchors):
        if isinstance(item, LeftOut):
            left_out.append(item)
        else:
            documents.append(item)
    events: list[Event] = []
    rest: Counter[tuple[str, str]] = Counter()
    for document in documents:
        kept, more = events_of(document, context)
        events += kept
        rest.update({(document.source.path, why): count for why, count in more.items()})
    counts = tuple((path, why, count) for (path, why), count in rest.items())
    return Digest(tuple(documents), tuple(events), tuple(left_out), counts)


def events_of(document: Document, context: Context) -> tuple[list[Event], Counter[str]]:
    """The events of a document that a timeline draws, and how many more it tells, by what they are (see UNDRAWN)."""
    told = told_by(document, context)
    kept = drawn(told)
    shown = set(map(id, kept))
    return kept, Counter(undrawn(event) for event in told if id(event) not in shown)


def told_by(document: Document, context: Context) -> list[Event]:
    """Every event that a document tells, those that nothing dates included."""
    source = document.source
    return extract(
        source.text,
        published=source.published,
        language=context.language or source.language or None,
        source=source.id,
        anchors=context.anchors,
        sections=document.sections,
    )


def assemble(digests: Iterable[Digest], title: str = "", entries: Entries | None = None) -> Timeline:
    """All that was found, merged and in order of time."""
    digests, entries = list(digests), entries or Entries()
    sources = [*(document.source for one in digests for document in one.documents), *entries.sources]
    events = [*(event for one in digests for event in one.events), *entries.events]
    left_out = [*(item for one in digests for item in one.left_out), *entries.left_out,
                *counted(count for one in digests for count in one.undrawn)]
    warnings = [LeftOut(document.source.path, "", warning)
                for one in digests for document in one.documents for warning in document.warnings]
    return Timeline(
        title=title,
        sources=tuple(sorted(sources, key=lambda source: source.id)),
        happenings=tuple(merge(events)),
        left_out=tuple(sorted([*left_out, *warnings], key=lambda item: (item.path, item.place, item.reason))),
    )


def counted(counts: Iterable[tuple[str, str, int]]) -> list[LeftOut]:
    """What is said of events that no timeline draws: a line for each file and reason, with their number."""
    whole: Counter[tuple[str, str]] = Counter()
    for path, why, count in counts:
        whole[path, why] += count
    return [LeftOut(path, "", UNDRAWN[why].format(count)) for (path, why), count in sorted(whole.items())]
