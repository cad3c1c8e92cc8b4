"""The interface behind which a sentence is read, and the analyser that needs no model: rules over language data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import chronology.tie.wording  # noqa: F401  # registers the wording of our reasons
from calendars import DateMention, DateSpan, Reason, Standing
from chronology.model import Phrase, Status
from chronology.tie.ahead import ahead
from chronology.tie.circumstances import attribution, place
from chronology.tie.compared import COMPARED, compared
from chronology.tie.grammar import grammar
from chronology.tie.groups import Action
from chronology.tie.lexicon import Lexicon, load
from chronology.tie.roles import actors
from chronology.tie.score import Choice, choose
from chronology.tie.sentence import Sentence
from chronology.tie.status import status_of
from chronology.tie.titles import title
from chronology.tie.words import read_words

CLOSE = 0.5  # a lead below this is said to be close


@dataclass(frozen=True, slots=True)
class Tie:
    """What an analyser tells of one date in one sentence; without an action it abstains."""

    action: Phrase | None = None
    actors: tuple[Phrase, ...] = ()
    place: Phrase | None = None
    status: Status = "asserted"
    attribution: Phrase | None = None
    title: str = ""
    certainty: Standing = "unknown"
    reasons: tuple[Reason, ...] = ()


class Analyzer(Protocol):
    """Reads the grammar of one language."""

    def sentences(self, text: str) -> Sequence[tuple[int, int]]:
        """The offsets of every sentence, in order."""

    def tie(
        self, text: str, start: int, end: int, mentions: Sequence[DateMention], published: DateSpan | None
    ) -> list[Tie]:
        """A tie for each of the mentions, all of them inside `text[start:end]`."""

    def lead(self, text: str, start: int, end: int) -> Tie:
        """The main action of a sentence without a date."""


class Unread:
    """The analyser of a language without a file: it knows where sentences end, and abstains."""

    def sentences(self, text: str) -> Sequence[tuple[int, int]]:
        """See `Analyzer`."""
        from chronology.tie.sentences import sentences

        return list(sentences(text))

    def tie(
        self, text: str, start: int, end: int, mentions: Sequence[DateMention], published: DateSpan | None
    ) -> list[Tie]:
        """See `Analyzer`."""
        return [UNREAD] * len(mentions)

    def lead(self, text: str, start: int, end: int) -> Tie:
        """See `Analyzer`."""
        return UNREAD


class Rules:
    """The default: classes of words, shapes of groups, one pass for clauses, a sum of parts for each date."""

    def __init__(self, language: str) -> None:
        self.lexicon: Lexicon = load(language)

    def sentences(self, text: str) -> Sequence[tuple[int, int]]:
        """See `Analyzer`."""
        from chronology.tie.sentences import sentences

        return list(sentences(text, self.lexicon.abbreviations))

    def read(self, text: str, start: int, end: int, mentions: Sequence[DateMention]) -> Sentence:
        """The sentence with its words, actions and clauses."""
        words = read_words(text, start, end, mentions, self.lexicon)
        found = grammar(words, self.lexicon)
        return Sentence(words, self.lexicon, found.actions, found.clauses, found.of, start, end, found.blotted)

    def tie(
        self, text: str, start: int, end: int, mentions: Sequence[DateMention], published: DateSpan | None
    ) -> list[Tie]:
        """See `Analyzer`."""
        sentence = self.read(text, start, end, mentions)
        words = sentence.words
        positions = {id(mention): index for index, mention in words.mentions.items()}
        weights = self.lexicon.language.weights
        ties = []
        for mention in mentions:
            index = positions.get(id(mention))
            if index is None:
                ties.append(NOTHING)
                continue
            choice = choose(sentence, index, weights, _when(mention, published))
            told = NOTHING if choice is None else self._tell(sentence, index, choice, mention, published)
            if compared(sentence, index):
                told = replace(told, reasons=(*told.reasons, COMPARED))
            ties.append(told)
        return ties

    def lead(self, text: str, start: int, end: int) -> Tie:
        """See `Analyzer`."""
        sentence = self.read(text, start, end, ())
        action = sentence.clauses[0].action
        if action is None:
            return NOTHING
        return self._describe(sentence, action, 0, False, ())

    def _tell(
        self, sentence: Sentence, index: int, choice: Choice, mention: DateMention, published: DateSpan | None
    ) -> Tie:
        name = sentence.phrase(choice.action.head, choice.action.head_last).text
        reasons = [Reason(f"tie-{part}", (name,)) for part in choice.parts if f"tie-{part}" in WORDED]
        if choice.second is not None and choice.lead < CLOSE:
            other = sentence.phrase(choice.second.head, choice.second.head_last).text
            reasons.append(Reason("tie-close", (other,)))
        later = ahead(sentence, mention, published)
        return self._describe(sentence, choice.action, index, later, tuple(reasons))

    def _describe(
        self, sentence: Sentence, action: Action, index: int, later: bool | None, reasons: tuple[Reason, ...]
    ) -> Tie:
        status = status_of(sentence, index, action, later)
        who = actors(sentence, action, index)
        return Tie(
            sentence.named(action.head, action.head_last), who, place(sentence, action), status,
            None if status == "reporting" else attribution(sentence, action),
            title(sentence, index, action, status == "reporting"),
            "implied" if any(reason.code == "tie-close" for reason in reasons) else "certain", reasons,
        )


def _when(mention: DateMention, published: DateSpan | None) -> int:
    """-1 for a date before the day of writing, 1 for one after it, 0 for neither or unknown."""
    if mention.span is None or published is None:
        return 0
    return (mention.span.first > published.last) - (mention.span.last < published.first)


NOTHING = Tie(reasons=(Reason("tie-none"),))
UNREAD = Tie(reasons=(Reason("tie-unread"),))
PARTS = ("same", "parent", "child", "beside", "apart", "modifies", "fronted", "touching")
WORDED = frozenset(f"tie-{part}" for part in PARTS)
