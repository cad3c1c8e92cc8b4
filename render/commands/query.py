"""`chronology query`: a page of a selection out of an archive."""

from __future__ import annotations

from typing import Any

import click

from chronology.escapes import shown
from render.commands import inout
from render.commands.options import PAGE, Period
from render.console import CommandError, say


@click.command("query")
@click.argument("store", type=click.Path())
@click.option("-o", "--output", type=click.Path(), help="The page to write; without it only the number is told.")
@click.option("--person", default="", help="A person or body, spelt in any script.")
@click.option("--place", default="", help="A place, in any language that the lexicon knows it in, or as it is spelt.")
@click.option("--words", default="", help="Words that stand in one telling together.")
@click.option("--source", default="", help="A publisher, or the id of a document or file.")
@click.option("--period", type=Period(), help="Days in any calendar: a day, month or year, or FIRST/LAST.")
@click.option("--json", "data", type=click.Path(), help="Keep the selection too, as a timeline.json.")
@click.option("--title", default="", help="Title of the page.")
@PAGE
def command(store: str, output: str | None, data: str | None, title: str, **options: Any) -> None:
    """A page of what an archive tells of a person, a place, a period, a source or words; all that are given hold."""
    from dataclasses import replace

    from chronology.scale.selection import Asked, found, timeline
    from render.commands import archives

    asked = Asked(**{name: options.pop(name) for name in ("person", "place", "words", "source", "period")})
    if asked == Asked():
        raise click.UsageError("say what to look for: --person, --place, --words, --source or --period")
    with archives.kept(store) as archive:
        numbers = found(archive, asked)
        if not numbers:
            raise CommandError(f"{shown(store)}: nothing is found")
        say(f"chronology: happenings found: {len(numbers)}")
        selection = timeline(archive, numbers)
    selection = replace(selection, title=title or selection.title)
    if data:
        inout.write(data, selection.to_json())
    if output:
        inout.page(selection, output, **options)
