"""Reads the tables of this folder; the shape is told in the package's docstring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "fa", "ar", "ru")

# Which tables hold what kind of entry.
TABLES: Mapping[str, tuple[str, ...]] = {
    "action": ("conflict", "power", "procedure", "law", "disaster", "economy", "life", "sport", "doing", "moves"),
    "thing": ("things", "objects"),
    "role": ("roles",),
    "place": ("places",),
    "body": ("bodies",),
    "person": ("people",),
    "given": ("given",),
    "grammar": ("grammar",),
    "number": ("numbers",),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning, with its words in each language, phrases that only look like them (`unlike`), and examples.

    An example is (language, sentence, whether the sentence has the meaning).
    """

    name: str
    kind: str
    kin: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    opposite: frozenset[str] = frozenset()
    within: str = ""
    flags: frozenset[str] = frozenset()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unlike: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    examples: tuple[tuple[str, str, bool], ...] = ()


@cache
def entries(kind: str) -> Mapping[str, Entry]:
    """The entries of one kind, by name.

    >>> entries("action")["arrest"].opposite
    frozenset({'release'})
    >>> entries("place")["tehran"].within
    'IR'
    """
    found: dict[str, Entry] = {}
    for table in TABLES[kind]:
        text = files(__package__).joinpath(f"{table}.txt").read_text(encoding="utf-8")
        for entry in _parse(text, kind):
            if entry.name in found:
                raise ValueError(f"lexicon/{table}.txt: {entry.name!r} has an entry already")
            found[entry.name] = entry
    return found


@cache
def flagged(kind: str, flag: str) -> frozenset[str]:
    """The entries of one kind whose heads have a flag."""
    return frozenset(name for name, entry in entries(kind).items() if flag in entry.flags)


def _parse(text: str, kind: str) -> Iterator[Entry]:
    for block in ("\n" + text).split("\n== ")[1:]:
        head, *lines = block.split("\n")
        yield _entry(head, lines, kind)


def _entry(head: str, lines: list[str], kind: str) -> Entry:
    name, *parts = (part.strip() for part in head.split("|"))
    said = {key.strip(): value.split() for key, _, value in (part.partition(":") for part in parts)}
    words: dict[str, list[str]] = {}
    unlike: dict[str, list[str]] = {}
    examples: list[tuple[str, str, bool]] = []
    language = ""
    for line in filter(None, map(str.strip, lines)):
        if line.startswith("#"):
            continue
        if line[:3] in {f"{known}:" for known in LANGUAGES}:
            language, line = line[:2], line[3:].strip()
        if line[:2] in ("+ ", "- "):
            examples.append((language, line[2:], line[0] == "+"))
        else:
            among = unlike if line[:2] == "! " else words
            among.setdefault(language, []).extend(filter(None, map(str.strip, line.removeprefix("! ").split(","))))
    flags = frozenset(key for key, value in said.items() if not value) - {"kin", "near", "opposite", "in"}
    kin, near, opposite = (frozenset(said.get(key, ())) for key in ("kin", "near", "opposite"))
    return Entry(name, kind, kin, near, opposite, "".join(said.get("in", ())), flags, _frozen(words),
                 _frozen(unlike), tuple(examples))


def _frozen(words: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(said) for language, said in words.items()}
