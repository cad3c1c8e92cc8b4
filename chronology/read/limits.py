"""Limits: how much one input may cost before it is left out, each with the flag that raises it.

Only the figures and the one error that names them belong here; the readers ask, nobody else decides.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from types import FrameType
from typing import Any


def _limit(default: int, flag: str, unit: str, about: str) -> Any:
    """A field that knows its flag, its unit and what it limits."""
    return field(default=default, metadata={"flag": flag, "unit": unit, "about": about})


@dataclass(frozen=True, slots=True)
class Limits:
    """What one input may cost. Every field has metadata: "flag", "unit" and "about".

    >>> Limits().archive_members
    2000
    >>> print(Limits().over("text_mb", "31.4"))
    31.4 MB is over the limit of 10 MB on the text of one document (--max-text-mb raises it)
    """

    file_mb: int = _limit(100, "--max-file-mb", "MB", "the size of one file")
    text_mb: int = _limit(10, "--max-text-mb", "MB", "the text of one document")
    records: int = _limit(500_000, "--max-records", "records", "the records of one file")
    pages: int = _limit(2000, "--max-pages", "pages", "the pages of one PDF")
    depth: int = _limit(100, "--max-depth", "levels", "nesting in one file")
    folder_depth: int = _limit(40, "--max-folder-depth", "levels", "folders inside folders")
    archive_depth: int = _limit(2, "--max-archive-depth", "levels", "archives inside archives")
    archive_members: int = _limit(2000, "--max-archive-members", "files", "the files in one archive")
    archive_mb: int = _limit(200, "--max-archive-mb", "MB", "an archive unpacked")
    archive_ratio: int = _limit(200, "--max-archive-ratio", "times", "how far an archive may swell")
    seconds: int = _limit(120, "--max-seconds", "seconds", "the processor time for reading one file")

    def over(self, name: str, found: object = "") -> OverLimitError:
        """The error that says which limit was passed, by what, and which flag raises it."""
        about = {f.name: f.metadata for f in fields(self)}[name]
        what = f"{found} {about['unit']} is" if found != "" else "this is"
        limit = f"{getattr(self, name)} {about['unit']}"
        return OverLimitError(f"{what} over the limit of {limit} on {about['about']} ({about['flag']} raises it)")

    def check_size(self, name: str, size: int) -> None:
        """Raise OverLimitError where `size` bytes are more than the limit `name` allows in MB."""
        if size > getattr(self, name) * 1_000_000:
            raise self.over(name, f"{size / 1_000_000:.1f}")


class OverLimitError(ValueError):
    """An input costs more than its limit allows; the message names the limit and its flag."""


class OutOfTimeError(BaseException):
    """The processor time for a file is used up. No reader can take it for a fault of its own and go on."""


@contextmanager
def processor_time(limits: Limits) -> Iterator[None]:
    """Stop the work inside after `limits.seconds` of processor time, with OutOfTimeError.

    Signals reach the main thread alone; elsewhere the other limits have to do.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError(str(limits.over("seconds")))

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, limits.seconds, 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
