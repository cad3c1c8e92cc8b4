"""How far two tellings agree: a sum of named parts, and the vetoes that no sum outweighs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chronology.lexicon import entries
from chronology.merging.counts import Count, tolls
from chronology.merging.cues import Cues, Mode, Name
from chronology.merging.rarity import Rarity
from chronology.names import alike, keys

Part = tuple[str, str, float]  # what agrees or differs, on what, and its weight

ENOUGH = 3.0          # the sum from which two tellings tell one happening, where nothing else is told of their days
CROWDED = 0.45        # what they need above it, where very much else is
SURE = 2.5            # what two tellings a day apart need above it

# What both tell.
SAME_ACTION, COMMON_ACTION, KIN_ACTION, LIGHT_ACTION = 2.6, 2.0, 1.4, 0.3
ASIDE, SECOND = 0.5, 0.4         # of an action's weight: where it is set aside; for the second pair of actions
NAME, SECOND_NAME, FIRST_NAME_ONLY = 2.4, 0.8, 0.5
PERSON, BODY, CITY, COUNTRY, THING, ROLE = 2.4, 2.0, 1.8, 1.0, 1.1, 0.5
NESTED = 0.7                     # of a place's weight: where one telling names only what it lies in
COUNT, BARE_COUNT, LARGE = 1.8, 0.4, 10
SHORT = 3                        # words that are no text yet
WORDS, SAME_WORDS = 1.5, 3.0
AROUND = 0.3                     # of its weight, for a name that one telling leaves to its source
COUNTRY_AROUND, BOTH_AROUND, MOST_AROUND = 0.1, 0.2, 0.9  # for what both sources are about; for all of this

# What each tells otherwise.
OTHER_ACTION, OTHER_MAIN, OTHER_PHASE, NO_ACTION = -3.5, -2.0, -2.0, -1.0
MENTIONED = 0.4                  # of the weight of another action, where a telling only mentions its actions
NO_NAME = 2.0                    # times the weight of other names, where the tellings share none
NAMED_THING = 0.5                # of the weight of another thing, where they share a name
OTHER_NAME, OTHER_CITY, OTHER_COUNTRY, OTHER_SITE, OTHER_THING = -2.0, -1.5, -1.8, -2.0, -2.2
OTHER_TOLL, OTHER_ORDER, OTHER_WAY = -1.0, -1.5, -1.0
BOTH_MORE = -0.5                 # for what each has that the other lacks, by the poorer of the two

# How much a cue counts that only one telling has.
LONE_NAME, LONE_GROUP, LONE_WORD, LONE_CITY, LONE_COUNTRY, LONE_THING, LONE_ACTION = 1.0, 0.35, 0.12, 0.8, 0.5, 0.6, 0.4

PLANNED, POLARITY = "planned", "polarity"  # vetoes: planned against done, done against denied

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
    pairs = _actions(one, other, rarity)
    names = _matched(one.names, other.names)
    veto = _mode(one.actions, other.actions, pairs) or _opposite(one, other) or _clash(one, other)
    veto = veto or _reversed(one, other, pairs)
    parts = [*_same_action(one, other, pairs), *_names(one, other, names, rarity), *_named(one, other, rarity),
             *_places(one, other, rarity), *_things(one, other, rarity), *_counts(one, other),
             *_signs(one, other), *_words(one, other), *_both_more(one, other, names), *_around(one, other, names)]
    return Verdict(tuple(parts), veto)


ActionPair = tuple[float, str, str]


def _actions(one: Cues, other: Cues, rarity: Rarity) -> list[ActionPair]:
    """The pairs of actions, one of each telling, that can be one action, the likeliest first."""
    found: list[ActionPair] = []
    for mine in one.actions:
        for theirs in other.actions:
            weight = _likeness(mine, theirs)
            if weight:
                weight *= min(rarity.meaning("action", mine), rarity.meaning("action", theirs))
                weight *= (1 if mine in one.main else ASIDE) * (1 if theirs in other.main else ASIDE)
                found.append((weight, mine, theirs))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _likeness(one: str, other: str) -> float:
    table = entries("action")
    if one != other:
        return KIN_ACTION if other in table[one].kin or one in table[other].kin else 0.0
    flags = table[one].flags
    return LIGHT_ACTION if "light" in flags else COMMON_ACTION if "common" in flags else SAME_ACTION


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
    return all("light" in entries("action")[name].flags for name in names)


def _mode(one: Mapping[str, Mode], other: Mapping[str, Mode], pairs: list[ActionPair]) -> str:
    """Planned against done, or done against denied, on the actions that the tellings share."""
    strong = [(one[mine], other[theirs]) for weight, mine, theirs in pairs if weight > LIGHT_ACTION]
    if not strong or any(mine == theirs for mine, theirs in strong):
        return ""
    return POLARITY if "negated" in strong[0] else PLANNED


def _opposite(one: Cues, other: Cues) -> str:
    table = entries("action")
    for mine in one.main - set(other.actions):
        if any(theirs not in one.actions for theirs in table[mine].opposite & other.main):
            return "opposite"
    return ""


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


def _names(one: Cues, other: Cues, pairs: list[tuple[int, int]], rarity: Rarity) -> list[Part]:
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
    matched, against = {mine for mine, _ in pairs}, {theirs for _, theirs in pairs}
    left = min(_lone_named(one, other, matched), _lone_named(other, one, against))
    shared = pairs or one.bodies & other.bodies or one.persons & other.persons
    weight = OTHER_NAME * min(1.5, left) * (1 if shared else NO_NAME)
    return [*parts, ("other names", "", weight)] if left else parts


def _goes_on(names: tuple[Name, ...], place: int) -> bool:
    return place + 1 < len(names) and names[place + 1].follows


def _lone_names(names: tuple[Name, ...], matched: set[int]) -> float:
    """How many names of a telling the other does not have: whole names, those that capitals show counting more."""
    groups: list[list[int]] = []
    for place, name in enumerate(names):
        if name.follows and groups:
            groups[-1].append(place)
        else:
            groups.append([place])
    lone = [group for group in groups if not matched.intersection(group)]
    return sum(LONE_NAME if any(names[place].sure for place in group) else LONE_GROUP if len(group) > 1 else LONE_WORD
               for group in lone)


def _lone_named(one: Cues, other: Cues, matched: set[int]) -> float:
    """How many names, bodies and persons of a telling the other, and its source elsewhere, do not have."""
    known = (one.bodies - other.bodies) | (one.persons - other.persons)
    if _one_source(one, other):
        return _lone_names(one.names, matched) + LONE_NAME * len(known)
    elsewhere = {place for place, name in enumerate(one.names) if _is_around(name.text, other)}
    return _lone_names(one.names, matched | elsewhere) + LONE_NAME * len(known - other.around)


def _one_source(one: Cues, other: Cues) -> bool:
    """Whether one source tells both, which is then about the same throughout and says nothing."""
    return one.around == other.around and one.around_names == other.around_names


def _is_around(name: str, other: Cues) -> bool:
    return any(_one_name(name, against) for against in other.around_names)


def _around(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What one telling names and the other leaves to its source: "the spacecraft", "parliament approved it"."""
    if _one_source(one, other):
        return []
    weight = 0.0
    sides = ((one, other, {mine for mine, _ in names}), (other, one, {theirs for _, theirs in names}))
    for told, against, matched in sides:
        known = (told.bodies | told.persons | told.places) - against.bodies - against.persons - against.places
        weight += AROUND * sum(NAME if not _is_country(name) else COUNTRY for name in known & against.around)
        weight += AROUND * NAME * sum(_is_around(name.text, against) for place, name in enumerate(told.names)
                                      if place not in matched and not name.follows)
    weight += sum(COUNTRY_AROUND if _is_country(name) else BOTH_AROUND for name in one.around & other.around)
    return [("around", "", min(MOST_AROUND, weight))] if weight else []


