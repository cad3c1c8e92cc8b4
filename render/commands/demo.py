"""`chronology demo`: the timeline of the sample articles that come with the package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

import render
from render.commands import inout
from render.commands.options import PAGE

PLACES = ("samples", "../samples")  # in an installed package; in a checkout


@click.command("demo")
@click.option("-o", "--output", default="timeline.html", show_default=True, type=click.Path())
@PAGE
def command(output: str, **page: Any) -> None:
    """The timeline of the sample articles that come with the package."""
    room = Path(render.__file__).parent
    articles = next(folder for place in PLACES if (folder := room / place / "articles").is_dir())
    inout.page(inout.read([str(articles)]), output, **page)
