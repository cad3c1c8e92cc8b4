"""The shape of a language file: words grouped by meaning, templates over the groups, and their examples.

Only types and small helpers that make the data easy to write; `calendars.grammar` compiles them.
The templates are described in docs/languages.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Values = Mapping[str, Any]
Words = tuple[tuple[Values, str], ...]  # (what the words say, the words one a line)


@dataclass(frozen=True, slots=True)
class Shape:
    """A template, texts that it matches whole ("value | text" or "text"), and texts where it must find nothing."""

    template: str
    examples: tuple[str, ...]
    unlike: tuple[str, ...] = ()
    link: Literal["range", "pair", "list"] | None = None
    nothing: bool = False  # the words are no date: a street, a score, a name
    fields: Values = field(default_factory=dict)


def shape(template: str, *examples: str, unlike: tuple[str, ...] = (), **fields: Any) -> Shape:
    """A shape of one date; `fields` are what the shape itself says."""
    return Shape(template, examples, unlike, fields=fields)


def linked(
    link: Literal["range", "pair", "list"], template: str, *examples: str, unlike: tuple[str, ...] = (), **fields: Any
) -> Shape:
    """A shape of several dates, each in parentheses: a range, a day in two calendars, a list that shares its month."""
    return Shape(template, examples, unlike, link=link, fields=fields)


def nothing(template: str, *examples: str) -> Shape:
    """A shape of words that are no date, although a part of them would be."""
    return Shape(template, examples, nothing=True)


def table(text: str) -> Words:
    """Words under what they say: a line "field=value ..." opens a list, a word a line follows.

    >>> table("unit=day shift=-1 \\n yesterday \\n unit=day shift=0 \\n today")
    (({'unit': 'day', 'shift': -1}, 'yesterday'), ({'unit': 'day', 'shift': 0}, 'today'))
    """
    rows: list[tuple[Values, list[str]]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if "=" in line:
            pairs = (pair.split("=") for pair in line.split())
            rows.append(({name: _value(value) for name, value in pairs}, []))
        else:
            if not rows:
                rows.append(({}, []))
            rows[-1][1].append(line)
    return tuple((values, "\n".join(words)) for values, words in rows)


def _value(text: str) -> int | float | str | bool:
    if text == "True":
        return True
    number = text.lstrip("-")
    if number.isdecimal():
        return int(text)
    return float(text) if number.replace(".", "", 1).isdecimal() else text


def numbered(field_name: str, text: str, **fixed: Any) -> Words:
    """A table whose headings are the numbers that the words say.

    >>> numbered("weekday", "1 \\n monday \\n mon \\n 2 \\n tuesday")
    (({'weekday': 1}, 'monday\\nmon'), ({'weekday': 2}, 'tuesday'))
    """
    lines = (f"{field_name}={line.strip()}" if line.strip().isdecimal() else line for line in text.splitlines())
    return tuple(({**values, **fixed}, words) for values, words in table("\n".join(lines)))


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language puts number words together."""

    units_first: bool = False      # "four and twenty"
    pairs: bool = False            # "nineteen forty-five"
    juxtaposed: bool = False       # "twenty one" without a connector
    joint: tuple[str, ...] = ()    # what joins tens and units written as one word, one of them may be empty


@dataclass(frozen=True, slots=True)
class Tense:
    """How the verbs of a sentence show that it tells the past or the future; words are in the groups of that name."""

    verbs: Literal["before", "after", "around"] = "around"  # where the verb of a date stands
    past_endings: tuple[str, ...] = ()
    past_beginnings: tuple[str, ...] = ()
    future_beginnings: tuple[str, ...] = ()
    present_beginnings: tuple[str, ...] = ()
    shortest: int = 4
    before_nouns: frozenset[str] = frozenset()  # words behind which no verb stands: prepositions
    infinitives: frozenset[str] = frozenset()  # words behind which a form of the present is an infinitive: no tense
    auxiliaries: frozenset[str] = frozenset()  # forms of the present that a participle leaves in the present: "is set"
    noun_endings: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()  # words that begin or end like verbs
    apart: Mapping[str, int] = field(default_factory=dict)  # beginnings that are also written as a word: their tense
    imperfects: frozenset[str] = frozenset()  # words that put the present behind them into the past
    subjunctives: frozenset[str] = frozenset()  # words that end that again
    joints: tuple[str, ...] = ()  # words and signs behind which the verb of another clause stands


@dataclass(frozen=True, slots=True)
class Language:
    """One language: everything that the engine knows of it."""

    tag: str
    words: Mapping[str, Words]
    shapes: Mapping[str, tuple[Shape, ...]]
    calendar: str = "gregorian"            # of "last month" and "two years ago"
    old_years: str = "gregorian"           # the calendar of a year 1200-1499 without a marker
    first_weekday: int = 1                 # of "last week", 1 is Monday
    numeric: Literal["dmy", "mdy", "ymd"] = "dmy"
    numbers: Numbers = Numbers()
    tense: Tense = Tense()
    cased: bool = False                    # words are also written with capitals
    clitics: Mapping[str, str] = field(default_factory=dict)  # letters written on to a word -> group of the clitic
    fused: tuple[tuple[str, str, str], ...] = ()  # (fused letters, the letters they stand for, group of the clitic)
    suffixes: tuple[tuple[str, str], ...] = ()  # (last letter, letters that may be written on to it)
    compounds: tuple[tuple[str, str], ...] = ()  # groups of which a word may be written on to a word
    light: frozenset[str] = frozenset()  # groups of words that are in every sentence: no date consists of them alone

    def lines(self) -> Iterator[tuple[str, Values, str]]:
        """(group, what it says, word), for every word."""
        for group, rows in self.words.items():
            for values, words in rows:
                for word in filter(None, map(str.strip, words.splitlines())):
                    yield group, values, word
