"""A participle told as a verb in a title: of "the bridge, built in 1931, stands" the bridge was built."""

from __future__ import annotations

import re

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase
from chronology.tie.sentence import Sentence

PAST, TIME = BITS["past"], BITS["time"]
STOPS = frozenset(",;:.CRSIQ\"()")


def participial(sentence: Sentence, action: Action) -> bool:
    """Whether an action is a participle that a title can tell as a verb."""
    tags = sentence.words.tags
    if action.kind != "verb" or action.finite or not sentence.lexicon.language.finite or (
            sentence.clauses[action.clause].opener == "I"):  # "if elected"
        return False
    return tags[action.first] in "pG" or (tags[action.first] == "g" and bool(_past(sentence, action)))


def as_verb(sentence: Sentence, action: Action, doer: NounPhrase) -> dict[int, str]:
    """The words of a participle as a verb, by their numbers: "was built" for "built", "had fled" for "having fled"."""
    words, language = sentence.words, sentence.lexicon.language
    word = words.text[words.starts[action.first]:words.ends[action.first]]
    if words.tags[action.first] == "g":
        return {action.first: _past(sentence, action)}
    instead = language.finite.get(word.lower())
    said = (instead or language.finite[""])[_several(sentence, doer)]
    first = own_words(sentence, action)[0]
    lead = words.text[words.starts[first]:words.ends[first]]
    return {first: said if instead and first == action.first else f"{said} {lead[0].lower() + lead[1:]}"}


def own_words(sentence: Sentence, action: Action) -> list[int]:
    """The words of a participle with the adverb before it, up to the next mark, clause or verb."""
    tags = sentence.words.tags
    first = action.first
    while first > 0 and tags[first - 1] in "rX" and sentence.of[first - 1] == action.clause:
        first -= 1
    others = {other.first for other in sentence.actions if other.kind == "verb" and other is not action and (
        other.finite or tags[other.first] in "pgG")}
    last = action.last
    while last < len(tags) and tags[last] not in STOPS and last not in others:
        last += 1
    return list(range(first, last))


def _past(sentence: Sentence, action: Action) -> str:
    """The past of a form in "-ing" that stands alone behind a comma or a word of time, or ""."""
    words, lexicon = sentence.words, sentence.lexicon
    before = len(words.tags[:action.first].rstrip("r")) - 1
    if action.last != action.first + 1 or before < 0 or not (
            words.tags[before] in ",&" or words.marks[before] & TIME):
        return ""
    form = lexicon.key(words.text[words.starts[action.first]:words.ends[action.first]]).lower()
    return lexicon.past_of.get(form, "")


def _several(sentence: Sentence, doer: NounPhrase) -> bool:
    """Whether a doer is more than one."""
    words = sentence.words
    first, last = doer
    tags = words.tags[first:last]
    head = words.text[words.starts[last - 1]:words.ends[last - 1]]
    if "&" in tags:
        return True
    if tags[-1] == "F" or (tags[-1] == "N" and tags != "DN"):  # "the Mongols", not "the United States"
        return False
    return re.search(sentence.lexicon.language.plural, head) is not None