def _named(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    """Bodies and persons."""
    parts: list[Part] = []
    for kind, weight, mine, theirs in (("body", BODY, one.bodies, other.bodies),
                                       ("person", PERSON, one.persons, other.persons)):
        parts += [(kind, name, weight * rarity.meaning(kind, name)) for name in sorted(mine & theirs)]
    return parts


def _places(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    mine = _within(one.places) | _seats(one.bodies - other.bodies)
    theirs = _within(other.places) | _seats(other.bodies - one.bodies)
    parts: list[Part] = []
    for name in sorted(mine & theirs):
        weight = (COUNTRY if _is_country(name) else CITY) * rarity.meaning("place", name)
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
    cities, their_cities = ({name for name in places if not _is_country(name)} for places in (lone, against))
    if cities and their_cities:
        return OTHER_CITY
    detail = {name for name in cities | their_cities if _within([name]) & shared}
    return OTHER_COUNTRY if lone - detail and against - detail else 0.0


def _within(places: Iterable[str]) -> frozenset[str]:
    """Places, and the countries that they lie in."""
    table = entries("place")
    return frozenset(places) | {table[name].within for name in places if name in table and table[name].within}


def _is_country(place: str) -> bool:
    return place.isupper()


def _things(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    shared = one.things & other.things
    parts: list[Part] = [("thing", name, THING * rarity.meaning("thing", name)) for name in sorted(shared)]
    parts += [("role", name, ROLE * rarity.meaning("role", name)) for name in sorted(one.roles & other.roles)]
    if not shared and _solid(one.things) and _solid(other.things):
        named = one.bodies & other.bodies or one.persons & other.persons
        parts.append(("other thing", "", OTHER_THING * (NAMED_THING if named else 1)))
    return parts


def _solid(things: frozenset[str]) -> set[str]:
    return {name for name in things if "light" not in entries("thing")[name].flags}


def _counts(one: Cues, other: Cues) -> list[Part]:
    parts: list[Part] = []
    for unit, mine, theirs in _by_unit(one.counts, other.counts):
        agreeing = [count for count in mine if any(count.agrees(against) for against in theirs)]
        if agreeing:
            bare = BARE_COUNT * (2 if agreeing[0].value >= LARGE else 1)
            parts.append(("count", unit, COUNT if unit else bare))
        elif unit in tolls():
            parts.append(("other toll", unit, OTHER_TOLL))
    return parts


def _clash(one: Cues, other: Cues) -> str:
    for unit, mine, theirs in _by_unit(one.counts, other.counts):
        if unit in CLASHING and len(mine) == len(theirs) == 1 and not mine[0].agrees(theirs[0]):
            return "count"
    return ""


def _by_unit(ones: tuple[Count, ...], others: tuple[Count, ...]) -> list[tuple[str, list[Count], list[Count]]]:
    units = sorted({count.unit for count in ones} & {count.unit for count in others})
    return [(unit, [count for count in ones if count.unit == unit], [count for count in others if count.unit == unit])
            for unit in units]


def _signs(one: Cues, other: Cues) -> list[Part]:
    """The first is not the second, the north not the south; the beginning is not the end."""
    parts: list[Part] = []
    for kind, weight in (("order", OTHER_ORDER), ("way", OTHER_WAY)):
        mine, theirs = ({sign for sign in told.signs if sign.startswith(kind)} for told in (one, other))
        if mine and theirs and not mine & theirs:
            parts.append((f"other {kind}", "", weight))
    lone, against = set(one.actions) - set(other.actions), set(other.actions) - set(one.actions)
    phases = [name for name in sorted(lone) if "light" in entries("action")[name].flags]
    return parts + [("other phase", name, OTHER_PHASE) for name in phases if entries("action")[name].opposite & against]


def _reversed(one: Cues, other: Cues, pairs: list[ActionPair]) -> str:
    """Whether what one telling aims at is what does it in the other, and the other way round."""
    table = entries("action")
    if not any("directed" in table[mine].flags and "directed" in table[theirs].flags for _, mine, theirs in pairs):
        return ""
    shared = _within(one.places | one.bodies) & _within(other.places | other.bodies)
    mine, theirs = _within(one.aims) & shared, _within(other.aims) & shared
    return "reversed" if mine and theirs and not mine & theirs else ""


def _words(one: Cues, other: Cues) -> list[Part]:
    """The words that two tellings in one language share."""
    if one.text == other.text and len(one.text) > SHORT:
        return [("same words", "", SAME_WORDS)]
    if one.language != other.language or not one.words or not other.words:
        return []
    share = len(one.words & other.words) / min(len(one.words), len(other.words))
    return [("words", "", WORDS * share * share)] if share else []


def _both_more(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What each telling has that the other lacks: more on one side is detail, more on both sides is another story."""
    lone = min(_lone(one, other, {mine for mine, _ in names}), _lone(other, one, {theirs for _, theirs in names}))
    return [("both more", "", BOTH_MORE * lone)] if lone else []


def _lone(one: Cues, other: Cues, matched: set[int]) -> float:
    places = _within(one.places) - _within(other.places)
    acts = [name for name in one.main if not any(_likeness(name, theirs) for theirs in other.actions)]
    return (_lone_named(one, other, matched)
            + sum(LONE_COUNTRY if _is_country(name) else LONE_CITY for name in places)
            + LONE_THING * len(_solid(one.things - other.things)) + LONE_ACTION * min(2, len(acts)))
