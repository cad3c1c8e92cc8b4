"""Matching the words of pages against lines: folded once, every language at a time, no pattern that backtracks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Literal

from chronology.read.languages import ALL

Kind = Literal["published", "updated", "today", "other_dates", "related", "comments", "abouts", "menus", "tails"]

_LETTERS = str.maketrans({
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "\u2019": "'",
    "\u200c": " ", "\u00a0": " ", "\u0640": None, "\u200d": None, "\u200e": None, "\u200f": None, "\ufeff": None,
    "\u202a": None, "\u202b": None, "\u202c": None, "\u202d": None, "\u202e": None, "\u2066": None, "\u2067": None,
    "\u2068": None, "\u2069": None,
})
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670]")
_STEM, _ENDING = 4, 3  # letters that a word keeps in its forms, and those that a form may add
_EDGES = " \t\n.,;:!?؟،؛|/\\-–—_•·*#>»«\"'“”()[]{}=+~"
# Arrows, boxes, stars and other signs that stand before a heading as a dot does.
_SIGNS = (*range(0x2190, 0x2200), *range(0x25a0, 0x27c0), *range(0x2b00, 0x2b60), *range(0x1f440, 0x1f520), 0xfe0f)
_EDGES += "‹›‣⁃◦…§¶※†‡" + "".join(map(chr, _SIGNS))


def fold(text: str) -> str:
    """A text with case, diacritics, joiners and letter variants gone: for comparing, never for offsets.

    >>> fold("  إقرأ أيضاً: ") == fold("اقرأ أيضا")
    True
    """
    text = text.casefold()
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFC", text).translate(_LETTERS))
    return " ".join(text.split()).strip(_EDGES)


@cache
def phrases(field: str) -> frozenset[str]:
    """Every phrase of a field of the language files, folded."""
    return frozenset(fold(phrase) for words in ALL for phrase in getattr(words, field))


@cache
def longest(field: str) -> int:
    """The number of words of the longest phrase of a field."""
    return max(len(phrase.split()) for phrase in phrases(field))


def ends_with(text: str, field: str) -> str:
    """The longest phrase of a field that a folded text ends with, "" where none does."""
    words = text.split()
    for count in range(min(len(words), longest(field)), 0, -1):
        phrase = " ".join(words[-count:])
        if phrase in phrases(field):
            return phrase
    return ""


def starts_with(text: str, field: str) -> str:
    """The longest phrase of a field that a folded text begins with, "" where none does."""
    words = text.split()
    for count in range(min(len(words), longest(field)), 0, -1):
        phrase = " ".join(words[:count]).strip(_EDGES)
        if phrase in phrases(field):
            return phrase
    return ""


def first_of(text: str, fields: Iterable[Kind]) -> Kind | None:
    """The first field that has the whole folded text as a phrase."""
    return next((field for field in fields if text in phrases(field)), None)


def occurrences(text: str, field: str) -> set[str]:
    """The phrases of a field that stand in a folded text as whole words, whatever prefix the first word has."""
    words = [word.strip(_EDGES) or word for word in text.split()]
    known, openings, prefixes, size = phrases(field), _openings(field), phrases("prefixes"), longest(field)
    found = set()
    for start, word in enumerate(words):
        for first in (word, word[1:]) if word[:1] in prefixes else (word,):
            if first in openings:
                phrase = first
                for count in range(1, size + 1):
                    if phrase in known:
                        found.add(phrase)
                    if start + count >= len(words):
                        break
                    phrase += " " + words[start + count]
    return found


@cache
def _openings(field: str) -> frozenset[str]:
    """The first words of a field's phrases."""
    return frozenset(phrase.split()[0] for phrase in phrases(field) if phrase)


def content_words(text: str) -> set[str]:
    """The words of a text that say what it is about, folded: none of two letters or less, none of the commonest.

    >>> sorted(content_words("The trams return to the harbour."))
    ['harbour', 'return', 'trams']
    """
    words = {word.strip(_EDGES) for word in fold(text).split()}
    return {word for word in words if len(word) > 2} - phrases("function_words")


def alike(word: str, words: Iterable[str]) -> bool:
    """Whether a folded word, or another form of it, is among some words: with more at either end, or of one stem.

    >>> alike("tram", ["trams"]), alike("وزیر", ["الوزیر"]), alike("train", ["trams"])
    (True, True, False)
    """
    return any(word == other or _one_stem(*sorted((word, other), key=len)) for other in words)


def _one_stem(short: str, long: str) -> bool:
    if len(short) < _STEM:
        return len(short) == _STEM - 1 and not short.isascii() and long.endswith(short) and len(long) < 2 * _STEM - 2
    return (short in long and len(long) - len(short) <= _ENDING) or (len(short) > _STEM and short[:5] == long[:5])
