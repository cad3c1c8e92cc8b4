"""What the commands read and write: documents, timeline.json, texts, pages; faults end in one line."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from chronology import Timeline, build
from chronology.data import DataError
from chronology.escapes import shown
from chronology.files import write_whole
from chronology.read import Given, Limits
from render.console import CommandError, progress, warn


def read(
    paths: Sequence[str],
    title: str = "",
    anchors: Iterable[tuple[str, date]] = (),
    published: Iterable[tuple[str, str]] = (),
    language: str | None = None,
    jobs: int = 1,
    store: str | None = None,
    entries: Sequence[str] = (),
    **limits: Any,
) -> Timeline:
    """The timeline of `paths`; what was mended or left out is said, and a run that read nothing fails."""
    bounds = Limits(**{field.name: limits[field.name] for field in fields(Limits) if field.name in limits})
    with progress("reading") as report:
        timeline = build(paths, anchors=dict(anchors), language=language, title=title, jobs=jobs, store=store,
                         entries=entries, progress=report, limits=bounds,
                         given={name: Given(date=day) for name, day in published})
    warn(timeline.left_out)
    if not timeline.sources:
        raise CommandError("nothing could be read: nothing was written")
    return timeline


def load(file: str) -> Timeline:
    """A timeline that was kept, and perhaps edited; a fault ends the command with its place."""
    from chronology.faults import faults

    try:
        timeline = Timeline.from_json(Path(file).read_bytes())
    except DataError as error:
        raise CommandError(f"{shown(file)}: {shown(error)}") from None
    for place, fault in faults(timeline):
        raise CommandError(f"{shown(file)}: {shown(place)}: {shown(fault)}")
    return timeline


def kept(file: str, timeline: Timeline) -> Timeline:
    """A fresh timeline with the edits that were made by hand to the one in `file`."""
    from chronology.edits import keep

    if file == "-" or (Path(file).exists() and not Path(file).is_file()):
        return timeline  # a pipe or a device keeps nothing
    try:
        return keep(file, timeline)
    except DataError as error:
        raise CommandError(shown(error)) from None


def is_store(file: str) -> bool:
    """Whether a file is a project's store rather than data."""
    with Path(file).open("rb") as head:
        return head.read(16) == b"SQLite format 3\x00"


def page(timeline: Timeline, output: str, ui_language: str, **options: Any) -> None:
    """Write the page, or the pages of a long timeline."""
    from render.pages import write_pages

    write_pages(timeline, output, language=ui_language, **options)


def text(file: str) -> str:
    """A text from a file or standard input (-); bytes that are no UTF-8 are shown as such."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return data.decode("utf-8-sig", errors="replace")


def write(output: str, content: str | bytes) -> None:
    """A result to a file or to standard output (-)."""
    if output == "-":
        sys.stdout.buffer.write(content.encode("utf-8", "replace") if isinstance(content, str) else content)
    else:
        write_whole(output, content)
