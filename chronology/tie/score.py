"""Which action a date is tied to: a sum of named parts, weighed by the language; the parts become the reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chronology.tie.adverbials import noun_parts
from chronology.tie.ahead import before
from chronology.tie.clause import Clause
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

WINDOW = 60  # words to each side of a date in which an action may stand
NESTED = frozenset('("CRSIQ')  # openers of clauses that are nothing without a verb
THINGS = frozenset("nmNkU")  # a date after one of these at the start of a clause hangs on it
OPENING, CLOSING = frozenset("&CRSIpgbeqG"), frozenset(",pgb")
ONWARD = BITS["plan"] | BITS["aspect"] | BITS["light"]
VOID, PAST, PRESENT, FUTURE, LIMIT, PLAN, SAY, SINCE = (
    BITS[name] for name in ("void", "past", "present", "future", "limit", "plan", "say", "since")
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


def score(
    sentence: Sentence, date: int, action: Action, actions: list[Action], weights: Mapping[str, float],
    when: int = 0,
) -> dict[str, float]:
    """The parts of the sum for one date and one action; `when` is -1 for a past date, 1 for one to come, or 0."""
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
        parts |= noun_parts(sentence, date, action, weigh)
        verb = clauses[action.clause].action
        bound = action.marks & VOID and tags[action.last:action.last + 1] == "d"  # "the end of May" is a time
        if bound or (verb is not None and verb.marks & VOID and not (
                "modifies" in parts or parts.get("subject"))):
            parts["happens"] = weigh("happens", 0.0)
    elif tags[action.head] == "A":
        parts["copula"] = weigh("copula", 0.0)
    elif not action.finite:
        parts |= _nonfinite(sentence, date, action, how, weigh)
    if how == "same" and not (after or action.finite) and enclosed(sentence, date, action):
        parts["enclosed"] = weigh("enclosed", 0.0)
    parts["tense"] = weigh("tense", 0.0) * _clashes(sentence, action, when)
    parts["enduring"] = weigh("enduring", 0.0) * _lasts(sentence, date, action, when)
    if after and action.finite and how == "same":
        clause = clauses[action.clause]
        lead = tags[clause.start:date]
        if len(lead) <= 3 and not set(lead) & THINGS:
            parts["fronted"] = weigh("fronted", 0.0)
        led = any(other.kind == "verb" and clause.start <= other.first < date for other in actions)
        if not between.strip("rX") and not led:
            parts["touching"] = weigh("touching", 0.0)
    return parts


def _clashes(sentence: Sentence, action: Action, when: int) -> bool:
    """Whether the tense of a verb is not that of the date: `when` is -1 for a past date, 1 for one to come, or 0."""
    tense = action.marks & (PRESENT | PAST | FUTURE)
    if not tense or tense != (0, PAST, PRESENT)[when] or not action.finite or sentence.words.tags[action.head] == "A":
        return False
    told = sentence.clauses[action.clause].opener in ("S", "C", "Q")  # there a present may borrow its past
    return not told and not _led(sentence, action)


def _lasts(sentence: Sentence, date: int, action: Action, when: int) -> bool:
    """Whether a verb says what something is or was like, below a past without a date: "opened the road that links"."""
    clause = sentence.clauses[action.clause]
    around = sentence.around(action)
    if clause.opener != "R" or not action.finite or around is None or around.first > action.first or (
            sentence.lexicon.language.order == "SOV"):
        return False
    named = sentence.words.mentions[date].calendar is not None  # a weekday lies ahead because of the present itself
    if (when > 0 and named) or date - action.last <= 1 or before(sentence.words, date, SINCE):
        return False
    present = action.marks & (PAST | PRESENT | FUTURE) == PRESENT
    was = sentence.words.tags[action.first] == "A" and not named and sentence.lexicon.language.order == "VSO"
    if not (present or was) or not around.marks & (PAST | FUTURE):
        return False
    return not any(sentence.of[other] == around.clause and other < date for other in sentence.words.mentions)


def enclosed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether an action and its date stand between two commas, the verb behind: "the slide, third to hit in May,"."""
    tags, clause = sentence.words.tags, sentence.clauses[action.clause]
    if tags[date + 1:date + 2] != "," or not action.last <= date or set(tags[action.last:date]) & CLOSING or (
            clause.action is None or clause.action.first < date):
        return False
    comma = tags.rfind(",", clause.start, action.first)
    return comma > clause.start and not set(tags[comma:action.first]) & OPENING


def _nonfinite(
    sentence: Sentence, date: int, action: Action, how: str, weigh: Callable[[str, float], float]
) -> dict[str, float]:
    """The parts of a participle or infinitive."""
    parts = {"nonfinite": weigh("nonfinite", 0.0)}
    tags, verb = sentence.words.tags, sentence.clauses[action.clause].action
    if verb is None:
        return parts
    if tags[action.first] == "T" and tags[action.head] != "p" and not (
            verb.marks & ONWARD or _raised(sentence, action, verb)):
        limited = action.last < date and sentence.words.marks[date - 1] & LIMIT
        name = "limited" if limited else "purpose"  # "a deal to hand over power by April"
        parts[name] = weigh(name, 0.0)
    ahead = verb.first > action.first > date and "," in tags[date + 1:action.first] and (
        "," in tags[action.last:verb.first])
    closed = tags.find(",", action.last, date)
    behind = verb.first < action.first and tags[action.first - 1] == "," and closed > 0 and tags[closed + 1] != "&"
    trails = verb.first < date and tags[date + 1:action.first] in (",", ",r") and tags[action.first] == "g"
    if how == "same" and (ahead or behind or trails):
        parts["inserted"] = weigh("inserted", 0.0)  # "in May, backed by the king, they landed"
    return parts


def _raised(sentence: Sentence, action: Action, verb: Action) -> bool:
    """Whether what stands before an infinitive tells it: "is believed to date from", "and due to expire on"."""
    words, lead = sentence.words, action.first - 1
    if words.tags[lead] == "j":
        return bool(words.marks[lead] & (FUTURE | PLAN))
    return verb.last == action.first and bool(verb.marks & SAY) and words.tags[verb.head] == "p"


def _names_time(sentence: Sentence, action: Action) -> bool:
    """Whether a noun is only the name of a time: "with the coming of March"."""
    if action.kind != "noun" or not action.marks & VOID or sentence.lexicon.language.order != "VSO":
        return False
    return sentence.words.tags[action.last:action.last + 1] == "d"


def _waits(sentence: Sentence, action: Action) -> bool:
    """Whether an auxiliary stands apart from the verb of its clause, whose date it does not take."""
    verb = sentence.clauses[action.clause].action
    return action.finite and sentence.lexicon.language.order == "SOV" and verb is not action and verb is not None and (
        verb.first > action.first)


def _led(sentence: Sentence, action: Action) -> bool:
    """Whether an auxiliary apart from a verb has its tense: "was to be opened"."""
    return any(other.clause == action.clause and _waits(sentence, other) for other in sentence.actions)


def choose(sentence: Sentence, date: int, weights: Mapping[str, float], when: int = 0) -> Choice | None:
    """The best action for the date at word `date`, or None where none reaches the language's threshold."""
    near = [action for action in sentence.actions if abs(action.first - date) <= WINDOW
            and not _names_time(sentence, action) and not (action.first < date and _waits(sentence, action))]
    ranked = []
    for action in near:
        parts = score(sentence, date, action, near, weights, when)
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
