"""Files written whole or not at all; every file that the program writes goes through here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_whole(path: str | os.PathLike[str], data: str | bytes | Iterable[str]) -> None:
    """Write `data` (text, or its pieces, as UTF-8) to `path`: the file is then the old one or the new one, never half.

    Raises OSError, naming `path`, when the folder is missing, read-only or full; the old file then stands.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_whole(Path(folder, "page.html"), "<p>")
    ...     Path(folder, "page.html").read_text()
    '<p>'
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    pieces = _pieces(data)
    if target.exists() and not target.is_file():  # a device or a pipe takes what it is given
        with target.open("wb") as file:
            file.writelines(pieces)
        return
    _sweep(target)
    part = _part(target, os.getpid())
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        part.replace(target)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            raise type(error)(error.errno, error.strerror, str(path)) from None
        raise


def _pieces(data: str | bytes | Iterable[str]) -> Iterable[bytes]:
    if isinstance(data, bytes):
        return [data]
    return [data.encode("utf-8")] if isinstance(data, str) else (piece.encode("utf-8") for piece in data)


def _part(target: Path, process: int) -> Path:
    """Where `process` writes before it replaces `target`; short, since a name may already be at its limit."""
    return target.with_name(f".{target.name[:60]}.{process}.part")


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
