"""`chronology dates`: the dates in a text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

import calendars
from render import tables
from render.commands import inout
from render.commands.options import ANCHOR, AS_JSON, LANGUAGE, Day


@click.command("dates")
@click.argument("file", default="-")
@AS_JSON
@ANCHOR
@LANGUAGE
@click.option("--reference", type=Day(), help="The day on which the text was written.")
def command(
    file: str, as_json: bool, anchors: Iterable[tuple[str, date]], language: str | None, reference: date | None
) -> None:
    """Dates in a text (a file, or - for standard input), as a table."""
    text = inout.text(file)
    mentions = calendars.find(text, reference=reference, language=language, anchors=dict(anchors))
    inout.write("-", tables.mentions_json(mentions) if as_json else tables.mentions_table(mentions))
