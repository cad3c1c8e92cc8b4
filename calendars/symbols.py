"""Symbols: the numbers of what tokens can be, and of what words say. Knows no word and no text."""

from __future__ import annotations

from collections.abc import Mapping

WORD, END, BREAK, CAPITAL = 0, 1, 2, 3  # symbols of unknown words, the end, an empty line, words with a capital
NOTHING = 0  # the number of what says nothing
Said = Mapping[str, object]
_NOTHING: Said = {}


class Symbols:
    """The sets of terminals that tokens can have, by number, and the part each plays in a number.

    Of the terminals of a word those are kept that are `used`: the fewer symbols there are, the more is remembered.
    """

    def __init__(self, used: frozenset[str]) -> None:
        self._used = used
        self.terminals: list[frozenset[str]] = [frozenset({"word"}), frozenset({"end"}), frozenset({"break"}),
                                                 frozenset({"word", "capital"})]
        self._numbers: dict[tuple[object, ...], int] = {}
        self.said: list[Said] = [_NOTHING]  # what words say; a number in its place keeps dictionaries small
        self._saying: dict[tuple[tuple[str, object], ...], int] = {(): NOTHING}
        self.kinds: dict[int, str] = {}
        self.counting: set[int] = set()  # with which a number of several tokens can begin

    def number(self, terminals: frozenset[str], said: Said = _NOTHING) -> int:
        """The number of a set of terminals, of words that say the same fields and days that are as possible."""
        day = said.get("day", said.get(""))
        key = terminals, not isinstance(day, int) or 1 <= day <= 31, *said
        known = self._numbers.get(key)
        if known is None:
            kind = next((kind for terminal, kind in _KINDS.items() if terminal in terminals), None)
            same = kind, terminals & self._used, *key[1:]
            known = self._numbers[key] = self._numbers.setdefault(same, len(self.terminals))
            if known == len(self.terminals):
                self.terminals.append(terminals & self._used)
            if kind:
                self.kinds[known] = kind
                if kind in ("word", "ordinal", "digits"):
                    self.counting.add(known)
        return known

    def say(self, said: Said) -> int:
        """The number of what a word says."""
        number = self._saying.setdefault(tuple(said.items()), len(self.said))
        if number == len(self.said):
            self.said.append(said)
        return number


_KINDS = {
    "number:word": "word", "number:ordinal": "ordinal", "number:digits": "digits", "ending": "ending", "and": "and",
    "dash": "dash",
}
