"""Archive: documents, events and happenings in the project's store, with an index over days and one over words.

Only what SQL says belongs here: rows go in and come out, what they mean is told elsewhere. A batch is written whole or
not at all, so that a run that was cut short goes on where it was.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from chronology.model import LeftOut
from chronology.names import keys
from chronology.pipeline import undrawn
from chronology.scale.harvest import DocumentRow, EventRow, Harvest, renamed
from chronology.scale.packing import pack_json, unpack_json
from chronology.scale.words import one_name
from chronology.store import Store, StoreError

TABLES = """
CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY, name TEXT UNIQUE, key TEXT, place INT, marks BLOB);
CREATE TABLE IF NOT EXISTS left_out (batch INT, path TEXT, place TEXT, reason TEXT);
CREATE TABLE IF NOT EXISTS vague (batch INT, path TEXT, events INT);
CREATE TABLE IF NOT EXISTS document
    (id INTEGER PRIMARY KEY, batch INT, source TEXT UNIQUE, publisher TEXT, language TEXT, packed BLOB);
CREATE TABLE IF NOT EXISTS event
    (id INTEGER PRIMARY KEY AUTOINCREMENT, document INT, first INT, last INT, alone TEXT, packed BLOB, brief BLOB,
     marks BLOB);
CREATE TABLE IF NOT EXISTS mark (mark TEXT PRIMARY KEY, events INT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judged (name TEXT, start INT, stop INT, pairs BLOB, fresh INT);
CREATE TABLE IF NOT EXISTS edge (one INT, other INT, weight REAL);
CREATE TABLE IF NOT EXISTS member (event INTEGER PRIMARY KEY, cluster INT);
CREATE TABLE IF NOT EXISTS happening
    (id INTEGER PRIMARY KEY, name TEXT, first INT, last INT, packed BLOB, cluster TEXT);
CREATE TABLE IF NOT EXISTS telling (happening INT, event INT, place INT);
CREATE TABLE IF NOT EXISTS sound (code TEXT, word TEXT, PRIMARY KEY (code, word)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS known (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT);
CREATE VIRTUAL TABLE IF NOT EXISTS said USING fts5(words, names, places, content='', detail='column');
CREATE VIRTUAL TABLE IF NOT EXISTS spelt USING fts5vocab(said, 'col');
CREATE INDEX IF NOT EXISTS document_batch ON document(batch);
CREATE INDEX IF NOT EXISTS document_publisher ON document(publisher);
CREATE INDEX IF NOT EXISTS event_document ON event(document);
CREATE INDEX IF NOT EXISTS event_first ON event(first);
CREATE INDEX IF NOT EXISTS happening_days ON happening(first, last DESC, name);
CREATE INDEX IF NOT EXISTS happening_cluster ON happening(cluster);
CREATE INDEX IF NOT EXISTS judged_days ON judged(start, stop);
CREATE INDEX IF NOT EXISTS judged_name ON judged(name);
CREATE INDEX IF NOT EXISTS telling_happening ON telling(happening, place);
CREATE INDEX IF NOT EXISTS telling_event ON telling(event);
"""
ClusterRow = tuple[int, bytes, bytes, bytes]  # an event's number, all of it, its brief and its marks
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
    marks: bytes = b""


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


class Archive(Store):
    """The archive in a store's file.

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder, Archive(pathlib.Path(folder, "a.store")) as archive:
    ...     archive.count("document")
    0
    """

    @property
    def sql(self) -> sqlite3.Connection:
        """The connection; raises StoreError where another run holds the file."""
        if self._connection is None:
            raise StoreError(self.path, "locked by another run, or closed")
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        connection = super()._connected()
        try:
            connection.executescript("PRAGMA journal_mode = WAL; PRAGMA cache_size = -64000;" + TABLES)
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Let the file go, in one piece."""
        if self._connection is not None and self._connection.in_transaction:
            self._connection.rollback()
        super().close()

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self.sql.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def fact(self, name: str) -> str:
        """Something that was noted about the whole; "" where it was not."""
        row = self.sql.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def note(self, name: str, value: str) -> None:
        """Note something about the whole."""
        with self.sql:
            self.sql.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    def keys(self) -> dict[str, str]:
        """The key of each batch that is kept, by the batch's name."""
        return dict(self.sql.execute("SELECT name, key FROM batch"))

    def place(self, names: Sequence[str]) -> int:
        """Put the batches in this order and drop all others; says how many were dropped."""
        with self.sql:
            gone = self.keys().keys() - set(names)
            for name in gone:
                self._drop(name)
            self.sql.executemany("UPDATE batch SET place = ? WHERE name = ?",
                                 ((place, name) for place, name in enumerate(names)))
            if gone:
                self._unmerge()
        return len(gone)

    def keep(self, name: str, key: str, place: int, found: Harvest) -> None:
        """Keep what a batch gave, in the place of what it gave before."""
        with self.sql:
            self._drop(name)
            batch = self.sql.execute("INSERT INTO batch (name, key, place, marks) VALUES (?, ?, ?, ?)",
                                     (name, key, place, pack_json(found.marks))).lastrowid
            self.sql.executemany("INSERT INTO left_out VALUES (?, ?, ?, ?)",
                                 ((batch, out.path, out.place, out.reason) for out in found.left_out))
            self.sql.executemany("INSERT INTO vague VALUES (?, ?, ?)",
                                 ((batch, path, count) for path, count in found.vague.items()))
            for row in found.documents:
                self._keep_document(batch, row)
            self._unmerge()

    def _keep_document(self, batch: int | None, row: DocumentRow) -> None:
        row = self._own(row)
        document = self.sql.execute(
            "INSERT INTO document (batch, source, publisher, language, packed) VALUES (?, ?, ?, ?, ?)",
            (batch, row.source, row.publisher, row.language, row.packed)).lastrowid
        for event in row.events:
            self._keep_event(document, event)

    def _keep_event(self, document: int | None, event: EventRow) -> None:
        number = self.sql.execute(
            "INSERT INTO event (document, first, last, alone, packed, brief, marks) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (document, event.first, event.last, event.happening, event.packed, event.brief, event.marks)).lastrowid
        self.sql.execute("INSERT INTO said (rowid, words, names, places) VALUES (?, ?, ?, ?)", (number, *event.words))

    def _own(self, row: DocumentRow) -> DocumentRow:
        """The document under an id of its own."""
        name, number = row.source, 1
        while self.sql.execute("SELECT 1 FROM document WHERE source = ?", (name,)).fetchone():
            number += 1
            name = f"{row.source}~{number}"
        return renamed(row, name) if number > 1 else row

    def _drop(self, name: str) -> None:
        """Forget a batch. Its words stay in the index and find nothing: numbers of events are never used again."""
        row = self.sql.execute("SELECT id FROM batch WHERE name = ?", (name,)).fetchone()
        if row is None:
            return
        self.sql.execute("DELETE FROM event WHERE document IN (SELECT id FROM document WHERE batch = ?)", row)
        for table in ("document", "left_out", "vague"):
            self.sql.execute(f"DELETE FROM {table} WHERE batch = ?", row)
        self.sql.execute("DELETE FROM batch WHERE id = ?", row)

    def _unmerge(self) -> None:
        self.sql.execute("DELETE FROM fact WHERE name = 'merged'")

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

    def new_names(self, at_once: int = 1000) -> Iterator[tuple[str, ...]]:
        """The words of names whose sounds are not known yet, some at a time."""
        query = "SELECT term FROM spelt WHERE col = 'names' AND term > ? ORDER BY term LIMIT ?"
        last = ""
        while words := [word for (word,) in self.sql.execute(query, (last, at_once))]:
            last = words[-1]
            known = {word for (word,) in self.sql.execute(
                "SELECT word FROM known WHERE word BETWEEN ? AND ?", (words[0], last))}
            yield tuple(word for word in words if word not in known)

    def add_sounds(self, sounds: Mapping[str, Sequence[str]]) -> None:
        """Keep how words of names may sound, so that a query finds them from any script."""
        self.sql.executemany("INSERT OR IGNORE INTO known VALUES (?)", ((word,) for word in sounds))
        self.sql.executemany("INSERT OR IGNORE INTO sound VALUES (?, ?)",
                             ((code, word) for word, codes in sounds.items() for code in codes))

    def spellings(self, name: str) -> list[str]:
        """The words of the archive that spell the same name."""
        marks = sorted(keys(name))
        asked = ", ".join("?" * len(marks))
        words = self.sql.execute(f"SELECT DISTINCT word FROM sound WHERE code IN ({asked})", marks)
        return sorted(word for (word,) in words if one_name(name, word))

    def left_out(self) -> list[LeftOut]:
        """Everything that was left out, in order."""
        rows = self.sql.execute("SELECT DISTINCT path, place, reason FROM left_out")
        counts = self.sql.execute("SELECT path, events FROM vague")
        return sorted([*(LeftOut(*row) for row in rows), *undrawn(counts)],
                      key=lambda item: (item.path, item.place, item.reason))

    def rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query finds."""
        return iter(self.sql.execute(query, values))
