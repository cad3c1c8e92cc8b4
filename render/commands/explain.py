"""`chronology explain`: the grounds of one happening."""

from __future__ import annotations

import click

from chronology.escapes import shown
from render.commands import inout
from render.commands.options import UI_LANGUAGE
from render.console import CommandError


@click.command("explain")
@click.argument("file", type=click.Path())
@click.argument("id")
@UI_LANGUAGE
def command(file: str, id: str, ui_language: str) -> None:
    """Why this date, why this action, why these tellings: of the happening ID, as the page's links name it."""
    from render.explain import explain

    try:
        lines = explain(inout.load(file), id, ui_language)
    except LookupError as error:
        raise CommandError(f"{shown(file)}: {shown(error.args[0])}") from None
    inout.write("-", "\n".join(lines) + "\n")
