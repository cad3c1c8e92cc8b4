"""What the phrase of an event noun and its date is, adverbial, subject or topic: the parts of a noun's sum."""

from __future__ import annotations

from collections.abc import Callable

from chronology.tie.decided import aimed
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.nouns import modifies
from chronology.tie.sentence import Sentence
from chronology.tie.vague import REFERENCES
from chronology.tie.words import Words

WITHIN, TIME, OF, VOID, EFFECT, POSSESSED, SAY = (
    BITS[name] for name in ("within", "time", "of", "void", "effect", "possessed", "say")
)
REACH = frozenset("DnmNjkKhlU#tPBYr")  # what stands in one noun phrase with others inside
LOOSE = ("", "in", "within", "near", "beside")
BREAKS = frozenset(",;:()\"&CRSIQviLVZA")  # what ends a noun phrase


def noun_parts(
    sentence: Sentence, date: int, action: Action, weigh: Callable[[str, float], float]
) -> dict[str, float]:
    """The parts of the sum for a date and an event noun beyond those of clause and distance."""
    parts = {"noun": weigh("noun", 0.0)}
    hold = modifies(sentence, date, action)
    if action.last <= date:
        parts |= _before_date(sentence, date, action, hold, weigh)
    if hold:
        parts["modifies"] = weigh("modifies-" + hold, 0.0)
        parts |= _led(sentence, date, action, hold, weigh)
    return parts


def _before_date(
    sentence: Sentence, date: int, action: Action, hold: str, weigh: Callable[[str, float], float]
) -> dict[str, float]:
    """The parts of a noun that stands before the date: whether a longer phrase of its own ends with the date."""
    parts: dict[str, float] = {}
    words = sentence.words
    if _subject(sentence, date, action):
        parts["subject"] = weigh("subject", 0.0)
    elif _apposed(sentence, date, action):
        parts["apposed"] = weigh("apposed", 0.0)
    if _over_noun(sentence, date, action):
        parts["heads"] = weigh("heads", 0.0)
    further = any(_first_dated(sentence, other, action) for other in words.mentions)
    parts["further"] = weigh("further", 0.0) * (further and bool(hold))
    loose = hold in LOOSE if sentence.lexicon.language.order == "SOV" else not hold
    if further and loose and _reaches(sentence, date, action):
        parts["reaches"] = weigh("reaches", 0.0)
    if held(sentence, date, action):
        near = hold and words.tags[date + 1:date + 2] not in ("", ".")
        sure = further or words.tags[date - 1] in "PB" or _led_to(sentence, date, action)
        how = "held" if sure else "held-near" if near else "held-bare"
        parts["held"] = weigh(how, 0.0)
    if aimed(sentence, date, action):
        parts["aimed"] = weigh("aimed", 0.0)
    if not parts.get("held"):
        opens = _opens(sentence, date, action, hold)
        parts[opens] = weigh(opens, 0.0)
    if further and action.marks & POSSESSED and words.tags[action.head] == "K":
        parts["clausal"] = weigh("clausal", 0.0)
    return parts


