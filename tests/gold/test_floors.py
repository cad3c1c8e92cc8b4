"""What was reached on the gold sets is not lost again; `floors.toml` holds the figures."""

from __future__ import annotations

import floors
import pytest

SETS = [(kind, language) for kind, table in floors.floors().items() for language in table]


@pytest.mark.parametrize(("kind", "language"), SETS, ids=[".".join(names) for names in SETS])
def test_the_figures_keep_to_their_floors(kind: str, language: str) -> None:
    figures, errors = floors.measure(kind, language)
    faults = list(floors.below(figures, floors.floors()[kind][language]))
    assert not faults, "\n".join([*faults, *errors])


def test_every_floor_has_its_set_and_every_set_its_floor() -> None:
    assert sorted(SETS) == sorted(floors.sets())
    assert all(floors.floors()[kind][language] for kind, language in SETS), "an empty floor holds nothing"
