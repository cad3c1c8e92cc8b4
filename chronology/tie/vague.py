"""Which events a timeline draws: not those of a list of dates or of a comparison, nor those of "recently" alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from calendars import DateMention
from chronology.model import Event
from chronology.tie.compared import COMPARED
from chronology.tie.lexicon import BITS, language_of, load
from chronology.tie.lists import LISTED

REFERENCES = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
MOMENT = BITS["moment"]


def vague(event: Event) -> bool:
    """Whether nothing dates an event but words such as "recently", a length of time, or "today" of an unknown day."""
    file = language_of(event.language)
    tied = event.action is not None
    return bool(event.mentions) and all(_says_nothing(mention, tied, file) for mention in event.mentions)


def _says_nothing(mention: DateMention, tied: bool, file: str | None) -> bool:
    if mention.span is not None:
        return False
    if not tied and mention.reasons[0].code == "vague":
        return True  # "One year later", as a title
    if mention.kind == "duration" or mention.timex in REFERENCES:
        return True
    return file is not None and bool(load(file).entry(mention.text)[1] & MOMENT)


def undrawn(event: Event) -> Literal["", "vague", "list", "compared"]:
    """Why a timeline does not draw an event; "" for one that it draws."""
    if LISTED in event.reasons:
        return "list"
    return "compared" if COMPARED in event.reasons else "vague" if vague(event) else ""


def drawn(events: Sequence[Event]) -> list[Event]:
    """The events of one document that a timeline draws; where none is, the first of those that have an action.

    >>> from chronology import extract
    >>> events = extract("The bridge was closed recently. It was opened in 1931.", language="en")
    >>> [event.action.text for event in events], [event.action.text for event in drawn(events)]
    (['closed', 'opened'], ['opened'])
    """
    kept = [event for event in events if not undrawn(event)]
    return kept or [event for event in events if event.action is not None][:1]
