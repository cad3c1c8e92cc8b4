"""The months and days of the Islamic calendar beside those of others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hijridate import Gregorian, Hijri

from calendars import HijriDate
from calendars.hijri import TABLE_FIRST_ORDINAL, TABLE_LAST_ORDINAL, days_in_month, fields, month_start, month_starts

ICU = Path(__file__).parent / "icu_umalqura.txt"
MONTHS = [(year, month) for year in range(1343, 1501) for month in range(1, 13)]


def test_all_months_of_umm_al_qura_are_those_of_hijridate() -> None:
    assert len(MONTHS) == 1896
    for year, month in MONTHS:
        theirs = Hijri(year, month, 1)
        assert HijriDate(year, month, 1).to_date() == theirs.to_gregorian()
        assert days_in_month(year, month) == theirs.month_length()


def test_every_day_of_the_table_is_that_of_hijridate() -> None:
    for day in range(TABLE_FIRST_ORDINAL, TABLE_LAST_ORDINAL + 1):
        assert fields(day)[:3] == Gregorian.fromdate(date.fromordinal(day)).to_hijri().datetuple()


def test_from_1420_to_1450_the_months_are_also_those_of_icu() -> None:
    lines = ICU.read_text(encoding="utf-8").splitlines()
    theirs = [int(word) for line in lines if not line.startswith("#") for word in line.split()]
    assert len(theirs) == len(month_starts())
    same = [number for number, (ours, icu) in enumerate(zip(month_starts(), theirs, strict=True)) if ours == icu]
    begin, end = 12 * (1420 - 1343), 12 * (1451 - 1343)
    assert set(range(begin, end)) <= set(same)
    assert len(theirs) - 1 - len([number for number in same if number < 1896]) == 740  # as the documentation tells


def test_the_civil_calendar_of_known_days() -> None:
    """Calendrical Calculations, appendix C: day numbers and the dates of the tabular Islamic calendar."""
    for day, known in {
        253427: (75, 7, 13), 369740: (403, 10, 5), 400085: (489, 5, 22), 434355: (586, 2, 7), 452605: (637, 8, 7),
        470160: (687, 2, 20), 473837: (697, 7, 7), 507850: (793, 7, 1), 524156: (839, 7, 6), 544676: (897, 6, 1),
        567118: (960, 9, 30), 569477: (967, 5, 27), 601716: (1058, 5, 18), 613424: (1091, 6, 2), 626596: (1128, 8, 4),
        645554: (1182, 2, 3), 664224: (1234, 10, 10), 671401: (1255, 1, 11), 694799: (1321, 1, 21),
        704424: (1348, 3, 19), 708842: (1360, 9, 8), 709409: (1362, 4, 13), 709580: (1362, 10, 7),
        727274: (1412, 9, 13), 728714: (1416, 10, 5), 744313: (1460, 10, 12), 764652: (1518, 3, 5),
    }.items():  # fmt: skip
        assert fields(day, "civil")[:3] == known
        assert month_start(*known[:2], "civil") + known[2] - 1 == day
