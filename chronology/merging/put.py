"""How a sentence puts what it tells: as done, planned or denied, and to whom it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from chronology.lexicon import NAMED, Found, flagged

Mode = Literal["done", "planned", "negated"]

TOWARD_REACH = 3   # words between a word of direction and where it points
NEGATION_REACH = 3
WITHOUT_REACH = 2
PLAN_REACH = 6
VERB_BEFORE_OBJECT = ("en",)  # and no case marks the object
VERB_LAST = ("fa",)  # here the auxiliary follows what it plans
PUT = frozenset({"negation", "without", "negated_verb", "denial", "plan", "possible"})
STATUS: Mapping[str, Mode] = {"planned": "planned", "possible": "planned", "conditional": "planned",
                              "negated": "negated"}


def modes(actions: Sequence[Found], grammar: Sequence[Found], language: str, status: str) -> Mapping[str, Mode]:
    """Whether each action of an event of this status is told as done, planned or not done."""
    known = STATUS.get(status)
    grammar = [] if known else [cue for cue in grammar if cue.name in PUT]
    found: dict[str, Mode] = {}
    for hit in actions:
        mode = known or _mode(hit, grammar, language)
        if found.get(hit.name, "negated") != "done":
            found[hit.name] = mode
    return found


def _mode(hit: Found, grammar: Sequence[Found], language: str) -> Mode:
    first, last = hit.places[0], hit.places[-1]
    for cue in grammar:
        before, after = first - cue.places[-1], cue.places[0] - last
        if cue.name == "negation" and 0 < before <= NEGATION_REACH:
            return "negated"
        if cue.name == "without" and 0 < before <= WITHOUT_REACH:
            return "negated"
        if cue.name == "negated_verb" and 0 <= after <= NEGATION_REACH:
            return "negated"
        if cue.name == "denial" and (before if language not in VERB_LAST else max(before, after)) > 0:
            return "negated"
    for cue in grammar:
        before, after = first - cue.places[-1], cue.places[0] - last
        near = 0 <= before <= PLAN_REACH or (language in VERB_LAST and 0 <= after <= PLAN_REACH)
        if cue.name in ("plan", "possible") and near:
            return "planned"
    return "done"


def _behind(place: int, those: set[int], small: set[int]) -> bool:
    """Whether one of those words stands before a place, with nothing but small words between."""
    for before in range(place - 1, max(-1, place - 1 - TOWARD_REACH), -1):
        if before in those:
            return True
        if before not in small:
            return False
    return False


def aims(found: Sequence[Found], grammar: Sequence[Found], language: str) -> frozenset[str]:
    """The places and bodies to which something is done: behind a word of direction, or behind the verb itself."""
    toward = {hit.places[-1] for hit in grammar if hit.name == "toward"}
    if language in VERB_BEFORE_OBJECT:
        directed = flagged("action", "directed")
        toward |= {hit.places[-1] for hit in found if hit.kind == "action" and hit.name in directed}
    agents = {place for hit in grammar if hit.name == "agent" for place in hit.places}
    small = {place for hit in grammar for place in hit.places} - toward - agents
    return frozenset(hit.name for hit in found if hit.kind in NAMED and _behind(hit.places[0], toward, small))
