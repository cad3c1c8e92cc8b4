"""The grammar of a sentence: its actions and clauses, which the classes and marks of its words tell without the words.

So sentences that are built alike, as those of agencies, registers and chronicles are, have one grammar, read once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from chronology.tie.clause import Clause
from chronology.tie.clauses import find_clauses
from chronology.tie.groups import Action, find_actions, promote
from chronology.tie.lexicon import Lexicon
from chronology.tie.words import Shape, Words

KEPT = 1 << 10  # grammars of some 3 kB each


@dataclass(frozen=True, slots=True)
class Grammar:
    """The actions and clauses of a sentence, and which clause each word stands in; nobody writes to what many share.

    `blotted` are the letters of each clause, for those who have asked.
    """

    actions: list[Action]
    clauses: list[Clause]
    of: list[int]
    blotted: dict[int, str] = field(default_factory=dict)


def grammar(words: Words, lexicon: Lexicon) -> Grammar:
    """The grammar of a sentence; where it has no verb, one that the words themselves may give it."""
    found = _of_shape(words.shape(), lexicon)
    if found.clauses[0].action is None:
        actions = [replace(action) for action in found.actions]
        if promote(words, actions, lexicon):
            return Grammar(actions, *find_clauses(words.shape(), actions, lexicon.language))
    return found


@lru_cache(maxsize=KEPT)
def _of_shape(shape: Shape, lexicon: Lexicon) -> Grammar:
    actions = find_actions(shape, lexicon)
    return Grammar(actions, *find_clauses(shape, actions, lexicon.language))
