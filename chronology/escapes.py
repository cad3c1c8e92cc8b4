"""Names and values that come from outside, as they may be shown on one line of a terminal or a page.

Invisible or line-breaking characters would let a name forge a line of a log, or turn the rest of it around.
"""

from __future__ import annotations

import os
import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"}
_OF_WORDS = "\u200c\u200d"  # the zero-width joiners belong to Persian words and may stay


def shown(value: object) -> str:
    """A path, a name or a message with every character that could deceive written as an escape.

    >>> shown("new\\nline.txt"), shown(b"bad\\xff.txt")
    ('new\\\\nline.txt', 'bad\\\\xff.txt')
    """
    text = os.fspath(value) if isinstance(value, os.PathLike) else value if isinstance(value, bytes) else str(value)
    if isinstance(text, str):
        if text.isascii() and text.isprintable():
            return text
        text = text.encode("utf-8", "surrogateescape") if _of_bytes(text) else text
    if isinstance(text, bytes):
        text = text.decode("utf-8", "backslashreplace")
    return "".join(c.encode("unicode_escape").decode() if _hides(c) else c for c in text)


def _of_bytes(text: str) -> bool:
    """Whether a name holds bytes of a file system that are no UTF-8, in the form that Python gives them."""
    return any("\udc80" <= c <= "\udcff" for c in text) and not any("\ud800" <= c < "\udc80" for c in text)


def _hides(character: str) -> bool:
    return unicodedata.category(character) in _HIDDEN and character not in _OF_WORDS
