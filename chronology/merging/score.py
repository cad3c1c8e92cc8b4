"""How far two tellings agree: a sum of named parts, and the veto that no sum outweighs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chronology.merging.acts import acts
from chronology.merging.cues import Cues
from chronology.merging.named import named
from chronology.merging.objects import objects
from chronology.merging.pairs import Part, action_pairs, name_pairs
from chronology.merging.rarity import Rarity
from chronology.merging.sites import sites
from chronology.merging.vetoes import veto
from chronology.merging.wealth import wealth

# What a part keeps of its weight. People and places tell that two tellings are of one story; which happening of it they
# tell, the action says. Between two languages what differs says less: the tables may lack a word of one of them.
WITHIN: Mapping[str, float] = {
    "name": 0.5, "person": 0.6, "body": 0.75, "place": 0.6, "role": 1.2, "second action": 0.3,
    "like action": 1.3, "other place": 1.2, "other thing": 1.2, "other toll": 0.5,
}
ACROSS: Mapping[str, float] = {
    "name": 0.5, "person": 0.6, "body": 0.75, "place": 0.6, "role": 1.2, "second action": 0.3,
    "like action": 1.3, "other action": 0.35, "no action": 0.4, "only said": 0.5, "other content": 0.65,
    "other names": 0.33, "other lead": 0.3, "other place": 0.8, "other way": 0.7, "other thing": 0.3, "both more": 0.6,
}
DIFFERENT = {"other action", "like action", "no action", "only said", "other content", "other names", "other lead",
             "other place", "other thing"}
RELATED = {"name", "person", "body", "place", "around"}
MOST_RELATED = 2.0  # they weigh at most this, where the two tell another action
OTHER = "other action"
APART = -3.0  # what differs says this much: then tellings in one language are of two happenings


@dataclass(frozen=True, slots=True)
class Verdict:
    """What speaks for one happening and what against; `veto` names what rules it out."""

    parts: tuple[Part, ...]
    veto: str = ""

    @property
    def total(self) -> float:
        """The sum of the parts."""
        return sum(weight for _, _, weight in self.parts)

    @property
    def apart(self) -> bool:
        """Whether the two say too many different things."""
        return sum(weight for part, _, weight in self.parts if part in DIFFERENT) <= APART


def judge(one: Cues, other: Cues, rarity: Rarity) -> Verdict:
    """How far two tellings agree."""
    pairs = action_pairs(one, other, rarity)
    names = name_pairs(one.names, other.names)
    parts = (*acts(one, other, pairs), *named(one, other, names, rarity), *sites(one, other, rarity),
             *objects(one, other, pairs, rarity), *wealth(one, other, names))
    kept = WITHIN if one.language == other.language else ACROSS
    weighed = [(part, on, weight * kept.get(part, 1.0)) for part, on, weight in parts]
    return Verdict((*weighed, *_same_story(weighed)), veto(one, other, pairs))


def _same_story(parts: Sequence[Part]) -> list[Part]:
    """What people and places weigh beyond `MOST_RELATED`, taken back, where the two tell another action of them."""
    related = sum(weight for part, _, weight in parts if part in RELATED)
    if related <= MOST_RELATED or not any(part == OTHER for part, _, _ in parts):
        return []
    return [("same story", "", MOST_RELATED - related)]
