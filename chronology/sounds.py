"""How letters of the Latin, Cyrillic and Arabic scripts may sound: the tables, and what reads a word by them.

Data about scripts, and no word of a language; what makes two sounding words one name is for `names` to say.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from calendars.folding import ZWNJ, fold

Kind = Literal["consonant", "vowel", "glide"]

# One letter a sound; capitals are sounds that take two letters in English:
# S = sh, C = ch, J = zh or dzh, X = kh, H = th, Z = ts. Vowels a i u, glides w y.
CONSONANTS, VOWELS, GLIDES = "pbfvtdszSCJkgXhHZlrmn", "aiu", "wy"

# Sounds that another script or another ear writes for each other: half a match.
KIN = """
pb fv bv vw td tH dH sz sH zH sS SC CJ zJ SJ kg kX gX Xh gJ gh kC sZ zZ CZ tZ Jy fp fH mn
"""

# Letters and their sounds in order; "/" stands between ways to read one of them,
# "-" is silence, "^" a word's beginning.
LATIN = """
a a | b b | c k/s/C/Z | d d | e a/i | f f | g g | h h | i i | j J/y/X | k k | l l | m m | n n
o a/u | p p | q k | r r | s s | t t | u u | v v | w v/w | x k s | y y/i | z z/Z | ck k | lj l
nj n | ph f | sh S | sch S | ch C/k/S/X | tch C | tsch C | tsh C | shch S | cz C | sz s/S | zh J
dzh J | dj J | bh b | dz z/Z | dg J | gg g/J | dh d/z/H | kh X/h/k | gh g/X | th t/H | ts Z | tz Z/s
zz Z/z | ou u | oo u | ee i | ei a/i | ea i/a | ie i | eau u | ge g/J a/i | gi g/J i
gy g/J y/i | gue g | gui g i | que k | qui k i | au a/u | aw a/u | ow a/u | ew i/u | wh w/v
^xi S/k i | ^x S/z/k | ^kn n | ^wr r | ı i | ş S | š S | č C | ç C/s | ć C/Z | ž J | ż J | ź J/z
ğ g/- | ł l/w | ř r/J | ñ n | đ d/J | ð d/H | þ t/H | ß s | ś s/S | ń n | ț Z | ţ Z | ș S
ö a/u | ø a/u | å a/u | æ a | œ a | ő a/u | ü u/i | ű u/i | ą a | ę a
"""
CYRILLIC = """
а a | б b | в v/w | г g/h | д d | е a/i | ё a/u | ж J | з z | и i | й y/i | к k | л l | м m
н n | о a/u | п p | р r | с s | т t | у u | ф f | х X/h | ц Z | ч C | ш S | щ S | ъ - | ы i
ь - | э a/i | ю u | я a | дж J | кх X/k | тх t/H | бх b | гх g | дх d | пх p/f | ья a | кс k s
уэ w a/i | уа w a | уи w i | ґ g | є a/i | і i | ї i | ў w/u | қ k | ғ g | ң n | ө a/u | ү u
ұ u | һ h | ә a | ҳ h | ҷ J | ӣ i | ӯ u | ^ю y u | ^я y a | ^ё y u/a | ј y | љ l | њ n | ћ C
ђ J | џ J
"""
ARABIC = """
^او u/a | ^ای i/a | ا a | ب b/p | پ p | ت t | ث s/H/t | ج J/g | چ C | ح h | خ X | د d | ذ z/d/H
ر r | ز z | ژ J | س s | ش S | ص s | ض d/z | ط t | ظ z/d | ع a | غ g/X | ڤ v | ف f/v | ق k/g
ک k/g | گ g | ڭ g | ڨ g | ل l | م m | ن n | ه h | و w/v/u | ی y/i | تش C | تس Z | دج J | ٹ t
ڈ d | ڑ r | ښ S/X | ړ r | ډ d | ټ t | ځ Z/z | څ Z/s | ێ y/i/a | ۆ w/u/a | ڵ l | ڕ r | ە a | ہ h
ے y/i/a | ں n
"""

UNWRITTEN = str.maketrans("", "", ZWNJ + "\u0621")  # the joiner inside a word, and the lone hamza


@dataclass(frozen=True, slots=True)
class Sound:
    """One place in a word: the sounds that may be meant and those near them (as bits), and what its absence costs.

    `faint` is what it costs against a script that writes no short vowels.
    """

    bits: int
    kin: int
    kind: Kind
    absence: float
    faint: float


@lru_cache(maxsize=1 << 16)
def sounds(word: str) -> tuple[Sound, ...]:
    """The sounds of a word in any script; scripts without a table of their own are read through Latin letters.

    >>> [sound.kind for sound in sounds("Modi")]
    ['consonant', 'vowel', 'consonant', 'vowel']
    >>> len(sounds("مودی")), len(sounds("Моди")), len(sounds("Μόντι"))
    (4, 4, 5)
    """
    plain = unmarked(word)
    script = script_of(plain)
    if script == "other":
        from anyascii import anyascii
        plain, script = anyascii(plain).lower(), "latin"
    spoken = [(bits, kind) for bits, kind in _spoken(plain, script)]
    once = [one for place, one in enumerate(spoken) if not place or one != spoken[place - 1]]
    found = tuple(_sound(bits, kind, script, place, len(once)) for place, (bits, kind) in enumerate(once))
    if script == "arabic" and len(once) > 2 and once[0][0] == _bit("a") and once[1][0] & _bit("s"):
        return (replace(found[0], absence=.1, faint=.1), *found[1:])  # Persian writes a vowel before s and a consonant
    return found


@lru_cache(maxsize=1 << 16)
def unmarked(word: str) -> str:
    """A word in lower case, without the marks that its script may leave out, its Arabic letters written one way."""
    plain = fold(word).text.lower().translate(UNWRITTEN)
    if plain.isascii():
        return plain
    kept = (letter if letter in _known() else unicodedata.normalize("NFD", letter)[0] for letter in plain)
    return "".join(kept)


def script_of(word: str) -> str:
    """ "latin", "cyrillic", "arabic" or "other", by the word's first letter."""
    letter = next(filter(str.isalpha, word), "a")
    return next((name for name, table in _tables().items() if letter in table), "other")


