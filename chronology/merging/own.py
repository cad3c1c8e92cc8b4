"""What of a sentence tells one of its events: its words and meanings, without dates and the words of other events."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache

import calendars
from chronology.lexicon import Found, find
from chronology.lexicon.words import BLANK, Word, words
from chronology.merging.clause import elsewhere
from chronology.model import Event

LENGTHS = ("duration",)  # of the mentions of time: how long something lasts is a count like any other
GONE = -1


def own_words(
    event: Event, sentence: Sequence[Event], kinds: tuple[str, ...], language: str
) -> tuple[Sequence[Word], Sequence[Word], list[Found]]:
    """All words of an event's quote, those that tell the event, and the meanings of these kinds in the latter.

    `sentence` holds the events that one sentence tells; each is told by the words nearest to it.
    """
    whole, hits = _sentence(event.quote.text, kinds, language)
    text, moved = _without(whole, sorted([*_dates(event, sentence, language), *elsewhere(event, sentence)]))
    return whole, text, [there for hit in hits if (there := _moved(hit, moved)) is not None]


@lru_cache(maxsize=1 << 8)
def _sentence(text: str, kinds: tuple[str, ...], language: str) -> tuple[tuple[Word, ...], tuple[Found, ...]]:
    """The words of a sentence and what they mean, for all the events that it tells."""
    told = tuple(words(text, language))
    return told, tuple(find(told, kinds, language))


def _dates(event: Event, sentence: Sequence[Event], language: str) -> Iterable[tuple[int, int]]:
    """Where dates stand in an event's quote: those of its sentence; in what was written by hand they are searched."""
    if event.action is None:
        return _searched(event.quote.text, language)
    start = event.quote.start
    return {(mention.start - start, mention.end - start) for one in sentence or (event,) for mention in one.mentions
            if mention.kind not in LENGTHS}


@lru_cache(maxsize=1 << 10)
def _searched(text: str, language: str) -> tuple[tuple[int, int], ...]:
    return tuple((mention.start, mention.end) for mention in calendars.find(text, language=language)
                 if mention.kind not in LENGTHS)


def _without(
    whole: Sequence[Word], stretches: Sequence[tuple[int, int]],
) -> tuple[Sequence[Word], Sequence[int] | None]:
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
        moved.append(len(kept) if word.start >= until else GONE)
        if word.start >= until:
            kept.append(word)
    return kept, moved


def _moved(hit: Found, moved: Sequence[int] | None) -> Found | None:
    """A meaning with the places that its words have now, where all of them are still there."""
    if moved is None:
        return hit
    if len(hit.places) == 1:  # most are
        place = moved[hit.places[0]]
        return Found(hit.name, hit.kind, (place,)) if place != GONE else None
    places = tuple([moved[place] for place in hit.places])
    return Found(hit.name, hit.kind, places) if GONE not in places else None
