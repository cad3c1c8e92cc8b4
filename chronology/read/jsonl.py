"""JSON Lines and JSON: records with a text, and what they say of its title, date and source."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from chronology.model import LeftOut
from chronology.read.charset import decode
from chronology.read.draft import Draft, Job, UnreadableError
from chronology.read.fields import chosen, draft_of

_LONG_NUMBER = 18


def read_jsonl(data: bytes, job: Job, first: int = 1) -> Iterator[Draft | LeftOut]:
    """Every line is a record and a document of its own; a line that is none is left out by its number.

    `first` is the number of the first line.
    """
    text, warnings = decode(data)
    if text.lstrip().startswith("[") or _is_one_value(text):
        yield from read_json(data, job)
        return
    number = 0
    for line_number, line in enumerate(text.split("\n"), first):
        if not line.strip():
            continue
        number += 1
        if number > job.limits.records:
            yield LeftOut(job.name, f"line {line_number}", str(job.limits.over("records")))
            return
        draft = _record(line, job, f"line {line_number}")
        if warnings and isinstance(draft, Draft):
            draft, warnings = replace(draft, warnings=warnings + draft.warnings), ()
        yield draft


def read_json(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A JSON file is one record, or a list of them, maybe under a key of its own."""
    text, _ = decode(data)
    job.limits.check_size("file_mb", len(data))
    value = _loaded(text)
    if isinstance(value, dict) and "text" not in chosen(value):
        lists = [v for v in value.values() if isinstance(v, list) and v and isinstance(v[0], dict)]
        value = lists[0] if len(lists) == 1 else value
    for number, record in enumerate(value if isinstance(value, list) else [value], 1):
        yield _draft(record, job, f"record {number}")


def _is_one_value(text: str) -> bool:
    """Whether what is called JSON Lines is one value over many lines."""
    first = text.lstrip().split("\n", 1)[0].rstrip()
    if first not in ("{", "[") and not first.endswith(("{", "[", ",")):
        return False
    try:
        _loaded(text)
    except UnreadableError:
        return False
    return True


def _record(line: str, job: Job, place: str) -> Draft | LeftOut:
    try:
        return _draft(_loaded(line), job, place)
    except UnreadableError as error:
        return LeftOut(job.name, place, str(error))


def _draft(record: object, job: Job, place: str) -> Draft | LeftOut:
    if not isinstance(record, dict):
        return LeftOut(job.name, place, "this is no record: a JSON object with a text is needed")
    return draft_of(record, job, place, chosen(record))


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, parse_int=_integer)
    except RecursionError:
        raise UnreadableError("not read: it is nested too deep") from None
    except ValueError as error:
        raise UnreadableError(f"not JSON: {_brief(error)}") from None


def _integer(digits: str) -> int | str:
    """Python refuses very long numbers; as a text they do no harm."""
    return int(digits) if len(digits) <= _LONG_NUMBER else digits[:40]


def _brief(error: ValueError) -> str:
    return f"{error.msg} at column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)
