"""Sentence: one sentence read to the end, as scoring, roles, status and titles look at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from chronology.model import Phrase
from chronology.tie.clause import Clause
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS, Lexicon
from chronology.tie.words import Words

AND = BITS["and"]
OUTSIDE = "|"  # stands for the words of other clauses


@dataclass(slots=True)
class Sentence:
    """A sentence read to the end: its words, actions and clauses, and which clause each word stands in.

    `blotted` are the letters of each clause; sentences of one grammar share them.
    """

    words: Words
    lexicon: Lexicon
    actions: list[Action]
    clauses: list[Clause]
    of: list[int]
    start: int
    end: int
    blotted: dict[int, str]
    subjects: dict[int, tuple[int, int] | None] = field(default_factory=dict)

    def phrase(self, first: int, last: int) -> Phrase:
        """The words `first` up to `last` as a phrase of the document."""
        start, end = self.words.starts[first], self.words.ends[last - 1]
        return Phrase(start, end, self.words.text[start:end])

    def named(self, first: int, last: int) -> Phrase:
        """The same, without a conjunction that is written together with the first word."""
        phrase = self.phrase(first, last)
        joined = self.lexicon.conjoined.match(phrase.text) if self.words.marks[first] & AND else None
        start = phrase.start + (joined.end() if joined else 0)
        return Phrase(start, phrase.end, self.words.text[start:phrase.end])

    def around(self, action: Action) -> Action | None:
        """The verb of the clause around that of an action."""
        parent = self.clauses[action.clause].parent
        return self.clauses[parent].action if parent >= 0 else None

    def within(self, clause: int) -> str:
        """The letters of one clause, every other word blotted out."""
        found = self.blotted.get(clause)
        if found is None:
            pairs = zip(self.words.tags, self.of, strict=True)
            found = "".join([tag if number == clause else OUTSIDE for tag, number in pairs])
            self.blotted[clause] = found
        return found
