"""Hand-made entries: a text and its dates, as a person types them; they merge like any extracted event."""

from __future__ import annotations

from datetime import date

from calendars import DateSpan
from chronology.model import Event, Phrase


def event(text: str, *, span: DateSpan | date, language: str | None = None, source: str | None = None) -> Event:
    """One event out of a text and its dates; the quote is the whole text and `source` the id of who tells it.

    >>> event("The bridge was opened.", span=date(2024, 5, 4), source="notebook").span
    DateSpan(first=datetime.date(2024, 5, 4), last=datetime.date(2024, 5, 4), precision='day', certainty='exact', \
alternatives=())
    """
    days = span if isinstance(span, DateSpan) else DateSpan(span, span)
    return Event(source=source or "", span=days, quote=Phrase(0, len(text), text), language=language or "")
