"""When two spellings are one name: persons, places and bodies in Latin, Persian, Arabic and Cyrillic letters.

The measure is what the letters may sound like (`sounds`), and not their shapes; titles, articles, clitics and case
endings around a name come from `lexicon.affixes`. Nothing here knows what a name stands for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from chronology.lexicon import affixes
from chronology.sounds import Sound, mask, script_of, sounds, unmarked

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


# Sounds that are written for each other between scripts, each class under one letter; h, w, y and vowels are left out.
CLASSES = {"b": "pbfv", "t": "tdH", "s": "szSCJZ", "k": "kgX", "l": "l", "r": "r", "m": "m", "n": "n"}
MOST_KEYS = 8


@lru_cache(maxsize=1 << 16)
def keys(word: str) -> frozenset[str]:
    """Short codes of how a word may sound: two words of which one may be the other share at least one.

    >>> sorted(keys("Medvedev") & keys("مدودف"))
    ['mbtb', 'mtbb', 'mtbt', 'mtbtb', 'mttb', 'tbtb']
    """
    found: set[str] = set()
    for form in bare(word):
        codes = {""}
        for sound in sounds(form):
            letters = [letter for letter, members in CLASSES.items() if sound.bits & mask(members)]
            if sound.bits & mask("haiuwy"):
                letters.append("")
            codes = {code + letter for code in sorted(codes)[:MOST_KEYS] for letter in letters}
        for code in codes:
            found.add(code)
            if len(code) >= 4:
                found.update(code[:place] + code[place + 1:] for place in range(len(code)))
    return frozenset(found)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of the shorter name is in the longer one, in order; two words may be written as one."""
    if not short:
        return True
    for place in range(len(long)):
        for ones, others in ((1, 1), (2, 1), (1, 2)):
            mine, theirs = "".join(short[:ones]), "".join(long[place:place + others])
            if alike(mine, theirs) and _within(short[ones:], long[place + others:]):
                return True
    return False


def _apart(one: str, other: str) -> float:
    ones, others = sounds(one), sounds(other)
    allowed = _allowed(min(_weight(ones), _weight(others)))
    least = max(_unheard(ones, others), _unheard(others, ones)) - allowed
    if least > 0:
        return least
    return _cost(ones, others, script_of(one) == "arabic", script_of(other) == "arabic") - allowed


def _unheard(ones: tuple[Sound, ...], others: tuple[Sound, ...]) -> float:
    """The least that the consonants of one word cost which sound like nothing in the other."""
    heard = 0
    for sound in others:
        heard |= sound.kin
    unheard = (sound for sound in ones if sound.kind == "consonant" and not sound.bits & heard)
    return .35 * sum(.4 if sound.absence < 1 else 1.0 for sound in unheard)


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
