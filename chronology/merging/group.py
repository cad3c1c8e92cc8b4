"""Which tellings belong together: candidates by an index over days, edges by score, groups without a veto inside."""

from __future__ import annotations

from collections.abc import Iterable

from chronology.merging.agree import happening, key
from chronology.model import Event, Happening


def merge(events: Iterable[Event]) -> list[Happening]:
    """The happenings that the events tell, in order of time; every event is in exactly one of them.

    The same events in any order give the same list.
    """
    groups: dict[tuple[object, ...], list[Event]] = {}
    for event in sorted(events, key=key):
        same = (event.span, event.quote.text, event.status, event.action.text if event.action else "")
        groups.setdefault(same, []).append(event)
    found = [happening(tellings) for tellings in groups.values()]
    return sorted(found, key=in_time)


def in_time(happening: Happening) -> tuple[str, str, str]:
    """Sorts happenings by day; those without a date come last."""
    span = happening.span
    days = (span.first.isoformat(), span.last.isoformat()) if span else ("~", "~")
    return (*days, happening.id)
