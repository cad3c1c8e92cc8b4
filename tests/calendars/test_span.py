"""DateSpan: what it holds, what it shares with others, and its two notations both ways."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars import (
    CalendarError,
    DateSpan,
    InvalidDate,
    OutOfRange,
    ParseError,
    SolarDate,
    edtf_members,
    edtf_set,
    from_edtf,
    from_timex,
    unit_at,
    unit_span,
)
from calendars.span import Precision

DAY = date(2023, 10, 28)
ABAN = unit_span("solar-hijri", "month", 1402, 8)
GREGORIAN: tuple[Precision, ...] = (
    "day", "week", "month", "season", "quarter", "half", "year", "decade", "century",
)  # fmt: skip

days = st.dates()
units = st.builds(lambda day, precision: unit_at(day, "gregorian", precision),
                  st.dates(date(1, 3, 1), date(9800, 1, 1)), st.sampled_from(GREGORIAN))  # fmt: skip
intervals = st.builds(lambda one, other: DateSpan(min(one, other), max(one, other), "interval"), days, days)


def test_containment_overlap_and_distance() -> None:
    november = unit_span("gregorian", "month", 2023, 11)
    december = unit_span("gregorian", "month", 2023, 12)
    assert DAY in ABAN and date(2023, 10, 22) not in ABAN
    assert DateSpan(DAY, DAY) in ABAN and november not in ABAN and november in unit_span("gregorian", "year", 2023)
    assert ABAN.overlaps(november) and not ABAN.overlaps(december)
    assert ABAN.distance(november) == timedelta(0)
    assert november.distance(december) == timedelta(1) == december.distance(november)
    assert ABAN.days == 30


def test_a_span_does_not_end_before_it_begins() -> None:
    with pytest.raises(InvalidDate, match="cannot end"):
        DateSpan(date(2023, 1, 2), date(2023, 1, 1))


def test_precision_is_derived_where_it_is_not_named() -> None:
    assert DateSpan(DAY, DAY).precision == "day"
    assert DateSpan(DAY, DAY + timedelta(1)).precision == "interval"


@pytest.mark.parametrize(
    "value",
    ["2023-10-28", "2023-W43", "2023-10", "2023-Q4", "2023-H2", "2023-SP", "2023-SU", "2023-FA", "2023-WI", "2023",
     "199", "19", "2023-10-23/2023-11-21", "0999", "099"],
)  # fmt: skip
def test_timex_there_and_back(value: str) -> None:
    assert from_timex(value).timex() == value


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023-10-28T08:00", "2023-10-28", "2023-10-28"),
        ("2023-10-28TEV", "2023-10-28", "2023-10-28"),
        ("2023-10-28T21:30:00+03:30", "2023-10-28", "2023-10-28"),
        ("2023-W43-WE", "2023-10-28", "2023-10-29"),
        ("2023-W43-6", "2023-10-28", "2023-10-28"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2023-10/2023-11", "2023-10-01", "2023-11-30"),
    ],
)
def test_other_timex_values(value: str, first: str, last: str) -> None:
    span = from_timex(value)
    assert (str(span.first), str(span.last)) == (first, last)


@pytest.mark.parametrize(
    ("value", "error", "why"),
    [
        ("P3M", ParseError, "a duration"),
        ("PRESENT_REF", ParseError, "a vague reference"),
        ("XXXX-XX-XX", ParseError, "a part of it is not known"),
        ("2023-XX-28", ParseError, "a part of it is not known"),
        ("T09:00", ParseError, "a time of day alone"),
        ("BC0490", OutOfRange, "lies before"),
        ("2023-02-29", InvalidDate, "day 29 is not in 1..28 of 2023-02"),
        ("2023-13", InvalidDate, "month 13 is not in 1..12"),
        ("0000", OutOfRange, "year 0 is not in"),
        ("2023-10-28/", ParseError, "no TIMEX3 value"),
        ("yesterday", ParseError, "no TIMEX3 value"),
        ("", ParseError, "no TIMEX3 value"),
    ],
)
def test_timex_values_that_name_no_days(value: str, error: type[CalendarError], why: str) -> None:
    with pytest.raises(error, match=why):
        from_timex(value)


@given(st.one_of(units, intervals))
def test_every_span_comes_back_from_both_notations(span: DateSpan) -> None:
    assert (from_timex(span.timex()).first, from_timex(span.timex()).last) == (span.first, span.last)
    again = from_edtf(span.edtf())
    assert (again.first, again.last) == (span.first, span.last)
    if span.precision != "week":  # which EDTF has no form for
        assert again == span


@given(st.lists(units.filter(lambda span: span.precision != "week"), min_size=2, max_size=4))
def test_alternatives_come_back_from_a_set(spans: list[DateSpan]) -> None:
    first, *others = (DateSpan(span.first, span.last, span.precision, "disputed") for span in spans)
    one = DateSpan(first.first, first.last, first.precision, "disputed", tuple(others))
    assert from_edtf(one.edtf()) == one
    assert edtf_members(edtf_set(spans)) == tuple(spans)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2023", "2023"), ("2023-10", "2023-10"), ("2023-10-28", "2023-10-28"), ("2023-10-28T10:00:00Z", "2023-10-28"),
        ("2023~", "2023~"), ("2023-10-28?", "2023-10-28?"), ("2023-10%", "2023-10?"),
        ("201X", "201X"), ("20XX", "20XX"), ("2004-XX", "2004"), ("1985-04-XX", "1985-04"), ("1985-XX-XX", "1985"),
        ("2001-21", "2001-21"), ("2001-24", "2001-24"), ("2001-34", "2001-34"), ("2001-41", "2001-41"),
        ("2004-06/2006-08", "2004-06-01/2006-08-31"), ("2004/..", "2004-01-01/.."), ("../2004", "../2004-12-31"),
        ("2004/", "2004-01-01/.."), ("/2004", "../2004-12-31"), ("../..", "../.."),
        ("1984~/2004-06", "1984-01-01~/2004-06-30~"),
        ("[2023-10-27,2023-10-28]", "[2023-10-27,2023-10-28]"), ("[2023-10-27..2023-10-29]",
         "[2023-10-27,2023-10-28,2023-10-29]"), ("[1667, 1760-12]", "[1667,1760-12]"), ("[1984]", "1984?"),
        ("[..1760-12-03]", "../1760-12-03?"), ("[1760-12..]", "1760-12-01?/.."),
        ("{1960,1961}", "1960-01-01/1961-12-31"), ("{1960}", "1960"),
    ],
)  # fmt: skip
def test_edtf_of_levels_0_and_1_and_sets(text: str, canonical: str) -> None:
    assert from_edtf(text).edtf() == canonical
    assert from_edtf(canonical).edtf() == canonical


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("2023-02-30", InvalidDate), ("2023-20", ParseError), ("2023-25", ParseError), ("23", ParseError),
        ("Y170000002", OutOfRange), ("-0044-03-15", OutOfRange), ("0000", OutOfRange), ("2006/2004", InvalidDate),
        ("156X-12-25", ParseError), ("2004-XX-12", ParseError), ("?2004-06~", ParseError), ("2004-06/", None),
        ("[1667", ParseError),
        ("[..]", ParseError), ("[]", ParseError), ("", ParseError), ("{1960,1961-12}", ParseError),
        ("2023-10-28T", ParseError), ("yesterday", ParseError), ("2023/2024/2025", ParseError),
    ],
)  # fmt: skip
def test_what_is_no_edtf_says_so(text: str, error: type[CalendarError] | None) -> None:
    if error is None:
        assert from_edtf(text).last == date.max
        return
    with pytest.raises(error):
        from_edtf(text)


def test_a_long_range_in_a_set_stays_an_interval() -> None:
    span = from_edtf("[1000-01-01..2000-01-01]")
    assert (span.precision, span.certainty, span.alternatives) == ("interval", "disputed", ())


def test_disputed_days_of_the_solar_calendar() -> None:
    assert SolarDate(1503, 1, 1).span().edtf() == "[2124-03-20,2124-03-21]"
    assert unit_span("solar-hijri", "year", 1502).edtf() == "2123-03-21?/2124-03-19?"


@given(st.text(max_size=20) | st.from_regex(r"[\[{]?[0-9X]{1,5}(-[0-9X]{1,2}){0,2}([/?~%.,]{1,2}[0-9-]*)*[\]}]?"))
def test_any_string_is_a_span_or_a_calendar_error(text: str) -> None:
    for read in (from_edtf, from_timex):
        try:
            assert read(text).first <= read(text).last
        except CalendarError as error:
            assert "\n" not in str(error)
