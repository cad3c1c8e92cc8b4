"""What holds of a happening whatever the language: its place in time, its status, how its date is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from calendars import DateSpan
from chronology.model import Happening

STATUSES = ("asserted", "planned", "possible", "conditional", "negated", "reporting")
UNITS_OF_A_MONTH = frozenset({"day", "week", "month", "interval"})


def in_order(happenings: Iterable[Happening]) -> list[Happening]:
    """In order of their first day, what is less certain before what is more; those without a date last."""
    return sorted(happenings, key=_moment)


def _moment(happening: Happening) -> tuple[bool, date, int]:
    span = happening.span
    return (span is None, span.first if span else date.max, -span.days if span else 0)


def is_wide(span: DateSpan) -> bool:
    """Whether the span is a unit longer than a month: it stands under no month's heading."""
    return span.precision not in UNITS_OF_A_MONTH


def only_published(happening: Happening) -> bool:
    """Whether no text names the date: the happening is dated by its documents' publication alone."""
    return happening.span is not None and not any(telling.mentions for telling in happening.tellings)


def status_of(happening: Happening) -> str:
    """The first of the statuses, in their order, that a telling gives: what one source asserts did happen for it."""
    if len(happening.tellings) == 1:
        return happening.tellings[0].status
    given = {telling.status for telling in happening.tellings}
    return next((status for status in STATUSES if status in given), "asserted")


def pauses(happenings: Sequence[Happening]) -> dict[int, int]:
    """Where the record has holes: {place of the happening after it: days without an event}.

    A hole is at least half a month, and six times as long as the usual (median) pause. What is dated by a whole year
    fills that year: whether there is a hole in it, nobody knows.
    """
    pauses: list[tuple[int, int]] = []
    covered: date | None = None
    for place, happening in enumerate(happenings):
        span = happening.span
        if span is None:
            break
        if covered and span.first > covered:
            pauses.append((place, (span.first - covered).days - 1))
        covered = max(covered or span.last, span.last)
    if not pauses:
        return {}
    usual = sorted(days for _, days in pauses)[len(pauses) // 2]
    return {place: days for place, days in pauses if days >= max(15, 6 * usual)}