@lru_cache(maxsize=1 << 8)
def mask(letters: str) -> int:
    """The bits of these sounds."""
    return sum(map(_bit, letters))


def _sound(bits: int, kind: Kind, script: str, place: int, length: int) -> Sound:
    final = place == length - 1
    weak = bits in (_bit("h"), _bit("h") | _bit("X"))
    if kind == "consonant":
        absence = (.15 if final else .3) if weak else 1.0
        return Sound(bits, _kin(bits), kind, absence, absence)
    absence = {"vowel": .3, "glide": .5}[kind]
    if place == 0:
        return Sound(bits, _kin(bits), kind, .6, .6)
    return Sound(bits, _kin(bits), kind, .2 if final else absence, absence if script == "arabic" else .1)


def _spoken(word: str, script: str) -> Iterator[tuple[int, Kind]]:
    table, place = _tables()[script], 0
    while place < len(word):
        for length in (4, 3, 2, 1):
            piece = word[place:place + length]
            read = (table.get("^" + piece) if place == 0 else None) or table.get(piece)
            if read is not None:
                yield from read
                break
        place += max(1, len(piece))


def _read(sound: str) -> tuple[int, Kind]:
    """One row's sound: its bits, and what kind of place it is."""
    letters = sound.replace("/", "").replace("-", "")
    if any(letter in GLIDES for letter in letters):
        kind: Kind = "glide"
    else:
        kind = "vowel" if letters[0] in VOWELS else "consonant"
    return sum(map(_bit, letters)), kind


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, tuple[tuple[int, Kind], ...]]]:
    def table(rows: str) -> dict[str, tuple[tuple[int, Kind], ...]]:
        cells = (row.split() for row in rows.strip().replace("\n", "|").split("|"))
        return {letters: tuple(_read(s) for s in said if s != "-") for letters, *said in cells}
    return {"latin": table(LATIN), "cyrillic": table(CYRILLIC), "arabic": table(ARABIC)}


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(letters for table in _tables().values() for letters in table if len(letters) == 1)


def _bit(sound: str) -> int:
    return 1 << (CONSONANTS + VOWELS + GLIDES).index(sound)


@lru_cache(maxsize=1 << 10)
def _kin(bits: int) -> int:
    """The sounds near to any of these, themselves included."""
    near = (_bit(pair[0]) | _bit(pair[1]) for pair in KIN.split() if (_bit(pair[0]) | _bit(pair[1])) & bits)
    kin = bits
    for pair in near:
        kin |= pair
    return kin
