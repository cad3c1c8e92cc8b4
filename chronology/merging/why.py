"""Why tellings are one happening: the words of each that say the same, so that a reader can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from calendars import Reason
from calendars.folding import fold
from chronology.lexicon.words import Word, language_of, words
from chronology.merging.cues import Cues, meanings
from chronology.model import Event
from chronology.names import alike

SAME, NEXT = " = ", "; "
CODES = {"action": "same-action", "thing": "same-thing", "place": "same-place", "body": "same-name",
         "person": "same-name", "name": "same-name"}
ORDER = ("same-name", "same-action", "same-thing", "same-place")


def why(tellings: Sequence[Event], told: Sequence[Cues]) -> tuple[Reason, ...]:
    """The names, actions, things and places that tellings, whose cues are given, share in their own words.

    >>> from datetime import date
    >>> from chronology.entry import event
    >>> from chronology.merging.cues import read
    >>> told = [event("Fire destroyed the port of Aden.", span=date(2024, 5, 4), source="A"),
    ...         event("Пожар уничтожил порт Адена.", span=date(2024, 5, 4), source="B")]
    >>> [str(reason) for reason in why(told, read(told))][1]
    'the same action: Fire = Пожар; destroyed = уничтожил'
    """
    shared: dict[str, list[str]] = {code: [] for code in ORDER}
    for code, said in _shared(tellings, told):
        shared[code].append(SAME.join(said))
    found = [Reason("tellings", (str(len(tellings)), str(len({telling.source for telling in tellings}))))]
    found += [Reason(code, (NEXT.join(dict.fromkeys(said)),)) for code, said in shared.items() if said]
    return tuple(found)


def _shared(tellings: Sequence[Event], told: Sequence[Cues]) -> Iterator[tuple[str, list[str]]]:
    """Each meaning that more than one telling has, as a code and its words."""
    said: dict[tuple[str, str], dict[int, str]] = {}
    for number, (telling, own) in enumerate(zip(tellings, told, strict=True)):
        for (kind, name), surface in _said(telling, own):
            same = (kind, name) if kind != "name" else ("name", _known(said, name))
            said.setdefault(same, {}).setdefault(number, surface)
    for (kind, _), by_telling in said.items():
        if len(by_telling) > 1 and kind in CODES:
            yield CODES[kind], list(dict.fromkeys(by_telling.values()))


def _known(said: dict[tuple[str, str], dict[int, str]], name: str) -> str:
    """The spelling under which a name stands already."""
    return next((other for kind, other in said if kind == "name" and alike(name, other)), name)


def _said(telling: Event, told: Cues) -> Iterator[tuple[tuple[str, str], str]]:
    """What a telling says: kind and name of each meaning, and its words as they are written."""
    text = telling.quote.text
    language = language_of(text, telling.language)
    own, folded = words(text, language), fold(text)

    def surface(first: Word, last: Word) -> str:
        start, end = folded.span(first.start, last.end)
        return text[start:end]

    for hit in meanings(own, language):
        yield (hit.kind, hit.name), surface(own[hit.places[0]], own[hit.places[-1]])
    names = {name.text for name in told.names}
    for word in own:
        if word.spelled in names:
            yield ("name", word.spelled), surface(word, word)
