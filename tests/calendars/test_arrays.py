"""Arrays of days: NumPy, pandas and polars, with missing values, both ways."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pandas as pd
import polars as pl
import pytest

from calendars import HijriDate, InvalidDate, OutOfRange, SolarDate, from_fields, to_fields
from calendars.hijri import Variant, fields
from calendars.mention import Calendar

DAYS = np.array(["2023-10-28", "NaT", "1969-12-31", "0622-03-22"], "M8[D]")


def test_every_day_of_ap_1_to_3000() -> None:
    first, last = SolarDate(1, 1, 1).toordinal(), SolarDate(3000, 12, 29).toordinal()
    ordinals = np.arange(first, last + 1)
    year, month, day = to_fields(ordinals)
    assert [int(x) for x in (year[0], month[0], day[0], year[-1], month[-1], day[-1])] == [1, 1, 1, 3000, 12, 29]
    some = slice(None, None, 997)
    for ordinal, *rest in zip(ordinals[some], year[some], month[some], day[some], strict=True):
        assert SolarDate(*map(int, rest)).toordinal() == ordinal
    assert (from_fields(year, month, day).view("i8") + 719163 == ordinals).all()
    assert (to_fields(ordinals, packed=True) == year.astype("i4") * 10000 + month.astype("i4") * 100 + day).all()


@pytest.mark.parametrize(
    ("calendar", "variant"),
    [("hijri", None), ("hijri", "civil"), ("hijri", "umalqura"), ("gregorian", None)],
)
def test_other_calendars(calendar: Calendar, variant: Variant | None) -> None:
    ordinals = np.arange(date(1924, 8, 1).toordinal(), date(2077, 11, 16).toordinal() + 1)
    found = to_fields(ordinals, calendar, variant=variant)
    for ordinal, *rest in list(zip(ordinals, *found, strict=True))[::91]:
        day = date.fromordinal(int(ordinal))
        known = fields(int(ordinal), variant)[:3] if calendar == "hijri" else (day.year, day.month, day.day)
        assert tuple(map(int, rest)) == known
    assert (from_fields(found, calendar=calendar, variant=variant).view("i8") + 719163 == ordinals).all()


def test_missing_days_stay_missing() -> None:
    found = to_fields(DAYS)
    assert found.year.tolist() == [1402, 0, 1348, 1]
    assert [column.dtype for column in found] == [np.int16, np.int8, np.int8]
    for back in (from_fields(*found), from_fields(found), from_fields(to_fields(DAYS, packed=True))):
        assert back.dtype == "M8[D]"
        assert ((back == DAYS) | (np.isnat(back) & np.isnat(DAYS))).all()


@pytest.mark.parametrize(
    ("days", "packed"),
    [
        (np.array(["1969-12-31T23:59", "NaT"], "M8[ns]"), [13481010, 0]),
        (np.array(["2023-10-28T23"], "M8[h]"), [14020806]),
        (np.array([date(2023, 10, 28), None], object), [14020806, 0]),
        ([date(2023, 10, 28)], [14020806]),
        ([738821], [14020806]),
        (np.array([738821.0, np.nan]), [14020806, 0]),
        (np.array([[738821, 738822]]), [[14020806, 14020807]]),
        (np.array([], "M8[D]"), []),
    ],
)
def test_what_an_array_may_hold(days: object, packed: list[int]) -> None:
    assert to_fields(days, packed=True).tolist() == packed


@pytest.mark.parametrize(
    "series",
    [
        pd.Series(DAYS.astype("M8[s]"), index=list("abcd")),
        pd.Series([738821, None, 719162, 226896], index=list("abcd")),
        pd.Series([738821, None, 719162, 226896], dtype="Int64", index=list("abcd")),
        pd.Series([date(2023, 10, 28), None, date(1969, 12, 31), date(622, 3, 22)], index=list("abcd")),
    ],
)
def test_pandas(series: object) -> None:
    frame = to_fields(series)
    assert list(frame.columns) == ["year", "month", "day"] and list(frame.index) == list("abcd")
    assert frame["year"].tolist() == [1402, pd.NA, 1348, 1]
    for back in (from_fields(frame), from_fields(frame["year"], frame["month"], frame["day"]),
                 from_fields(to_fields(series, packed=True))):  # fmt: skip
        assert back.tolist() == pd.Series(DAYS.astype("M8[s]")).tolist() and list(back.index) == list("abcd")


def test_pandas_days_are_those_of_the_clock_on_the_wall() -> None:
    evening = pd.Series(pd.to_datetime(["2023-10-28T23:30+03:30", None]))
    assert to_fields(evening, packed=True).tolist() == [14020806, pd.NA]


@pytest.mark.parametrize(
    "series",
    [
        pl.Series("when", [date(2023, 10, 28), None]),
        pl.Series([datetime(2023, 10, 28, 23), None]).dt.replace_time_zone("Asia/Tehran"),
        pl.Series([738821, None]),
    ],
)
def test_polars(series: pl.Series) -> None:
    frame = to_fields(series)
    assert frame.to_dict(as_series=False) == {"year": [1402, None], "month": [8, None], "day": [6, None]}
    assert from_fields(frame).to_list() == [date(2023, 10, 28), None]
    assert from_fields(to_fields(series, packed=True)).to_list() == [date(2023, 10, 28), None]


@pytest.mark.parametrize(
    ("fields", "position"),
    [
        (([1402, 1402], [1, 12], [1, 30]), 1),
        (([1402], [13], [1]), 0),
        (([1402], [0], [1]), 0),
        (([3001], [1], [1]), 0),
        (([-1], [1], [1]), 0),
        (([0], [1], [1]), 0),
    ],
)
def test_a_date_that_does_not_exist(fields: tuple[list[int], list[int], list[int]], position: int) -> None:
    with pytest.raises(InvalidDate, match=f"position {position}: there is no day"):
        from_fields(*fields)


def test_a_day_outside_of_the_calendar() -> None:
    with pytest.raises(OutOfRange, match=r"position 2: 0600-12-31 is not in 0622-03-22\.\.3622-03-20"):
        to_fields(np.array(["2023-10-28", "NaT", "0600-12-31"], "M8[D]"))
    with pytest.raises(OutOfRange, match=r"1924-07-31 is not in 1924-08-01\.\.2077-11-16"):
        to_fields([HijriDate(1343, 1, 1).to_date(), date(1924, 7, 31)], "hijri", variant="umalqura")


@pytest.mark.parametrize("bad", [np.array(["x"], "U1"), np.array([1.5]), np.array([True]), pl.Series(["x"])])
def test_what_is_no_day(bad: object) -> None:
    with pytest.raises(TypeError):
        to_fields(bad)


def test_fields_of_different_lengths() -> None:
    with pytest.raises(ValueError, match="not as many: 2, 1, 1"):
        from_fields([1402, 1402], [1], [1])
    with pytest.raises(TypeError):
        from_fields([1402.5], [1], [1])
