"""The interface says everything in each of its languages."""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType

import pytest

from calendars import Reason
from calendars.reason import WORDING
from chronology.model import Timeline
from render.formats import worded
from render.labels import ROOMS, ar, en, fa, labels, prs
from render.list import Writer

for room in ROOMS:
    import_module(room)


def places(wording: str) -> set[str]:
    return set(re.findall(r"\{\d\}", wording))


@pytest.mark.parametrize("language", [fa, prs, ar], ids=lambda language: language.TAG)
def test_every_label_has_the_same_places(language: ModuleType) -> None:
    assert language.TEXT.keys() == en.TEXT.keys()
    assert {key: places(text) for key, text in language.TEXT.items()} == {
        key: places(text) for key, text in en.TEXT.items()}


@pytest.mark.parametrize("language", [fa, prs, ar], ids=lambda language: language.TAG)
def test_every_reason_is_worded(language: ModuleType) -> None:
    assert not {code for code in WORDING if not code.startswith("doctest")} - language.REASONS.keys()
    assert not {code for code, text in language.REASONS.items() if places(text) - places(WORDING.get(code, text))}


def test_weekdays_and_calendars_are_named() -> None:
    assert worded(Reason("weekday-conflict", ("2023-10-28", "1"))) == (
        "the weekday does not fit: 28 October 2023 is no Monday")
    assert "دوشنبه" in worded(Reason("weekday-conflict", ("2023-10-28", "1")), "fa")
    assert worded(Reason("impossible", ("solar-hijri",)), "ar").endswith("هجري شمسي")
    assert worded(Reason("weekday-decides", ("9",))) == "the year in which this day is a 9"


def test_what_is_written_by_hand_is_shown_as_it_is() -> None:
    writer = Writer(Timeline("", (), ()), labels())
    assert writer.reason(Reason("{0} {9} {x}", ("{1}",)))
