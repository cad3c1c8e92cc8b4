"""Which noun phrase around a verb is its subject, in languages whose verb comes first."""

from __future__ import annotations

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase, antecedent, phrases_between
from chronology.tie.sentence import Sentence

AND, DEFINITE, POSSESSED = (BITS[name] for name in ("and", "definite", "possessed"))


def subject_after(
    sentence: Sentence, action: Action, number: int, tags: str, before: list[NounPhrase]
) -> NounPhrase | None:
    """The subject of a verb that opens its clause, or follows what it tells of."""
    clause, marks = sentence.clauses[number], sentence.words.marks
    after = [phrase for phrase in phrases_between(sentence, tags, action.last, len(tags))
             if not accusative(sentence, phrase)]
    owned = action.marks & POSSESSED and after and after[0][0] == action.last
    if number and clause.opener == "&" and not (action.marks & AND or owned):
        told = _told_of(sentence, action)  # "in a study (that) appeared on Monday"
        if told is not None:
            return None if _back(sentence, action) else told
    if clause.opener in "C&" and sentence.words.tags[clause.start] in "C&" and marks[clause.start] & POSSESSED:
        return None  # "said that-it freed ...", "but-it did not withdraw its cars"
    if after and after[0][0] == action.last and not action.marks & POSSESSED and _disagree(sentence, action, after[0]):
        after = []
    if clause.opener == "R":  # "whom the police arrested" has an object of its own; "who arrested ..." has no subject
        touching = [phrase for phrase in after if not tags[action.last:phrase[0]].strip("r")]
        after = touching if action.marks & POSSESSED or (
            _back(sentence, action) and touching and not _indefinite(sentence, touching[0])) else []
    if action.marks & AND:  # "and published her poems": the object of a verb that shares its subject
        after = [phrase for phrase in after if not marks[phrase[0]] & POSSESSED]
    if before and tags[before[-1][0] - 1:before[-1][0]] == "A":  # "was the fire ... burning"
        return before[-1]
    named = after and after[0][0] == action.last and action.marks & POSSESSED
    if before and not named and clause.opener != "R" and _opens(sentence, clause.start, before[0][0]):
        return before[0]
    return after[0] if after else (before[0] if before else None)


def accusative(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether the ending of a noun says that it is no subject."""
    words, shape = sentence.words, sentence.lexicon.accusative
    if shape is None or words.tags[phrase[0]] not in "nkj" or words.marks[phrase[0]] & (DEFINITE | POSSESSED):
        return False
    return shape.match(words.text[words.starts[phrase[0]]:words.ends[phrase[0]]]) is not None


def _told_of(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The indefinite phrase right before a verb, which tells of it; one that a preposition ties to it may follow it."""
    told = antecedent(sentence, action.first)
    if told is not None and not _indefinite(sentence, told) and sentence.words.tags[told[0] - 1:told[0]] == "P":
        told = antecedent(sentence, told[0] - 1)
    return told if told is not None and _indefinite(sentence, told) else None


def _back(sentence: Sentence, action: Action) -> bool:
    """Whether the word behind a verb points back to what its clause is about: "that the council agreed on-it"."""
    words, last = sentence.words, action.last
    return words.tags[last:last + 1] == "r" and bool(words.marks[last] & POSSESSED)


def _disagree(sentence: Sentence, action: Action, phrase: NounPhrase) -> bool:
    """Whether the forms of a verb and of the noun right after it say that the noun is its object."""
    words, shape = sentence.words, sentence.lexicon.disagree
    start, end = words.starts[action.last - 1], words.ends[phrase[0]]
    return shape is not None and shape.match(words.text[start:end]) is not None


def _indefinite(sentence: Sentence, phrase: NounPhrase) -> bool:
    first, last = phrase
    marks = sentence.words.marks[first:last]
    return "N" not in sentence.words.tags[first:last] and not any(mark & (DEFINITE | POSSESSED) for mark in marks)


def _opens(sentence: Sentence, start: int, first: int) -> bool:
    """Whether nothing but conjunctions, adverbs, dates and openers stands before a noun phrase in its clause."""
    return not sentence.words.tags[start:first].strip("&rXMHOd,AC:;S\"(")
