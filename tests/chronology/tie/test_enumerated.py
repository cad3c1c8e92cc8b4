"""Names in a row are one doer, one object, one place."""

from __future__ import annotations

import pytest

from chronology import extract


@pytest.mark.parametrize(("language", "text", "actors"), [
    ("en", "Britain, France and Germany signed the accord on 3 May 2019.",
     ["Britain, France and Germany", "the accord"]),
    ("en", "Egypt, Jordan, and Syria attacked on 6 October 1973.", ["Egypt, Jordan, and Syria"]),
    ("en", "The ministers of Britain, France and Germany met Mr Zarif on 15 May 2018.", ["The ministers", "Mr Zarif"]),
    ("en", "The storm hit Cuba, Haiti and the Dominican Republic on 3 May 2019.",
     ["The storm", "Cuba, Haiti and the Dominican Republic"]),
    ("en", "The mayor, the governor and the bishop signed the letter on 3 May 2019.",
     ["The mayor, the governor and the bishop", "the letter"]),
    ("en", "Smith, the mayor and chief of police, resigned on 3 May 2019.", ["Smith"]),
    ("en", "In Paris, Macron and Merkel met on 3 May 2019.", ["Macron and Merkel"]),
    ("fa", "بریتانیا، فرانسه و آلمان توافق را در ۳ مه ۲۰۱۹ امضا کردند.", ["بریتانیا، فرانسه و آلمان", "توافق"]),
    ("ar", "وقعت بريطانيا وفرنسا وألمانيا الاتفاق في 3 مايو 2019.", ["بريطانيا وفرنسا وألمانيا", "الاتفاق"]),
])
def test_a_row_of_names(language: str, text: str, actors: list[str]) -> None:
    (event,) = extract(text, language=language)
    assert [actor.text for actor in event.actors] == actors
