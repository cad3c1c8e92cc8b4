"""How a sentence puts what it tells: as done, planned or denied, as its subject or aside, from whom and to whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from chronology.lexicon import NAMED, Found, flagged
from chronology.lexicon.words import Word
from chronology.model import Event, Phrase

Mode = Literal["done", "planned", "negated"]

ASIDE_REACH = 3    # words between what subordinates an action and the action
NEGATION_REACH = 3
PLAN_REACH = 6
VERB_BEFORE_OBJECT = ("en",)  # and no case marks the object
VERB_LAST = ("fa",)  # here the auxiliary follows what it plans
STATUS: Mapping[str, Mode] = {"planned": "planned", "possible": "planned", "conditional": "planned",
                              "negated": "negated"}


def modes(actions: Sequence[Found], grammar: Sequence[Found], language: str, text: Sequence[Word],
          event: Event) -> Mapping[str, Mode]:
    """Whether each action is told as done, planned or not done."""
    known = STATUS.get(event.status)
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


def main(actions: Sequence[Found], grammar: Sequence[Found], text: Sequence[Word], sentence: Sequence[Word],
         event: Event) -> tuple[frozenset[str], bool]:
    """The actions that the sentence is about: those in the event's action phrase, else those not set aside.

    Besides, whether there are such; where not, all that it mentions stand for them. `sentence` are all the words of
    the quote, `text` those that tell this event.
    """
    light = flagged("action", "light")
    aside = {hit.places[-1] for hit in grammar if hit.name == "subordinate"}
    small = {place for hit in grammar if hit.name == "stop" for place in hit.places}
    told = _in_phrases(actions, text, small, sentence, event) - light
    free = {hit.name for hit in actions if not _set_aside(hit.places[0], aside, small)} - light
    everything = {hit.name for hit in actions}
    if told or free:
        return frozenset(told or free), True
    return frozenset(everything - light) or frozenset(everything), False


def _in_phrases(actions: Sequence[Found], text: Sequence[Word], small: set[int], sentence: Sequence[Word],
                event: Event) -> set[str]:
    """The actions in the event's action phrase and in its first actor, who may be an event itself: "the quake"."""
    if not event.action:
        return set()
    said = _words_in(event.action, sentence, event)
    if event.actors:
        said |= _words_in(event.actors[0], sentence, event) - {text[place].text for place in small}
    return {hit.name for hit in actions if any(text[place].text in said for place in hit.places)}


def _words_in(phrase: Phrase, sentence: Sequence[Word], event: Event) -> set[str]:
    """The words of a phrase that stands in the event's sentence."""
    start, end = phrase.start - event.quote.start, phrase.end - event.quote.start
    return {word.text for word in sentence if word.start < end and start < word.end}


def _set_aside(place: int, aside: set[int], small: set[int]) -> bool:
    """Whether a subordinating word stands before an action, with nothing but small words between."""
    for before in range(place - 1, max(-1, place - 1 - ASIDE_REACH), -1):
        if before in aside:
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
    return frozenset(hit.name for hit in found if hit.kind in NAMED and _set_aside(hit.places[0], toward, small))
