"""Queries: a person in any script, a place in any language, words, a source, a period; all that are given hold."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calendars import DateSpan
from chronology.pipeline import Context
from chronology.read import discover
from chronology.scale.archive import Archive
from chronology.scale.run import gather, merge
from chronology.scale.selection import Asked, found, timeline

RECORDS = (
    {"id": "1", "publisher": "The Herald", "text": "Lukashenko met Putin in Minsk on 3 March 2020."},
    {"id": "2", "publisher": "ایران ۱۰۰٪", "text": "لوکاشنکو ۱۵ آبان ۱۴۰۲ در تهران استعفا داد."},
    {"id": "3", "publisher": "The Herald", "text": "A café was opened in Tehran on 5 May 2021."},
    {"id": "4", "publisher": "Heralds", "text": "Medvedev resigned on 5 May 2021."},
)


@pytest.fixture
def archive(tmp_path: Path, here: Any) -> Any:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in RECORDS), "utf-8")
    with Archive(tmp_path / "a.store") as archive:
        gather(archive, discover([path])[0], Context(), here)
        merge(archive, here)
        yield archive


@pytest.mark.parametrize(("asked", "ids"), [
    (Asked(person="Лукашенко"), "12"),
    (Asked(person="Lukashenka"), "12"),
    (Asked(person="پوتین"), "1"),
    (Asked(person="Modi"), ""),
    (Asked(place="طهران"), "23"),
    (Asked(place="Minsk"), "1"),
    (Asked(words="CAFE opened"), "3"),
    (Asked(words="opened resigned"), ""),
    (Asked(words="15 ابان"), "2"),
    (Asked(source="The Herald"), "13"),
    (Asked(source="a.jsonl#4"), "4"),
    (Asked(source="a.jsonl"), "1234"),
    (Asked(source="%"), ""),
    (Asked(period=DateSpan(date(2021, 1, 1), date(2023, 12, 31))), "234"),
    (Asked(person="Lukashenko", place="Tehran"), "2"),
    (Asked(words='" OR NEAR('), ""),
    (Asked(person="()"), ""),
])
def test_a_query_finds_what_holds(archive: Any, asked: Asked, ids: str) -> None:
    selection = timeline(archive, found(archive, asked))
    assert "".join(sorted(source.id[-1] for source in selection.sources)) == ids
    days = [happening.span.first for happening in selection.happenings if happening.span]
    assert days == sorted(days)
