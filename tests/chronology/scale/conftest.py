"""A small corpus in three languages, in which about a third of the reports tell what another tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.corpus import short, write
from chronology import data
from chronology.pipeline import Context
from chronology.read import Limits, discover
from chronology.scale import batches
from chronology.scale.archive import Archive
from chronology.scale.engines import Engine
from chronology.scale.run import gather, merge
from chronology.scale.selection import timeline

Build = Callable[..., str]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write(tmp_path / "corpus.jsonl", short(240))


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Builds an archive of a file in small batches and buckets; gives its timeline as JSON."""
    monkeypatch.setattr(batches, "WHOLE", 0)
    monkeypatch.setattr(batches, "RECORDS", 25)

    def build(path: Path, engine: Engine, store: str = "a.store", limits: Limits | None = None) -> str:
        units, unread = discover([path], limits)
        with Archive(tmp_path / store) as archive:
            gather(archive, units, Context(limits=limits or Limits()), engine, unread=unread)
            merge(archive, engine, full=30)
            return data.dumps(timeline(archive))

    return build


class Here:
    """The engine that is none: everything in this process."""

    def __init__(self) -> None:
        self.done = 0

    def map(self, function, items):  # type: ignore[no-untyped-def]
        for item in items:
            self.done += 1
            yield function(item)


@pytest.fixture
def here() -> Here:
    return Here()
