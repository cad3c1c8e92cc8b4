"""One sentence as words: offsets, the letter of each class, marks; a date mention is one word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from calendars import DateMention
from chronology.languages.shape import NAMED
from chronology.tie.enumerated import join_rows
from chronology.tie.lexicon import BITS, MOST, Lexicon
from chronology.tie.reduced_relatives import reduced

KINDS = {
    ",": ", \u060c \u2013 \u2014 -- -", ";": "; \u061b", ":": ":", "(": "( [", ")": ") ]",
    '"': "\u00ab \u00bb \" \u201c \u201d `` ''",
}
PUNCTUATION = {mark: kind for kind, marks in KINDS.items() for mark in marks.split()}
LETTERS = r"[\w\u0610-\u061a\u0640\u064b-\u065f\u0670]"
NAMES = re.compile(f"(?<=[nNmjk]){NAMED}")
STOPS = frozenset(".!?\u061f\u06d4\u2026")
OPEN = frozenset("nwzbievgpjkr")
EVENTS = {"n": "k", "N": "k", "h": "K"}
KEPT = 1 << 11  # shapes of sentences whose letters are remembered
EVENT, SINCE, DEFINITE, PERSON = (BITS[name] for name in ("event", "since", "definite", "person"))


class Shape(NamedTuple):
    """The letters and marks of the words of a sentence, without the words."""

    tags: str
    marks: tuple[int, ...]


@dataclass(slots=True)
class Words:
    """The words of one sentence. `tags` has one letter a word; `mentions` maps the index of a "d" to its mention."""

    text: str
    starts: list[int]
    ends: list[int]
    tags: str
    marks: list[int]
    mentions: dict[int, DateMention]

    def shape(self) -> Shape:
        """What there is without the words."""
        return Shape(self.tags, tuple(self.marks))

    def join(self, keys: list[str], first: int, last: int, letter: str, mark: int) -> None:
        """Make one word of those from `first` up to `last`."""
        self.ends[first] = self.ends[last - 1]
        self.marks[first] = mark
        self.tags = self.tags[:first] + letter + self.tags[last:]
        for column in (keys, self.starts, self.ends, self.marks):
            del column[first + 1:last]
        more = last - first - 1
        self.mentions = {(n if n < last else n - more): mention for n, mention in self.mentions.items()}


@cache
def tokens(split: str) -> re.Pattern[str]:
    """The shape of a word; `split` is the language's shape of what is cut off a word."""
    word = rf"{LETTERS}+(?:(?!{split})[\u200c&'\u2019-]{LETTERS}+)*"
    return re.compile(rf"{split}|(?:[A-Z]\.){{2,}}|\d+(?:[.,:/\u066b\u066c]\d+)*|{word}|``|''|--|[^\w\s]")


def read_words(text: str, start: int, end: int, mentions: Sequence[DateMention], lexicon: Lexicon) -> Words:
    """The words of `text[start:end]`; `mentions` are those inside, in order."""
    starts: list[int] = []
    ends: list[int] = []
    letters: list[str] = []
    marks: list[int] = []
    keys: list[str] = []
    dates: dict[int, DateMention] = {}
    entry, known = lexicon.entry, lexicon.readings.get
    upcoming = 0
    until = -1
    for match in tokens(lexicon.language.split).finditer(text, start, end):
        first, last = match.span()
        if upcoming < len(mentions) and last > mentions[upcoming].start:
            mention = mentions[upcoming]
            dates[len(starts)] = mention
            starts.append(mention.start)
            ends.append(mention.end)
            letters.append("d")
            keys.append("")
            marks.append(entry(text[first:last])[1] & SINCE)
            until = mention.end
            upcoming += 1
            continue
        if first < until:
            continue
        word = match[0]
        letter, mark, cased, key = known(word) or _reading(word, lexicon)
        if cased and letters and letters[-1] != '"':
            letter = "k" if letter == "k" or mark & EVENT else "N"
        elif starts and first == ends[-1] and _continues(letter, (letters, keys, starts, marks, ends), lexicon):
            ends[-1] = last
            continue
        starts.append(first)
        ends.append(last)
        letters.append(letter)
        keys.append(key)
        marks.append(mark)
    words = Words(text, starts, ends, "".join(letters), marks, dates)
    if lexicon.phrases:
        _join_phrases(words, lexicon, keys)
    if lexicon.persons is not None:
        lexicon.persons.join(words, keys, lexicon.words)
    words.tags = _settle(words, lexicon)
    join_rows(words, keys)
    return words


