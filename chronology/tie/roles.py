"""Who did it, to whom, where, and who says so: noun phrases around an action, by word classes and clauses."""

from __future__ import annotations

import re

from chronology.model import Phrase
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

AGENTIVE, OWNED, DEFINITE, PLACE, NAME, SOURCE, SAY, PASSIVE, AND, POSSESSED, PREDICATE, PLAN = (
    BITS[name]
    for name in ("agentive", "owned", "definite", "place", "name", "source", "say", "passive", "and", "possessed",
                 "predicate", "plan")
)
DASHES = ("\u2014", "\u2013", "--", "-")
PREPOSITIONS = frozenset("PYBTFhK")
RELATIVE = ("R", "Q")
UNSAID = ("C", "Q", "S")  # clauses whose subject goes unsaid where it is that of the clause around them

MARKED_OBJECT = re.compile(r"(?:d|PD?[Nnkl])?E")

NounPhrase = tuple[int, int]


def actors(sentence: Sentence, action: Action) -> tuple[Phrase, ...]:
    """The doer first, then who or what it was done to."""
    found = [agent(sentence, action) or subject(sentence, action), done_to(sentence, action)]
    seen: list[NounPhrase] = []
    for phrase in found:
        if phrase is not None and sentence.lexicon.language.order == "SVO" and action.kind == "noun":
            phrase = _owner(sentence, phrase, action) if phrase[0] <= action.head < phrase[1] else phrase
        if phrase is not None and phrase not in seen:
            seen.append(phrase)
    return tuple(sentence.phrase(*phrase) for phrase in seen)


def _owner(sentence: Sentence, phrase: NounPhrase, action: Action) -> NounPhrase | None:
    """Who an event noun's own phrase says it is of: "the emperor's abdication"."""
    mark = sentence.words.tags.rfind("F", phrase[0], action.head)
    return (phrase[0], mark) if mark > phrase[0] else None


def phrases_between(sentence: Sentence, tags: str, first: int, last: int) -> list[NounPhrase]:
    """The noun phrases between two words that no preposition governs."""
    spans = [match.span() for match in sentence.lexicon.noun_phrase.finditer(tags, first, last)]
    return [(a, b) for a, b in spans if a == 0 or tags[a - 1] not in PREPOSITIONS]


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
            if match is not None:
                return match.span()
    return None


def _of_noun(sentence: Sentence, action: Action) -> NounPhrase | None:
    words = sentence.words
    start = action.last
    order = sentence.lexicon.language.order
    if start < len(words.marks) and words.marks[start] & AGENTIVE:
        start += 1
    elif order == "SOV" and (words.tags[start:start + 1] == "d" or words.marks[action.head] & OWNED):
        start += words.tags[start:start + 1] == "d"
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
        if tags[index] not in "DFnNjk#Pd":
            return None
    return None


def _by_before(sentence: Sentence, action: Action) -> NounPhrase | None:
    words = sentence.words
    for index in range(sentence.clauses[action.clause].start, action.first):
        if words.marks[index] & AGENTIVE and words.tags[index] == "P" and sentence.of[index] == action.clause:
            match = sentence.lexicon.noun_phrase.match(words.tags, index + 1, action.first)
            return match.span() if match is not None else None
    return None


