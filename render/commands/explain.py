"""`chronology explain`: the grounds of one happening."""

from __future__ import annotations

import click

from render.commands import inout
from render.commands.options import UI_LANGUAGE
from render.explain import explain


@click.command("explain")
@click.argument("file", type=click.Path())
@click.argument("id")
@UI_LANGUAGE
def command(file: str, id: str, ui_language: str) -> None:
    """Why this date, why this action, why these tellings."""
    inout.write("-", "\n".join(explain(inout.load(file), id, ui_language)) + "\n")
