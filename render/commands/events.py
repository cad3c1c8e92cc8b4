"""`chronology events`: documents to events, a JSON object a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from chronology import Event, data
from chronology.files import writing
from render.commands import archives, inout
from render.commands.options import PATHS, READING
from render.console import CommandError


@click.command("events")
@PATHS
@click.option("-o", "--output", default="-", help="A .jsonl or .parquet file; - is standard output.")
@READING
def command(output: str, **reading: Any) -> None:
    """Events without a page, a JSON object a line or a row each."""
    named, scheduler = reading.pop("engine"), reading.pop("scheduler")
    if archives.wanted(reading["paths"], named):
        from chronology.scale.selection import events

        with archives.built(**reading, named=named, scheduler=scheduler, merged=False) as archive:
            _write(output, events(archive))
        return
    timeline = inout.read(**reading)
    _write(output, sorted((event for happening in timeline.happenings for event in happening.tellings), key=_place))


def _write(output: str, events: Iterable[Event]) -> None:
    if output == "-":
        for event in events:
            inout.write(output, data.dumps(event, indent=None) + "\n")
        return
    from chronology.scale.rows import write_jsonl, write_parquet

    with writing(output) as part:
        try:
            (write_parquet if output.endswith(".parquet") else write_jsonl)(events, part)
        except ImportError:
            raise CommandError("Parquet needs an extra part: pip install 'chronology-tarikh[archive]'") from None


def _place(event: Event) -> tuple[str, int, int]:
    """Where the event stands: events come out in the order of the documents."""
    return event.source, event.quote.start, event.mentions[0].start if event.mentions else -1
