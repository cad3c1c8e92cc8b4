"""How much a cue tells: what few events share tells more than what all of them have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log, log1p

from chronology.merging.cues import Cues
from chronology.names import keys

LEAST = 0.3
MANY = 60
SMALL = 30  # in fewer events than this, being shared says nothing about being common


@dataclass(frozen=True)
class Rarity:
    """How many events there are, and how many of them have each cue or begin on each day."""

    events: int
    having: Counter[str]
    weights: dict[str, float] = field(default_factory=dict, compare=False)  # of what was asked for already

    @staticmethod
    def of(all_cues: Sequence[Cues]) -> Rarity:
        """Count the cues of all events."""
        same = Counter(map(id, all_cues))  # events that are told in the same words have one object
        having: Counter[str] = Counter()
        for told in {id(told): told for told in all_cues}.values():
            for mark in marks(told):
                having[mark] += same[id(told)]
        return Rarity(len(all_cues), having)

    def crowding(self, one: Cues, other: Cues) -> float:
        """From 0, where no further event begins on the day of one of two, to 1, where very many do."""
        others = rounded(min(self.having[_day(one)], self.having[_day(other)])) - 2
        return min(1.0, log1p(max(0, others)) / log1p(MANY))

    def meaning(self, kind: str, name: str) -> float:
        """From 1 for what one event has down to LEAST."""
        mark = f"{kind} {name}"
        found = self.weights.get(mark)
        return self._weight(mark, self.having[mark]) if found is None else found

    def name(self, word: str) -> float:
        """The same for a name; short names, which sound like many others, come out as common."""
        mark = f"word {word}"
        found = self.weights.get(mark)
        if found is None:
            return self._weight(mark, min(self.having[f"name {code}"] for code in whole_codes(word)))
        return found

    def _weight(self, mark: str, having: int) -> float:
        events = rounded(max(SMALL, self.events))
        found = self.weights[mark] = max(LEAST, 1 - 0.75 * log(max(1, rounded(having))) / log(events))
        return found


def rounded(count: int) -> int:
    """A count down to two binary digits, so that one event more seldom changes what others are worth.

    >>> [rounded(count) for count in (0, 1, 4, 5, 6, 7, 1000)]
    [0, 1, 4, 4, 6, 6, 768]
    """
    spare = max(0, count.bit_length() - 2)
    return count >> spare << spare


def marks(told: Cues) -> set[str]:
    """Every cue of a telling that may be shared, and its day, as texts."""
    found = {_day(told)} | {f"name {code}" for name in told.names for code in whole_codes(name.text)}
    for kind, names in (("action", told.actions), ("thing", told.things), ("role", told.roles),
                        ("place", told.places), ("body", told.bodies), ("person", told.persons)):
        found.update(f"{kind} {name}" for name in names)
    return found


def _day(told: Cues) -> str:
    return f"day {told.day}"


@lru_cache(maxsize=1 << 16)
def whole_codes(word: str) -> tuple[str, ...]:
    """The longest codes of a name."""
    longest = max(map(len, keys(word)), default=0)
    return tuple(sorted(code for code in keys(word) if len(code) == longest)) or ("",)
