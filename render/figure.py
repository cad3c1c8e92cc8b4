"""What the chart draws, as data: lanes, marks and the tables that its ticks come from. How it looks is not said here.

Days are counted from 1 January 1970, so that the browser never meets a date.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from calendars import Calendar
from chronology.model import Happening, Timeline
from render.formats.exported import one_line
from render.labels import Labels
from render.labels.dates import CALENDARS, fields, month_name
from render.moments import STATUSES, only_published, status_of
from render.quoting import source_name

EPOCH = date(1970, 1, 1).toordinal()
LANES = 8  # more sources than this share the last lane
FADE = 4  # steps in which an uncertain mark fades
VAGUE, REPORT, OPEN, NEGATED = 1, 2, 4, 8  # flags of a mark
OPEN_STATUSES = frozenset({"planned", "possible", "conditional"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A happening in the chart: its days, how to draw it (flags), and who tells it in which languages (indexes)."""

    first: int | None
    last: int | None
    flags: int
    status: int
    sources: tuple[int, ...]
    languages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """A calendar's months over the chart's days: where each begins, and the year and month of the first."""

    starts: tuple[int, ...]
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class Figure:
    """Everything that is drawn.

    `window` is the first and last day with a margin; `view` what is shown first: all of it, or the part where nearly
    everything happened, if a few events far away would crowd the rest into a corner. Sources of one name (articles of
    one newspaper) are one source here.
    """

    sources: tuple[tuple[str, tuple[str, ...]], ...]  # a name and the ids of its sources, the busiest first
    languages: tuple[str, ...]
    marks: tuple[Mark, ...]
    window: tuple[int, int]
    view: tuple[int, int]
    months: dict[Calendar, Months]

    @property
    def lanes(self) -> int:
        return min(len(self.sources), LANES)


def figure(timeline: Timeline, happenings: Sequence[Happening]) -> Figure:
    """The chart of `happenings`, which are in the order of the list."""
    names = {source.id: source_name(source) for source in timeline.sources}
    told: Counter[str] = Counter()
    ids: dict[str, set[str]] = {}
    for happening in happenings:
        told.update({names.get(telling.source, telling.source) for telling in happening.tellings})
        for telling in happening.tellings:
            ids.setdefault(names.get(telling.source, telling.source), set()).add(telling.source)
    sources = sorted(told, key=lambda name: (-told[name], name))
    languages = sorted({telling.language for happening in happenings for telling in happening.tellings})
    source_at = {id: place for place, name in enumerate(sources) for id in ids[name]}
    language_at = {language: place for place, language in enumerate(languages)}
    marks = tuple(_mark(happening, source_at, language_at) for happening in happenings)
    window = _window(marks)
    named = tuple((name, tuple(sorted(ids[name]))) for name in sources)
    months = {calendar: known for calendar in CALENDARS if (known := _months(window, calendar))}
    return Figure(named, tuple(languages), marks, window, _view(marks, window), months)


def _mark(happening: Happening, sources: dict[str, int], languages: dict[str, int]) -> Mark:
    span, status = happening.span, status_of(happening)
    flags = REPORT * only_published(happening) | OPEN * (status in OPEN_STATUSES) | NEGATED * (status == "negated")
    if span and (span.precision not in ("day", "interval") or (span.certainty == "disputed" and span.days > 1)):
        flags |= VAGUE
    return Mark(
        _count(span.first) if span else None, _count(span.last) if span else None, flags, STATUSES.index(status),
        tuple(sorted({sources[telling.source] for telling in happening.tellings})),
        tuple(sorted({languages[telling.language] for telling in happening.tellings})),
    )


def _count(day: date) -> int:
    return day.toordinal() - EPOCH


def _day(count: int) -> date:
    return date.fromordinal(min(max(count + EPOCH, 1), date.max.toordinal()))


def _window(marks: Sequence[Mark]) -> tuple[int, int]:
    first = min((mark.first for mark in marks if mark.first is not None), default=0)
    last = max((mark.last for mark in marks if mark.last is not None), default=0) + 1
    return _with_margin(first, last)


def _with_margin(first: int, last: int) -> tuple[int, int]:
    margin = max(1, round((last - first) * 0.02))
    return first - margin, last + margin


