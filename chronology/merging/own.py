"""What of a sentence tells one of its events: its words and meanings, without dates and the words of other events."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache

import calendars
from chronology.lexicon import Found, find
from chronology.lexicon.words import BLANK, Word, words
from chronology.model import Event

LENGTHS = ("duration",)  # of the mentions of time: how long something lasts is a count like any other
GONE = -1

Stretch = tuple[int, int]  # offsets in a quote
Stretches = tuple[Stretch, ...]


def own_words(
    text: str, others: Iterable[Stretch], kinds: tuple[str, ...], language: str
) -> tuple[Sequence[Word], Sequence[Word], list[Found]]:
    """All words of a quote, those that tell its event, and the meanings of these kinds in the latter.

    `others` are the stretches that do not tell the event.
    """
    whole, hits = _sentence(text, kinds, language)
    own, moved = _without(whole, sorted(others))
    return whole, own, _moved(hits, moved)


@lru_cache(maxsize=1 << 8)
def _sentence(text: str, kinds: tuple[str, ...], language: str) -> tuple[tuple[Word, ...], tuple[Found, ...]]:
    """The words of a sentence and what they mean, for all the events that it tells."""
    told = tuple(words(text, language))
    return told, tuple(find(told, kinds, language))


def dates(event: Event, sentence: Iterable[Event], language: str) -> Stretches:
    """Where dates stand in an event's quote: those of its sentence; in what was written by hand they are searched."""
    if event.action is None:
        return _searched(event.quote.text, language)
    start = event.quote.start
    return tuple([(mention.start - start, mention.end - start) for one in sentence for mention in one.mentions
                  if mention.kind not in LENGTHS])


@lru_cache(maxsize=1 << 10)
def _searched(text: str, language: str) -> Stretches:
    return tuple((mention.start, mention.end) for mention in calendars.find(text, language=language)
                 if mention.kind not in LENGTHS)


def _without(whole: Sequence[Word], stretches: Sequence[Stretch]) -> tuple[Sequence[Word], Sequence[int] | None]:
    """The words with a blank where dates and others' words stand: neither may tell what happened.

    Besides, the new place of each word, which is negative where it is gone; None where all stand as they stood.
    """
    if not stretches:
        return whole, None
    kept: list[Word] = []
    moved: list[int] = []
    rest, until = deque(stretches), -1
    for word in whole:
        while rest and rest[0][0] < word.end:
            start, end = rest.popleft()
            if start > until:
                kept.append(Word(BLANK, (BLANK,), (BLANK,), BLANK, 0, start, end, word.apart))
            until = max(until, end)
        if word.start >= until:
            moved.append(len(kept))
            kept.append(word)
        else:
            moved.append(GONE)
    return kept, moved


def _moved(hits: Sequence[Found], moved: Sequence[int] | None) -> list[Found]:
    """The meanings whose words are all still there, with the places that these have now."""
    if moved is None:
        return list(hits)
    found = []
    for hit in hits:
        if len(hit.places) == 1:  # most are
            there = moved[hit.places[0]]
            if there != GONE:
                found.append(hit if there == hit.places[0] else Found(hit.name, hit.kind, (there,)))
        else:
            places = tuple([moved[place] for place in hit.places])
            if GONE not in places:
                found.append(Found(hit.name, hit.kind, places))
    return found
