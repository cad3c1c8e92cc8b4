"""One sentence as words: offsets, the letter of each class, marks; a date mention is one word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from calendars import DateMention
from chronology.tie.lexicon import BITS, Lexicon

KINDS = {
    ",": ", \u060c \u2013 \u2014 -- -", ";": "; \u061b", ":": ":", "(": "( [", ")": ") ]",
    '"': "\u00ab \u00bb \" \u201c \u201d `` ''",
}
PUNCTUATION = {mark: kind for kind, marks in KINDS.items() for mark in marks.split()}
LETTERS = r"[\w\u0610-\u061a\u0640\u064b-\u065f\u0670]"
STOPS = frozenset(".!?\u061f\u06d4\u2026")
OPEN = frozenset("nwzbievgpjkr")
EVENTS = {"n": "k", "N": "k", "h": "K"}
EVENT, SINCE, DEFINITE = BITS["event"], BITS["since"], BITS["definite"]


@dataclass(slots=True)
class Words:
    """The words of one sentence. `tags` has one letter a word; `mentions` maps the index of a "d" to its mention."""

    text: str
    starts: list[int]
    ends: list[int]
    tags: str
    marks: list[int]
    mentions: dict[int, DateMention]


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
    dates: dict[int, DateMention] = {}
    entry, known = lexicon.entry, lexicon.cache.get
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
            marks.append(entry(text[first:last])[1] & SINCE)
            until = mention.end
            upcoming += 1
            continue
        if first < until:
            continue
        word = match[0]
        letter = PUNCTUATION.get(word)
        mark = 0
        if letter is None:
            if word[0].isdigit():
                letter = "#"
                if letters[-2:] == ["#", ","] and first == ends[-1] and starts[-1] == ends[-2]:  # "3-1" is one word
                    ends[-2] = last
                    del starts[-1], ends[-1], letters[-1], marks[-1]
                    continue
            elif not word[0].isalnum() and len(word) == 1 and word not in lexicon.words:
                letter = "." if word in STOPS else "#"
            else:
                letter, mark = known(word) or entry(word)
                if letters and letter in OPEN and word[0].isupper() and letters[-1] != '"':
                    letter = "k" if letter == "k" or mark & EVENT else "N"
        starts.append(first)
        ends.append(last)
        letters.append(letter)
        marks.append(mark)
    words = Words(text, starts, ends, "".join(letters), marks, dates)
    if lexicon.phrases:
        _join_phrases(words, lexicon)
    words.tags = _settle(words, lexicon)
    return words


def _join_phrases(words: Words, lexicon: Lexicon) -> None:
    """Words that are one: the letter and marks of the phrase stand at its first word, the others become part of it."""
    text, starts, ends = words.text, words.starts, words.ends
    keys = [lexicon.folded(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    index = 0
    while index < len(keys) - 1:
        for rest, letter, mark in lexicon.phrases.get((keys[index], keys[index + 1]), ()):
            last = index + 2 + len(rest)
            if keys[index + 2:last] == rest:
                ends[index] = ends[last - 1]
                words.marks[index] = mark
                words.tags = words.tags[:index] + letter + words.tags[last:]
                for column in (keys, starts, ends, words.marks):
                    del column[index + 1:last]
                gone = last - index - 1
                words.mentions = {(n if n < last else n - gone): m for n, m in words.mentions.items()}
                break
        index += 1


def _settle(words: Words, lexicon: Lexicon) -> str:
    """The letters after the language's rules: what stands around a word decides what it is."""
    tags = words.tags
    for pattern, letter, needed in lexicon.rules:
        match = pattern.search(tags)
        if match is None:
            continue
        letters = list(tags)
        while match is not None:
            if not needed or words.marks[match.start(1)] & needed:
                letters[match.start(1)] = letter
            match = pattern.search(tags, match.end(1))
        tags = "".join(letters)
    return "".join(
        EVENTS.get(letter, letter) if mark & EVENT and (letter != "N" or mark & DEFINITE) else letter
        for letter, mark in zip(tags, words.marks, strict=True)
    )
