"""Whom "he" and "she" name in a title: the person of whom the sentence before tells, in brackets behind the pronoun."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from calendars import DateMention, Reason
from chronology.lexicon import NAMED, find
from chronology.lexicon.words import words as words_of
from chronology.model import Event, Phrase
from chronology.stretches import START
from chronology.tie.analyzer import Rules
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence
from chronology.tie.subjects import subject

DOER, PERSONAL, PERSON = BITS["doer"], BITS["personal"], BITS["person"]
UNKNOWN = "", 0
BACK = 3  # sentences of one paragraph
SINGLE = frozenset("Nnmtj#")  # the classes of the words of a name and its title
LONGEST = 6  # words: a longer phrase is no name


def named(
    events: Sequence[Event], rules: Rules, text: str, sentences: Sequence[tuple[int, int]],
    mentions: Sequence[DateMention],
) -> list[Event]:
    """The events with the person in the title whom a pronoun stands for, and the reason why it is that one."""
    found = []
    for event in events:
        pronoun = event.title.partition(" ")[0]
        if pronoun and rules.lexicon.entry(pronoun)[1] & PERSONAL:
            person = _person(rules, text, sentences, mentions, event.quote.start)
            if person is not None:
                title = f"{event.title[:len(pronoun)]} [{person.text}]{event.title[len(pronoun):]}"
                reason = Reason("tie-pronoun", (pronoun, person.text))
                event = replace(event, title=title, reasons=(*event.reasons, reason))
        found.append(event)
    return found


def _person(
    rules: Rules, text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[DateMention], at: int
) -> Phrase | None:
    """The person who is the subject of the nearest sentence before in the paragraph that has another subject."""
    place = bisect_left(sentences, (at,))
    for start, end in reversed(sentences[max(place - BACK, 0):place]):
        if "\n" in text[end:at].strip(" "):
            return None
        low, high = bisect_left(mentions, start, key=START), bisect_left(mentions, end, key=START)
        sentence = rules.read(text, start, end, mentions[low:high])
        action = sentence.clauses[0].action
        phrase = subject(sentence, action) if action is not None else None
        if phrase is None or not all(sentence.words.marks[index] & PERSONAL for index in range(*phrase)):
            return sentence.phrase(*phrase) if phrase is not None and _names_person(sentence, phrase) else None
    return None


def _names_person(sentence: Sentence, phrase: tuple[int, int]) -> bool:
    """Whether a phrase is the name of one person, and of no place or body."""
    words = sentence.words
    tags, marks = words.tags[slice(*phrase)], words.marks[slice(*phrase)]
    if len(tags) > LONGEST or not SINGLE.issuperset(tags):
        return False
    name, language = sentence.phrase(*phrase).text, sentence.lexicon.language.tag
    if find(words_of(name, language), NAMED, language):
        return False
    if name[0].isupper():
        return "N" in tags
    known, keys = sentence.lexicon.words, [sentence.lexicon.key(word) for word in name.split()]
    while keys and known.get(keys[0], UNKNOWN)[1] & DOER:  # "judge"
        del keys[0]
    return any(mark & PERSON for mark in marks) or (len(keys) > 1 and keys[0] not in known)
