"""Which words of a sentence tell which of its events: each word tells the event that it stands nearest to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from chronology.model import Event

WORD = re.compile(r"\S+")
FAR = 1 << 30
REACH = 1000  # characters


Anchors = tuple[tuple[int, int], ...]


def elsewhere(text: str, own: Anchors, sentence: Iterable[Anchors]) -> list[tuple[int, int]]:
    """The stretches of a text that tell the other events of its sentence, given what each event is anchored to.

    >>> text = "The ship sailed in May and sank in June."
    >>> [text[start:end] for start, end in elsewhere(text, ((9, 15),), [((9, 15),), ((27, 31),)])]
    ['and sank in June.']
    """
    others = {one for anchors in sentence if anchors != own for one in anchors}
    if not own or not others:
        return []
    low, high = _near(text, own)
    found = [(0, low)] if low else []
    for word in WORD.finditer(text, low, high):
        start, end = word.span()
        off = _distance(own, start, end)
        if not off or off <= _distance(others, start, end):
            continue
        if found and not text[found[-1][1]:start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [*found, (high, len(text))] if high < len(text) else found


def anchors(event: Event) -> Anchors:
    """Where the event's action, actors, place and dates stand in its quote.

    >>> from chronology.model import Phrase
    >>> anchors(Event("s", None, Phrase(20, 38, "The ship sailed."), action=Phrase(29, 35, "sailed")))
    ((9, 15),)
    """
    return tuple(sorted(_inside(event)))


def _inside(event: Event) -> Iterator[tuple[int, int]]:
    first, last = event.quote.start, event.quote.end
    for phrase in (event.action, event.place, *event.actors, *event.mentions):
        if phrase and first <= phrase.start <= phrase.end <= last:
            yield phrase.start - first, phrase.end - first


def _near(text: str, own: Anchors) -> tuple[int, int]:
    """The stretch of a quote in which words can tell an event, cut between words: a list may be as long as a book."""
    low, high = own[0][0] - REACH, max(end for _, end in own) + REACH
    after = text.find(" ", high)
    return text.rfind(" ", 0, low) + 1 if low > 0 else 0, after if after >= 0 else len(text)


def _distance(anchors: Iterable[tuple[int, int]], start: int, end: int) -> int:
    nearest = FAR
    for first, last in anchors:
        gap = start - last if start > last else first - end
        if gap <= 0:
            return 0
        if gap < nearest:
            nearest = gap
    return nearest
