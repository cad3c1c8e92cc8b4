"""What only one of two tellings has. More on one side is detail; more on both sides is another story."""

from __future__ import annotations

from chronology.merging.cues import Cues, Name
from chronology.merging.pairs import is_country, like_things, likeness, one_name, solid, within

# How much a cue counts that only one telling has.
LONE_NAME, LONE_GROUP, LONE_WORD, LONE_CITY, LONE_COUNTRY, LONE_THING, LONE_ACTION = 1.0, 0.35, 0.12, 0.8, 0.5, 0.6, 0.4
MOST_ACTIONS = 2


def lone(one: Cues, other: Cues, matched: set[int]) -> float:
    """How much a telling has that the other lacks; `matched` are the names that the other has too."""
    places = within(one.places) - within(other.places)
    return (lone_named(one, other, matched)
            + sum(LONE_COUNTRY if is_country(name) else LONE_CITY for name in places)
            + LONE_THING * len(lone_things(one, other))
            + LONE_ACTION * min(MOST_ACTIONS, len(lone_actions(one, other))))


def lone_things(one: Cues, other: Cues) -> list[str]:
    """The things of a telling that are like none of the other's."""
    return [name for name in solid("thing", one.things)
            if not any(like_things(name, theirs) for theirs in other.things)]


def lone_actions(one: Cues, other: Cues) -> list[str]:
    """The main actions of a telling that are like none of the other's."""
    return [name for name in one.main if not any(likeness(name, theirs) for theirs in other.actions)]


def lone_named(one: Cues, other: Cues, matched: set[int]) -> float:
    """How many names, bodies and persons of a telling the other, and its source elsewhere, do not have."""
    return sum(lone_kinds(one, other, matched))


def lone_kinds(one: Cues, other: Cues, matched: set[int]) -> tuple[float, float]:
    """The same in two numbers: names and persons, then bodies."""
    bodies, persons = solid("body", one.bodies - other.bodies), one.persons - other.persons
    if not one_source(one, other):
        matched = matched | {place for place, name in enumerate(one.names) if is_around(name.text, other)}
        bodies, persons = bodies - other.around, persons - other.around
    return _lone_names(one.names, matched) + LONE_NAME * len(persons), LONE_NAME * len(bodies)


def _lone_names(names: tuple[Name, ...], matched: set[int]) -> float:
    """How many names of a telling the other does not have: whole names, those that capitals show counting more."""
    if not names:
        return 0.0
    groups: list[list[int]] = []
    for place, name in enumerate(names):
        if name.follows and groups:
            groups[-1].append(place)
        else:
            groups.append([place])
    return sum(LONE_NAME if any(names[place].sure for place in group) else LONE_GROUP if len(group) > 1 else LONE_WORD
               for group in groups if not matched.intersection(group))


def one_source(one: Cues, other: Cues) -> bool:
    """Whether one source tells both, which is then about the same throughout and says nothing."""
    return one.around == other.around and one.around_names == other.around_names


def is_around(name: str, other: Cues) -> bool:
    """Whether the other's source names it elsewhere."""
    return any(one_name(name, against) for against in other.around_names)
