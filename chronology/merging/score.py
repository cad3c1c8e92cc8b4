"""How far two tellings agree: a sum of named parts, and the veto that no sum outweighs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from chronology.lexicon import entries, flagged
from chronology.merging.counts import tolls
from chronology.merging.cues import Cues, Name
from chronology.merging.lone import is_around, lone, lone_named, one_source
from chronology.merging.pairs import ActionPair, action_pairs, by_unit, is_country, name_pairs, signs, solid, within
from chronology.merging.rarity import Rarity
from chronology.merging.vetoes import veto

Part = tuple[str, str, float]  # what agrees or differs, on what, and its weight

# What both tell; the weights of actions stand in `pairs`.
SECOND = 0.4                     # of an action's weight: for the second pair of actions
NAME, SECOND_NAME, FIRST_NAME_ONLY = 2.4, 0.8, 0.5
PERSON, BODY, CITY, COUNTRY, THING, ROLE = 2.4, 2.0, 1.8, 1.0, 1.1, 0.5
NESTED = 0.7                     # of a place's weight: where one telling names only what it lies in
COUNT, BARE_COUNT, LARGE = 1.8, 0.4, 10
SHORT = 4                        # words that make a text
WORDS, SAME_WORDS = 1.5, 3.0
AROUND = 0.3                     # of its weight, for a name that one telling leaves to its source
COUNTRY_AROUND, BOTH_AROUND, MOST_AROUND = 0.1, 0.2, 0.9  # for what both sources are about; for all of this

# What each tells otherwise.
OTHER_ACTION, OTHER_MAIN, NO_ACTION = -3.5, -2.0, -1.0
MENTIONED = 0.4                  # of the weight of another action, where a telling only mentions its actions
NO_NAME = 2.0                    # times the weight of other names, where the tellings share none
NAMED_THING = 0.5                # of the weight of another thing, where they share a name
OTHER_NAME, OTHER_CITY, OTHER_COUNTRY, OTHER_SITE, OTHER_THING = -2.0, -1.5, -1.8, -2.0, -2.8
OTHER_TOLL, OTHER_WAY = -1.0, -1.0
MOST_NAMES = 1.5                 # other names that count
BOTH_MORE = -0.5                 # for what each has that the other lacks, by the poorer of the two


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
    parts = [*_same_action(one, other, pairs), *_names(one, other, names, rarity), *_named(one, other, rarity),
             *_places(one, other, rarity), *_things(one, other, rarity), *_counts(one, other),
             *_ways(one, other), *_words(one, other), *_both_more(one, other, names), *_around(one, other, names)]
    return Verdict(tuple(parts), veto(one, other, pairs))


def _same_action(one: Cues, other: Cues, pairs: list[ActionPair]) -> list[Part]:
    parts: list[Part] = []
    if pairs:
        weight, mine, theirs = pairs[0]
        parts.append(("action", _both(mine, theirs), weight))
        more = [pair for pair in pairs[1:] if one.spots[pair[1]] != one.spots[mine]
                and other.spots[pair[2]] != other.spots[theirs]]
        parts += [("second action", _both(mine, theirs), weight * SECOND) for weight, mine, theirs in more[:1]]
    if one.main and other.main and not (_light(one.main) or _light(other.main)):
        if not any(mine in one.main and theirs in other.main for _, mine, theirs in pairs):
            weight = OTHER_MAIN if pairs else OTHER_ACTION
            parts.append(("other action", "", weight if one.firm and other.firm else weight * MENTIONED))
    elif not pairs or _light(one.main) != _light(other.main):
        parts.append(("no action", "", NO_ACTION))
    return parts


def _both(one: str, other: str) -> str:
    return one if one == other else f"{one} ~ {other}"


def _light(names: Iterable[str]) -> bool:
    return flagged("action", "light").issuperset(names)


def _names(one: Cues, other: Cues, pairs: list[tuple[int, int]], rarity: Rarity) -> list[Part]:
    parts: list[Part] = []
    matched, against = {mine for mine, _ in pairs}, {theirs for _, theirs in pairs}
    for mine, theirs in _once(pairs):
        worth = min(rarity.name(one.names[mine].text), rarity.name(other.names[theirs].text))
        goes_on = _goes_on(one.names, mine) and _goes_on(other.names, theirs)
        if mine - 1 in matched and theirs - 1 in against and one.names[mine].follows and other.names[theirs].follows:
            weight = SECOND_NAME
        elif goes_on and not (mine + 1 in matched and theirs + 1 in against):
            weight = FIRST_NAME_ONLY
        else:
            weight = NAME
        parts.append(("name", one.names[mine].text, weight * worth))
    left = min(lone_named(one, other, matched), lone_named(other, one, against))
    shared = pairs or one.bodies & other.bodies or one.persons & other.persons
    weight = OTHER_NAME * min(MOST_NAMES, left) * (1 if shared else NO_NAME)
    return [*parts, ("other names", "", weight)] if left else parts


def _once(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """One pair for each name, where one telling writes it as two words."""
    kept: list[tuple[int, int]] = []
    for mine, theirs in sorted(pairs):
        if not any(mine == other or theirs == against for other, against in kept):
            kept.append((mine, theirs))
    return kept


def _goes_on(names: tuple[Name, ...], place: int) -> bool:
    return place + 1 < len(names) and names[place + 1].follows


def _around(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What one telling names and the other leaves to its source: "the spacecraft", "parliament approved it"."""
    if one_source(one, other):
        return []
    weight = 0.0
    sides = ((one, other, {mine for mine, _ in names}), (other, one, {theirs for _, theirs in names}))
    for told, against, matched in sides:
        known = (told.bodies | told.persons | told.places) - against.bodies - against.persons - against.places
        weight += AROUND * sum(NAME if not is_country(name) else COUNTRY for name in known & against.around)
        weight += AROUND * NAME * sum(is_around(name.text, against) for place, name in enumerate(told.names)
                                      if place not in matched and not name.follows)
    weight += sum(COUNTRY_AROUND if is_country(name) else BOTH_AROUND for name in one.around & other.around)
    return [("around", "", min(MOST_AROUND, weight))] if weight else []


