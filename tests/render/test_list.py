"""The list as data: in order, by months of every calendar at once, with every reason, pause and standing in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from calendars import DateSpan, Reason, SolarDate
from chronology.model import Event, Happening, Phrase, Source, Timeline
from render.labels import labels
from render.list import Writer
from render.moments import in_order, pauses, status_of
from render.quoting import anchor

HEARD = Phrase(0, 5, "heard")


def day(text: str) -> DateSpan:
    return DateSpan(date.fromisoformat(text), date.fromisoformat(text))


def happening(span: DateSpan | None, *statuses: str, id: str = "h") -> Happening:
    tellings = tuple(Event("s", span, HEARD, status=status) for status in statuses or ("asserted",))  # type: ignore[arg-type]
    return Happening(id, span, "Something", tellings)


def sections(*happenings: Happening, language: str = "en") -> list[tuple[dict[str, str], int]]:
    timeline = Timeline("", (Source("s", "s.txt", "heard"),), happenings)
    written = Writer(timeline, labels(language)).sections(in_order(happenings))
    return [(dict(section.headings), len(section.entries)) for section in written]


def test_a_heading_stands_where_a_month_of_its_calendar_begins() -> None:
    days = [day(text) for text in ("2023-10-01", "2023-10-20", "2023-10-25", "2023-11-01", "2023-11-16")]
    assert sections(*map(happening, days)) == [
        ({"g": "October 2023", "s": "Mehr 1402", "i": "Rabiʻ I 1445"}, 1),
        ({"i": "Rabiʻ II 1445"}, 1),
        ({"s": "Aban 1402"}, 1),
        ({"g": "November 2023"}, 1),
        ({"i": "Jumada I 1445"}, 1),
    ]


def test_every_month_of_every_calendar_has_its_heading_once() -> None:
    days = [date(2023, 3, 21) + timedelta(days=n) for n in range(366)]
    found = sections(*(happening(DateSpan(one, one)) for one in days))
    for code, months in (("g", 13), ("s", 13), ("i", 14)):
        headings = [headings[code] for headings, _ in found if code in headings]
        assert len(headings) == len(set(headings)) == months
    assert sum(count for _, count in found) == 366


def test_what_is_longer_than_a_month_stands_under_no_month() -> None:
    year = DateSpan(date(2023, 1, 1), date(2023, 12, 31), "year")
    (wide, _), (month, _) = sections(happening(year), happening(day("2023-01-01")))
    assert wide["g"] == "2023 · longer period" and month["g"] == "January 2023"


def test_the_undated_stand_last_under_a_heading_of_their_own() -> None:
    assert sections(happening(None), happening(day("2023-10-01")))[-1] == ({"all": "Without a date"}, 1)


def test_long_months_are_cut_for_the_browser_without_a_second_heading() -> None:
    found = sections(*(happening(day("2023-10-01"), id=str(n)) for n in range(60)))
    assert [count for _, count in found] == [12] * 5
    assert [bool(heading) for heading, _ in found] == [True, False, False, False, False]


def test_long_pauses_are_said() -> None:
    days = [date(2023, 1, 1) + timedelta(days=3 * n) for n in range(20)]
    spans = [DateSpan(one, one) for one in [*days, days[-1] + timedelta(days=44), date(2031, 1, 1)]]
    timeline = Timeline("", (), tuple(map(happening, spans)))
    written = Writer(timeline, labels()).sections(timeline.happenings)
    gaps = [entry.gap for section in written for entry in section.entries if entry.gap]
    assert gaps == ["43 days without an event", "7 years without an event"]


def test_a_year_with_an_event_somewhere_in_it_is_no_pause() -> None:
    year = DateSpan(date(2011, 1, 1), date(2011, 12, 31), "year")
    days = [date(1974, 1, 1), date(1974, 1, 3), date(1974, 1, 6), date(2012, 1, 1), date(2012, 1, 4)]
    spans = [DateSpan(one, one) for one in days]
    assert pauses(list(map(happening, [*spans[:3], year, *spans[3:]]))) == {3: (year.first - days[2]).days - 1}


@pytest.mark.parametrize(("statuses", "status"), [
    (("planned", "asserted"), "asserted"), (("reporting", "possible"), "possible"), (("negated",), "negated"),
])
def test_what_one_source_asserts_did_happen_for_it(statuses: tuple[str, ...], status: str) -> None:
    assert status_of(happening(None, *statuses)) == status


def test_reasons_are_worded_with_dates_in_every_calendar() -> None:
    timeline = Timeline("", (), ())
    reason = Reason("not-worded-anywhere", ("2023-10-28", "Saturday", "2023-10-28/2023-10-30"))
    parts = Writer(timeline, labels("fa")).reason(reason)
    dates = [part for part in parts if not isinstance(part, str)]
    assert [text for _, _, text in dates[0].texts] == ["۲۸ اکتبر ۲۰۲۳", "۶ آبان ۱۴۰۲", "۱۳ ربیع‌الثانی ۱۴۴۵"]
    assert len(dates) == 2 and "\u2068Saturday\u2069" in parts


def test_a_value_that_only_looks_like_a_date_is_shown_as_it_is() -> None:
    assert Writer(Timeline("", (), ()), labels()).value("2023-13-45") == "\u20682023-13-45\u2069"


def test_every_date_named_in_a_quote_is_marked(timeline: Timeline) -> None:
    launch = next(one for one in timeline.happenings if one.id == "h-launch")
    writer = Writer(timeline, labels())
    assert [text for text, marked in writer.entry(launch).tellings[0].quote if marked] == ["25 December 2021"]
    telling = launch.tellings[0]
    twice = replace(telling, mentions=(telling.mentions[0], replace(telling.mentions[0], start=0, end=4, text="NASA")))
    assert [text for text, marked in writer.telling(twice, "asserted").quote if marked] == ["NASA", "25 December 2021"]


def test_what_is_cut_off_of_a_sentence_is_said() -> None:
    text = "They met. In May they left, they said. So."
    quotes = [Phrase(start, start + len(part), part) for part in ("They met.", "In May they left,", "they said.")
              if (start := text.index(part)) >= 0]
    writer = Writer(Timeline("", (Source("s", "s.txt", text),), ()), labels())
    shown = ["".join(part for part, _ in writer.telling(Event("s", None, quote), "asserted").quote) for quote in quotes]
    assert shown == ["They met.", "In May they left, \u2026", "\u2026 they said."]


def test_a_quote_leads_to_its_words_in_the_source(timeline: Timeline) -> None:
    launch = next(one for one in timeline.happenings if one.id == "h-launch")
    english, persian, arabic = Writer(timeline, labels()).entry(launch).tellings
    assert english.link == "https://example.org/webb?a=1&b=2#:~:text=NASA%20launched%20the,2021%20at%2012%3A20."
    assert "#:~:text=تلسکوپ" in persian.link and arabic.link == ""


def test_only_what_the_timeline_made_is_an_anchor_without_a_prefix() -> None:
    assert anchor("h00000000000825") == "h00000000000825" and anchor("data") == "h-data"


def test_a_solar_month_is_named_in_its_own_calendar() -> None:
    span = DateSpan(SolarDate(1402, 8, 1).to_date(), SolarDate(1402, 8, 30).to_date(), "month")
    entry = Writer(Timeline("", (), ()), labels("en")).entry(happening(span))
    assert entry.when.texts[1][2] == "Aban 1402" and "vague" in entry.marks.split()
