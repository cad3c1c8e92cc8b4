"""What an action is done to, with and by: the things, roles and counts that two tellings share or do not."""

from __future__ import annotations

from collections.abc import Iterable

from chronology.lexicon import flagged
from chronology.merging.counts import tolls
from chronology.merging.cues import Cues
from chronology.merging.pairs import ActionPair, Part, by_unit, like_things, likeness, solid
from chronology.merging.rarity import Rarity

THING, KIN_THING, ROLE = 1.1, 0.6, 0.7
COUNT, BARE_COUNT, LARGE = 1.8, 0.4, 10
OTHER_THING, OTHER_TOLL, OTHER_MEASURE = -2.8, -1.0, -1.5
OTHER_CONTENT, CARRIED = -1.2, -6.0  # where what the one action is about differs; where it has its sense from that


def objects(one: Cues, other: Cues, pairs: list[ActionPair], rarity: Rarity) -> list[Part]:
    """What things, roles and counts say, and what else the actions, of which pairs are given, are about."""
    return [*_things(one, other, rarity), *_contents(one, other, pairs), *_counts(one, other)]


def _things(one: Cues, other: Cues, rarity: Rarity) -> list[Part]:
    shared = one.things & other.things
    parts: list[Part] = [("thing", name, THING * rarity.meaning("thing", name)) for name in sorted(shared)]
    parts += [("role", name, ROLE * rarity.meaning("role", name)) for name in sorted(one.roles & other.roles)]
    if shared:
        return parts
    alike = [(mine, theirs) for mine in sorted(one.things) for theirs in sorted(other.things)
             if like_things(mine, theirs)]
    if alike:
        mine, theirs = alike[0]
        parts.append(("thing", f"{mine} ~ {theirs}", KIN_THING))
    elif solid("thing", one.things) and solid("thing", other.things):
        parts.append(("other thing", "", OTHER_THING))
    return parts


def _contents(one: Cues, other: Cues, pairs: list[ActionPair]) -> list[Part]:
    """What the one action that both tell is about, where each mentions another action that the other does not."""
    told = [(mine, theirs) for _, mine, theirs in pairs if mine in one.main and theirs in other.main]
    if not told:
        return []
    told = [(mine, theirs) for mine, theirs in told if mine == theirs] or told
    mine, theirs = {mine for mine, _ in told}, {theirs for _, theirs in told}
    carried = mine | theirs <= flagged("action", "carrier")  # then all that they are about is content
    ones, others = (_content(who, own if carried else who.main) for who, own in ((one, mine), (other, theirs)))
    if _unlike(ones, set(other.actions) - theirs) and _unlike(others, set(one.actions) - mine):
        return [("other content", "", CARRIED if carried else OTHER_CONTENT)]
    return []


def _content(told: Cues, own: Iterable[str]) -> set[str]:
    mentioned = set(told.actions).difference(own) - flagged("action", "light") - flagged("action", "bearer")
    return {name for name in mentioned if not any(likeness(name, action) for action in own)}


def _unlike(ones: set[str], others: set[str]) -> bool:
    """Whether there are actions, and none of them is like one of the others."""
    return bool(ones) and not any(likeness(mine, theirs) for mine in ones for theirs in others)


def _counts(one: Cues, other: Cues) -> list[Part]:
    parts: list[Part] = []
    for unit, mine, theirs in by_unit(one.counts, other.counts):
        agreeing = [count for count in mine if any(count.agrees(against) for against in theirs)]
        if agreeing:
            bare = BARE_COUNT * (2 if agreeing[0].value >= LARGE else 1)
            parts.append(("count", unit, COUNT if unit else bare))
        elif unit in tolls():
            parts.append(("other toll", unit, OTHER_TOLL))
        elif unit and len(mine) == len(theirs) == 1:
            parts.append(("other measure", unit, OTHER_MEASURE))
    return parts
