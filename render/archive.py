"""An archive as pages, straight from its store: an index, and a page for each period, one in memory at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Unpack

from calendars import Calendar, DateSpan, Precision
from chronology.files import write_whole
from chronology.model import Timeline
from chronology.scale.archive import Archive
from chronology.scale.selection import beginning, days, sample, timeline
from render import pages
from render.document import PageOptions, calendar_of, document
from render.labels import labels
from render.pages import UNITS, around, name_of, shared, unit_of

SAMPLE = 10_000  # happenings of which the index draws its chart


@dataclass(frozen=True, slots=True)
class Stretch:
    """A unit of time (None: no date is known) and how many happenings begin in it, or are one part of them."""

    span: DateSpan | None
    count: int
    part: int = 1

    @property
    def name(self) -> str:
        """The name of its page."""
        return name_of(self.span, self.part)


def write_archive(archive: Archive, path: str | os.PathLike[str], **options: Unpack[PageOptions]) -> list[Path]:
    """Write the archive's timeline to `path`, as `write_pages` does; returns every file, the one to open first."""
    path = Path(path)
    total = archive.count("happening")
    if total < pages.LONG:
        return pages.write_pages(timeline(archive), path, **options)
    if options.get("assets", "inline") == "inline":
        options["assets"] = "shared"
    folder = path.with_name(f"{path.stem}-pages")
    folder.mkdir(exist_ok=True)
    files = shared(folder, options)
    periods = list(divided(archive, calendar_of(labels(options.get("language", "en")), options), pages.FULL))
    for place, period in enumerate(periods):
        start = (period.part - 1) * pages.FULL
        part = timeline(archive, beginning(archive, period.span)[start : start + period.count])
        ways = around(periods, place, f"../{path.name}")
        files.append(folder / period.name)
        write_whole(files[-1], document(part, list(part.happenings), options, around=ways))
    drawn = timeline(archive, sample(archive, SAMPLE))
    whole = Timeline(drawn.title, drawn.sources, (), tuple(archive.left_out()))
    links = tuple((f"{folder.name}/{period.name}", period) for period in periods)
    write_whole(path, document(whole, list(drawn.happenings), options, index=links, sampled=total))
    return [path, *files]


def divided(archive: Archive, calendar: Calendar, full: int) -> Iterator[Stretch]:
    """The archive's days by decades of a calendar, as `pages.divided` does it with happenings."""
    yield from _cut(list(days(archive)), calendar, full, UNITS)
    yield from _parts(None, len(beginning(archive, None)), full)


def _cut(counts: Sequence[tuple[date, int]], calendar: Calendar, full: int, units: Sequence[Precision]
         ) -> Iterator[Stretch]:
    for span, group in groupby(counts, lambda day: unit_of(day[0], calendar, units[0])):
        part = list(group)
        size = sum(count for _, count in part)
        if size <= full or len(units) == 1:
            yield from _parts(span, size, full)
        else:
            yield from _cut(part, calendar, full, units[1:])


def _parts(span: DateSpan | None, count: int, full: int) -> Iterator[Stretch]:
    for part, start in enumerate(range(0, count, full), 1):
        yield Stretch(span, min(full, count - start), part)
