"""Merging: how well it finds one happening in its tellings, as days are spread and squeezed, and how its cost grows.

The sets are our own: every telling is in our words. `b` is made of pairs that only look like one happening, `e` of
other acts of the same people on the same days; in `f` each telling has words of its own. What `e` and `f` gave before
any word or rule was drawn from them stands in docs/merging.md.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import chronology
from benchmarks import happened
from benchmarks.measure import table
from calendars import DateSpan
from chronology.model import Event

DATA = Path(__file__).parent / "data"
SQUEEZED = {"as they are": 0, "in 7 days": 7, "in one day": 1}
BASE = date(2024, 1, 1)
SHORT = 3  # days; what takes longer lasts as long as all others
SMALL, LARGE = 2_500, 10_000  # events, for growth

Pair = tuple[str, str]
LINE = re.compile(r"(~ )?(?:(\d{4}-\d{2}-\d{2})(?:/(\d{4}-\d{2}-\d{2}))? )?(en|fa|ar|ru):\s*(.*)")


@dataclass(frozen=True, slots=True)
class Telling:
    """One line of a set; `happening` names the happening that it tells, `near` the one that it only looks like."""

    id: str
    language: str
    first: str
    last: str
    text: str
    happening: str
    near: str = ""


def read(path: Path) -> list[Telling]:
    """The tellings of a set."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    found: list[Telling] = []
    for number, block in enumerate(filter(None, map(str.strip, text.split("\n\n")))):
        day, *lines = re.sub(r":\n(?=[^\x00-\x7f])", ": ", block).split("\n")
        for place, line in enumerate(lines):
            match = LINE.fullmatch(line)
            if match is None:
                raise ValueError(f"{path.name}: {line!r} is no telling")
            other, first, last, language, said = match.groups()
            name, first = f"{path.stem}-{number}", first or day
            found.append(Telling(f"{name}-{place}", language, first, last or first, said,
                                 f"{name}-{place}" if other else name, name if other else ""))
    return found


def squeezed(tellings: Sequence[Telling], days: int) -> list[Telling]:
    """The tellings as if all happened within so few days, without those that only their date tells apart."""
    told: defaultdict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        told[telling.happening].append(telling)
    return [_moved(telling, days) for telling in tellings
            if not telling.near or any(telling.first <= other.last and telling.last >= other.first
                                       for other in told[telling.near])]


def _moved(telling: Telling, days: int) -> Telling:
    first, last = (date.fromisoformat(day).toordinal() for day in (telling.first, telling.last))
    begin, length = (first % days, last - first) if last - first <= SHORT else (0, days)
    end = min(days - 1, begin + length)
    return replace(telling, first=str(BASE + timedelta(begin)), last=str(BASE + timedelta(end)))


def merged(tellings: Iterable[Telling]) -> dict[str, int]:
    """The number of the happening that each telling was put into."""
    return owners(chronology.event(
        telling.text, span=DateSpan(date.fromisoformat(telling.first), date.fromisoformat(telling.last)),
        language=telling.language, source=telling.id) for telling in tellings)


def owners(events: Iterable[Event]) -> dict[str, int]:
    """The number of the happening of each source, which tells but once."""
    return {telling.source: number for number, one in enumerate(chronology.merge(events)) for telling in one.tellings}


def pairs(owner: Mapping[str, object]) -> set[Pair]:
    """The pairs of tellings that are one happening."""
    groups: defaultdict[object, list[str]] = defaultdict(list)
    for telling, happening in owner.items():
        groups[happening].append(telling)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def b_cubed(gold: Mapping[str, object], found: Mapping[str, object]) -> float:
    """B-cubed F1, in per cent."""
    right, told = (_groups(owner) for owner in (gold, found))
    precision = sum(len(right[one] & told[one]) / len(told[one]) for one in gold) / len(gold)
    recall = sum(len(right[one] & told[one]) / len(right[one]) for one in gold) / len(gold)
    return 200 * precision * recall / (precision + recall)


def _groups(owner: Mapping[str, object]) -> dict[str, set[str]]:
    groups: defaultdict[object, set[str]] = defaultdict(set)
    for telling, happening in owner.items():
        groups[happening].add(telling)
    return {telling: groups[happening] for telling, happening in owner.items()}


@dataclass(frozen=True, slots=True)
class Score:
    """B-cubed and pairwise F1 in per cent, and the pairs that merging got wrong."""

    b_cubed: float
    pairwise: float
    merged_wrongly: tuple[Pair, ...]
    missed: tuple[Pair, ...]


def score(tellings: Sequence[Telling]) -> Score:
    """How far merging these tellings gives the happenings of their set."""
    gold, found = {telling.id: telling.happening for telling in tellings}, merged(tellings)
    right, told = pairs(gold), pairs(found)
    pairwise = 200 * len(right & told) / (len(right) + len(told)) if right or told else 100.0
    return Score(b_cubed(gold, found), pairwise, tuple(sorted(told - right)), tuple(sorted(right - told)))


def run() -> str:
    return "\n\n".join((_quality(), _made_up(), _growth()))


def _quality() -> str:
    found: list[tuple[object, ...]] = []
    for path in sorted(DATA.glob("merging-*.txt")):
        tellings = read(path)
        for label, days in SQUEEZED.items():
            given = squeezed(tellings, days) if days else tellings
            one = score(given)
            found.append((path.stem, label, len(given), f"{one.b_cubed:.1f}", f"{one.pairwise:.1f}",
                          len(one.merged_wrongly)))
    return table(("set", "days", "tellings", "B-cubed F1", "pairwise F1", "wrong pairs"), found)


def _made_up() -> str:
    """Happenings that differ in a name, a place or a number, on more and on fewer days; then in the deed alone."""
    found = []
    for alike in (False, True):
        for days in (1_500, 150, 30):
            events = happened.events(3_000, days, alike=alike)
            right = pairs({event.source: event.source.split("-")[0] for event in events})
            told = pairs(owners(events))
            wrong = 1000 * len(told - right) / len(events)
            found.append((len(events), "the deed" if alike else "people, place, number", days,
                          f"{100 * len(right & told) / len(right):.1f}", f"{wrong:.1f}"))
    return table(("made-up events", "differ in", "days", "pairs found, per cent", "wrong pairs in 1,000 events"), found)


def _growth() -> str:
    chronology.merge(happened.events(100, 50))  # loads the tables
    found: list[tuple[object, ...]] = []
    for count in (SMALL, LARGE):
        for label, days in (("one day for two events", count // 2), ("a year", 365)):
            events = happened.events(count, days)
            begin = time.process_time()
            chronology.merge(events)
            seconds = time.process_time() - begin
            found.append((count, label, f"{seconds:.1f}", f"{1000 * seconds / count:.2f}"))
    return table(("events", "days", "CPU seconds", "ms an event"), found)
