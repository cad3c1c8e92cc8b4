"""Batches: the documents of files in parts that fit in memory; a batch says where they are and holds none of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from chronology.model import LeftOut
from chronology.read.draft import Draft, Job
from chronology.read.formats import read_data
from chronology.read.jsonl import read_jsonl
from chronology.read.limits import Limits
from chronology.read.units import Unit

BYTES = 4_000_000  # of text in a batch
RECORDS = 1000  # in a batch
WHOLE = 8_000_000  # a JSON Lines file of up to this many bytes is a batch: any encoding, as any other file
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Batch:
    """Some documents of a file. `part` says what start and stop count; `before` records stand before the batch.

    part "file": the whole file; "bytes": lines of JSON between two places; a number: rows of that row group.
    `digest` tells its content from any other.
    """

    unit: Unit
    digest: str
    part: str = "file"
    start: int = 0
    stop: int = 0
    before: int = 0

    @property
    def name(self) -> str:
        """The batch as messages name it."""
        return self.unit.name if self.part == "file" else f"{self.unit.name} from record {self.before + 1}"


def cut(units: Iterable[Unit]) -> Iterator[Batch]:
    """The batches of files, in order; a file that cannot be opened is one batch, whose reading tells why."""
    for unit in units:
        path = Path(unit.path)
        suffix = path.suffix.lower()
        try:
            if suffix == ".parquet":
                yield from _row_groups(unit)
            elif suffix in (".jsonl", ".ndjson") and path.stat().st_size > WHOLE:
                yield from _lines(unit)
            else:
                yield Batch(unit, _digest(path))
        except (OSError, ValueError, ImportError):
            yield Batch(unit, "")


def drafts(batch: Batch, limits: Limits) -> Iterator[Draft | LeftOut]:
    """The records of a batch of lines or rows."""
    job = Job(batch.unit.name, limits, read_data)
    if batch.part != "bytes":
        from chronology.read.parquet import rows

        group, before = int(batch.part), batch.before - batch.start
        yield from rows(batch.unit.path, job, group, batch.start, batch.stop, before)
        return
    with Path(batch.unit.path).open("rb") as file:
        file.seek(batch.start)
        data = file.read(batch.stop - batch.start)
    yield from read_jsonl(data, replace(job, limits=replace(limits, records=RECORDS)), batch.before + 1)


def singles(batch: Batch) -> list[Batch]:
    """A batch a document, for a batch that cost a process its life."""
    if batch.part == "file":
        return [batch]
    if batch.part != "bytes":
        return [replace(batch, start=row, stop=row + 1, before=batch.before - batch.start + row)
                for row in range(batch.start, batch.stop)]
    found: list[Batch] = []
    at = batch.start
    with Path(batch.unit.path).open("rb") as file:
        file.seek(batch.start)
        while at < batch.stop and (line := file.readline()):
            found.append(replace(batch, start=at, stop=at + len(line), before=batch.before + len(found)))
            at += len(line)
    return found


def _row_groups(unit: Unit) -> Iterator[Batch]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(unit.path)
    except pa.ArrowException as error:
        raise ValueError(error) from None
    digest, before = _digest(Path(unit.path)), 0
    for group in range(table.metadata.num_row_groups):
        about = table.metadata.row_group(group)
        count = about.num_rows
        size = max(1, min(RECORDS, BYTES * count // max(1, about.total_byte_size)))
        for start in range(0, count, size):
            yield Batch(unit, digest, str(group), start, min(start + size, count), before + start)
        before += count


def _lines(unit: Unit) -> Iterator[Batch]:
    """Cut at line ends; a blank line counts as a line, so that messages name the line that an editor shows."""
    start, size, count, before, content = 0, 0, 0, 0, hashlib.sha256()
    with Path(unit.path).open("rb") as file:
        for line in _whole_lines(file):
            content.update(line)
            size, count = size + len(line), count + line.endswith(b"\n")
            if line.endswith(b"\n") and (size >= BYTES or count >= RECORDS):
                yield Batch(unit, content.hexdigest(), "bytes", start, start + size, before)
                start, size, count, before, content = start + size, 0, 0, before + count, hashlib.sha256()
    if size:
        yield Batch(unit, content.hexdigest(), "bytes", start, start + size, before)


def _whole_lines(file: Any) -> Iterator[bytes]:
    """Lines; one that is very long comes in pieces."""
    while line := file.readline(_CHUNK):
        yield line


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def key_text(batch: Batch) -> str:
    """What the result of a batch depends on, as far as the corpus goes."""
    unit = batch.unit
    given = [(part, repr(stated)) for part, stated in unit.given]
    return json.dumps([unit.name, given, batch.digest, batch.part, batch.start, batch.stop, batch.before])
