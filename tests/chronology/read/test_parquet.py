"""Parquet: the same documents as JSON Lines of the same records, and slices that make up the whole."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from chronology.model import Document, LeftOut
from chronology.read import Limits, read
from chronology.read.draft import Draft, Job
from chronology.read.formats import read_data
from chronology.read.parquet import rows

pa = pytest.importorskip("pyarrow")
RECORDS = [{"id": f"a{n}", "text": f"The council met on {n + 1} March 2020.", "date": "2020-03-09", "colour": "red"}
           for n in range(9)]


def write(path: Path, records: list[dict[str, object]], **options: int) -> None:
    from pyarrow import parquet

    parquet.write_table(pa.Table.from_pylist(records), path, **options)


def test_rows_read_as_lines_of_json_do(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", RECORDS)
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    ours, theirs = (list(read([tmp_path / name])) for name in ("a.parquet", "a.jsonl"))
    assert len(ours) == 9
    for one, other in zip(ours, theirs, strict=True):
        assert isinstance(one, Document) and isinstance(other, Document)
        assert (one.source.text, one.source.published) == (other.source.text, other.source.published)


def test_slices_make_up_the_whole(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", RECORDS, row_group_size=5)
    job = Job("a", Limits(), read_data)
    parts = [(0, 0, 2, 0), (0, 2, 5, 0), (1, 0, 4, 5)]
    cut = [draft for group, start, stop, before in parts
           for draft in rows(tmp_path / "a.parquet", job, group, start, stop, before)]
    assert cut == list(rows(tmp_path / "a.parquet", job))
    assert [draft.record for draft in cut if isinstance(draft, Draft)] == [f"a{n}" for n in range(9)]


def test_moments_are_dates_of_publication(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", [{"text": "The council met.", "date": datetime(2020, 3, 9, 12)}])
    document, = read([tmp_path / "a.parquet"])
    assert isinstance(document, Document) and document.source.published.span
    assert document.source.published.span.first.isoformat() == "2020-03-09"


@pytest.mark.parametrize("data", [b"PAR1", b"PAR1" + b"x" * 99 + b"PAR1", b"text"])
def test_a_damaged_file_is_left_out_with_the_reason(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.parquet").write_bytes(data)
    item, = read([tmp_path / "a.parquet"])
    assert isinstance(item, LeftOut) and item.reason
