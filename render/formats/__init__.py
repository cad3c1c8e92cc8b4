"""A timeline in the forms that other programs read; here stands the list of them, each form is a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from calendars import Reason
from chronology.model import Timeline
from render.formats.exported import Exported

__all__ = ["Exported", "FORMS", "Form", "export", "worded"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form: the module, the function in it, `(timeline, language) -> Exported`, the file ending, the media type."""

    module: str
    write: str
    suffix: str
    media_type: str


FORMS: dict[str, Form] = {
    "csv": Form("spreadsheet", "write", ".csv", "text/csv; charset=utf-8"),
    "ics": Form("ics", "write", ".ics", "text/calendar; charset=utf-8"),
    "timelinejs": Form("timelinejs", "write", ".json", "application/json"),
    "jsonld": Form("jsonld", "write", ".jsonld", "application/ld+json"),
    "markdown": Form("markdown", "write", ".md", "text/markdown; charset=utf-8"),
    "svg": Form("picture", "svg", ".svg", "image/svg+xml"),
    "png": Form("picture", "png", ".png", "image/png"),
}


def export(timeline: Timeline, to: str, *, language: str = "en") -> Exported:
    """The timeline in the form `to`, a key of FORMS, its words in the interface language `language`.

    `left_out` of the result counts what that form cannot hold. Same timeline, same bytes.
    Raises KeyError for an unknown form, RuntimeError where a form needs a program that is not installed.

    >>> exported = export(Timeline("Nothing yet", (), ()), "csv")
    >>> exported.text.split(",")[:3]
    ['happening', 'title', 'first']
    """
    form = FORMS[to]
    write: Callable[[Timeline, str], Exported] = getattr(import_module(f"{__name__}.{form.module}"), form.write)
    return write(timeline, language)


def worded(reason: Reason, language: str = "en") -> str:
    """What a form left out, in the interface language.

    >>> worded(Reason("export-undated", ("3",)), "fa")
    'رویدادهای بی\u200cتاریخ: 3'
    """
    from render.formats.wording import worded as wording
    from render.labels import labels

    return wording(reason, labels(language))
