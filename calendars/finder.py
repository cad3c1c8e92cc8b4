"""The front door of date finding: text -> what is said, and where -> mentions. Short on purpose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import cast

from calendars import languages
from calendars.automaton import Known, Match
from calendars.errors import ParseError
from calendars.folding import Folded, fold
from calendars.grammar import Grammar
from calendars.mention import DateMention, Section
from calendars.resolve import resolve
from calendars.said import Fields, Said
from calendars.share import share
from calendars.span import DateSpan
from calendars.tokens import Tokens

_BLOCK = 20_000  # characters
LOOSE = "that"  # the terminal of words that point to a date, or only join a clause
_last: dict[Grammar, tuple[Folded, tuple[Said, ...]]] = {}


def find(
    text: str,
    *,
    reference: date | DateSpan | None = None,
    language: str | None = None,
    anchors: Mapping[str, date] | None = None,
    sections: Sequence[Section] = (),
) -> list[DateMention]:
    """Every date that a text names, in its order.

    `reference` is when the text was written: a day, or a span where the day is not known; without it, what
    depends on it has no span. `language` is a BCP 47 tag, found by the letters if not given. `anchors` tells
    when things began, for "the 89th day of the war". `sections` are stretches with a date of their own.

    >>> [(m.text, m.timex) for m in find("It began on 24 February 2022 and lasted two years.", language="en")]
    [('24 February 2022', '2022-02-24'), ('two years', 'P2Y')]
    """
    span = DateSpan(reference, reference) if isinstance(reference, date) else reference
    found = [_find(text, tag, span, anchors or {}, sections)
             for tag in ([language] if language else languages.candidates(text))]
    return max(found, key=lambda mentions: sum(mention.end - mention.start for mention in mentions))


def _find(text: str, language: str, reference: DateSpan | None, anchors: Mapping[str, date],
          sections: Sequence[Section]) -> list[DateMention]:
    """Every date of a text in a language."""
    grammar = languages.load(language)
    if grammar is None:
        return languages.bridge(text, reference, language)
    folded = fold(text)
    return resolve(scan(folded, grammar), grammar, folded, reference, anchors, sections)


def parse(text: str, *, reference: date | DateSpan | None = None, language: str | None = None) -> DateSpan:
    """The span of a text that is one date; ParseError where it is none, or its days cannot be known.

    >>> parse("6 November 2023", language="en").first
    datetime.date(2023, 11, 6)
    """
    mentions = find(text, reference=reference, language=language)
    if len(mentions) != 1 or mentions[0].text != text.strip():
        raise ParseError(f"{text!r} is not one date")
    if mentions[0].span is None:
        raise ParseError(f"{text!r}: {'; '.join(map(str, mentions[0].reasons))}")
    return mentions[0].span


def scan(folded: Folded, grammar: Grammar) -> Sequence[Said]:
    """What is said, in the order of the text.

    The last text is remembered: the steps from a document to its events ask what is said in it more than once.
    """
    known = _last.get(grammar)
    if known and known[0].original == folded.original:
        return known[1]
    said: list[Said] = []
    for start, end in blocks(folded.text):
        _scan(grammar.tokens(folded.text, start, end), folded, grammar, said)
    told = tuple(said)
    _last.clear()
    _last[grammar] = folded, told
    return told


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of a text that are read one by one, so that memory does not grow with it: cut between lines.

    Only where a line is longer than a stretch the cut is behind a sentence, or at least between words.
    """
    start, size = 0, len(text)
    while size - start > _BLOCK:
        low, high = start + _BLOCK // 2, start + _BLOCK
        cuts = (text.rfind(sign, low, high) for sign in ("\n\n", "\n", ". ", " "))
        end = next((cut for cut in cuts if cut >= 0), high - 1) + 1
        yield start, end
        start = end
    yield start, size


def _scan(tokens: Tokens, folded: Folded, grammar: Grammar, said: list[Said]) -> None:
    """Append what the tokens say."""
    longest = grammar.automaton.longest
    known: Known = {}
    done, group = 0, said[-1].group if said else 0
    for at in grammar.automaton.places(tokens):
        if at < done or (match := longest(tokens, at, known)) is None:
            continue
        first = match.extents[0][0]
        if LOOSE in grammar.automaton.symbols[tokens.symbols[at]]:  # it may only join: "said that Monday, 5 May, was"
            first = max(first, at + 1)
        if first > at:  # what stands before a date must not cut it short
            inner = longest(tokens, first, known)
            if inner is not None and inner.end > match.end:
                match = inner
        done = max(at + 1, match.extents[-1][1])
        if not match.shape.nothing:
            group += 1
            _tell(match, tokens, folded, group, said)
        known.clear()


def _tell(match: Match, tokens: Tokens, folded: Folded, group: int, said: list[Said]) -> None:
    """Append the expressions of a match."""
    fields = share(match.said, match.shape.link) if match.shape.link else match.said
    for values, (first, last) in zip(fields, match.extents, strict=True):
        start, end = folded.span(tokens.items[first][1], tokens.items[last - 1][2])
        core = folded.span(tokens.items[first + 1][1], tokens.items[last - 1][2])[0] if "since" in values else -1
        said.append(Said(start, end, cast(Fields, values), match.shape.template, match.shape.link, group,
                         cast("Fields | None", match.anchor), core))
