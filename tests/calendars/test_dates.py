"""SolarDate and HijriDate: every day of their range, their errors, their arithmetic."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars import CalendarError, HijriDate, InvalidDate, OutOfRange, SolarDate
from calendars.hijri import Variant
from calendars.hijri import days_in_month as hijri_days
from calendars.hijri import month_start as hijri_month
from calendars.solar_hijri import FIRST_ORDINAL, LAST_ORDINAL, days_in_month, month_start

solar_dates = st.integers(FIRST_ORDINAL, LAST_ORDINAL).map(date.fromordinal).map(SolarDate.from_date)
hijri_dates = st.dates(date(622, 7, 19), date(2174, 12, 1)).map(HijriDate.from_date)
our_dates = st.one_of(solar_dates, hijri_dates)


def every_day(years: range, days: object) -> Iterator[tuple[int, int, int]]:
    for year in years:
        for month in range(1, 13):
            for day in range(1, days(year, month) + 1):  # type: ignore[operator]
                yield year, month, day


def test_every_day_of_ap_1_to_3000() -> None:
    before = None
    for ordinal, fields in enumerate(every_day(range(1, 3001), days_in_month), FIRST_ORDINAL):
        day = SolarDate(*fields)
        gregorian = day.to_date()
        assert gregorian.toordinal() == ordinal == day.toordinal()
        assert SolarDate.from_date(gregorian) == day
        assert day.weekday() == gregorian.weekday()
        assert before is None or before < day
        before = day
    assert ordinal == LAST_ORDINAL


@pytest.mark.parametrize(("variant", "years"), [("civil", range(1, 1601)), ("umalqura", range(1343, 1501))])
def test_every_day_of_ah_1_to_1600(variant: Variant, years: range) -> None:
    days = every_day(years, lambda year, month: hijri_days(year, month, variant))
    before = None
    for ordinal, fields in enumerate(days, hijri_month(years.start, 1, variant)):
        day = HijriDate(*fields, variant)
        gregorian = day.to_date()
        assert gregorian.toordinal() == ordinal == day.toordinal()
        assert HijriDate.from_date(gregorian, variant) == day
        assert day.weekday() == gregorian.weekday()
        assert before is None or before < day
        before = day


def test_without_a_variant_the_islamic_days_follow_each_other_through_table_and_rule() -> None:
    before = HijriDate(1, 1, 1)
    for ordinal in range(before.toordinal() + 1, hijri_month(1601, 1)):
        day = HijriDate.from_date(date.fromordinal(ordinal))
        assert day.toordinal() == ordinal
        assert day > before
        assert (day.variant == "umalqura") == (1343 <= day.year <= 1500)
        assert day.day == before.day + 1 or (day.day == 1 and before.day >= 28)
        before = day


def test_known_days() -> None:
    assert SolarDate(1402, 8, 6).to_date() == date(2023, 10, 28)
    assert SolarDate(1357, 11, 22).to_date() == date(1979, 2, 11)
    assert SolarDate(1285, 5, 13).to_date() == date(1906, 8, 5)
    assert HijriDate(1445, 9, 15).to_date() == date(2024, 3, 25)
    assert HijriDate(1400, 1, 1).to_date() == date(1979, 11, 20)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ((1402, 12, 30), "day 30 is not in 1..29: Esfand 1402 is not a leap month"),
        ((1402, 7, 31), "day 31 is not in 1..30: Mehr 1402 has 30 days"),
        ((1402, 8, 0), "day 0 is not in 1..30: Aban 1402 has 30 days"),
        ((1402, 13, 1), "month 13 is not in 1..12"),
        ((1402, 0, 1), "month 0 is not in 1..12"),
        ((1402, -1, -1), "month -1 is not in 1..12"),
    ],
)
def test_a_day_that_the_solar_calendar_does_not_have(fields: tuple[int, int, int], message: str) -> None:
    with pytest.raises(InvalidDate) as error:
        SolarDate(*fields)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ((1445, 10, 30), "day 30 is not in 1..29: Shawwal 1445 has 29 days (umalqura)"),
        ((1300, 2, 30), "day 30 is not in 1..29: Safar 1300 has 29 days (civil)"),
        ((1445, 13, 1), "month 13 is not in 1..12"),
        ((1445, 1, 1, "tabular"), "'tabular' is none of the Islamic calendars umalqura, civil"),
    ],
)
def test_a_day_that_the_islamic_calendar_does_not_have(fields: tuple[int, int, int, Variant], message: str) -> None:
    with pytest.raises(InvalidDate) as error:
        HijriDate(*fields)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SolarDate(0, 1, 1), "year 0 is not in AP 1..3000"),
        (lambda: SolarDate(3001, 1, 1), "year 3001 is not in AP 1..3000"),
        (lambda: SolarDate.from_date(date(622, 3, 21)), "0622-03-21 is not in 0622-03-22..3622-03-20, AP 1..3000"),
        (lambda: SolarDate(3000, 12, 29).add(days=2), "3622-03-21 is not in 0622-03-22..3622-03-20, AP 1..3000"),
        (lambda: SolarDate(1402, 1, 1).add(days=-(10**9)), "day number -999261400 is not in"),
        (lambda: HijriDate(1342, 1, 1, "umalqura"), "year 1342 is not in AH 1343..1500 of Umm al-Qura"),
        (lambda: HijriDate(9666, 1, 1), "year 9666 is not in AH 1..9665"),
        (lambda: HijriDate.from_date(date(622, 7, 18)), "0622-07-18 is not in 0622-07-19..9999-10-01"),
        (lambda: HijriDate.from_date(date(1924, 7, 31), "umalqura"), "1924-07-31 is not in 1924-08-01..2077-11-16"),
    ],
)
def test_out_of_range_is_never_silent(make: object, message: str) -> None:
    with pytest.raises(OutOfRange) as error:
        make()  # type: ignore[operator]
    assert str(error.value).startswith(message)
    assert isinstance(error.value, CalendarError) and isinstance(error.value, ValueError)


@pytest.mark.parametrize("bad", [1402.0, "1402", None, 6.5])
def test_fields_are_integers(bad: object) -> None:
    for fields in ((bad, 1, 1), (1402, bad, 1), (1402, 1, bad)):
        with pytest.raises(TypeError, match="year, month and day are integers"):
            SolarDate(*fields)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="year, month and day are integers"):
            HijriDate(*fields)  # type: ignore[arg-type]


@given(our_dates)
def test_values_are_immutable_hashable_and_picklable(day: SolarDate | HijriDate) -> None:
    assert pickle.loads(pickle.dumps(day)) == day == copy.deepcopy(day)
    assert {day: 1}[replace(day)] == 1
    assert not hasattr(day, "__dict__")
    for name in ("year", "month", "day"):
        with pytest.raises(FrozenInstanceError):
            setattr(day, name, 1)


def test_types_do_not_mix() -> None:
    solar, lunar = SolarDate(1402, 8, 6), HijriDate(1402, 8, 6)
    assert solar != lunar and solar != (1402, 8, 6) and solar != date(2023, 10, 28)  # type: ignore[comparison-overlap]
    with pytest.raises(TypeError):
        assert solar < lunar  # type: ignore[operator]
    with pytest.raises(TypeError):
        assert solar < date(2023, 10, 28)  # type: ignore[operator]
    with pytest.raises(TypeError):
        solar + 1  # type: ignore[operator]
    assert HijriDate(1400, 1, 1) != HijriDate(1400, 1, 1, "civil")
    assert sorted([HijriDate(1445, 1, 2), HijriDate(1200, 1, 1), HijriDate(1445, 1, 1)])[0].year == 1200


@given(our_dates.filter(lambda day: day.to_date() >= date(622, 7, 19)))
def test_dates_of_other_calendars_are_taken_by_their_day(day: SolarDate | HijriDate) -> None:
    assert SolarDate.from_date(day).toordinal() == day.toordinal() == HijriDate.from_date(day).toordinal()


def test_a_datetime_is_taken_by_its_date() -> None:
    assert SolarDate.from_date(datetime(2023, 10, 28, 23, 59)) == SolarDate(1402, 8, 6)


def test_years_and_months_clip_the_day_to_the_end_of_the_month_and_days_are_added_last() -> None:
    assert SolarDate(1402, 6, 31).add(months=1) == SolarDate(1402, 7, 30)
    assert SolarDate(1403, 12, 30).add(years=1) == SolarDate(1404, 12, 29)
    assert SolarDate(1403, 12, 30).add(years=1, days=1) == SolarDate(1405, 1, 1)
    assert SolarDate(1402, 1, 31).add(months=-1) == SolarDate(1401, 12, 29)
    assert SolarDate(1402, 8, 6).add(months=-20) == SolarDate(1400, 12, 6)
    assert HijriDate(1445, 9, 30).add(months=1) == HijriDate(1445, 10, 29)
    assert HijriDate(1445, 12, 30, "civil").add(years=1) == HijriDate(1446, 12, 29, "civil")


@given(solar_dates, st.integers(-1000, 1000))
def test_days_there_and_back(day: SolarDate, days: int) -> None:
    if FIRST_ORDINAL <= day.toordinal() + days <= LAST_ORDINAL:
        moved = day.add(days=days)
        assert moved.add(days=-days) == day == moved - timedelta(days)
        assert moved - day == timedelta(days) == moved - day.to_date() == moved.to_date() - day
        assert day + timedelta(days) == moved == timedelta(days) + day


@given(solar_dates, st.integers(-60, 60))
def test_months_keep_the_day_or_end_the_month(day: SolarDate, months: int) -> None:
    if 1 <= day.year + (day.month - 1 + months) // 12 <= 3000:
        moved = day.add(months=months)
        assert (12 * moved.year + moved.month) - (12 * day.year + day.month) == months
        assert moved.day == min(day.day, days_in_month(moved.year, moved.month))
        assert (moved - day).days == moved.toordinal() - day.toordinal()


def test_leap_years() -> None:
    assert [year for year in range(1370, 1430) if SolarDate(year, 1, 1).is_leap] == [
        1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428,
    ]  # fmt: skip
    assert [year for year in range(1, 31) if HijriDate(year, 1, 1).is_leap] == [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]
    assert month_start(1404, 1) - month_start(1403, 1) == 366


def test_what_a_day_is_worth() -> None:
    assert SolarDate(1402, 8, 6).span().certainty == "exact"
    assert HijriDate(1445, 9, 15).span().certainty == "table"
    assert HijriDate(1445, 9, 15, "civil").span().certainty == "approximate"
    assert HijriDate(1300, 9, 15).span().certainty == "approximate"
    disputed = SolarDate(1503, 6, 15).span()
    assert disputed.certainty == "disputed"
    assert [other.first - disputed.first for other in disputed.alternatives] == [timedelta(1)]
    assert SolarDate(1503, 12, 30).span().alternatives == ()  # by the other model there is no such day


def test_text_forms() -> None:
    assert str(SolarDate(1402, 8, 6)) == "1402-08-06" == SolarDate(1402, 8, 6).isoformat()
    assert repr(SolarDate(1402, 8, 6)) == "SolarDate(year=1402, month=8, day=6)"
    assert repr(HijriDate(1445, 9, 15)) == "HijriDate(year=1445, month=9, day=15, variant='umalqura')"
    assert SolarDate(1402, 8, 6).isoweekday() == 6
