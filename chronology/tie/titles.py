"""A short title for an event in the words of its source: the clause of the action without its date."""

from __future__ import annotations

from chronology.tie.groups import Action
from chronology.tie.sentence import Sentence

LONGEST = 90
LEADING = ",;:.&CRSIQ)\""
TRAILING = ",;:.&CRSIQPYBT(\"DMX"


def title(sentence: Sentence, action: Action, told: bool) -> str:
    """The clause of the action; with `told` (a saying), what is said belongs to it."""
    clauses = {action.clause}
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
    kept = [index for index in kept if not _dates(tags, index)]
    while kept and tags[kept[0]] in LEADING and kept[0] != action.first:
        kept.pop(0)
    while kept and tags[kept[-1]] in TRAILING and kept[-1] != action.last - 1:
        kept.pop()
    kept = [index for at, index in enumerate(kept) if not (tags[index] == "," and at and tags[kept[at - 1]] == ",")]
    return shorten(_join(sentence, kept))


def _dates(tags: str, index: int) -> bool:
    return tags[index] == "d" or (tags[index] in "PYB" and tags[index + 1:index + 2] == "d")


def _join(sentence: Sentence, kept: list[int]) -> str:
    words, text = sentence.words, []
    for position, index in enumerate(kept):
        if position:
            previous = kept[position - 1]
            gap = words.text[words.ends[previous]:words.starts[index]] if index == previous + 1 else " "
            text.append("" if words.tags[index] in ",;:)F." else gap.replace("\n", " "))
        text.append(words.text[words.starts[index]:words.ends[index]])
    return " ".join("".join(text).split())


def shorten(title: str) -> str:
    """At most `LONGEST` characters, cut between words."""
    if len(title) <= LONGEST:
        return title
    cut = title.rfind(" ", 0, LONGEST)
    return title[: cut if cut > 0 else LONGEST].rstrip(" ,;:\u060c\u061b") + "\u2026"
