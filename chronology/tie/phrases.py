"""Noun phrases: those of a stretch of words, and the one that a relative clause is about."""

from __future__ import annotations

import re

from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

AND, POSSESSED, DEFINITE, PERSON, DOER, NAME = (
    BITS[name] for name in ("and", "possessed", "definite", "person", "doer", "name")
)

DASHES = ("\u2014", "\u2013", "--", "-")
PREPOSITIONS = frozenset("PYBTFhK")
MARKED_OBJECT = re.compile(r"(?:d|PD?[Nnkl])?E")  # after an object that a mark follows
NounPhrase = tuple[int, int]


def phrases_between(sentence: Sentence, tags: str, first: int, last: int) -> list[NounPhrase]:
    """The noun phrases between two words that no preposition governs."""
    spans = _joined(sentence, [match.span() for match in sentence.lexicon.noun_phrase.finditer(tags, first, last)])
    return [(a, b) for a, b in spans if a == 0 or tags[a - 1] not in PREPOSITIONS]


def _joined(sentence: Sentence, spans: list[NounPhrase]) -> list[NounPhrase]:
    """One phrase of those that a conjunction written on the second joins, and two where a second has its owner."""
    marks, found = sentence.words.marks, list[NounPhrase]()
    if sentence.lexicon.language.order != "VSO":
        return spans
    for first, last in spans:
        own = next((index for index in range(first + 1, last) if _parts(sentence, index)), last)
        if found and found[-1][1] == first and marks[first] & AND and not marks[found[-1][0]] & AND:
            found[-1] = found[-1][0], own
        else:
            found.append((first, own))
        if own < last and sentence.words.tags[own] != "h":
            found.append((own, last))
    return found


def _parts(sentence: Sentence, index: int) -> bool:
    """Whether a word cannot be of the phrase of the one before it: a noun with its owner, or without the article."""
    words = sentence.words
    tag, marks, before = words.tags[index], words.marks[index], words.tags[index - 1]
    if marks & POSSESSED:
        return tag in "nh" and before in "Njm"
    if not words.marks[index - 1] & DEFINITE or before not in "jk":
        return False
    word = words.text[words.starts[index]:words.ends[index]]
    return not marks & (DEFINITE | PERSON) and (tag == "N" or (tag in "nk" and sentence.lexicon.knows(word)))


def dateline(sentence: Sentence) -> int:
    """How many words of a sentence are the place where it was written: "KYOTO, Japan (3 May) - "."""
    words = sentence.words
    if not words.tags.startswith("N") or not words.text[words.starts[0]:words.ends[0]].isupper():
        return 0
    for index in range(1, min(len(words.tags), 12)):
        if words.text[words.starts[index]:words.ends[index]] in DASHES:
            return index + 1
        if words.tags[index] not in "Nn,()d#.":
            return 0
    return 0


def doer_end(sentence: Sentence, phrase: NounPhrase) -> int:
    """Where a doer ends whose object follows with no word between: after its adjectives and the name of its place."""
    if not sentence.words.marks[phrase[0]] & DOER or phrase[1] - phrase[0] < 2:
        return phrase[0]
    last = phrase[0] + 1
    while last < phrase[1] - 1 and (sentence.words.tags[last] == "j" or sentence.words.marks[last] & NAME):
        last += 1
    if sentence.words.tags[last] == "D" and last < phrase[1] - 2:  # "the army of this country"
        last += 2
    return last


def antecedent(sentence: Sentence, start: int) -> NounPhrase | None:
    """The noun phrase right before a word, but for a comma, a date or an object mark between."""
    tags = sentence.words.tags
    end = start
    if tags[end - 1:end] == "P":  # "two workers, both of whom ..."
        end = len(tags[:end - 1].rstrip("DU#jn")) if "," in tags[max(end - 4, 0):end] else end - 1
    while end > 0 and tags[end - 1] in ",dE":
        end -= 1
    spans = [match.span() for match in sentence.lexicon.noun_phrase.finditer(tags, max(end - 10, 0), end)]
    if not spans or spans[-1][1] != end:
        return None
    first = doer_end(sentence, spans[-1]) if "E" in tags[end:start] else _head(sentence, start, spans[-1])
    spans[-1] = (first, end)
    apposed = tags[end:start].startswith(",") and len(spans) > 1 and tags[spans[-2][1]:spans[-1][0]] == ","
    if not apposed:
        return spans[-1]
    spans.pop()  # "the painter, a teacher of hers, who ..."
    while len(spans) > 1 and spans[-1][0] - 1 == spans[-2][1] and tags[spans[-2][1]] == "P":
        spans.pop()  # "the head of the club, a lawyer, who ..."
    return spans[-1]


def _head(sentence: Sentence, relative: int, phrase: NounPhrase) -> int:
    """The word of a phrase with which a relative pronoun agrees: "the passengers of the ship that sank"."""
    words, agreement = sentence.words, sentence.lexicon.agreement
    if agreement is None or not agreement[0].search(words.text, words.starts[relative], words.ends[relative]):
        return phrase[0]
    return next((index for index in range(*phrase)
                 if agreement[1].search(words.text, words.starts[index], words.ends[index])), phrase[0])
