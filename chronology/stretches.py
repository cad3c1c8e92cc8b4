"""Stretches in order: which of a text holds a place, and how days with much on them are cut into smaller units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Unit = TypeVar("Unit")
START = attrgetter("start")


class Part(Protocol):
    """A part of a text: its first character and the one after its last."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def holds(stretches: Sequence[Part], at: int) -> bool:
    """Whether a place is in one of some stretches, which are in order and do not overlap.

    >>> from calendars import Section
    >>> [holds([Section(2, 4), Section(6, 9)], at) for at in (1, 2, 4, 8)]
    [False, True, False, True]
    """
    index = bisect_right(stretches, at, key=START) - 1
    return index >= 0 and at < stretches[index].end


def cut(
    items: Sequence[Item], day: Callable[[Item], date], size: Callable[[Sequence[Item]], int], full: int,
    units: Sequence[Callable[[date], Unit]],
) -> Iterator[tuple[Unit, list[Item]]]:
    """Items that come in the order of their days, by the first of the units; a unit of more than `full` by the next.

    What the last unit holds is never cut.

    >>> days = [date(1999, 5, 1), date(2001, 2, 3), date(2001, 7, 9)]
    >>> units = [lambda day: day.year, lambda day: (day.year, day.month)]
    >>> [unit for unit, _ in cut(days, lambda day: day, len, 1, units)]
    [1999, (2001, 2), (2001, 7)]
    """
    for unit, group in groupby(items, lambda item: units[0](day(item))):
        part = list(group)
        if len(units) == 1 or size(part) <= full:
            yield unit, part
        else:
            yield from cut(part, day, size, full, units[1:])
