"""Whether an action happened: asserted, planned, possible, conditional, negated, or the date is of its telling."""

from __future__ import annotations

from chronology.model import Status
from chronology.tie.ahead import before, expects, lifted, told
from chronology.tie.clause import Clause
from chronology.tie.decided import intended
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.reporting import reports
from chronology.tie.score import enclosed
from chronology.tie.sentence import Sentence
from chronology.tie.subjects import subject
from chronology.tie.words import Words

SAY, PLAN, FUTURE, POSSIBLE = BITS["say"], BITS["plan"], BITS["future"], BITS["possible"]
NEGATIVE, CONDITION, PAST, PRESENT = BITS["negative"], BITS["condition"], BITS["past"], BITS["present"]
SINCE, AIM, LIMIT, PASSIVE, DENY, ASPECT = (
    BITS[name] for name in ("since", "aim", "limit", "passive", "deny", "aspect")
)


def status_of(sentence: Sentence, date: int, action: Action, later: bool | None) -> Status:
    """The status of an action that a date is tied to; `later` tells whether the date lies ahead, None: not known."""
    marks = action.marks
    words, clauses = sentence.words, sentence.clauses
    if _inside_condition(action, clauses):
        return "conditional"
    negative = marks & NEGATIVE or _subject_has(sentence, action, NEGATIVE, "DUrX&C")
    if (negative and not lifted(words, date)) or _undone(sentence, action) or _none_was(sentence, action):
        return "negated"
    if action.kind == "verb" and marks & SAY and not marks & FUTURE and reports(sentence, action):
        return "reporting"
    if _conditional(action, clauses, words.tags):
        return "conditional"
    if action.kind == "noun":
        return "planned" if _planned_noun(sentence, date, action, later) else "asserted"
    return _mood(sentence, date, action, later)


def _mood(sentence: Sentence, date: int, action: Action, later: bool | None) -> Status:
    """Planned, possible or asserted, by the verb group and what governs it."""
    marks, words = action.marks, sentence.words
    group = words.tags[action.first:action.last]
    clause = sentence.clauses[action.clause]
    if clause.opener == "S" and words.marks[clause.start] & POSSIBLE:  # "whether the king was murdered"
        return "possible"
    if marks & POSSIBLE or _subject_has(sentence, action, POSSIBLE, "r") or _admitted(sentence, action):
        return "possible"
    if marks & FUTURE or (marks & CONDITION and "H" not in group) or _subject_has(sentence, action, FUTURE, "r"):
        return "planned"
    if not action.finite and group[0] in "Tb" and "H" not in group[:-1]:
        governor = _governor(action, sentence.actions)
        if words.marks[action.first - 1] & FUTURE:  # "due to open in May"
            return "planned"
        third = words.tags[action.first - 1] != "," and enclosed(sentence, date, action)  # "the third to fall in May,"
        alone = (governor is None and not (third and not later)) or before(words, date, LIMIT)
        return "planned" if alone or (governor is not None and governor.marks & PLAN) else "asserted"
    if marks & PLAN and ((group[0] == "A" and "T" in group) or before(words, date, AIM)):
        return "planned"
    if words.tags[action.head] == "A":
        tense = marks & (PRESENT | PAST)
        return _governed(sentence, action, later) or ("planned" if later and tense == PRESENT else "asserted")
    either = later and marks & PRESENT and marks & PAST and _either(sentence, date, action)
    return _governed(sentence, action, later) or (
        "planned" if either or (_present(sentence, action) and expects(sentence, date, action, later)) else "asserted")


