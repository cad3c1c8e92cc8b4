"""A limit on the processor time of one document that holds in any thread, as workers of a cluster need it.

A signal reaches the main thread alone (see `read.limits.processor_time`), so a thread watches the others here: it
raises the error inside the one that is over its limit, and where that cannot be heard (inside a library of C that
does not come back), it ends the process, which then counts as one that its document killed.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

INTERVAL = 0.25  # seconds between two looks
DEAF = 10.0  # seconds after the error until the process is ended
DEADLY = 86  # its exit code


class TooLongError(BaseException):
    """A document took longer than its limit; no Exception, so that nobody on the way takes it for a damaged file."""


@dataclass(eq=False, slots=True)
class _Watched:
    thread: int
    clock: Callable[[], float]
    until: float
    raised: bool = field(default=False)


_lock = threading.Lock()
_watched: set[_Watched] = set()
_watcher: threading.Thread | None = None


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TooLongError in what runs inside once it has used so much processor time.

    >>> with limited(5):
    ...     sum(range(10))
    45
    """
    clock = _clock()
    mine = _Watched(threading.get_ident(), clock, clock() + seconds)
    _begin(mine)
    try:
        yield
    finally:
        with _lock:
            _watched.discard(mine)
            if mine.raised:  # if it was not heard yet, it must not be heard elsewhere
                _raise(mine.thread, None)


def _begin(one: _Watched) -> None:
    global _watcher
    with _lock:
        _watched.add(one)
        if _watcher is None or not _watcher.is_alive():
            _watcher = threading.Thread(target=_watch, name="chronology-limit", daemon=True)
            _watcher.start()


def _watch() -> None:
    while True:
        time.sleep(INTERVAL)
        with _lock:
            for one in _watched:
                over = one.clock() - one.until
                if over > DEAF:
                    os._exit(DEADLY)
                if over > 0 and not one.raised:
                    one.raised = True
                    _raise(one.thread, TooLongError)


def _raise(thread: int, error: type[BaseException] | None) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error) if error else None)


def _clock() -> Callable[[], float]:
    """The processor time of this thread, to be read in any other; where there is no such clock, time as it passes."""
    try:
        clock = time.pthread_getcpuclockid(threading.get_ident())
    except (AttributeError, OSError):
        return time.monotonic
    return lambda: time.clock_gettime(clock)
