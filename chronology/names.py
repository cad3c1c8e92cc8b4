"""When two spellings are one name: persons, places and bodies in Latin, Persian, Arabic and Cyrillic letters.

The measure is what the letters may sound like (`sounds`), and not their shapes. What stands around a name (titles,
articles, clitics, case endings) and the names that are written otherwise than they sound come from `lexicon`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from chronology.lexicon import NAMED, affixes, find
from chronology.lexicon.words import language_of, words
from chronology.sounds import Sound, mask, script_of, sounds, unmarked

WORD = re.compile(r"[^\W\d_]+")
POSSESSIVE = re.compile(r"['\u2019]s\b")
SPELT = 0.12  # what two spellings may cost where the tables know all of one of them

Fits = Callable[[str, str], bool]


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
    known, against = _known(one), _known(other)
    if known and against:
        told = len(ones) == 1 or len(others) == 1 or _one_bearer(ones[:-1], others[:-1])
        return any(mine.name == theirs.name and (told or (mine.whole and theirs.whole))
                   for mine in known for theirs in against)
    fits = _spelt if known or against else alike  # all spellings of what is known stand in the tables
    if fits("".join(ones), "".join(others)):
        return True
    short, long = sorted((ones, others), key=len)
    if len(short) == 1:
        return fits(short[0], long[-1]) or (len(long) > 1 and fits(short[0], long[-2] + long[-1]))
    return _within(short, long, fits)


def parts(name: str) -> tuple[str, ...]:
    """The words of a name without titles, articles and particles; all of them, where nothing else is left."""
    found = tuple(WORD.findall(unmarked(POSSESSIVE.sub("", name))))
    kept = tuple(word for word in found if affixes.aside().isdisjoint(bare(word)))
    return kept or found


@lru_cache(maxsize=1 << 18)
def alike(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name; the shorter they are, the nearer they must be."""
    return any(_near(a, b, _allowed(a, b)) for a in bare(one) for b in bare(other))


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


@dataclass(frozen=True, slots=True)
class _Known:
    """What the tables know under a spelling; whether they know all of it, or a person's family name alone."""

    name: tuple[str, str]
    whole: bool


@lru_cache(maxsize=1 << 14)
def _known(name: str) -> tuple[_Known, ...]:
    """Which of the lexicon's places, bodies and persons a spelling names: the city and the ship that bears its name."""
    tried = (language_of(name), *(("fa", "ar") if script_of(unmarked(name)) == "arabic" else ()))
    for language in dict.fromkeys(tried):
        told = words(POSSESSIVE.sub("", name), language)
        rest = {place for place, word in enumerate(told) if affixes.aside().isdisjoint(bare(word.text))}
        hits = [(hit, rest <= set(hit.places)) for hit in find(told, NAMED, language)]
        found = [_Known((hit.kind, hit.name), whole) for hit, whole in hits
                 if whole or (hit.kind == "person" and max(rest) in hit.places)]
        if found:
            return tuple(found)
    return ()


def _one_bearer(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether given names can be those of one person."""
    return alike("".join(ones), "".join(others)) or any(alike(one, other) for one in ones for other in others)


def _spelt(one: str, other: str) -> bool:
    return any(_near(a, b, SPELT) for a in bare(one) for b in bare(other))


def _within(short: tuple[str, ...], long: tuple[str, ...], fits: Fits) -> bool:
    """Whether every word of the shorter name is in the longer one, in order; two words may be written as one."""
    if not short:
        return True
    for place in range(len(long)):
        for ones, others in ((1, 1), (2, 1), (1, 2)):
            mine, theirs = "".join(short[:ones]), "".join(long[place:place + others])
            if fits(mine, theirs) and _within(short[ones:], long[place + others:], fits):
                return True
    return False


def _allowed(one: str, other: str) -> float:
    """What two spellings of one name may cost: the shorter it is, the less."""
    return max(.2, .36 * (min(_weight(sounds(one)), _weight(sounds(other))) - 1.6))


def _weight(word: tuple[Sound, ...]) -> float:
    return sum({"consonant": 1.0, "glide": .6, "vowel": .2}[sound.kind] for sound in word)


def _near(one: str, other: str, allowed: float) -> bool:
    """Whether two words sound no further apart than is allowed."""
    ones, others = sounds(one), sounds(other)
    if max(_unheard(ones, others), _unheard(others, ones)) > allowed:
        return False
    return _cost(ones, others, script_of(one) == "arabic", script_of(other) == "arabic") <= allowed


def _unheard(ones: tuple[Sound, ...], others: tuple[Sound, ...]) -> float:
    """The least that the consonants of one word cost which sound like nothing in the other."""
    heard = 0
    for sound in others:
        heard |= sound.kin
    unheard = (sound for sound in ones if sound.kind == "consonant" and not sound.bits & heard)
    return .35 * sum(.4 if sound.absence < 1 else 1.0 for sound in unheard)


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
