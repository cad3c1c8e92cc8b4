"""Clause: what one clause of a sentence is; how clauses are found is told in `clauses`."""

from __future__ import annotations

from dataclasses import dataclass

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.words import Words

AND = BITS["and"]


@dataclass(slots=True)
class Clause:
    """A clause: the one around it (-1: none), the letter that opened it, where it starts, its finite action.

    `dated` is the word of its first date; `kind` the letter that opened the first of the clauses joined to it.
    """

    parent: int
    opener: str
    start: int
    action: Action | None = None
    dated: int = -1
    kind: str = ""


def goes_on(words: Words, clause: Clause, verb: Action) -> bool:
    """Whether a clause follows a verb with no word or mark that joins it: what is said, beside the saying."""
    joint = words.tags[max(clause.start - 1, 0):clause.start + 1]
    if words.marks[clause.start] & AND:
        return False
    return clause.opener == "&" and clause.start >= verb.last and not set(joint) & set(",;&(")
