"""Dates that are only compared with: the worst storm since 1987 says nothing that happened in 1987."""

from __future__ import annotations

import re

from calendars import Reason
from chronology.tie.lexicon import BITS
from chronology.tie.sentence import Sentence

SINCE, SUPERLATIVE = BITS["since"], BITS["superlative"]
FAR = 9  # words from a superlative to its date
VERBS = frozenset("viAHMOVLZ")
LASTING = re.compile("H[Xr]*[Ap]D?$")  # "has been first minister since"
ENDS = frozenset(",;:.CRSIQ")

COMPARED = Reason("tie-compared")


def compared(sentence: Sentence, date: int) -> bool:
    """Whether the date at a word is the end of a comparison that a superlative opens."""
    words = sentence.words
    if date < 2 or not (words.marks[date - 1] | words.marks[date]) & SINCE:
        return False
    for index in range(date - 1, max(date - FAR, -1), -1):
        if words.marks[index] & SUPERLATIVE:
            return LASTING.search(words.tags, 0, index) is None
        if words.tags[index] in VERBS or (words.tags[index] in ENDS and index < date - 1):
            return False
    return False
