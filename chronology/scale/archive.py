"""Archive: documents and events in the project's store, with an index over days and one over words.

Only what SQL says belongs here: rows go in and come out, what they mean is told elsewhere. A batch is written whole or
not at all, so that a run that was cut short goes on where it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from chronology.model import LeftOut
from chronology.names import keys
from chronology.pipeline import counted
from chronology.scale import judgements
from chronology.scale.harvest import DocumentRow, Harvest, renamed
from chronology.scale.judgements import Judgements
from chronology.scale.packing import pack_json
from chronology.scale.words import one_name

TABLES = """
CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY, name TEXT UNIQUE, key TEXT, place INT, marks BLOB);
CREATE TABLE IF NOT EXISTS left_out (batch INT, path TEXT, place TEXT, reason TEXT);
CREATE TABLE IF NOT EXISTS undrawn (batch INT, path TEXT, why TEXT, events INT);
CREATE TABLE IF NOT EXISTS document
    (id INTEGER PRIMARY KEY, batch INT, source TEXT UNIQUE, publisher TEXT, language TEXT, packed BLOB);
CREATE TABLE IF NOT EXISTS event
    (id INTEGER PRIMARY KEY AUTOINCREMENT, document INT, first INT, last INT, alone TEXT, packed BLOB, brief BLOB,
     marks TEXT);
CREATE TABLE IF NOT EXISTS sound (code TEXT, word TEXT, PRIMARY KEY (code, word)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS known (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT);
CREATE VIRTUAL TABLE IF NOT EXISTS said USING fts5(words, names, places, content='', detail='column');
CREATE VIRTUAL TABLE IF NOT EXISTS spelt USING fts5vocab(said, 'col');
CREATE INDEX IF NOT EXISTS document_batch ON document(batch);
CREATE INDEX IF NOT EXISTS document_publisher ON document(publisher);
CREATE INDEX IF NOT EXISTS event_document ON event(document);
CREATE INDEX IF NOT EXISTS event_first ON event(first);
"""


class Archive(Judgements):
    """The archive in a store's file.

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder, Archive(pathlib.Path(folder, "a.store")) as archive:
    ...     archive.count("document")
    0
    """

    def _connected(self) -> sqlite3.Connection:
        connection = super()._connected()
        try:
            connection.executescript("PRAGMA journal_mode = WAL; PRAGMA cache_size = -64000;"
                                     + TABLES + judgements.TABLES)
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Let the file go, in one piece."""
        if self._connection is not None and self._connection.in_transaction:
            self._connection.rollback()
        super().close()

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
            self.sql.executemany("INSERT INTO undrawn VALUES (?, ?, ?, ?)",
                                 ((batch, path, why, count) for (path, why), count in found.undrawn.items()))
            for row in found.documents:
                self._keep_document(batch, row)
            self._unmerge()

    def _keep_document(self, batch: int | None, row: DocumentRow) -> None:
        row = self._own(row)
        document = self.sql.execute(
            "INSERT INTO document (batch, source, publisher, language, packed) VALUES (?, ?, ?, ?, ?)",
            (batch, row.source, row.publisher, row.language, row.packed)).lastrowid
        last = self.sql.execute("SELECT seq FROM sqlite_sequence WHERE name = 'event'").fetchone()
        numbered = list(enumerate(row.events, last[0] + 1 if last else 1))
        self.sql.executemany(
            "INSERT INTO event (id, document, first, last, alone, packed, brief, marks) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(number, document, *event) for number, event in numbered])
        if row.words:
            self.sql.executemany("INSERT INTO said (rowid, words, names, places) VALUES (?, ?, ?, ?)",
                                 [(number, *words) for (number, _), words in zip(numbered, row.words, strict=True)])

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
        for table in ("document", "left_out", "undrawn"):
            self.sql.execute(f"DELETE FROM {table} WHERE batch = ?", row)
        self.sql.execute("DELETE FROM batch WHERE id = ?", row)

    def _unmerge(self) -> None:
        self.sql.execute("DELETE FROM fact WHERE name = 'merged'")

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
        counts = self.sql.execute("SELECT path, why, events FROM undrawn")
        return sorted([*(LeftOut(*row) for row in rows), *counted(counts)],
                      key=lambda item: (item.path, item.place, item.reason))

    def rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query finds."""
        return iter(self.sql.execute(query, values))
