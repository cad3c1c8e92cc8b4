"""Names of files as they are shown and kept: printable, independent of the folder that one stands in, unique.

Nothing here opens a file.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from pathlib import PurePath

# Invisible or line-breaking characters would let a file name forge a line of a log or turn a page around.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"}


def shown(path: str | os.PathLike[str]) -> str:
    """A path with every character that could deceive written as an escape.

    >>> shown("new\\nline.txt")
    'new\\\\nline.txt'
    """
    text = os.fsencode(os.fspath(path)).decode("utf-8", "backslashreplace")
    if text.isascii() and text.isprintable():
        return text
    return "".join(c.encode("unicode_escape").decode() if _hides(c) else c for c in text)


def _hides(character: str) -> bool:
    # The zero-width joiners belong to Persian words and may stay.
    return unicodedata.category(character) in _HIDDEN and character not in "\u200c\u200d"


def shortest_names(paths: Sequence[str]) -> list[str]:
    """For each path, the fewest last parts that tell it apart from the others.

    >>> shortest_names(["/a/d1/same.txt", "/a/d2/same.txt", "/a/other.txt"])
    ['d1/same.txt', 'd2/same.txt', 'other.txt']
    """
    parts = [PurePath(path).parts for path in paths]
    length = [1] * len(parts)
    while True:
        names = ["/".join(p[-n:]).replace("//", "/") for p, n in zip(parts, length, strict=True)]
        seen: dict[str, list[int]] = {}
        for index, name in enumerate(names):
            seen.setdefault(name, []).append(index)
        longer = [i for same in seen.values() if len(same) > 1 for i in same if length[i] < len(parts[i])]
        if not longer:
            return names
        for index in longer:
            length[index] += 1
