"""Which words of a sentence tell which of its events: each word tells the event that it stands nearest to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from chronology.model import Event

WORD = re.compile(r"\S+")
FAR = 1 << 30
REACH = 1000  # characters


def elsewhere(event: Event, sentence: Sequence[Event]) -> list[tuple[int, int]]:
    """The stretches of an event's quote, as offsets in it, that tell the other events of its sentence.

    >>> from datetime import date
    >>> from calendars import DateSpan
    >>> from chronology.model import Phrase
    >>> text = "The ship sailed in May and sank in June."
    >>> sailed, sank = (Event("s", None, Phrase(0, len(text), text), action=Phrase(text.find(verb), text.find(verb)
    ...                 + len(verb), verb)) for verb in ("sailed", "sank"))
    >>> [text[start:end] for start, end in elsewhere(sailed, [sailed, sank])]
    ['and sank in June.']
    """
    own = _anchors(event)
    rivals = [anchors for other in sentence if (anchors := _anchors(other)) and anchors != own]
    if not own or not rivals or event.status == "reporting":  # what is said belongs to the saying
        return []
    others = {one for anchors in rivals for one in anchors}
    low, high = _near(event.quote.text, own)
    found = [(0, low)] if low else []
    for word in WORD.finditer(event.quote.text, low, high):
        start, end = word.span()
        if _distance(own, start, end) <= _distance(others, start, end):
            continue
        if found and not event.quote.text[found[-1][1]:start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [*found, (high, len(event.quote.text))] if high < len(event.quote.text) else found


def _near(text: str, own: Anchors) -> tuple[int, int]:
    """The stretch of a quote in which words can tell an event, cut between words: a list may be as long as a book."""
    low, high = own[0][0] - REACH, max(end for _, end in own) + REACH
    after = text.find(" ", high)
    return text.rfind(" ", 0, low) + 1 if low > 0 else 0, after if after >= 0 else len(text)


Anchors = tuple[tuple[int, int], ...]


def _anchors(event: Event) -> Anchors:
    """Where the event's action, actors, place and dates stand in its quote."""
    return tuple(sorted(_inside(event)))


def _inside(event: Event) -> Iterator[tuple[int, int]]:
    for phrase in (event.action, event.place, *event.actors, *event.mentions):
        if phrase and event.quote.start <= phrase.start <= phrase.end <= event.quote.end:
            yield phrase.start - event.quote.start, phrase.end - event.quote.start


def _distance(anchors: Iterable[tuple[int, int]], start: int, end: int) -> int:
    nearest = FAR
    for first, last in anchors:
        gap = start - last if start > last else first - end
        if gap <= 0:
            return 0
        if gap < nearest:
            nearest = gap
    return nearest
