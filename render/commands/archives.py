"""What the commands need of archives: when an input is one, how it is built, and how its faults end in one line."""

from __future__ import annotations

import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from chronology.entry import gathered
from chronology.escapes import shown
from chronology.pipeline import Context
from chronology.read import Given, Limits, discover
from chronology.read.units import files
from chronology.scale.archive import Archive
from chronology.scale.engines import EngineError, engine
from chronology.scale.run import gather, merge
from render.console import CommandError, progress, say, warn

LARGE, MANY = 4_500_000, 1000  # bytes and files that memory holds as events; of more, documents are an archive
NO_ARCHIVE = "there is no archive in it: build one with --store and --engine"


def wanted(paths: Sequence[str], named: str | None) -> bool:
    """Whether the documents are an archive: an engine is named for it, or they are many."""
    if named is not None:
        return True
    seen: set[Path] = set()
    size = 0
    for path in files(paths):  # only until it is known: they are walked again to be read
        if path not in seen:
            seen.add(path)
            size += _size(path)
        if len(seen) > MANY or size > LARGE:
            return True
    return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


@contextmanager
def built(
    paths: Sequence[str], *, title: str = "", anchors: Iterable[tuple[str, date]] = (),
    published: Iterable[tuple[str, str]] = (), language: str | None = None, jobs: int = 1, store: str | None = None,
    entries: Sequence[str] = (), named: str | None = None, scheduler: str | None = None, merged: bool = True,
    **limits: Any,
) -> Iterator[Archive]:
    """The archive of `paths` in `store`, or in a file that does not outlive the command."""
    bounds = Limits(**{field.name: limits[field.name] for field in fields(Limits) if field.name in limits})
    units, unread = discover(paths, bounds, {name: Given(date=day) for name, day in published})
    with tempfile.TemporaryDirectory() as folder, opened(store or str(Path(folder, "archive.store"))) as archive:
        try:
            with engine(named or "local", jobs, scheduler) as workers:
                with progress("reading") as report:
                    gather(archive, units, Context(dict(anchors), bounds, language), workers, unread=unread,
                           entries=gathered(entries), asked=store is not None, progress=report)
                if merged:
                    workers.rest()  # what reading needs is in the way of merging
                    merge(archive, workers)
        except EngineError as error:
            raise CommandError(shown(error)) from None
        archive.note("title", title)
        _tell(archive)
        yield archive


@contextmanager
def opened(store: str) -> Iterator[Archive]:
    """An archive; a file that is damaged ends the command in one line."""
    try:
        archive = Archive(store)
        with archive:
            yield archive
    except sqlite3.OperationalError as error:  # a full disk, a lock
        raise CommandError(f"{shown(store)}: {shown(error)}") from None
    except (sqlite3.Error, zlib.error) as error:
        raise CommandError(f"{shown(store)}: damaged ({shown(error)}): remove it and build it again") from None


@contextmanager
def kept(store: str) -> Iterator[Archive]:
    """An archive that was built before."""
    if not Path(store).is_file():
        raise CommandError(f"{shown(store)}: there is no such file")
    with opened(store) as archive:
        if not archive.fact("merged"):
            raise CommandError(f"{shown(store)}: {NO_ARCHIVE}")
        yield archive


def page_options(page: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a page, as `render.page` names them."""
    return {"language" if name == "ui_language" else name: value for name, value in page.items()}


def _tell(archive: Archive) -> None:
    """Say what was left out, and how much; a run that read nothing fails."""
    left_out = archive.left_out()
    warn(left_out[:1000])
    if quarantined := sum(item.reason.startswith("quarantined") for item in left_out):
        say(f"chronology: quarantined documents: {quarantined}")
    if len(left_out) > 1000:
        say(f"chronology: and {len(left_out) - 1000} more that were left out; the index names them all")
    if not archive.count("document"):
        raise CommandError("nothing could be read: nothing was written")
