"""What was decided, announced or pointed to: an event noun under such a verb, and the dates that are its own."""

from __future__ import annotations

from chronology.tie.ahead import before, told
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

DEFINITE, PLAN, SAY, AIM, FUTURE, PAST, PRESENT, NEGATIVE, SINCE, CHARGE = (
    BITS[name] for name in (
        "definite", "plan", "say", "aim", "future", "past", "present", "negative", "since", "charge"
    )
)


def decided(sentence: Sentence, action: Action) -> Action | None:
    """The verb of deciding or announcing whose object an indefinite noun is: "agreed to a truce"."""
    verb = sentence.clauses[action.clause].action
    if verb is None or not verb.marks & (PLAN | SAY | CHARGE) or action.marks & DEFINITE:
        return None
    if sentence.lexicon.language.order == "SOV":
        return verb if action.last <= verb.first and _reported(sentence, action) else None
    if verb.last > action.first:
        return None
    first = next(other for other in sentence.actions if other.kind == "noun" and not other.marks & DEFINITE
                 and other.clause == action.clause and verb.last <= other.first)
    return verb if first is action else None


def aimed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether a noun is what was decided or announced for a time to come: "agreed to a truce until May"."""
    words, verb = sentence.words, decided(sentence, action)
    if verb is None or sentence.of[date] != action.clause:
        return False
    when = told(sentence, words.mentions[date])
    if sentence.lexicon.language.order == "SOV":
        return action.last <= date < verb.first and (words.tags[date - 1] in "PB" or bool(when & FUTURE))
    now = verb.marks & (PRESENT | PAST) == PRESENT  # "points to a rise last year"
    if not (before(words, date, AIM) or when & FUTURE or (now and when & PAST) or verb.marks & CHARGE or (
            _plans(sentence, verb))):
        return False
    return not any(action.last <= index < date and mention.kind != "duration" and sentence.of[index] == action.clause
                   and mention.link != "range-start" for index, mention in words.mentions.items())


def _reported(sentence: Sentence, action: Action) -> bool:
    """Whether a noun is what a saying tells "of", in languages whose verb comes last."""
    words = sentence.words
    return action.first > 0 and words.tags[action.first - 1] == "P" and bool(words.marks[action.first - 1] & SINCE)


def _plans(sentence: Sentence, verb: Action) -> bool:
    """Whether a verb in the present says by itself that the noun behind it is to come: "plans a sale in May"."""
    own = sentence.words.marks[verb.head] & PLAN if sentence.lexicon.language.order == "VSO" else 0
    return bool(own and verb.marks & PRESENT) and not verb.marks & (FUTURE | NEGATIVE)


def intended(sentence: Sentence, action: Action) -> bool:
    """Whether a noun is what someone plans or intends."""
    verb = decided(sentence, action)
    return verb is not None and _plans(sentence, verb)
