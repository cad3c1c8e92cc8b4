"""A short title for an event in the words of its source: the clause of the action with its doer, without its date.

Where no clean clause can be cut out, the sentence itself is the title, cut between words.
"""

from __future__ import annotations

from collections.abc import Sequence

from chronology.shortening import shorten
from chronology.tie.adverbials import held
from chronology.tie.clause import goes_on
from chronology.tie.doer_first import from_doer, led, with_phrases
from chronology.tie.gapped import Gap, gapped
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.nouns import modifies
from chronology.tie.participles import as_verb, own_words, participial
from chronology.tie.phrases import antecedent
from chronology.tie.roles import done_to
from chronology.tie.sentence import OUTSIDE, Sentence
from chronology.tie.subjects import subject
from chronology.tie.trimming import trimmed

QUOTED = 8  # words: a longer quotation is no name
NOMINAL = "DFnmjN#kdr"
SAID = frozenset({"before", "touching", "near", "of", "in"})
AHEAD = BITS["plan"] | BITS["possible"]
PLACE, OF = BITS["place"], BITS["of"]


def title(sentence: Sentence, date: int, action: Action, told: bool) -> str:
    """The clause of the action; with `told` (a saying), what is said belongs to it."""
    order = sentence.lexicon.language.order
    if action.kind == "noun" and order == "SVO" and modifies(sentence, date, action) in SAID:
        return trimmed(sentence, _noun_phrase(sentence, action))
    if action.kind == "noun" and action.last < date and held(sentence, date, action):
        return trimmed(sentence, list(range(action.first, date)))
    gap = gapped(sentence, date, action)
    if gap is not None:
        return trimmed(sentence, _of_gap(sentence, action, gap), action)
    doer = subject(sentence, action)
    if doer is not None and participial(sentence, action):
        kept = [*range(doer[0], with_phrases(sentence, action, doer)), *own_words(sentence, action)]
        return trimmed(sentence, kept, action, as_verb(sentence, action, doer))
    kept = _before_gaps(sentence, date, action, _clause(sentence, action, told))
    if doer is not None and action.kind == "verb" and order == "SVO":
        kept = kept if told else from_doer(sentence, action, kept, doer)
    elif doer is not None and not set(range(*doer)) <= set(kept):
        kept = led(sentence, kept, range(*doer))
    if order == "SVO" and action.finite and sentence.clauses[action.clause].opener == "R":
        kept = _with_antecedent(sentence, action, kept, doer)
    if order == "VSO" and _around_goes_on(sentence, action, date):
        kept = [index for index in kept if index <= date]
    text = trimmed(sentence, kept, action)
    relative = sentence.clauses[action.clause].opener in ("R", "Q")
    dangling = doer is None and kept and (kept[0] > 1 if order == "SVO" else relative)
    if not text or dangling or not set(range(action.head, action.head_last)) & set(kept):
        return shorten(" ".join(sentence.words.text[sentence.start:sentence.end].split()))
    return text


def _around_goes_on(sentence: Sentence, action: Action, date: int) -> bool:
    """Whether what follows the date of a relative clause is of the clause around it."""
    clause, behind = sentence.clauses[action.clause], sentence.words.tags[date + 1:date + 2]
    if clause.opener != "R" or date < action.last:
        return False
    around, tags = sentence.clauses[clause.parent].action, sentence.within(action.clause)
    closed = tags.rstrip(OUTSIDE).endswith(",") or sentence.words.tags[len(tags.rstrip(OUTSIDE)):].startswith(",")
    return behind in tuple("nNkjD#") or (
        behind == "P" and not closed and around is not None and around.last <= clause.start)


