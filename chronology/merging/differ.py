"""What the tellings of one happening differ on: the day, a toll, a measure; each value with those who give it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from calendars import DateSpan
from chronology.merging.counts import FINE, Count, tolls
from chronology.merging.cues import Cues
from chronology.model import Disagreement, Event


def disagreements(tellings: Sequence[Event], told: Sequence[Cues]) -> tuple[Disagreement, ...]:
    """The points on which tellings, whose cues are given, differ; the date first.

    >>> from datetime import date
    >>> from chronology.entry import event
    >>> from chronology.merging.cues import read
    >>> one = event("The blast killed 12 people.", span=date(2024, 5, 4), source="A")
    >>> other = event("The blast killed 15 people.", span=date(2024, 5, 4), source="B")
    >>> disagreements([one, other], read([one, other]))
    (Disagreement(about='dead', values=(('12', ('A',)), ('15', ('B',)))),)
    """
    return (*_dates(tellings), *_counts(tellings, told))


def shown(span: DateSpan) -> str:
    """A span in ISO 8601: one day, or first/last."""
    return span.first.isoformat() if span.days == 1 else f"{span.first.isoformat()}/{span.last.isoformat()}"


def _dates(tellings: Sequence[Event]) -> Iterable[Disagreement]:
    """The disagreement on the date, where two tellings share no day."""
    spans = [telling.span for telling in tellings if telling.span]
    if any(not one.overlaps(other) for one in spans for other in spans):
        yield _differing("date", [(shown(telling.span), telling.source) for telling in tellings if telling.span])


def _counts(tellings: Sequence[Event], told: Sequence[Cues]) -> Iterable[Disagreement]:
    """One disagreement for each thing that tellings count differently; "~" marks what a source calls approximate."""
    said = [(own.counts, telling.source) for telling, own in zip(tellings, told, strict=True)]
    for unit in sorted(tolls() | set(FINE)):
        given = [(count, source) for counts, source in said if (count := _only(counts, unit))]
        if any(not one.agrees(other) for one, _ in given for other, _ in given):
            yield _differing(unit, [(f"{'~' * count.rough}{count.value:.15g}", source) for count, source in given])


def _only(counts: Sequence[Count], unit: str) -> Count | None:
    """The one count of this unit; None where a telling gives none or several."""
    found = [count for count in counts if count.unit == unit]
    return found[0] if len(found) == 1 else None


def _differing(about: str, said: Iterable[tuple[str, str]]) -> Disagreement:
    sources: dict[str, set[str]] = {}
    for value, source in said:
        sources.setdefault(value, set()).add(source)
    return Disagreement(about, tuple((value, tuple(sorted(sources[value]))) for value in sorted(sources, key=_natural)))


def _natural(value: str) -> tuple[float, str]:
    try:
        return float(value.lstrip("~")), value
    except ValueError:
        return 0.0, value
