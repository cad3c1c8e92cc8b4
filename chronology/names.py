"""When two spellings are one name: persons, places and bodies in Latin, Persian, Arabic and Cyrillic letters.

The measure is what the letters may sound like (`sounds`), and not their shapes; titles, articles, clitics and case
endings around a name come from `lexicon.affixes`. Nothing here knows what a name stands for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from chronology.lexicon import affixes
from chronology.sounds import Sound, script_of, sounds, unmarked

WORD = re.compile(r"[^\W\d_]+")


def same(one: str, other: str) -> bool:
    """Whether two spellings, in any of the scripts, are one name.

    A family name alone is the name of whoever bears it; two given names before one family name are two persons.

    >>> same("President Alexander Lukashenko", "لوکاشنکو"), same("Путина", "Vladimir Putin")
    (True, True)
    >>> same("Medvedev", "Modi"), same("George Bush", "Jeb Bush")
    (False, False)
    """
    ones, others = parts(one), parts(other)
    if not ones or not others:
        return False
    if alike("".join(ones), "".join(others)):
        return True
    short, long = sorted((ones, others), key=len)
    if len(short) == 1:
        return alike(short[0], long[-1])
    return _within(short, long)


def parts(name: str) -> tuple[str, ...]:
    """The words of a name without titles, articles and particles; all of them, where nothing else is left."""
    words = tuple(WORD.findall(unmarked(name)))
    kept = tuple(word for word in words if word not in affixes.aside())
    return kept or words


def alike(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name."""
    return distance(one, other) <= 0


@lru_cache(maxsize=1 << 18)
def distance(one: str, other: str) -> float:
    """How far two words sound apart, beyond what their length allows: at most 0 where they can be one name."""
    return min(_apart(a, b) for a in bare(one) for b in bare(other))


@lru_cache(maxsize=1 << 16)
def bare(word: str) -> tuple[str, ...]:
    """A word as it stands, and without what its language may have hung onto it."""
    plain = unmarked(word)
    return tuple(dict.fromkeys((plain, *affixes.stripped(plain, script_of(plain)))))


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of the shorter name is in the longer one, in order; two words may be written as one."""
    if not short:
        return True
    for place in range(len(long)):
        if alike(short[0], long[place]) and _within(short[1:], long[place + 1:]):
            return True
        if len(short) > 1 and alike(short[0] + short[1], long[place]) and _within(short[2:], long[place + 1:]):
            return True
        if place + 1 < len(long) and alike(short[0], long[place] + long[place + 1]) and _within(short[1:], long[place + 2:]):
            return True
    return False


def _apart(one: str, other: str) -> float:
    ones, others = sounds(one), sounds(other)
    weight = min(_weight(ones), _weight(others))
    return _cost(ones, others, script_of(one) == "arabic", script_of(other) == "arabic") - _allowed(weight)


def _allowed(weight: float) -> float:
    """The shorter the name, the nearer two spellings must be."""
    return max(.12, .26 * (weight - 1.6))


def _weight(word: tuple[Sound, ...]) -> float:
    return sum({"consonant": 1.0, "glide": .6, "vowel": .2}[sound.kind] for sound in word)


def _cost(ones: tuple[Sound, ...], others: tuple[Sound, ...], ones_arabic: bool, others_arabic: bool) -> float:
    """The cheapest way to turn one row of sounds into the other."""
    lost = [sound.faint if others_arabic else sound.absence for sound in ones]
    gained = [sound.faint if ones_arabic else sound.absence for sound in others]
    above = [0.0]
    for cost in gained:
        above.append(above[-1] + cost)
    for sound, loss in zip(ones, lost, strict=True):
        row = [above[0] + loss]
        for place, (against, gain) in enumerate(zip(others, gained, strict=True)):
            row.append(min(above[place] + _swap(sound, against), above[place + 1] + loss, row[place] + gain))
        above = row
    return above[-1]


def _swap(one: Sound, other: Sound) -> float:
    if one.bits & other.bits:
        return 0.0
    if one.kind == other.kind == "consonant":
        return .4 if one.kin & other.bits else 1.0
    if "consonant" not in (one.kind, other.kind):
        return .25
    return .6 if one.kin & other.bits else 1.3
