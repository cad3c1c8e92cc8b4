"""Whether a date beside a verb of saying is that of the saying: whether what is said is told as well."""

from __future__ import annotations

from chronology.tie.clause import goes_on
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.roles import done_to
from chronology.tie.sentence import Sentence

PASSIVE, TIME, SOURCE = BITS["passive"], BITS["time"], BITS["source"]
CLOSED, TAIL, NOUNS = frozenset("&CRSIQpgT"), frozenset("DFnmNjk#UPrd."), frozenset("nNk")
REPORTED = tuple("CQ:\"S")


def reports(sentence: Sentence, action: Action) -> bool:
    """Whether what is said is told as well: a clause below the saying, after it, before it, or in quotes beside it."""
    words, clauses = sentence.words, sentence.clauses
    tags = words.tags
    if action.marks & PASSIVE and not action.finite:
        return False
    passive = action.marks & PASSIVE or (tags[action.head] == "p" and "A" in tags[action.first:action.last])
    own = clauses[action.clause]
    comma = own.start if tags[own.start] == "," else own.start - 1
    tail = tags[action.last:].partition(",g")[0]
    behind = sentence.lexicon.language.order == "VSO" and set(tail.rpartition("d")[2]) & NOUNS
    if comma > 0 and tags[comma] == "," and tags[comma + 1] not in CLOSED and not (behind or set(tail) - TAIL):
        return True  # "the bridge is safe, the mayor said on Monday"
    if own.opener == "S" and words.marks[own.start] & SOURCE:
        return True
    for clause in clauses:
        if clause.action is action:
            continue
        timed = clause.opener == "S" and (passive or words.marks[clause.start] & TIME)
        told = clause.opener in REPORTED and not timed
        if clause.parent == action.clause and told and clause.start >= action.last - 1:
            return True
        if clause.parent == action.clause and clause.opener == '"':
            return True
        if clause.action is None:
            continue
        if goes_on(words, clause, action):
            return True
    quoted = '"' in tags and not (sentence.lexicon.language.order == "SOV" and done_to(sentence, action))
    return quoted or ":" in tags[action.last:]
