"""Faults of a timeline that only the whole shows: every part has the right shape, and together they cannot be true.

What has the wrong shape is found by `data`, when the timeline is read.
"""

from __future__ import annotations

from collections.abc import Iterator

from calendars import DateMention
from chronology.model import Event, Happening, Phrase, Source, Timeline


def faults(timeline: Timeline) -> Iterator[tuple[str, str]]:
    """What cannot be true in a timeline, as (place, what is wrong): ids that clash or lead nowhere, quotes that
    are not where they are said to be.

    >>> twice = Happening("a", None, "", ())
    >>> list(faults(Timeline("", (), (twice, twice))))
    [('happenings[1].id', "'a' is also the id of happenings[0]")]
    """
    yield from _clashes([("sources", source.id) for source in timeline.sources])
    yield from _clashes([("happenings", happening.id) for happening in timeline.happenings])
    sources = {source.id: source for source in timeline.sources}
    for number, happening in enumerate(timeline.happenings):
        yield from _happening(f"happenings[{number}]", happening, sources)


def _clashes(ids: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: dict[str, int] = {}
    for number, (where, name) in enumerate(ids):
        if seen.setdefault(name, number) != number:
            yield f"{where}[{number}].id", f"{name!r} is also the id of {where}[{seen[name]}]"


def _happening(place: str, happening: Happening, sources: dict[str, Source]) -> Iterator[tuple[str, str]]:
    for number, event in enumerate(happening.tellings):
        where = f"{place}.tellings[{number}]"
        if source := sources.get(event.source):
            yield from _event(where, event, source)
        else:
            yield f"{where}.source", f"no source has the id {event.source!r}"
    for number, disagreement in enumerate(happening.disagreements):
        for of, (_, ids) in enumerate(disagreement.values):
            for unknown in sorted({*ids} - {event.source for event in happening.tellings}):
                yield f"{place}.disagreements[{number}].values[{of}]", f"no telling here is from {unknown!r}"


def _event(place: str, event: Event, source: Source) -> Iterator[tuple[str, str]]:
    phrases: list[tuple[str, Phrase | DateMention | None]] = [
        ("quote", event.quote), ("action", event.action), ("place", event.place), ("attribution", event.attribution),
        *((f"actors[{number}]", actor) for number, actor in enumerate(event.actors)),
        *((f"mentions[{number}]", mention) for number, mention in enumerate(event.mentions)),
    ]
    for name, phrase in phrases:
        if phrase and source.text[max(phrase.start, 0) : max(phrase.end, 0)] != phrase.text:
            yield f"{place}.{name}", f"the source {source.id!r} has other words from {phrase.start} to {phrase.end}"