def _view(marks: Sequence[Mark], window: tuple[int, int]) -> tuple[int, int]:
    """Where four fifths of the events are, with all that lies near: if that is less than half of the whole."""
    days = sorted((mark.first, mark.last) for mark in marks if mark.first is not None and mark.last is not None)
    if len(days) < 12:
        return window
    low, high = days[len(days) // 10][0], sorted(last for _, last in days)[-1 - len(days) // 10]
    near = max((high - low) * 3 // 4, 15)
    inside = [(first, last) for first, last in days if low - near <= first and last <= high + near]
    view = _with_margin(min(first for first, _ in inside), max(last for _, last in inside) + 1)
    return view if view[1] - view[0] < (window[1] - window[0]) / 2 else window


def _months(window: tuple[int, int], calendar: Calendar) -> Months | None:
    """The months of a calendar that touch the window; beyond its range it has none."""
    day, head = _day(window[0]), None
    starts: list[int] = []
    while _count(day) <= window[1] and len(starts) < 20_000:
        known = fields(day, calendar)
        if known is None:
            break
        head = head or known
        begin = day - timedelta(days=known[2] - 1) if day.toordinal() >= known[2] else day
        starts.append(_count(begin))
        day = _next_month(begin, calendar)
    return Months(tuple(starts), head[0], head[1]) if head else None


def _next_month(begin: date, calendar: Calendar) -> date:
    for length in (29, 30, 31, 28):
        day = begin + timedelta(days=length)
        known = fields(day, calendar)
        if known is None or known[2] == 1:
            return day
    raise AssertionError(f"no month of the {calendar} calendar ends near {begin}")


STEPS = (1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12000)  # months between ticks


def ticks(chart: Figure, calendar: Calendar, labels: Labels, limit: int) -> list[tuple[int, str, str]]:
    """At most `limit` ticks over what is shown first: (day, label, second line)."""
    months = chart.months.get(calendar)
    if months is None:
        return []
    found: list[int] = []
    end = chart.view[1] - (chart.view[1] - chart.view[0]) / 30  # a label nearer to the end would not fit
    step = 1
    for step in STEPS:
        found = [place for place, start in enumerate(months.starts)
                 if (months.year * 12 + months.month - 1 + place) % step == 0
                 and chart.view[0] <= start < end]
        if len(found) <= limit:
            break
    return [(months.starts[place], *_tick(months, place, step, place == found[0], calendar, labels)) for place in found]


def _tick(months: Months, place: int, step: int, first: bool, calendar: Calendar, labels: Labels) -> tuple[str, str]:
    year, month = divmod(months.year * 12 + months.month - 1 + place, 12)
    written = labels.number(year)
    if step >= 12:
        return written, ""
    return month_name(calendar, month + 1, labels), written if first or month == 0 else ""


def data(chart: Figure, labels: Labels) -> dict[str, Any]:
    """The chart for the script: short keys, since a big timeline repeats them."""
    return {
        "sources": [[one_line(name), *ids] for name, ids in chart.sources],
        "languages": list(chart.languages),
        "statuses": list(STATUSES),
        "lanes": chart.lanes,
        "window": list(chart.window),
        "view": list(chart.view),
        "rows": [[m.first, m.last, m.flags, m.status, m.sources, m.languages] for m in chart.marks],
        "months": {calendar: _table(months, calendar, labels) for calendar, months in chart.months.items()},
        "days": [labels.number(day) for day in range(1, 32)],
    }


def _table(months: Months, calendar: Calendar, labels: Labels) -> dict[str, Any]:
    """Where the months begin, as the first day and then the length of each less 20, a letter each; and their names."""
    starts = months.starts
    lengths = "".join(chr(97 + after - before - 20) for before, after in pairwise(starts))
    last = (months.year * 12 + months.month - 1 + len(starts)) // 12
    return {
        "start": starts[0], "lengths": lengths, "month": months.month - 1,
        "names": [month_name(calendar, month, labels) for month in range(1, 13)],
        "years": [labels.number(year) for year in range(months.year, last + 1)],
        "year": months.year,
    }
