"""`chronology build`: documents to a page."""

from __future__ import annotations

from typing import Any

import click

from chronology.files import together
from render.commands import archives, inout
from render.commands.options import PAGE, PAGE_NAMES, PATHS, READING


@click.command("build")
@PATHS
@click.option("-o", "--output", required=True, type=click.Path(), help="The page to write.")
@click.option("--json", "data", type=click.Path(), help="Keep the data too: timeline.json, to edit and render again.")
@click.option("--entries", multiple=True, type=click.Path(exists=True, dir_okay=False), metavar="FILE",
              help="Entries made by hand: a CSV or JSON Lines file whose rows have a date and a text.")
@click.option("--title", default="", help="Title of the timeline.")
@READING
@PAGE
def command(output: str, data: str | None, **options: Any) -> None:
    """Documents (files, folders, globs) to a page."""
    page = {name: options.pop(name) for name in PAGE_NAMES}
    named, scheduler = options.pop("engine"), options.pop("scheduler")
    if archives.wanted(options["paths"], named):
        _archive(output, data, page, named=named, scheduler=scheduler, **options)
        return
    timeline = inout.read(**options)
    with together():
        if data:
            timeline = inout.kept(data, timeline)
            inout.write(data, timeline.to_json())
        inout.page(timeline, output, **page)


def _archive(output: str, data: str | None, page: dict[str, Any], **options: Any) -> None:
    from chronology.scale.selection import timeline
    from render.archive import write_archive

    with archives.built(**options) as archive:
        if not data:
            write_archive(archive, output, **archives.page_options(page))
            return
        with together():
            whole = inout.kept(data, timeline(archive))  # what is edited by hand is held whole
            inout.write(data, whole.to_json())
            inout.page(whole, output, **page)
