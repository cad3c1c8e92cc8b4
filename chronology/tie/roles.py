"""Who did it and to whom: the doer by whatever way the sentence names it, then the object."""

from __future__ import annotations

from chronology.model import Phrase
from chronology.tie.decided import decided
from chronology.tie.gapped import gapped
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase, phrases_between
from chronology.tie.sentence import Sentence
from chronology.tie.subjects import subject
from chronology.tie.verb_first import accusative

AGENTIVE, OWNED, DEFINITE, POSSESSED, INSTRUMENT, PASSIVE, PLAN, SELF = (
    BITS[name] for name in ("agentive", "owned", "definite", "possessed", "instrument", "passive", "plan", "self")
)


def actors(sentence: Sentence, action: Action, date: int) -> tuple[Phrase, ...]:
    """The doer first, then who or what it was done to, on the date at a word."""
    gap = gapped(sentence, date, action)
    doer = _decider(sentence, action) or agent(sentence, action) or subject(sentence, action)
    found = [doer, done_to(sentence, action)] if gap is None else [
        gap.doer, None if gap.own else done_to(sentence, action)]
    seen: list[NounPhrase] = []
    for phrase in found:
        if phrase is not None and action.kind == "noun" and phrase[0] < action.last <= phrase[1]:
            phrase = _without(sentence, phrase, action)
        if phrase is not None and phrase not in seen:
            seen.append(phrase)
    return tuple(sentence.named(*phrase) for phrase in seen)


def _decider(sentence: Sentence, action: Action) -> NounPhrase | None:
    """Who decided on what an event noun names: "the sides agreed on resuming the talks"."""
    verb = decided(sentence, action) if action.kind == "noun" and sentence.lexicon.language.order == "VSO" else None
    found = subject(sentence, verb) if verb is not None and verb.marks & PLAN else None
    return None if found is None or found[0] <= action.head < found[1] else found


def _without(sentence: Sentence, phrase: NounPhrase, action: Action) -> NounPhrase | None:
    """Of a phrase that an event noun heads, what names who or what the event is of."""
    order = sentence.lexicon.language.order
    if order == "SVO":
        return _owner(sentence, phrase, action) if phrase[0] <= action.head else phrase
    if order == "VSO":
        return phrase
    return (action.last, phrase[1]) if action.last < phrase[1] else phrase


def _owner(sentence: Sentence, phrase: NounPhrase, action: Action) -> NounPhrase | None:
    """Who an event noun's own phrase says it is of: "the emperor's abdication"."""
    mark = sentence.words.tags.rfind("F", phrase[0], action.head)
    return (phrase[0], mark) if mark > phrase[0] else None


def agent(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The phrase of "by" beside a passive, or the owner of an event noun where the grammar names it right after."""
    order = sentence.lexicon.language.order
    tags = sentence.words.tags
    if action.kind == "noun":
        return _of_noun(sentence, action) or (_by_after(sentence, action) if order == "SVO" else None)
    if order == "SOV":
        return _by_before(sentence, action)
    group = tags[action.first:action.last]
    if order == "SVO" and (tags[action.head] != "p" or (action.finite and "A" not in group)):
        return None
    for index in range(action.last, min(action.last + 12, len(tags))):
        if tags[index] in ",;.CRSIQ&":
            break
        if tags[index] == "Y":
            match = sentence.lexicon.noun_phrase.match(tags, index + 1)
            one = match is not None and match.end() == index + 2
            how = one and (sentence.words.marks[index + 1] & INSTRUMENT or tags[index + 1] == "#")
            if match is not None and not how:
                return match.span()
    return None


def _of_noun(sentence: Sentence, action: Action) -> NounPhrase | None:
    words = sentence.words
    start = action.last
    order = sentence.lexicon.language.order
    start += order == "SOV" and words.tags[start:start + 1] == "d"
    if start < len(words.marks) and words.marks[start] & (AGENTIVE | OWNED) and words.tags[start] in "PYBJ":
        start += 1
    elif order == "SOV" and words.marks[action.head] & OWNED:
        if start < len(words.marks) and words.marks[start] & SELF:
            return None
    elif order != "VSO" or words.marks[action.head] & (DEFINITE | POSSESSED):
        return None
    match = sentence.lexicon.noun_phrase.match(words.tags, start)
    return match.span() if match is not None else None


def _by_after(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The phrase of "by" behind an event noun and what it is of: "the killing of a boy by police"."""
    tags = sentence.words.tags
    for index in range(action.last, min(action.last + 8, len(tags))):
        if tags[index] == "Y":
            match = sentence.lexicon.noun_phrase.match(tags, index + 1)
            return match.span() if match is not None else None
        if tags[index] not in "DFnmNjk#Pd":
            return None
    return None


def _by_before(sentence: Sentence, action: Action) -> NounPhrase | None:
    words = sentence.words
    for index in range(sentence.clauses[action.clause].start, action.first):
        if words.marks[index] & AGENTIVE and words.tags[index] == "P" and sentence.of[index] == action.clause:
            match = sentence.lexicon.noun_phrase.match(words.tags, index + 1, action.first)
            return match.span() if match is not None else None
    return None


def done_to(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The object of a verb."""
    if action.kind != "verb":
        return None
    order = sentence.lexicon.language.order
    tags = sentence.within(action.clause)
    if order == "SOV":
        for phrase in phrases_between(sentence, tags, sentence.clauses[action.clause].start, action.first):
            if tags[phrase[1]:phrase[1] + 1] == "E":
                doer = subject(sentence, action)
                shared = doer is not None and doer[0] == phrase[0] and doer[1] < phrase[1]
                return (doer[1], phrase[1]) if doer is not None and shared else phrase
        return None
    after = phrases_between(sentence, tags, action.last, len(tags))
    if order == "SVO":
        return after[0] if after and not tags[action.last:after[0][0]].strip("r") else None
    doer = subject(sentence, action)
    marked = bool(after) and accusative(sentence, after[0]) and not action.marks & PASSIVE
    if marked or (doer is not None and doer[0] < action.first):  # "the army shelled the town", "and imposed a curfew"
        return after[0] if after and not tags[action.last:after[0][0]].strip("r") else None
    return after[1] if len(after) > 1 else None
