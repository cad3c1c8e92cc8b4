"""From paths to a timeline: the whole way, with bad input beside good, and the same bytes whichever way it is done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chronology import Timeline, build

TEXTS = {
    "a.txt": "The ministers met in Minsk on 3 March 2020. Talks have stalled recently.",
    "b.txt": "وزیران روز ۱۳ اسفند ۱۳۹۸ در مینسک دیدار کردند.",
    "c.txt": "The treaty was signed on 31 February 2020.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def first_days(timeline: Timeline) -> list[str]:
    return [str(happening.span.first) for happening in timeline.happenings if happening.span]


def test_an_impossible_date_is_no_day(folder: Path) -> None:
    assert set(first_days(build([folder]))) == {"2020-03-03"}


def test_what_cannot_be_read_is_named_and_the_rest_is_done(folder: Path) -> None:
    (folder / "d.txt").write_bytes(bytes(range(256)) * 50)
    timeline = build([folder, folder / "missing.txt"])
    assert {"2020-03-03"} == set(first_days(timeline))
    named = {Path(item.path).name for item in timeline.left_out}
    assert {"d.txt", "missing.txt"} <= named


def test_what_only_a_vague_word_dates_is_counted(folder: Path) -> None:
    assert [item.reason[-1] for item in build([folder / "a.txt"]).left_out] == ["1"]


def test_the_same_bytes_with_jobs_a_store_and_another_order(folder: Path) -> None:
    plain = build([folder]).to_json()
    paths = [folder / name for name in reversed(TEXTS)]
    assert build(paths).to_json() == plain
    assert build([folder], jobs=2).to_json() == plain
    for _ in range(2):  # the second run takes everything from the store
        assert build([folder], store=folder.parent / "project.store").to_json() == plain


def test_an_anchor_dates_the_nth_day_of_what_it_names(folder: Path) -> None:
    (folder / "war.txt").write_text("Shelling went on for the 89th day of the war.", "utf-8")
    assert "2022-05-23" in first_days(build([folder / "war.txt"], anchors={"war": date(2022, 2, 24)}))
    assert first_days(build([folder / "war.txt"])) == []
