"""Chunks, the stretches of a text between spaces: whether a date can be in one, pass through it or end before it.

A language file names the groups of its words that are in every sentence: no date consists of them alone. So only
around the other words, a few in a hundred, a text has to be read closely.
"""

from __future__ import annotations

import re

from calendars.folding import ZWNJ, folded
from calendars.grammar import Grammar
from calendars.tokens import JOINED, TOKEN, Branch, Meaning

TELLS, LIGHT, UNKNOWN, NAME, TAIL, NAME_TAIL = "k", "l", "u", "U", "t", "T"
_REMEMBERED = 50_000
_LONG = 60  # characters of a chunk that is not remembered


class Kinds(dict[str, str]):
    """The kind of every chunk, a letter; that of a new one is found when it is asked for.

    TELLS: it holds a word that a date needs. LIGHT: it begins with a word that may stand in a date. UNKNOWN: it begins
    with an unknown word, behind which a date seldom goes on; NAME: with a capital. TAIL and NAME_TAIL: behind this
    word a date can begin.
    """

    def __init__(self, grammar: Grammar) -> None:
        super().__init__()
        self._words = grammar.lexicon.words
        grammar.automaton.check()
        self._anywhere = grammar.automaton.anywhere
        self._light, self._begins = grammar.automaton.light, grammar.automaton.begins
        self._later: set[str] = set()  # words of expressions of several words, behind the first
        self._telling: set[str] = set()  # words of which one is in every such expression that tells
        for word, meaning in self._words.items():
            if isinstance(meaning, Branch):
                self._expressions(word, meaning, self._tells(meaning))
        self._endings = "".join(  # signs behind a word that do not change its kind
            sign for sign, meaning in self._words.items() if len(sign) == 1 and not sign.isalnum()
            and not self._tells(meaning) and not self._can_begin(meaning) and sign not in self._telling)

    def __missing__(self, chunk: str) -> str:
        text = folded(chunk)
        if text.isalpha() and text not in self._words and text not in self._later:  # most are
            kind = NAME if text[0].isupper() else UNKNOWN
        else:
            kind = self._kind(chunk, text)
        if self._anywhere:
            kind = TELLS
        if len(chunk) <= _LONG:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[chunk] = kind
        return kind

    def _kind(self, chunk: str, text: str) -> str:
        """The kind of a chunk, `text` when it is folded, that is no unknown word."""
        if not chunk or chunk[0].isspace() or chunk[-1].isspace():
            return TELLS  # an empty line may reach into the next chunk
        bare = text.rstrip(self._endings)
        return self[bare] if bare and bare != text else self._several(text)

    def _several(self, text: str) -> str:
        """The kind of what is not only a word."""
        first, begins = "", False
        for match in TOKEN.finditer(text):
            name, meaning = match.group(), self._words.get(match.group())
            if name in self._telling or self._tells(meaning) or (match.lastindex and not self._unknown(match)):
                return TELLS
            first = first or name
            begins = begins or (meaning is not None and self._can_begin(meaning))
        if not first or first in self._words or first in self._later:
            return LIGHT
        if first[0].isupper():
            return NAME_TAIL if begins else NAME
        return TAIL if begins else UNKNOWN

    def _tells(self, meaning: Meaning | None) -> bool:
        return meaning is not None and not self._light.issuperset(_symbols(meaning))

    def _can_begin(self, meaning: Meaning) -> bool:
        return isinstance(meaning, Branch) or not self._begins.isdisjoint(_symbols(meaning))

    def _unknown(self, match: re.Match[str]) -> bool:
        """Whether a token is a word with zero-width non-joiners that neither as a whole nor in its parts is known."""
        name = match.group()
        if match.lastindex != JOINED or name[0].isupper():
            return False
        whole = name.replace(ZWNJ, "")
        return whole not in self._words and whole not in self._later \
            and not all(part in self._words for part in name.split(ZWNJ))

    def _expressions(self, head: str, branch: Branch, told: bool) -> None:
        """Note the words of the expressions that begin with a word; `told`: whether one of those so far tells."""
        for word, after in branch.next.items():
            self._later.add(word)
            known = self._words.get(word)
            if not told and not self._tells(known):
                if known is None:
                    self._telling.add(word)
                elif self._tells(after):
                    self._telling.add(head)
            self._expressions(head, after, told or known is None or self._tells(known))


def _symbols(meaning: Meaning) -> list[int]:
    pieces = meaning.pieces or () if isinstance(meaning, Branch) else meaning
    return [symbol for symbol, *_ in pieces]