def _clause(sentence: Sentence, action: Action, told: bool) -> list[int]:
    """The words of the action's clause, with the quotations in it that are names."""
    clauses = sentence.clauses
    if told and not any(clause.parent == action.clause for clause in clauses):
        return list(range(len(sentence.of)))  # "said he would go": what is said is a clause beside that of the saying
    numbers = {action.clause}
    waits = [other for other in sentence.actions if other.last <= action.first and other.finite]
    if waits and waits[-1].marks & AHEAD and sentence.words.tags[waits[-1].head] == "A":  # "is due to": one clause
        numbers.add(waits[-1].clause)
    for number, clause in enumerate(clauses):  # a clause comes after the one around it
        inside = clause.parent in numbers and clauses[clause.parent].opener == '"' and clause.parent != action.clause
        name = clause.opener == '"' and _short(sentence, number)
        name = name or (clause.opener == "C" and clause.parent == action.clause and clause.start == action.last)
        on = told and goes_on(sentence.words, clause, action)  # "said on Friday it would go"
        if (clause.parent in numbers and (told or name or inside)) or on:
            numbers.add(number)
    return [index for index, number in enumerate(sentence.of) if number in numbers]


def _short(sentence: Sentence, number: int) -> bool:
    tags, start = sentence.words.tags, sentence.clauses[number].start
    end = tags.find('"', start + 1)
    return end < 0 or end - start <= QUOTED + 1


def _with_antecedent(
    sentence: Sentence, action: Action, kept: list[int], doer: tuple[int, int] | None
) -> list[int]:
    """What a relative clause with a subject of its own is about, as its object: "which a fire destroyed"."""
    start = sentence.clauses[action.clause].start
    before = antecedent(sentence, start)
    led = sentence.words.marks[start] & (PLACE | OF)  # "the village where he died", "the king, whose palace burnt"
    if before is not None and led:
        own = [index for index, number in enumerate(sentence.of) if number == action.clause and index >= start]
        return [*range(before[0], start), *own]
    if before is None or doer is None or doer[0] < start or done_to(sentence, action) is not None:
        return kept
    verb = [index for index in kept if index < action.last]
    return [*verb, *range(*before), *(index for index in kept if index >= action.last)]


def _before_gaps(sentence: Sentence, date: int, action: Action, kept: list[int]) -> list[int]:
    """The words of a clause before those to which it only lends its verb."""
    gaps = [gap for index in sentence.words.mentions if index > date and (gap := gapped(sentence, index, action))]
    if gaps and gaps[0].end < action.first:
        return [index for index in kept if not gaps[0].start <= index <= gaps[-1].end]
    return [index for index in kept if index < gaps[0].start] if gaps else kept


def _of_gap(sentence: Sentence, action: Action, gap: Gap) -> list[int]:
    """A clause with the verb of the one before it, and with its object where it has none of its own."""
    own = range(gap.doer[1], gap.end)
    dates = [index for index in sentence.words.mentions if action.last <= index < gap.start]
    if sentence.lexicon.language.order == "SOV":
        return [*range(*gap.doer), *range(gap.end + 1, action.last)]
    rest: Sequence[int] = [] if gap.own else range(action.last, min([*dates, gap.start]))
    if sentence.lexicon.language.order == "VSO":
        first = subject(sentence, action) or (0, 0)
        rest = [index for index in rest if not first[0] <= index < first[1]]
        return [*range(action.first, action.last), *range(*gap.doer), *rest]
    return [*range(*gap.doer), *range(action.first, action.last), *rest, *own]


def _noun_phrase(sentence: Sentence, action: Action) -> list[int]:
    """The phrase of an event noun, its date in it: "the March collapse of the coalition"."""
    tags = sentence.words.tags
    first, last = action.first, action.head_last
    while first > 0 and tags[first - 1] in NOMINAL:
        first -= 1
        if tags[first] == "D":
            break
    while last < len(tags) and last - first < 14:
        if tags[last] in NOMINAL:
            last += 1
        elif tags[last] in "PY" and tags[last + 1:last + 2] and tags[last + 1] in NOMINAL:
            last += 2
        else:
            break
    return list(range(first, last))
