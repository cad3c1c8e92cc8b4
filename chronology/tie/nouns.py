"""How a date and an event noun stand to each other in a noun phrase: before it, touching it, of it."""

from __future__ import annotations

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

DEFINITE, SINCE, OF, POSSESSED = (BITS[name] for name in ("definite", "since", "of", "possessed"))


def modifies(sentence: Sentence, date: int, action: Action) -> str:
    """How an event noun and a date hang together, or "" where they do not.

    The date stands "before" the noun ("the 7 October attack"), or after it: "touching" it or "beside" it, "near" it
    with a word or two between, "of" or "in" it by a preposition, "within" a longer phrase. A date that names its month
    or year is part of the noun phrase ("touching") more often than "last night" ("beside"), and never where the noun
    is definite by itself.
    """
    words = sentence.words
    tags, marks = words.tags, words.marks
    if action.kind != "noun":
        return ""
    if date < action.first:
        return _ahead(sentence, date, action)
    between = tags[action.last:date]
    if not between:
        return _joined(sentence, date, action)
    if between in (",", ",P") and tags[date + 1:date + 2] == "," and marks[date + 2:date + 3] and marks[date + 2] & OF:
        return "of"  # "the purchase, a year earlier, of a villa"
    if between[0] in "nNk" and sentence.lexicon.language.order == "SVO":
        return ""  # "the anniversary edition of 1996"
    if all(letter in "nmjNkt" for letter in between) and len(between) <= 2:
        return "touching" if _linked(sentence, action) else "near"
    if between[-1] in "PB" and len(between) <= 1:
        since = marks[action.last] & SINCE and sentence.lexicon.language.order == "SVO"
        return "of" if marks[action.last] & OF else "" if since else "in"
    if between[-1] in "PB" and len(between) <= 4 and all(letter in "nmjNktU" for letter in between[:-1]):
        return "within"
    return ""


def _linked(sentence: Sentence, action: Action) -> bool:
    """Whether the written form of a noun shows that what follows belongs to it."""
    words = sentence.words
    return words.text[words.ends[action.head_last - 1] - 1] in sentence.lexicon.language.linked


def _joined(sentence: Sentence, date: int, action: Action) -> str:
    """Whether a date right after a noun is part of its phrase ("touching") or only stands there ("beside")."""
    words, language = sentence.words, sentence.lexicon.language
    if _linked(sentence, action) or (language.order == "SOV" and words.tags[date + 1:date + 2] in (",", "E")):
        return "touching"
    if language.order == "VSO" and not words.marks[action.head] & DEFINITE:
        lead = words.tags[action.first - 1:action.first]
        if words.marks[action.head] & POSSESSED:
            return "beside"  # what has its owner has no further genitive
        if lead in ("n", "k", "K") and words.tags[action.head] != "K":
            return "touching"  # "the echo of Wednesday's attack"
        unseen = words.text[words.ends[action.head_last - 1] - 1] in language.hides
        if unseen and lead in tuple("NjUvi"):
            return "beside"  # an object: "suffered a blow in 1939"
    named = words.mentions[date].calendar is not None and not words.marks[action.head] & DEFINITE
    return "touching" if named and words.tags[action.head] != "K" else "beside"


def _ahead(sentence: Sentence, date: int, action: Action) -> str:
    """Whether a date stands before an event noun in its phrase: "before" or ""."""
    words = sentence.words
    tags = words.tags
    between = tags[date + 1:action.head]
    if tags[action.head_last:action.head_last + 1] == "k" and sentence.lexicon.language.order == "SVO":
        return ""  # "the 7 October suicide attack"
    if any(letter not in "nmjN#FkrD" for letter in between) or (
            "D" in between and sentence.lexicon.language.order == "SVO"):
        return ""
    own = words.mentions[date].text.split(maxsplit=1)[0]
    first = date
    while first > 0 and tags[first - 1] in "jr":
        first -= 1
    held = between[:1] == "F" or tags[first - 1:first] in ("D", "F") or sentence.lexicon.entry(own)[0] == "D"
    return "before" if held else ""
