"""Documents to happenings: read, find dates, tie them to events, merge the tellings."""

from chronology.entry import event
from chronology.merging import merge
from chronology.model import (
    Disagreement,
    Document,
    Event,
    Happening,
    LeftOut,
    Mark,
    Phrase,
    Publication,
    Source,
    Timeline,
)
from chronology.tie import extract

__all__ = [
    "extract", "event", "merge",
    "Disagreement", "Document", "Event", "Happening", "LeftOut", "Mark", "Phrase", "Publication", "Source", "Timeline",
]
