"""Which tellings belong together: candidates by an index over days, edges by score, groups without a veto inside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from heapq import heappop, heappush
from itertools import combinations
from typing import Protocol

from calendars import DateSpan, Reason
from chronology.merging.agree import happening, key
from chronology.merging.cues import Cues, read
from chronology.merging.needed import needed
from chronology.merging.rarity import Rarity
from chronology.merging.score import Verdict, judge
from chronology.merging.vetoes import PLANNED
from chronology.model import Event, Happening, Phrase
from chronology.names import keys

Edge = tuple[float, int, int]  # minus how far two tellings agree, and their places

CROWD = 120   # a key that more events of one time share finds no candidates
SLACK = 0.6   # how far the pairs between two groups may fall short of what they need, on the whole
MOST_THINGS = 4  # of which each two find candidates
LONG = 40     # days from which a span is long: it meets many events and says little


def merge(events: Iterable[Event]) -> list[Happening]:
    """The happenings that the events tell, in order of time; every event is in exactly one of them.

    The same events in any order give the same list.
    """
    tellings = sorted(events, key=key)
    all_cues = read(tellings)
    pile = Pile(tellings, all_cues, Rarity.of(all_cues))
    found = pile.happenings(tellings, pile.edges(candidates(tellings, all_cues)))
    return sorted(_once(one for _, one in found), key=in_time)


def _once(found: Iterable[Happening]) -> Iterator[Happening]:
    """Happenings with an id of their own: the same telling given twice is one happening."""
    by_id: defaultdict[str, list[Happening]] = defaultdict(list)
    for one in found:
        by_id[one.id].append(one)
    for same in by_id.values():
        yield same[0] if len(same) == 1 else happening([telling for one in same for telling in one.tellings])


def in_time(happening: Happening) -> tuple[str, str, str]:
    """Sorts happenings by day; those without a date come last."""
    span = happening.span
    days = (span.first.isoformat(), span.last.isoformat()) if span else ("~", "~")
    return (*days, happening.id)


class Telling(Protocol):
    """What grouping needs to know of an event besides its cues."""

    @property
    def source(self) -> str: ...
    @property
    def span(self) -> DateSpan | None: ...
    @property
    def quote(self) -> Phrase: ...


@dataclass(slots=True)
class Pile:
    """Tellings in the order of their keys, with what is known about each and about pairs of them."""

    tellings: Sequence[Telling]
    cues: Sequence[Cues]
    rarity: Rarity
    verdicts: dict[tuple[int, int], Verdict] = field(init=False, default_factory=dict)

    def happenings(self, events: Sequence[Event], edges: Iterable[Edge]) -> list[tuple[list[int], Happening]]:
        """The happenings that the events tell, which stand in the order of the tellings, each with their places.

        What was planned and what came of it have the title of each other as a reason.
        """
        edges = list(edges)
        groups = [sorted(group) for group in self.groups(edges)]
        found = [happening([events[place] for place in group], [self.cues[place] for place in group])
                 for group in groups]
        number = {place: number for number, group in enumerate(groups) for place in group}
        reasons: defaultdict[int, set[tuple[str, str]]] = defaultdict(set)
        for planned, done in self._foretold(edges):
            reasons[number[planned]].add(("happened-as", found[number[done]].title))
            reasons[number[done]].add(("planned-in", found[number[planned]].title))
        for place, ties in reasons.items():
            more = (Reason(code, (title,)) for code, title in sorted(ties))
            found[place] = replace(found[place], reasons=(*found[place].reasons, *more))
        return list(zip(groups, found, strict=True))

    def _foretold(self, edges: Iterable[Edge]) -> Iterator[tuple[int, int]]:
        """Tellings of something planned, and of the same thing done."""
        for _, one, other in edges:
            if self.verdict(one, other).veto == PLANNED:
                planned = "planned" in self.cues[one].actions.values()
                yield (one, other) if planned else (other, one)

    def groups(self, edges: Iterable[Edge]) -> list[list[int]]:
        """The places of the tellings of each happening; only tellings that edges connect are ever in one."""
        group_of = {place: [place] for place in range(len(self.tellings))}
        for _, one, other in sorted(edges):
            mine, theirs = group_of[one], group_of[other]
            if mine is not theirs and self._fit(mine, theirs):
                mine.extend(theirs)
                for place in theirs:
                    group_of[place] = mine
        return [group for place, group in group_of.items() if group[0] == place]

    def edges(self, pairs: Iterable[tuple[int, int]]) -> Iterator[Edge]:
        """The pairs that agree well enough; with them those that do but for one being planned, which never join."""
        for one, other in pairs:
            needed = self._needed(one, other)
            if needed == float("inf"):
                continue
            verdict = self.verdict(one, other)
            if verdict.veto in ("", PLANNED) and verdict.total >= needed:
                yield -round(verdict.total, 6), one, other

    def verdict(self, one: int, other: int) -> Verdict:
        mine, theirs = self.cues[min(one, other)], self.cues[max(one, other)]
        pair = id(mine), id(theirs)  # of what is held here: tellings in the same words have one object
        found = self.verdicts.get(pair)
        if found is None:
            found = self.verdicts[pair] = judge(mine, theirs, self.rarity)
        return found

    def _needed(self, one: int, other: int) -> float:
        """The sum that two tellings need."""
        first, second = self.tellings[one], self.tellings[other]
        if first.source == second.source and first.quote == second.quote:
            return float("inf")  # a sentence that is read as two events
        return needed((first.span, self.cues[one]), (second.span, self.cues[other]), self.rarity)

    def _fit(self, mine: Sequence[int], theirs: Sequence[int]) -> bool:
        """Whether no pair between two groups is ruled out, and they agree on the whole.

        Within a language every difference is heard: it weighs more than what tellings in other languages share.
        """
        total = 0.0
        for one in mine:
            for other in theirs:
                verdict, needed = self.verdict(one, other), self._needed(one, other)
                over = verdict.total - needed
                if verdict.veto or needed == float("inf"):
                    return False
                if over < 0 and verdict.apart and self.cues[one].language == self.cues[other].language:
                    return False
                total += over
        return total / (len(mine) * len(theirs)) >= -SLACK


def candidates(
    tellings: Sequence[Telling], all_cues: Sequence[Cues], wanted: Callable[[str], bool] | None = None,
) -> list[tuple[int, int]]:
    """Pairs that share a day or touch, and a cue; of the cues only those that are `wanted`."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place, told in enumerate(all_cues):
        if tellings[place].span is not None:
            for mark in handles(told):
                if wanted is None or wanted(mark):
                    holders[mark].append(place)
    pairs: set[tuple[int, int]] = set()
    for places in holders.values():
        pairs.update(_meeting(tellings, places))
    return sorted(pairs)


def handles(told: Cues) -> set[str]:
    """The cues by which candidates find each other."""
    found = {f"name {code}" for name in told.names for code in keys(name.text)}
    found |= {f"named {name}" for name in (*told.places, *told.bodies, *told.persons)}
    found |= {f"{action} {thing}" for action in told.main for thing in (*told.things, *told.roles)}
    found |= {f"{one} & {other}" for one, other in combinations(sorted(told.things)[:MOST_THINGS], 2)}
    return found | {f"{count.unit} {count.value}" for count in told.counts if count.unit}


def _meeting(tellings: Sequence[Telling], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs among these tellings, which are in order of their first day, whose spans meet or touch."""
    short: list[tuple[date, int]] = []  # by the last day: those that no later span reaches are let go first
    long: list[tuple[date, int]] = []
    for place in places:
        span = tellings[place].span
        assert span is not None
        for open_ones in (short, long):
            while open_ones and (span.first - open_ones[0][0]).days > 1:
                heappop(open_ones)
            if len(open_ones) <= CROWD:
                yield from ((other, place) for _, other in open_ones)
        heappush(short if span.days <= LONG else long, (span.last, place))
