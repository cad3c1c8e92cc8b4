"""A language file compiled: from the spelling of a word to its letter and its marks. Knows no word itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib import import_module

from chronology.languages.shape import MARKS, Affix, Language, Paradigm
from chronology.tie.persons import Names

Entry = tuple[str, int]

BITS = {name: 1 << number for number, name in enumerate(MARKS)}
GROUP = re.compile(r"(?<!\\)\(\[?(\w+)\]?\)")
MOST = 100_000  # words remembered, so that hostile text does not fill the memory
NEGATIVE = BITS["negative"]
WEAK = ("k", "+n")  # classes that give way to one that a word has already
KNOWN = ("en", "fa", "ar")
PARENTS = {"prs": "fa"}


def bits(names: str) -> int:
    """The marks named in a blank-separated string, as one number."""
    return sum(BITS[name] for name in names.split())


def language_of(tag: str | None) -> str | None:
    """The language file that serves a BCP 47 tag, or None.

    >>> language_of("ar-MA"), language_of("prs"), language_of("ckb")
    ('ar', 'fa', None)
    """
    first = (tag or "").replace("_", "-").lower().split("-")[0]
    first = PARENTS.get(first, first)
    return first if first in KNOWN else None


class Lexicon:
    """The words of one language; `entry` analyses any spelling, known or not."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.fold = str.maketrans(dict(language.fold))
        self.spelling = [(re.compile(a), b) for a, b in language.spelling]
        self.words: dict[str, Entry] = {}
        self.rules = [(re.compile(shape), letter, bits(" ".join(marks)), changed(shape))
                      for shape, letter, *marks in language.rules]
        self.guesses = [(re.compile(shape), letter, bits(marks)) for shape, letter, marks in language.guesses]
        self.vowelled = [(re.compile(shape), letters, to) for shape, letters, to in language.vowelled]
        self.groups = [(re.compile(group.shape), group, bits(group.marks)) for group in language.groups]
        self.light_object = re.compile(language.light_object) if language.light_object else None
        self.disagree = re.compile(language.disagree) if language.disagree else None
        self.accusative = re.compile(language.accusative) if language.accusative else None
        self.agreement = tuple(map(re.compile, language.agreement)) if language.agreement else None
        self.concord = tuple(map(re.compile, language.concord)) if language.concord else None
        self.things = re.compile(language.things) if language.things else None
        self.conjoined = re.compile(language.conjoined)
        self.noun_phrase = re.compile(language.noun_phrase)
        self.abbreviations = frozenset(language.abbreviations.split())
        self._inflect()
        self._fill()
        self.phrases = self._phrases()
        self.openers = frozenset(first for first, _ in self.phrases)
        self.affixes = self._affixes()
        self.persons = Names(language.persons, self.key, BITS) if language.persons else None
        self.shortened = frozenset(self.key(word).lower() for word in self.abbreviations)
        self.cache: dict[str, Entry] = {}
        self.readings: dict[str, tuple[str, int, bool, str]] = {}

    def _inflect(self) -> None:
        combine = {frozenset(pair): letter for pair, letter in self.language.combine}
        for paradigm in self.language.paradigms:
            for word, letter, marks in expand(paradigm):
                key = self.key(self.spell(word))
                old = self.words.get(key)
                if old is not None:
                    both = letter if old[0] == letter else combine.get(frozenset((old[0], letter)))
                    if both is not None:  # two readings: only what both deny is negative
                        letter, marks = both, (marks | old[1]) & ~NEGATIVE | marks & old[1] & NEGATIVE
                self.words[key] = (letter, marks)

    def _fill(self) -> None:
        for letter, words in self.language.words:
            for key in map(self.key, words.split()):
                old = self.words.get(key)
                if old is None or letter not in WEAK:  # what is a verb too stays both
                    self.words[key] = (letter[-1], old[1] if old else 0)
        for mark, words in self.language.marks.items():
            for word in words.split():
                for form in self.forms(word):
                    old_letter, old_marks = self.words.get(form, ("n", 0))
                    self.words[form] = (old_letter, old_marks | BITS[mark])

    def forms(self, word: str) -> Iterable[str]:
        """The folded forms that a marked word stands for: with a final "~", all forms of the paradigms' stem."""
        if not word.endswith("~"):
            return (self.key(word),)
        return self.stems.get(word[:-1], ())

    @cached_property
    def stems(self) -> dict[str, list[str]]:
        """Every stem's first part with all its forms."""
        table: dict[str, list[str]] = {}
        for paradigm in self.language.paradigms:
            for stem in paradigm.stems.split():
                parts = tuple(stem) if paradigm.letters else tuple(stem.split("/"))
                name = stem if paradigm.letters else parts[0].rstrip("*")
                forms = table.setdefault(name, [])
                forms.extend(self.key(self.spell(template.format(*parts))) for template, _, _ in paradigm.forms)
        return table

    @cached_property
    def past_of(self) -> dict[str, str]:
        """The past of every verb, by its form that is also a noun ("g"), in languages that make titles of such."""
        table: dict[str, str] = {}
        for paradigm in self.language.paradigms:
            forms = paradigm.forms
            gerund = next((template for template, letter, _ in forms if letter == "g"), "")
            past = next((template for template, letter, marks in forms if letter in "ve" and "past" in marks), "")
            if gerund and past:
                for stem in paradigm.stems.split():
                    parts = stem.split("/")
                    table.setdefault(self.spell(gerund.format(*parts)), self.spell(past.format(*parts)))
        return table

    def _phrases(self) -> dict[tuple[str, str], list[tuple[list[str], str, int]]]:
        table: dict[tuple[str, str], list[tuple[list[str], str, int]]] = {}
        for letter, marks, phrases in self.language.phrases:
            for phrase in " ".join(phrases.split()).split(" / "):
                first, second, *rest = (self.key(word) for word in phrase.split())
                table.setdefault((first, second), []).append((rest, letter, bits(marks)))
        for rows in table.values():
            rows.sort(key=lambda row: -len(row[0]))
        return table

    def _affixes(self) -> list[tuple[str, str, frozenset[str], int, str, int, re.Pattern[str]]]:
        pairs = []
        for prefix in (Affix("", ""), *self.language.prefixes):
            for suffix in (Affix("", ""), *self.language.suffixes):
                if "definite" in prefix.marks and "possessed" in suffix.marks:  # one excludes the other
                    continue
                joins, more = frozenset(prefix.joins), frozenset(suffix.joins)
                both = joins & more if prefix.text and suffix.text else joins | more
                if both:
                    before, after = self.key(prefix.text), self.key(suffix.text)
                    least = len(before) + len(after) + max(prefix.least, suffix.least)
                    marks = bits(prefix.marks) | bits(suffix.marks)
                    shape = self.key(prefix.after + ".*" * bool(prefix.after) + suffix.after)
                    becomes = suffix.becomes if suffix.becomes == "j" else prefix.becomes or suffix.becomes
                    pairs.append((before, after, both, marks, becomes, least,
                                  re.compile(shape)))
        pairs.sort(key=lambda pair: len(pair[0]) + len(pair[1]))
        return pairs

    def key(self, word: str) -> str:
        """The spelling under which a word is looked up."""
        return word.translate(self.fold)

    def spell(self, word: str) -> str:
        """Joins a stem and its ending ("+") by the language's spelling rules."""
        for pattern, replacement in self.spelling:
            word = pattern.sub(replacement, word)
        return word

    def knows(self, word: str) -> bool:
        """Whether the language file has a word as it stands."""
        return self.key(word) in self.words

    def entry(self, word: str) -> Entry:
        """The letter and marks of a word as it stands in a text."""
        found = self.cache.get(word)
        if found is None:
            found = self._analyse(word)
            if len(self.cache) < MOST:
                self.cache[word] = found
        return found

    def _analyse(self, word: str) -> Entry:
        letter, marks = self._look_up(word)
        for pattern, from_letters, to in self.vowelled:
            if letter in from_letters and pattern.search(word):
                return to, marks
        return letter, marks

    def _look_up(self, word: str) -> Entry:
        key = self.key(word)
        found = self.words.get(key) or self.words.get(key.lower())
        if found is not None:
            return found
        for prefix, suffix, joins, marks, becomes, least, after in self.affixes:
            if key.startswith(prefix) and key.endswith(suffix) and len(key) >= least:
                stem = key[len(prefix):len(key) - len(suffix)]
                inner = self.words.get(stem)
                if inner is not None and inner[0] in joins and after.search(stem):
                    return becomes or inner[0], inner[1] | marks
        for pattern, letter, marks in self.guesses:
            if pattern.search(word):
                return letter, marks
        return "n", 0


def changed(shape: str) -> str:
    """The letters that the first group of a shape stands for.

    >>> changed("D([wz])"), changed("[nk](e)(?=PY)")
    ('wz', 'e')
    """
    group = GROUP.search(shape)
    assert group is not None, shape
    return group[1]


def expand(paradigm: Paradigm) -> Iterator[tuple[str, str, int]]:
    """Every form of every stem, not yet spelt."""
    rows = [(template.format, letter, bits(marks)) for template, letter, marks in paradigm.forms]
    for stem in paradigm.stems.split():
        parts = tuple(stem) if paradigm.letters else stem.split("/")
        for make, letter, marks in rows:
            yield make(*parts), letter, marks


@cache
def load(tag: str) -> Lexicon:
    """The compiled language file of a tag that `language_of` gave."""
    return Lexicon(import_module(f"chronology.languages.{tag}").LANGUAGE)
