"""What a language file holds: words by class, the forms they take, shapes of verb groups and noun phrases, weights.

A language is data of this shape; no engine lives here and no word of any language.

Every word of a sentence becomes one letter, its class; shapes are regular expressions over the string of letters.
The letters mean the same in every language (a language uses those it needs):

    n noun or unknown    N name               j adjective        r adverb         # number         d a date mention
    v finite verb        i finite present     b infinitive       p participle     e past or participle   g gerund
    w noun or verb       z noun or present    k event noun       l complement of a light verb     L light verb
    G participle "having"                         q due: an adjective that a date may hang on
    W noun or verb, told by what it is joined to or ends; a language without gerunds has g for one with a pronoun,
      one without "do" has O for what says "done" or "perhaps"
      in Persian e and g are participles of light verbs: with any noun as complement, with those that are listed
      in Arabic z is a preposition that is spelt like a verb
    m a person's whole name, in languages without capitals
    s what a sentence without a verb says of its subject
    x a word that only presents what follows: it was ... that
    A auxiliary "be"     H auxiliary "have"   O auxiliary "do"   M modal          X negation       D determiner
    Z light verb of becoming                      t title before a name
    P preposition        Y agent ("by")       T infinitive mark  h noun and preposition in one     U pronoun
    V light or full verb J complement of any verb K event noun and preposition in one
    F possessive mark    E object mark        & coordinator      C complementiser R relative       Q either of the two
    S subordinator       I condition          B preposition or subordinator       , ; : ( ) " .    punctuation
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Order = Literal["SVO", "SOV", "VSO"]

NAMED = '"[^",.;:()d]{1,4}"'  # behind a noun, its name: the ship "Hope"
QUOTED = f"(?:{NAMED})?"

# what a word may be beside its class, and what the engine does with it
MARKS = {
    "say": "a verb or noun of saying: its date may be that of the saying, its subject the attribution",
    "bare": "a verb that a clause may follow with no word that opens it: know, find",
    "charge": "a verb of accusing: its date is that of the crime behind it",
    "deny": "a verb of denying: what it tells did not happen",
    "effect": "a verb whose subject is an event: cause, follow",
    "plan": "what is to be done follows: intend, schedule",
    "aspect": "a verb that only says how another goes on: begin to, try to",
    "becoming": "with the participle behind it a passive: got married",
    "light": "with the event noun that is its object one action: hold talks",
    "event": "a noun that names an event",
    "void": "a verb that says no more than that its subject happens: take place",
    "future": "speaks of what is to come", "past": "a past form", "present": "a present form",
    "predicate": "begins what a subject becomes: not the subject",
    "transitive": "has an object wherever it is active",
    "intransitive": "takes no object: its past form is no passive participle",
    "passive": "a passive form: its subject did nothing", "definite": "definite without a determiner",
    "possible": "perhaps, may", "negative": "not, nobody", "condition": "if, would",
    "alone": "a determiner that may stand alone: those killed",
    "and": "a conjunction is written together with it",
    "possessed": "its owner, or the object of a verb, is written together with it",
    "owned": "an event noun before its doer: the visit of the queen",
    "agentive": "before the doer: by", "self": "the subject again: his own",
    "doer": "a person or body: before an object that is marked as one, in the same stretch of nouns, the subject",
    "instrument": "after by, how it was done and not by whom: train",
    "of": "before what a noun belongs to",
    "time": "before an event that dates: after",
    "since": "before a beginning",
    "superlative": "before a beginning it says with what something is compared: the worst since",
    "lifts": "before the end of what a negation says: not until", "aim": "before the time that a plan is for",
    "limit": "before the time up to which something is to be done: by",
    "moment": "no more than the time of writing: today",
    "goes": "a verb of going: the name that it leads to or from is a place", "way": "from, to, through",
    "reaches": "a verb whose object is a place where that is a name: reach, invade",
    "within": "before an event that something happened in", "place": "before a place",
    "about": "a preposition that before a number says that it is not exact",
    "person": "the whole name of a person", "personal": "a pronoun that names one person: she",
    "name": "a name, or a word that begins one of a place", "source": "before the one who says so: according to",
}


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
    it leaves, and the shape of the word it stands `after`, or before."""

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
class Persons:
    """How a person's name goes on where no capital shows it.

    It begins with a `given` name, which `clitics` may be written on to, or with one of the `particles`, which take the
    next word along. The family's name behind it is a word that the language file does not know, unless it ends like
    one of `never`; with an `article` it is one that ends in `relation`, or that another noun follows.
    """

    given: str
    particles: str
    article: str
    relation: str
    clitics: str = ""
    never: str = ""


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
    """One language, as data.

    `words` are pairs of a letter and words; later ones win over earlier ones and over the forms of the paradigms, but
    "k" and "+n" (a noun) give way to what a word is already. `marks` are the words that have a mark, "say~" standing
    for all forms of the stem "say". `combine` says what a form is that two paradigms share: ("vk", "w"). `spelling`
    joins stems and endings, `fold` maps characters before a word is looked up. `vowelled` are shapes of the written
    word that change its class: (shape, classes it may have, class it gets). `guesses` are for unknown words. `phrases`
    are (letter, marks, phrases set apart by " / "): words that are one. `rules` are (shape, letter): the first group of
    the shape is a word whose class becomes the letter, or (shape, letter, marks): if it has one of them. `groups` are
    tried in order. `weights` name the parts of the score. `closed_by_comma`: clauses opened by these letters end at a
    comma. `split`: what is cut off a word. `linked`: signs at the end of a noun that what follows belongs to it.
    `conjoined`: the conjunctions that are written together with a word. `disagree`: the shape of a verb and a noun
    right after it that cannot be its subject. `accusative`: the shape of a noun that no subject has. `agreement`: the
    end of a relative pronoun, and of a noun with which it agrees. `concord`: what a past and a present form end or
    begin with where their subject is feminine, and what a form ends in whose subject, of several, does not follow it; a
    language without genders has the end of a plural there. `things`: the shape of an unknown noun that names no person.
    `hides`: letters at the end of a noun that do not show whether it is an object alone. `lengths`: shapes of the words
    before a length of time, of those that it begins with and of those after it that make it say when and not only how
    long. `finite`: what makes a verb of a participle in a title, behind one doer and behind several, in place of the
    word before it ("" where there is none); `plural`: the shape of a noun for several.
    """

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
    rules: tuple[tuple[str, ...], ...] = ()
    groups: tuple[Group, ...] = ()
    noun_phrase: str = "[DNnjk#]+"
    light_object: str = ""
    conjoined: str = ""
    agreement: tuple[str, str] | tuple[()] = ()
    linked: str = ""
    hides: str = ""
    concord: tuple[str, str, str] | tuple[()] = ()
    things: str = ""
    disagree: str = ""
    accusative: str = ""
    split: str = r"(?!)"
    abbreviations: str = ""
    lengths: tuple[str, str, str] = ("(?!)", "(?!)", "(?!)")
    finite: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    plural: str = r"(?!)"
    closed_by_comma: str = "RSI"
    persons: Persons | None = None
    weights: Mapping[str, float] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
