"""Who does it by the grammar of its clause: the subject, its own or shared with another clause."""

from __future__ import annotations

from chronology.tie.clause import Clause
from chronology.tie.concord import alike, is_event, is_thing
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import MARKED_OBJECT, NounPhrase, antecedent, dateline, doer_end, phrases_between
from chronology.tie.sentence import Sentence
from chronology.tie.verb_first import subject_after

SAY, PASSIVE, AND, POSSESSED, PREDICATE, PLAN, TRANSITIVE = (
    BITS[name] for name in ("say", "passive", "and", "possessed", "predicate", "plan", "transitive")
)
RELATIVE = ("R", "Q")
UNSAID = ("C", "Q", "S")  # clauses whose subject goes unsaid where it is that of the clause around them


def subject(sentence: Sentence, action: Action) -> NounPhrase | None:
    """The subject of an action: of its own clause, else of the clause whose subject it shares."""
    if action.first not in sentence.subjects:
        sentence.subjects[action.first] = None  # while it is looked for, no other clause may share it
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
        found = own_subject(sentence, own, number, action.first)
        beside = [other for other, that in enumerate(sentence.clauses)
                  if that.parent == clause.parent and that.start < clause.start and that.action is not None]
        joined = clause.opener == "&" or action.marks & AND
        before = beside[-1] if joined and beside else clause.parent if clause.opener == "S" else -1
        if found is not None and not (before >= 0 and own is action and _shares(sentence, own, found, before)):
            return found
        if clause.opener in RELATIVE and clause.start > 0:
            about = antecedent(sentence, clause.start)
            if sentence.words.marks[clause.start] & AND:  # "the writer who ..., and who left"
                about = next(iter(phrases_between(sentence, sentence.words.tags, 0, clause.start)), about)
            if about is not None or clause.opener == "R":
                return about
        if joined and beside:
            number = beside[-1]
        elif clause.parent >= 0 and _unsaid(sentence, clause):
            number = clause.parent
        else:
            number = _led_by(sentence, number, action)
            if number < 0:
                return None
        action = sentence.clauses[number].action or action
    return None


def _shares(sentence: Sentence, action: Action, phrase: NounPhrase, before: int) -> bool:
    """Whether what looks like the subject of a joined clause is the object of a verb that shares the one before it."""
    earlier = sentence.clauses[before].action
    doer = subject(sentence, earlier) if earlier is not None and earlier is not action else None
    if earlier is None or doer is None or not action.marks & TRANSITIVE or action.marks & (PASSIVE | POSSESSED):
        return False
    after = phrases_between(sentence, sentence.within(action.clause), action.last, len(sentence.words.tags))
    if phrase in after and any(other[0] == phrase[1] for other in after):  # "and Britain declared war"
        return False
    return alike(sentence, earlier, action) and is_thing(sentence, phrase) and not is_event(sentence, doer)


def _unsaid(sentence: Sentence, clause: Clause) -> bool:
    """Whether the subject of a clause is that of the clause around it: "if elected in May, she will"."""
    if sentence.lexicon.language.order != "SVO":
        return clause.opener in UNSAID
    return clause.opener in ("S", "I") and clause.action is None


def _led_by(sentence: Sentence, number: int, action: Action) -> int:
    """The clause of time or condition that opens a sentence whose subject it shares, or -1."""
    if sentence.lexicon.language.order == "SVO":
        return -1
    for other, clause in enumerate(sentence.clauses):
        if clause.parent == number and clause.opener in ("S", "I") and clause.start < action.first and (
                clause.action is not None and clause.action is not action):
            return other
    return -1


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
    start = len(tags[:action.first].rstrip("r"))
    if tags[start - 1] != "," or tags[start - 2] in "nNk":
        return antecedent(sentence, start)
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


def own_subject(sentence: Sentence, action: Action, number: int, before_word: int = -1) -> NounPhrase | None:
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
            found = _last_before(tags, action, before) or (near or late or before)[0]
            return _whole_row(sentence, found, before)
        said = action.marks & SAY and sentence.words.tags[clause.start] not in "&R"  # not "and denied the charge"
        turned = action.finite and not number and tags[:action.first].strip("PDr") == "d"  # "in 1952 came a storm"
        after = phrases_between(sentence, tags, action.last, len(tags)) if said or turned else []
        return after[0] if after and after[0][0] == action.last else None
    return (_subject_before if order == "SOV" else subject_after)(sentence, action, number, tags, before)


def _last_before(tags: str, action: Action, phrases: list[NounPhrase]) -> NounPhrase | None:
    """The last of several phrases, where nothing but a date parts it from the one before, or it is a pronoun.

    "One morning in May the teacher left", "the man they arrested".
    """
    if len(phrases) < 2 or not action.finite:
        return None
    before, last = phrases[-2:]
    pronoun = tags[last[0]] == "U" and before[1] == last[0] and not tags[last[1]:action.first].strip("rX")
    return last if pronoun or tags[before[1]:last[0]] in ("Pd", "d") else None


def _whole_row(sentence: Sentence, last: NounPhrase, phrases: list[NounPhrase]) -> NounPhrase:
    """The row of phrases that ends with a joined one: "houses, schools and a hospital"; not what explains a name."""
    tags = sentence.words.tags
    if "&" not in tags[last[0]:last[1]] or tags[last[1]:last[1] + 1] == ",":
        return last
    start = last[0]
    for first, end in reversed(phrases):
        if end == start - 1 and tags[end] == ",":
            start = first
    return start, last[1]


def _subject_before(
    sentence: Sentence, action: Action, number: int, tags: str, before: list[NounPhrase]
) -> NounPhrase | None:
    """The subject of a verb that ends its clause: the first phrase that is no object and not part of the predicate."""
    marks = sentence.words.marks
    for phrase in before:
        if sentence.clauses[number].opener == "Q" and tags[action.first] == "A" and phrase[1] == action.first:
            return None  # what the one that a relative clause tells of was
        if sentence.clauses[number].opener == "Q" and tags[phrase[0]] == "#" and not action.marks & PASSIVE:
            continue  # "who had lost a million"
        if tags[phrase[1]:phrase[1] + 1] == "E" and doer_end(sentence, phrase) > phrase[0]:
            return phrase[0], doer_end(sentence, phrase)
        if (action.kind == "verb" or phrase[1] < action.first) and not (
                MARKED_OBJECT.match(tags, phrase[1]) or marks[phrase[0]] & PREDICATE):
            return phrase
    return None
