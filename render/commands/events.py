"""`chronology events`: documents to events, a JSON object a line."""

from __future__ import annotations

from typing import Any

import click

from chronology import Event, data
from render.commands import inout
from render.commands.options import PATHS, READING


@click.command("events")
@PATHS
@click.option("-o", "--output", default="-", help="Where the events go; - is standard output.")
@READING
def command(output: str, **reading: Any) -> None:
    """Events without a page, a JSON object a line."""
    timeline = inout.read(**reading)
    tellings = [event for happening in timeline.happenings for event in happening.tellings]
    inout.write(output, "".join(data.dumps(event, indent=None) + "\n" for event in sorted(tellings, key=_place)))


def _place(event: Event) -> tuple[str, int, int]:
    """Where the event stands: events come out in the order of the documents."""
    return event.source, event.quote.start, event.mentions[0].start if event.mentions else -1
