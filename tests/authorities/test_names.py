"""Names of months and weekdays, and digits, beside CLDR; every difference is told with its reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calendars.names import names

CLDR = json.loads((Path(__file__).parent / "cldr_names.json").read_text(encoding="utf-8"))
LOCALES = [locale for locale in CLDR if locale != "version"]

# Where ours are not CLDR's: the months of a calendar (None: all of them) and why.
OURS = {
    ("ar", "solar-hijri"): (None, "CLDR's spellings are not those of the Arabic press"),
    ("ps", "hijri"): ({3, 4, 5, 6, 12}, "CLDR writes some with Latin numerals and spells one root in two ways"),
    ("ps", "gregorian"): ({9}, "CLDR spells it in two ways; ours is the stand-alone form"),
    ("fa-AF", "solar-hijri"): ({6}, "CLDR's carries the ezafe of another month's phrase"),
}
DIGITS = {"ar": "plain Arabic has Latin digits in CLDR; ours are the Arabic-Indic ones, regions choose as in CLDR"}


@pytest.mark.parametrize("locale", LOCALES)
def test_months(locale: str) -> None:
    for calendar, ours in names(locale).months.items():
        key = (locale if (locale, calendar) in OURS else locale.split("-")[0], calendar)
        months, _ = OURS.get(key, (set(), ""))
        pairs = enumerate(zip(ours, CLDR[locale]["months"][calendar], strict=True), 1)
        different = {month for month, (our, theirs) in pairs if our != theirs}
        assert different == (months if months is not None else different)


@pytest.mark.parametrize("locale", LOCALES)
def test_weekdays(locale: str) -> None:
    assert list(names(locale).weekdays) == CLDR[locale]["weekdays"]


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if locale not in DIGITS])
def test_digits(locale: str) -> None:
    assert names(locale).digits == CLDR[locale]["digits"]
