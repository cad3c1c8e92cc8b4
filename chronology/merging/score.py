"""How far two tellings agree: a sum of named parts, and the veto that no sum outweighs."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What speaks for one happening and what against; `veto` names what rules it out."""

    parts: tuple[Part, ...]
    veto: str = ""

    @property
    def total(self) -> float:
        """The sum of the parts."""
        return sum(weight for _, _, weight in self.parts)


def judge(one: Cues, other: Cues, rarity: Rarity) -> Verdict:
    """How far two tellings agree."""
    pairs = action_pairs(one, other, rarity)
    names = name_pairs(one.names, other.names)
    parts = (*acts(one, other, pairs), *named(one, other, names, rarity), *sites(one, other, rarity),
             *objects(one, other, pairs, rarity), *wealth(one, other, names))
    return Verdict(parts, veto(one, other, pairs))
