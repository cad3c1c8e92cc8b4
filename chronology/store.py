"""Store: what each document gave, kept in one SQLite file, so that a second run does only what is new.

A stored result is a saving, never a truth: a key tells all that it came from, a digest that it is whole, and a
store that is damaged is begun anew with a warning. Nothing here knows what the results are.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import TracebackType

APPLICATION = 0x74617269  # written into the file's header: "tari"
SCHEMA = 3
_BATCH = 64
_WAIT = 30.0
_HEADER = b"SQLite format 3\x00"
_OTHERS = "this is no store of chronology: move it away, or name another file"
_TABLE = "CREATE TABLE IF NOT EXISTS result (name TEXT PRIMARY KEY, key TEXT, digest BLOB, value BLOB)"


class StoreError(OSError):
    """A file that is named as the store and is none, or cannot be opened; the message names it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(0, reason, str(path))

    def __str__(self) -> str:
        return f"{self.filename}: {self.strerror}"


class Store:
    """Results by name and key, in `path`; `warnings` tells what had to be mended, and the log says it at once.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Store(Path(folder, "project.store")) as store:
    ...     store.put("a.txt", "k1", "[]")
    ...     store.get("a.txt", "k1"), store.get("a.txt", "k2")
    ('[]', None)
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.warnings: list[str] = []
        self._waiting: dict[str, tuple[str, str]] = {}
        self._connection: sqlite3.Connection | None = self._opened()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None,
    ) -> None:
        self.close()

    def get(self, name: str, key: str) -> str | None:
        """The result kept for `name`, where it came from exactly what `key` stands for."""
        if name in self._waiting:
            known, value = self._waiting[name]
            return value if known == key else None
        if self._connection is None:
            return None
        try:
            row = self._connection.execute("SELECT key, digest, value FROM result WHERE name = ?", (name,)).fetchone()
        except sqlite3.Error as error:
            self._mend(error)
            return None
        return _whole(name, key, row) if row and row[0] == key else None

    def put(self, name: str, key: str, value: str) -> None:
        """Keep a result in the place of the last one of that name; it is on disk after a batch, or when closed."""
        self._waiting[name] = (key, value)
        if len(self._waiting) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits. A full disk or another run's lock costs the saving, not the run."""
        rows = [_row(name, key, value) for name, (key, value) in self._waiting.items()]
        self._waiting = {}
        if not rows or self._connection is None:
            return
        try:
            with self._connection:
                self._connection.executemany("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)", rows)
        except sqlite3.OperationalError as error:
            self._warn(f"{self.path}: results were not kept: {error}")
        except sqlite3.Error as error:
            self._mend(error)

    def close(self) -> None:
        """Write what waits and let the file go."""
        self.flush()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _warn(self, message: str) -> None:
        # Said beside the result, not in it: a damaged store changes no page.
        self.warnings.append(message)
        logging.getLogger(__name__).warning("chronology: %s", message)

    def _opened(self) -> sqlite3.Connection | None:
        _check_kind(self.path)
        try:
            return self._connected()
        except sqlite3.OperationalError as error:
            if "lock" in str(error):
                self._warn(f"{self.path}: locked by another run, nothing is kept in this one")
                return None
            if not self.path.exists():
                raise StoreError(self.path, f"the store cannot be made here: {error}") from None
            return self._renewed(error)
        except sqlite3.DatabaseError as error:
            return self._renewed(error)

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_WAIT)
        try:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
            if not ours and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise StoreError(self.path, _OTHERS)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, SCHEMA):
                raise sqlite3.DatabaseError(f"it was written by another version ({version})")
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute("PRAGMA synchronous = NORMAL")
            with connection:
                connection.execute(_TABLE)
                connection.execute(f"PRAGMA user_version = {SCHEMA}")
            connection.execute("SELECT name, key FROM result LIMIT 1").fetchone()
        except BaseException:
            connection.close()
            raise
        return connection

    def _renewed(self, error: sqlite3.Error) -> sqlite3.Connection | None:
        self._warn(f"{self.path}: the store was damaged and is begun anew ({error})")
        try:
            for suffix in ("", "-journal", "-wal", "-shm"):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
            return self._connected()
        except (OSError, sqlite3.Error) as again:
            raise StoreError(self.path, f"the store cannot be made here: {again}") from None

    def _mend(self, error: sqlite3.Error) -> None:
        """Begin anew in the middle of a run."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._renewed(error)


def key_of(*parts: str | bytes) -> str:
    """The key of what a result comes from: the file's bytes, its name, every setting; and the program itself.

    >>> key_of("a", "bc") != key_of("ab", "c")
    True
    """
    digest = hashlib.sha256(program_digest())
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


@cache
def program_digest(*others: Path) -> bytes:
    """A digest of the code that makes results, and of other folders of it: another version makes other results."""
    here = Path(__file__).parent
    digest = hashlib.sha256()
    for file in _code(here.parent / "calendars", here, *others):
        digest.update(file.read_bytes())
    return digest.digest()


def _code(*folders: Path) -> Iterable[Path]:
    return sorted(file for folder in folders for file in folder.rglob("*.*") if file.suffix != ".pyc")


def _check_kind(path: Path) -> None:
    """Refuse to write over a file that is something else."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(path, f"the store cannot be opened: {error.strerror}") from None
    ours = head.startswith(_HEADER) and int.from_bytes(head[68:72], "big") in (0, APPLICATION)
    if head and not ours:
        raise StoreError(path, _OTHERS)


def _row(name: str, key: str, value: str) -> tuple[str, str, bytes, bytes]:
    packed = zlib.compress(value.encode("utf-8", "surrogatepass"), 1)
    return name, key, _digest(name, key, packed), packed


def _whole(name: str, key: str, row: tuple[str, bytes, bytes]) -> str | None:
    """The value of a row, None where a single byte of it is not what was written."""
    _, digest, packed = row
    if not isinstance(packed, bytes) or digest != _digest(name, key, packed):
        return None
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def _digest(name: str, key: str, packed: bytes) -> bytes:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass") + b"\x00" + key.encode() + b"\x00" + packed).digest()
