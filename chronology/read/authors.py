"""Notes about the author of an article: who wrote it, who may be meant by a paragraph near its end, and what tells.

The strongest sign is the byline's name; others are where the paragraph stands, how it is set, and what it says. A name
that the article itself tells of is never its author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from chronology.read.words import alike, content_words, fold, occurrences, starts_with

_PARAGRAPH_LENGTH = 1200
_SHORT = 240
_HEAD_LINES = 8
_NAME_WORDS = 5
_OPENING = 5     # words that a paragraph opens with; in Arabic a verb stands before the name
_BYLINED = 14    # words of a paragraph among which the byline's name stands
_BODY = 40_000
_PARTS = re.compile(r"[|•·,،؛/–—:*_]|\s-\s")
_DIGIT = re.compile(r"\d")
_QUOTES = frozenset("\"“”«»")
_WRAPS = (("*", "*"), ("_", "_"), ("[", "]"), ("(", ")"), ("{", "}"))
_RULE = re.compile(r"\s*(?:[-–—*_=~#•·]\s?){3,}\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’.\u200c-][^\W\d_]+)*")


def bylines(head: Sequence[str]) -> list[str]:
    """The names in the lines between a title and its article, folded; the first of `head` is the title.

    >>> bylines(["Museum raises its prices", "By Jane Roe | 3 March 2020", "It was said on Friday"])
    ['jane roe']
    """
    names = []
    for number, line in enumerate(head[:_HEAD_LINES]):
        labelled = False
        for part in _PARTS.split(line[:200]):
            label = starts_with(fold(part), "bylines")
            if number or label or labelled:
                names.append(_name(part, label))
            labelled = labelled or bool(label)
    return [name for name in names if name]


def _name(part: str, label: str) -> str:
    """A part of a line as a folded name, "" where it is none."""
    bare = fold(part)
    words = bare.removeprefix(label).split()
    small = [word for word in part.split() if word[:1].islower() and len(word) > 3]
    small = [word for word in small if fold(word) not in label.split()]
    return " ".join(words) if 2 <= len(words) <= 2 * _NAME_WORDS and not _DIGIT.search(part) and not small else ""


def is_rule(line: str) -> bool:
    """Whether a line only divides: dashes, stars."""
    return bool(_RULE.match(line[:200]))


def is_note(paragraph: str, rest: str, names: Iterable[str] = (), *, apart: bool = False, last: bool = False) -> bool:
    """Whether a paragraph tells who the author is.

    `rest` is the article without its byline and this paragraph; `names` are the folded names of its authors. `apart`
    says that the paragraph is set apart (in italics, in brackets, below a rule), `last` that it ends the article.

    >>> is_note("Jane Roe joined the Courier in 2015.", "Tickets cost more since Monday.", ["jane roe"])
    True
    >>> is_note("Jane Roe joined the Courier in 2015.", "Roe was praised by the jury.", ["jane roe"])
    False
    """
    if len(paragraph) > _PARAGRAPH_LENGTH:
        return False
    bare = unwrapped(paragraph)
    apart = apart or bare != paragraph.strip()
    beginning = _WORD.findall(bare[:250])[:_BYLINED]
    opening = beginning[:_OPENING]
    if len(bare.split()) < 4 or len(opening) < 2:
        return False
    own = _of_byline(beginning, names)
    if own:
        return not _told_of(own, rest)
    said = fold(bare)
    profession, tenure = bool(occurrences(said, "professions")), len(occurrences(said, "biography"))
    if not (profession or tenure or apart):
        return False
    if _opens_with_name(bare):
        told = 1 + profession + tenure + apart + (last and len(bare) <= _SHORT and not _QUOTES & set(bare))
        return told >= 3 and (profession or apart) and not _told_of(opening[1], rest)
    if " " in starts_with(said, "abouts"):
        return True  # "the author is ..."
    if _opens_with_first_name(bare, opening, rest):
        return profession and tenure >= 2
    if bare[0].lower() != bare[0].upper() or _set_off(bare) or _about_those(opening, rest):
        return False
    return bool((apart or _names_profession(said)) and (profession or tenure)) or (profession and tenure >= 2)


def unwrapped(paragraph: str) -> str:
    """A paragraph without the signs that set the whole of it apart.

    >>> unwrapped("*[Jane Roe lives in Leeds.]*")
    'Jane Roe lives in Leeds.'
    """
    bare = paragraph.strip()
    for _ in range(4):
        for first, end in _WRAPS:
            if len(bare) > 2 and bare.startswith(first) and bare.endswith(end):
                bare = bare[1:-1].strip()
    return bare.lstrip("-–—•·*>~ ")


def _of_byline(beginning: Sequence[str], names: Iterable[str]) -> str:
    """The last word of the author's name that a paragraph begins with, as it is written there."""
    folded = [fold(word) for word in beginning]
    for name in names:
        padded = f" {name} "
        for at in range(len(beginning) - 1):
            if f" {folded[at]} {folded[at + 1]} " in padded:
                return beginning[at + 1]
    return ""


def _opens_with_name(text: str) -> bool:
    """Whether a text begins with two words in capitals and goes on without a comma, as no sentence but a note does."""
    words = text.split(maxsplit=3)
    return (len(words) == 4 and all(word[:1].isupper() and word[1:2].islower() for word in words[:2])
            and not _set_off(text) and not words[2].endswith(",")
            and bool(content_words(words[0]) or len(words[0]) < 3))


def _names_profession(said: str) -> bool:
    """Whether a folded text begins with a name and a profession: "Jane Roe, reporter" where no verb stands between."""
    words = said.split()
    return any(starts_with(" ".join(words[at:at + 4]), "professions") for at in (2, 3))


def _set_off(text: str) -> bool:
    """Whether a comma or a colon stands after the first or second word."""
    return any(word.endswith((",", "،", ":", ".", ";", "؛")) for word in text.split(maxsplit=2)[:2])


def _opens_with_first_name(text: str, opening: Sequence[str], rest: str) -> bool:
    """Whether a text begins with one word in capitals that is no common one, and that the article does not have."""
    name, second = opening[:2]
    return (name[:1].isupper() and second.islower() and bool(content_words(name)) and not _set_off(text)
            and not _told_of(name, rest))


def _told_of(name: str, rest: str) -> bool:
    """Whether the article has a name, as a word of its own; in Arabic script other letters may be joined to it."""
    at = rest.find(name)
    while at >= 0 and name.isascii():
        if not (rest[at - 1:at].isalpha() or rest[at + len(name):at + len(name) + 1].isalpha()):
            return True
        at = rest.find(name, at + 1)
    return at >= 0


def _about_those(opening: Sequence[str], rest: str) -> bool:
    """Whether what a paragraph opens with stands in the article: it tells of somebody there, or goes on about them."""
    known = content_words(rest[:_BODY])
    own = [fold(word) for word in opening[:3]]
    telling = [word for word in own if len(word) > 3 and not occurrences(word, "professions")]
    return not telling or any(alike(word, known) for word in telling)
