"""Whether a date lies ahead of the writing: by the day of writing, by its own words, and what a present tense says."""

from __future__ import annotations

from calendars import DateMention, DateSpan
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence
from chronology.tie.words import Words

FUTURE, PAST, MOMENT, SINCE = BITS["future"], BITS["past"], BITS["moment"], BITS["since"]
TURNS = BITS["passive"] | BITS["void"]  # what becomes or begins, and does not go on
TIME, AIM, LIFTS = BITS["time"], BITS["aim"], BITS["lifts"]


def ahead(sentence: Sentence, mention: DateMention, published: DateSpan | None) -> bool | None:
    """Whether a date is after the day of writing; None where neither that day nor the words of the date tell."""
    if mention.span is not None and published is not None:
        return mention.span.first > published.last
    marks = told(sentence, mention)
    return bool(marks & FUTURE) if marks & (FUTURE | PAST | MOMENT) else None


def told(sentence: Sentence, mention: DateMention) -> int:
    """The marks of the words of a date: "next", "last"."""
    marks = 0
    for word in mention.text.split():
        marks |= sentence.lexicon.entry(word)[1]
    return marks


def expects(sentence: Sentence, date: int, action: Action, later: bool | None) -> bool:
    """Whether a present tense beside a date speaks of what is to come."""
    if _borrows(sentence, action):
        return False
    if later is not None:
        return later
    order, clause = sentence.lexicon.language.order, sentence.clauses[action.clause]
    if order == "SVO":
        return _scheduled(sentence, date, action)
    if before(sentence.words, date, SINCE):
        return order == "SOV" and bool(action.marks & TURNS)
    headline = order == "VSO" and set(sentence.words.tags[clause.start:action.first]) & set("nmNUt")
    return not headline  # a present tense after its subject tells news


def _scheduled(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether a present tense before a day whose year is not known is no headline: "the trial resumes on 12 May"."""
    clause = sentence.clauses[action.clause]
    if sentence.words.mentions[date].span is not None or clause.opener or action.last > date:
        return False
    return "D" in sentence.words.tags[clause.start:action.first] and not before(sentence.words, date, SINCE)


def _borrows(sentence: Sentence, action: Action) -> bool:
    """Whether a present form has the past of the clause around it: "before it fell" in languages that say "falls"."""
    clause = sentence.clauses[action.clause]
    around = sentence.around(action)
    return clause.opener == "S" and sentence.words.marks[clause.start] & (TIME | AIM) == TIME and (
        around is not None and bool(around.marks & PAST))


def before(words: Words, date: int, mark: int) -> bool:
    """Whether the word before the date, or the first of the date, has the mark."""
    return any(marks & mark for marks in words.marks[max(date - 1, 0):date + 1])


def lifted(words: Words, date: int) -> bool:
    """Whether the words before a date say that a negation ends there: "not until Monday", "not but in May"."""
    led = words.tags[date - 1:date] == "P" and date > 1 and words.marks[date - 2] & LIFTS
    return bool(led) or before(words, date, LIFTS)
