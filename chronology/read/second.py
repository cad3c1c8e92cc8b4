"""A second article: whether what stands below a heading of related articles is one, or the first article going on.

A link in the middle of an article is a title and no more. A second article tells what its title says, or begins as
the first one did: with a byline, a day, the head of an agency, a line of buttons, a title of the same level.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from chronology.read.words import alike, content_words, fold, starts_with

_HEAD_LINES = 8
_NEAR = 1500  # characters of the first article that its words are taken from, at either end
_LEAD = 400
_BYLINE_WORDS = 6
_PLACE = r"[A-Z]{4}[A-Z .]{0,30}"
_AGENCY = re.compile(
    rf"\s*(?:[^\W\d][^.!?()،,]{{0,40}}\([^()]{{2,30}}\)|{_PLACE}, [^.!?]{{2,40}}|{_PLACE})\s[-–—]{{1,2}}\s",
)
_LEVEL = re.compile(r"#{1,6}(?=\s)")


def begins_another(first: Sequence[str], titles: Sequence[str], lead: str) -> bool:
    """Whether the paragraph `lead` opens another article; `first` are the lines of the first one, down to the heading.

    `titles` are the lines between the heading and the paragraph.

    >>> first = ["The gate is repaired", "The gate closed again yesterday, the board said."]
    >>> begins_another(first, ["Trams return to the harbour"], "Trams ran through the harbour on Sunday.")
    True
    >>> begins_another(first, ["Trams return to the harbour"], "The board had closed the gate in May.")
    False
    """
    if not titles:
        return False
    return (begins_as_first(first, titles, lead) or bool(_levels(titles) & _levels(first[:_HEAD_LINES]))
            or any(_tells(title, lead, first) for title in (titles[-1], titles[0])))


def begins_as_first(first: Sequence[str], titles: Sequence[str], lead: str) -> bool:
    """Whether what stands there begins as an article does: with a byline, an agency, a line of the first one's head."""
    below = titles[1:]
    return bool((below and _is_byline(below[-1])) or _AGENCY.match(lead[:80])
                or {fold(line) for line in below} & {fold(line) for line in first[1:_HEAD_LINES]} - {""})


def _is_byline(line: str) -> bool:
    bare = fold(line)
    label = starts_with(bare, "bylines")
    return bool(label) and len(label.split()) < len(bare.split()) <= _BYLINE_WORDS


def _levels(lines: Sequence[str]) -> set[str]:
    """The levels of the Markdown headings among some lines."""
    return {match[0] for line in lines if (match := _LEVEL.match(line))}


def _tells(title: str, lead: str, first: Sequence[str]) -> bool:
    """Whether a paragraph says what a title says, in words that the first article does not have."""
    said, told = content_words(title), content_words(lead[:_LEAD])
    hits = {word for word in said if alike(word, told)}
    if len(hits) < 2 or 2 * len(hits) < len(said):
        return False
    before = content_words(_ends(first))
    new = sum(not alike(word, before) for word in hits)
    going_on = sum(alike(word, before) for word in told - hits)
    return new >= 2 or new > going_on


def _ends(lines: Sequence[str]) -> str:
    text = "\n".join(lines[-40:])
    return text if len(text) <= 2 * _NEAR else f"{text[:_NEAR]}\n{text[-_NEAR:]}"
