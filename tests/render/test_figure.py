"""The chart's data: lanes, marks, windows and ticks; every month's label is the calendar's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from calendars import Calendar, DateSpan, HijriDate, SolarDate
from chronology.model import Event, Happening, Phrase, Source, Timeline
from render.figure import EPOCH, FADE, LANES, OPEN, REPORT, VAGUE, data, figure, ticks
from render.labels import labels
from render.overview import beyond, density, lane_names, overview, seen

HEARD = Phrase(0, 5, "heard")


def made(days: list[date], source: str = "s", **event: str) -> Timeline:
    happenings = tuple(
        Happening(f"h{n}", DateSpan(day, day), "", (Event(source, DateSpan(day, day), HEARD, **event),))  # type: ignore[arg-type]
        for n, day in enumerate(days))
    return Timeline("", (Source(source, "s.txt", "heard"),), happenings)


def test_marks_say_how_their_date_is_known(timeline: Timeline) -> None:
    drawn = figure(timeline, timeline.happenings).marks
    marks = {one.id: mark for one, mark in zip(timeline.happenings, drawn, strict=True)}
    assert marks["h-built"].flags == VAGUE and marks["h-launch"].flags == 0 and marks["h-unfolded"].flags == 0
    assert marks["h-images"].flags == VAGUE | OPEN and marks["h-tested"].first is None
    assert figure(made([date(2023, 1, 1)]), made([date(2023, 1, 1)]).happenings).marks[0].flags == REPORT


def test_sources_of_one_name_share_a_lane_and_what_is_too_many_shares_the_last() -> None:
    span = DateSpan(date(2023, 1, 1), date(2023, 1, 1))
    sources = tuple(Source(f"s{n}", "", "", publisher=f"Paper {n // 2}") for n in range(40))
    happenings = tuple(Happening(s.id, span, "", (Event(s.id, span, HEARD),)) for s in sources)
    chart = figure(Timeline("", sources, happenings), happenings)
    assert len(chart.sources) == 20 and chart.lanes == LANES
    assert lane_names(chart, labels())[-1] == "Other sources (13)"
    assert chart.sources[0] == ("Paper 0", ("s0", "s1"))


def test_a_few_far_events_do_not_crowd_the_rest_and_are_counted() -> None:
    timeline = made([date(1900, 1, 1)] + [date(2023, 1, 1) + timedelta(days=n) for n in range(40)])
    chart = figure(timeline, timeline.happenings)
    assert [date.fromordinal(days[0] + EPOCH).year for days in (chart.view, chart.window)] == [2022, 1897]
    assert beyond(chart) == (1, 0) and len(seen(chart)) == 40


def test_many_events_of_one_year_are_all_seen() -> None:
    year = DateSpan(date(2023, 1, 1), date(2023, 12, 31), "year")
    happenings = tuple(Happening(f"h{n}", year, "", (Event("s", year, HEARD),)) for n in range(20))
    chart = figure(Timeline("", (Source("s", "s.txt", "heard"),), happenings), happenings)
    assert chart.view == chart.window and beyond(chart) == (0, 0)


@pytest.mark.parametrize("calendar", ["solar-hijri", "hijri", "gregorian"])
def test_every_month_begins_where_its_calendar_says(calendar: Calendar) -> None:
    """Over AP 1250-1499 and, as far as the Umm al-Qura table reaches, AH 1343-1500."""
    first, last = {
        "solar-hijri": (SolarDate(1250, 1, 1).to_date(), SolarDate(1499, 12, 29).to_date()),
        "hijri": (HijriDate(1343, 1, 1).to_date(), HijriDate(1500, 12, 29).to_date()),
        "gregorian": (date(1871, 1, 1), date(2121, 1, 1)),
    }[calendar]
    timeline = made([first, last])
    table = data(figure(timeline, timeline.happenings), labels("fa"))["months"][calendar]
    starts = [table["start"]]
    for length in table["lengths"]:
        starts.append(starts[-1] + ord(length) - 77)
    for place, start in enumerate(starts):
        year, month = divmod(table["year"] * 12 + table["month"] + place, 12)
        begins = {"solar-hijri": SolarDate, "hijri": HijriDate, "gregorian": date}[calendar](year, month + 1, 1)
        assert begins.toordinal() - EPOCH == start
        assert table["years"][(table["month"] + place) // 12] == labels("fa").number(year)


def test_ticks_are_few_and_in_the_calendar() -> None:
    timeline = made([date(2022, 3, 1), date(2025, 9, 1)])
    chart = figure(timeline, timeline.happenings)
    for calendar, first in (("gregorian", ("July", "2022")), ("solar-hijri", ("Mehr", "1401"))):
        found = ticks(chart, calendar, labels(), 8)  # type: ignore[arg-type]
        assert 3 <= len(found) <= 8 and (first in [(text, below) for _, text, below in found] or found[0][2])


def test_density_counts_every_event_once() -> None:
    timeline = made([date(2023, 1, 1) + timedelta(days=n % 300) for n in range(900)])
    chart = figure(timeline, timeline.happenings)
    assert round(sum(map(sum, density(seen(chart), chart))), 6) == 900
    assert 'class="density"' in overview(chart, labels()) and FADE > 1


def test_time_runs_with_the_script() -> None:
    timeline = made([date(2023, 1, 1), date(2023, 12, 31)])
    chart = figure(timeline, timeline.happenings)
    assert overview(chart, labels("en")) != overview(chart, labels("ar"))
    assert 'direction="rtl"' in overview(chart, labels("ar"))
