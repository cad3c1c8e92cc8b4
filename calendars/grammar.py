"""The compiler of a language file: its words into one dictionary, its shapes into one automaton, and the tokeniser.

A token is looked up once; whatever can be written on to a word (clitics, a second word) is in the dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from calendars import numbers
from calendars.folding import ZWNJ, fold
from calendars.language import Language, Tense, Values
from calendars.scanner import Automaton, Match, Tokens

# (symbol, what it says, start, end) inside the word
Piece = tuple[int, Mapping[str, object], int, int]

_TOKEN = re.compile(rf"{numbers.RUN}|[^\W\d_]+(?:{ZWNJ}+[^\W\d_]+)*|\n[^\S\n]*\n\s*|[^\s\w]|[\d_]+")
PUNCTUATION = {
    ",": "comma", ".": "dot", "-": "dash", "\u2014": "dash", "/": "slash", "(": "open", ")": "close", "'": "quote",
    ":": "colon", ";": "semicolon", "+": "plus", "%": "percent", "[": "open", "]": "close", "~": "tilde", '"': "mark",
}
MARKER = "_"  # in a language file: written as one word, as two, or joined by ZWNJ


class LanguageError(ValueError):
    """A language file that contradicts itself; the message names the word or shape."""


@dataclass(slots=True)
class Branch:
    """Where words of several tokens continue: by the next token; `pieces` where they may end."""

    next: dict[str, Branch]
    pieces: tuple[Piece, ...] | None = None


def _folded_tense(tense: Tense) -> Tense:
    """The same endings and beginnings as folded texts have them."""
    def each(several: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(fold(letters).text for letters in several)

    return replace(
        tense, past_endings=each(tense.past_endings), past_beginnings=each(tense.past_beginnings),
        future_beginnings=each(tense.future_beginnings), present_beginnings=each(tense.present_beginnings),
    )


class Grammar:
    """A compiled language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.symbols: list[frozenset[str]] = [frozenset({"word"}), frozenset({"end"}), frozenset({"break"})]
        self._ids: dict[frozenset[str], int] = {terminals: at for at, terminals in enumerate(self.symbols)}
        self.lexicon: dict[str, tuple[Piece, ...]] = {}
        self.phrases: dict[str, Branch] = {}
        self.tenses: dict[str, int] = {}
        self.tense = _folded_tense(language.tense)
        for sign, name in PUNCTUATION.items():
            self.lexicon[sign] = ((self.symbol(frozenset({name, "sign"})), {}, 0, 1),)
        self.clitics = {fold(letters).text: group for letters, group in language.clitics.items()}
        self.fused = [(fold(letters).text, fold(instead).text, group) for letters, instead, group in language.fused]
        for letters, group in self.clitics.items():
            self.lexicon[letters] = ((self.symbol(frozenset({group, "clitic"})), {}, 0, len(letters)),)
        self._meanings: dict[str, tuple[str, Values]] = {}
        self._contradictions: list[str] = []
        for group, values, word in language.lines():
            self._add(group, values, word)
        if self._contradictions:
            raise LanguageError(f"{language.tag}: " + "; ".join(self._contradictions))
        self._compound_numbers()
        self._compound_words()
        self.automaton = Automaton(language.shapes, self.symbols)

    def symbol(self, terminals: frozenset[str]) -> int:
        """The number of a set of terminals."""
        known = self._ids.get(terminals)
        if known is None:
            known = self._ids[terminals] = len(self.symbols)
            self.symbols.append(terminals)
        return known

    # words

    def _add(self, group: str, values: Values, word: str, *, check: bool = True) -> None:
        base, _, tag = group.partition(":")
        if base == "verb":
            self.tenses[fold(word.replace(MARKER, "")).text] = {"past": -1, "present": 0, "future": 1}[tag]
            return
        terminals = {base, f"{base}:{tag or 'plain'}"}
        terminals |= {f"{base}:{value}" for value in values.values() if isinstance(value, str)}
        if base in ("number", "nth"):
            value = int(values["value"])
            terminals |= numbers.plain(value, 0, "ordinal" if base == "nth" else "word")
            values = {"": value}
        symbol = self.symbol(frozenset(terminals))
        for spelling in self._spellings(word):
            self._enter(spelling, (symbol, values), group, values, check)

    def _spellings(self, word: str) -> list[str]:
        forms = [word]
        if MARKER in word:
            forms = [word.replace(MARKER, ""), word.replace(MARKER, " ")]
        if self.language.cased:
            forms = [
                form for one in forms for form in (one, one.upper(), *(
                    (one[:1].upper() + one[1:], one.title()) if one == one.lower() else ()
                ))
            ]
        return [fold(form).text for form in dict.fromkeys(forms)]

    def _enter(self, spelling: str, piece: tuple[int, Values], group: str, values: Values, check: bool) -> None:
        known = self._meanings.get(spelling)
        if known is not None:
            if known != (group, values) and check:
                self._contradictions.append(f"{spelling!r} is both {known} and {(group, values)}")
            return
        self._meanings[spelling] = (group, values)
        words = _TOKEN.findall(spelling)
        symbol, said = piece
        for letters, before in self._written_on(words[0]):
            first = letters + (words[0] if not before[1] else words[0][before[1]:])
            front = before[0]
            if len(words) == 1:
                self.lexicon.setdefault(first, (*front, (symbol, said, len(letters), len(first))))
            else:
                branch = self.phrases.setdefault(first, Branch({}))
                for word in words[1:]:
                    branch = branch.next.setdefault(word, Branch({}))
                branch.pieces = (*front, (symbol, said, len(letters), 0))

    def _written_on(self, word: str) -> list[tuple[str, tuple[tuple[Piece, ...], int]]]:
        """(letters in front, (their pieces, letters of the word that they replace)), nothing in front first."""
        forms: list[tuple[str, tuple[tuple[Piece, ...], int]]] = [("", ((), 0))]
        if word[0].isdecimal() or not word[0].isalpha():
            return forms
        single = [(letters, self.symbol(frozenset({group, "clitic"}))) for letters, group in self.clitics.items()]
        outer = [(letter, symbol) for letter, symbol in single if "and" in self.symbols[symbol]]
        for letter, symbol in single:
            forms.append((letter, (((symbol, {}, 0, 1),), 0)))
            if (letter, symbol) not in outer:
                forms += [(and_ + letter, (((also, {}, 0, 1), (symbol, {}, 1, 2)), 0)) for and_, also in outer]
        for letters, instead, group in self.fused:
            if word.startswith(instead):
                symbol = self.symbol(frozenset({group, "clitic"}))
                size = len(letters)
                forms.append((letters, (((symbol, {}, 0, size),), len(instead))))
                forms += [(and_ + letters, (((also, {}, 0, 1), (symbol, {}, 1, size + 1)), len(instead)))
                          for and_, also in outer]
        return forms

    def _compound_numbers(self) -> None:
        """Tens and units written as one word."""
        joints = self.language.numbers.joint
        if not joints:
            return
        words: dict[str, list[tuple[str, int]]] = {"number": [], "nth": []}
        for spelling, (group, values) in list(self._meanings.items()):
            base = group.partition(":")[0]
            if base in words and " " not in spelling:
                words[base].append((spelling, int(values[""])))
        for ten, tens in words["number"]:
            if tens in range(20, 100, 10):
                for base, several in words.items():
                    for unit, units in several:
                        if units < 10:
                            for joint in joints:
                                self._add(base, {"value": tens + units}, ten + joint + unit, check=False)

    def _compound_words(self) -> None:
        by_terminal: dict[str, list[tuple[str, tuple[Piece, ...]]]] = {}
        wanted = {terminal for pair in self.language.compounds for terminal in pair}
        for word, pieces in self.lexicon.items():
            if len(pieces) == 1 and word in self._meanings:
                for terminal in self.symbols[pieces[0][0]] & wanted:
                    by_terminal.setdefault(terminal, []).append((word, pieces))
        for first, second in self.language.compounds:
            for one, (left,) in by_terminal.get(first, ()):
                for other, (right,) in by_terminal.get(second, ()):
                    size = len(one)
                    self.lexicon.setdefault(
                        one + other, (left, (right[0], right[1], size, size + len(other))))

    # texts

    def tokens(self, text: str) -> Tokens:  # noqa: C901  # one loop over every word of a text, for speed
        """The tokens of a folded text."""
        lexicon, phrases, language = self.lexicon, self.phrases, self.language
        get = lexicon.get
        result = Tokens([], [], [], [])
        symbols, said, starts, ends = result.symbols, result.said, result.starts, result.ends
        nothing: Mapping[str, object] = {}
        words: list[tuple[str, int, int]] = []
        for found in _TOKEN.finditer(text):
            word = found.group()
            if ZWNJ in word:
                joined = word.replace(ZWNJ, "")
                pieces = get(joined)
                if (pieces is not None and len(pieces) == 1) or joined in phrases:
                    words.append((joined, found.start(), found.end()))
                else:
                    parts = word.split(ZWNJ)
                    if all(part in lexicon or part in phrases for part in parts):
                        at = found.start()
                        for part in parts:
                            words.append((part, at, at + len(part)))
                            at += len(part) + 1
                    else:  # a known part of an unknown word means nothing
                        words.append((word, found.start(), found.end()))
            else:
                words.append((word, found.start(), found.end()))
        size = len(words)
        index = 0
        numeric = False
        while index < size:
            word, start, end = words[index]
            index += 1
            pieces = None
            if word in phrases:
                branch: Branch | None = phrases[word]
                ahead = index
                while branch is not None and ahead < size:
                    branch = branch.next.get(words[ahead][0])
                    ahead += 1
                    if branch is not None and branch.pieces is not None:
                        pieces, end, index = branch.pieces, words[ahead - 1][2], ahead
                if pieces is not None:
                    for symbol, values, first, last in pieces:
                        symbols.append(symbol)
                        said.append(values)
                        starts.append(start + first)
                        ends.append(start + last if last else end)
                    continue
            pieces = get(word)
            if pieces is None:
                letter = word[0]
                if "0" <= letter <= "9":
                    numeric = True
                    for terminals, values, first, last in numbers.run(word, language.numeric):
                        symbols.append(self.symbol(terminals))
                        said.append(values)
                        starts.append(start + first)
                        ends.append(start + last)
                else:
                    symbols.append(2 if letter == "\n" else 0)
                    said.append(nothing)
                    starts.append(start)
                    ends.append(end)
            elif len(pieces) == 1:
                symbol, values, _, _ = pieces[0]
                symbols.append(symbol)
                said.append(values)
                starts.append(start)
                ends.append(end)
            else:
                for symbol, values, first, last in pieces:
                    symbols.append(symbol)
                    said.append(values)
                    starts.append(start + first)
                    ends.append(start + last)
        symbols.append(1)
        said.append(nothing)
        starts.append(len(text))
        ends.append(len(text))
        return self._add_up(result, numeric)

    def _add_up(self, tokens: Tokens, numeric: bool) -> Tokens:
        """Number words that belong together, and digits with the ending of an ordinal, become one token."""
        kinds = self._number_kinds(tokens.symbols)
        if not kinds:
            return tokens
        result = Tokens([], [], [], [])
        at, size = 0, len(tokens.symbols)
        while at < size:
            kind = kinds.get(tokens.symbols[at])
            end = at + 1
            if kind == "digits":
                ending = tokens.symbols[end]
                if kinds.get(ending) == "ending" and tokens.starts[end] <= tokens.ends[at] + 1:
                    value = tokens.said[at][""]
                    assert isinstance(value, int)
                    digits = tokens.ends[at] - tokens.starts[at]
                    result.symbols.append(self.symbol(numbers.plain(value, digits, "ordinal")))
                    result.said.append(tokens.said[at])
                    end += 1
                else:
                    result.symbols.append(tokens.symbols[at])
                    result.said.append(tokens.said[at])
            elif kind in ("word", "ordinal"):
                value, ordinal, end = self._sum(tokens, at, kinds)
                if end == at + 1:
                    result.symbols.append(tokens.symbols[at])
                    result.said.append(tokens.said[at])
                else:
                    result.symbols.append(self.symbol(numbers.plain(value, 0, "ordinal" if ordinal else "word")))
                    result.said.append({"": value})
            else:
                result.symbols.append(tokens.symbols[at])
                result.said.append(tokens.said[at])
            result.starts.append(tokens.starts[at])
            result.ends.append(tokens.ends[end - 1])
            at = end
        return result

    def _number_kinds(self, present: list[int]) -> dict[int, str]:
        """For the symbols in a text: "word" or "ordinal" (number words), "digits", "and", "dash", "ending"."""
        kinds: dict[int, str] = {}
        wanted = False
        for symbol in set(present):
            terminals = self.symbols[symbol]
            if "number:word" in terminals:
                kinds[symbol], wanted = "word", True
            elif "number:digits" in terminals:
                kinds[symbol] = "digits"
            elif "number:ordinal" in terminals:
                kinds[symbol], wanted = "ordinal", True
            elif "ending" in terminals:
                kinds[symbol], wanted = "ending", True
            elif "and" in terminals:
                kinds[symbol] = "and"
            elif "dash" in terminals:
                kinds[symbol] = "dash"
        return kinds if wanted else {}

    def _sum(self, tokens: Tokens, at: int, kinds: dict[int, str]) -> tuple[int, bool, int]:
        """The number that begins at a number word: (value, whether it is an ordinal, end)."""
        style = self.language.numbers
        value = tokens.said[at][""]
        assert isinstance(value, int)
        total, current, lowest = 0, value, numbers.low(value)
        ordinal = kinds[tokens.symbols[at]] == "ordinal"
        end = at + 1
        while not ordinal or style.units_first:
            here = end
            joined = kinds.get(tokens.symbols[here])
            connected = joined in ("and", "dash")
            if connected:
                here += 1
            kind = kinds.get(tokens.symbols[here])
            if kind not in ("word", "ordinal"):
                break
            more = tokens.said[here][""]
            assert isinstance(more, int)
            if more in (100, 1000, 1_000_000) and not connected and 0 < current < more:
                if more == 100:
                    current *= 100
                else:
                    total, current = total + current * more, 0
                lowest = more
            elif more < lowest and (connected or (style.juxtaposed and (lowest > 10 or more < 10))):
                if (joined == "dash" and lowest != 10) or (joined == "and" and style.juxtaposed and lowest < 100):
                    break
                current += more
                lowest = numbers.low(more)
            elif style.units_first and connected and current % 100 < 10 and current % 10 and more in range(20, 100, 10):
                current += more
                lowest = 1
            elif style.pairs and not connected and not total and 10 <= current <= 20 and 10 <= more < 100:
                total, current, lowest = current * 100, more, numbers.low(more)
            else:
                break
            ordinal = ordinal or kind == "ordinal"
            end = here + 1
        return total + current, ordinal, end

    def match(self, tokens: Tokens, at: int, known: dict[tuple[str, int], Match | None]) -> Match | None:
        """The longest date at a token."""
        return self.automaton.match("mention", at, tokens, known)
