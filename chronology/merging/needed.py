"""How far two tellings must agree to tell one happening: more on crowded and vague days, and on neighbouring ones."""

from __future__ import annotations

from math import log

from calendars import DateSpan
from chronology.merging.cues import Cues
from chronology.merging.lone import lone_actions
from chronology.merging.rarity import Rarity

ENOUGH = 2.8   # where nothing else is told of their days
ACROSS = 0.9   # the same between languages: there are no words to share
CROWDED = 0.7  # above it, where very much else is
VAGUE = 1.0    # above it, where one of them names but a year; less for a month
SURE = 3.2     # above it, where their days only touch
AFTER = 0.8    # and for each action that only one of them tells: a day later something else may have followed
YEAR = 366

Dated = tuple[DateSpan | None, Cues]


def needed(one: Dated, other: Dated, rarity: Rarity) -> float:
    """The sum that two tellings need; no sum is enough where they have no days or days that lie further apart."""
    (span, mine), (against, theirs) = one, other
    if span is None or against is None:
        return float("inf")
    gap = span.distance(against).days
    if gap > 1:
        return float("inf")
    vague = log(max(span.days, against.days)) / log(YEAR)
    sure = SURE + AFTER * (len(lone_actions(mine, theirs)) + len(lone_actions(theirs, mine))) if gap else 0.0
    enough = ENOUGH if mine.language == theirs.language else ACROSS
    return enough + CROWDED * rarity.crowding(mine, theirs) + VAGUE * vague + sure
