"""The words of a title in the order doer, verb and what follows it, without what stands before or between."""

from __future__ import annotations

from collections.abc import Sequence

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.participles import own_words
from chronology.tie.phrases import NounPhrase
from chronology.tie.sentence import Sentence
from chronology.tie.trimming import LEADING

SAY, POSSIBLE = BITS["say"], BITS["possible"]
ASIDES = ("g", "r", "G", "p", "d", "#", ",")  # what follows a comma behind the verb and is left out
LONGEST = 12  # words of a doer with the phrases tied to it


def from_doer(sentence: Sentence, action: Action, kept: list[int], doer: NounPhrase) -> list[int]:
    """Of the words of a clause the doer, the verb and what follows."""
    tags = sentence.words.tags
    first, last = doer
    if not action.finite:
        if first in kept and last == action.first and tags[last] == "T":  # "a hearing to be held decides"
            return [*range(first, last), *own_words(sentence, action)]
        return kept if first in kept else led(sentence, kept, range(first, last))
    if last > action.first:
        if action.last != first or action.marks & SAY:  # "said the mayor"
            return kept
        behind = [index for index in kept if index >= action.first and not first <= index < last]
        return [*range(first, last), *behind]  # "then came the storm"
    last = with_phrases(sentence, action, doer)
    return [*_opening(sentence, action, first, last), *_between(tags, action, kept, first, last),
            *_behind(tags, action, kept)]


def _opening(sentence: Sentence, action: Action, first: int, last: int) -> list[int]:
    """The doer, the adverbs before it, and what makes a condition of its clause."""
    tags = sentence.words.tags
    start = sentence.clauses[action.clause].start
    asked = tags[start] == "I" or (tags[start] == "S" and sentence.words.marks[start] & POSSIBLE)
    condition = [start] if asked and start < first else []  # "if the bill passes", "whether he was there"
    if first > 0 and tags[first - 1] == "r" and _auxiliary(sentence, first - 1):
        return [*condition, *range(first, last), first - 1]  # "not until 1971 were women allowed"
    while first > 0 and tags[first - 1] in "rXD" and sentence.of[first - 1] == sentence.of[first]:  # "nearly all"
        first -= 1
    return [*condition, *range(first, last)]


def _between(tags: str, action: Action, kept: list[int], first: int, last: int) -> list[int]:
    """What stands between a doer and its verb, without what two commas enclose."""
    within = [index for index in kept if last <= index < action.first]
    commas = [index for index in within if tags[index] == ","]
    if commas and (len(commas) > 1 or within[0] == within[-1]):
        within = [index for index in within if index < commas[0] or index > commas[-1]]
    if first not in kept:  # a relative, or a clause that shares its subject
        within = [index for index in within if tags[index] in "rXd"]
    return within


def _behind(tags: str, action: Action, kept: list[int]) -> list[int]:
    """The verb and what follows it, up to an aside."""
    rest = [index for index in kept if index >= action.first]
    aside = next((index for index in rest if index >= action.last and tags[index] == ","
                  and tags[index + 1:index + 2] in (*ASIDES, '"')), None)
    if aside is None:
        aside = next((index for index in rest if index >= action.last and tags[index:index + 2] == ",D"
                      and "&" not in tags[index:rest[-1]]), None)  # "seized a ton, the largest haul", no list
    if aside is None or tags[aside + 1:aside + 2] == '"':
        return rest
    return [index for index in rest if index < aside]


def _auxiliary(sentence: Sentence, index: int) -> bool:
    """Whether a word is an auxiliary, whatever it was taken for."""
    words = sentence.words
    return sentence.lexicon.entry(words.text[words.starts[index]:words.ends[index]])[0] in "AHMO"


def with_phrases(sentence: Sentence, action: Action, doer: NounPhrase) -> int:
    """Where the subject ends with the phrases that prepositions tie to it: "work on the tunnel"."""
    tags, (first, last) = sentence.words.tags, doer
    while last < action.first and tags[last] == "P":
        match = sentence.lexicon.noun_phrase.match(tags, last + 1, action.first)
        if match is None or match.end() - first > LONGEST:
            break
        last = match.end()
    return last


def led(sentence: Sentence, kept: list[int], doer: Sequence[int]) -> list[int]:
    """A clause behind the subject that it shares with another."""
    tags = sentence.words.tags
    while kept and tags[kept[0]] in LEADING:
        kept = kept[1:]
    if doer[-1] < (kept[0] if kept else 0):
        return [*doer, *kept]
    return kept