def subject(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The subject of an action: of its own clause, else of the clause whose subject it shares."""
    if action.first not in sentence.subjects:
        sentence.subjects[action.first] = _find_subject(sentence, action)
    return sentence.subjects[action.first]


def _find_subject(sentence: Sentence, action: Action) -> NounPhrase | None:
    governed = None if action.finite or action.kind == "noun" else _governed(sentence, action)
    if governed is not None:
        return governed
    number = action.clause
    for _ in range(4):
        clause = sentence.clauses[number]
        own = clause.action if clause.action is not None and (action.kind == "noun" or not action.finite) else action
        found = _own_subject(sentence, own, number, action.first)
        if found is not None:
            return found
        if clause.opener in RELATIVE and clause.start > 0:
            before = antecedent(sentence, clause.start)
            if sentence.words.marks[clause.start] & AND:  # "the writer who ..., and who left"
                before = next(iter(phrases_between(sentence, sentence.words.tags, 0, clause.start)), before)
            if before is not None or clause.opener == "R":
                return before
        beside = [other for other, that in enumerate(sentence.clauses)
                  if that.parent == clause.parent and that.start < clause.start and that.action is not None]
        joined = clause.opener == "&" or action.marks & AND
        if joined and beside:
            number = beside[-1]
        elif clause.opener in UNSAID and clause.parent >= 0 and sentence.lexicon.language.order != "SVO":
            number = clause.parent
        else:
            return None
        action = sentence.clauses[number].action or action
    return None


def _governed(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The doer of a participle or infinitive whose place in the sentence tells it."""
    if action.marks & PASSIVE:
        return _modified(sentence, action)
    return _controlled(sentence, action) if sentence.words.tags[action.first] == "T" else None


def _modified(sentence: Sentence, action: Action) -> NounPhrase | None:
    """What a participle after a finite verb belongs to: the noun right before it: "kept the truce brokered by"."""
    tags, verb = sentence.words.tags, sentence.clauses[action.clause].action
    if sentence.lexicon.language.order != "SVO" or verb is None or verb.last >= action.first:
        return None
    if tags[action.first - 1] != ",":
        return antecedent(sentence, action.first)
    phrases = phrases_between(sentence, sentence.within(action.clause), verb.last, action.first)
    return phrases[0] if phrases else None


def _controlled(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The doer of an infinitive that is the object of a verb of ordering or asking: "asked parliament to vote"."""
    tags = sentence.within(action.clause)
    for verb in sentence.actions:
        if verb.kind == "verb" and verb.marks & PLAN and verb.last <= action.first and not verb.marks & PASSIVE:
            match = sentence.lexicon.noun_phrase.match(tags, verb.last, action.first)
            if match is not None and match.end() == action.first:
                return match.span()
    return None


def _own_subject(sentence: Sentence, action: Action, number: int, before_word: int = -1) -> NounPhrase | None:
    """The subject of an action in clause `number`; of several, one that stands before the word `before_word`."""
    order = sentence.lexicon.language.order
    tags = sentence.within(number)
    clause = sentence.clauses[number]
    before = phrases_between(sentence, tags, max(clause.start, dateline(sentence)), action.first)
    if order == "SVO":
        if before:
            near = [phrase for phrase in before if phrase[1] <= before_word < action.first]
            comma = tags.rfind(",", clause.start, action.first)
            late = [phrase for phrase in before if phrase[0] > comma]
            return (near or late or before)[0]
        after = phrases_between(sentence, tags, action.last, len(tags)) if action.marks & SAY else []
        return after[0] if after and after[0][0] == action.last else None
    return (_subject_before if order == "SOV" else _subject_after)(sentence, action, number, tags, before)


def _subject_before(
    sentence: Sentence, action: Action, number: int, tags: str, before: list[NounPhrase]
) -> NounPhrase | None:
    """The subject of a verb that ends its clause: the first phrase that is no object and not part of the predicate."""
    marks = sentence.words.marks
    for phrase in before:
        if sentence.clauses[number].opener == "Q" and tags[action.first] == "A" and phrase[1] == action.first:
            return None  # what the one that a relative clause tells of was
        if (action.kind == "verb" or phrase[1] < action.first) and not (
                MARKED_OBJECT.match(tags, phrase[1]) or marks[phrase[0]] & PREDICATE):
            return phrase
    return None


def _subject_after(
    sentence: Sentence, action: Action, number: int, tags: str, before: list[NounPhrase]
) -> NounPhrase | None:
    """The subject of a verb that opens its clause, or follows what it tells of."""
    clause, marks = sentence.clauses[number], sentence.words.marks
    if number and clause.opener == "&" and not action.marks & (AND | POSSESSED):
        told = antecedent(sentence, action.first)  # "in a study (that) appeared on Monday"
        if told is not None and _indefinite(sentence, told):
            return told
    if clause.opener == "C" and marks[clause.start] & POSSESSED:  # "said that-it freed ..."
        return None
    after = phrases_between(sentence, tags, action.last, len(tags))
    if after and after[0][0] == action.last and not action.marks & POSSESSED and _disagree(sentence, action, after[0]):
        after = []
    if clause.opener == "R":  # "whom the police arrested" has an object of its own; "who arrested ..." has no subject
        touching = [phrase for phrase in after if not tags[action.last:phrase[0]].strip("r")]
        after = touching if action.marks & POSSESSED else []
    if action.marks & AND:  # "and published her poems": the object of a verb that shares its subject
        after = [phrase for phrase in after if not marks[phrase[0]] & POSSESSED]
    if before and tags[before[-1][0] - 1:before[-1][0]] == "A":  # "was the fire ... burning"
        return before[-1]
    named = after and after[0][0] == action.last and action.marks & POSSESSED
    if before and not named and clause.opener != "R" and _opens(sentence, clause.start, before[0][0]):
        return before[0]
    return after[0] if after else (before[0] if before else None)


def _disagree(sentence: Sentence, action: Action, phrase: NounPhrase) -> bool:
    """Whether the forms of a verb and of the noun right after it say that the noun is its object."""
    words, shape = sentence.words, sentence.lexicon.disagree
    start, end = words.starts[action.last - 1], words.ends[phrase[0]]
    return shape is not None and shape.match(words.text[start:end]) is not None


def _indefinite(sentence: Sentence, phrase: NounPhrase) -> bool:
    first, last = phrase
    marks = sentence.words.marks[first:last]
    return "N" not in sentence.words.tags[first:last] and not any(mark & (DEFINITE | POSSESSED) for mark in marks)


def dateline(sentence: Sentence) -> int:
    """How many words of a sentence are the place where it was written: "KYOTO, Japan (3 May) - "."""
    words = sentence.words
    if not words.tags.startswith("N") or not words.text[words.starts[0]:words.ends[0]].isupper():
        return 0
    for index in range(1, min(len(words.tags), 12)):
        if words.text[words.starts[index]:words.ends[index]] in DASHES:
            return index + 1
        if words.tags[index] not in "Nn,()d#.":
            return 0
    return 0


def _opens(sentence: Sentence, start: int, first: int) -> bool:
    """Whether nothing but conjunctions, adverbs, dates and openers stands before a noun phrase in its clause."""
    return not sentence.words.tags[start:first].strip("&rXMHd,AC:;S\"(")


def antecedent(sentence: Sentence, start: int) -> NounPhrase | None:
    tags = sentence.words.tags
    end = start
    while end > 0 and tags[end - 1] in ",dE":
        end -= 1
    spans = [match.span() for match in sentence.lexicon.noun_phrase.finditer(tags, max(end - 10, 0), end)]
    return spans[-1] if spans and spans[-1][1] == end else None


def done_to(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The object of a verb."""
    if action.kind != "verb":
        return None
    order = sentence.lexicon.language.order
    tags = sentence.within(action.clause)
    if order == "SOV":
        for phrase in phrases_between(sentence, tags, sentence.clauses[action.clause].start, action.first):
            if tags[phrase[1]:phrase[1] + 1] == "E":
                return phrase
        return None
    after = phrases_between(sentence, tags, action.last, len(tags))
    if order == "SVO":
        return after[0] if after and not tags[action.last:after[0][0]].strip("r") else None
    return after[1] if len(after) > 1 else None


def place(sentence: Sentence, action: Action) -> Phrase | None:
    """The named place of the action's clause, nearest to it."""
    words = sentence.words
    best: tuple[int, Phrase] | None = None
    for index, tag in enumerate(words.tags[:-1]):
        if tag not in "PB" or not words.marks[index] & PLACE or sentence.of[index] != action.clause:
            continue
        match = sentence.lexicon.noun_phrase.match(words.tags, index + 1)
        if match is None:
            continue
        first, last = match.span()
        if sentence.lexicon.language.order != "SVO":  # without capitals a name ends with the last word known as one
            while last > first + 1 and not words.marks[last - 1] & NAME:
                last -= 1
        if not any(mark & NAME for mark in words.marks[first:last]):
            continue
        distance = abs(index - action.head)
        if best is None or distance < best[0]:
            best = distance, sentence.phrase(first, last)
    return best[1] if best else None


def attribution(sentence: Sentence, action: Action) -> Phrase | None:
    """Who says so: "according to X", or the subject of a saying verb that governs the action's clause."""
    words = sentence.words
    for index, mark in enumerate(words.marks):
        if mark & SOURCE:
            match = sentence.lexicon.noun_phrase.match(words.tags, index + 1)
            if match is not None:
                return sentence.phrase(*match.span())
    saying = _saying_over(sentence, action)
    doer = _own_subject(sentence, saying, saying.clause) if saying is not None else None
    return sentence.phrase(*doer) if doer is not None else None


def _saying_over(sentence: Sentence, action: Action) -> Action | None:
    """The saying verb that tells an action: of the clause around it, or right before or after it."""
    clause = sentence.clauses[action.clause]
    above = sentence.clauses[clause.parent].action if clause.parent >= 0 else None
    if above is not None:
        return above if _says(sentence, above) else None
    finite = [other for other in sentence.actions if other.finite and other is not action]
    before = [other for other in finite if other.last <= action.first]
    tags = sentence.words.tags
    if before and _says(sentence, before[-1]):
        joint = tags[max(clause.start - 1, 0):clause.start + 1]
        if clause.opener == "&" and clause.start >= before[-1].last and not set(joint) & set(",;&("):
            return before[-1]
    after = [other for other in finite if other.first >= action.last]
    if after and _says(sentence, after[-1]) and tags[after[-1].last:].strip('."') == "":
        return after[-1] if tags[sentence.clauses[after[-1].clause].start] == "," else None
    return None


def _says(sentence: Sentence, action: Action) -> bool:
    group = sentence.words.tags[action.first:action.last]
    return bool(action.marks & SAY and not action.marks & PASSIVE and not (group[-1:] == "p" and "A" in group))
