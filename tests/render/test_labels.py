"""The interface in each language says all that the others say, and every reason in words."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from render.labels import ar, direction, en, fa, labels, prs
from render.labels.dates import month_text, span_text, year_text

FILES = {"fa": fa, "prs": prs, "ar": ar}
PLACE = re.compile(r"\{\d+\}")


@pytest.mark.parametrize("language", FILES)
def test_every_label_has_the_same_places_in_every_language(language: str) -> None:
    assert set(FILES[language].TEXT) == set(en.TEXT)
    for key, text in en.TEXT.items():
        assert sorted(PLACE.findall(FILES[language].TEXT[key])) == sorted(PLACE.findall(text)), key


def test_reasons_are_worded_though_their_room_was_never_loaded() -> None:
    script = ("from calendars import Reason; from render.labels import labels;"
              "print(labels('en').reason(Reason('published-metadata', ('a', 'b'))))")
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.strip() and "published-metadata" not in said


def test_an_unknown_language_gets_english_and_a_region_its_own_digits_and_months() -> None:
    assert labels("zz").language == "en" and labels("fa-AF").language == "prs"
    assert labels("ar-MA").number(1445) == "1445" and labels("ar").number(1445) == "١٤٤٥"


def test_directions() -> None:
    assert [direction(tag) for tag in ("fa-IR", "ckb", "en", "und", "")] == ["rtl", "rtl", "ltr", "auto", "auto"]


def test_dates_outside_a_calendar_are_left_out_and_not_guessed() -> None:
    from datetime import date

    from calendars import DateSpan

    early = DateSpan(date(100, 1, 1), date(100, 1, 1))
    assert span_text(early, "solar-hijri", labels()) == span_text(early, "hijri", labels()) == ""
    assert month_text(early.first, "hijri", labels()) == year_text(early.first, "hijri", labels()) == ""
