"""Finds the meanings of a table in a text's words, in one pass whose cost does not depend on the table's size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from chronology.lexicon.table import entries
from chronology.lexicon.words import JOINER, Word, words

GAP = ".."
LONGEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A meaning and the places of the words that say it."""

    name: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a phrase: whole, or a beginning; with the capital it asks for; whether words may stand before it."""

    text: str
    begins: bool
    capital: int
    after_gap: bool


Phrase = tuple[Piece, ...]


def find(text: Sequence[Word], kinds: Iterable[str], language: str) -> list[Found]:
    """The meanings of these kinds in a text; a shorter phrase inside a longer one does not count.

    >>> [found.name for found in find(words("Rebels seized the air base", "en"), ["action"], "en")]
    ['capture', 'confiscate']
    """
    found = {hit for kind in kinds for hit in _hits(text, kind, language)}
    whole = {hit.places for hit in found if len(hit.places) > 1}
    inner = {hit for hit in found if any(len(places) > len(hit.places) and set(hit.places) < set(places)
                                         for places in whole)}
    return sorted(found - inner, key=lambda hit: (hit.places, hit.name))


def _hits(text: Sequence[Word], kind: str, language: str) -> Iterator[Found]:
    whole, begun, lengths = _index(kind, language)
    for place, word in enumerate(text):
        for form in word.forms:
            for phrase, name in whole.get(form, ()):
                yield from _rest(text, place, phrase, name)
            for length in lengths:
                if length <= len(form):
                    for phrase, name in begun.get(form[:length], ()):
                        yield from _rest(text, place, phrase, name)


def _rest(text: Sequence[Word], place: int, phrase: Phrase, name: str) -> Iterator[Found]:
    """The meaning, where the phrase's other words follow its first."""
    if text[place].capital < phrase[0].capital:
        return
    places = [place]
    for piece in phrase[1:]:
        reach = range(places[-1] + 1, min(len(text), places[-1] + 2 + (LONGEST_GAP if piece.after_gap else 0)))
        after = next((there for there in reach if _is(piece, text[there])), None)
        if after is None:
            return
        places.append(after)
    yield Found(name, tuple(places))


def _is(piece: Piece, word: Word) -> bool:
    if word.capital < piece.capital:
        return False
    if piece.begins:
        return any(form.startswith(piece.text) for form in word.forms)
    return piece.text in word.forms


Index = dict[str, list[tuple[Phrase, str]]]


@cache
def _index(kind: str, language: str) -> tuple[Index, Index, tuple[int, ...]]:
    """Phrases by their first word: whole words, beginnings, and the lengths that beginnings have."""
    whole: Index = {}
    begun: Index = {}
    for entry in entries(kind).values():
        for written in entry.words.get(language, ()):
            for phrase in _phrases(written, language):
                index = begun if phrase[0].begins else whole
                index.setdefault(phrase[0].text, []).append((phrase, entry.name))
    return whole, begun, tuple(sorted({len(beginning) for beginning in begun}))


def _phrases(written: str, language: str) -> Iterator[Phrase]:
    """A phrase as it may be written: with its joined parts as one word or as several."""
    yield from dict.fromkeys((_phrase(written, language), _phrase(written.replace(JOINER, " "), language)))


def _phrase(written: str, language: str) -> Phrase:
    pieces: list[Piece] = []
    gap = False
    for part in written.split():
        if part == GAP:
            gap = True
            continue
        for word in words(part.rstrip("*"), language):
            pieces.append(Piece(_bare(word, language), False, word.capital, gap))
            gap = False
        if part.endswith("*"):
            last = pieces[-1]
            pieces[-1] = Piece(words(part, language)[-1].text, True, last.capital, last.after_gap)
    return tuple(pieces)


def _bare(word: Word, language: str) -> str:
    """A table's Arabic word without its article, since a text's word may carry another clitic in its place."""
    if language == "ar" and word.text.startswith("ال") and len(word.text) >= 5:
        return word.text[2:]
    return word.text