def _reading(word: str, lexicon: Lexicon) -> tuple[str, int, bool, str]:
    """The letter and marks of a word by itself, whether a capital makes a name of it inside a sentence, and its key."""
    letter, mark = PUNCTUATION.get(word), 0
    if letter is None:
        if word[0].isdigit():
            letter = "#"
        elif not word[0].isalnum() and len(word) == 1 and word not in lexicon.words:
            letter = "." if word in STOPS else "#"
        else:
            letter, mark = lexicon.entry(word)
    found = letter, mark, letter in OPEN and word[0].isupper(), lexicon.key(word).lower()
    if len(lexicon.readings) < MOST:
        lexicon.readings[word] = found
    return found


def _continues(
    letter: str, columns: tuple[list[str], list[str], list[int], list[int], list[int]], lexicon: Lexicon
) -> bool:
    """Whether a stop, or what a dash joins to a number, is one word with what it touches: "J.", "3-1", "6-metre"."""
    letters, keys, starts, _, ends = columns
    if letter == ".":
        return letters[-1] == "N" and (ends[-1] - starts[-1] == 1 or keys[-1] in lexicon.shortened)
    if letters[-2:] != ["#", ","] or starts[-1] != ends[-2]:
        return False
    for column in columns:  # the dash
        del column[-1]
    letters[-1] = "#" if letter == "#" else "j"
    return True


def _join_phrases(words: Words, lexicon: Lexicon, keys: list[str]) -> None:
    """Words that are one: the letter and marks of the phrase stand at its first word, the others become part of it."""
    phrases = lexicon.phrases
    gone = until = 0
    for place in [index for index, key in enumerate(keys[:-1]) if key in lexicon.openers]:
        index = place - gone
        if place < until or index + 1 == len(keys):
            continue
        for rest, letter, mark in phrases.get((keys[index], keys[index + 1]), ()):
            last = index + 2 + len(rest)
            if keys[index + 2:last] == rest:
                words.join(keys, index, last, letter, mark)
                until = place + last - index
                gone += last - index - 1
                break


def _settle(words: Words, lexicon: Lexicon) -> str:
    """The letters of words as events and persons, after the language's rules."""
    tags = _named(words, _ruled(words.shape(), lexicon))
    for index, mark in enumerate(words.marks):
        if mark & PERSON and tags[index] == "n":
            tags = f"{tags[:index]}m{tags[index + 1:]}"
        elif mark & EVENT and (tags[index] != "N" or mark & DEFINITE):
            tags = f"{tags[:index]}{EVENTS.get(tags[index], tags[index])}{tags[index + 1:]}"
    return tags


@lru_cache(maxsize=KEPT)
def _ruled(shape: Shape, lexicon: Lexicon) -> str:
    """The letters after the language's rules: what stands around a word decides what it is."""
    tags, marks = shape
    for pattern, letter, needed, changed in lexicon.rules:
        for of in changed:
            if of in tags:
                break
        else:
            continue
        match = pattern.search(tags)
        settled = tags
        while match is not None:
            index = match.start(1)
            if not needed or marks[index] & needed:
                settled = f"{settled[:index]}{letter}{settled[index + 1:]}"
            match = pattern.search(tags, match.end(1))
        tags = settled
    return reduced(tags, shape.tags, marks) if lexicon.language.order == "SVO" else tags


def _named(words: Words, tags: str) -> str:
    """The letters where each word of a quoted name is a name: no verb of "Gone with the Wind" tells anything."""
    for first, last in names(tags):
        if not words.text[words.starts[first + 1]].islower():
            tags = tags[:first + 1] + "N" * (last - first - 2) + tags[last - 1:]
    return tags


def names(tags: str) -> list[tuple[int, int]]:
    """The quotations that are the name of what stands before them: the ship "Hope"."""
    return [match.span() for match in NAMES.finditer(tags)] if '"' in tags else []
