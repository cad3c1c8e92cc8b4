"""Reason: why a result is what it is, as data; the English wording of every code stands in one table.

Rooms that add codes of their own hand their table to `register`. No other language is worded here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WORDING: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Reason:
    """One step from the words to the result: a code and the values that fill its wording, in order.

    >>> register({"doctest-weekday": "{0} is a {1}"})
    >>> str(Reason("doctest-weekday", ("2023-10-28", "Saturday")))
    '2023-10-28 is a Saturday'
    """

    code: str
    values: tuple[str, ...] = ()

    def __str__(self) -> str:
        return WORDING[self.code].format(*self.values)


def register(wording: Mapping[str, str]) -> None:
    """Add the English wording of reason codes; a code has one wording."""
    for code, text in wording.items():
        if WORDING.setdefault(code, text) != text:
            raise ValueError(f"reason {code!r} is worded twice")
