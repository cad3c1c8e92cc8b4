"""How a language writes dates: the shape of its file here, the words of months, weekdays and seasons in the files.

Only what is written belongs here; the many ways in which texts spell the same words are for finding dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import import_module

from calendars.mention import Calendar


@dataclass(frozen=True, slots=True)
class Names:
    """The words of one language or regional variant.

    `weekdays` begin with Monday, `seasons` with spring; `ordinals` count quarters and halves. `shapes` are templates:
    "numeric", "long", "full" and "short" (without the year) for a day, one for each unit, and "same-month",
    "same-year", "range", "since" and "until" for spans that are no unit.
    `regions` holds what is different under a region (ISO 3166) of the language tag.
    """

    digits: str
    weekdays: tuple[str, ...]
    months: Mapping[Calendar, tuple[str, ...]]
    seasons: tuple[str, ...]
    ordinals: tuple[str, ...]
    eras: Mapping[Calendar, str]
    shapes: Mapping[str, str]
    regions: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


LANGUAGES = ("en", "fa", "prs", "ps", "ar")
_SAME = {("fa", "AF"): "prs", ("per", ""): "fa", ("pes", ""): "fa", ("ara", ""): "ar", ("pus", ""): "ps"}


@lru_cache(maxsize=256)
def names(language: str) -> Names:
    """The names of a BCP 47 language tag; a language that has none here is written in English.

    >>> names("ar-SY").months["gregorian"][9] == names("ar-LB").months["gregorian"][9]
    True
    >>> names("fa-AF") == names("prs"), names("ru") == names("en")
    (True, True)
    """
    code, *subtags = language.replace("_", "-").split("-")
    region = next((tag.upper() for tag in subtags if len(tag) == 2), "")
    code = _SAME.get((code.lower(), region)) or _SAME.get((code.lower(), "")) or code.lower()
    found: Names = import_module(f"calendars.names.{code if code in LANGUAGES else 'en'}").NAMES
    changes = dict(found.regions.get(region, {}))
    if "months" in changes:
        changes["months"] = {**found.months, **changes["months"]}  # type: ignore[dict-item]  # a mapping of months
    return replace(found, **changes)  # type: ignore[arg-type]  # the fields of Names
