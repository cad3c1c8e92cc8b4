"""Judgements: what merging keeps in the archive, so that the next run judges only what is new or counts otherwise.

Which pairs of events agree, which clusters they form, which happenings those gave. Only what SQL says belongs here.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from chronology.scale.packing import pack_json, unpack_json
from chronology.store import Store, StoreError

TABLES = """
CREATE TABLE IF NOT EXISTS mark (mark TEXT PRIMARY KEY, events INT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judged (name TEXT, start INT, stop INT, pairs BLOB, fresh INT);
CREATE TABLE IF NOT EXISTS edge (one INT, other INT, weight REAL);
CREATE TABLE IF NOT EXISTS member (event INTEGER PRIMARY KEY, cluster INT);
CREATE TABLE IF NOT EXISTS happening
    (id INTEGER PRIMARY KEY, name TEXT, first INT, last INT, packed BLOB, cluster TEXT);
CREATE TABLE IF NOT EXISTS telling (happening INT, event INT, place INT);
CREATE INDEX IF NOT EXISTS happening_days ON happening(first, last DESC, name);
CREATE INDEX IF NOT EXISTS happening_cluster ON happening(cluster);
CREATE INDEX IF NOT EXISTS judged_days ON judged(start, stop);
CREATE INDEX IF NOT EXISTS judged_name ON judged(name);
CREATE INDEX IF NOT EXISTS telling_happening ON telling(happening, place);
CREATE INDEX IF NOT EXISTS telling_event ON telling(event);
"""
ClusterRow = tuple[int, bytes, bytes, str]  # an event's number, all of it, its brief and its marks
Judged = tuple[int, int, float | None]  # two events by number, and how far they agree; None where they do not
COUNTED = """
CREATE TEMP TABLE IF NOT EXISTS counted (mark TEXT PRIMARY KEY, events INT) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS told (cluster TEXT PRIMARY KEY) WITHOUT ROWID;
DELETE FROM counted;
DELETE FROM told;
"""


@dataclass(frozen=True, slots=True)
class Brief:
    """What merging needs of an event: its number, its days, its cues, and the `marks` by which these are counted."""

    id: int
    first: int
    last: int
    packed: bytes
    marks: str = ""


@dataclass(frozen=True, slots=True)
class HappeningRow:
    """A happening of several tellings; `packed` is all of it but the tellings, whose events are named in order.

    `cluster` says of which events and pairs it was made.
    """

    cluster: str
    name: str
    first: int | None
    last: int | None
    packed: bytes
    events: tuple[int, ...]


class Judgements(Store):
    """The part of an archive that merging writes; the events that it is about are `Archive`'s."""

    @property
    def sql(self) -> sqlite3.Connection:
        """The connection; raises StoreError where another run holds the file."""
        if self._connection is None:
            raise StoreError(self.path, "locked by another run, or closed")
        return self._connection

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self.sql.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def forget(self) -> None:
        """Forget what was judged and joined: all of it is to be done anew."""
        for table in ("judged", "happening", "telling", "mark"):
            self.sql.execute(f"DELETE FROM {table}")

    def count_marks(self, at_once: int = 500_000) -> None:
        """Sum how many events have each cue, over all batches; what was counted before stays known until `settle`."""
        self.sql.executescript(COUNTED)
        having: Counter[str] = Counter()
        for (packed,) in self.sql.execute("SELECT marks FROM batch"):
            having.update(unpack_json(packed))
            if len(having) > at_once:
                self._add_marks(having)
                having.clear()
        self._add_marks(having)

    def _add_marks(self, having: Counter[str]) -> None:
        self.sql.executemany(
            "INSERT INTO counted VALUES (?, ?) ON CONFLICT (mark) DO UPDATE SET events = events + excluded.events",
            sorted(having.items()))

    def changed(self, worth: Callable[[int], int]) -> frozenset[str]:
        """The cues that are worth more or less than before by their counts."""
        both = self.sql.execute("SELECT mark, counted.events, mark.events FROM counted JOIN mark USING (mark) "
                                "WHERE counted.events != mark.events")
        return frozenset(mark for mark, now, before in both if worth(now) != worth(before))

    def having(self, marks: Iterable[str]) -> dict[str, int]:
        """How many events have each of these cues."""
        found = {}
        for mark in marks:
            row = self.sql.execute("SELECT events FROM counted WHERE mark = ?", (mark,)).fetchone()
            if row and row[0] > 1:  # one is as rare as none
                found[mark] = row[0]
        return found

    def briefs(self) -> Iterator[Brief]:
        """The dated events in the order of their first days."""
        rows = self.sql.execute("SELECT id, first, last, brief, marks FROM event "
                                "WHERE first IS NOT NULL ORDER BY first, id")
        return (Brief(*row) for row in rows)

    def judged(self, start: int, stop: int, name: str = "") -> list[Judged]:
        """The pairs that were judged before, of which the later event begins about these days; or in one bucket."""
        rows = self.sql.execute("SELECT pairs FROM judged WHERE start <= ? AND stop >= ? AND NOT fresh "
                                "AND ? IN ('', name)", (stop, start, name))
        return [(one, other, weight) for (packed,) in rows for one, other, weight in unpack_json(packed)]

    def add_judged(self, name: str, start: int, stop: int, pairs: Sequence[Judged]) -> None:
        """Keep the pairs of events of a bucket with how far they agree."""
        self.sql.execute("INSERT INTO judged VALUES (?, ?, ?, ?, 1)", (name, start, stop, pack_json(pairs)))
        self.sql.executemany("INSERT INTO edge VALUES (?, ?, ?)", (pair for pair in pairs if pair[2] is not None))

    def has_judged(self, name: str) -> bool:
        """Whether all pairs of a bucket of just these events were judged before."""
        return bool(self.sql.execute("SELECT 1 FROM judged WHERE name = ? AND NOT fresh", (name,)).fetchone())

    def starts(self) -> Iterator[tuple[int, int]]:
        """How many events begin on each day, in order."""
        return iter(self.sql.execute("SELECT first, count(*) FROM event WHERE first IS NOT NULL "
                                     "GROUP BY first ORDER BY first"))

    def edges(self) -> Iterator[tuple[int, int, float]]:
        """The pairs of events that agree."""
        return iter(self.sql.execute("SELECT DISTINCT one, other, weight FROM edge"))

    def add_members(self, clusters: Iterable[tuple[int, int]]) -> None:
        """Keep which cluster each event is in: (event, cluster)."""
        self.sql.executemany("INSERT INTO member VALUES (?, ?)", clusters)

    def clusters(self) -> Iterator[tuple[list[ClusterRow], list[tuple[int, int, float]]]]:
        """The events and the pairs of each cluster."""
        events = self.sql.execute("SELECT cluster, id, packed, brief, marks FROM member JOIN event ON id = event "
                                  "ORDER BY cluster, id")
        pairs = self.sql.execute("SELECT DISTINCT cluster, one, other, weight FROM edge JOIN member ON event = one "
                                 "ORDER BY cluster, one, other")
        for (_, mine), (_, between) in zip(groupby(events, itemgetter(0)), groupby(pairs, itemgetter(0)), strict=True):
            yield [row[1:] for row in mine], [row[1:] for row in between]

    def tells(self, cluster: str) -> bool:
        """Whether the happenings of a cluster are known from before; they are then kept."""
        found = self.sql.execute("SELECT 1 FROM happening WHERE cluster = ? LIMIT 1", (cluster,)).fetchone()
        if found:
            self.sql.execute("INSERT OR IGNORE INTO told VALUES (?)", (cluster,))
        return found is not None

    def add_happenings(self, rows: Sequence[HappeningRow]) -> None:
        """Keep happenings of several tellings."""
        for cluster in {row.cluster for row in rows}:
            self._drop_happenings("cluster = ?", (cluster,))
            self.sql.execute("INSERT OR IGNORE INTO told VALUES (?)", (cluster,))
        for row in rows:
            number = self.sql.execute(
                "INSERT INTO happening (name, first, last, packed, cluster) VALUES (?, ?, ?, ?, ?)",
                (row.name, row.first, row.last, row.packed, row.cluster)).lastrowid
            self.sql.executemany("INSERT INTO telling VALUES (?, ?, ?)",
                                 ((number, event, place) for place, event in enumerate(row.events)))

    def begin_joining(self) -> None:
        """Let go what is made out of the judged pairs, but for happenings that may still hold."""
        for table in ("edge", "member"):
            self.sql.execute(f"DELETE FROM {table}")

    def settle(self) -> None:
        """Drop what holds no longer; every event that is in no happening becomes one of its own."""
        self.sql.execute("DELETE FROM judged WHERE NOT fresh")
        self.sql.execute("UPDATE judged SET fresh = 0")
        self._drop_happenings("cluster IS NULL OR cluster NOT IN told")
        top = self.sql.execute("SELECT coalesce(max(id), 0) FROM happening").fetchone()[0]
        free = "FROM event WHERE id NOT IN (SELECT event FROM telling)"
        self.sql.execute(f"INSERT INTO happening (id, name, first, last) SELECT id + ?, alone, first, last {free}",
                         (top,))
        self.sql.execute("INSERT INTO telling SELECT id, id - ?, 0 FROM happening WHERE cluster IS NULL", (top,))
        self.sql.execute("DELETE FROM mark")
        self.sql.execute("INSERT INTO mark SELECT mark, events FROM counted")

    def _drop_happenings(self, which: str, values: Sequence[str] = ()) -> None:
        self.sql.execute(f"DELETE FROM telling WHERE happening IN (SELECT id FROM happening WHERE {which})", values)
        self.sql.execute(f"DELETE FROM happening WHERE {which}", values)
