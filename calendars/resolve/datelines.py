"""The day that a text says of itself at its head, where it comes without one: a line of its own, or a dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendars.resolve.context import Context
from calendars.resolve.days import Run
from calendars.resolve.rules import mean
from calendars.said import Said

_HEAD = 2  # expressions: a title may name a year
_DASH = re.compile(r"\)?,?(?:\s*\([^()\n]{1,40}\))?\s*(?:[\u2013\u2014]|--?\s)")  # behind the day of a dateline
_PLACE = 4  # words at most before it that name a place and an agency
_PARTICLE = 3  # letters of a word of such a name without a capital
_WHOLE_DAY = {"year", "month", "day"}


def own_line(said: Sequence[Said], context: Context) -> Run | None:
    """The day of a line of its own at the head of a text that comes without its day."""
    for one in said[:_HEAD] if context.reference is None else ():
        line = context.text[context.text.rfind("\n", 0, one.start) + 1:].partition("\n")[0]
        if one.fields.keys() >= _WHOLE_DAY and line.strip() == context.text[one.start:one.end]:
            return mean(one, context.fork()).run
    return None


def dateline(said: Sequence[Said], context: Context) -> Run | None:
    """The day in the dateline with which a text opens that comes without its day: LIMA, May 5, 2012 (AP) --."""
    one, text = said[0] if said else None, context.text
    if one is None or one.link or not one.fields.keys() >= _WHOLE_DAY or not _DASH.match(text, one.end):
        return None
    place = text[:one.start].strip()
    words = place.split()
    named = 0 < len(words) <= _PLACE and not any(word.islower() and len(word) > _PARTICLE for word in words)
    return mean(one, context.fork()).run if named and place.endswith((",", "\u060c", "(")) else None
