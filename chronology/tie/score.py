"""Which action a date is tied to: a sum of named parts, weighed by the language; the parts become the reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chronology.tie.clauses import Clause
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

WINDOW = 60  # words to each side of a date in which an action may stand
NESTED = frozenset('("CRSIQ')  # openers of clauses that are nothing without a verb
THINGS = frozenset("nNkU")  # a date after one of these at the start of a clause hangs on it
ONWARD = BITS["plan"] | BITS["aspect"] | BITS["light"]
DEFINITE, WITHIN = BITS["definite"], BITS["within"]
TIME, OF, VOID, EFFECT, PAST, PRESENT, POSSESSED = (
    BITS[name] for name in ("time", "of", "void", "effect", "past", "present", "possessed")
)


@dataclass(slots=True)
class Choice:
    """The action chosen for a date, the sum of its parts, the lead over the second best, the parts by name."""

    action: Action
    total: float
    lead: float
    parts: dict[str, float]
    second: Action | None = None


def relation(clauses: list[Clause], date: int, action: int) -> str:
    """How the clause of an action lies to the clause of a date: "same", "parent", "child", "beside" or "apart"."""
    if date == action:
        return "same"
    while clauses[date].action is None and clauses[date].opener in NESTED and clauses[date].parent >= 0:
        date = clauses[date].parent
    if date == action:
        return "same"
    up = clauses[date].parent
    steps = 0
    while up >= 0 and steps < 8:
        if up == action:
            return "parent" if steps == 0 else "apart"
        up = clauses[up].parent
        steps += 1
    if clauses[action].parent == date:
        return "child"
    if clauses[action].parent == clauses[date].parent:
        return "beside"
    return "apart"


def modifies(sentence: Sentence, date: int, action: Action) -> str:
    """How an event noun and a date hang together: "before" it as in "the 7 October attack", or "after" it, or "".

    A date that names its month or year ("touching") is part of the noun phrase more often than "last night" ("beside"),
    and never where the noun is definite by itself.
    """
    words = sentence.words
    tags, marks = words.tags, words.marks
    if action.kind != "noun":
        return ""
    if date < action.first:
        between = tags[date + 1:action.head]
        if any(letter not in "njN#FkrD" for letter in between) or (
                "D" in between and sentence.lexicon.language.order == "SVO"):
            return ""
        own = words.mentions[date].text.split(maxsplit=1)[0]
        first = date
        while first > 0 and tags[first - 1] in "jr":
            first -= 1
        held = between[:1] == "F" or tags[first - 1:first] in ("D", "F") or sentence.lexicon.entry(own)[0] == "D"
        return "before" if held else ""
    between = tags[action.last:date]
    if all(letter in "njNkt" for letter in between) and len(between) <= 2:
        if between:
            return "near"
        if words.text[words.ends[action.head_last - 1] - 1] in sentence.lexicon.language.linked:
            return "touching"
        joined = words.mentions[date].calendar is not None and not marks[action.head] & DEFINITE
        joined = joined and tags[action.head] != "K"
        return "touching" if joined else "beside"
    if between and between[-1] in "PB" and len(between) <= 1:
        return "of" if marks[action.last] & OF else "in"
    if between and between[-1] in "PB" and len(between) <= 4 and all(letter in "njNktU" for letter in between[:-1]):
        return "within"
    return ""


def score(
    sentence: Sentence, date: int, action: Action, actions: list[Action], weights: Mapping[str, float],
    past: bool = False,
) -> dict[str, float]:
    """The parts of the sum for one date, `past` or not at the time of writing, and one action."""
    parts: dict[str, float] = {}
    words, clauses = sentence.words, sentence.clauses
    tags = words.tags
    weigh = weights.get
    how = relation(clauses, sentence.of[date], action.clause)
    parts[how] = weigh(how, 0.0)
    after = action.first > date
    parts["after" if after else "before"] = weigh("after" if after else "before", 0.0)
    low, high = (date + 1, action.first) if after else (action.last, date)
    parts["distance"] = weigh("distance", 0.0) * min(high - low, 12)
    between = tags[low:high]
    parts["comma"] = weigh("comma", 0.0) * min(between.count(","), 2)
    crossed = sum(1 for other in actions if low <= other.first < high and other.kind == "verb")
    parts["crossed"] = weigh("crossed", 0.0) * min(crossed, 3)
    if action.kind == "noun":
        parts |= _noun_parts(sentence, date, action, weigh)
        verb = clauses[action.clause].action
        bound = action.marks & VOID and tags[action.last:action.last + 1] == "d"  # "the end of May" is a time
        if bound or (verb is not None and verb.marks & VOID and "modifies" not in parts):
            parts["happens"] = weigh("happens", 0.0)
    elif tags[action.head] == "A":
        parts["copula"] = weigh("copula", 0.0)
    elif not action.finite:
        parts["nonfinite"] = weigh("nonfinite", 0.0)
        main = clauses[action.clause].action
        if how == "same" and main is not None and main.first > action.first > date and (
                "," in tags[date + 1:action.first] and "," in tags[action.last:main.first]):
            parts["inserted"] = weigh("inserted", 0.0)  # "in May, backed by the king, they landed"
        governor = clauses[action.clause].action
        if tags[action.first] == "T" and governor is not None and not governor.marks & ONWARD:
            parts["purpose"] = weigh("purpose", 0.0)
    if past and action.finite and action.marks & PRESENT and not action.marks & PAST:
        parts["tense"] = weigh("tense", 0.0)
    if after and action.finite and how == "same":
        clause = clauses[action.clause]
        lead = tags[clause.start:date]
        if len(lead) <= 3 and not set(lead) & THINGS:
            parts["fronted"] = weigh("fronted", 0.0)
        led = any(other.kind == "verb" and clause.start <= other.first < date for other in actions)
        if not between.strip("rX") and not led:
            parts["touching"] = weigh("touching", 0.0)
    return parts


def _noun_parts(
    sentence: Sentence, date: int, action: Action, weigh: Callable[[str, float], float]
) -> dict[str, float]:
    parts = {"noun": weigh("noun", 0.0)}
    words = sentence.words
    hold = modifies(sentence, date, action)
    if _subject(sentence, date, action):
        parts["subject"] = weigh("subject", 0.0)
    elif _apposed(sentence, date, action):
        parts["apposed"] = weigh("apposed", 0.0)
    if action.last <= date:
        further = any(action.clause == sentence.of[other] and other < action.first for other in words.mentions)
        parts["further"] = weigh("further", 0.0) * (further and bool(hold))
        if _held(sentence, date, action):
            how = "held" if further or words.tags[date - 1] in "PB" else "held-near" if hold else "held-bare"
            parts["held"] = weigh(how, 0.0)
        else:
            opens = _opens(sentence, date, action)
            parts[opens] = weigh(opens, 0.0)
        if further and action.marks & POSSESSED and words.tags[action.head] == "K":
            parts["clausal"] = weigh("clausal", 0.0)
    if hold:
        parts["modifies"] = weigh("modifies-" + hold, 0.0)
        for back in range(action.first - 1, max(action.first - 5, -1), -1):
            if words.tags[back] in "PB" and words.marks[back] & WITHIN:
                parts["governed"] = weigh("governed", 0.0)
            elif words.tags[back] in "PB" and words.marks[back] & TIME and hold != "near":
                parts["temporal"] = weigh("temporal", 0.0)
            if words.tags[back] not in "DFnjN#k":
                break
    return parts


def _subject(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether a phrase with the date ends the subject that the noun heads: "the fall of the bank in May cost"."""
    tags, clause = sentence.words.tags, sentence.clauses[action.clause]
    verb = clause.action
    if verb is None or verb.first <= date or tags[date - 1] not in "PB" or tags[action.last] not in "PYBd":
        return False
    if action.last > date:
        return False
    before, between, after = tags[clause.start:action.first], tags[action.last:date], tags[date + 1:verb.first]
    if after[:1] == after[-1:] == "," and not set(after) & set("CRSIQ"):  # "..., the first for years, ..."
        after = ""
    return not (before.strip("DFnNjk#r&CRSI,") or between.strip("DFnNjk#PY&r") or after.strip("rX"))


