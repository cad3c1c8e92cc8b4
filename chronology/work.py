"""One function over many items, in this process or in several; the results come in the order of the items.

A worker that dies (the kernel killed it, a library crashed) costs nobody else's work: what it held is tried once
more alone, and named if it dies again.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
LOST = "the process at work on it was killed, twice (out of memory?)"


@dataclass(frozen=True, slots=True)
class Lost(Generic[Item]):
    """An item that no process survived, and why."""

    item: Item
    reason: str


def spread(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[Result], list[Lost[Item]]]:
    """`function` of every item, and the items that were lost. `function` must be picklable when `jobs` > 1.

    >>> spread(abs, [-2, 1, -3])
    ([2, 1, 3], [])
    """
    if jobs <= 1 or len(items) <= 1:
        return [_counted(function(item), done, len(items), progress) for done, item in enumerate(items, 1)], []
    results: dict[int, Result] = {}
    for width in (jobs, 1):  # the second round takes the rest one by one, so that a killer kills only itself
        rest = [number for number in range(len(items)) if number not in results]
        for group in [rest] if width > 1 else [[number] for number in rest]:
            _round(function, items, group, width, results, progress)
    lost = [Lost(items[number], LOST) for number in range(len(items)) if number not in results]
    return [results[number] for number in sorted(results)], lost


def _round(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    numbers: Sequence[int],
    jobs: int,
    results: dict[int, Result],
    progress: Callable[[int, int], None] | None,
) -> None:
    """Put into `results` what the processes finish; a dead process ends the round, not the run."""
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_follow_parent)
    futures: dict[int, Future[Result]] = {}
    try:
        with suppress(BrokenProcessPool):
            for number in numbers:
                futures[number] = pool.submit(function, items[number])
        for number, future in futures.items():
            with suppress(BrokenProcessPool):
                results[number] = _counted(future.result(), len(results) + 1, len(items), progress)
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


def _counted(result: Result, done: int, total: int, progress: Callable[[int, int], None] | None) -> Result:
    if progress is not None:
        progress(done, total)
    return result
