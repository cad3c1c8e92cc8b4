"""What of two tellings may be the same: actions, names, places and counts in pairs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from chronology.lexicon import entries, flagged
from chronology.merging.counts import Count
from chronology.merging.cues import Cues, Name
from chronology.merging.rarity import Rarity
from chronology.names import alike, keys

SAME_ACTION, COMMON_ACTION, NEAR_ACTION, KIN_ACTION, LIGHT_ACTION = 2.6, 2.0, 1.8, 1.4, 0.3
ASIDE = 0.5  # of an action's weight, where the sentence only mentions it

Part = tuple[str, str, float]  # what agrees or differs, on what, and its weight
ActionPair = tuple[float, str, str]  # how much it tells that both have it, and what each calls it


def action_pairs(one: Cues, other: Cues, rarity: Rarity) -> list[ActionPair]:
    """The pairs of actions, one of each telling, that can be one action, the likeliest first."""
    found: list[ActionPair] = []
    for mine in one.actions:
        for theirs in other.actions:
            weight = likeness(mine, theirs)
            if weight:
                weight *= min(rarity.meaning("action", mine), rarity.meaning("action", theirs))
                told, retold = mine in one.main, theirs in other.main
                found.append((weight * (1 if told and retold else ASIDE), mine, theirs))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


@lru_cache(maxsize=1 << 16)
def likeness(one: str, other: str) -> float:
    """How much it tells where one telling has this action and one that; nothing, where they are not alike."""
    if one != other:
        if near(one, other):
            return NEAR_ACTION
        table = entries("action")
        return KIN_ACTION if other in table[one].kin or one in table[other].kin else 0.0
    if one in flagged("action", "light"):
        return LIGHT_ACTION
    return COMMON_ACTION if one in flagged("action", "common") else SAME_ACTION


@lru_cache(maxsize=1 << 16)
def near(one: str, other: str) -> bool:
    """Whether two actions are one act in other words."""
    table = entries("action")
    return one == other or other in table[one].near or one in table[other].near


def like_things(one: str, other: str) -> bool:
    """Whether two names of things can be names of one: a frigate is a ship."""
    table = entries("thing")
    return one == other or other in table[one].kin or one in table[other].kin


def name_pairs(ones: tuple[Name, ...], others: tuple[Name, ...]) -> list[tuple[int, int]]:
    """The places of names that can be spellings of one name; only what one writes as two words is in two pairs."""
    pairs: list[tuple[int, int]] = []
    taken: set[int] = set()
    for mine, name in enumerate(ones):
        for theirs, against in enumerate(others):
            if theirs not in taken and one_name(name.text, against.text):
                pairs.append((mine, theirs))
                taken.add(theirs)
                break
    joined = [*_joined(ones, others, {mine for mine, _ in pairs}, taken),
              *((mine, theirs) for theirs, mine in _joined(others, ones, taken, {mine for mine, _ in pairs}))]
    return [*pairs, *joined]


def _joined(ones: tuple[Name, ...], others: tuple[Name, ...], matched: set[int], taken: set[int],
            ) -> Iterator[tuple[int, int]]:
    """Names that the one telling writes as a word and the other as two: Jinping and Jin Ping."""
    for mine, name in enumerate(ones):
        for after in range(1, len(others)):
            both = {after - 1, after}
            if (mine not in matched and others[after].follows and not both & taken
                    and one_name(name.text, others[after - 1].text + others[after].text)):
                yield from ((mine, theirs) for theirs in sorted(both))
                break


def one_name(one: str, other: str) -> bool:
    """Whether two words can be one name: by their codes, which are soon compared, and then by their sounds."""
    return not keys(one).isdisjoint(keys(other)) and alike(one, other)


@lru_cache(maxsize=1 << 12)
def within(places: frozenset[str]) -> frozenset[str]:
    """Places, and the states and countries that they lie in."""
    table = entries("place")
    around = frozenset(table[name].within for name in places if name in table and table[name].within)
    return places | within(around) if around else places


def is_country(place: str) -> bool:
    """Whether a place of the tables is a country, which two capitals stand for."""
    return place.isupper()


def solid(kind: str, names: frozenset[str]) -> frozenset[str]:
    """Those that are worth a difference."""
    return names - flagged(kind, "light") if names else names


def by_unit(ones: tuple[Count, ...], others: tuple[Count, ...]) -> list[tuple[str, list[Count], list[Count]]]:
    """The counts of either telling by what they count, where both count it."""
    if not ones or not others:
        return []
    units = sorted({count.unit for count in ones} & {count.unit for count in others})
    return [(unit, [count for count in ones if count.unit == unit], [count for count in others if count.unit == unit])
            for unit in units]


def signs(told: Cues, kind: str) -> set[str]:
    """Which of several (`order`) or which way (`way`) a telling says."""
    return {sign for sign in told.signs if sign.startswith(kind)} if told.signs else set()
