"""An archive as pages, straight from its store: an index, and a page for each period, one in memory at a time."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Unpack

from calendars import Calendar, DateSpan
from chronology.files import together, write_whole
from chronology.model import Timeline
from chronology.scale.archive import Archive
from chronology.scale.selection import beginning, days, sample, signature, timeline
from chronology.store import key_of, program_digest
from chronology.stretches import cut
from render import pages
from render.document import PageOptions, calendar_of, document
from render.labels import labels
from render.pages import around, name_of, shared, units_of

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


@together()
def write_archive(archive: Archive, path: str | os.PathLike[str], **options: Unpack[PageOptions]) -> list[Path]:
    """Write the archive's timeline to `path`, as `write_pages` does; returns every file, the one to open first.

    The page of a period in which nothing changed since this store was last written there stays as it is.
    """
    path = Path(path)
    total = archive.count("happening")
    if total < pages.LONG:
        return pages.write_pages(timeline(archive), path, **options)
    if options.get("assets", "inline") == "inline":
        options["assets"] = "shared"
    folder = pages.folder_of(path)
    folder.mkdir(exist_ok=True)
    files = shared(folder, options)
    periods = list(divided(archive, calendar_of(labels(options.get("language", "en")), options), pages.FULL))
    for place, period in enumerate(periods):
        numbers = beginning(archive, period.span, (period.part - 1) * pages.FULL, period.count)
        ways = around(periods, place, f"../{path.name}")
        files.append(folder / period.name)
        of = key_of(signature(archive, numbers), repr((sorted(options.items()), ways)), _program())
        if not _stands(archive, files[-1], of):
            part = timeline(archive, numbers)
            digest = write_whole(files[-1], document(part, list(part.happenings), options, around=ways))
            archive.note(f"page {files[-1].resolve()}", f"{of} {digest}")
    drawn = timeline(archive, sample(archive, SAMPLE))
    whole = Timeline(drawn.title, drawn.sources, (), tuple(archive.left_out()))
    links = tuple((f"{folder.name}/{period.name}", period) for period in periods)
    write_whole(path, document(whole, list(drawn.happenings), options, index=links, sampled=total))
    pages.sweep(folder, files)
    return [path, *files]


def _stands(archive: Archive, page: Path, of: str) -> bool:
    """Whether a page is there as it was written, from the same."""
    return page.is_file() and archive.fact(f"page {page.resolve()}") == f"{of} {_digest(page)}"


def _digest(page: Path) -> str:
    with page.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _program() -> bytes:
    return program_digest(Path(__file__).parent)


def divided(archive: Archive, calendar: Calendar, full: int) -> Iterator[Stretch]:
    """The archive's days by decades of a calendar, as `pages.divided` does it with happenings."""
    parts = cut(list(days(archive)), itemgetter(0), _happenings, full, units_of(calendar))
    dated = [(span, _happenings(counts)) for span, counts in parts]
    for span, size in (*dated, (None, len(beginning(archive, None)))):
        for part, start in enumerate(range(0, size, full), 1):
            yield Stretch(span, min(full, size - start), part)


def _happenings(counts: Sequence[tuple[date, int]]) -> int:
    return sum(count for _, count in counts)
