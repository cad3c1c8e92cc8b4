"""Where the sample articles are: inside the installed package, or beside the rooms in a checkout."""

from __future__ import annotations

from pathlib import Path


def samples() -> Path:
    """The folder of the sample articles."""
    rooms = Path(__file__).parent
    folders = (rooms / "samples" / "articles", rooms.parent / "samples" / "articles")
    return next(folder for folder in folders if folder.is_dir())