def _apposed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the noun heads a phrase after a comma that the date ends: "..., the third attack on the town this year"."""
    tags, first = sentence.words.tags, action.first
    if action.last > date or tags[action.last:date].strip("DFnNjk#PBr") or tags[date + 1:date + 2] not in (",", ".", ""):
        return False
    while first > 0 and tags[first - 1] in "DFnNj#rd":
        first -= 1
    return first > 0 and tags[first - 1] == "," and tags[first] in "DF#j" and any(
        verb.finite and verb.last < first and verb.clause == action.clause for verb in sentence.actions)


def _held(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the date ends an adverbial of time that the noun opens: "after the flood of the river in May, they"."""
    words, tags = sentence.words, sentence.words.tags
    if not _closed(sentence, date, action) or set(tags[action.last:date]) & set(",;:()\"&CRSIQviLVZA"):
        return False
    first = action.first
    if action.marks & VOID and tags[action.last:action.last + 1] == "k":
        return False
    while first > 0 and (tags[first - 1] in "njN#" or words.marks[first - 1] & VOID):
        first -= 1
    return first > 0 and tags[first - 1] in "PB" and bool(words.marks[first - 1] & TIME)


def _opens(sentence: Sentence, date: int, action: Action) -> str:
    """How a noun that the date follows opens its clause: as its "topic", "timed" by a preposition, or not ("")."""
    words, tags = sentence.words, sentence.words.tags
    if set(tags[action.last:date]) & set(",;:()\"&CRSIQviLVZAMp"):
        return ""
    first, clause = action.first, sentence.clauses[action.clause]
    lead = tags[clause.start:first].lstrip("&rX,;:\"(CSQd")
    if lead:
        return "timed" if lead == "P" and words.marks[first - 1] & TIME else ""
    if sentence.lexicon.language.order == "SOV":
        effect = clause.action is not None and clause.action.marks & EFFECT
        return "topic" if effect or tags[date + 1:].lstrip("PnNjkl#").startswith(",") else ""
    return "topic" if tags[date + 1:date + 2] in tuple("viLAHMX") else ""


def _closed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether an adverbial ends with the date: at a mark, or where a verb begins the clause that it opens."""
    tags = sentence.words.tags
    if tags[date + 1:date + 2] in ("", *",.;RCS"):
        return True
    verb = sentence.clauses[action.clause].action
    return sentence.lexicon.language.order == "VSO" and verb is not None and verb.first == date + 1


def choose(sentence: Sentence, date: int, weights: Mapping[str, float], past: bool = False) -> Choice | None:
    """The best action for the date at word `date`, or None where none reaches the language's threshold."""
    near = [action for action in sentence.actions if abs(action.first - date) <= WINDOW]
    ranked = []
    for action in near:
        parts = score(sentence, date, action, near, weights, past)
        ranked.append((sum(parts.values()), -abs(action.first - date), action, parts))
    if not ranked:
        return None
    ranked.sort(key=lambda row: row[:2], reverse=True)
    total, _, action, parts = ranked[0]
    if total < weights.get("threshold", 0.0):
        return None
    lead = total - ranked[1][0] if len(ranked) > 1 else total
    second = ranked[1][2] if len(ranked) > 1 else None
    return Choice(action, total, lead, {name: value for name, value in parts.items() if value}, second)
