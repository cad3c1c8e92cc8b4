"""An analyser for those who have the models: a spaCy or Stanza pipeline parses, its tree decides.

Only dependency labels are known here; the words that show time and mood come from the language files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from calendars import DateMention, DateSpan, Reason
from chronology.model import Phrase, Status
from chronology.shortening import shorten
from chronology.tie.analyzer import NOTHING, Tie
from chronology.tie.lexicon import BITS, language_of, load

NOMINAL = frozenset(("nmod", "compound", "amod", "nummod", "poss", "nmod:poss", "nmod:unmarked", "npadvmod"))
AGENTS = frozenset(("obl:agent", "agent"))
SUBJECTS = frozenset(("nsubj", "nsubj:pass", "nsubjpass", "csubj"))
OBJECTS = frozenset(("obj", "dobj", "iobj"))
REPORTED = frozenset(("ccomp", "parataxis"))
APART = frozenset(("conj", "cc", "punct", "parataxis", "advcl", "mark", "discourse"))
LIGHT = frozenset(("compound:lvc", "compound:prt", "prt"))
STEPS = 40  # a tree deeper than this is no sentence


@dataclass(slots=True)
class Node:
    """A word of a parsed sentence: its offsets, universal part of speech, relation to its head, children by number."""

    start: int
    end: int
    pos: str
    relation: str
    head: int
    children: list[int] = field(default_factory=list)


Parse = Callable[[str], list[list[Node]]]


class Parsed:
    """Reads sentences with a parser; `parse` turns a text into sentences of nodes.

    Make one with `of_spacy` or `of_stanza`.
    """

    def __init__(self, parse: Parse, language: str, name: str) -> None:
        self.parse = parse
        self.name = name
        file = language_of(language)
        self.lexicon = load(file) if file else None
        self.text = ""
        self.nodes: list[list[Node]] = []

    def sentences(self, text: str) -> Sequence[tuple[int, int]]:
        """See `Analyzer`."""
        self.text, self.nodes = text, [nodes for nodes in self.parse(text) if nodes]
        return [(nodes[0].start, nodes[-1].end) for nodes in self.nodes]

    def tie(
        self, text: str, start: int, end: int, mentions: Sequence[DateMention], published: DateSpan | None
    ) -> list[Tie]:
        """See `Analyzer`."""
        nodes = self._sentence(text, start)
        return [self._of_date(nodes, mention, mentions) for mention in mentions]

    def lead(self, text: str, start: int, end: int) -> Tie:
        """See `Analyzer`."""
        nodes = self._sentence(text, start)
        verbs = [at for at, node in enumerate(nodes) if node.head == at and node.pos in ("VERB", "AUX")]
        return self._tell(nodes, verbs[0], (), ()) if verbs else NOTHING

    def _sentence(self, text: str, start: int) -> list[Node]:
        if text is not self.text:
            self.sentences(text)
        return next((nodes for nodes in self.nodes if nodes[0].start == start), [])

    def _of_date(self, nodes: list[Node], mention: DateMention, mentions: Sequence[DateMention]) -> Tie:
        inside = [at for at, node in enumerate(nodes) if node.start < mention.end and node.end > mention.start]
        top = next((at for at in inside if nodes[at].head not in inside or nodes[at].head == at), None)
        action = governor(nodes, top, inside) if top is not None else None
        if action is None:
            return NOTHING
        dates = [at for at, node in enumerate(nodes) for other in mentions
                 if node.start < other.end and node.end > other.start]
        reason = Reason("tie-parsed", (self._phrase(nodes, [action]).text, self.name))
        return self._tell(nodes, action, dates, (reason,))

    def _tell(self, nodes: list[Node], action: int, dates: Sequence[int], reasons: tuple[Reason, ...]) -> Tie:
        verb = [action, *(at for at in nodes[action].children if nodes[at].relation in LIGHT and abs(at - action) == 1)]
        doers = [*below(nodes, action, AGENTS), *below(nodes, action, SUBJECTS), *below(nodes, action, OBJECTS)]
        actors = tuple(self._phrase(nodes, span) for span in (noun_phrase(nodes, at, dates) for at in doers) if span)
        return Tie(
            self._phrase(nodes, verb), actors, None, self._status(nodes, action), None,
            shorten(self._title(nodes, action, dates)), "certain", reasons,
        )

    def _phrase(self, nodes: list[Node], span: Sequence[int]) -> Phrase:
        start, end = nodes[min(span)].start, nodes[max(span)].end
        return Phrase(start, end, self.text[start:end])

    def _marks(self, nodes: list[Node], places: Sequence[int]) -> int:
        marks = 0
        if self.lexicon is not None:
            for at in places:
                marks |= self.lexicon.entry(self.text[nodes[at].start:nodes[at].end])[1]
        return marks

    def _status(self, nodes: list[Node], action: int) -> Status:
        helpers = [at for at in nodes[action].children if nodes[at].pos in ("AUX", "PART", "ADV", "DET")]
        marks = self._marks(nodes, [action, *helpers])
        conditions = [at for clause in below(nodes, action, {"advcl"}) for at in nodes[clause].children]
        if marks & BITS["negative"] or any(nodes[at].relation == "neg" for at in helpers):
            return "negated"
        if marks & BITS["say"] and below(nodes, action, REPORTED):
            return "reporting"
        if self._marks(nodes, [at for at in conditions if nodes[at].relation == "mark"]) & BITS["condition"]:
            return "conditional"
        if marks & BITS["possible"]:
            return "possible"
        return "planned" if marks & BITS["future"] else "asserted"

    def _title(self, nodes: list[Node], action: int, dates: Sequence[int]) -> str:
        kept = sorted(at for at in subtree(nodes, action, APART) if at not in dates)
        last = nodes[kept[-1]]
        if last.pos == "ADP" and len(kept) > 1:
            kept.pop()
        return " ".join(self.text[nodes[at].start:nodes[at].end] for at in kept)


def governor(nodes: list[Node], top: int, inside: Sequence[int]) -> int | None:
    """The noun whose phrase the date belongs to, else the nearest verb above it, else the root."""
    at = top
    for step in range(STEPS):
        head = nodes[at].head
        if head == at:
            return None if at in inside else at
        if nodes[head].pos == "VERB" or (step == 0 and nodes[head].pos == "NOUN" and nodes[at].relation in NOMINAL):
            return head
        at = head
    return None


def below(nodes: list[Node], at: int, relations: frozenset[str] | set[str]) -> list[int]:
    """The children of a word with one of the relations."""
    return [child for child in nodes[at].children if nodes[child].relation in relations]


def subtree(nodes: list[Node], top: int, without: frozenset[str] = frozenset()) -> Iterator[int]:
    """A word and all words under it; branches with the relations of `without` are left out."""
    waiting = [top]
    while waiting:
        at = waiting.pop()
        yield at
        waiting.extend(child for child in nodes[at].children if nodes[child].relation not in without)


def noun_phrase(nodes: list[Node], top: int, dates: Sequence[int]) -> list[int]:
    """A noun with what belongs to it, without clauses, dates and the preposition before it."""
    without = APART | {"acl", "acl:relcl", "relcl", "appos", "case", "prep"}
    kept = [at for at in subtree(nodes, top, without) if at not in dates]
    if nodes[top].pos == "ADP":
        kept = [at for at in kept if at != top]
    return kept


def of_spacy(pipeline: Any, language: str) -> Parsed:
    """An analyser over a loaded spaCy pipeline that has a parser, as from `spacy.load`."""

    def parse(text: str) -> list[list[Node]]:
        found = []
        for sentence in pipeline(text).sents:
            words = [token for token in sentence if not token.is_space]
            places = {token.i: at for at, token in enumerate(words)}
            found.append(_linked([
                Node(token.idx, token.idx + len(token), token.pos_, token.dep_, places.get(token.head.i, at))
                for at, token in enumerate(words)
            ]))
        return found

    return Parsed(parse, language, "spaCy")


def of_stanza(pipeline: Any, language: str) -> Parsed:
    """An analyser over a Stanza pipeline with the processors tokenize, mwt, pos, lemma and depparse."""

    def parse(text: str) -> list[list[Node]]:
        found = []
        for sentence in pipeline(text).sentences:
            nodes = []
            for token in sentence.tokens:
                for word in token.words:
                    head = word.head - 1 if word.head else word.id - 1
                    nodes.append(Node(token.start_char, token.end_char, word.upos, word.deprel, head))
            found.append(_linked(nodes))
        return found

    return Parsed(parse, language, "Stanza")


def _linked(nodes: list[Node]) -> list[Node]:
    for at, node in enumerate(nodes):
        if node.head != at:
            nodes[node.head].children.append(at)
    return nodes
