"""Which of the actions that a sentence mentions it tells: its verbs and their subjects, and not what stands aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chronology.lexicon import NAMED, Found, flagged
from chronology.lexicon.words import Word
from chronology.merging.own import Stretch
from chronology.merging.sentence import Sentence

Phrases = tuple[Stretch | None, Stretch | None]

LEAD_REACH = 3     # words between the names of one phrase


def main(actions: Sequence[Found], grammar: Sequence[Found], roles: Sequence[Found], text: Sequence[Word],
         quote: Sequence[Word], phrases: Phrases, language: str) -> tuple[frozenset[str], bool]:
    """The actions that the sentence tells: those in the event's action phrase, else those not set aside.

    Besides, whether there are such; where not, all that it mentions stand for them. `quote` are all the words of the
    sentence, `text` those that tell this event; `phrases` are where its action and its first actor stand in the quote.
    """
    light = flagged("action", "light")
    told = _in_phrases(actions, text, grammar, quote, phrases) - light
    if told:
        return frozenset(told), True
    sentence = Sentence(grammar, roles, text, language)
    free = [hit for hit in actions if not sentence.aside(hit)]
    weak = light | flagged("action", "bearer")
    verbs = [hit for hit in free if hit.name not in weak and sentence.verbal(hit)]
    heads = {hit.name for hit in free if hit.name not in light
             and not any(sentence.object_of(hit, verb) for verb in verbs)}
    if heads & flagged("action", "carrier"):  # who agrees to buy tells that he buys
        heads |= {hit.name for hit in actions if hit.name not in weak and not sentence.aloof(hit)}
    if heads:
        return frozenset(heads), True
    said = {hit.name for hit in free if sentence.verbal(hit)}
    others = [hit for hit in actions if hit.name not in light]
    if said and others and all(map(sentence.besides, others)):
        return frozenset(said), True
    if others and all(map(sentence.aloof, others)):
        return frozenset(), False
    everything = {hit.name for hit in actions}
    return frozenset(everything - light) or frozenset(everything), False


def _in_phrases(actions: Sequence[Found], text: Sequence[Word], grammar: Sequence[Found], quote: Sequence[Word],
                phrases: Phrases) -> set[str]:
    """The actions in the event's action phrase and in its first actor, who may be an event itself: "the quake"."""
    action, actor = phrases
    if action is None or not actions:
        return set()
    said = _words_in(action, quote)
    if actor:
        small = {text[place].text for hit in grammar if hit.name == "stop" for place in hit.places}
        said |= _words_in(actor, quote) - small
    return {hit.name for hit in actions if any(text[place].text in said for place in hit.places)}


def _words_in(phrase: Stretch, quote: Sequence[Word]) -> set[str]:
    """The words of a phrase that stands in a quote."""
    start, end = phrase
    return {word.text for word in quote if word.start < end and start < word.end}


def lead(found: Sequence[Found], grammar: Sequence[Found], names: Mapping[int, object], text: Sequence[Word],
         ) -> tuple[str, ...]:
    """Whom or what a sentence names first: the names of its first phrase that has any."""
    known = {place: hit for hit in found if hit.kind in NAMED for place in hit.places}
    actions = {place for hit in found if hit.kind == "action" for place in hit.places}
    between = {hit.places[0] for hit in grammar if hit.name == "preposition"} | actions
    said: dict[str, None] = {}
    last, someone = -1, False
    for place, word in enumerate(text):
        if said and (place in between or word.apart or (someone and place - last > LEAD_REACH)):
            break
        if place in known or place in names:
            said[known[place].name if place in known else word.spelled] = None
            last, someone = place, someone or place in names or known[place].kind != "place"
    return tuple(said)
