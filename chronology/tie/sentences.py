"""Text to sentences with their offsets; only punctuation, line ends and a language's abbreviations decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

LONGEST = 800  # characters: a longer stretch without an end is no sentence, and is cut: every event quotes its own part
WRAPPED = 60  # a line shorter than this ends its sentence even without a full stop

END = re.compile(r"""(?:[.!?\u061f\u06d4\u2026]+["'\u2019\u201d\u00bb)\]]*(?=\s))|\n""")
PAUSES = ("; ", "\u061b ", ", ", "\u060c ")
CLOSING = frozenset("\n.!?\u061f\u06d4\u2026\"'\u2019\u201d\u00bb)]")
WORD_BEFORE = re.compile(r"[^\W\d_][\w.]*$")


def sentences(text: str, abbreviations: Set[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """The first and the last offset of every sentence, blanks trimmed.

    >>> text = "Mr. Smith left. He returned in May."
    >>> [text[a:b] for a, b in sentences(text, frozenset({"Mr"}))]
    ['Mr. Smith left.', 'He returned in May.']
    """
    start = 0
    for match in END.finditer(text):
        if match.end() > start and _ends(text, start, match, abbreviations):
            yield from _cut(text, start, match.end())
            start = match.end()
    yield from _cut(text, start, len(text))


def cut_off(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a stretch, blanks trimmed, begins and whether it ends in the midst of what is said.

    >>> cut_off("He left. She came in May, and stayed.", 13, 24)
    (True, True)
    >>> cut_off("He left. She came in May, and stayed.", 9, 37)
    (False, False)
    """
    before, after = text[max(start - 2, 0):start].strip(" \t"), text[end:end + 2].strip(" \t")
    return bool(before) and before[-1] not in CLOSING, bool(after) and text[end - 1] not in CLOSING and after[0] != "\n"


def _ends(text: str, start: int, match: re.Match[str], abbreviations: Set[str]) -> bool:
    if match[0] == "\n":
        return not _wraps(text, start, match.start())
    if match[0] != ".":
        return True
    following = text[match.end():match.end() + 12].lstrip(" \t\"'\u2018\u201c\u00ab(")
    if following[:1].islower():
        return False
    word = WORD_BEFORE.search(text, max(start, match.start() - 20), match.start())
    return word is None or not (word[0] in abbreviations or (len(word[0]) == 1 and word[0].isupper()))


def _wraps(text: str, start: int, end: int) -> bool:
    """Whether the line ends only because the paragraph is wrapped."""
    line = max(text.rfind("\n", 0, end) + 1, 0)
    following = text[end + 1:end + 2]
    return end - line >= WRAPPED and following.isalpha() and not following.isupper()


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        low, high = start + LONGEST // 2, start + LONGEST
        middle = max(text.rfind(mark, low, high) for mark in PAUSES)
        middle = middle if middle >= 0 else text.rfind(" ", low, high)
        middle = middle + 1 if middle >= 0 else high
        yield from _trim(text, start, middle)
        start = middle
    yield from _trim(text, start, end)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
