"""Files written whole or not at all; every file that the program writes goes through here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

_WAITING: ContextVar[list[tuple[Path | None, Path]] | None] = ContextVar("waiting", default=None)


def write_whole(path: str | os.PathLike[str], data: str | bytes | Iterable[str]) -> str:
    """Write `data` (text, or its pieces, as UTF-8) to `path`: the file is then the old one or the new one, never half.

    Returns the SHA-256 digest of what was written. Raises OSError, naming `path`, when the folder is missing, read-only
    or full; the old file then stands.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = write_whole(Path(folder, "page.html"), "<p>")
    ...     Path(folder, "page.html").read_text()
    '<p>'
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    pieces = _pieces(data)
    if target.exists() and not target.is_file():  # a device or a pipe takes what it is given
        with target.open("wb") as file:
            return _written(file, pieces)
    _sweep(target)
    waiting = _WAITING.get()
    part = _part(target, os.getpid(), len(waiting or ()))
    try:
        with part.open("wb") as file:
            digest = _written(file, pieces)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        if waiting is None:
            part.replace(target)
        else:
            waiting.append((part, target))
        return digest
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            raise type(error)(error.errno, error.strerror, str(path)) from None
        raise


@contextmanager
def together() -> Iterator[None]:
    """What is written and removed inside takes effect at its end, all at once and in order; on an error nothing does.

    A run that is killed or has no room left while it writes many files leaves all the old ones; so do those inside one
    another, of which the outermost counts.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, together():
    ...     _ = write_whole(Path(folder, "page.html"), "<p>")
    ...     Path(folder, "page.html").exists()
    False
    """
    if _WAITING.get() is not None:
        yield
        return
    waiting: list[tuple[Path | None, Path]] = []
    mark = _WAITING.set(waiting)
    try:
        yield
        for part, target in waiting:
            _put(part, target)
    finally:
        _WAITING.reset(mark)
        for part, _ in waiting:
            with suppress(OSError):
                if part is not None:
                    part.unlink()


def _put(part: Path | None, target: Path) -> None:
    try:
        if part is None:
            target.unlink(missing_ok=True)
        else:
            part.replace(target)
    except OSError as error:
        raise type(error)(error.errno, error.strerror, str(target)) from None


def remove(path: Path) -> None:
    """Remove a file, or have it removed with what is written `together`."""
    waiting = _WAITING.get()
    if waiting is None:
        path.unlink(missing_ok=True)
    else:
        waiting.append((None, path))


def _written(file: BinaryIO, pieces: Iterable[bytes]) -> str:
    digest = sha256()
    for piece in pieces:
        digest.update(piece)
        file.write(piece)
    return digest.hexdigest()


def _pieces(data: str | bytes | Iterable[str]) -> Iterable[bytes]:
    if isinstance(data, bytes):
        return [data]
    return [data.encode("utf-8")] if isinstance(data, str) else (piece.encode("utf-8") for piece in data)


def _part(target: Path, process: int, number: int = 0) -> Path:
    """Where `process` writes before it replaces `target`; short, since a name may already be at its limit.

    `number` tells files apart that are written together, which may begin alike.
    """
    return target.with_name(f".{target.name[:60]}.{number}.{process}.part")


def _sweep(target: Path) -> None:
    """Remove what a killed run left beside `target`."""
    for part in target.parent.glob(f".{_escaped(target.name[:60])}.*.part"):
        process = part.name.split(".")[-2]
        if process.isdecimal() and not _alive(int(process)):
            with suppress(OSError):
                part.unlink()


def _escaped(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


@contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A file to write in pieces, which becomes `path` when all of them are there; on an error the old one stands."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        yield target
        return
    _sweep(target)
    part = _part(target, os.getpid())
    try:
        yield part
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink()
