"""Where it happened: the named place of the action's own clause, or none."""

import pytest

from chronology import extract

PLACES = (
    ("She was born in Leeds in 1931.", "Leeds"),
    ("The plane landed at Heathrow airport on 3 May 2001.", "Heathrow airport"),
    ("Germany invaded Poland on 1 September 1939.", "Poland"),
    ("Refugees fled to Chad in 2003.", "Chad"),
    ("In Paris on 3 May 2001, farmers blocked the ring road.", "Paris"),
    # no place
    ("He gave the letter to Merkel on 3 May 2001.", None),
    ("The firm failed in 2008, the largest loss in American history.", None),
    ("Ordered in 1938, the ship was sunk off Malaya.", None),
)


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_of_an_action(text: str, place: str | None) -> None:
    event, = extract(text, language="en")
    assert (event.place.text if event.place else None) == place
