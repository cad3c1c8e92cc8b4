"""The whole timeline as one plain SVG: what the page shows before any script runs, and what is exported."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from calendars import Calendar
from render.figure import FADE, NEGATED, OPEN, REPORT, VAGUE, Figure, Mark, ticks
from render.labels import Labels
from render.list import CODES

WIDE = 500  # more marks than this are drawn as density
BINS = 160
LANE, HEAD, ROWS, AXIS = 54, 19, 4, 34  # pixels: a lane, its name, then rows of marks in it; the axis
ROW = (LANE - HEAD - 3) / ROWS
SIZES = {"lane": LANE, "head": HEAD, "rows": ROWS, "axis": AXIS, "marks": WIDE, "bins": BINS, "fade": FADE}
UNITS = 10_000  # across the plot, whatever its width in pixels


def height(chart: Figure) -> int:
    """The height of the drawing in pixels."""
    return chart.lanes * LANE + AXIS


def overview(chart: Figure, labels: Labels, *, calendars: Sequence[Calendar] = tuple(CODES), style: str = "",
             width: str = "100%") -> Markup:
    """The SVG; `style` makes it stand alone, else the page's style sheet colours it."""
    rtl = labels.direction == "rtl"
    tall = height(chart)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="overview" width="{width}" height="{tall}" '
        f'role="img" aria-label="{escape(labels("chart"))}" direction="{labels.direction}">',
        f"<style>{style}</style>" if style else "",
        *_lanes(chart, labels, rtl),
        '<g class="plot">',
        f'<svg viewBox="0 0 {UNITS} {tall}" preserveAspectRatio="none" width="100%" height="{tall}">',
        *_plot(chart, rtl),
        "</svg>",
        *(text for calendar in calendars for text in _axis(chart, calendar, labels, rtl)),
        "</g></svg>",
    ]
    return Markup("".join(parts))


def lane_names(chart: Figure, labels: Labels) -> list[str]:
    """The name of each lane; the last one may hold several sources."""
    names = [name for _, name in chart.sources[: chart.lanes]]
    rest = len(chart.sources) - chart.lanes
    if rest:
        names[-1] = labels("other-sources", rest + 1)
    return names


def lane_of(source: int, chart: Figure) -> int:
    """The lane of a source; the busiest have their own."""
    return min(source, chart.lanes - 1)


def _lanes(chart: Figure, labels: Labels, rtl: bool) -> Iterable[str]:
    for place, name in enumerate(lane_names(chart, labels)):
        shade = "odd" if place % 2 else "even"
        yield f'<rect class="lane {shade}" y="{place * LANE}" width="100%" height="{LANE}"/>'
        name = name if len(name) < 48 else name[:46] + "…"
        yield (f'<text class="name" x="{"100%" if rtl else "0"}" dx="{-8 if rtl else 8}" y="{place * LANE + 14}">'
               f"{escape(name)}</text>")


def _plot(chart: Figure, rtl: bool) -> Iterable[str]:
    dated = [mark for mark in chart.marks if mark.first is not None]
    if len(dated) > WIDE:
        yield from _density(dated, chart, rtl)
    else:
        yield from _marks(dated, chart, rtl)


def _x(day: float, chart: Figure, rtl: bool) -> int:
    first, last = chart.window
    part = (day - first) / (last - first)
    return round(UNITS * (1 - part if rtl else part))


def _marks(dated: Sequence[Mark], chart: Figure, rtl: bool) -> Iterable[str]:
    paths: dict[str, list[str]] = {}
    free: dict[tuple[int, int], int] = {}
    for mark in dated:
        assert mark.first is not None and mark.last is not None
        for lane in sorted({lane_of(source, chart) for source in mark.sources}):
            begin, end = sorted((_x(mark.first, chart, rtl), _x(mark.last + 1, chart, rtl)))
            inset = min(35, (end - begin) // 2)  # the round ends of a stroke reach beyond it
            begin, end = begin + inset, end - inset
            near, far = (UNITS - end, UNITS - begin) if rtl else (begin, end)
            row = next((row for row in range(ROWS) if free.get((lane, row), -1) < near), ROWS - 1)
            free[lane, row] = max(far + 90, free.get((lane, row), 0))
            y = f"{lane * LANE + HEAD + (row + 0.5) * ROW:.1f}"
            for name, (a, b) in _pieces(mark, begin, end):
                paths.setdefault(name, []).append(f"M{a} {y}H{b}" if b > a else f"M{a} {y}h.1")
    for name in sorted(paths):
        yield f'<path class="{name}" d="{"".join(paths[name])}"/>'


def _pieces(mark: Mark, begin: int, end: int) -> Iterable[tuple[str, tuple[int, int]]]:
    """The strokes of a mark: one, or several paler ones upon each other where it fades."""
    name = ("negated" if mark.flags & NEGATED else "open" if mark.flags & OPEN else
            "report" if mark.flags & REPORT else "mark")
    if not mark.flags & VAGUE:
        yield name, (begin, end)
        return
    for step in range(FADE):
        inset = (end - begin) * step // (2 * FADE)
        yield f"{name} fade", (begin + inset, end - inset)


def _density(dated: Sequence[Mark], chart: Figure, rtl: bool) -> Iterable[str]:
    bins = density(dated, chart)
    top = max(max(lane) for lane in bins) or 1
    for place, lane in enumerate(bins):
        base = (place + 1) * LANE - 2
        steps = lane[::-1] if rtl else lane
        wide = UNITS / BINS
        line = "".join(f"L{round(at * wide)} {base - _tall(n, top):.1f}H{round((at + 1) * wide)}"
                       for at, n in enumerate(steps))
        yield f'<path class="density" d="M0 {base}{line}V{base}Z"/>'


def _tall(count: float, top: float) -> float:
    """The square root lets a single event beside a crowded month still be seen."""
    return (LANE - HEAD - 2) * math.sqrt(count / top)


def density(dated: Sequence[Mark], chart: Figure) -> list[list[float]]:
    """Events a bin in each lane; one that may be on many days counts in parts on each of them."""
    first, last = chart.window
    size = (last - first) / BINS
    bins = [[0.0] * BINS for _ in range(chart.lanes)]
    for mark in dated:
        assert mark.first is not None and mark.last is not None
        begin, end = (mark.first - first) / size, (mark.last + 1 - first) / size
        low, high = int(begin), min(int(end), BINS - 1)
        for lane in {lane_of(source, chart) for source in mark.sources}:
            for place in range(low, high + 1):
                shared = min(end, place + 1) - max(begin, place)
                bins[lane][place] += max(shared, 0.0) / (end - begin)
    return bins


def _axis(chart: Figure, calendar: Calendar, labels: Labels, rtl: bool) -> Iterable[str]:
    base = chart.lanes * LANE
    yield f'<g class="axis {CODES[calendar]}">'
    for day, text, below in ticks(chart, calendar, labels, 12):
        x = f"{_x(day, chart, rtl) * 100 / UNITS:.2f}%"
        yield f'<line x1="{x}" x2="{x}" y2="{base + 4}"/>'
        yield f'<text x="{x}" dx="{-4 if rtl else 4}" y="{base + 15}">{escape(text)}</text>'
        if below:
            yield f'<text class="year" x="{x}" dx="{-4 if rtl else 4}" y="{base + 29}">{escape(below)}</text>'
    yield "</g>"
