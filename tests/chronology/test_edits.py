"""Edits that people make in timeline.json are there again after a rebuild, whatever has come new."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import chronology
from calendars import DateSpan
from chronology.data import DataError
from chronology.edits import beside, keep
from chronology.entry import gathered
from chronology.model import Event, Timeline

FIRE = ("Fire destroyed the fish market of Hodeida.", "حريق يدمر سوق السمك في الحديدة.")
VISIT = ("President Milos Zeman visited Jakarta.",)
STRIKE = ("Dockers in Genoa went on strike.",)
NEWER = "Пожар уничтожил рыбный рынок в Ходейде."


def told(text: str, day: int = 4) -> Event:
    return chronology.event(text, span=date(2013, 5, day), source=f"source of {text}")


def built(*texts: str) -> Timeline:
    entries = gathered([told(text) for text in texts])
    return Timeline("", tuple(sorted(entries.sources, key=lambda source: source.id)),
                    tuple(chronology.merge(entries.events)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "timeline.json"


def rebuilt(file: Path, *texts: str) -> Timeline:
    """What a build does: keep the edits, write the result."""
    result = keep(file, built(*texts))
    file.write_text(result.to_json(), encoding="utf-8")
    return result


def edit(file: Path, change: Any) -> None:
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content["happenings"])
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def of(content: list[Any], text: str) -> Any:
    return next(one for one in content if any(text == telling["quote"]["text"] for telling in one["tellings"]))


def quotes(timeline: Timeline) -> list[set[str]]:
    return [{telling.quote.text for telling in one.tellings} for one in timeline.happenings]


def test_nothing_edited_nothing_kept(file: Path) -> None:
    first = rebuilt(file, *FIRE, *VISIT)
    assert rebuilt(file, *FIRE, *VISIT) == first
    assert json.loads(beside(file).read_text())["edits"] == []


def test_a_title_outlives_a_rebuild_and_a_new_telling(file: Path) -> None:
    rebuilt(file, *FIRE, *VISIT)
    edit(file, lambda content: of(content, FIRE[0]).update(title="The fish market burns"))
    for texts in ((*FIRE, *VISIT), (*FIRE, *VISIT, NEWER)):
        result = rebuilt(file, *texts)
        titled = [one for one in result.happenings if one.title == "The fish market burns"]
        assert [len(one.tellings) for one in titled] == [len(texts) - 1]
        assert chronology.merging.title(titled[0], "ar") == "The fish market burns"


def test_a_split_outlives_a_rebuild(file: Path) -> None:
    rebuilt(file, *FIRE)

    def split(content: list[Any]) -> None:
        content.append(json.loads(json.dumps(content[0])) | {"id": "mine"})
        content[0]["tellings"] = content[0]["tellings"][:1]
        content[1]["tellings"] = content[1]["tellings"][1:]
    edit(file, split)
    for _ in range(2):
        assert sorted(map(len, quotes(rebuilt(file, *FIRE)))) == [1, 1]


def test_a_join_outlives_a_rebuild(file: Path) -> None:
    rebuilt(file, *VISIT, *STRIKE)

    def join(content: list[Any]) -> None:
        content[0]["tellings"] += content.pop()["tellings"]
    edit(file, join)
    for _ in range(2):
        assert quotes(rebuilt(file, *VISIT, *STRIKE)) == [{*VISIT, *STRIKE}]


def test_what_was_taken_out_stays_out_and_is_counted(file: Path) -> None:
    rebuilt(file, *FIRE, *VISIT)
    edit(file, lambda content: content.remove(of(content, VISIT[0])))
    for _ in range(2):
        result = rebuilt(file, *FIRE, *VISIT)
        assert quotes(result) == [set(FIRE)]
        assert [(item.place, item.reason) for item in result.left_out] == [(VISIT[0], "hidden by hand")]


def test_hiding_one_telling_does_not_fix_the_others(file: Path) -> None:
    rebuilt(file, *FIRE)
    edit(file, lambda content: content[0]["tellings"].pop())
    rebuilt(file, *FIRE)
    kept = json.loads(beside(file).read_text())["edits"]
    assert [one["kind"] for one in kept] == ["hidden"]


def test_what_was_added_by_hand_stays(file: Path) -> None:
    rebuilt(file, *FIRE)
    added = built(*STRIKE)
    content = json.loads(file.read_text(encoding="utf-8"))
    extra = json.loads(added.to_json())
    content["happenings"] += extra["happenings"]
    content["sources"] += extra["sources"]
    file.write_text(json.dumps(content), encoding="utf-8")
    for _ in range(2):
        result = rebuilt(file, *FIRE)
        assert {*STRIKE} in quotes(result)
        assert f"source of {STRIKE[0]}" in {source.id for source in result.sources}


def test_edits_to_a_source_that_is_away_wait_for_it(file: Path) -> None:
    rebuilt(file, *FIRE, *VISIT)
    edit(file, lambda content: of(content, VISIT[0]).update(title="A state visit"))
    rebuilt(file, *FIRE, *VISIT)
    assert quotes(rebuilt(file, *FIRE)) == [set(FIRE)]
    assert "A state visit" in {one.title for one in rebuilt(file, *FIRE, *VISIT).happenings}


def test_edits_live_on_where_the_timeline_is_gone(file: Path) -> None:
    rebuilt(file, *FIRE)
    edit(file, lambda content: content[0].update(title="Burnt"))
    rebuilt(file, *FIRE)
    file.unlink()
    assert [one.title for one in rebuilt(file, *FIRE).happenings] == ["Burnt"]


def test_a_build_that_died_between_its_two_files_makes_no_edits(file: Path) -> None:
    rebuilt(file, *FIRE)
    keep(file, built(*FIRE, *VISIT))  # the record is written, the timeline is not
    result = rebuilt(file, *FIRE, *VISIT)
    assert len(result.happenings) == 2
    assert json.loads(beside(file).read_text())["edits"] == []


def test_a_fault_in_the_edited_file_stops_the_build(file: Path) -> None:
    rebuilt(file, *FIRE)
    file.write_text(file.read_text(encoding="utf-8") + "}", encoding="utf-8")
    with pytest.raises(DataError, match=r"timeline\.json: not JSON"):
        keep(file, built(*FIRE))
    rebuilt_record = beside(file)
    rebuilt_record.write_text("[]")
    file.unlink()
    with pytest.raises(DataError, match=r"timeline\.json\.edits"):
        keep(file, built(*FIRE))


def test_a_date_outlives_a_rebuild(file: Path) -> None:
    rebuilt(file, *VISIT)
    edit(file, lambda content: content[0]["span"].update(last="2013-05-05", precision="interval"))
    for _ in range(2):
        (one,) = rebuilt(file, *VISIT).happenings
        assert one.span == DateSpan(date(2013, 5, 4), date(2013, 5, 5))
        assert [str(reason) for reason in one.reasons] == ["the date was given by hand"]
