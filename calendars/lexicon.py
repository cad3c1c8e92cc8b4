"""The words of a language file as one dictionary: every spelling, with whatever can be written on to it.

The check that a word has one meaning is made here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from calendars import numbers
from calendars.folding import ZWNJ, fold
from calendars.language import Language, Values
from calendars.symbols import NOTHING, Symbols
from calendars.tokens import Branch, Piece, split

PUNCTUATION = {
    ",": "comma", ".": "dot", "-": "dash", "\u2014": "dash", "/": "slash", "(": "open", ")": "close", "'": "quote",
    ":": "colon", ";": "semicolon", "+": "plus", "%": "percent", "[": "open", "]": "close", "~": "tilde", '"': "mark",
    "!": "bang", "?": "question", "\u00ab": "quoted", "\u00bb": "quoted", "\u2026": "dots",
}
MARKER = "_"  # in a language file: written as one word, as two, or joined by a zero-width non-joiner
_SHORTEST = 3  # letters of a word that prepositions are written on to; with less it is mostly another word
VERBS = {"past": -1, "present": 0, "future": 1}

Front = tuple[str, tuple[Piece, ...], int]  # (letters in front of a word, their pieces, letters that they replace)
_BARE: tuple[Front, ...] = (("", (), 0),)


class LanguageError(ValueError):
    """A language file that contradicts itself; the message names the words."""


class Lexicon:
    """`words` leads from a folded spelling to its pieces, `tenses` from verb forms to -1, 0 or 1."""

    def __init__(self, language: Language, symbols: Symbols) -> None:
        self.language = language
        self.symbols = symbols
        self.words: dict[str, tuple[Piece, ...] | Branch] = {}
        self.tenses: dict[str, int] = {}
        self.beginnings: set[str] = set()  # words that say that something began
        self.pluperfects: set[str] = set()  # words that say what had been
        self.states: set[str] = set()  # words that say what is shown or said, and leave other verbs their tense
        self.copulas: set[str] = set()  # and those that mean "is"
        self.behind: set[str] = set()  # words behind which a day is past, where the sentence tells the present
        self.prospects: set[str] = set()  # verbs whose infinitive is to come: they voted to meet on Friday
        self.invariants: set[str] = set()  # forms of the past that are nouns as well: the first cut in June
        self._verbs = {"start": self.beginnings, "had": self.pluperfects, "state": self.states, "is": self.copulas,
                       "behind": self.behind, "prospect": self.prospects, "same": self.invariants}
        self._meanings: dict[str, tuple[str, Values]] = {}
        self._entered: list[tuple[str, int, int]] = []
        self._kinds_of_fronts: dict[tuple[bool, bool, tuple[tuple[str, str, str], ...]], list[Front]] = {}
        self._clitics = [(fold(letters).text, self.symbols.number(frozenset({group, "clitic"})), group)
                         for letters, group in language.clitics.items()]
        self.outer = tuple(letters for letters, _, group in self._clitics if group == "and")  # "and" before a word
        for sign, name in PUNCTUATION.items():
            self.words[sign] = ((self.symbols.number(frozenset({name, "sign"})), NOTHING, 0, 1),)
        for letters, symbol, _ in self._clitics:
            self.words[letters] = (_before(symbol, letters),)
        for letters, front, _ in self._clitics_before(True, True, ()):  # two of them before digits
            self.words.setdefault(letters, front)
        wrong = [problem for group, values, word in language.lines() if (problem := self._add(group, values, word))]
        # after all words: a word is no clitic and another word
        for spelling, symbol, said in self._entered if language.clitics or language.fused else ():
            self._enter(spelling, symbol, said, self._fronts(split(spelling)[0])[1:])
        if wrong:
            raise LanguageError(f"{language.tag}: " + "; ".join(wrong))
        self._compound_numbers()
        self._compound_words()

    def _add(self, group: str, values: Values, word: str) -> str:
        """Add a word in all its spellings; what it contradicts, if anything."""
        base, _, tag = group.partition(":")
        if base == "verb":
            spelling = fold(word.replace(MARKER, "")).text
            if tag in self._verbs:
                self._verbs[tag].add(spelling)
            else:
                self.tenses[spelling] = VERBS[tag]
            return ""
        terminals = {base, f"{base}:{tag or 'plain'}"}
        terminals |= {f"{base}:{value}" for value in values.values() if isinstance(value, str)}
        if base in ("number", "nth"):
            value = int(values["value"])
            terminals |= numbers.plain(value, 0, "ordinal" if base == "nth" else "word")
            values = {"": value}
        said = self.symbols.say(values)
        for spelling in self._spellings(word, small=tag == "small"):
            symbol = self.symbols.number(frozenset(terminals | self._looks(base, tag, word, spelling)), values)
            known = self._meanings.setdefault(spelling, (group, values))
            if known != (group, values):
                return f"{spelling!r} is both {known} and {(group, values)}"
            self._enter(spelling, symbol, said, _BARE)
            self._entered.append((spelling, symbol, said))
        return ""

    def _looks(self, base: str, tag: str, word: str, spelling: str) -> set[str]:
        """What a spelling is besides: a word that a capital makes a name of, a noun as any other word."""
        capital = self.language.cased and spelling[0].isupper()
        title = capital and base == "season" and word[0].islower() and not spelling[1:].isupper()
        looks = {f"{base}:titled"} if title else set()
        if tag == "noun":  # what keeps a word from another keeps these from it as well
            looks |= {"word", "capital"} if capital else {"word"}
        return looks

    def _spellings(self, word: str, *, small: bool) -> list[str]:
        joints = ("", " ", ZWNJ) if " " in word else ("", " ")  # in front of another word a joint is part of its word
        forms = [word.replace(MARKER, joint) for joint in joints] if MARKER in word else [word]
        if self.language.cased and not small:
            forms = [form for one in forms for form in (one, one.upper(), *(
                (one[:1].upper() + one[1:], one.title()) if one == one.lower() else ()
            ))]
        forms = [fold(form).text for form in dict.fromkeys(forms)]
        for after, letters in self.language.suffixes:
            forms += [form + letters for form in forms if form.endswith(after)]
        return forms

    def _enter(self, spelling: str, symbol: int, said: int, fronts: Sequence[Front]) -> None:
        """One spelling, with what stands in front of it."""
        first, *rest = split(spelling)
        for letters, front, replaced in fronts:
            begin = letters + first[replaced:]
            if not rest:
                pieces = (*front, (symbol, said, len(letters), len(begin)))
                known = self.words.setdefault(begin, pieces)
                if isinstance(known, Branch):
                    known.pieces = known.pieces or pieces
                continue
            branch = self.words.get(begin)
            if not isinstance(branch, Branch):
                branch = self.words[begin] = Branch({}, branch)
            for word in rest:
                branch = branch.next.setdefault(word, Branch({}))
            branch.pieces = (*front, (symbol, said, len(letters), 0))

    def _fronts(self, word: str) -> list[Front]:
        """Nothing, and each clitic or pair of clitics that can stand in front of a word."""
        fused = tuple(one for one in self.language.fused if word.startswith(fold(one[1]).text))
        key = word[0].isalpha(), len(word) >= _SHORTEST, fused
        if key not in self._kinds_of_fronts:
            self._kinds_of_fronts[key] = self._clitics_before(*key)
        return self._kinds_of_fronts[key]

    def _clitics_before(self, letter: bool, long: bool, fused: tuple[tuple[str, str, str], ...]) -> list[Front]:
        """The same by whether a word begins with a letter, whether it is long, and what it can be fused with."""
        if not letter:
            return [*_BARE]
        outer = [(letters, symbol) for letters, symbol, _ in self._clitics if letters in self.outer]
        inner: list[Front] = [(letters, (_before(symbol, letters),), 0)
                              for letters, symbol, group in self._clitics if group != "and" and long]
        for written, instead, group in fused:
            letters = fold(written).text
            symbol = self.symbols.number(frozenset({group, "clitic"}))
            inner.append((letters, (_before(symbol, letters),), len(fold(instead).text)))
        fronts = [*_BARE, *((letters, (_before(symbol, letters),), 0) for letters, symbol in outer), *inner]
        for letters, symbol in outer:
            fronts += [(letters + more, (_before(symbol, letters), _before(pieces[0][0], more, len(letters))), replaced)
                       for more, pieces, replaced in inner]
        return fronts

    def _compound_numbers(self) -> None:
        """Tens and units written as one word."""
        joints = self.language.numbers.joint
        if not joints:
            return
        known: dict[str, list[tuple[str, int]]] = {"number": [], "nth": []}
        for spelling, (group, values) in self._meanings.items():
            base = group.partition(":")[0]
            if base in known and " " not in spelling:
                known[base].append((spelling, values[""]))
        for ten, tens in known["number"]:
            if tens not in range(20, 100, 10) and tens not in range(100, 1000, 100):
                continue
            for base, several in known.items():
                for unit, units in several:
                    if 0 < units < numbers.low(tens):
                        for joint in joints if tens < 100 else filter(str.isalpha, joints):
                            self._compound(base, tens + units, ten + joint + unit)
        self._joined_numbers(known, [joint for joint in joints if joint])

    def _joined_numbers(self, known: Mapping[str, list[tuple[str, int]]], joints: list[str]) -> None:
        """Units written as one word with what joins them to the tens before."""
        connector = self.symbols.number(frozenset({"and", "clitic"}))
        for several in known.values():
            for spelling, value in several:
                pieces = self.words.get(spelling)
                if isinstance(pieces, tuple) and len(pieces) == 1 and value < 1000:
                    for joint in joints:
                        size = len(joint)
                        word = (pieces[0][0], pieces[0][1], size, size + len(spelling))
                        self.words.setdefault(joint + spelling, ((connector, NOTHING, 0, size), word))

    def _compound(self, base: str, value: int, spelling: str) -> None:
        terminals = {base, f"{base}:plain"} | numbers.plain(value, 0, "ordinal" if base == "nth" else "word")
        said = {"": value}
        if self._meanings.setdefault(spelling, (base, said)) == (base, said):
            symbol = self.symbols.number(frozenset(terminals), said)
            self._enter(spelling, symbol, self.symbols.say(said), self._fronts(spelling))

    def _compound_words(self) -> None:
        """Two words of the groups that the language writes as one."""
        single: dict[str, list[tuple[str, Piece]]] = {}
        wanted = {terminal for pair in self.language.compounds for terminal in pair}
        for word in self._meanings:
            pieces = self.words.get(word)
            if isinstance(pieces, Branch):
                pieces = pieces.pieces
            if pieces and len(pieces) == 1:
                for terminal in self.symbols.terminals[pieces[0][0]] & wanted:
                    single.setdefault(terminal, []).append((word, pieces[0]))
        for first, second in self.language.compounds:
            for one, left in single.get(first, ()):
                for other, right in single.get(second, ()):
                    size = len(one)
                    self.words.setdefault(one + other, (left, (right[0], right[1], size, size + len(other))))


def _before(symbol: int, letters: str, start: int = 0) -> Piece:
    """Letters in front of a word."""
    return symbol, NOTHING, start, start + len(letters)
