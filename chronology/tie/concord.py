"""What the forms of verbs and nouns say of who the subject is: gender and number of verbs, persons and things."""

from __future__ import annotations

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase
from chronology.tie.sentence import Sentence

DOER, PERSON, PAST, PRESENT, DEFINITE, POSSESSED = (
    BITS[name] for name in ("doer", "person", "past", "present", "definite", "possessed")
)


def alike(sentence: Sentence, earlier: Action, later: Action) -> bool:
    """Whether two verbs may have one subject, by their forms."""
    concord = sentence.lexicon.concord
    if concord is None:
        return False
    if concord[2].search(_text(sentence, later)):
        return True
    return _feminine(sentence, earlier) == _feminine(sentence, later)


def _feminine(sentence: Sentence, action: Action) -> bool:
    """Whether a verb has the form of a feminine subject; in languages without one, of several."""
    concord, text = sentence.lexicon.concord, _text(sentence, action)
    assert concord is not None
    return concord[0 if action.marks & (PAST | PRESENT) != PRESENT else 1].search(text) is not None


def _text(sentence: Sentence, action: Action) -> str:
    words = sentence.words
    return words.text[words.starts[action.head]:words.ends[action.head_last - 1]]


def is_thing(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase names neither a person nor a body, and does not look like a subject where the ending tells."""
    words, (first, last) = sentence.words, phrase
    head = first
    while head < last - 1 and words.tags[head] in "D#":
        head += 1
    if words.tags[head] in "tmU" or any(mark & (DOER | PERSON) for mark in words.marks[first:last]):
        return False
    if sentence.lexicon.things is not None:
        named = words.text[words.starts[head]:words.ends[head]]
        return words.tags[head] in "kl" or sentence.lexicon.things.search(named) is not None
    hides = sentence.lexicon.language.hides
    bare = hides and words.tags[head] in "nkj" and not words.marks[head] & (DEFINITE | POSSESSED) and (
        words.tags[head + 1:last].strip("j") == "")
    return not bare or words.text[words.ends[head] - 1] in hides


def is_event(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase is headed by the noun of an event, which does nothing."""
    words, (first, _) = sentence.words, phrase
    return words.tags[first] in "kK" and not words.marks[first] & DOER
