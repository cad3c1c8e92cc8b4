"""What the names of two tellings say for one happening: of persons, bodies, and of what no table knows."""

from __future__ import annotations

from collections.abc import Iterable

from chronology.merging.cues import Cues, Name
from chronology.merging.lone import is_around, lone_kinds, one_source
from chronology.merging.pairs import Part, is_country, near, one_name
from chronology.merging.put import VERB_LAST
from chronology.merging.rarity import Rarity

NAME, SECOND_NAME, FIRST_NAME_ONLY = 2.4, 0.8, 0.5
PERSON, BODY, COUNTRY = 2.4, 2.0, 1.0
NO_NAME = 2.0                    # times the weight of other names, where the tellings share none
OTHER_NAME, MOST_NAMES = -2.0, 1.5  # for other names, and how many of them count
MIXED = 0.8                      # of its weight, where a person stands against a body
OTHER_LEAD = -6.0                # where one begins with whom the other does not know
AROUND = 0.3                     # of its weight, for a name that one telling leaves to its source
COUNTRY_AROUND, BOTH_AROUND, MOST_AROUND = 0.1, 0.2, 0.9  # for what both sources are about; for all of this


def named(one: Cues, other: Cues, pairs: list[tuple[int, int]], rarity: Rarity) -> list[Part]:
    """What names say, of which pairs are given that may be one."""
    return [*_names(one, other, pairs, rarity), *_named(one, other, rarity), *_lead(one, other),
            *_around(one, other, pairs)]


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
    left = _against(lone_kinds(one, other, matched), lone_kinds(other, one, against))
    shared = pairs or one.bodies & other.bodies or one.persons & other.persons
    weight = OTHER_NAME * min(MOST_NAMES, left) * (1 if shared else NO_NAME)
    return [*parts, ("other names", "", weight)] if left else parts


def _against(ones: tuple[float, float], others: tuple[float, float]) -> float:
    """How much the lone names of two tellings speak against one happening: persons and bodies, each against each.

    What the one calls by a body and the other by a person says less.
    """
    people, bodies = min(ones[0], others[0]), min(ones[1], others[1])
    rest = min(sum(ones) - people - bodies, sum(others) - people - bodies)
    return people + bodies + MIXED * rest


def _once(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """One pair for each name, where one telling writes it as two words."""
    kept: list[tuple[int, int]] = []
    for mine, theirs in sorted(pairs):
        if not any(mine == other or theirs == against for other, against in kept):
            kept.append((mine, theirs))
    return kept


def _goes_on(names: tuple[Name, ...], place: int) -> bool:
    return place + 1 < len(names) and names[place + 1].follows


def _named(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    """Bodies and persons."""
    parts: list[Part] = []
    for kind, weight, mine, theirs in (("body", BODY, one.bodies, other.bodies),
                                       ("person", PERSON, one.persons, other.persons)):
        parts += [(kind, name, weight * rarity.meaning(kind, name)) for name in sorted(mine & theirs)]
    return parts


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


def _lead(one: Cues, other: Cues) -> list[Part]:
    """Whom one telling begins with, where it is nobody in the other, which begins with whom the one names later."""
    strange = _stranger(one, other) or _stranger(other, one)
    return [("other lead", "", OTHER_LEAD)] if strange else []


def _stranger(one: Cues, other: Cues) -> bool:
    """Whether a telling begins with a person that the other does not know, and tells later of whom that begins with.

    Who does what the other tells is none: "Amir shot Rabin", "Rabin was shot".
    """
    sure = {name.text for name in one.names if name.sure} | one.persons
    if any(near(deed, theirs) for deed in _deeds(one) for theirs in other.main):
        return False
    return not sure.isdisjoint(one.lead) and not _tells_of(other, one.lead) and _tells_of(one, other.lead)


def _deeds(told: Cues) -> list[str]:
    """The actions of a telling's first verb, of which whom it begins with is the doer; of the last, where verbs end."""
    if not told.spots:
        return []
    place = (max if told.language in VERB_LAST else min)(told.spots.values())
    return [name for name, spot in told.spots.items() if spot == place]


def _tells_of(told: Cues, names: tuple[str, ...]) -> bool:
    known = told.bodies | told.persons
    return any(name in known or any(one_name(name, against.text) for against in told.names) for name in names)
