"""What was reached on the gold sets is not lost again; `floors.toml` holds the figures."""

from __future__ import annotations

import floors
import pytest

IDS = [f"{kind}.{language}" for kind, language in floors.sets()]


@pytest.mark.parametrize(("kind", "language"), floors.sets(), ids=IDS)
def test_the_figures_keep_to_their_floors(kind: str, language: str) -> None:
    figures, errors = floors.measure(kind, language)
    faults = list(floors.below(figures, floors.floors()[kind][language]))
    assert not faults, "\n".join([*faults, *errors])


def test_every_floor_has_its_set_and_every_set_its_floor() -> None:
    table = floors.floors()
    assert {f"{kind}.{language}" for kind in table for language in table[kind]} == set(IDS)
    for kind, language in floors.sets():
        assert table[kind][language], "an empty floor holds nothing"
