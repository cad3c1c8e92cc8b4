"""The fields of a record, whatever the record's maker called them; the names stand in the language files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from chronology.model import LeftOut
from chronology.read.charset import scrub
from chronology.read.draft import Clue, Draft, Job, UnreadableError, paragraph_marks
from chronology.read.languages import ALL
from chronology.read.words import fold


@cache
def _names() -> dict[str, tuple[str, int]]:
    """Each folded name, with the field that it means and its rank among that field's names."""
    found: dict[str, tuple[str, int]] = {}
    for words in ALL:
        for field, names in words.fields:
            for rank, name in enumerate(names):
                found.setdefault(_key(name), (field, rank))
    return found


def _key(name: str) -> str:
    return fold(name).replace("-", "_").replace(" ", "_")


def field_of(name: str) -> str | None:
    """The field that a name means: "text", "title", "publisher", "link", "date" and so on, or None.

    >>> field_of("datePublished"), field_of("Headline"), field_of("colour")
    ('date', 'title', None)
    """
    known = _names().get(_key(name))
    return known[0] if known else None


def chosen(names: Iterable[str]) -> dict[str, str]:
    """Which of a record's names to read for each field: the one that stands first in the language file."""
    best: dict[str, tuple[int, str]] = {}
    for name in names:
        known = _names().get(_key(name))
        if known and (known[0] not in best or known[1] < best[known[0]][0]):
            best[known[0]] = (known[1], name)
    return {field: name for field, (_, name) in best.items()}


def draft_of(record: Mapping[str, Any], job: Job, place: str, fields: Mapping[str, str]) -> Draft | LeftOut:
    """The document that a record holds, or why it holds none."""
    if "text" not in fields:
        known = ", ".join(list(map(str, record))[:8])
        return LeftOut(job.name, place, f"no field with a text among: {known[:200]}")
    warnings: list[str] = []
    try:
        text = _text_of(record[fields["text"]], warnings)
        job.limits.check_size("text_mb", len(text))
    except ValueError as error:
        return LeftOut(job.name, place, str(error))
    said = {field: _short(record[name]) for field, name in fields.items() if field != "text"}
    return Draft(
        job.name, text, said.get("record") or place.split()[-1], said.get("title", ""), said.get("publisher", ""),
        said.get("language", ""), said.get("link", ""),
        clues=(Clue("metadata", fields["date"], said["date"]),) if said.get("date") else (),
        marks=paragraph_marks(text), warnings=tuple(f"{place}: {warning}" for warning in warnings),
        authors=(said["author"],) if said.get("author") else (),
    )


def _text_of(value: object, warnings: list[str]) -> str:
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        value = "\n\n".join(value)
    if not isinstance(value, str):
        raise UnreadableError(f"its text is not text but {_kind(value)}")
    text, mended = scrub(value)
    warnings += mended
    if not text.strip():
        raise UnreadableError("its text is empty")
    return text


def _kind(value: object) -> str:
    names: dict[type, str] = {
        dict: "an object", list: "a list", bool: "true or false", int: "a number", float: "a number",
    }
    return names.get(type(value), "null")


def _short(value: object) -> str:
    """A field beside the text, as one line; numbers and names of objects count, the rest does not."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "title", "@value", "$date", "value") if value.get(key)), "")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(scrub(str(value)[:2000])[0].split())
