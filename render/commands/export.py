"""`chronology export`: kept data in the form of another program."""

from __future__ import annotations

import click

from render import formats
from render.commands import inout
from render.console import warn


@click.command("export")
@click.argument("file", type=click.Path())
@click.option("--to", "form", required=True, help="The form: csv, ics, timelinejs, jsonld, markdown, svg or png.")
@click.option("-o", "--output", default="-", help="The file to write; - is standard output.")
def command(file: str, form: str, output: str) -> None:
    """Data in the form of another program; says what that form cannot hold."""
    if form not in formats.FORMS:
        raise click.UsageError(f"{form!r} is not one of {', '.join(formats.FORMS)}")
    exported = formats.export(inout.load(file), form)
    for reason in exported.left_out:
        warn(form, "", str(reason))
    inout.write(output, exported.content)
