"""A short title for an event in the words of its source: the clause of the action without its date."""

from __future__ import annotations

from chronology.model import Phrase
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

LONGEST = 90
AND, AHEAD = BITS["and"], BITS["plan"] | BITS["possible"]
LEADING = ",;:.&CRSIQ)\""
TRAILING = ",;:.&CRSIQPYBT(\"DMX"


def title(sentence: Sentence, action: Action, told: bool, doer: Phrase | None = None) -> str:
    """The clause of the action; with `told` (a saying), what is said belongs to it. A doer outside it comes first."""
    clauses = {action.clause}
    waits = [other for other in sentence.actions if other.last <= action.first and other.finite]
    if waits and waits[-1].marks & AHEAD and sentence.words.tags[waits[-1].head] == "A":  # "is due to": one clause
        clauses.add(waits[-1].clause)
    if told:
        clauses |= {number for number, clause in enumerate(sentence.clauses) if clause.parent in clauses}
    clauses |= {
        number for number, clause in enumerate(sentence.clauses)
        if clause.opener == '"' and clause.action is None and clause.parent in clauses
    }
    tags = sentence.words.tags
    kept = [index for index, number in enumerate(sentence.of) if number in clauses]
    if action.kind == "noun" and len(kept) > 14:
        kept = [index for index in kept if abs(index - action.head) <= 6]
    kept = [index for index in kept if not _dates(sentence, index)]
    while kept and tags[kept[0]] in LEADING and kept[0] != action.first and not _quoted(tags, kept, 0):
        kept.pop(0)
    while kept and tags[kept[-1]] in TRAILING and kept[-1] != action.last - 1 and not _quoted(tags, kept, -1):
        kept.pop()
    kept = [index for at, index in enumerate(kept) if not (tags[index] == "," and at and tags[kept[at - 1]] == ",")]
    text = _join(sentence, kept)
    if doer is not None and kept and sentence.lexicon.language.order != "SVO":
        starts = sentence.words.starts
        if not any(starts[index] == doer.start for index in kept):
            text = f"{doer.text} {text}"
    return shorten(text)


def _dates(sentence: Sentence, index: int) -> bool:
    """Whether a word is a date or the preposition before one; lengths of time stay."""
    tags = sentence.words.tags
    at = index + 1 if tags[index] in "PYB" else index
    mention = sentence.words.mentions.get(at)
    return mention is not None and mention.kind in ("date", "time")


def _quoted(tags: str, kept: list[int], at: int) -> bool:
    """Whether a quotation mark has its pair in the title."""
    return tags[kept[at]] == '"' and sum(tags[index] == '"' for index in kept) % 2 == 0


def _join(sentence: Sentence, kept: list[int]) -> str:
    words, text = sentence.words, []
    for position, index in enumerate(kept):
        if position:
            previous = kept[position - 1]
            gap = words.text[words.ends[previous]:words.starts[index]] if index == previous + 1 else " "
            text.append("" if words.tags[index] in ",;:)F." else gap.replace("\n", " "))
        word = words.text[words.starts[index]:words.ends[index]]
        joined = sentence.lexicon.conjoined.match(word) if not position and words.marks[index] & AND else None
        text.append(word[joined.end():] if joined else word)
    return " ".join("".join(text).split())


def shorten(title: str) -> str:
    """At most `LONGEST` characters, cut between words."""
    if len(title) <= LONGEST:
        return title
    cut = title.rfind(" ", 0, LONGEST)
    return title[: cut if cut > 0 else LONGEST].rstrip(" ,;:\u060c\u061b") + "\u2026"
