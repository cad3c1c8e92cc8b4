"""Reads the gold texts, which people edit by hand, into cases with offsets; computes nothing about dates.

README.md tells the format. Every fault is an error that names the file and the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from notation import Gold, gold

DATA = Path(__file__).parent / "data"
LANGUAGES = ("en", "fa", "prs", "ar")
Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A date in a text: the extents that are right (the longest first) and what it means."""

    extents: tuple[Extent, ...]
    gold: Gold


@dataclass(frozen=True, slots=True)
class Tie:
    """A date and the actions, the doers and the statuses that are right for it; empty where nothing is asked."""

    date: Extent
    actions: tuple[Extent, ...]
    actors: tuple[Extent, ...]
    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A gold text with what is expected of it; `place` is its file and line."""

    place: str
    language: str
    text: str
    reference: date | None = None
    marks: tuple[Mark, ...] = ()
    ties: tuple[Tie, ...] = ()
    anchors: dict[str, date] = field(default_factory=dict)
    written: str | None = None


class GoldError(ValueError):
    """A gold text that contradicts itself: file, line and reason."""


def load(kind: str, language: str, data: Path = DATA) -> list[Case]:
    """The cases of `data/kind/language.txt`."""
    return list(read(data / kind / f"{language}.txt", language))


def read(path: Path, language: str) -> Iterator[Case]:
    """The cases of one file: blocks of lines set apart by empty ones."""
    for number, lines in blocks(path.read_text(encoding="utf-8")):
        try:
            yield case(f"{path.parent.name}/{path.name}:{number}", language, lines)
        except (ValueError, KeyError) as error:
            raise GoldError(f"{path.name}:{number}: {error}") from error


def blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """The line number and the lines of every block that is not a comment or a heading alone."""
    block: list[str] = []
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.startswith("#"):
            continue
        if line.strip():
            block.append(line.strip())
        elif block:
            yield number - len(block), block
            block = []


def case(place: str, language: str, lines: list[str]) -> Case:
    """One block: what stands before the text, the text, and what is expected of it."""
    reference, anchors = None, {}
    while lines[0].startswith(("@ ", "anchor ")):
        word, *rest = lines.pop(0).split()
        if word == "@":
            reference = date.fromisoformat(rest[0])
        else:
            anchors[rest[0]] = date.fromisoformat(rest[1])
    marked, *expected = lines
    text, extents = unmark(marked)
    values = [line[1:].strip() for line in expected if line.startswith("=")]
    fields = [tuple(line.split(": ", 1)) for line in expected if not line.startswith("=")]
    written = values.pop() if values and not extents else None
    if len(values) != len(extents):
        raise ValueError(f"{len(extents)} dates are marked, {len(values)} explained")
    marks = tuple(Mark(extent, gold(value)) for extent, value in zip(extents, values, strict=True))
    return Case(place, language, text, reference, marks, tuple(ties(text, fields)), anchors, written)


def unmark(marked: str) -> tuple[str, list[tuple[Extent, ...]]]:
    """The text without its marks, and the extents of each: `[the 9th day{ of the war}]` and `[{in }two days]` have two.

    >>> unmark("On [the 9th day{ of the war}].")
    ('On the 9th day of the war.', [((3, 25), (3, 14))])
    """
    text, extents = "", []
    opened, optional = 0, (0, 0)
    for char in marked:
        if char == "[":
            opened = len(text)
            optional = (opened, opened)
        elif char == "{":
            optional = (len(text), len(text))
        elif char == "}":
            optional = (optional[0], len(text))
        elif char == "]":
            whole = (opened, len(text))
            shorter = (optional[1], whole[1]) if optional[0] == opened else (opened, optional[0])
            extents.append((whole,) if shorter == whole else (whole, shorter))
        else:
            text += char
    return text, extents


def ties(text: str, fields: list[tuple[str, ...]]) -> Iterator[Tie]:
    """The ties of a block: each begins with its date."""
    groups: list[dict[str, str]] = []
    for key, value in fields:
        if key == "date":
            groups.append({})
        groups[-1][key] = value
    for group in groups:
        yield Tie(
            place(text, group["date"]),
            tuple(place(text, words) for words in accepted(group, "action")),
            tuple(place(text, words) for words in accepted(group, "actor")),
            tuple(accepted(group, "status")),
        )


def accepted(group: dict[str, str], key: str) -> list[str]:
    return re.split(r"\s+/\s+", group[key]) if key in group else []


def place(text: str, words: str) -> Extent:
    """Where the words stand; they must stand there only once."""
    if text.count(words) != 1:
        raise ValueError(f"{words!r} stands {text.count(words)} times in the text")
    start = text.index(words)
    return start, start + len(words)
