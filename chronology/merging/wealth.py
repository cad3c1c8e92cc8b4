"""How much two tellings have in common besides, and how much each has that the other lacks."""

from __future__ import annotations

from chronology.merging.cues import Cues
from chronology.merging.lone import lone
from chronology.merging.pairs import Part

SHORT = 4                        # words that make a text
WORDS, SAME_WORDS = 1.5, 3.0
BOTH_MORE = -0.5                 # for what each has that the other lacks, by the poorer of the two


def wealth(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What their words say, and what each tells besides; the pairs of names that may be one are given."""
    return [*_words(one, other), *_both_more(one, other, names)]


def _words(one: Cues, other: Cues) -> list[Part]:
    """The words that two tellings in one language share."""
    if one.text == other.text and len(one.text) > SHORT:
        return [("same words", "", SAME_WORDS)]
    if one.language != other.language or not one.words or not other.words:
        return []
    shared = len(one.words & other.words)
    share = shared / min(len(one.words), len(other.words))
    return [("words", "", WORDS * share * share * min(1.0, shared / SHORT))] if share else []


def _both_more(one: Cues, other: Cues, names: list[tuple[int, int]]) -> list[Part]:
    """What each telling has that the other lacks, by the poorer of the two."""
    more = min(lone(one, other, {mine for mine, _ in names}), lone(other, one, {theirs for _, theirs in names}))
    return [("both more", "", BOTH_MORE * more)] if more else []
