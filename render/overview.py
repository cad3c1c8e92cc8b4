"""The whole timeline as one plain SVG: what the page shows before any script runs, and what is exported."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from calendars import Calendar
from render.figure import FADE, NEGATED, OPEN, REPORT, STEPS, VAGUE, Figure, Mark, ticks
from render.formats.exported import one_line
from render.labels import Labels
from render.list import CODES
from render.quoting import isolated

WIDE = 500  # more marks than this are drawn as density
BINS = 160
LANE, HEAD, ROWS, AXIS = 54, 19, 4, 34  # pixels: a lane, its name, then rows of marks in it; the axis
ROW = (LANE - HEAD - 3) / ROWS
SIZES = {"lane": LANE, "head": HEAD, "rows": ROWS, "axis": AXIS, "marks": WIDE, "bins": BINS, "fade": FADE,
         "steps": STEPS}
UNITS = 10_000  # across the density, whatever its width in pixels
SYMBOL = 0.7  # per cent of the width: what is narrower is drawn as a symbol
KINDS = ("mark", "report", "open", "negated")
SYMBOLS = (
    '<defs><circle id="mark" r="3.5"/><path id="report" d="M-4 0h8" /><path id="open" d="M-4 0 0-4 4 0 0 4z"/>'
    '<path id="negated" d="M-3-3 3 3M-3 3 3-3"/>'
    '<linearGradient id="faded"><stop offset="0" stop-opacity=".15"/><stop offset=".5" stop-opacity=".85"/>'
    '<stop offset="1" stop-opacity=".15"/></linearGradient></defs>'
)


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
        SYMBOLS,
        *_lanes(chart, labels, rtl),
        '<g class="plot">',
        *(text for calendar in calendars for text in _axis(chart, calendar, labels, rtl)),
        *_plot(chart, rtl),
        "</g></svg>",
    ]
    return Markup("".join(parts))


def beyond(chart: Figure) -> tuple[int, int]:
    """How many happenings lie before and after what is shown first."""
    dated = [mark for mark in chart.marks if mark.first is not None and mark.last is not None]
    return (sum(mark.last < chart.view[0] for mark in dated if mark.last is not None),
            sum(mark.first >= chart.view[1] for mark in dated if mark.first is not None))


def lane_names(chart: Figure, labels: Labels) -> list[str]:
    """The name of each lane; the last one may hold several sources."""
    names = [one_line(name) for name, _ in chart.sources[: chart.lanes]]
    rest = len(chart.sources) - chart.lanes
    if rest:
        names[-1] = labels("other-sources", rest + 1)
    return names


def lane_of(source: int, chart: Figure) -> int:
    """The lane of a source; the busiest have their own."""
    return min(source, chart.lanes - 1)


def _lanes(chart: Figure, labels: Labels, rtl: bool) -> Iterable[str]:
    for place, name in enumerate(lane_names(chart, labels)):
        yield f'<rect class="lane {"odd" if place % 2 else "even"}" y="{place * LANE}" width="100%" height="{LANE}"/>'
        name = name if len(name) < 48 else name[:46] + "…"
        yield (f'<text class="name" x="{"100%" if rtl else "0"}" dx="{-8 if rtl else 8}" y="{place * LANE + 14}">'
               f"{escape(isolated(name))}</text>")


def seen(chart: Figure) -> list[Mark]:
    """The marks that lie in what is shown first."""
    first, last = chart.view
    return [mark for mark in chart.marks if mark.first is not None and mark.last is not None
            and first <= mark.last and mark.first < last]


def _plot(chart: Figure, rtl: bool) -> Iterable[str]:
    dated = seen(chart)
    if len(dated) > WIDE:
        yield f'<svg viewBox="0 0 {UNITS} {height(chart)}" preserveAspectRatio="none" width="100%">'
        yield from _density(dated, chart, rtl)
        yield "</svg>"
    else:
        yield from _marks(dated, chart, rtl)


def _marks(dated: Sequence[Mark], chart: Figure, rtl: bool) -> Iterable[str]:
    """Each mark in the first free row of its lane: a symbol, or a bar where its days are wider than that."""
    free: dict[tuple[int, int], float] = {}
    for mark in dated:
        assert mark.first is not None and mark.last is not None
        for lane in sorted({lane_of(source, chart) for source in mark.sources}):
            begin, end = _percent(mark.first, chart), _percent(mark.last + 1, chart)
            if end - begin < SYMBOL:
                begin = max(0.0, (begin + end - SYMBOL) / 2)
                end = begin + SYMBOL
            row = next((row for row in range(ROWS) if free.get((lane, row), -1) < begin), ROWS - 1)
            free[lane, row] = max(end + 0.2, free.get((lane, row), 0))
            y = lane * LANE + HEAD + (row + 0.5) * ROW
            yield from _mark(kind(mark), mark.flags & VAGUE, 100 - end if rtl else begin, end - begin, y)


def _mark(name: str, vague: int, x: float, width: float, y: float) -> Iterable[str]:
    """A bar, a symbol, or both where a bar alone would be too narrow on a small screen."""
    if width > SYMBOL:
        thick = 2.6 if name == "report" else 6
        yield (f'<rect class="{name}{" fade" if vague else ""}" x="{x:.2f}%" width="{width:.2f}%" '
               f'y="{y - thick / 2:.1f}" height="{thick}" rx="3"/>')
    if width < 3 * SYMBOL and not (vague and width > SYMBOL):
        yield f'<use href="#{name}" class="{name}" x="{x + width / 2:.2f}%" y="{y:.1f}"/>'


def kind(mark: Mark) -> str:
    """How a mark looks: its status first, then how its date is known."""
    return ("negated" if mark.flags & NEGATED else "open" if mark.flags & OPEN else
            "report" if mark.flags & REPORT else "mark")


def _percent(day: float, chart: Figure) -> float:
    first, last = chart.view
    return 100 * (day - first) / (last - first)


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
    first, last = chart.view
    size = (last - first) / BINS
    bins = [[0.0] * BINS for _ in range(chart.lanes)]
    alike = Counter((mark.first, mark.last, mark.sources) for mark in dated)
    for (opening, closing, sources), count in alike.items():
        assert opening is not None and closing is not None
        begin, end = (opening - first) / size, (closing + 1 - first) / size
        low, high = max(int(begin), 0), min(int(end), BINS - 1)
        for lane in {lane_of(source, chart) for source in sources}:
            for place in range(low, high + 1):
                shared = min(end, place + 1) - max(begin, place)
                bins[lane][place] += count * max(shared, 0.0) / (end - begin)
    return bins


def _axis(chart: Figure, calendar: Calendar, labels: Labels, rtl: bool) -> Iterable[str]:
    base = chart.lanes * LANE
    yield f'<g class="axis {CODES[calendar]}">'
    few = {day for day, _, _ in ticks(chart, calendar, labels, 5)}
    for day, text, below in ticks(chart, calendar, labels, 12):
        across = _percent(day, chart)
        x = f"{100 - across if rtl else across:.2f}%"
        yield f'<g class="{"few" if day in few else "minor"}"><line x1="{x}" x2="{x}" y2="{base + 4}"/>'
        yield f'<text x="{x}" dx="{-4 if rtl else 4}" y="{base + 15}">{escape(text)}</text>'
        if below:
            yield f'<text class="year" x="{x}" dx="{-4 if rtl else 4}" y="{base + 29}">{escape(below)}</text>'
        yield "</g>"
    yield "</g>"
