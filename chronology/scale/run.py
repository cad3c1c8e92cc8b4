"""The verbs in order: corpora to an archive, and its events to happenings; what is done is not done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from chronology import data
from chronology.entry import Entries
from chronology.merging.rarity import rounded
from chronology.model import LeftOut
from chronology.pipeline import Context, Progress
from chronology.read import Unit
from chronology.scale.archive import Archive
from chronology.scale.batches import Batch, cut, key_text, singles
from chronology.scale.buckets import (
    FULL,
    Bucket,
    Cluster,
    Clusters,
    buckets,
    cluster_of,
    clustered,
    cuts,
    grouped,
    marks_of,
    pairs,
)
from chronology.scale.engines import Engine
from chronology.scale.harvest import Harvest, handmade, harvest, quarantine
from chronology.scale.words import sounds
from chronology.store import key_of, program_digest
from chronology.work import Lost

Item = TypeVar("Item")
Result = TypeVar("Result")
UNREAD = ""  # the name of the batch of what was no file to read
ENTRIES = "\n"  # of what was made by hand
GROUPED = 500  # events of clusters in one piece of work


def gather(
    archive: Archive, units: Iterable[Unit], context: Context, engine: Engine, *,
    unread: Sequence[LeftOut] = (), entries: Entries | None = None, asked: bool = True,
    progress: Progress | None = None,
) -> None:
    """Read the units into the archive, batch by batch; what is there already, from the same bytes, is kept.

    Afterwards the archive holds just these units, and the entries made by hand; one that is never `asked` has no index
    of words.
    """
    named = [(f"{batch.unit.name}\n{batch.part}\n{batch.start}", batch) for batch in cut(units)]
    settings = repr((sorted(context.anchors.items()), context.limits, context.language))
    keys = {name: key_of(key_text(batch), settings) for name, batch in named}
    beside = repr(sorted((out.path, out.place, out.reason) for out in unread))
    archive.place([UNREAD, ENTRIES, *(name for name, _ in named)])
    known = archive.keys()
    if known.get(UNREAD) != beside:
        archive.keep(UNREAD, beside, 0, Harvest(left_out=tuple(unread)))
    written = key_of(data.dumps(entries or Entries()), "")
    if known.get(ENTRIES, key_of(data.dumps(Entries()), "")) != written:
        archive.keep(ENTRIES, written, 0, handmade(entries or Entries(), asked))
    new = [(place, name, batch) for place, (name, batch) in enumerate(named, 1) if known.get(name) != keys[name]]
    results = _survivors(engine, partial(harvest, context, asked), [batch for _, _, batch in new])
    for done, ((place, name, _), found) in enumerate(zip(new, results, strict=True), len(named) - len(new) + 1):
        archive.keep(name, keys[name], place, found)
        if progress:
            progress(done, len(named))


def merge(archive: Archive, engine: Engine, full: int = FULL) -> None:
    """Merge the archive's events, bucket by bucket, unless that is done already.

    Pairs of events that were judged before are not judged again, unless one of their cues has become more or less
    rare meanwhile; nor is a cluster joined again whose events and pairs are the same. The result is that of merging
    all anew.
    """
    if archive.fact("merged"):
        return
    events = archive.count("event")
    state = f"{program_digest().hex()} {rounded(events)}"
    archive.count_marks()
    if archive.fact("judged") != state:
        archive.forget()
    changed = archive.changed(rounded)
    archive.begin_joining()
    moved: set[int] = set()
    for found in _all(engine, pairs, _buckets(archive, events, changed, full)):
        archive.add_judged(found.name, found.start, found.stop, found.judged)
        moved |= found.moved
    for rows in _all(engine, grouped, _clusters(archive, events, moved)):
        archive.add_happenings(rows)
    archive.settle()
    for known in _all(engine, sounds, archive.new_names()):
        archive.add_sounds(known)
    archive.sql.commit()
    archive.note("judged", state)
    archive.note("merged", "yes")


def _survivors(engine: Engine, function: Callable[[Batch], Harvest], batches: Sequence[Batch]) -> Iterator[Harvest]:
    """The harvest of each batch; one that kills its process is taken document by document."""
    for found in engine.map(function, batches):
        if not isinstance(found, Lost):
            yield found
            continue
        parts = singles(found.item)
        if len(parts) == 1:
            yield quarantine(parts[0], found.reason)
            continue
        yield _together(one if isinstance(one, Harvest) else quarantine(one.item, one.reason)
                        for one in engine.map(function, parts))


def _together(parts: Iterable[Harvest]) -> Harvest:
    whole = Harvest()
    for part in parts:
        whole = Harvest(whole.documents + part.documents, whole.left_out + part.left_out, whole.marks + part.marks,
                        whole.undrawn + part.undrawn)
    return whole


def _buckets(archive: Archive, events: int, changed: frozenset[str], full: int) -> Iterator[Bucket]:
    """The buckets in which there is something to judge, with what is known of their cues and pairs."""
    for bucket in buckets(archive.briefs(), cuts(archive.starts(), full), full):
        own = marks_of(brief.marks for brief in bucket.briefs)
        if changed.isdisjoint(own) and archive.has_judged(bucket.name):
            judged = archive.judged(bucket.start, bucket.stop, bucket.name)
            archive.add_judged(bucket.name, bucket.start, bucket.stop, judged)
        else:
            yield replace(bucket, events=events, having=archive.having(own), changed=changed & own,
                          judged=tuple(archive.judged(bucket.start, bucket.stop)))


def _clusters(archive: Archive, events: int, moved: set[int]) -> Iterator[Clusters]:
    """The clusters that are not known as they are, some at a time."""
    archive.add_members(clustered(archive.edges()).items())
    held: list[Cluster] = []
    size = 0
    for rows, between in archive.clusters():
        cluster = cluster_of(rows, between)
        if moved.isdisjoint(row[0] for row in rows) and archive.tells(cluster.name):
            continue
        held.append(cluster)
        size += len(rows)
        if size >= GROUPED:
            yield _clusters_with_rarity(archive, held, events)
            held, size = [], 0
    if held:
        yield _clusters_with_rarity(archive, held, events)


def _clusters_with_rarity(archive: Archive, held: Sequence[Cluster], events: int) -> Clusters:
    having = archive.having(marks_of(row[3] for cluster in held for row in cluster.rows))
    return Clusters(tuple(held), events, having)


def _all(engine: Engine, function: Callable[[Item], Result], work: Iterable[Item]) -> Iterator[Result]:
    """The results of work that no document can poison: a process that dies here twice is a fault to be told."""
    for found in engine.map(function, work):
        if isinstance(found, Lost):
            raise RuntimeError(f"merging: {found.reason}")
        yield found
