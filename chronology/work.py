"""One function over many items, in this process or in several; the results come in the order of the items.

A worker that dies (the kernel killed it, a library crashed) costs nobody else's work: the item in hand is tried
once more alone, and is lost by name if its process dies again.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
PATIENCE = 5.0  # seconds without a result, after which it is asked whether a worker is dead
AHEAD = 8  # items in hand for each process: enough to keep it busy, few enough to keep memory bounded
REASON = "the process that read it was killed, twice (out of memory?)"


@dataclass(frozen=True, slots=True)
class Lost(Generic[Item]):
    """An item that no process survived, and why."""

    item: Item
    reason: str = REASON


@dataclass(slots=True)
class _Hand(Generic[Item, Result]):
    """An item in hand, and what will come of it."""

    item: Item
    future: Future[Result]


class Ready:
    """Processes that stay for one `spread` after another, since each must first load all that it works with.

    They are begun at the first work, and anew where one died or the work was broken off.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def pool(self) -> ProcessPoolExecutor:
        """The processes, begun where there are none."""
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self.jobs, mp_context=get_context("spawn"), initializer=_follow_parent,
                                             initargs=(gc.get_threshold(),))
        return self._pool

    def result(self, future: Future[Result]) -> Result:
        """What a future gives; BrokenProcessPool where a worker died.

        One that dies while it sends leaves half a message, for whose rest the pool waits: we do so only for a while.
        """
        quiet = 0
        while True:
            try:
                return future.result(PATIENCE)
            except TimeoutError:
                if future.done():
                    raise
                workers = self._workers()
                quiet = quiet + 1 if wait([worker.sentinel for worker in workers], 0) else 0
                if quiet > 1:
                    raise BrokenProcessPool("a worker died while it sent its result") from None

    def abandon(self) -> None:
        """End them at once, whatever they do; when nobody is left to send, nobody waits for the rest of a message."""
        pool, workers, self._pool = self._pool, self._workers(), None
        if pool is not None:
            results = pool._result_queue
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in workers:
                worker.kill()
            if results is not None:
                results._writer.close()  # type: ignore[attr-defined]

    def _workers(self) -> list[BaseProcess]:
        """Those that were begun."""
        return list((self._pool._processes or {}).values()) if self._pool is not None else []

    def end(self) -> None:
        """Let them end; what has not begun is not begun."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def spread(
    function: Callable[[Item], Result], items: Iterable[Item], jobs: int = 1, *, apart: bool = False,
    ready: Ready | None = None,
) -> Iterator[Result | Lost[Item]]:
    """`function` of every item, as soon as it and all before it are done; it must be picklable when `jobs` > 1.

    Items are taken as they are needed. `apart` has even one job done in a process of its own, which may die; `ready`
    are processes that outlast the work, as many as `jobs`.

    >>> list(spread(abs, [-2, 1, -3]))
    [2, 1, 3]
    """
    rest = iter(items)
    if not apart:
        first = list(islice(rest, 2))
        rest = chain(first, rest)
        if jobs <= 1 or len(first) < 2:
            yield from map(function, rest)
            return
    hands: deque[_Hand[Item, Result]] = deque()
    while True:
        yield from _until_a_death(function, rest, hands, ready or Ready(jobs), kept=ready is not None)
        if not hands:
            return
        suspect = hands.popleft()
        alone: deque[_Hand[Item, Result]] = deque()
        result = list(_until_a_death(function, iter([suspect.item]), alone, Ready(1)))
        yield result[0] if result else Lost(suspect.item)


def _until_a_death(
    function: Callable[[Item], Result], rest: Iterator[Item], hands: deque[_Hand[Item, Result]], processes: Ready, *,
    kept: bool = False,
) -> Iterator[Result]:
    """The results in order, up to the item whose process died: it is then the first in `hands`.

    What was done behind it is kept there, what was not is begun again. The processes end with the work unless they
    are `kept`, and then too where it is broken off.
    """
    done = False
    try:
        for hand in hands:
            if not hand.future.done() or hand.future.cancelled() or hand.future.exception():
                hand.future = processes.pool().submit(function, hand.item)
        while True:
            for item in islice(rest, processes.jobs * AHEAD - len(hands)):
                hands.append(_Hand(item, Future()))
                hands[-1].future = processes.pool().submit(function, item)
            if not hands:
                break
            result = processes.result(hands[0].future)
            hands.popleft()
            yield result
        done = True
    except BrokenProcessPool:
        pass
    finally:  # after an interrupt too
        if not done:
            processes.abandon()
        elif not kept:
            processes.end()


def _follow_parent(seldom: tuple[int, int, int]) -> None:
    """In a worker: an interrupt is the parent's to handle, and a worker does not outlive its parent.

    It looks for garbage as seldom as its parent.
    """
    gc.set_threshold(*seldom)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
