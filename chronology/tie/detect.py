"""Which of our languages a text is in: the one whose function words it holds most of."""

from __future__ import annotations

import re

from chronology.tie.lexicon import KNOWN, load

SAMPLE = 4000  # characters
CLOSED = frozenset("DPYUABHOMXCRSIQ&TE")
WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str | None:
    """The tag of the language, or None where no function word of any of ours is found.

    >>> detect("The treaty was signed by both of them"), detect("42")
    ('en', None)
    """
    words = [match[0].lower() for match in WORD.finditer(text[:SAMPLE])]
    best, most = None, 0
    for tag in KNOWN:
        lexicon = load(tag)
        found = 0
        for word in words:
            entry = lexicon.words.get(lexicon.key(word))
            found += entry is not None and entry[0] in CLOSED
        if found > most:
            best, most = tag, found
    return best
