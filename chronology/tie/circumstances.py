"""Where it happened, and who says so."""

from __future__ import annotations

from chronology.model import Phrase
from chronology.tie.clause import goes_on
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase
from chronology.tie.roles import done_to
from chronology.tie.sentence import Sentence
from chronology.tie.subjects import own_subject

PLACE, NAME, SOURCE, SAY, PASSIVE, GOES, WAY, REACHES = (
    BITS[name] for name in ("place", "name", "source", "say", "passive", "goes", "way", "reaches")
)


def place(sentence: Sentence, action: Action) -> Phrase | None:
    """The named place of the action's clause, nearest to it."""
    words = sentence.words
    best = _reached(sentence, action)
    distance = action.last - action.head if best is not None else len(words.tags)
    for index in range(len(words.tags) - 1):
        if abs(index - action.head) < distance and _leads(sentence, index, action):
            named = _named(sentence, index + 1)
            if named is not None:
                best, distance = named, abs(index - action.head)
    return sentence.phrase(*best) if best is not None else None


def _leads(sentence: Sentence, index: int, action: Action) -> bool:
    """Whether a word stands before the place of an action: "in", or "to" behind a verb of going."""
    words = sentence.words
    if words.tags[index] not in "PB" or sentence.of[index] != action.clause:
        return False
    if not action.finite and action.kind == "verb" and any(
            other.kind == "verb" and other is not action and min(index, action.first) < other.first < max(
                index, action.first) for other in sentence.actions):
        return False  # "ordered in 1938, the ship was sunk off Malaya"
    way = index >= action.last and action.marks & GOES and words.marks[index] & WAY
    return bool(words.marks[index] & PLACE or way)


def _named(sentence: Sentence, start: int) -> NounPhrase | None:
    """The name of a place that begins at a word, if one does."""
    words, order = sentence.words, sentence.lexicon.language.order
    match = sentence.lexicon.noun_phrase.match(words.tags, start)
    if match is None:
        return None
    first, last = match.span()
    if order != "SVO":  # without capitals a name ends with the last word known as one
        while last > first + 1 and not words.marks[last - 1] & NAME:
            last -= 1
    elif words.tags[last - 1] != "N" and not words.marks[last - 1] & PLACE:
        return None  # "in American history"
    return (first, last) if any(mark & NAME for mark in words.marks[first:last]) else None


def _reached(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The object of a verb whose object is a place, where it is a name of one word: "invaded Poland"."""
    phrase = done_to(sentence, action) if action.marks & REACHES else None
    named = phrase is not None and sentence.words.tags[phrase[0]:phrase[1]] in ("N", "DN")
    return phrase if named else None


def attribution(sentence: Sentence, action: Action) -> Phrase | None:
    """Who says so: "according to X", or the subject of a saying verb that governs the action's clause."""
    words = sentence.words
    for index, mark in enumerate(words.marks):
        if mark & SOURCE:
            match = sentence.lexicon.noun_phrase.match(words.tags, index + 1)
            if match is not None:
                return sentence.phrase(*match.span())
    saying = _saying_over(sentence, action)
    doer = own_subject(sentence, saying, saying.clause) if saying is not None else None
    return sentence.phrase(*doer) if doer is not None else None


def _saying_over(sentence: Sentence, action: Action) -> Action | None:
    """The saying verb that tells an action: of the clause around it, or right before or after it."""
    clause = sentence.clauses[action.clause]
    above = sentence.around(action)
    if above is not None:
        return above if _says(sentence, above) else None
    finite = [other for other in sentence.actions if other.finite and other is not action]
    before = [other for other in finite if other.last <= action.first]
    tags = sentence.words.tags
    if before and _says(sentence, before[-1]) and goes_on(sentence.words, clause, before[-1]):
        return before[-1]
    after = [other for other in finite if other.first >= action.last]
    if after and _says(sentence, after[-1]) and tags[after[-1].last:].strip('."') == "":
        return after[-1] if tags[sentence.clauses[after[-1].clause].start] == "," else None
    return None


def _says(sentence: Sentence, action: Action) -> bool:
    group = sentence.words.tags[action.first:action.last]
    return bool(action.marks & SAY and not action.marks & PASSIVE and not (group[-1:] == "p" and "A" in group))
