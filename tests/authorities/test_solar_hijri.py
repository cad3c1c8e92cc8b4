"""The years and days of the Solar Hijri calendar beside those of others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from persiantools.jdatetime import JalaliDate

from calendars import SolarDate
from calendars.solar_hijri import DISPUTED, LEAP_YEARS, YEAR_STARTS, fields, ordinal
from tests.authorities.reingold_dershowitz import is_nowruz

HERE = Path(__file__).parent
ALL_DAYS = range(ordinal(1200, 1, 1), ordinal(1501, 1, 1))
MODELS_DIFFER = {785}  # before AP 1206: the equinox is within three minutes of noon, on either side


def numbers(name: str) -> list[int]:
    """The numbers in an authority's file."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [int(word) for line in lines if not line.startswith("#") for word in line.split()]


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("university_of_tehran.txt", range(1206, 1499)),
        ("swiss_ephemeris.txt", range(1, 1502)),
        ("icu_persian.txt", range(1206, 3001)),
    ],
)
def test_leap_years(name: str, years: range) -> None:
    assert LEAP_YEARS & set(years) == set(numbers(name)) & set(years)


def test_the_official_table_begins_where_it_says() -> None:
    assert SolarDate(1206, 1, 1).to_date() == date(1827, 3, 22)
    assert SolarDate(1304, 1, 1).to_date() == date(1925, 3, 21)  # the calendar becomes law
    assert SolarDate(1499, 1, 1).to_date() == date(2120, 3, 21)


def test_every_new_year_is_the_first_noon_after_the_equinox() -> None:
    wrong = {year for year in range(1, 3001) if not is_nowruz(YEAR_STARTS[year])}
    assert wrong == MODELS_DIFFER


def test_disputed_years_are_those_in_which_the_swiss_ephemeris_or_reingold_and_dershowitz_begin_a_day_later() -> None:
    swiss = set(numbers("swiss_ephemeris.txt"))
    start, later = YEAR_STARTS[1], set()
    for year in range(1, 2380):
        if start != YEAR_STARTS[year]:
            assert start == YEAR_STARTS[year] + 1
            later.add(year)
        start += 365 + (year in swiss)
    assert later | {year for year in MODELS_DIFFER if is_nowruz(YEAR_STARTS[year] + 1)} == DISPUTED


def test_every_day_of_1200_to_1500_is_that_of_persiantools() -> None:
    for day in ALL_DAYS:
        theirs = JalaliDate(date.fromordinal(day))
        assert fields(day) == (theirs.year, theirs.month, theirs.day)


def test_every_day_of_persiantools_is_ours() -> None:
    for year in range(1200, 1501):
        for month in range(1, 13):
            theirs = [JalaliDate(year, month, day) for day in range(1, JalaliDate.days_in_month(month, year) + 1)]
            assert [SolarDate(year, month, day.day).to_date() for day in theirs] == [d.to_gregorian() for d in theirs]


def test_every_year_from_1206_to_3000_begins_as_in_persiantools() -> None:
    for year in range(1206, 3001):
        assert JalaliDate(year, 1, 1).to_gregorian().toordinal() == YEAR_STARTS[year]