def _over_noun(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether what a noun is of is an event noun that the date follows: "the signing of the pact in May"."""
    words = sentence.words
    inner = next((other for other in sentence.actions if other.kind == "noun" and other.first >= action.last), None)
    return inner is not None and bool(words.marks[action.last] & OF) and inner.last < date and (
        not words.tags[action.last + 1:inner.first].strip("DFjn") and not words.tags[inner.last:date].strip("PB"))


def _reaches(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the phrase of a noun may go on to a date: "arrested on Monday over the killing of a boy last week"."""
    words = sentence.words
    between = words.tags[action.last:date]
    if not between or set(between) - REACH:
        return not between
    of = words.marks[action.last] & OF and "P" not in between[1:]
    return between[-1] in "PB" or bool(of)


def _one_phrase(words: Words, date: int) -> bool:
    """Whether a date can only belong to the noun before it: a bare number, or one before a relative clause."""
    return words.mentions[date].text.isdigit() or words.tags[date + 1:date + 2] == "R"


def _first_dated(sentence: Sentence, other: int, action: Action) -> bool:
    """Whether another date, before a noun in its clause, dates the verb of that clause already."""
    mention, verb = sentence.words.mentions[other], sentence.clauses[action.clause].action
    if action.clause != sentence.of[other] or other > action.first or modifies(sentence, other, action) == "before":
        return False
    if sentence.lexicon.language.order == "SVO" and verb is not None and any(  # "valued high in 2021, it filed ..."
            inner.kind == "verb" and inner.first < other < verb.first for inner in sentence.actions):
        return False
    return mention.kind != "duration" and mention.timex not in REFERENCES


def _led(
    sentence: Sentence, date: int, action: Action, hold: str, weigh: Callable[[str, float], float]
) -> dict[str, float]:
    """The parts of the preposition before the phrase of a noun that has the date in it."""
    parts: dict[str, float] = {}
    words = sentence.words
    for back in range(action.first - 1, max(action.first - 5, -1), -1):
        if words.tags[back] in "PB" and words.marks[back] & WITHIN and not _one_phrase(words, date):
            parts["governed"] = weigh("governed", 0.0)
        elif words.tags[back] in "PB" and hold != "near" and (words.marks[back] & TIME or (
                words.marks[back] & OF and words.tags[back - 1:back] == "d")):  # "within days of its launch in May"
            parts["temporal"] = weigh("temporal", 0.0)
        if words.tags[back] not in "DFnmjN#k":
            break
    return parts


def _subject(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether a phrase with the date ends the subject that the noun heads: "the fall of the bank in May cost"."""
    tags, clause = sentence.words.tags, sentence.clauses[action.clause]
    verb, first = clause.action, date
    while first > 1 and tags[first - 2:first] in ("d&", "d,"):
        first -= 2  # "the strikes on 3 and 4 May cost"
    if verb is None or verb.first <= date or tags[first - 1] not in "PB" or tags[action.last] not in "PYBd":
        return False
    before, between, after = tags[clause.start:action.first], tags[action.last:first], tags[date + 1:verb.first]
    after = "" if after in ("&d", ",d&d") else after
    if after[:1] == after[-1:] == "," and not set(after) & set("CRSIQ"):  # "..., the first for years, ..."
        after = ""
    return not (before.strip("DFnmNjk#r&CRSI,") or between.strip("DFnmNjk#PY&r") or after.strip("rX"))


def _apposed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the noun heads a phrase after a comma that the date ends: ", the third attack on the town this year"."""
    tags, first = sentence.words.tags, action.first
    if tags[action.last:date].strip("DFnmNjk#PBr") or tags[date + 1:date + 2] not in (",", ".", ""):
        return False
    while first > 0 and tags[first - 1] in "DFnmNj#rd":
        first -= 1
    return first > 0 and tags[first - 1] == "," and tags[first] in "DF#j" and any(
        verb.finite and verb.last < first and verb.clause == action.clause for verb in sentence.actions)


def held(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the date ends an adverbial of time that the noun opens: "after the flood of the river in May, they"."""
    words, tags = sentence.words, sentence.words.tags
    if not _closed(sentence, date, action) or set(tags[action.last:date]) & BREAKS:
        return False
    first, verb = action.first, sentence.clauses[action.clause].action
    if action.marks & (VOID | SAY) and tags[action.last:action.last + 1] == "k":
        return False  # "with the end of the strike in May", "recalling the ban of his film in 1999"
    if sentence.lexicon.language.order == "SVO" and verb is not None and verb.last <= first:
        return False  # "he died after an illness of years in May"
    while first > 0 and (
            tags[first - 1] in "DFnmjN#" or (words.marks[first - 1] & (VOID | SAY) and tags[first - 1] not in "PB")):
        first -= 1
    if tags[first - 2:first] == "dP" and first > 2:  # "days before the opening", said as "before days of"
        first -= 2
    return first > 0 and tags[first - 1] in "PB" and bool(words.marks[first - 1] & TIME)


def _opens(sentence: Sentence, date: int, action: Action, hold: str) -> str:
    """How a noun that the date follows opens its clause: as its "topic", "timed" by a preposition, or not ("")."""
    words, tags = sentence.words, sentence.words.tags
    if set(tags[action.last:date]) & (BREAKS | {"M", "p"}):
        return ""
    first, clause = action.first, sentence.clauses[action.clause]
    lead, verb = tags[clause.start:first].lstrip("&rX,;:\"(CSQd"), clause.action
    effect = verb is not None and (verb.marks & EFFECT or tags[verb.head] == "A")
    if verb is not None and effect and verb.last <= first and tags[verb.last:first].lstrip("d") in ("", "P"):
        return "topic" if hold or tags[date - 1] in "PB" or words.mentions[date].calendar else ""
    if hold in ("beside", "touching") and sentence.lexicon.language.order == "VSO":
        lead = lead.lstrip("nj#")  # "the toll of Tuesday's raids reached forty"
    if lead and not (effect and lead == "P"):
        hangs = hold or tags[date - 1] in "PB"
        return "timed" if hangs and lead == "P" and words.marks[first - 1] & TIME else ""
    if sentence.lexicon.language.order == "SOV":
        return "topic" if effect or tags[date + 1:].lstrip("PnNjkl#").startswith(",") else ""
    closers = "viLAHMXOU," if tags[action.head] == "K" else "viLAHMXOU"
    if tags[date + 1:date + 2] in tuple(closers):
        return "topic"
    rest = verb is not None and verb.first > date and (tags[date - 1] in "PB" or hold) and tags[date + 1:verb.first]
    return "topic" if rest and rest[0] in "PhK" and not rest.strip("PhKnmNkj#D") else ""  # "of Monday on x surprised"


def _led_to(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether the verb of the clause that an adverbial opens stands right behind the date."""
    verb = sentence.clauses[action.clause].action
    return sentence.lexicon.language.order == "VSO" and verb is not None and verb.first == date + 1


def _closed(sentence: Sentence, date: int, action: Action) -> bool:
    """Whether an adverbial ends with the date: at a mark, or where a verb begins the clause that it opens."""
    tags = sentence.words.tags
    if tags[date + 1:date + 2] in ("", *",.;RCS"):
        return True
    if sentence.lexicon.language.order == "SOV" and tags[date - 1] in "PB":
        return True  # "after the death of the king in 1747 his officers ..."
    return _led_to(sentence, date, action)
