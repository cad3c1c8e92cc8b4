"""Folding: one spelling for what readers take as the same, with the way back to the original offsets.

Only what changes single characters belongs here; what a word means does not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import normalize

ZWNJ = "\u200c"  # kept: it joins the parts of a word, and the words around it are looked up both ways

# letters that are written one for the other, and the one that stands for all of them
_SAME = {
    "\u06cc": "\u064a\u0649\u0626\u0678",  # Farsi yeh: Arabic yeh, alef maksura, yeh with hamza
    "\u06a9": "\u0643\u06aa",  # keheh: kaf
    "\u0647": "\u0629\u06c0\u06c2\u06c3\u06d5\u06be\u06c1",  # heh: teh marbuta, heh with yeh above, ae, doachashmee
    "\u0627": "\u0623\u0625\u0622\u0671",  # alef: with hamza above and below, madda, wasla
    "\u0648": "\u0624",  # waw: with hamza
    "\u0435": "\u0451",  # Cyrillic ie: io
    "\u0415": "\u0401",
    "'": "\u2019\u02bc\u2018\u00b4",
    "-": "\u2010\u2011\u2012\u2013\u2212",
    ",": "\u060c\u066c",
    ".": "\u066b",
    "/": "\u2044\u2215",
    "?": "\u061f",
    ";": "\u061b",
}
# tatweel, harakat and other marks on Arabic letters: they belong to the letter before them
_MARKS = "\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
# zero-width joiner, direction marks, byte order mark, soft hyphen: they belong to nothing
_UNSEEN = "\u200d\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u061c\u00ad"
_DROPPED = re.compile(f"[{_MARKS}{_UNSEEN}]")
_MARK = re.compile(f"[{_MARKS}]+")


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(other): one for one, others in _SAME.items() for other in others}
    for zero in (0x0660, 0x06F0, 0xFF10):
        table |= {zero + digit: str(digit) for digit in range(10)}
    for code in range(0xFB50, 0xFEFD):  # presentation forms, as PDF files hold them; ligatures of two letters stay
        plain = normalize("NFKC", chr(code))
        if len(plain) == 1 and plain != chr(code):
            table[code] = table.get(ord(plain)) or plain
    table |= {code: None for code in range(0x0590, 0x2070) if _DROPPED.match(chr(code))}
    return table | {0xFEFF: None, 0xAD: None}


_TABLE = _table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `span` leads from offsets in it back to offsets in the original.

    >>> folded = fold("عـــام ١٩٦٧")
    >>> folded.text
    'عام 1967'
    >>> folded.span(0, 3)
    (0, 6)
    """

    text: str
    original: str
    cuts: tuple[int, ...] = ()  # folded offsets in front of which a character was dropped, in order

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original offsets of `text[start:end]`, which is not empty; marks on the last letter are included."""
        if not self.cuts:
            return start, end
        last = end - 1 + bisect_right(self.cuts, end - 1) + 1
        marks = _MARK.match(self.original, last)
        return start + bisect_right(self.cuts, start), marks.end() if marks else last


def folded(text: str) -> str:
    """A folded text, where no way back is needed."""
    return text if text.isascii() else text.translate(_TABLE)


def fold(text: str) -> Folded:
    """Fold a text; the result has one character for each original one, except those that are dropped."""
    if text.isascii():
        return Folded(text, text)
    folded = text.translate(_TABLE)
    if len(folded) == len(text):
        return Folded(folded, text)
    cuts = tuple(match.start() - before for before, match in enumerate(_DROPPED.finditer(text)))
    return Folded(folded, text, cuts)
