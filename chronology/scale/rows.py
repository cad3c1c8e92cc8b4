"""Events as flat rows for other programs: Parquet, and the one function that other engines map.

Spark, Ray and Polars need no more of this house than `rows`: a record in, rows out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from chronology import data
from chronology.model import Event, LeftOut
from chronology.pipeline import Context, events_of, told_by
from chronology.read.draft import Draft, Job
from chronology.read.fields import chosen, draft_of
from chronology.read.formats import read_data
from chronology.read.reading import finished
from chronology.read.units import Unit

AT_ONCE = 2000  # rows of a row group


def rows(
    record: Mapping[str, Any], name: str = "archive", context: Context | None = None, *, vague: bool = False
) -> list[dict[str, Any]]:
    """The events that a record with a text tells, a flat dict each; pure and picklable, for any engine.

    With `vague`, those too that only a word such as "recently" dates or that stand in a list: no timeline draws them.

    >>> row, = rows({"id": 7, "text": "The bridge was opened on 3 May 1931."})
    >>> row["source"], str(row["first"]), row["action"], row["actors"]
    ('archive#7', '1931-05-03', 'opened', ['The bridge'])
    """
    context = context or Context()
    draft = draft_of(record, Job(name, context.limits, read_data), "record 1", chosen(record))
    document = finished(draft, Unit(name, ""), context.anchors) if isinstance(draft, Draft) else draft
    if isinstance(document, LeftOut):
        return []
    return [flat(event) for event in (told_by(document, context) if vague else events_of(document, context)[0])]


def flat(event: Event) -> dict[str, Any]:
    """An event as one row; `json` holds all of it."""
    span = event.span
    return {
        "source": event.source, "first": span.first if span else None, "last": span.last if span else None,
        "edtf": span.edtf() if span else None, "certainty": event.certainty, "status": event.status,
        "action": event.action.text if event.action else None, "actors": [actor.text for actor in event.actors],
        "place": event.place.text if event.place else None, "clock": event.clock, "title": event.title,
        "quote": event.quote.text, "start": event.quote.start, "end": event.quote.end, "language": event.language,
        "json": data.dumps(event, indent=None),
    }


def write_parquet(events: Iterable[Event], path: Path) -> None:
    """Events to a Parquet file, some at a time; raises ImportError without pyarrow (the extra `archive`)."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rest = iter(events)
    with pq.ParquetWriter(path, _schema()) as writer:
        while some := [flat(event) for event in islice(rest, AT_ONCE)]:
            writer.write_table(pa.Table.from_pylist(some, _schema()))


def write_jsonl(events: Iterable[Event], path: Path) -> None:
    """Events to JSON Lines, one at a time, each with all that is known of it."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for event in events:
            file.write(data.dumps(event, indent=None) + "\n")


@cache
def _schema() -> Any:
    import pyarrow as pa

    days, numbers, lists = ("first", "last"), ("start", "end"), ("actors",)
    names = ("source", "first", "last", "edtf", "certainty", "status", "action", "actors", "place", "clock", "title",
             "quote", "start", "end", "language", "json")
    kinds = {**dict.fromkeys(days, pa.date32()), **dict.fromkeys(numbers, pa.int64()),
             **dict.fromkeys(lists, pa.list_(pa.string()))}
    return pa.schema([(name, kinds.get(name, pa.string())) for name in names])
