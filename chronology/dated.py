"""The dates of a text, found once for all who ask in turn: when was it written, and then what does it tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

import calendars
from calendars import DateMention, DateSpan, Section

Anchors = tuple[tuple[str, date], ...]


def dates(
    text: str, *, language: str | None, reference: date | DateSpan | None = None, anchors: Mapping[str, date] = {},
    sections: Sequence[Section] = (),
) -> Sequence[DateMention]:
    """What `calendars.find` gives; of the text that was asked last it is known.

    >>> [mention.text for mention in dates("It began on 24 February 2022.", language="en")]
    ['24 February 2022']
    """
    return _found(text, language, reference, tuple(sorted(anchors.items())), tuple(sections))


@lru_cache(maxsize=1)
def _found(
    text: str, language: str | None, reference: date | DateSpan | None, anchors: Anchors, sections: tuple[Section, ...]
) -> tuple[DateMention, ...]:
    return tuple(calendars.find(text, reference=reference, language=language, anchors=dict(anchors), sections=sections))
