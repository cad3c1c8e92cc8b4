"""Where it happened, and who says so."""

from __future__ import annotations

from chronology.model import Phrase
from chronology.tie.clause import goes_on
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence
from chronology.tie.subjects import own_subject

PLACE, NAME, SOURCE, SAY, PASSIVE = (BITS[name] for name in ("place", "name", "source", "say", "passive"))


def place(sentence: Sentence, action: Action) -> Phrase | None:
    """The named place of the action's clause, nearest to it."""
    words = sentence.words
    best: tuple[int, Phrase] | None = None
    for index, tag in enumerate(words.tags[:-1]):
        if tag not in "PB" or not words.marks[index] & PLACE or sentence.of[index] != action.clause:
            continue
        match = sentence.lexicon.noun_phrase.match(words.tags, index + 1)
        if match is None:
            continue
        first, last = match.span()
        if sentence.lexicon.language.order != "SVO":  # without capitals a name ends with the last word known as one
            while last > first + 1 and not words.marks[last - 1] & NAME:
                last -= 1
        if not any(mark & NAME for mark in words.marks[first:last]):
            continue
        distance = abs(index - action.head)
        if best is None or distance < best[0]:
            best = distance, sentence.phrase(first, last)
    return best[1] if best else None


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
    above = sentence.clauses[clause.parent].action if clause.parent >= 0 else None
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
