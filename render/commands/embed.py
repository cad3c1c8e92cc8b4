"""`chronology embed`: a timeline inside an article, as a snippet to paste."""

from __future__ import annotations

import click

from chronology.escapes import shown
from render.commands import inout
from render.commands.options import CALENDARS, UI_LANGUAGE
from render.console import say


@click.command("embed")
@click.argument("file", type=click.Path())
@click.option("--as", "way", type=click.Choice(["iframe", "script", "static"]), default="iframe", show_default=True,
              help="A frame, an element that a script makes, or a plain list for systems that let neither through.")
@click.option("--address", default="", help="Where the written file will be on the web (https://...).")
@click.option("-o", "--output", type=click.Path(), help="The file to put at that address.")
@UI_LANGUAGE
@click.option("--calendar", type=click.Choice(CALENDARS), help="Calendar shown first.")
def command(file: str, way: str, address: str, output: str | None, ui_language: str, calendar: str | None) -> None:
    """A snippet to paste into an article, on standard output; and the file that it needs, if any."""
    from render.embed import embed

    if way != "static" and not (address and output):
        raise click.UsageError(f"{way} needs --address and -o: the file that goes to that address")
    try:
        made = embed(inout.load(file), way, address=address, language=ui_language,  # type: ignore[arg-type]
                     calendar=calendar)  # type: ignore[arg-type]
    except ValueError as error:
        raise click.UsageError(shown(error)) from None
    if made.file and output:
        inout.write(output, made.file)
        say(f"chronology: put {shown(output)} at {shown(address)}, and paste this:")
    inout.write("-", made.snippet + "\n")
