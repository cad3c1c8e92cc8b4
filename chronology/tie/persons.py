"""Names of persons where no capital shows them: a given name and what goes on behind it are one word.

Which words are given names, and how a family's name looks, is the language's to say.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import Protocol

from chronology.languages.shape import Persons

CLOSED = frozenset("PUrCRSIDXMOAQd,;:().\"&#")  # no name is of one of these classes
NOUNS = frozenset("nNjpwt")
VERBS = frozenset("viwz")
LONGEST = 5  # words of one name


class Read(Protocol):
    """The words of a sentence, as `words` reads them."""

    text: str
    starts: list[int]
    ends: list[int]
    tags: str
    marks: list[int]

    def join(self, keys: list[str], first: int, last: int, letter: str, mark: int) -> None: ...


class Names:
    """The names of one language, ready to be looked up.

    `key` gives the spelling of look-ups, `bits` the number of each mark.
    """

    def __init__(self, persons: Persons, key: Callable[[str], str], bits: Mapping[str, int]) -> None:
        self.person, self.place, self.possessed = (bits[name] for name in ("person", "name", "possessed"))
        self.particles = frozenset(map(key, persons.particles.split()))
        self.spelled = frozenset(persons.given.split())
        self.inner = frozenset(map(key, persons.given.split())) | self.particles
        self.first = self.inner | {key(clitic) + word for clitic in persons.clitics.split() for word in self.inner}
        self.article, self.relation = key(persons.article), key(persons.relation)
        self.never = tuple(map(key, persons.never.split()))

    def join(self, words: Read, keys: list[str], known: Container[str]) -> None:
        """Make one word of each name; `known` are the words that the language file knows."""
        if self.first.isdisjoint(keys):
            return
        for place, key in enumerate(keys):  # what is joined shortens the list behind the place
            if key in self.first and words.tags[place] not in CLOSED:
                last = self._end(words, keys, place, known)
                titled = words.tags[place] in VERBS and words.tags[place - 1:place] == "t"  # "Judge Will ..."
                if last > place + 1 or titled:
                    words.join(keys, place, last, "h" if words.tags[place] == "h" else "n", self.person)

    def _end(self, words: Read, keys: list[str], first: int, known: Container[str]) -> int:
        """Where the name is over that may begin at a word."""
        end = first + 1
        while end < len(keys) and end - first < LONGEST and self._goes_on(words, keys, end, first):
            end += 1
        sure = words.tags[first] == "n" or end > first + 1 or words.tags[first - 1:first] == "t"
        if sure and end < len(keys) and not self._takes(keys[end - 1], first == end - 1):
            titled = end == first + 1 + (keys[first] in self.particles) and words.tags[first - 1:first] in ("t", "N")
            end += self._family(words, keys, end, titled, known)
        return end

    def _goes_on(self, words: Read, keys: list[str], place: int, first: int) -> bool:
        """Whether a word is one more given name, or belongs to the one before it."""
        if words.tags[place] in CLOSED:
            return words.text[words.starts[place]:words.ends[place]] in self.spelled
        return keys[place] in self.inner or self._takes(keys[place - 1], place - 1 == first)

    def _takes(self, key: str, first: bool) -> bool:
        """Whether a word takes the next one along."""
        return key in self.particles or (first and key[1:] in self.particles and key in self.first)

    def _family(self, words: Read, keys: list[str], place: int, titled: bool, known: Container[str]) -> bool:
        """Whether a word is the family's name behind a given name."""
        key, tag = keys[place], words.tags[place]
        if tag not in NOUNS or key in self.first or words.marks[place] & self.possessed:
            return False
        if not key.startswith(self.article):
            return key not in known and not key.endswith(self.never)
        named = words.tags[place + 1:place + 2] == "n" or (
            place + 1 < len(keys) and bool(words.marks[place + 1] & self.place))
        return key.endswith(self.relation) or named or titled
