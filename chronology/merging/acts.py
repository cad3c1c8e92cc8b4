"""How far two tellings tell one action: whether what the one tells is what the other tells, or only mentions."""

from __future__ import annotations

from collections.abc import Iterable

from chronology.lexicon import flagged
from chronology.merging.cues import Cues
from chronology.merging.pairs import ASIDE, ActionPair, Part, by_unit, near

COUNTED = 0.5      # of what another action loses, where both count the same
SECOND = 0.6       # of an action's weight: for the second pair of actions
MENTIONED = 0.4    # of the weight of another action, where a telling only mentions its actions
LIKE_ACTION = -0.8  # where none that they tell is the same, and some are but alike
UNTOLD = -3.0     # where all that one mentions happened besides what it tells, which is not known
OTHER_ACTION, SEQUEL, ONLY_SAID, CROSSED, NO_ACTION = -4.0, -5.0, -9.0, -1.0, -1.0


def acts(one: Cues, other: Cues, pairs: list[ActionPair]) -> list[Part]:
    """What the actions of two tellings, of which pairs are given that may be one, say for one happening."""
    parts: list[Part] = []
    told = [pair for pair in pairs if pair[1] in one.main and pair[2] in other.main]
    if pairs:
        weight, mine, theirs = (told or pairs)[0]
        parts.append(("action", _both(mine, theirs), weight))
        more = [pair for pair in pairs if one.spots[pair[1]] != one.spots[mine]
                and other.spots[pair[2]] != other.spots[theirs]]
        parts += [("second action", _both(mine, theirs), weight * SECOND * _rank(one, other, mine, theirs))
                  for weight, mine, theirs in more[:1]]
    if one.main and other.main and not (_light(one.main) or _light(other.main)):
        if not told:
            weight = _other_main(one, other, pairs)
            parts.append(("other action", "", weight if one.firm and other.firm else weight * MENTIONED))
        elif not any(near(mine, theirs) for _, mine, theirs in pairs):
            parts.append(("like action", "", LIKE_ACTION))
    elif not pairs or _light(one.main) != _light(other.main):
        firm = one.firm and other.firm and one.main and other.main
        untold = any(told.actions and not told.main for told in (one, other))
        parts.append(("only said", "", ONLY_SAID) if firm else ("no action", "", UNTOLD if untold else NO_ACTION))
    return parts


def _rank(one: Cues, other: Cues, mine: str, theirs: str) -> float:
    """Undoes what an action loses by being only mentioned, where both tellings only mention it."""
    return 1 / ASIDE if mine not in one.main and theirs not in other.main else 1.0


def _other_main(one: Cues, other: Cues, pairs: list[ActionPair]) -> float:
    """What is lost where no action that one tells is told by the other: less where each mentions the other's."""
    mentioned = any(mine in one.main for _, mine, _ in pairs), any(theirs in other.main for _, _, theirs in pairs)
    weight = CROSSED if all(mentioned) else SEQUEL if any(mentioned) else OTHER_ACTION
    counted = any(mine[0].agrees(theirs[0]) for unit, mine, theirs in by_unit(one.counts, other.counts) if unit)
    return weight * COUNTED if counted else weight


def _both(one: str, other: str) -> str:
    return one if one == other else f"{one} ~ {other}"


def _light(names: Iterable[str]) -> bool:
    return flagged("action", "light").issuperset(names)
