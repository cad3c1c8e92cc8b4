"""Finds the meanings of a table in a text's words, in one pass whose cost does not depend on the table's size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from calendars.folding import ZWNJ
from chronology.lexicon.table import entries
from chronology.lexicon.words import Word, words

GAP = ".."
LONGEST_GAP = 5
LOWER_ADJECTIVES = ("ru",)  # where what is made of a name has no capital
NAMED = ("place", "body", "person")
BARE = (*NAMED, "given")  # names take no endings
UNLIKE = "!"  # before the name of a meaning that a phrase does not have


@dataclass(frozen=True, slots=True)
class Found:
    """A meaning, its kind, and the places of the words that say it."""

    name: str
    kind: str
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
    longer = [hit for hit in found if len(hit.places) > 1]
    inner = {hit for hit in found if hit.name[0] == UNLIKE or any(_overruled(hit, other) for other in longer)}
    return sorted(found - inner, key=lambda hit: (hit.places, hit.name))


def _overruled(hit: Found, other: Found) -> bool:
    """Whether a longer phrase takes these words' meaning away; an action stays beside a longer one that agrees."""
    if other.kind != hit.kind or not set(hit.places) <= set(other.places):
        return False
    if other.name[0] == UNLIKE:
        return other.name[1:] == hit.name
    if hit.kind == "action" and "whole" not in entries("action")[other.name].flags:
        return hit.name in entries("action")[other.name].opposite
    return len(hit.places) < len(other.places)


def _hits(text: Sequence[Word], kind: str, language: str) -> Iterator[Found]:
    whole, begun, lengths = _index(kind, language)
    for place, word in enumerate(text):
        for form in word.bare if kind in BARE else word.forms:
            for phrase, name in whole.get(form, ()):
                yield from _rest(text, place, phrase, name, kind)
            for length in lengths:
                if length <= len(form):
                    for phrase, name in begun.get(form[:length], ()):
                        yield from _rest(text, place, phrase, name, kind)


def _rest(text: Sequence[Word], place: int, phrase: Phrase, name: str, kind: str) -> Iterator[Found]:
    """The meaning, where the phrase's other words follow its first."""
    if not _is(phrase[0], text[place]):
        return
    places = [place]
    for piece in phrase[1:]:
        reach = range(places[-1] + 1, min(len(text), places[-1] + 2 + (LONGEST_GAP if piece.after_gap else 0)))
        after = next((there for there in reach if _is(piece, text[there])), None)
        if after is None:
            return
        places.append(after)
    yield Found(name, kind, tuple(places))


def _is(piece: Piece, word: Word) -> bool:
    if piece.capital:  # names: as they are written, and in capitals where they are
        written = word.text[:len(piece.text)] if piece.begins else word.text
        return word.capital >= piece.capital and written == piece.text
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
        said = [(written, entry.name) for written in entry.words.get(language, ())]
        said += [(written, UNLIKE + entry.name) for written in entry.unlike.get(language, ())]
        for written, name in said:
            for phrase in _phrases(written, language, kind not in BARE):
                index = begun if phrase[0].begins else whole
                index.setdefault(phrase[0].text, []).append((phrase, name))
    return whole, begun, tuple(sorted({len(beginning) for beginning in begun}))


def _phrases(written: str, language: str, inflected: bool) -> Iterator[Phrase]:
    """A phrase as it may be written: with its joined parts as one word or as several."""
    apart = written.replace(ZWNJ, " ")
    yield from dict.fromkeys((_phrase(written, language, inflected), _phrase(apart, language, inflected)))


def _phrase(written: str, language: str, inflected: bool) -> Phrase:
    pieces: list[Piece] = []
    gap = False
    for part in written.split():
        if part == GAP:
            gap = True
            continue
        for word in words(part.rstrip("*"), language):
            pieces.append(Piece(_bare(word, language) if inflected else word.text, False, word.capital, gap))
            gap = False
        if part.endswith("*"):
            last = pieces[-1]
            whole = words(part, language)[-1].text
            capital = 0 if language in LOWER_ADJECTIVES and len(whole) >= 5 else last.capital
            pieces[-1] = Piece(whole, True, capital, last.after_gap)
    return tuple(pieces)


def _bare(word: Word, language: str) -> str:
    """A table's Arabic word without its article, since a text's word may carry another clitic in its place."""
    if language == "ar" and word.text.startswith("ال") and len(word.text) >= 5:
        return word.text[2:]
    return word.text
