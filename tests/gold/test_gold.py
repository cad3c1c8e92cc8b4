"""The gold itself is whole: its texts, its notation, and the arithmetic of floors."""

from __future__ import annotations

import re
from pathlib import Path

import floors
import merging
import pytest
import sources
from notation import gold
from sources import GoldError, load

LEAST = {"dates": 80, "ties": 60, "conflicts": 30, "negatives": 25, "references": 10, "narratives": 8}
SETS = [pair for pair in floors.sets() if pair not in floors.TOGETHER]
IDS = [f"{kind}.{language}" for kind, language in SETS]


@pytest.mark.parametrize(("kind", "language"), SETS, ids=IDS)
def test_every_set_is_large_enough_and_says_nothing_twice(kind: str, language: str) -> None:
    cases = load(kind, language)
    texts = [case.text for case in cases]
    assert len(texts) == len(set(texts))
    assert language == "prs" or len(texts) >= LEAST[kind]


def test_happenings_are_told_in_many_ways_and_nothing_twice() -> None:
    texts = [text for case in merging.cases() for _, _, _, text in case.tellings]
    assert len(texts) == len(set(texts)) >= 60
    assert sum(bool(case.differ) for case in merging.cases()) >= 8


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_each_set_keeps_to_its_kind(language: str) -> None:
    assert all(case.marks for case in load("dates", language))
    assert not any(case.marks for case in load("negatives", language))
    assert all(case.ties for case in load("ties", language))
    for case in load("conflicts", language):
        assert any(not mark.gold.knowable for mark in case.marks), case.place


@pytest.mark.parametrize(("spec", "reason"), [
    ("sh:1402-08-06 Sun", "is a Sat, not a Sun"),
    ("satweek:2023-10-22", "not a Saturday"),
    ("sh:1402-12-30", "."),
    ("g:2023-02-29", "day"),
    ("nonsense", "nonsense"),
    ("sh:1402 erly", "erly"),
])
def test_a_spec_that_contradicts_itself_is_refused(spec: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        gold(spec)


@pytest.mark.parametrize(("spec", "value", "first", "last"), [
    ("g:2024-02", "2024-02", "2024-02-01", "2024-02-29"),
    ("g:2023-WI", "2023-WI", "2023-12-01", "2024-02-29"),
    ("g:18", "18", "1801-01-01", "1900-12-31"),
    ("g:196 late", "196", "1967-01-01", "1969-12-31"),
    ("sh:1403", "2024-03-20/2025-03-20", "2024-03-20", "2025-03-20"),
    ("sh:1402-WI", "2023-12-22/2024-03-19", "2023-12-22", "2024-03-19"),
    ("sh:136", "1981-03-21/1991-03-20", "1981-03-21", "1991-03-20"),
    ("h:1445-09", "2024-03-11/2024-04-09", "2024-03-11", "2024-04-09"),
    ("2024-W26-WE", "2024-W26-WE", "2024-06-29", "2024-06-30"),
    ("sh:1402-08-06TMO", "2023-10-28TMO", "2023-10-28", "2023-10-28"),
    ("P6M/2024-06-13..2024-12-13", "P6M", "2024-06-13", "2024-12-13"),
])
def test_specs_mean_what_the_calendars_say(spec: str, value: str, first: str, last: str) -> None:
    best = gold(spec).readings[0]
    assert best.value == value
    assert best.days is not None
    assert [str(day) for day in best.days] == [first, last]


@pytest.mark.parametrize(("text", "reason"), [
    ("A [day] and [another].\n= 2024-01-01", r"broken.txt:1: 2 dates are marked, 1 explained"),
    ("\nShe came on Monday.\ndate: Tuesday\naction: came", r"broken.txt:2: 'Tuesday' stands 0 times"),
    ("[Monday, 2 May 2023]\n= g:2023-05-02 Mon", "is a Tue, not a Mon"),
    ("@ 2023-02-30\ntext", "broken.txt:1: day"),
])
def test_a_fault_in_the_gold_names_its_file_and_line(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "broken.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GoldError, match=reason):
        list(sources.read(path, "en"))


def test_floors_only_rise() -> None:
    floor = {"value": 90.0, "invented": 1}
    assert list(floors.below({"value": 89.9, "invented": 2}, floor)) == [
        "value is 89.9, its floor is 90.0", "invented is 2, its floor is 1"]
    assert floors.raised({"value": 89.9, "invented": 2}, floor) == floor
    assert floors.raised({"value": 91.0, "invented": 0}, floor) == {"value": 91.0, "invented": 0}


def test_no_text_is_marked_twice_over() -> None:
    for kind, language in SETS:
        for case in load(kind, language):
            assert not re.search(r"[\[\]{}]", case.text), case.place
