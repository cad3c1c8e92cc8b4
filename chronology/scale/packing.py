"""Nouns as the bytes that the archive keeps and workers exchange: compressed JSON, which no reader can be harmed by."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from chronology import data
from chronology.merging.cues import Cues
from chronology.merging.rarity import Rarity

Noun = TypeVar("Noun")
LEVEL = 1  # of compression: the least, since time is dearer than room here


def pack(noun: object) -> bytes:
    """A noun of `chronology.model` as bytes.

    >>> from chronology.model import Phrase
    >>> unpack(Phrase, pack(Phrase(0, 3, "met")))
    Phrase(start=0, end=3, text='met')
    """
    return zlib.compress(data.dumps(noun, indent=None).encode(), LEVEL)


def unpack(kind: type[Noun], packed: bytes) -> Noun:
    """The noun that was packed."""
    return data.loads(kind, zlib.decompress(packed))


def pack_json(value: Any) -> bytes:
    """Plain JSON as bytes."""
    return zlib.compress(json.dumps(value).encode(), LEVEL)


def unpack_json(packed: bytes) -> Any:
    """The JSON that was packed."""
    return json.loads(zlib.decompress(packed))


def plain_cues(told: Cues) -> list[Any]:
    """Cues as plain JSON, field by field; sets in order, so that the same cues are the same bytes."""
    return [_plain(getattr(told, field.name)) for field in fields(Cues)]


def cues_of(plain: list[Any]) -> Cues:
    """The inverse of `plain_cues`."""
    return Cues(*(make(value) for make, value in zip(_makers(), plain, strict=True)))


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return sorted(value.items())
    if isinstance(value, tuple):
        return list(map(_plain, value))
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    return value


@cache
def _makers() -> tuple[Callable[[Any], Any], ...]:
    """For each field of Cues, what makes its value of plain JSON."""
    return tuple(_maker(kind) for kind in get_type_hints(Cues).values())


def _maker(kind: Any) -> Callable[[Any], Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and is_dataclass(arguments[0]):
        noun: Any = arguments[0]
        return lambda value: tuple(noun(*parts) for parts in value)
    makers: dict[Any, Callable[[Any], Any]] = {frozenset: frozenset, tuple: tuple, Mapping: dict}
    return makers.get(origin, lambda value: value)


def rarity_of(events: int, having: Mapping[str, int]) -> Rarity:
    """The rarity of those cues alone whose counts are given, among so many events."""
    return Rarity(events, Counter(having))
