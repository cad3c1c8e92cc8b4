"""Dates that are only compared with are drawn on no timeline."""

from __future__ import annotations

import pytest

from chronology import extract
from chronology.tie import undrawn


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Unemployment fell to its lowest level since 2008."),
    ("en", "The strike, the longest since 1984, ended."),
    ("fa", "تورم به بالاترین حد خود از سال ۱۳۷۴ رسید."),
    ("fa", "تیم ملی برای نخستین بار از ۱۳۹۰ برد."),
    ("ar", "ارتفع التضخم إلى أعلى مستوى له منذ عام 2008."),
])
def test_what_is_compared_with_did_not_happen_then(language: str, text: str) -> None:
    (event,) = (event for event in extract(text, language=language) if event.mentions)
    assert undrawn(event) == "compared"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The charity has built 40 schools since 2015."), ("en", "She has been first minister since 2014."),
    ("fa", "او از سال ۱۳۷۴ در تبریز زندگی کرده است."), ("ar", "تعمل الوكالة في البلاد منذ عام 2008."),
])
def test_what_goes_on_since_a_date_is_told_of_it(language: str, text: str) -> None:
    (event,) = extract(text, language=language)
    assert not undrawn(event) and event.action is not None
