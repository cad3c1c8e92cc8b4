"""`chronology render`: kept data to a page."""

from __future__ import annotations

from typing import Any

import click

from render.commands import inout
from render.commands.options import PAGE


@click.command("render")
@click.argument("file", type=click.Path())
@click.option("-o", "--output", required=True, type=click.Path(), help="The page to write.")
@PAGE
def command(file: str, output: str, **page: Any) -> None:
    """Data (timeline.json, edited by hand if wished, or the store of an archive) to a page."""
    if inout.is_store(file):
        from render.archive import write_archive
        from render.commands import archives

        with archives.kept(file) as archive:
            write_archive(archive, output, **archives.page_options(page))
        return
    inout.page(inout.load(file), output, **page)
