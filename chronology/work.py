"""One function over many items, in this process or in several; the results come in the order of the items.

A worker that dies (the kernel killed it, a library crashed) costs nobody else's work: the item in hand is tried
once more alone, and is lost by name if its process dies again.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
AHEAD = 8  # items in hand for each process: enough to keep it busy, few enough to keep memory bounded
REASON = "the process that read it was killed, twice (out of memory?)"


@dataclass(frozen=True, slots=True)
class Lost(Generic[Item]):
    """An item that no process survived, and why."""

    item: Item
    reason: str = REASON


def spread(
    function: Callable[[Item], Result], items: Sequence[Item], jobs: int = 1
) -> Iterator[Result | Lost[Item]]:
    """`function` of every item, as soon as it and all before it are done; it must be picklable when `jobs` > 1.

    >>> list(spread(abs, [-2, 1, -3]))
    [2, 1, 3]
    """
    if jobs <= 1 or len(items) <= 1:
        yield from map(function, items)
        return
    done = 0
    while done < len(items):
        for result in _until_a_death(function, items[done:], jobs):
            yield result
            done += 1
        if done < len(items):
            alone = list(_until_a_death(function, items[done : done + 1], 1))
            yield alone[0] if alone else Lost(items[done])
            done += 1


def _until_a_death(function: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> Iterator[Result]:
    """The results in order, up to the item whose process died."""
    with _processes(jobs) as pool:
        waiting: deque[Future[Result]] = deque()
        rest = iter(items)
        try:
            while True:
                waiting.extend(pool.submit(function, item) for item in islice(rest, jobs * AHEAD - len(waiting)))
                if not waiting:
                    return
                yield waiting.popleft().result()
        except BrokenProcessPool:
            return


@contextmanager
def _processes(jobs: int) -> Iterator[ProcessPoolExecutor]:
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_follow_parent)
    try:
        yield pool
    finally:  # after an interrupt too: what has not begun is not begun
        pool.shutdown(cancel_futures=True)


def _follow_parent() -> None:
    """In a worker: an interrupt is the parent's to handle, and a worker does not outlive its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
