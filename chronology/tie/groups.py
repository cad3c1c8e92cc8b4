"""Actions in a sentence: verb groups and event nouns, by the language's shapes over word classes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from chronology.tie.lexicon import BITS, Lexicon
from chronology.tie.words import Shape, Words

ASPECT, LIGHT, PREDICATE, PAST, PRESENT, PASSIVE = (
    BITS[name] for name in ("aspect", "light", "predicate", "past", "present", "passive")
)


@dataclass(slots=True)
class Action:
    """A verb group or event noun: words `first` to `last`, the head among them, what is known of it, its clause."""

    first: int
    last: int
    head: int
    head_last: int
    kind: str
    finite: bool
    marks: int
    clause: int = -1


def find_actions(words: Shape, lexicon: Lexicon) -> list[Action]:
    """The actions of a sentence in order; an earlier shape of the language wins over a later one."""
    tags = words.tags
    taken = [False] * len(tags)
    found = []
    for pattern, group, marks in lexicon.groups:
        match = pattern.search(tags)
        while match is not None:
            first, last = match.span()
            if last == first:
                last += 1
            elif not any(taken[first:last]):
                head, head_last = match.span("head")
                taken[first:last] = [True] * (last - first)
                all_marks = marks
                for index in range(first, last):
                    became = tags[index] in "peg" and tags[index + 1:index + 2] == "Z"  # its tense is that of becoming
                    all_marks |= words.marks[index] & ~PAST if became else words.marks[index]
                found.append(Action(first, last, head, head_last, group.kind, group.finite, all_marks))
            match = pattern.search(tags, last)
    found.sort(key=lambda action: action.first)
    if lexicon.language.order == "SOV":
        found = _join_predicates(words, found)
    if lexicon.language.order == "VSO":
        _put_into_past(tags, found)
    if lexicon.language.order == "SVO":
        _join_aspect(tags, found)
    if lexicon.light_object is not None:
        _join_light(words, found, lexicon.light_object)
    return found


def promote(words: Words, found: list[Action], lexicon: Lexicon) -> bool:
    """Where a sentence has no verb, a past form after a comma that was taken for a participle is its verb."""
    if lexicon.language.order != "SVO":
        return False
    tags = words.tags
    bare = [action for action in found if action.kind == "verb" and not action.finite and action.first > 1
            and action.last == action.first + 1 and tags[:action.first].rstrip("r").endswith(",")
            and tags[action.first] == "p"
            and tags[action.last:action.last + 1] != "Y" and _may_be_past(words, action, lexicon)]
    if not bare:
        return False
    action = next((action for action in bare if tags[action.last:action.last + 1] in tuple("DUT#")), bare[-1])
    words.tags = f"{tags[:action.first]}v{tags[action.last:]}"
    action.finite, action.marks = True, action.marks & ~PASSIVE
    return True


def _may_be_past(words: Words, action: Action, lexicon: Lexicon) -> bool:
    """Whether the bare form of a participle is also that of the past."""
    return lexicon.entry(words.text[words.starts[action.first]:words.ends[action.first]])[0] == "e"


def _join_predicates(words: Shape, found: list[Action]) -> list[Action]:
    """What a subject becomes stands some nouns before its verb: "entered", said as "become entering the orbit"."""
    tags, marks = words.tags, words.marks
    kept: list[Action] = []
    for action in found:
        if action.kind == "verb" and tags[action.head] in "njklZLVp":
            for index in range(action.first - 1, max(action.first - 5, -1), -1):
                if tags[index] not in "nmjklN#":
                    break
                if marks[index] & PREDICATE and (index or tags[action.head] not in "kl"):
                    kept = [other for other in kept if other.last <= index]
                    action.first = action.head = index
                    break
        kept.append(action)
    return kept


def _put_into_past(tags: str, found: list[Action]) -> None:
    """A present behind the past of "be" and its subject is past: "was the ship waiting"."""
    for action, other in pairwise(found):
        if tags[action.head] == "A" and not action.finite and action.marks & PAST and other.kind == "verb":
            other.marks = other.marks & ~PRESENT | PAST


def _join_aspect(tags: str, found: list[Action]) -> None:
    """A verb that only says how another goes on is one action with it: "began to leave", "stopped working"."""
    for action, other in pairwise(list(found)):
        if action.marks & ASPECT and action.kind == other.kind == "verb" and not other.finite and (
                tags[action.last:other.first] in ("", "r") and tags[other.first] in "Tg"):
            action.last, action.head_last = other.last, other.head_last
            action.marks |= other.marks
            found.remove(other)


def _join_light(words: Shape, found: list[Action], light_object: re.Pattern[str]) -> None:
    """A light verb and the event noun that is its object are one action."""
    nouns = {action.head: action for action in found if action.kind == "noun"}
    for action in found:
        if action.kind == "verb" and words.marks[action.head_last - 1] & LIGHT:
            match = light_object.match(words.tags, action.last)
            if match is not None and match.end() - 1 in nouns:
                noun = nouns[match.end() - 1]
                action.head_last = match.end()
                action.last = match.end()
                action.marks |= noun.marks
                found.remove(noun)
