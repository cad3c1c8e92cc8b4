"""A timeline as files: one page; or, when it is long, an index that draws the whole and a page for each period."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol, Unpack

from calendars import Calendar, CalendarError, DateSpan, Precision, unit_at
from chronology.files import remove, together, write_whole
from chronology.model import Happening, Timeline
from chronology.stretches import cut
from render.document import PageOptions, Way, calendar_of, document, page
from render.labels import labels
from render.moments import in_order
from render.scripts import bundle

LONG = 20_000  # happenings from which on one page is too much for a browser
FULL = 5_000  # happenings on the page of a period; a longer one is cut into shorter ones
OURS = re.compile(r"(?:\d{4}-\d\d-\d\d|undated)(?:-\d+)?\.html", re.ASCII)  # what `name_of` can give
UNITS: tuple[Precision, ...] = ("decade", "year", "quarter", "month", "day")

__all__ = ["PageOptions", "page", "write_pages"]


@dataclass(frozen=True, slots=True)
class Period:
    """A unit of time (None: no date is known) and the happenings that begin in it, or one part of them."""

    span: DateSpan | None
    happenings: tuple[Happening, ...]
    part: int = 1

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.happenings)

    @property
    def name(self) -> str:
        """The name of its page."""
        return name_of(self.span, self.part)


def name_of(span: DateSpan | None, part: int = 1) -> str:
    """The name of the page of a period, or of one part of a crowded day."""
    return f"{span.first.isoformat() if span else 'undated'}{f'-{part}' if part > 1 else ''}.html"


class Leaf(Protocol):
    """A page among others: what it is called and which days it holds."""

    @property
    def name(self) -> str: ...
    @property
    def span(self) -> DateSpan | None: ...
    @property
    def part(self) -> int: ...


@together()
def write_pages(timeline: Timeline, path: str | os.PathLike[str], **options: Unpack[PageOptions]) -> list[Path]:
    """Write a timeline to `path`; returns every file that was written, the page to open first.

    From LONG happenings on, `path` becomes an index, and the pages of the periods stand in a folder beside it
    ("timeline.html", "timeline-pages/2023-01-01.html"). All take their places at the end, the index last, and then
    pages that it names no more are removed: it never names a missing page, and a run that is cut short changes none.
    """
    path = Path(path)
    folder = folder_of(path)
    if len(timeline.happenings) < LONG:
        beside = shared(path.parent, options)
        write_whole(path, document(timeline, in_order(timeline.happenings), options))
        sweep(folder, ())
        return [path, *beside]
    if options.get("assets", "inline") == "inline":
        options["assets"] = "shared"
    folder.mkdir(exist_ok=True)
    files = shared(folder, options)
    label = labels(options.get("language", "en"))
    periods = list(divided(timeline.happenings, calendar_of(label, options), FULL))
    for place, period in enumerate(periods):
        files.append(folder / period.name)
        ways = around(periods, place, f"../{path.name}")
        write_whole(files[-1], document(_part(timeline, period), list(period.happenings), options, around=ways))
    links = tuple((f"{folder.name}/{period.name}", period) for period in periods)
    write_whole(path, document(timeline, [h for period in periods for h in period.happenings], options, index=links))
    sweep(folder, files)
    return [path, *files]


def folder_of(path: Path) -> Path:
    """Where the pages of periods stand, beside their index."""
    return path.with_name(f"{path.stem}-pages")


def sweep(folder: Path, files: Sequence[Path]) -> None:
    """Remove the pages of periods that an earlier run left and no index names any more; other files stay."""
    kept = {path.name for path in files}
    for path in folder.glob("*.html"):
        if OURS.fullmatch(path.name) and path.name not in kept:
            remove(path)


def divided(happenings: Sequence[Happening], calendar: Calendar, full: int) -> Iterator[Period]:
    """The happenings in order, by decades of a calendar; one with more than `full` by years, and so on to days.

    A day with more than `full`, and what has no date, is several parts.
    """
    ordered = in_order(happenings)
    undated = [happening for happening in ordered if happening.span is None]
    dated = ordered[: len(ordered) - len(undated)]
    for span, some in (*cut(dated, _first_day, len, full, units_of(calendar)), (None, undated)):
        for part, start in enumerate(range(0, len(some), full), 1):
            yield Period(span, tuple(some[start : start + full]), part)


def _first_day(happening: Happening) -> date:
    assert happening.span is not None
    return happening.span.first


def units_of(calendar: Calendar) -> list[Callable[[date], DateSpan]]:
    """What gives the period of a day, from the longest to the day itself."""
    return [partial(_unit_of, calendar, precision) for precision in UNITS]


def _unit_of(calendar: Calendar, precision: Precision, day: date) -> DateSpan:
    """The unit that holds a day: of the Gregorian calendar where the other does not reach."""
    try:
        return unit_at(day, calendar, precision)
    except CalendarError:
        return unit_at(day, "gregorian", precision)


def _part(timeline: Timeline, period: Period) -> Timeline:
    """The timeline of one period: its happenings, and the sources that tell them."""
    told = {telling.source for happening in period.happenings for telling in happening.tellings}
    sources = tuple(source for source in timeline.sources if source.id in told)
    return replace(timeline, sources=sources, happenings=period.happenings, left_out=())


def around(periods: Sequence[Leaf], place: int, index: str) -> list[Way]:
    """The ways out of a period's page: earlier, index, later."""
    ways: list[Way] = [("index", index, None, 1)]
    if place > 0:
        ways.insert(0, ("earlier", *_way(periods[place - 1])))
    if place + 1 < len(periods):
        ways.append(("later", *_way(periods[place + 1])))
    return ways


def _way(leaf: Leaf) -> tuple[str, DateSpan | None, int]:
    return leaf.name, leaf.span, leaf.part


def shared(folder: Path, options: PageOptions) -> list[Path]:
    """The chart's program beside the pages, where it is not inside each of them."""
    if options.get("assets", "inline") != "shared":
        return []
    program = bundle(options.get("plotly"))
    write_whole(folder / program.name, program.path.read_bytes())
    return [folder / program.name]
