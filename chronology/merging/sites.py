"""What the places of two tellings say for one happening, and which way they point."""

from __future__ import annotations

from chronology.lexicon import entries, flagged
from chronology.merging.cues import Cues
from chronology.merging.pairs import Part, is_country, signs, within
from chronology.merging.rarity import Rarity

CITY, COUNTRY = 1.8, 1.0
NESTED = 0.7                     # of a place's weight: where one telling names only what it lies in
OTHER_CITY, OTHER_COUNTRY, OTHER_SITE, OTHER_WAY = -1.5, -1.8, -3.0, -1.0


def sites(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    """What places say."""
    return [*_places(one, other, rarity), *_ways(one, other)]


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
    lone, against = _where(lone, one, mine & theirs), _where(against, other, mine & theirs)
    weight = _other_place(lone, against, mine & theirs)
    if weight:
        sites = lone & one.aims and against & other.aims
        parts.append(("other place", "", min(OTHER_SITE, weight) if sites else weight))
    elif _elsewhere(one, other):
        parts.append(("other place", "", OTHER_SITE))
    return parts


def _elsewhere(one: Cues, other: Cues) -> bool:
    """Whether two tellings point at other cities, though one of them has the name of the other's too."""
    mine, theirs = ({name for name in told.aims & told.places if not is_country(name)} for told in (one, other))
    nested = within(frozenset(mine)) & theirs or within(frozenset(theirs)) & mine
    return bool(mine and theirs) and not nested and not (mine <= other.places and theirs <= one.places)


def _where(places: frozenset[str], told: Cues, shared: frozenset[str]) -> frozenset[str]:
    """A telling's places but for capitals that stand for their countries, which both have: "Tehran agreed"."""
    if not places:
        return places
    seats = flagged("place", "capital") - told.aims
    return frozenset(name for name in places if name not in seats or not within(frozenset([name])) & shared)


def _seats(bodies: frozenset[str]) -> frozenset[str]:
    """Where bodies sit."""
    if not bodies:
        return bodies
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
    detail = {name for name in cities | their_cities if within(frozenset([name])) & shared}
    return OTHER_COUNTRY if lone - detail and against - detail else 0.0


def _ways(one: Cues, other: Cues) -> list[Part]:
    """The north is not the south."""
    mine, theirs = signs(one, "way"), signs(other, "way")
    return [("other way", "", OTHER_WAY)] if mine and theirs and not mine & theirs else []
