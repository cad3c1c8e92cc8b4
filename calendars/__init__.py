"""Dates in three calendars and in running text; needs nothing but the standard library to import."""

from calendars.mention import Calendar, DateMention, Inference, Kind, Link, Section, Standing
from calendars.reason import Reason
from calendars.span import Certainty, DateSpan, Precision

__all__ = [
    "Calendar", "Certainty", "DateMention", "DateSpan", "Inference", "Kind", "Link", "Precision", "Reason", "Section",
    "Standing",
]
