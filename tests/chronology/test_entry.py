"""Tables of hand-made entries: what a row may hold, and what is said of rows that hold none."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import chronology
from calendars import DateSpan
from chronology.entry import Entries, gathered, read_entries


def table(folder: Path, name: str, text: str) -> Entries:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_entries(path)


def left(made: Entries) -> list[tuple[str, str]]:
    return [(one.place, one.reason) for one in made.left_out]


def test_a_row_is_an_event_with_its_source(tmp_path: Path) -> None:
    made = table(tmp_path, "notes.csv", "date,text,title,source,language\n"
                 "۶ آبان ۱۴۰۲,پل گشوده شد.,گشایش پل,دفتر,fa\n")
    (one,), (source,) = made.events, made.sources
    assert one.span == DateSpan(date(2023, 10, 28), date(2023, 10, 28))
    assert (one.title, one.language, source.publisher) == ("گشایش پل", "fa", "دفتر")
    assert source.text[one.quote.start:one.quote.end] == one.quote.text == "پل گشوده شد."


@pytest.mark.parametrize(("row", "reason"), [
    ("soon,It will open.", "'soon' is not one date"),
    (",It opened.", "no date"),
    ("2023-02-30,It opened.", "2023-02-30"),
    ("31 مهر ۱۴۰۲,It opened.", "31 مهر"),
    ("2024-05-04,", "text"),
])
def test_a_row_without_a_text_or_with_no_real_date_is_left_out_by_its_number(
    tmp_path: Path, row: str, reason: str,
) -> None:
    made = table(tmp_path, "notes.csv", f"date,text\n2024-05-04,The bridge opened.\n{row}\n")
    assert [one.quote.text for one in made.events] == ["The bridge opened."]
    ((place, said),) = left(made)
    assert "2" in place
    assert reason in said


def test_lines_that_are_no_json_are_left_out_and_the_others_kept(tmp_path: Path) -> None:
    rows = [json.dumps({"date": "2024-05-04/2024-05-06", "text": "A fair."}), "{not json", json.dumps(["a", "list"]),
            json.dumps({"text": "No date."}), json.dumps({"date": 7, "text": "A number."})]
    made = table(tmp_path, "notes.jsonl", "\n".join(rows) + "\n")
    days = [(one.span.first, one.span.last) for one in made.events if one.span]
    assert days == [(date(2024, 5, 4), date(2024, 5, 6))]
    assert len(made.left_out) == 4
    assert all(one.reason for one in made.left_out)


def test_an_empty_table_gives_nothing_and_a_missing_one_is_an_error(tmp_path: Path) -> None:
    assert table(tmp_path, "heads.csv", "date,text\n") == Entries()
    assert left(table(tmp_path, "empty.csv", "")) == [("", "the file is empty")]
    assert left(table(tmp_path, "zeros.csv", "\0\0\0")) != []
    with pytest.raises(OSError, match="nowhere"):
        read_entries(tmp_path / "nowhere.csv")


def test_rows_merge_like_any_other_event(tmp_path: Path) -> None:
    made = table(tmp_path, "notes.csv", "date,text\n2031-03-14,Fire destroyed the port of Aden.\n")
    told = chronology.event("Пожар уничтожил порт Адена.", span=date(2031, 3, 14), source="B")
    (one,) = chronology.merge([*made.events, told])
    assert len(one.tellings) == 2


def test_events_of_one_source_stand_in_one_text(tmp_path: Path) -> None:
    day = date(2024, 5, 4)
    made = gathered([chronology.event("The bridge opened.", span=day, source="A"),
                     chronology.event("It closed.", span=day, source="A")])
    (source,) = made.sources
    assert [source.text[one.quote.start:one.quote.end] for one in made.events] == ["The bridge opened.", "It closed."]
