"""What rules out that two tellings tell one happening, however much else they share."""

from __future__ import annotations

from collections.abc import Mapping

from chronology.lexicon import entries, flagged
from chronology.merging.counts import AGE, SCORE, Count
from chronology.merging.cues import Cues
from chronology.merging.pairs import LIGHT_ACTION, ActionPair, by_unit, like_things, signs, solid, within
from chronology.merging.put import Mode

PLANNED, POLARITY = "planned", "polarity"  # planned against done, done against denied

# Counts that make two happenings of two tellings, where each gives just one.
CLASHING = frozenset({"magnitude", "percent", "countries", "votes", "goals", "score", "vehicles"})
LASTING = frozenset({"years", "months", "days"})
DEATH, DEAD, AGES = "die", "dead", {AGE, "years"}
SEPARATE = "order_other"  # "a separate fire"


def veto(one: Cues, other: Cues, pairs: list[ActionPair]) -> str:
    """What rules it out, or nothing."""
    return (_mode(one.actions, other.actions, pairs) or _opposite(one, other) or _clash(one, other)
            or _reversed(one, other, pairs) or _another(one, other) or _object(one, other, pairs))


def _mode(one: Mapping[str, Mode], other: Mapping[str, Mode], pairs: list[ActionPair]) -> str:
    """Planned against done, or done against denied, on the actions that the tellings share."""
    strong = [(one[mine], other[theirs]) for weight, mine, theirs in pairs if weight > LIGHT_ACTION]
    if not strong or any(mine == theirs for mine, theirs in strong):
        return ""
    return POLARITY if "negated" in strong[0] else PLANNED


def _opposite(one: Cues, other: Cues) -> str:
    if not (one.firm and other.firm):
        return ""
    table = entries("action")
    for mine in one.main - set(other.actions):
        if any(theirs not in one.actions for theirs in table[mine].opposite & other.main):
            return "opposite"
    return ""


def _clash(one: Cues, other: Cues) -> str:
    for unit, mine, theirs in by_unit(one.counts, other.counts):
        if unit == "goals" and any(count.unit == SCORE for count in (*one.counts, *other.counts)):
            continue  # where the score is told, goals are some of them
        if unit in CLASHING and len(mine) == len(theirs) == 1 and not (_told(mine[0], other) or _told(theirs[0], one)):
            return "count"
    return "count" if _at_an_age(one, other) or _at_an_age(other, one) else ""


def _at_an_age(one: Cues, other: Cues) -> bool:
    """Whether one tells of somebody's death, at an age, and the other of the deaths of many."""
    units = {count.unit for count in one.counts}
    return (DEATH in one.main and not AGES.isdisjoint(units) and DEAD not in units
            and any(count.unit == DEAD and count.value > 1 and not _told(count, one) for count in other.counts))


def _told(count: Count, other: Cues) -> bool:
    """Whether a telling has a number, whatever it counts: "52 to 48 per cent"."""
    return any(count.agrees(against) for against in other.counts)


def _reversed(one: Cues, other: Cues, pairs: list[ActionPair]) -> str:
    """Whether what one telling aims at is what does it in the other, and the other way round."""
    directed = flagged("action", "directed")
    if not any(mine in directed and theirs in directed for _, mine, theirs in pairs):
        return ""
    shared = within(one.places | one.bodies) & within(other.places | other.bodies)
    mine, theirs = within(one.aims) & shared, within(other.aims) & shared
    led = mine & within(frozenset(other.lead)) or theirs & within(frozenset(one.lead))
    return "reversed" if mine and theirs and led and not mine & theirs else ""


def _object(one: Cues, other: Cues, pairs: list[ActionPair]) -> str:
    """Whether the one action that both tell is done to another thing, or lasts another time."""
    same = {mine for _, mine, theirs in pairs if mine == theirs and mine in one.main and mine in other.main}
    alike = any(like_things(mine, theirs) for mine in one.things for theirs in other.things)
    if (same & flagged("action", "told_by_thing") and not alike
            and solid("thing", one.things) and solid("thing", other.things)):
        return "object"
    if same & flagged("action", "measured"):
        for unit, mine, theirs in by_unit(one.counts, other.counts):
            if unit in LASTING and len(mine) == len(theirs) == 1 and not mine[0].agrees(theirs[0]):
                return "count"
    return ""


def _another(one: Cues, other: Cues) -> str:
    """Whether the tellings say themselves that they tell of another: the first is not the second, nor beginning end."""
    mine, theirs = signs(one, "order"), signs(other, "order")
    if (mine and theirs and not mine & theirs) or (SEPARATE in mine) != (SEPARATE in theirs):
        return "order"
    lone, against = set(one.actions) - set(other.actions), set(other.actions) - set(one.actions)
    phases = lone & flagged("action", "light")
    return "phase" if any(entries("action")[name].opposite & against for name in phases) else ""
