"""Merging in parts that fit in memory, with the result of `merging.merge` over all events at once.

A bucket is a stretch of days, and of a day with very many events a share of the names; it finds the pairs that agree
and whose later event begins in it, so an event that reaches from before is brought along. What pairs connect, across
any number of buckets, is a cluster; its events are grouped together. Everything here is pure and picklable.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Any
from zlib import crc32

from calendars import DateSpan
from chronology.merging.cues import Cues
from chronology.merging.group import Pile, candidates
from chronology.merging.rarity import marks
from chronology.model import Event, Happening, Phrase
from chronology.scale.judgements import Brief, ClusterRow, HappeningRow, Judged
from chronology.scale.packing import made, pack, parted, rarity_of, unpack, unpacked
from chronology.stretches import cut

FULL = 4000  # events that begin in a bucket
CROWDED = 10  # times that: from here on a day is shared out, though most of its events then have names in every share
UNITS: tuple[Callable[[date], object], ...] = (
    lambda day: day.year // 10, lambda day: day.year, lambda day: (day.year, day.month), lambda day: day)
Pair = tuple[int, int, float]  # two events by number, in their order, and how far they agree


@dataclass(frozen=True, slots=True)
class Told:
    """An event as merging sees it."""

    id: int
    key: tuple[str, ...]
    source: str
    span: DateSpan
    quote: Phrase
    cues: Cues


@dataclass(frozen=True, slots=True)
class Bucket:
    """Events that begin on the days `start` to `stop` (ordinals), and those that reach into them from before.

    Of `shares` shares of the names this one looks at one; `events` and `having` tell how rare cues are. `judged` is
    known from before, but not of events with a cue that has `changed`.
    """

    start: int
    stop: int
    briefs: tuple[Brief, ...]
    share: int = 0
    shares: int = 1
    events: int = 0
    having: Mapping[str, int] = field(default_factory=dict)
    judged: tuple[Judged, ...] = ()
    changed: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What tells it from a bucket of other events: their numbers are never used for others."""
        return _digest([self.start, self.stop, self.share, self.shares, [brief.id for brief in self.briefs]])


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs that were found in a bucket, and the events that have a cue which changed."""

    name: str
    start: int
    stop: int
    judged: tuple[Judged, ...]
    moved: frozenset[int]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events that pairs connect."""

    name: str
    rows: tuple[ClusterRow, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Clusters:
    """Some clusters, and how rare their cues are among how many events."""

    clusters: tuple[Cluster, ...]
    events: int
    having: Mapping[str, int]


def buckets(briefs: Iterable[Brief], cuts: Container[int], full: int = FULL) -> Iterator[Bucket]:
    """The buckets of dated events that come in the order of their first days, cut before the days `cuts`."""
    held: list[Brief] = []
    open_ones: list[Brief] = []
    for day in _days(briefs):
        if held and day[0].first in cuts:
            yield from _bucket(open_ones, held, full)
            open_ones = [one for one in (*open_ones, *held) if one.last >= day[0].first - 1]
            held = []
        held += day
    if held:
        yield from _bucket(open_ones, held, full)


def cuts(counts: Iterable[tuple[int, int]], full: int = FULL) -> set[int]:
    """The first days of buckets: decades; years, where more than `full` events begin in one; and so on to days.

    An event more or less moves no cut but in its own decade. `counts` are days and how many events begin on them.
    """
    parts = cut(list(counts), lambda one: date.fromordinal(one[0]), _events, full, UNITS)
    return {part[0][0] for _, part in parts}


def _events(counts: Sequence[tuple[int, int]]) -> int:
    return sum(count for _, count in counts)


def pairs(bucket: Bucket) -> Pairs:
    """The pairs of a bucket that may be one happening, each with how far they agree."""
    same: dict[bytes, Cues] = {}
    known = sorted((told(brief, same) for brief in bucket.briefs), key=lambda one: one.key)
    pile = Pile(known, [one.cues for one in known], rarity_of(bucket.events, bucket.having))
    moved = frozenset(one.id for one in known if not bucket.changed.isdisjoint(marks(one.cues)))
    before = {(one, other): weight for one, other, weight in bucket.judged if one not in moved and other not in moved}
    judged: list[Judged] = []
    for one, other in candidates(known, [one.cues for one in known], bucket_share(bucket)):
        if known[other].span.first.toordinal() < bucket.start:
            continue
        pair = known[one].id, known[other].id
        if pair in before:
            judged.append((*pair, before[pair]))
        else:
            judged.append((*pair, next((edge[0] for edge in pile.edges([(one, other)])), None)))
    return Pairs(bucket.name, bucket.start, bucket.stop, tuple(judged), moved)


def grouped(work: Clusters) -> list[HappeningRow]:
    """The happenings in some clusters that have several tellings, or a reason that other events give them."""
    rarity = rarity_of(work.events, work.having)
    found = []
    for cluster in work.clusters:
        packed = {id: event for id, event, *_ in cluster.rows}
        same: dict[bytes, Cues] = {}
        known = sorted((told(Brief(id, 1, 1, brief), same) for id, _, brief, _ in cluster.rows),
                       key=lambda one: one.key)
        place = {one.id: number for number, one in enumerate(known)}
        edges = [(weight, place[one], place[other]) for one, other, weight in cluster.pairs]
        pile = Pile(known, [one.cues for one in known], rarity)
        for group, joined in pile.happenings([unpack(Event, packed[one.id]) for one in known], edges):
            if len(group) > 1 or joined.reasons:
                found.append(_row(cluster.name, joined, [known[number].id for number in group]))
    return found


def told(brief: Brief, same: dict[bytes, Cues]) -> Told:
    """What merging sees of an event; `same` are cues that were read already, for events in the same words."""
    own, _, cues = unpacked(brief.packed).partition(b"\n")
    key, start, end = json.loads(own)
    if cues not in same:
        same[cues] = made(Cues, json.loads(cues))
    shared = tuple(map(intern, key))  # but for the quote: most of what tells events apart many have in common
    return Told(brief.id, shared, shared[2], _days_from(*shared[:2]), Phrase(start, end, shared[4]), same[cues])


@lru_cache(maxsize=1 << 10)
def _days_from(first: str, last: str) -> DateSpan:
    return DateSpan(date.fromisoformat(first), date.fromisoformat(last))


def marks_of(events: Iterable[str]) -> set[str]:
    """The cues that some events have, whose counts merging them needs."""
    return {mark for one in events for mark in parted(one)}


def cluster_of(rows: Sequence[ClusterRow], between: Sequence[Pair]) -> Cluster:
    """A cluster under a name that its events and pairs give it."""
    return Cluster(_digest([[row[0] for row in rows], between]), tuple(rows), tuple(between))


def _digest(content: Any) -> str:
    return hashlib.blake2b(json.dumps(content).encode(), digest_size=16).hexdigest()


def clustered(edges: Iterable[Pair]) -> dict[int, int]:
    """The cluster of each event that a pair names: the least number in it."""
    above: dict[int, int] = {}

    def top(one: int) -> int:
        while above.setdefault(one, one) != one:
            above[one] = one = above[above[one]]
        return one

    for one, other, _ in edges:
        low, high = sorted((top(one), top(other)))
        above[high] = low
    return {one: top(one) for one in above}


def _days(briefs: Iterable[Brief]) -> Iterator[list[Brief]]:
    day: list[Brief] = []
    for brief in briefs:
        if day and brief.first != day[0].first:
            yield day
            day = []
        day.append(brief)
    if day:
        yield day


def _bucket(before: Sequence[Brief], held: Sequence[Brief], full: int) -> Iterator[Bucket]:
    """One bucket; or of a day with too many events one for each share of the names."""
    reaching = [one for one in before if one.last >= held[0].first - 1]
    whole = Bucket(held[0].first, held[-1].first, (*reaching, *held))
    shares = -(-len(held) // (CROWDED * full)) if held[0].first == held[-1].first else 1
    for share in range(shares):
        yield replace(whole, share=share, shares=shares)


def bucket_share(bucket: Bucket) -> Any:
    """Whether a cue by which candidates find each other is in the bucket's share."""
    if bucket.shares == 1:
        return None
    return lambda handle: crc32(handle.encode()) % bucket.shares == bucket.share


def _row(cluster: str, joined: Happening, order: Sequence[int]) -> HappeningRow:
    first, last = (joined.span.first.toordinal(), joined.span.last.toordinal()) if joined.span else (None, None)
    return HappeningRow(cluster, joined.id, first, last, pack(replace(joined, tellings=())), tuple(order))
