"""Names in a row that are one noun phrase: "Britain, France and Germany". Two names without a comma need no joining."""

from __future__ import annotations

import re
from typing import Protocol

from chronology.tie.lexicon import BITS

AND, DOER, NAME, OF = BITS["and"], BITS["doer"], BITS["name"], BITS["of"]
ROW = re.compile(r"(?<!N,)(?:D|(?<![DN]))N+(?:,D?N+)+,?&D?N+|N\++")  # begins with its first name alone: linear
GOVERNING = frozenset("PYBTFhK")  # "in Paris, Smith and Jones met"
CLOSING = frozenset("NnF(")  # "Smith, Jones and Brown's lawyer"


class Row(Protocol):
    """The words of a sentence, as `words` reads them."""

    tags: str
    marks: list[int]

    def join(self, keys: list[str], first: int, last: int, letter: str, mark: int) -> None: ...


def join_rows(words: Row, keys: list[str]) -> None:
    """Make one name of each row of three names or more, and of names whose "and" is written with them."""
    for first, last in reversed(_rows(words)):  # what is joined shortens the list behind it
        words.join(keys, first, last, "N", words.marks[first] | DOER)


def _rows(words: Row) -> list[tuple[int, int]]:
    """From which word to which the rows of names reach."""
    if not any(mark & NAME and mark & AND for mark in words.marks) and not {",", "&"} <= set(words.tags):
        return []
    tags = "".join(map(_letter, words.tags, words.marks))
    found = []
    for match in ROW.finditer(tags):
        first, last = match.span()
        before, after = tags[first - 1:first], tags[last:last + 1]
        governed = before in GOVERNING and "," in match[0] and not words.marks[first - 1] & OF
        if not governed and after not in CLOSING:
            found.append((first, last))
    return found


def _letter(tag: str, mark: int) -> str:
    """The letter of a word, with one for a name and one for an "and" with its name."""
    if mark & NAME and tag in "nN":
        return "+" if mark & AND else "N"
    return tag
