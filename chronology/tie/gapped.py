"""A clause whose verb is that of the clause before it: "France signed on 3 May and Britain on 4 June"."""

from __future__ import annotations

from dataclasses import dataclass

from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.phrases import NounPhrase, phrases_between
from chronology.tie.sentence import Sentence

AND = BITS["and"]
REST = frozenset("PTDnNjk#r")  # what may stand between such a doer and its date
ENDS = tuple(".,;&C")


@dataclass(frozen=True, slots=True)
class Gap:
    """Where the clause without a verb begins (its conjunction or comma), its doer, where its words end, and whether
    it has others of its own, as in "copper rose 2% on Monday and zinc 3% on Tuesday"."""

    start: int
    doer: NounPhrase
    end: int
    own: bool = False


def gapped(sentence: Sentence, date: int, action: Action) -> Gap | None:
    """The clause without a verb in which a date stands that is tied to the verb of the clause before, or None.

    What stands in it is a doer unless the clause before has an object or place of the same kind behind its verb:
    in "she beat Germany in May and Brazil in June" and "they won the cup in 1931 and the league in 1934" it is that.
    """
    if action.kind != "verb" or not action.finite:
        return None
    if sentence.lexicon.language.order != "SVO":
        return _with_date(sentence, date, action)
    tags = sentence.words.tags
    first = next((index for index in sentence.words.mentions if index < date), -1)
    if first < 0:
        return None
    for index in range(date - 1, max(first, action.last), -1):
        if tags[index] in ",;&":
            gap = _behind(sentence, action, index, date)
            return gap if gap is not None and not _parallel(sentence, action, gap) else None
        if tags[index] not in REST:
            return None
    return None


def _with_date(sentence: Sentence, date: int, action: Action) -> Gap | None:
    """The doer that a conjunction joins to the subject, each with a date: "Egypt in March and Yemen in May joined"."""
    words = sentence.words
    tags = words.tags
    other = max((index for index in words.mentions if index < date), default=-1)
    if other < 0 or not (action.last <= other or date < action.first):
        return None
    start = other + 1
    joint = start + len(tags[start:date]) - len(tags[start:date].lstrip(","))
    first = joint + (tags[joint] == "&")
    if first == joint and not words.marks[first] & AND:
        return None
    match = sentence.lexicon.noun_phrase.match(tags, first, date)
    if match is None or tags[match.end():date].strip("PB") or _has_object(sentence, action, other):
        return None
    return Gap(start, match.span(), date)


def _has_object(sentence: Sentence, action: Action, until: int) -> bool:
    """Whether the clause has an object before its first date: then what is joined may be one more of them."""
    tags = sentence.words.tags
    if sentence.lexicon.language.order == "SOV":
        return "E" in tags[sentence.clauses[action.clause].start:action.first]
    return len(phrases_between(sentence, tags, action.last, until)) > 1


def _behind(sentence: Sentence, action: Action, joint: int, date: int) -> Gap | None:
    """The clause behind a conjunction or comma: doer and date, or date and doer."""
    tags, shape = sentence.words.tags, sentence.lexicon.noun_phrase
    start = joint
    while start > 0 and tags[start - 1] in ",;&":
        start -= 1
    match = shape.match(tags, joint + 1, date)
    if match is not None:
        first, last = match.span()
        if tags[start:joint + 1] == "," and (tags[last:date] not in ("P", "") or tags[start - 1] != "d"):
            return None  # "on 3 May, the end of the line since 1911"
        last = _before_number(tags, first, last)
        return Gap(start, (first, last), date, bool(tags[last:date].strip("PT")))
    if tags[joint + 1:date].strip("PT"):
        return None
    match = shape.match(tags, date + 1)
    if match is None or tags[match.end():match.end() + 1] not in ("", *ENDS):
        return None
    return Gap(start, match.span(), match.end())


def _before_number(tags: str, first: int, last: int) -> int:
    """Where a doer ends that a number follows: "copper 2%"."""
    number = tags.find("#", first + 1, last)
    return number if number > 0 and tags[number - 1] in "nN" else last


def _parallel(sentence: Sentence, action: Action, gap: Gap) -> bool:
    """Whether the clause before has, behind its verb, a phrase of the kind that the doer would be."""
    tags = sentence.words.tags
    kind = _kind(tags, gap.doer)
    end = next((index for index in sentence.words.mentions if action.last <= index < gap.start), gap.start)
    return any(_kind(tags, match.span()) == kind
               for match in sentence.lexicon.noun_phrase.finditer(tags, action.last, end)
               if tags[match.start() - 1] != "Y")


def _kind(tags: str, phrase: NounPhrase) -> str:
    """What a phrase is: a name, a number of things, or it begins with a determiner or not."""
    first, last = phrase
    if tags[last - 1] == "N" and tags[first] != "#":
        return "N"
    return tags[first] if tags[first] in "DU#" else "n"
