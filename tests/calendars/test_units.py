"""Units of every calendar: exact ends, no gap between neighbours, and certainty."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars import CalendarError, DateSpan, InvalidDate, OutOfRange, SolarDate, unit_at, unit_span
from calendars.mention import Calendar
from calendars.span import Precision

CALENDARS: tuple[Calendar, ...] = ("gregorian", "solar-hijri", "hijri")
UNITS: dict[Precision, int] = {
    "month": 12, "quarter": 4, "season": 4, "half": 2, "year": 1, "decade": 1, "century": 1,
}  # fmt: skip
UNITS_OF_CALENDARS = [(c, p) for c in CALENDARS for p in UNITS if (c, p) != ("hijri", "season")]


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        (("solar-hijri", "month", 1402, 8), "2023-10-23", "2023-11-21"),
        (("solar-hijri", "month", 1402, 12), "2024-02-20", "2024-03-19"),
        (("solar-hijri", "year", 1403), "2024-03-20", "2025-03-20"),
        (("solar-hijri", "season", 1402, 2), "2023-06-22", "2023-09-22"),
        (("solar-hijri", "quarter", 1402, 4), "2023-12-22", "2024-03-19"),
        (("solar-hijri", "half", 1401, 2), "2022-09-23", "2023-03-20"),
        (("solar-hijri", "decade", 1360), "1981-03-21", "1991-03-20"),
        (("solar-hijri", "century", 1399), "1921-03-21", "2021-03-20"),
        (("hijri", "month", 1445, 9), "2024-03-11", "2024-04-09"),
        (("hijri", "year", 1438), "2016-10-02", "2017-09-20"),
        (("gregorian", "week", 2023, 43), "2023-10-23", "2023-10-29"),
        (("gregorian", "week", 2020, 53), "2020-12-28", "2021-01-03"),
        (("gregorian", "month", 2024, 2), "2024-02-01", "2024-02-29"),
        (("gregorian", "quarter", 2023, 3), "2023-07-01", "2023-09-30"),
        (("gregorian", "half", 2023, 2), "2023-07-01", "2023-12-31"),
        (("gregorian", "season", 2023, 1), "2023-03-01", "2023-05-31"),
        (("gregorian", "season", 2023, 4), "2023-12-01", "2024-02-29"),
        (("gregorian", "decade", 1994), "1990-01-01", "1999-12-31"),
        (("gregorian", "century", 1901), "1900-01-01", "1999-12-31"),
        (("gregorian", "decade", 7), "0001-01-01", "0009-12-31"),
        (("gregorian", "year", 9999), "9999-01-01", "9999-12-31"),
    ],
)
def test_exact_ends(unit: tuple[Calendar, Precision, int, int], first: str, last: str) -> None:
    span = unit_span(*unit)
    assert (str(span.first), str(span.last), span.precision) == (first, last, unit[1])


@pytest.mark.parametrize(("calendar", "precision"), UNITS_OF_CALENDARS)
def test_neighbours_touch_and_hold_their_days(calendar: Calendar, precision: Precision) -> None:
    step = {"decade": 10, "century": 100}.get(precision, 1)
    years = range(1300, 1600, step)
    spans = [unit_span(calendar, precision, year, n) for year in years for n in range(1, UNITS[precision] + 1)]
    for one, other in pairwise(spans):
        assert other.first - one.last == timedelta(1)
    for number, span in enumerate(spans):
        for day in (span.first, span.last):
            assert unit_at(day, calendar, precision) == span
            assert unit_at(day, calendar, precision, -number) == spans[0]


@given(st.dates(date(800, 1, 1), date(2900, 1, 1)), st.sampled_from(UNITS_OF_CALENDARS))
def test_every_day_is_in_its_unit(day: date, unit: tuple[Calendar, Precision]) -> None:
    calendar, precision = unit
    span = unit_at(day, calendar, precision)
    assert day in span
    assert unit_at(span.last, calendar, precision, 1).first - span.last == timedelta(1)


@given(st.dates(date(2, 1, 1), date(9998, 1, 1)), st.integers(0, 6))
def test_weeks_begin_on_the_day_asked_for(day: date, week_start: int) -> None:
    week = unit_at(day, "gregorian", "week", week_start=week_start)
    assert day in week and week.days == 7 and week.first.weekday() == week_start
    assert unit_at(day, "hijri", "week", -1, week_start=week_start).last == week.first - timedelta(1)
    assert unit_at(day, "gregorian", "day", 3) == DateSpan(day + timedelta(3), day + timedelta(3))


def test_certainty_follows_the_calendar() -> None:
    assert unit_span("gregorian", "month", 2023, 1).certainty == "exact"
    assert unit_span("solar-hijri", "month", 1402, 8).certainty == "exact"
    assert unit_span("hijri", "year", 1445).certainty == "table"
    assert unit_span("hijri", "month", 1500, 12).certainty == "table"
    assert unit_span("hijri", "month", 1342, 12).certainty == "approximate"
    assert unit_span("hijri", "decade", 1340).certainty == "approximate"  # begins before the table


def test_a_disputed_year_carries_both_days() -> None:
    before, after = unit_span("solar-hijri", "year", 1502), unit_span("solar-hijri", "month", 1503, 1)
    assert before.certainty == after.certainty == "disputed"
    assert before.alternatives[0].last == before.last + timedelta(1)
    assert after.alternatives[0].first == after.first + timedelta(1)
    assert unit_span("solar-hijri", "month", 1502, 11).certainty == "exact"
    assert unit_span("solar-hijri", "century", 1503).certainty == "exact"  # its ends are not in dispute
    assert SolarDate(1503, 1, 1).span().first == after.first


@pytest.mark.parametrize(
    ("unit", "error"),
    [
        (("gregorian", "month", 2023, 13), InvalidDate),
        (("gregorian", "month", 2023, 0), InvalidDate),
        (("gregorian", "quarter", 2023, 5), InvalidDate),
        (("gregorian", "week", 2023, 53), InvalidDate),
        (("gregorian", "year", 2023, 2), InvalidDate),
        (("gregorian", "year", 10000), OutOfRange),
        (("gregorian", "year", 0), OutOfRange),
        (("gregorian", "season", 9999, 4), OutOfRange),
        (("gregorian", "week", 9999, 52), OutOfRange),
        (("solar-hijri", "year", 3001), OutOfRange),
        (("solar-hijri", "decade", 3000), OutOfRange),
        (("solar-hijri", "week", 1402, 3), CalendarError),
        (("hijri", "season", 1445, 1), CalendarError),
        (("hijri", "interval", 1445), CalendarError),
    ],
)
def test_what_is_no_unit(unit: tuple[Calendar, Precision, int, int], error: type[CalendarError]) -> None:
    with pytest.raises(error):
        unit_span(*unit)
