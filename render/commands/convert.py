"""`chronology convert`: one date in every calendar. It stays light: only the date room is loaded."""

from __future__ import annotations

import sys

import click

from render import conversion
from render.commands.options import AS_JSON, LANGUAGE


@click.command("convert")
@click.argument("date")
@AS_JSON
@LANGUAGE
@click.option("--check", is_flag=True, help="Compare with persiantools and hijridate, and say so.")
def command(date: str, as_json: bool, language: str | None, check: bool) -> None:
    """One date in every calendar."""
    answer = conversion.convert(date, language, check)
    sys.stdout.write(conversion.as_json(answer) if as_json else conversion.as_text(answer))
