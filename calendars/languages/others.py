"""The bridge to dateparser for languages without a file of ours. Never for Solar Hijri or Islamic dates."""

from __future__ import annotations

from calendars.mention import DateMention
from calendars.span import DateSpan


def find(text: str, reference: DateSpan | None, language: str | None) -> list[DateMention]:
    """Dates that dateparser finds, with offsets, precision and certainty like ours."""
    return []
