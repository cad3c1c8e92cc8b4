"""Where clauses begin and end that no word opens or closes: commas that close none, clauses that only a verb shows."""

from __future__ import annotations

import re

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS

SAY = BITS["say"]
PLACE = re.compile(r"(?<=P)N,N{1,3}[PBd,]|(?<=[PN]N)N?,N{1,2}[PBd,]")  # of a town and its country, the comma between
INSERTED = re.compile(r",P?d(?:&?d)?,")  # ", in May,"
LAST = re.compile(r',P?D?d[."]*$')
NOMINAL = frozenset("DNnmjk#FUrwd")


def closes_nothing(tags: str, index: int, order: str) -> bool:
    """Whether a comma stands before a date between two commas, or inside or behind the name of a place.

    >>> closes_nothing("NvPN,N,PdO", 4, "SVO")  # "lived in Hingham, Kent, in 1638"
    True
    """
    if INSERTED.match(tags, index):
        return True
    if order != "SVO":
        return False
    before = tags.rfind(",", 0, index)
    behind = before > 0 and bool(PLACE.match(tags, before - 1)) and tags[index + 1:index + 2] in tuple("PBd")
    return behind or bool(PLACE.match(tags, max(index - 1, 0)))


def ends_dated(tags: str, index: int) -> bool:
    """Whether nothing but a date stands behind a comma: "when the soldiers came, in July 1974."."""
    return LAST.match(tags, index) is not None


def unmarked(tags: str, floor: int, action: Action, saying: Action | None) -> int:
    """Where a clause without a word that opens it began: "said | the plant would", "said | 1931 brought".

    `floor` is the first word that may be its own.
    """
    start = action.first
    if saying is not None and saying.marks & SAY and saying.last == start - 1 and tags[start - 1] == "d":
        return start - 1
    while start > floor and tags[start - 1] in NOMINAL and tags[start - 1] != "d":
        start -= 1
        if tags[start] == "U" or (tags[start] == "D" and tags[start - 1] != "D"):  # "the seat | they lost"
            break
    return start
