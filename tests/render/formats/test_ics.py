"""iCalendar, read back by an independent parser."""

from __future__ import annotations

from datetime import date, timedelta

import icalendar

from calendars import DateSpan
from chronology.model import Happening, Timeline
from render.formats import export


def read(timeline: Timeline) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(export(timeline, "ics").content)
    assert not [error for part in calendar.walk() for error in part.errors]
    return list(calendar.events)


def test_the_happenings_with_known_days_come_back(timeline: Timeline) -> None:
    back = [(str(e["uid"]), e["dtstart"].dt, e["dtend"].dt - timedelta(1), str(e["summary"])) for e in read(timeline)]
    expected = [(f"{h.id}@chronology", h.span.first, h.span.last, h.title) for h in timeline.happenings
                if h.span and h.id in ("h-launch", "h-unfolded")]
    assert back == expected


def test_every_telling_and_its_source_is_in_the_description(timeline: Timeline) -> None:
    description = str(read(timeline)[0]["description"])
    for telling in timeline.happenings[1].tellings:
        assert telling.quote.text in description
    behind = "Webb is on its way · The Daily Orbit · 26 December 2021 · 12:20 · https://example.org/webb?a=1&b=2"
    assert behind in description


def test_what_does_not_fit_is_counted(timeline: Timeline) -> None:
    said = [str(reason) for reason in export(timeline, "ics").left_out]
    assert "happenings without a date: 1" in said
    assert "happenings whose day is not known, only the week, month, season or year: 2" in said


def test_no_text_of_a_source_ends_its_line(hostile: Timeline) -> None:
    events = read(hostile)
    assert len(events) == len(hostile.happenings)
    assert not [part for event in events for part in event.subcomponents]
    data = export(hostile, "ics").content
    assert data.count(b"BEGIN:VEVENT\r\n") == data.count(b"\r\nEND:VEVENT\r\n") == len(events)


def test_lines_are_folded_by_octets_and_never_inside_a_letter(hostile: Timeline) -> None:
    data = export(hostile, "ics").content
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) == 75
    assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
    for line in lines:
        line.decode("utf-8")


def test_the_last_day_of_all_has_no_day_after_it() -> None:
    end = DateSpan(date.max, date.max)
    (event,) = read(Timeline("", (), (Happening("end", end, "the end", ()),)))
    assert event["dtstart"].dt == date.max
    early = DateSpan(date(622, 7, 19), date(622, 7, 19))
    (event,) = read(Timeline("", (), (Happening("hijra", early, "the hijra", ()),)))
    assert event["dtstart"].dt == early.first


def test_same_timeline_same_bytes(timeline: Timeline) -> None:
    assert export(timeline, "ics") == export(timeline, "ics")
