"""Documents to happenings: read, find dates, tie them to events, merge the tellings."""

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

__all__ = [
    "Disagreement", "Document", "Event", "Happening", "LeftOut", "Mark", "Phrase", "Publication", "Source", "Timeline",
]
