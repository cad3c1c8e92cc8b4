"""The names of a timeline that are written in several scripts: what lets a search find a person in all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from chronology.model import Happening
from chronology.names import alike, keys, parts
from chronology.sounds import script_of

MOST = 800  # the most frequent words that are compared; a page of thousands of events has no more that matter
SHORTEST = 3  # letters: shorter words sound like too many others


def spellings(happenings: Iterable[Happening]) -> list[list[str]]:
    """Groups of words that are spellings of one name in at least two scripts, from the actors and places.

    >>> from chronology.model import Event, Phrase
    >>> def told(name):
    ...     return Event("s", None, Phrase(0, 1, "x"), actors=(Phrase(0, len(name), name),))
    >>> spellings([Happening("h", None, "", (told("Alexander Lukashenko"), told("لوکاشنکو"), told("Modi")))])
    [['lukashenko', 'لوکاشنکو']]
    """
    words = [word for word, _ in _words(happenings).most_common(MOST)]
    buckets: defaultdict[str, list[str]] = defaultdict(list)
    group = {word: word for word in words}
    for word in words:
        near = dict.fromkeys(other for key in sorted(keys(word)) for other in buckets[key])
        for other in near:
            if script_of(other) != script_of(word) and alike(word, other):
                _join(group, word, other)
        for key in keys(word):
            buckets[key].append(word)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[_root(group, word)].append(word)
    return sorted(sorted(found) for found in groups.values() if len(set(map(script_of, found))) > 1)


def _words(happenings: Iterable[Happening]) -> Counter[str]:
    """The words of names; in Latin and Cyrillic letters those that begin with a capital."""
    found: Counter[str] = Counter()
    for happening in happenings:
        for telling in happening.tellings:
            for phrase in (*telling.actors, *((telling.place,) if telling.place else ())):
                found.update(_words_of(phrase.text))
    return found


@lru_cache(maxsize=1 << 12)
def _words_of(name: str) -> tuple[str, ...]:
    capitals = {word.strip(".,;:()«»\"'").casefold() for word in name.split() if word[:1].isupper()}
    return tuple(word for word in parts(name) if len(word) >= SHORTEST
                 and (script_of(word) == "arabic" or word.casefold() in capitals))


def _root(group: dict[str, str], word: str) -> str:
    while group[word] != word:
        group[word] = word = group[group[word]]
    return word


def _join(group: dict[str, str], one: str, other: str) -> None:
    group[_root(group, other)] = _root(group, one)
