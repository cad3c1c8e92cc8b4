"""Documents to happenings: read, find dates, tie them to events, merge the tellings.

The nouns are here at once; a verb is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from chronology.entry import event
    from chronology.merging import merge
    from chronology.pipeline import build
    from chronology.tie.extract import extract

__all__ = [
    "build", "extract", "event", "merge",
    "Disagreement", "Document", "Event", "Happening", "LeftOut", "Mark", "Phrase", "Publication", "Source", "Timeline",
]

_WHEN_ASKED = {"build": "pipeline", "extract": "tie", "event": "entry", "merge": "merging"}


if not TYPE_CHECKING:  # a type checker sees the imports above, and that no other name is here

    def __getattr__(name: str) -> object:
        """Load what a name stands for, once."""
        if name not in _WHEN_ASKED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"chronology.{_WHEN_ASKED[name]}"), name)
        return value
