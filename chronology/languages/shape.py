"""What a language file holds: words by class, the forms they take, shapes of verb groups and noun phrases, weights.

A language is data of this shape; no engine lives here and no word of any language.

Every word of a sentence becomes one letter, its class; shapes are regular expressions over the string of letters.
The letters mean the same in every language (a language uses those it needs):

    n noun or unknown    N name               j adjective        r adverb         # number         d a date mention
    v finite verb        i finite present     b infinitive       p participle     e past or participle   g gerund
    w noun or verb       z noun or present    k event noun       l complement of a light verb     L light verb
    A auxiliary "be"     H auxiliary "have"   O auxiliary "do"   M modal          X negation       D determiner
    Z light verb of becoming                      t title before a name
    P preposition        Y agent ("by")       T infinitive mark  h noun and preposition in one     U pronoun
    F possessive mark    E object mark        & coordinator      C complementiser R relative       Q either of the two
    S subordinator       I condition          B preposition or subordinator       , ; : ( ) " .    punctuation
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["SVO", "SOV", "VSO"]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """Stems and the forms made of them.

    `stems` are separated by blanks, the parts of one stem by "/"; with `letters` each letter is a part.
    A form is (template, letter, marks): "{0}" is the first part of the stem.
    """

    stems: str
    forms: tuple[tuple[str, str, str], ...]
    letters: bool = False


@dataclass(frozen=True, slots=True)
class Affix:
    """A clitic written together with its word: the classes it joins, what it adds, the `least` letters
    it leaves, and the shape `after` which it stands."""

    text: str
    joins: str
    marks: str = ""
    becomes: str = ""
    least: int = 2
    after: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A shape over letters that is an action: `kind` "verb" or "noun"; the head is the group named "head".

    A `finite` group carries a clause of its own.
    """

    shape: str
    kind: Literal["verb", "noun"] = "verb"
    finite: bool = True
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the answer: what the date between [ ] is tied to; None where nothing may be tied.

    `actor` and `status` are checked where they are given.
    """

    text: str
    action: str | None
    actor: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """One language. Later words win over earlier ones; `marks` adds properties to words whatever their class."""

    tag: str
    order: Order
    words: tuple[tuple[str, str], ...]
    paradigms: tuple[Paradigm, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    spelling: tuple[tuple[str, str], ...] = ()
    combine: tuple[tuple[str, str], ...] = ()
    vowelled: tuple[tuple[str, str, str], ...] = ()
    fold: Mapping[str, str] = field(default_factory=dict)
    prefixes: tuple[Affix, ...] = ()
    suffixes: tuple[Affix, ...] = ()
    guesses: tuple[tuple[str, str, str], ...] = ()
    phrases: tuple[tuple[str, str, str], ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    groups: tuple[Group, ...] = ()
    noun_phrase: str = "[DNnjk#]+"
    light_object: str = ""
    split: str = r"(?!)"
    abbreviations: str = ""
    closed_by_comma: str = "RSI"
    weights: Mapping[str, float] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
