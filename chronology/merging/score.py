"""How far two tellings agree: a sum of named parts, and the vetoes that no sum outweighs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from chronology.lexicon import entries
from chronology.merging.counts import Count, tolls
from chronology.merging.cues import Cues, Mode, Name
from chronology.merging.rarity import Rarity
from chronology.names import alike, keys

Part = tuple[str, str, float]  # what agrees or differs, on what, and its weight

ENOUGH = 3.2          # the sum from which two tellings tell one happening
SURE = 5.2            # the sum that two tellings a day apart need

NAME, SECOND_NAME, FIRST_NAME_ONLY = 2.4, 0.8, 0.5
BODY, CITY, COUNTRY, THING, ROLE = 2.0, 1.8, 1.0, 1.1, 0.5
SAME_ACTION, KIN_ACTION, LIGHT_ACTION, ASIDE = 2.6, 1.5, 0.3, 0.5
COUNT, BARE_COUNT = 1.8, 0.8
OTHER_ACTION, OTHER_NAMES, OTHER_BODY, OTHER_CITY, OTHER_COUNTRY, OTHER_THING = -2.5, -0.9, -1.5, -2.0, -1.2, -1.5
OTHER_TOLL = -0.5
WORDS = 2.5

# Counts that make two happenings of two tellings, where each gives just one.
CLASHING = frozenset({"magnitude", "percent", "countries", "votes", "goals", "score", "vehicles"})


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
    action, veto = _actions(one, other, rarity)
    veto = veto or _clash(one.counts, other.counts)
    parts = [*action, *_names(one, other, rarity), *_bodies(one, other, rarity), *_places(one, other, rarity),
             *_things(one, other, rarity), *_counts(one, other), *_words(one, other)]
    return Verdict(tuple(parts), veto)


def _actions(one: Cues, other: Cues, rarity: Rarity) -> tuple[list[Part], str]:
    """The best pair of actions, one of each telling, and what forbids it."""
    table = entries("action")
    found: list[tuple[float, str, str]] = []
    for mine in one.actions:
        for theirs in other.actions:
            weight = _likeness(mine, theirs) * min(rarity.meaning("action", mine), rarity.meaning("action", theirs))
            if weight:
                weight *= (1 if mine in one.main else ASIDE) * (1 if theirs in other.main else ASIDE)
                found.append((weight, mine, theirs))
    found.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    veto = _mode_veto(one.actions, other.actions, found)
    for mine in one.main:
        for theirs in other.main:
            if theirs in table[mine].opposite and not (one.main & other.main):
                veto = veto or "opposite"
    if found:
        weight, mine, theirs = found[0]
        return [("action", mine if mine == theirs else f"{mine} ~ {theirs}", weight)], veto
    if one.main and other.main and not (_light(one.main) or _light(other.main)):
        return [("other action", "", OTHER_ACTION)], veto
    return [], veto


def _likeness(one: str, other: str) -> float:
    table = entries("action")
    if one == other:
        return LIGHT_ACTION if "light" in table[one].flags else SAME_ACTION
    return KIN_ACTION if other in table[one].kin or one in table[other].kin else 0.0


def _mode_veto(one: Mapping[str, Mode], other: Mapping[str, Mode], found: list[tuple[float, str, str]]) -> str:
    """Planned against done, or done against denied, on the actions that the tellings share."""
    strong = [(one[mine], other[theirs]) for weight, mine, theirs in found if weight > LIGHT_ACTION]
    if not strong or any(mine == theirs for mine, theirs in strong):
        return ""
    return "polarity" if "negated" in strong[0] else "planned"


def _light(names: Iterable[str]) -> bool:
    return all("light" in entries("action")[name].flags for name in names)


def _names(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    pairs = _matched(one.names, other.names)
    parts: list[Part] = []
    for mine, theirs in pairs:
        worth = min(rarity.name(one.names[mine].text), rarity.name(other.names[theirs].text))
        if (mine - 1, theirs - 1) in pairs and one.names[mine].follows and other.names[theirs].follows:
            weight = SECOND_NAME
        elif _goes_on(one.names, mine) and _goes_on(other.names, theirs) and (mine + 1, theirs + 1) not in pairs:
            weight = FIRST_NAME_ONLY
        else:
            weight = NAME
        parts.append(("name", one.names[mine].text, weight * worth))
    left = _left(one.names, {mine for mine, _ in pairs}), _left(other.names, {theirs for _, theirs in pairs})
    if all(left):
        parts.append(("other names", "", OTHER_NAMES * min(2.0, *left)))
    return parts


def _goes_on(names: tuple[Name, ...], place: int) -> bool:
    return place + 1 < len(names) and names[place + 1].follows


def _matched(ones: tuple[Name, ...], others: tuple[Name, ...]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    taken: set[int] = set()
    for mine, name in enumerate(ones):
        for theirs, against in enumerate(others):
            if theirs not in taken and _one_name(name.text, against.text):
                pairs.append((mine, theirs))
                taken.add(theirs)
                break
    return pairs


def _one_name(one: str, other: str) -> bool:
    return not keys(one).isdisjoint(keys(other)) and alike(one, other)


def _left(names: tuple[Name, ...], matched: set[int]) -> float:
    """How many names of a telling the other does not have: whole names, those that capitals show counting more."""
    groups: list[list[int]] = []
    for place, name in enumerate(names):
        if name.follows and groups:
            groups[-1].append(place)
        else:
            groups.append([place])
    return sum(1.0 if any(names[place].sure for place in group) else 0.25
               for group in groups if not matched.intersection(group))


def _bodies(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    shared = one.bodies & other.bodies
    parts: list[Part] = [("body", name, BODY * rarity.meaning("body", name)) for name in sorted(shared)]
    if one.bodies - shared and other.bodies - shared:
        parts.append(("other bodies", "", OTHER_BODY))
    return parts


def _places(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    mine, theirs = _with_countries(one.places), _with_countries(other.places)
    parts: list[Part] = []
    for name in sorted(mine & theirs):
        direct = name in one.places and name in other.places
        weight = (COUNTRY if name.isupper() else CITY) * rarity.meaning("place", name)
        parts.append(("place", name, weight if direct else weight * 0.7))
    mine, theirs = mine - theirs, theirs - mine
    if mine and theirs:
        cities = any(not name.isupper() for name in mine) and any(not name.isupper() for name in theirs)
        parts.append(("other places", "", OTHER_CITY if cities else OTHER_COUNTRY))
    return parts


def _with_countries(places: frozenset[str]) -> frozenset[str]:
    return places | {entries("place")[name].within for name in places if entries("place")[name].within}


def _things(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    shared = one.things & other.things
    parts: list[Part] = [("thing", name, THING * rarity.meaning("thing", name)) for name in sorted(shared)]
    parts += [("role", name, ROLE * rarity.meaning("role", name)) for name in sorted(one.roles & other.roles)]
    if one.things and other.things and not shared:
        parts.append(("other things", "", OTHER_THING))
    return parts


def _counts(one: Cues, other: Cues) -> list[Part]:
    parts: list[Part] = []
    for unit, mine, theirs in _by_unit(one.counts, other.counts):
        agreeing = [count for count in mine if any(count.agrees(against) for against in theirs)]
        if agreeing:
            parts.append(("count", unit, COUNT if unit else BARE_COUNT if agreeing[0].value >= 10 else BARE_COUNT / 2))
        elif unit in tolls():
            parts.append(("other toll", unit, OTHER_TOLL))
    return parts


def _clash(ones: tuple[Count, ...], others: tuple[Count, ...]) -> str:
    for unit, mine, theirs in _by_unit(ones, others):
        if unit in CLASHING and len(mine) == len(theirs) == 1 and not mine[0].agrees(theirs[0]):
            return "count"
    return ""


def _by_unit(ones: tuple[Count, ...], others: tuple[Count, ...]) -> list[tuple[str, list[Count], list[Count]]]:
    units = sorted({count.unit for count in ones} & {count.unit for count in others})
    of: Callable[[tuple[Count, ...], str], list[Count]] = lambda counts, unit: [c for c in counts if c.unit == unit]  # noqa: E731
    return [(unit, of(ones, unit), of(others, unit)) for unit in units]


def _words(one: Cues, other: Cues) -> list[Part]:
    """The words that two tellings in one language share."""
    if one.language != other.language or not one.words or not other.words:
        return []
    share = len(one.words & other.words) / min(len(one.words), len(other.words))
    return [("words", "", WORDS * share * share)] if share else []
