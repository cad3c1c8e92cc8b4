"""`chronology export`: kept data in the form of another program."""

from __future__ import annotations

import click

from chronology.escapes import shown
from render import formats
from render.commands import inout
from render.commands.options import UI_LANGUAGE
from render.console import CommandError, say


@click.command("export")
@click.argument("file", type=click.Path())
@click.option("--to", "form", required=True, help="The form: csv, ics, timelinejs, jsonld, markdown, svg or png.")
@click.option("-o", "--output", default="-", help="The file to write; - is standard output.")
@UI_LANGUAGE
def command(file: str, form: str, output: str, ui_language: str) -> None:
    """Data in the form of another program; says what that form cannot hold."""
    if form not in formats.FORMS:
        raise click.UsageError(f"{form!r} is not one of {', '.join(formats.FORMS)}")
    try:
        exported = formats.export(inout.load(file), form, language=ui_language)
    except RuntimeError as error:  # a program that the form needs is missing
        raise CommandError(shown(error)) from None
    for reason in exported.left_out:
        say(f"chronology: {form}: {formats.worded(reason, ui_language)}")
    inout.write(output, exported.content)
