"""A compiled language: its dictionary, its automaton and its tenses."""

from __future__ import annotations

from dataclasses import replace

from calendars.automaton import Automaton
from calendars.folding import fold
from calendars.language import Language, Tense
from calendars.lexicon import Lexicon
from calendars.tokens import Tokens, tokenise

LOOSE = "that"  # the terminal of words that point to a date, or only join a clause
_WRITTEN = {"sign", "clitic"}  # terminals that only say how a word is written


class Grammar:
    """What the engine needs of a language; compiled once, it may be used for any number of texts."""

    def __init__(self, language: Language) -> None:
        self.language = language
        compounds = {terminal for pair in language.compounds for terminal in pair}
        self.automaton = Automaton(language.shapes, language.light | _WRITTEN, {LOOSE, *compounds})
        self.lexicon = Lexicon(language, self.automaton.symbols)
        self.tenses = self.lexicon.tenses
        self.tense = _folded(language.tense)
        self.joints = frozenset(language.tense.joints)

    def tokens(self, text: str, start: int = 0, end: int | None = None) -> Tokens:
        """The tokens of a folded text, or of a part of it."""
        stop = len(text) if end is None else end
        language, lexicon = self.language, self.lexicon
        return tokenise(text, start, stop, lexicon.words, lexicon.symbols, language.numeric, language.numbers)


def _folded(tense: Tense) -> Tense:
    """The same words, endings and beginnings, as folded texts have them."""
    def each(several: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(fold(letters).text for letters in several)

    return replace(
        tense, past_endings=each(tense.past_endings), past_beginnings=each(tense.past_beginnings),
        future_beginnings=each(tense.future_beginnings), present_beginnings=each(tense.present_beginnings),
        noun_endings=each(tense.noun_endings), before_nouns=frozenset(each(tuple(tense.before_nouns))),
        infinitives=frozenset(each(tuple(tense.infinitives))), auxiliaries=frozenset(each(tuple(tense.auxiliaries))),
        nouns=frozenset(each(tuple(tense.nouns))), imperfects=frozenset(each(tuple(tense.imperfects))),
        subjunctives=frozenset(each(tuple(tense.subjunctives))),
        apart={fold(word).text: when for word, when in tense.apart.items()},
    )
