"""A long timeline: an index and pages of periods that between them hold every happening."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendars import DateSpan
from chronology.model import Event, Happening, Phrase, Source, Timeline
from render import pages
from render.pages import divided, write_pages


def long(count: int) -> Timeline:
    spans = [DateSpan(day, day) for n in range(count) for day in [date(2001, 1, 1) + timedelta(days=n * 7 % 4000)]]
    happenings = [Happening(f"h{n:014x}", span, f"Event {n}", (Event("s", span, Phrase(0, 5, "heard")),))
                  for n, span in enumerate(spans)]
    happenings.append(Happening(f"h{count:014x}", None, "When?", (Event("s", None, Phrase(0, 5, "heard")),)))
    return Timeline("Long", (Source("s", "s.txt", "heard"),), tuple(happenings))


def test_periods_are_units_of_the_calendar_and_lose_nothing() -> None:
    timeline = long(2000)
    periods = list(divided(timeline.happenings, "gregorian", 300))
    assert sum(len(period.happenings) for period in periods) == 2001
    assert periods[-1].span is None and periods[-1].name == "undated.html"
    assert {period.span.precision for period in periods if period.span} == {"year"}
    assert all(len(period.happenings) <= 300 for period in periods)
    assert {p.span.precision for p in divided(timeline.happenings, "solar-hijri", 4000) if p.span} == {"decade"}


def test_a_crowded_day_and_what_has_no_date_are_several_pages() -> None:
    day = DateSpan(date(2023, 1, 1), date(2023, 1, 1))
    crowd = [Happening(str(n), span, "", ()) for span in (day, None) for n in range(25)]
    periods = list(divided(crowd, "gregorian", 10))
    assert [(period.name, period.count) for period in periods] == [
        ("2023-01-01.html", 10), ("2023-01-01-2.html", 10), ("2023-01-01-3.html", 5),
        ("undated.html", 10), ("undated-2.html", 10), ("undated-3.html", 5)]
    assert [happening for period in periods for happening in period.happenings] == crowd


def test_a_long_timeline_is_an_index_and_its_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "LONG", 500)
    monkeypatch.setattr(pages, "FULL", 100)
    timeline = long(700)
    first, program, *others = write_pages(timeline, tmp_path / "t.html", language="fa", plotly=__file__)
    assert first == tmp_path / "t.html" and program.read_bytes() == Path(__file__).read_bytes()
    index = first.read_text("utf-8")
    assert all(f't-pages/{page.name}"' in index for page in others) and "<article" not in index
    ids = [id for page in others for id in re.findall(r'<article id="(\w+)"', page.read_text("utf-8"))]
    assert sorted(ids) == [happening.id for happening in timeline.happenings]
    middle = others[2].read_text("utf-8")
    assert others[1].name in middle and others[3].name in middle and '"../t.html"' in middle
    assert f'"plotly":"{program.name}"' in middle and "plotly-gz\">" not in middle


def test_pages_that_no_index_names_any_more_are_removed_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "LONG", 500)
    monkeypatch.setattr(pages, "FULL", 100)
    write_pages(long(700), tmp_path / "t.html", assets="none")
    folder = tmp_path / "t-pages"
    notes = {folder / name for name in ("notes.html", "2023.html", "2023-01-01.html.bak")}
    for note in notes:
        note.write_text("mine", "utf-8")
    monkeypatch.setattr(pages, "FULL", 400)
    _, *fewer = write_pages(long(700), tmp_path / "t.html", assets="none")
    assert set(folder.iterdir()) == {*fewer, *notes}
    write_pages(long(10), tmp_path / "t.html", assets="none")
    assert set(folder.iterdir()) == notes


def test_a_short_one_is_one_page_and_the_chart_may_stand_beside_it(timeline: Timeline, tmp_path: Path) -> None:
    assert write_pages(timeline, tmp_path / "one.html", assets="none") == [tmp_path / "one.html"]
    page, program = write_pages(timeline, tmp_path / "two.html", assets="shared", plotly=__file__)
    assert program.parent == page.parent and program.name in page.read_text("utf-8")
