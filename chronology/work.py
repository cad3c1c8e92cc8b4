"""One function over many items, in this process or in several; the results come in the order of the items.

A worker that dies (the kernel killed it, a library crashed) costs nobody else's work: the item in hand is tried
once more alone, and is lost by name if its process dies again.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as ended
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
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


@dataclass(frozen=True, slots=True)
class _Worker:
    """A process and our end of its pipe: a task goes in, its result comes out, or the end of file where it died."""

    process: BaseProcess
    pipe: Connection


class Ready:
    """Processes that stay for one `spread` after another, since each must first load all that it works with.

    They are begun at the first work, and anew where one died or the work was broken off. A thread waits for each; they
    share nothing, no lock and no queue, so that the death of one (or of Python's own helper) is nobody else's matter.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._threads: ThreadPoolExecutor | None = None
        self._workers: list[_Worker] = []
        self._idle: deque[_Worker] = deque()
        self._beginning = threading.Lock()

    def submit(self, function: Callable[[Item], Result], item: Item) -> Future[Result | Lost[Item]]:
        """What a process will make of an item; Lost where it dies of it."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self.jobs)
        return self._threads.submit(self._made, function, item)

    def abandon(self) -> None:
        """End them at once, whatever they do."""
        threads, self._threads = self._threads, None
        with self._beginning:
            for worker in self._workers:
                worker.process.kill()
        self._let_go(threads)

    def end(self) -> None:
        """Let them end; what has not begun is not begun."""
        threads, self._threads = self._threads, None
        self._let_go(threads)

    def _let_go(self, threads: ThreadPoolExecutor | None) -> None:
        if threads is not None:
            threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join()
        self._workers, self._idle = [], deque()

    def _made(self, function: Callable[[Item], Result], item: Item) -> Result | Lost[Item]:
        task = pickle.dumps((function, item))
        worker = self._idle.pop() if self._idle else self._begun()
        try:
            worker.pipe.send_bytes(task)
            answer = worker.pipe.recv_bytes()
        except (EOFError, OSError):
            worker.process.kill()
            return Lost(item)
        self._idle.append(worker)
        good, result = pickle.loads(answer)
        if not good:
            raise result
        return result  # type: ignore[no-any-return]  # what the function gave

    def _begun(self) -> _Worker:
        with self._beginning:
            if self._threads is None:
                raise RuntimeError("the work was broken off")
            with warnings.catch_warnings():  # that something killed Python's helper: it is begun anew, and held nothing
                warnings.simplefilter("ignore", UserWarning)
                resource_tracker.ensure_running()
            ours, its = get_context("spawn").Pipe()
            process = get_context("spawn").Process(target=_work, args=(its, gc.get_threshold()), daemon=True)
            with _deaf_to_interrupts():
                process.start()
            its.close()
            self._workers.append(_Worker(process, ours))
            return self._workers[-1]


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
    processes, done = ready or Ready(jobs), False
    hands: deque[tuple[Item, Future[Result | Lost[Item]]]] = deque()
    try:
        while True:
            for item in islice(rest, processes.jobs * AHEAD - len(hands)):
                hands.append((item, processes.submit(function, item)))
            if not hands:
                break
            item, future = hands.popleft()
            result = future.result()
            if isinstance(result, Lost):  # once more, with nothing beside it that takes memory
                ended(other for _, other in hands)
                result = processes.submit(function, item).result()
            yield result
        done = True
    finally:  # after an interrupt too; the processes end with the work unless they are to outlast it
        if not done:
            processes.abandon()
        elif ready is None:
            processes.end()


def _work(pipe: Connection, seldom: tuple[int, int, int]) -> None:
    """In a worker: a task after another, until the pipe is closed."""
    _follow_parent(seldom)
    while True:
        try:
            task = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        pipe.send_bytes(_answer(task))


def _answer(task: bytes) -> bytes:
    """Whether the task went well, and its result or what went wrong."""
    try:
        function, item = pickle.loads(task)
        return pickle.dumps((True, function(item)))
    except BaseException as error:
        error.add_note(traceback.format_exc())  # where it was, which the parent cannot see
        try:
            return pickle.dumps((False, error))
        except Exception:  # an error may hold anything
            return pickle.dumps((False, RuntimeError(traceback.format_exc())))


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


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What is begun here hears no interrupt, not even before it can say so (where the system knows such a thing)."""
    masking = getattr(signal, "pthread_sigmask", None)
    before = masking(signal.SIG_BLOCK, {signal.SIGINT}) if masking else None
    try:
        yield
    finally:
        if masking:
            masking(signal.SIG_SETMASK, before)
