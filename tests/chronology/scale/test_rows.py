"""Events as rows: flat, typed, and with all that is known in one of the columns."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chronology import data, extract
from chronology.model import Event
from chronology.scale.rows import rows, write_parquet

TEXT = "The bridge was opened on 3 May 1931. Some say it was never crossed."


def test_a_parquet_file_gives_the_events_back(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    events = extract(TEXT, source="a", language="en") * 3
    write_parquet(iter(events), tmp_path / "e.parquet")
    table = parquet.read_table(tmp_path / "e.parquet").to_pylist()
    assert [data.loads(Event, row["json"]) for row in table] == events
    assert table[0]["first"] == date(1931, 5, 3) and table[0]["actors"] == ["The bridge"]


def test_a_record_without_a_text_has_no_rows() -> None:
    assert rows({"headline": "none"}) == [] and rows({"text": "  "}) == []

def test_what_only_a_vague_word_dates_comes_out_when_asked_for() -> None:
    record = {"text": "The bridge was closed recently. It was opened in 1931."}
    assert [row["action"] for row in rows(record)] == ["opened"]
    assert [row["action"] for row in rows(record, vague=True)] == ["closed", "opened"]
