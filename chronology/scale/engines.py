"""Engines: one pure function over many items, on this machine or on many; results come in the order of the items.

Whatever the engine, an item that no process survives comes back as `work.Lost`, and the rest is done.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Protocol, TypeVar

from chronology.work import AHEAD, Lost, Ready, spread

Item = TypeVar("Item")
Result = TypeVar("Result")
TIMEOUT = "20s"  # until a scheduler must have answered
EXTRA = "the dask engine needs an extra part: pip install 'chronology-tarikh[cluster]'"


class EngineError(ValueError):
    """The engine cannot be had; the message says why."""


class Engine(Protocol):
    """Something that runs a function over items."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Lost[Item]]:
        """`function` of each item, in order; items are taken as they are needed, a bounded number at a time."""
        ...


class Local:
    """Processes on this machine; `ready` are such as stay for all that is mapped."""

    def __init__(self, jobs: int = 1, ready: Ready | None = None) -> None:
        self.jobs = jobs
        self.ready = ready

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Lost[Item]]:
        """Even one job runs in a process of its own: a document that ends its process must not end the run."""
        return spread(function, items, self.jobs, apart=True, ready=self.ready)

    def rest(self) -> None:
        """Let go the processes, and what they hold in memory of the work that they did."""
        if self.ready:
            self.ready.end()


class Dask:
    """The workers of a Dask cluster; each needs this program installed, and the corpus under the same path."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Lost[Item]]:
        """Dask itself runs what a dead worker had in hand elsewhere; what dies with several workers is run alone."""
        from distributed.scheduler import KilledWorker

        rest, hands = iter(items), deque[tuple[Any, Any]]()
        while True:
            ahead = AHEAD * max(1, sum(self.client.nthreads().values()))  # workers come and go
            hands.extend((item, self.client.submit(function, item, pure=False))
                         for item in islice(rest, max(0, ahead - len(hands))))
            if not hands:
                return
            item, future = hands.popleft()
            try:
                yield future.result()
            except KilledWorker:
                yield self._alone(function, item, [other for _, other in hands])

    def rest(self) -> None:
        """The cluster stays as it is."""

    def _alone(self, function: Callable[[Item], Result], item: Item, others: list[Any]) -> Result | Lost[Item]:
        """Once more with nothing else in hand: what waited on the workers that another item killed is not to blame."""
        import distributed
        from distributed.scheduler import KilledWorker

        parts: Any = distributed
        parts.wait(others)
        try:
            result: Result = self.client.submit(function, item, pure=False).result()
        except KilledWorker:
            return Lost(item)
        return result


@contextmanager
def engine(name: str = "local", jobs: int = 1, scheduler: str | None = None) -> Iterator[Local | Dask]:
    """The engine of that name; "dask" without a scheduler's address starts `jobs` workers here.

    Raises EngineError where Dask is not installed or its scheduler does not answer.
    """
    if name == "local":
        ready = Ready(jobs)
        try:
            yield Local(jobs, ready)
        finally:
            ready.end()
        return
    try:
        import distributed
    except ImportError:
        raise EngineError(EXTRA) from None
    parts: Any = distributed
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # a dead worker is told by what it cost
    if scheduler:
        try:
            client: Any = parts.Client(scheduler, timeout=TIMEOUT)
        except (OSError, ValueError) as error:
            raise EngineError(f"no Dask scheduler answers at {scheduler}: {error}") from None
        with client:
            yield Dask(client)
        return
    with parts.LocalCluster(jobs, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0") as cluster, \
            parts.Client(cluster) as client:
        yield Dask(client)
