"""The numbers of a telling and what they count: tolls, magnitudes, shares, scores; dates are no numbers here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from chronology.lexicon import Found, flagged
from chronology.lexicon.words import Word

_MARKS = re.compile("([.,])")
REACH = 4  # how many words off a number the noun that it counts may stand
FINE = {"magnitude": 0.16}  # units whose small differences are the sources' own
SCORE = "score"
AGE = "age"      # said beside the years that it is given in, and beside a death
TOGETHER = "people"  # a count of persons whose fate another noun tells


@dataclass(frozen=True, slots=True)
class Count:
    """A number, what it counts ("" where that is not said) and whether the text calls it approximate."""

    value: float
    unit: str
    rough: bool = False

    def agrees(self, other: Count) -> bool:
        """Whether two counts of one thing can be the same count."""
        gap, size = abs(self.value - other.value), max(abs(self.value), abs(other.value))
        if self.unit in FINE:
            return gap <= FINE[self.unit]
        return gap <= size * (0.15 if self.rough or other.rough else 0.005)


def counts(text: Sequence[Word], said: Sequence[Found]) -> tuple[Count, ...]:
    """The counts that a text gives, in its order; `said` are the meanings about numbers in it.

    >>> from chronology.lexicon import find
    >>> from chronology.lexicon.words import words
    >>> text = words("The blast killed 41 people and wounded at least twelve", "en")
    >>> counts(text, find(text, ["number"], "en"))
    (Count(value=41.0, unit='dead', rough=False), Count(value=12.0, unit='wounded', rough=True))
    """
    numbers = _numbers(text, said)
    units = [(hit.places[0], hit.name.removeprefix("unit_")) for hit in said if hit.name.startswith("unit_")]
    rough = {place for hit in said if hit.name == "approximate" for place in hit.places}
    versus = {place for hit in said if hit.name == "versus" for place in hit.places}
    taken = {place for first, last, _ in numbers for place in range(first, last + 1)}
    found = []
    for first, last, value in numbers:
        unit = _unit(first, last, [(place, name) for place, name in units
                                   if place not in taken and _in_one(text, first, last, place)
                                   and not (name in tolls() and value != int(value))])
        found.append(Count(value, unit, bool(rough & {first - 1, first - 2, first - 3, first})))
    for (_, left, one), (right, _, other) in pairwise(numbers):
        if (right - left == 2 and left + 1 in versus) or (right - left == 1 and text[right].joined):
            found.append(Count(max(one, other) * 1000 + min(one, other), SCORE))
    return tuple(count for count in found if count.unit or count.value > 2)


@cache
def tolls() -> frozenset[str]:
    """The units on which sources may differ about one happening, because they rise while it is told."""
    return frozenset(name.removeprefix("unit_") for name in flagged("number", "toll"))


def _numbers(text: Sequence[Word], said: Sequence[Found]) -> list[tuple[int, int, float]]:
    """First place, last place and value of each number; words in a row make one number."""
    values = {hit.places[-1]: (hit.places[0], float(hit.name)) for hit in said if hit.name.isdigit()}
    joins = {place for hit in said if hit.name == "and" for place in hit.places}
    found: list[tuple[int, int, float]] = []
    digits = False
    for place, word in enumerate(text):
        if word.joined and not text[place - 1].text[:1].isdecimal():
            continue  # "Luna-25": the number is of the name
        if word.text[:1].isdecimal():
            number = _digits(word.text)
            if number is not None:
                found.append((place, place, number))
                digits = True
        elif place in values:
            first, value = values[place]
            follows = found and (found[-1][1] == first - 1 or (found[-1][1] == first - 2 and first - 1 in joins))
            grown = _grown(found[-1][2], value, digits) if follows else None
            if grown is None:
                found.append((first, place, value))
                digits = False
            else:
                found[-1] = (found[-1][0], place, grown)
    return found


def _grown(before: float, value: float, digits: bool) -> float | None:
    """A number with the next number word in it, or None where that begins a new number."""
    if value >= 100 and before < value:
        return before * value
    if not digits and before >= 20 and value < before and before % 10 ** (len(str(int(value)))) == 0:
        return before + value
    return None


def _digits(written: str) -> float | None:
    """The number that digits write: 1,200 and 1,200.5 and 1.5 and 1,5; None where it is none, as 192.168.1.10.

    A comma before three digits groups them, any other divides.
    """
    head, *rest = _MARKS.split(written.rstrip(".,"))
    groups, signs = rest[1::2], rest[::2]
    if any(len(group) != 3 for group in groups[:-1]) or len(set(signs[:-1])) > 1:
        return None
    if signs and signs[-1] not in signs[:-1] and (len(signs) > 1 or signs[-1] == "." or len(groups[-1]) != 3):
        return float(f"{head}{''.join(groups[:-1])}.{groups[-1]}")
    return float(head + "".join(groups)) if not groups or len(groups[-1]) == 3 else None


def _in_one(text: Sequence[Word], first: int, last: int, place: int) -> bool:
    """Whether no mark parts a number from the noun at a place."""
    between = range(last + 1, place + 1) if place > last else range(place + 1, first + 1)
    return not any(text[there].apart for there in between)


def _unit(first: int, last: int, units: Sequence[tuple[int, str]]) -> str:
    """What a number counts: an age, else the nearest unit, after it rather than before; a fate rather than "people"."""
    near = sorted((min(abs(place - first), abs(place - last)), place < first, name)
                  for place, name in units if first - REACH <= place <= last + REACH)
    names = [name for _, _, name in near]
    if AGE in names[:2]:
        return AGE
    fates = [name for name in names if name in tolls() and name != TOGETHER]
    if names and (names[0] == TOGETHER or (TOGETHER in names[:2] and fates)):
        return fates[0] if fates else TOGETHER
    return names[0] if names else ""
