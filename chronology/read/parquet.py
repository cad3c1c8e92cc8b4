"""Parquet: rows with a text, and what they say of its title, date and source; read in slices, never whole."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from chronology.model import LeftOut
from chronology.read.draft import Draft, Job, UnreadableError
from chronology.read.fields import chosen, draft_of

_SLICE = 1024


def read_parquet(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """Every row is a record and a document of its own."""
    for number, draft in enumerate(rows(io.BytesIO(data), job), 1):
        if number > job.limits.records:
            yield LeftOut(job.name, f"row {number}", str(job.limits.over("records")))
            return
        yield draft


def rows(file: Any, job: Job, group: int | None = None, start: int = 0, stop: int | None = None,
         before: int = 0) -> Iterator[Draft | LeftOut]:
    """The rows `start` to `stop` of a row group (of all, where none is named); `before` rows stand before the group.

    Only the columns that mean something are decoded.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(file)
        fields = chosen(table.schema_arrow.names)
        groups = None if group is None else [group]
        columns = sorted(fields.values()) or table.schema_arrow.names[:1]
        at = 0
        for batch in table.iter_batches(min(_SLICE, (stop or _SLICE)), groups, columns, use_threads=False):
            if stop is not None and at >= stop:
                return
            low, high = max(start - at, 0), len(batch) if stop is None else min(stop - at, len(batch))
            wanted = batch.slice(low, high - low) if low < high else batch.slice(0, 0)
            for number, record in enumerate(wanted.to_pylist(), before + at + low + 1):
                plain = {name: _plain(value) for name, value in record.items()}
                yield draft_of(plain, job, f"row {number}", fields)
            at += len(batch)
    except pa.ArrowException as error:
        raise UnreadableError(f"damaged Parquet: {str(error).splitlines()[0]}") from None


def _plain(value: Any) -> Any:
    """Days and moments as ISO 8601 says them; everything else as it is."""
    return value.isoformat() if isinstance(value, (date, datetime)) else value
