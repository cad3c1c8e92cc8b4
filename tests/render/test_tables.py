"""The dates of a text as a table and as JSON."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from calendars import DateMention, DateSpan
from chronology.data import loads
from render import tables

MENTIONS = (
    DateMention(3, 15, "28 Oct. 2023", "date", "gregorian", "2023-10-28",
                DateSpan(date(2023, 10, 28), date(2023, 10, 28)), clock="14:30"),
    DateMention(20, 29, "آبان ۱۴۰۲", "date", "solar-hijri", "2023-10-23/2023-11-21",
                DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month"), certainty="implied"),
    DateMention(40, 52, "[bold]\x1b[31m\n", "date", None, None, None, certainty="unknown"),
)


def test_in_a_pipe_each_date_is_a_line_of_fields() -> None:
    lines = [line.split("\t") for line in tables.mentions_table(MENTIONS).splitlines()]
    assert {len(line) for line in lines} == {7}
    assert lines[1][:6] == ["3-15", "28 Oct. 2023", "2023-10-28 14:30", "Gregorian", "2023-10-28", "certain"]
    assert lines[2][:6] == [
        "20-29", "آبان ۱۴۰۲", "2023-10-23/2023-11-21", "Solar Hijri", "2023-10-23/2023-11-21", "implied"]
    assert lines[3][:6] == ["40-52", "[bold]\ufffd[31m", "", "", "", "unknown"]


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_on_a_screen_it_is_a_table_and_no_text_is_markup(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    table = tables.mentions_table(MENTIONS, language)
    assert "[bold]\ufffd[31m" in table and "2023-10-28 14:30" in table and "آبان ۱۴۰۲" in table
    assert not re.search("\x1b\\[31m", table)


def test_json_is_the_mentions_themselves() -> None:
    text = tables.mentions_json(MENTIONS)
    assert tuple(loads(DateMention, json.dumps(item)) for item in json.loads(text)) == MENTIONS


def test_no_dates_are_said_to_be_none() -> None:
    assert tables.mentions_table(()) == "No date was found.\n"
    assert json.loads(tables.mentions_json(())) == []