def _named(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    """Bodies and persons."""
    parts: list[Part] = []
    for kind, weight, mine, theirs in (("body", BODY, one.bodies, other.bodies),
                                       ("person", PERSON, one.persons, other.persons)):
        parts += [(kind, name, weight * rarity.meaning(kind, name)) for name in sorted(mine & theirs)]
    return parts


def _places(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    mine = within(one.places) | _seats(one.bodies - other.bodies)
    theirs = within(other.places) | _seats(other.bodies - one.bodies)
    parts: list[Part] = []
    for name in sorted(mine & theirs):
        weight = (COUNTRY if is_country(name) else CITY) * rarity.meaning("place", name)
        named = (name in one.places) + (name in other.places)
        if named:
            parts.append(("place", name, weight if named == 2 else weight * NESTED))
    lone, against = mine - theirs, theirs - mine
    weight = _other_place(lone, against, mine & theirs)
    if weight:
        sites = lone & one.aims and against & other.aims
        parts.append(("other place", "", min(OTHER_SITE, weight) if sites else weight))
    return parts


def _seats(bodies: Iterable[str]) -> frozenset[str]:
    """Where bodies sit."""
    return frozenset(filter(None, (entries("body")[name].within for name in bodies)))


def _other_place(lone: frozenset[str], against: frozenset[str], shared: frozenset[str]) -> float:
    """What two tellings lose by their other places: cities against cities, countries against countries.

    A city against a country is but detail where they share the city's country.
    """
    if not lone or not against:
        return 0.0
    cities, their_cities = ({name for name in places if not is_country(name)} for places in (lone, against))
    if cities and their_cities:
        return OTHER_CITY
    detail = {name for name in cities | their_cities if within([name]) & shared}
    return OTHER_COUNTRY if lone - detail and against - detail else 0.0


def _things(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    shared = one.things & other.things
    parts: list[Part] = [("thing", name, THING * rarity.meaning("thing", name)) for name in sorted(shared)]
    parts += [("role", name, ROLE * rarity.meaning("role", name)) for name in sorted(one.roles & other.roles)]
    if not shared and solid("thing", one.things) and solid("thing", other.things):
        named = one.bodies & other.bodies or one.persons & other.persons
        parts.append(("other thing", "", OTHER_THING * (NAMED_THING if named else 1)))
    return parts


def _counts(one: Cues, other: Cues) -> list[Part]:
    parts: list[Part] = []
    for unit, mine, theirs in by_unit(one.counts, other.counts):
        agreeing = [count for count in mine if any(count.agrees(against) for against in theirs)]
        if agreeing:
            bare = BARE_COUNT * (2 if agreeing[0].value >= LARGE else 1)
            parts.append(("count", unit, COUNT if unit else bare))
        elif unit in tolls():
            parts.append(("other toll", unit, OTHER_TOLL))
    return parts


def _ways(one: Cues, other: Cues) -> list[Part]:
    """The north is not the south."""
    mine, theirs = signs(one, "way"), signs(other, "way")
    return [("other way", "", OTHER_WAY)] if mine and theirs and not mine & theirs else []


def _words(one: Cues, other: Cues) -> list[Part]:
    """The words that two tellings in one language share."""
    if one.text == other.text and len(one.text) > SHORT:
        return [("same words", "", SAME_WORDS)]
    if one.language != other.language or not one.words or not other.words:
        return []
    shared = len(one.words & other.words)
    share = shared / min(len(one.words), len(other.words))
    return [("words", "", WORDS * share * share * min(1.0, shared / SHORT))] if share else []


def _both_more(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What each telling has that the other lacks, by the poorer of the two."""
    more = min(lone(one, other, {mine for mine, _ in names}), lone(other, one, {theirs for _, theirs in names}))
    return [("both more", "", BOTH_MORE * more)] if more else []
