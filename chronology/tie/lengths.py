"""Which lengths of time say when something was and not only how long: "within ten days", "a day before the vote"."""

from __future__ import annotations

import re
from functools import cache

from calendars import DateMention
from chronology.tie.lexicon import load

DATED = ("date", "time")
NEAR = 24  # characters looked at before a length of time


def counts(mention: DateMention, text: str, file: str | None) -> bool:
    """Whether a mention dates something: a length of time does so where it has days, or the words beside it place it.

    `file` is the language file of the text, or None.
    """
    if mention.kind in DATED:
        return True
    if mention.kind != "duration":
        return False
    return mention.span is not None or (file is not None and _placed(mention, text, file))


def _placed(mention: DateMention, text: str, file: str) -> bool:
    before, inside, after = _shapes(file)
    return bool(before.search(text[max(mention.start - NEAR, 0):mention.start]) or inside.match(mention.text)
                or after.match(text, mention.end))


@cache
def _shapes(file: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    before, inside, after = load(file).language.lengths
    return re.compile(rf"(?i:\b(?:{before})\s+$)"), re.compile(rf"(?i:{inside})"), re.compile(rf"(?i:\s+(?:{after})\b)")
