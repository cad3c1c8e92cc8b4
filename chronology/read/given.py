"""Given: what the user states about a document, on the command line or in a `sources.toml` beside it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

FILE_NAME = "sources.toml"
_SIZE = 5_000_000


@dataclass(frozen=True, slots=True)
class Given:
    """What is stated about a document; an empty field is not stated. `date` is written in any of the calendars."""

    title: str = ""
    publisher: str = ""
    language: str = ""
    date: str = ""
    link: str = ""

    def over(self, other: Given) -> Given:
        """This, completed by another.

        >>> Given(title="A").over(Given(title="B", date="2020-03-04"))
        Given(title='A', publisher='', language='', date='2020-03-04', link='')
        """
        return Given(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))


def read_sources(path: Path) -> tuple[dict[str, Given], list[str]]:
    """The documents that a `sources.toml` describes, by file name, and what is wrong with it.

    Each table is named after a file: `["report.html"]`, then `title`, `publisher`, `language`, `date`, `link`.
    """
    try:
        if path.stat().st_size > _SIZE:
            return {}, ["larger than 5 MB: not read"]
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return {}, [f"not read: {error}"]
    known: dict[str, Given] = {}
    faults: list[str] = []
    for name, table in tables.items():
        if isinstance(table, Mapping):
            known[name.replace("\\", "/")] = _given(name, table, faults)
        else:
            faults.append(f"{name!r} is no table: write [\"FILE\"] above what is said of a file")
    return known, faults


def _given(name: str, table: Mapping[str, object], faults: list[str]) -> Given:
    names = {f.name for f in fields(Given)}
    faults += [f"{key!r} of {name!r} is not known: use {', '.join(sorted(names))}" for key in table if key not in names]
    return Given(**{key: str(value).strip() for key, value in table.items()
                    if key in names and isinstance(value, str | date | int)})
