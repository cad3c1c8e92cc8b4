"""Finds the meanings of a table in a text's words, in one pass whose cost does not depend on the table's size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from calendars.folding import ZWNJ
from chronology.lexicon.table import entries, flagged
from chronology.lexicon.words import Word, forms, words

GAP = ".."
LONGEST_GAP = 5
LOWER_ADJECTIVES = ("ru",)  # where what is made of a name has no capital
NAMED = ("place", "body", "person")
BARE = (*NAMED, "given")  # names take no endings
UNLIKE = "!"  # before the name of a meaning that a phrase does not have


BY_PLACE = itemgetter(2, 1, 0)  # places, kind, name
MOST_KNOWN = 1 << 16  # words of which it is known what they can begin


class Found(NamedTuple):
    """A meaning, its kind, and the places of the words that say it."""

    name: str
    kind: str
    places: tuple[int, ...]


class Piece(NamedTuple):
    """One word of a phrase: whole, or a beginning; with the capital it asks for; whether words may stand before it."""

    text: str
    begins: bool
    capital: int
    after_gap: bool


Phrase = tuple[Piece, ...]


def find(text: Sequence[Word], kinds: Sequence[str], language: str) -> list[Found]:
    """The meanings of these kinds in a text; a shorter phrase inside a longer one does not count.

    >>> [found.name for found in find(words("Rebels seized the air base", "en"), ["action"], "en")]
    ['capture', 'confiscate']
    """
    found = _hits(text, tuple(kinds), language)
    longer = [hit for hit in found if len(hit.places) > 1 or hit.name[0] == UNLIKE]
    if not longer:
        return sorted(found, key=BY_PLACE)
    inner = {hit for hit in found if hit.name[0] == UNLIKE or any(_overruled(hit, other) for other in longer)}
    return sorted(found - inner, key=BY_PLACE)


def _overruled(hit: Found, other: Found) -> bool:
    """Whether a longer phrase takes these words' meaning away; an action stays beside a longer one that agrees."""
    if other.kind != hit.kind or not set(hit.places) <= set(other.places):
        return False
    if other.name[0] == UNLIKE:
        return other.name[1:] == hit.name
    if hit.kind == "action" and other.name not in flagged("action", "whole"):
        return hit.name in entries("action")[other.name].opposite
    return len(hit.places) < len(other.places)


def _hits(text: Sequence[Word], kinds: tuple[str, ...], language: str) -> set[Found]:
    found: set[Found] = set()
    known = _beginnings(kinds, language)
    for place, word in enumerate(text):
        begun = known.get((word.text, word.capital), UNKNOWN)
        if begun is UNKNOWN:
            begun = _begun(word.text, word.forms, word.bare, word.capital, kinds, language)
            if len(known) >= MOST_KNOWN:
                known.clear()
            known[word.text, word.capital] = begun
        if begun is None:
            continue
        for name, kind in begun.alone:
            found.add(Found(name, kind, (place,)))
        following = text[place + 1].forms if begun.before and place + 1 < len(text) else ()
        for phrase, name, kind in (*begun.open, *(one for form in following for one in begun.before.get(form, ()))):
            places = _rest(text, place, phrase)
            if places:
                found.add(Found(name, kind, places))
    return found


def _rest(text: Sequence[Word], place: int, phrase: Phrase) -> tuple[int, ...]:
    """The places of a phrase's words, where the others follow its first; else none."""
    places = [place]
    for piece in phrase[1:]:
        first = places[-1] + 1
        for there in range(first, min(len(text), first + 1 + (LONGEST_GAP if piece.after_gap else 0))):
            word = text[there]
            if _is(piece, word.text, word.forms, word.capital):
                places.append(there)
                break
        else:
            return ()
    return tuple(places)


def begins(text: str, hit: Found, language: str) -> bool:
    """Whether a word, standing alone, would have the meaning of a hit."""
    begun = _begun(text, forms(text, language), (text,), 0, (hit.kind,), language)
    return begun is not None and (hit.name, hit.kind) in begun.alone


Said = tuple[Phrase, str, str]  # a phrase, its meaning and kind


class Begun(NamedTuple):
    """What a word can begin: meanings by itself, phrases by the word that must come next, and all other phrases."""

    alone: tuple[tuple[str, str], ...]
    before: Mapping[str, Sequence[Said]]
    open: tuple[Said, ...]


UNKNOWN = Begun((), {}, ())


@cache
def _beginnings(kinds: tuple[str, ...], language: str) -> dict[tuple[str, int], Begun | None]:
    """What each word can begin, by its text and capital, on which all else depends; filled while texts are read."""
    return {}


def _begun(text: str, forms: tuple[str, ...], bare: tuple[str, ...], capital: int, kinds: tuple[str, ...],
           language: str) -> Begun | None:
    """The phrases that a word can be the first word of."""
    found: dict[Said, None] = {}
    for kind in kinds:
        whole, begun, lengths = _index(kind, language)
        for form in bare if kind in BARE else forms:
            said = [*whole.get(form, ()), *(pair for length in lengths if length <= len(form)
                                            for pair in begun.get(form[:length], ()))]
            found |= {(phrase, name, kind): None for phrase, name in said if _is(phrase[0], text, forms, capital)}
    before: dict[str, list[Said]] = {}
    for one in found:
        if len(one[0]) > 1 and _fixed(one[0][1]):
            before.setdefault(one[0][1].text, []).append(one)
    return Begun(tuple((name, kind) for phrase, name, kind in found if len(phrase) == 1), before,
                 tuple(one for one in found if len(one[0]) > 1 and not _fixed(one[0][1]))) if found else None


def _fixed(piece: Piece) -> bool:
    """Whether a piece is one whole word that comes right after the one before."""
    return not (piece.begins or piece.after_gap)


def _is(piece: Piece, text: str, forms: tuple[str, ...], capital: int) -> bool:
    """Whether a word can be a piece of a phrase."""
    if piece.capital:  # names: as they are written, and in capitals where they are
        written = text[:len(piece.text)] if piece.begins else text
        return capital >= piece.capital and written == piece.text
    if piece.begins:
        return any(form.startswith(piece.text) for form in forms)
    return piece.text in forms


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
