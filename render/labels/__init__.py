"""The interface in each language, a file each with the same keys; English reason wording is the rooms' own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import ModuleType

from calendars import Reason
from calendars.names import names
from calendars.reason import WORDING
from render.formats.exported import one_line
from render.labels import ar, en, fa, prs

FILES: dict[str, ModuleType] = {"en": en, "fa": fa, "fa-af": prs, "prs": prs, "ar": ar}
RIGHT_TO_LEFT = frozenset((
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
))


@dataclass(frozen=True, slots=True)
class Labels:
    """Every word of the interface in one language; `tag` is the whole tag that was asked for, `language` its file's."""

    tag: str
    language: str
    direction: str
    digits: str
    text: Mapping[str, str]
    reasons: Mapping[str, str]

    def __call__(self, key: str, *values: object) -> str:
        """The label `key` with `values` filled in, whole numbers in this language's digits."""
        return self.text[key].format(*(self.count(v) if isinstance(v, int) else v for v in values))

    def count(self, value: int) -> str:
        """
        >>> labels("en").count(100000), labels("fa").count(1402)
        ('100,000', '۱٬۴۰۲')
        """
        return f"{value:,}".translate(_signs(self.digits, self.text["thousands"]))

    def number(self, value: int) -> str:
        """
        >>> labels("fa").number(1402)
        '۱۴۰۲'
        """
        return str(value).translate(_signs(self.digits))

    def reason(self, reason: Reason) -> str:
        """The wording of a reason with its places still open; English where this language has none."""
        known = self.reasons.get(reason.code) or _wording(reason.code)
        return known or " ".join([one_line(reason.code), *_places(reason)])

    def language_name(self, tag: str) -> str:
        """The name of a language, or its tag where the interface has no name for it."""
        return self.text.get(tag) or self.text.get(tag.partition("-")[0]) or tag


@lru_cache(maxsize=64)
def _signs(digits: str, thousands: str = ",") -> dict[int, int]:
    """What turns the digits and the commas of a number into those of a language."""
    return str.maketrans("0123456789,", digits + thousands)


def labels(language: str = "en") -> Labels:
    """The interface for a BCP 47 tag; a tag without a file of ours gets English.

    >>> labels("fa-AF")("solar-hijri")
    'هجری خورشیدی'
    >>> labels("ar-MA").number(1445)
    '1445'
    """
    tag = language.lower().replace("_", "-")
    file = FILES.get(tag) or FILES.get(tag.partition("-")[0]) or en
    known = language if file is not en else "en"
    return Labels(known, file.TAG, file.DIRECTION, names(known).digits, file.TEXT, getattr(file, "REASONS", {}))


def direction(language: str) -> str:
    """Which way a text of this language runs: "rtl", "ltr", or "auto" where the language is unknown.

    >>> direction("fa-IR"), direction("en"), direction("")
    ('rtl', 'ltr', 'auto')
    """
    base = language.lower().replace("_", "-").partition("-")[0]
    return "auto" if not base or base == "und" else "rtl" if base in RIGHT_TO_LEFT else "ltr"


ROOMS = ("calendars.resolve", "calendars.infer", "calendars.languages.others", "chronology.tie", "chronology.read",
         "chronology.merging", "render.formats")


def _wording(code: str) -> str | None:
    """The English wording; the rooms register theirs when they are imported, and a page may be made without them."""
    if code not in WORDING:
        for room in ROOMS:
            import_module(room)
    return WORDING.get(code)


def _places(reason: Reason) -> list[str]:
    return ["{" + str(place) + "}" for place in range(len(reason.values))]
