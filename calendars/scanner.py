"""What is said in a text, and where. Windows are read: from where a date can begin to where none can go on.

What lies between them costs a look-up a word, and a window whose words were read before costs one too. What is found
is what reading the whole text finds: a window is closed by an unknown word behind which no shape looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from calendars.automaton import Known
from calendars.chunks import LIGHT, NAME, NAME_TAIL, TAIL, TELLS, UNKNOWN, Kinds
from calendars.folding import Folded, fold
from calendars.grammar import LOOSE, Grammar
from calendars.reading import Match
from calendars.said import Fields, Said
from calendars.share import share
from calendars.symbols import CAPITAL, WORD
from calendars.tokens import Tokens

_BLOCK = 20_000  # characters
_REMEMBERED = 20_000  # windows of a language
_LONG = 160  # characters of a window that is not remembered

_WINDOW = re.compile(f"(?:[{TAIL}{NAME_TAIL}]|(?<!{LIGHT})){LIGHT}*{TELLS}[{TELLS}{LIGHT}]*")
_INSIDE = re.compile(f"[{TELLS}{LIGHT}]*")
_CLOSING = {UNKNOWN: WORD, TAIL: WORD, NAME: CAPITAL, NAME_TAIL: CAPITAL}


def scan(text: str, grammar: Grammar) -> Sequence[Said]:
    """What is said, in the order of the text.

    The last text is remembered: the steps from a document to its events ask what is said in it more than once.
    """
    scanner = _scanner(grammar)
    if scanner.last is None or scanner.last[0] != text:
        said: list[Said] = []
        for start, end in blocks(text):
            scanner.read(text[start:end], start, said)
        scanner.last = text, said
    return scanner.last[1]


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


@cache
def _scanner(grammar: Grammar) -> Scanner:
    return Scanner(grammar)


class Scanner:
    """The reader of a language, with what it remembers of the texts that it has read."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.last: tuple[str, Sequence[Said]] | None = None
        self._kinds = Kinds(grammar)
        self._windows: dict[tuple[str, str], tuple[Said, ...] | None] = {}  # None: it must be read with what follows

    def read(self, text: str, start: int, said: list[Said]) -> None:
        """Append what a stretch of a text says that begins at `start`; a few words are one window."""
        if len(text) <= _LONG:
            _add(said, self._window(text, "") or (), start)
            return
        chunks = text.split(" ")
        kinds = "".join(map(self._kinds.__getitem__, chunks))
        done = 0
        while window := _WINDOW.search(kinds, done):
            first, last = window.span()
            start += sum(map(len, chunks[done:first])) + first - done
            size = 1
            while (found := self._window(" ".join(chunks[first:last]), kinds[last:last + 1])) is None:
                last, size = _end(kinds, last + size), 2 * size
            _add(said, found, start)
            start += sum(map(len, chunks[first:last])) + last - first
            done = last

    def _window(self, words: str, closing: str) -> tuple[Said, ...] | None:
        """What the words of a window say in front of a chunk of the kind `closing`, or at the end of the text.

        None if that depends on what follows.
        """
        key = words, closing
        if key in self._windows:
            return self._windows[key]
        folded = fold(words)
        tokens = self.grammar.tokens(folded.text)
        if closing and tokens.symbols[-2:-1] not in ([WORD], [CAPITAL]):
            tokens.symbols.insert(-1, _CLOSING[closing])
            tokens.items.insert(-1, tokens.items[-1])
        said, reach = tell(tokens, folded, self.grammar)
        found = None if closing and reach == len(tokens.symbols) - 1 else tuple(said)
        if len(words) <= _LONG:
            if len(self._windows) >= _REMEMBERED:
                self._windows.clear()
            self._windows[key] = found
        return found


def _end(kinds: str, at: int) -> int:
    """The chunk at or behind one that can close a window; the end if there is none."""
    inside = _INSIDE.match(kinds, min(at, len(kinds)))
    return inside.end() if inside else at


def _add(said: list[Said], found: Sequence[Said], by: int) -> None:
    """Append what is said in a window that stands so many characters from the start."""
    before = said[-1].group if said else 0
    for start, end, fields, shape, link, group, anchor, core in found:
        core = core + by if core >= 0 else -1
        said.append(Said(start + by, end + by, fields, shape, link, group + before, anchor, core))


def tell(tokens: Tokens, folded: Folded, grammar: Grammar) -> tuple[list[Said], int]:
    """What tokens say, all of them read one by one, and the last token that was looked at."""
    said: list[Said] = []
    automaton = grammar.automaton
    longest = automaton.longest
    known: Known = {}
    done = group = reach = 0
    for at in automaton.places(tokens):
        if at < done:
            continue
        match = longest(tokens, at, known)
        if automaton.reach > reach:
            reach = automaton.reach
        if match is None:
            continue
        first = match.extents[0][0]
        if LOOSE in automaton.symbols.terminals[tokens.symbols[at]]:  # it may only join: "said that Monday, 5 May, was"
            first = max(first, at + 1)
        if first > at:  # what stands before a date must not cut it short
            inner = longest(tokens, first, known)
            reach = max(reach, automaton.reach)
            if inner is not None and inner.end > match.end:
                match = inner
        done = max(at + 1, match.extents[-1][1])
        if not match.shape.nothing:
            group += 1
            _tell(match, tokens, folded, group, said)
        known.clear()
    return said, reach


def _tell(match: Match, tokens: Tokens, folded: Folded, group: int, said: list[Said]) -> None:
    """Append the expressions of a match."""
    fields = share(match.said, match.shape.link) if match.shape.link else match.said
    for values, (first, last) in zip(fields, match.extents, strict=True):
        start, end = folded.span(tokens.items[first][1], tokens.items[last - 1][2])
        apart = "since" in values or "within" in values
        core = folded.span(tokens.items[first + 1][1], tokens.items[last - 1][2])[0] if apart else -1
        said.append(Said(start, end, cast(Fields, values), match.shape.template, match.shape.link, group,
                         cast("Fields | None", match.anchor), core))
