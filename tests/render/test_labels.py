"""The interface of a language tag: its direction, digits, dates; and reasons of rooms that nobody has loaded."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

from calendars import DateSpan
from render.labels import direction, labels
from render.labels.dates import month_text, span_text, year_text


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
    early = DateSpan(date(100, 1, 1), date(100, 1, 1))
    assert span_text(early, "solar-hijri", labels()) == span_text(early, "hijri", labels()) == ""
    assert month_text(early.first, "hijri", labels()) == year_text(early.first, "hijri", labels()) == ""