def _either(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether a form that is both past and present is taken for the present beside a date to come."""
    words, agreement = sentence.words, sentence.lexicon.agreement
    if told(sentence, words.mentions[date]) & FUTURE:
        return sentence.lexicon.language.order != "SVO"
    doer = subject(sentence, action) if agreement is not None else None
    if agreement is None or doer is None:  # a present that is also a past has a feminine subject
        return False
    return agreement[1].search(words.text, words.starts[doer[0]], words.ends[doer[0]]) is not None


def _present(sentence: Sentence, action: Action) -> bool:
    """Whether an action is in a present tense that no past auxiliary before its subject takes back."""
    if action.marks & (PRESENT | PAST) != PRESENT or sentence.words.tags[action.head] == "A":
        return False
    auxiliary = _governor(action, sentence.actions)
    if auxiliary is None or auxiliary.marks & (PLAN | POSSIBLE):
        return True
    return not (sentence.words.tags[auxiliary.head] == "A" and auxiliary.marks & PAST)


def _governed(sentence: Sentence, action: Action, later: bool | None) -> Status | None:
    """The status that an auxiliary, or a verb or conjunction before it, gives an action."""
    words, clause = sentence.words, sentence.clauses[action.clause]
    waits = _governor_before(action, sentence.actions) or _governor(action, sentence.actions)
    if waits is not None and _perhaps(words, waits) and waits.clause in (action.clause, clause.parent):
        return "possible"
    plans = action.marks & PLAN and sentence.lexicon.language.order == "VSO"
    if plans and (later or _present(sentence, action)):
        return "planned"
    if clause.opener == "S" and words.marks[clause.start] & FUTURE and action.marks & PRESENT:
        return "planned"
    if not _present(sentence, action):
        return None
    if waits is None:
        return None
    if waits.marks & ASPECT and waits.marks & PAST:
        return "asserted"  # "managed to", "had to"
    if waits.marks & (PLAN | POSSIBLE):
        return "possible" if waits.marks & POSSIBLE else "planned"
    return None


def _perhaps(words: Words, auxiliary: Action) -> bool:
    """Whether an action is no more than an auxiliary that says "perhaps"."""
    return words.tags[auxiliary.head] == "A" and bool(auxiliary.marks & POSSIBLE)


def _denied(sentence: Sentence, action: Action) -> bool:
    """Whether the clause of an action is what a verb of denying tells."""
    clause, around = sentence.clauses[action.clause], sentence.around(action)
    return clause.opener in ("C", "Q") and around is not None and around.marks & (DENY | NEGATIVE) == DENY


def _admitted(sentence: Sentence, action: Action) -> bool:
    """Whether the clause of an action is what one does not rule out."""
    clause, around = sentence.clauses[action.clause], sentence.around(action)
    return clause.opener == "C" and around is not None and around.marks & (DENY | NEGATIVE) == DENY | NEGATIVE


def _undone(sentence: Sentence, action: Action) -> bool:
    """Whether what governs an action says that it did not happen: "denied that", "failed to", "without", "had not"."""
    words, clause = sentence.words, sentence.clauses[action.clause]
    if _denied(sentence, action) or _failed(action, sentence.actions):
        return True
    if clause.opener == "S" and words.marks[clause.start] & NEGATIVE:
        return True
    auxiliary = _governor(action, sentence.actions)
    return auxiliary is not None and not auxiliary.finite and bool(
        words.tags[auxiliary.head] == "A" and auxiliary.marks & NEGATIVE)


def _none_was(sentence: Sentence, action: Action) -> bool:
    """Whether a verb of being has nothing behind it: "there was no reply"."""
    words, last = sentence.words, action.last
    return sentence.lexicon.language.order == "SVO" and words.tags[action.head] == "A" and (
        words.tags[last:last + 1] == "D" and bool(words.marks[last] & NEGATIVE))


def _failed(action: Action, actions: list[Action]) -> bool:
    """Whether a present form says what one was not able to do, or does not intend."""
    around = _governor_before(action, actions)
    if around is None or action.kind != "verb" or action.marks & (PRESENT | PAST) != PRESENT:
        return False
    return bool(around.marks & (ASPECT | PLAN) and around.marks & NEGATIVE)


def _inside_condition(action: Action, clauses: list[Clause]) -> bool:
    clause: Clause | None = clauses[action.clause]
    while clause is not None:
        if clause.opener == "I":
            return True
        if clause.opener == "R":
            return False
        clause = clauses[clause.parent] if clause.parent >= 0 else None
    return False


def _conditional(action: Action, clauses: list[Clause], tags: str) -> bool:
    """Whether a condition stands below the clause of the action."""
    if not action.finite and action.marks & PASSIVE:
        return False
    first = next((other.start for other in clauses if other.opener == "I" and other.parent == action.clause), -1)
    told = action.finite and action.marks & PAST and action.marks & PLAN  # "threatened to leave if ..."
    return first >= 0 and not (told and "T" in tags[action.last:first])


def _subject_has(sentence: Sentence, action: Action, mark: int, letters: str) -> bool:
    """Whether a word of the clause before its verb, of one of the classes, has the mark."""
    words, start = sentence.words, sentence.clauses[action.clause].start
    return action.finite and any(
        words.marks[index] & mark and words.tags[index] in letters and sentence.of[index] == action.clause
        for index in range(start, action.first)
    )


def _planned_noun(sentence: Sentence, date: int, action: Action, later: bool | None) -> bool:
    words, verb = sentence.words, sentence.clauses[action.clause].action
    if intended(sentence, action):
        return True
    past = verb is not None and verb.marks & PAST
    if later and (told(sentence, words.mentions[date]) & FUTURE or not past):
        return True
    if later is False:
        return False  # "shortly before the withdrawal in May they closed the base"
    return any(mark & FUTURE for mark in words.marks[max(action.first - 4, 0):action.first])


def _governor(action: Action, actions: list[Action]) -> Action | None:
    before = [other for other in actions if other.last <= action.first and other.clause == action.clause
              and other.kind == "verb"]
    return before[-1] if before else None


def _governor_before(action: Action, actions: list[Action]) -> Action | None:
    before = [other for other in actions if other.last <= action.first and other.finite]
    return before[-1] if before else None
