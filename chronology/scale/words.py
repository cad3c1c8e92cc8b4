"""What the full-text index holds of an event, and how a query asks it, in any script: words, names and places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from unicodedata import normalize

from calendars.folding import fold
from chronology.lexicon import entries, find
from chronology.lexicon.words import words
from chronology.merging.cues import Cues
from chronology.model import Event
from chronology.names import alike, keys, parts

WORD = re.compile(r"\w+")
ACCENTS = re.compile("[\u0300-\u036f]+")
Spellings = Callable[[str], Iterable[str]]  # a word of a name -> the words of the archive that spell the same name


@lru_cache(maxsize=1 << 10)
def folded(text: str) -> tuple[str, ...]:
    """The words of a text in one spelling: letters, digits and case folded.

    >>> folded("Café ١٩٦٧ «آبان»")
    ('cafe', '1967', 'ابان')
    """
    plain = fold(text).text.casefold()
    if not plain.isascii():
        plain = ACCENTS.sub("", normalize("NFKD", plain))
    return tuple(WORD.findall(plain))


def indexed(event: Event, told: Cues) -> tuple[str, str, str]:
    """The words, the names and the places of an event, as the index takes them."""
    said = dict.fromkeys((*folded(event.title), *folded(event.quote.text)))
    named = {name.text for name in told.names} | {word for actor in event.actors for word in parts(actor.text)}
    names = {word for name in named for word in folded(name)}
    names |= {_word("body", body) for body in told.bodies} | {_word("person", person) for person in told.persons}
    places = {_word("place", place) for place in told.places}
    if event.place:
        places |= {word for part in parts(event.place.text) for word in folded(part)}
    return " ".join(said), " ".join(sorted(names)), " ".join(sorted(places))


def asked_words(text: str) -> str:
    """A query for events that hold all these words.

    >>> asked_words("Blast, TEHRAN")
    '(words : ("blast") AND ("tehran"))'
    """
    return _all("words", ([word] for word in folded(text)))


def asked_name(text: str, spellings: Spellings) -> str:
    """A query for events that name this person or body: every word of it, however the archive spells it."""
    meant = [_word(kind, name) for kind in ("person", "body") for name in _meant(kind, text)]
    return _all("names", ([*folded(word), *spellings(word), *meant] for word in parts(text)))


def asked_place(text: str, spellings: Spellings) -> str:
    """A query for events at this place, in any language that knows it, else as a name is spelt."""
    known = [_word("place", name) for name in _meant("place", text)]
    if known:
        return _all("places", [known])
    groups = [[*folded(word), *spellings(word)] for word in parts(text)]
    return f"({_all('places', groups)} OR {_all('names', groups)})" if groups else ""


def sounds(words: Iterable[str]) -> dict[str, list[str]]:
    """How each of these words of names may sound."""
    return {word: sorted(keys(word)) for word in words}


def one_name(one: str, other: str) -> bool:
    """Whether two words, in any scripts, spell one name."""
    return not keys(one).isdisjoint(keys(other)) and alike(one, other)


def _meant(kind: str, text: str) -> list[str]:
    """What the lexicon of any language knows by this name."""
    languages = {language for entry in entries(kind).values() for language in entry.words}
    return sorted({hit.name for language in languages for hit in find(words(text, language), [kind], language)})


def _word(kind: str, name: str) -> str:
    """A meaning as one word of the index, unlike any code of a sound."""
    return f"{kind}0" + re.sub(r"\W|_", "0", name.casefold())


def _all(column: str, words: Iterable[Iterable[str]]) -> str:
    """Of each group at least one word, in a column."""
    groups = ["(" + " OR ".join(f'"{word}"' for word in dict.fromkeys(group)) + ")" for group in words]
    return f"({column} : {' AND '.join(groups)})" if groups else ""
