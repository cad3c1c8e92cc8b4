"""Reduced relative clauses: "annulled the vote held in May" has one verb, as nothing joins two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chronology.tie.lexicon import BITS

TELLS, INTRANSITIVE = BITS["say"] | BITS["bare"], BITS["intransitive"]
VERB = r"([veiA]|(?<=[MHAOXrU])[pbg])"
BEHIND = re.compile(rf"{VERB}[Xr]*(?=[DFrnNjk#P]*[nNk]r?([ve])[PYdr.,])")


def reduced(tags: str, alone: str, marks: Sequence[int]) -> str:
    """The letters where such a form, which by itself (its letter in `alone`) may be either, is a participle.

    A verb of saying or knowing, which a clause may follow with no word between, and a form that has no object of its
    own leave it a verb.

    >>> reduced("DneDnvd.", "DneDned.", [0] * 8)
    'DneDnpd.'
    """
    match = BEHIND.search(tags)
    while match is not None:
        index = match.start(2)
        if not marks[match.start(1)] & TELLS and not marks[index] & INTRANSITIVE and alone[index] == "e":
            tags = f"{tags[:index]}p{tags[index + 1:]}"
        match = BEHIND.search(tags, match.end())
    return tags
