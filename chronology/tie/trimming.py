"""From the words of a title to its text: no date, no loose conjunction, preposition or mark, not too long."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from chronology.shortening import shorten
from chronology.tie.ahead import lifted
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

LEADING = ",;:.&CRSQ)x"  # no "I": "if it rains" is not "it rains"
TRAILING = ",;:.&CRSIQPYBT(DMXx"
MOVED = frozenset("nNm")
PAIRED = 4  # words from one half of a pair of dates to the other
AND, OF, LIFTS, POSSIBLE = (BITS[name] for name in ("and", "of", "lifts", "possible"))
NOTHING: Mapping[int, str] = {}


def trimmed(
    sentence: Sentence, kept: list[int], action: Action | None = None, instead: Mapping[int, str] = NOTHING
) -> str:
    """The words as a title: no date, no loose conjunction, preposition or mark at either end.

    `instead` has the words that a title says otherwise. Without an `action` the words are those of a noun phrase.
    """
    kept = _undated(sentence, kept) if action is not None else _untimed(sentence, kept)
    kept = _without_end(sentence, _without_lead(sentence, kept, action), action)
    kept = _unquoted(sentence.words.tags, _punctuated(sentence, kept))
    return shorten(_opened(_join(sentence, kept, action, instead)))


def _without_lead(sentence: Sentence, kept: list[int], action: Action | None) -> list[int]:
    """Without what only joins the words to others before them."""
    tags, marks = sentence.words.tags, sentence.words.marks
    while kept and tags[kept[0]] in LEADING and (action is None or kept[0] != action.first) and not (
            marks[kept[0]] & POSSIBLE):
        kept = kept[1:]
    return kept


def _without_end(sentence: Sentence, kept: list[int], action: Action | None) -> list[int]:
    """Without what only leads to words that are left out."""
    tags = sentence.words.tags
    if kept and tags[kept[-1]] == "g" and tags[kept[-1] + 1:kept[-1] + 2] in tuple("CSIRQ"):
        kept = kept[:-1]
    if len(kept) > 2 and tags[kept[-1]] == "p" and tags[kept[-1] - 1] in "nNk" and not (
            action is None or action.first <= kept[-1] < action.last):
        kept = kept[:-1]  # "at a law passed on Friday"
    if len(kept) > 2 and tags[kept[-2]] == "&" and tags[kept[-1]] == "r":
        kept = kept[:-2]  # "and again in May"
    while kept and tags[kept[-1]] in TRAILING and not _particle(tags, kept[-1], action):
        kept = kept[:-1]
    if action is not None and tags[action.head] == "A" and kept[-1:] == [action.last - 1] and (
            tags[kept[0]] != "U" and kept[0] < action.first):
        kept = [index for index in kept if index < action.first]  # "the vote is on Sunday"
    return kept


def _unquoted(tags: str, kept: list[int]) -> list[int]:
    """Without the marks of a quotation that is all of it."""
    if kept and tags[kept[0]] == tags[kept[-1]] == '"' and sum(tags[index] == '"' for index in kept) == 2:
        return kept[1:-2] if tags[kept[-2]] in ",;:." else kept[1:-1]
    return kept


def _particle(tags: str, index: int, action: Action | None) -> bool:
    """Whether a last word belongs to the verb: "was put off until May"."""
    if action is None:
        return False
    if action.first <= index < action.last:
        return True
    return index == action.last and tags[index] == "P" and tags[index + 1:index + 2] in ("P", "B", ",", ".", "&", "")


def _undated(sentence: Sentence, kept: list[int]) -> list[int]:
    """Without the dates and what only leads to them: "during the 1930s" goes, of "the March collapse" the month."""
    tags, holds = sentence.words.tags, sentence.lexicon.language.order == "SVO"
    gone: set[int] = set()
    for index in sentence.words.mentions:
        if _stays(sentence, index):
            continue
        gone.add(index)
        if holds and tags[index + 1:index + 2] and tags[index + 1] in "nmNkjF":
            continue
        first = index
        if tags[first - 1:first] == "D":
            first -= 1
        while tags[first - 1:first] and tags[first - 1] in "PYBS" and not (holds and tags[first] in "PYBS"):
            first -= 1
        if sentence.words.marks[first] & LIFTS and tags[index + 1:index + 2] == "T":  # "have until Friday to agree"
            gone.remove(index)
        else:
            gone |= set(range(first, index))
    for (index, mention), (other, twin) in pairwise(sorted(sentence.words.mentions.items())):
        if mention.link == twin.link == "same-day" and other - index <= PAIRED:  # and what says that they are one day
            gone |= set(range(index, other))
    return [index for index in kept if index not in gone]


def _stays(sentence: Sentence, index: int) -> bool:
    """Whether a title without the date would say something else."""
    tags, mention = sentence.words.tags, sentence.words.mentions[index]
    if mention.kind == "duration" or (mention.kind == "set" and tags[index + 1:index + 2] in tuple("nNkj")):
        return True
    if sentence.lexicon.language.order != "SVO":
        return lifted(sentence.words, index)  # "did not open until Monday"
    return tags[index - 1:index] == "C" and tags[index + 1:index + 2] in ("M", "A")  # "said that 23 August would be"


def _punctuated(sentence: Sentence, kept: list[int]) -> list[int]:
    """Without marks that stand alone: a comma on both sides of what was left out, half of a pair of quotes."""
    tags = sentence.words.tags
    found: list[int] = []
    for index in kept:
        if tags[index] == "," and found and tags[found[-1]] in ",;:(":
            continue
        if found and tags[found[-1]] == "," and index - found[-1] > 1:
            found.pop()
        found.append(index)
    for marks in ('"', "()"):
        places = [index for index in found if tags[index] in marks]
        if len(places) % 2:
            lone = next((index for index in places if index == found[0]), places[-1])
            found.remove(lone)
    return found


def _untimed(sentence: Sentence, kept: list[int]) -> list[int]:
    """A noun phrase without a date that a preposition only adds: "an attack on Friday", not "the treaty of 1648"."""
    words = sentence.words
    gone = {index for index in words.mentions if words.tags[index - 1:index] in ("P", "B")
            and not words.marks[index - 1] & OF and words.tags[index + 1:index + 2] not in tuple("nmNkjF")}
    return [index for index in kept if index not in gone and index + 1 not in gone]


def _opened(title: str) -> str:
    """A title with a capital where its first word has none."""
    word = title.split(" ", 1)[0]
    return title[0].upper() + title[1:] if word.islower() else title


def _join(sentence: Sentence, kept: list[int], action: Action | None, instead: Mapping[int, str]) -> str:
    words, text = sentence.words, []
    for position, index in enumerate(kept):
        if position:
            previous = kept[position - 1]
            gap = words.text[words.ends[previous]:words.starts[index]] if index == previous + 1 else " "
            text.append("" if words.tags[index] in ",;:)F." and index != previous + 1 else gap.replace("\n", " "))
        word = instead.get(index, words.text[words.starts[index]:words.ends[index]])
        if position and not index and words.tags[0] in "DUrP":
            word = word[0].lower() + word[1:]  # it opened the sentence, not the title
        led = action is not None and index == action.first and index != kept[position - 1] + 1  # behind its subject
        moved = position and set(words.tags[kept[position - 1] + 1:index]) & MOVED  # to behind what it does not join
        bare = words.marks[index] & AND and (not position or led or moved)
        joined = sentence.lexicon.conjoined.match(word) if bare else None
        text.append(word[joined.end():] if joined else word)
    return " ".join("".join(text).split())
