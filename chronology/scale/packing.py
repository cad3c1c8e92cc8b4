"""Nouns as the bytes that the archive keeps and workers exchange: JSON, which no reader can be harmed by.

A noun is the list of its fields' values, in their order; what makes and reads that list is built once for each type.
"""

from __future__ import annotations

import json
import types
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from operator import attrgetter
from sys import intern
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from chronology.merging.rarity import Rarity

Noun = TypeVar("Noun")
Turn = Callable[[Any], Any]
LEVEL = 1  # of compression: the least, since time is dearer than room here
LARGE = 2000  # bytes from which JSON is compressed at all; an event is smaller, and would shrink by a third
COMPRESSED = b"x"  # with which zlib's streams begin, and no JSON does
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
_DECODER = json.JSONDecoder()


def pack(noun: object) -> bytes:
    """A noun as bytes.

    >>> from chronology.model import Phrase
    >>> unpack(Phrase, pack(Phrase(0, 3, "met")))
    Phrase(start=0, end=3, text='met')
    """
    return pack_json(plain(noun))


def unpack(kind: type[Noun], packed: bytes) -> Noun:
    """The noun that was packed."""
    return made(kind, unpack_json(packed))


def pack_json(value: Any) -> bytes:
    """Plain JSON as bytes."""
    return packed(written(value))


def unpack_json(packed: bytes) -> Any:
    """The JSON that was packed."""
    return _DECODER.decode(unpacked(packed).decode("utf-8", "surrogatepass"))


def written(value: Any) -> str:
    """Plain JSON as a text of one line."""
    return _ENCODER.encode(value)


def packed(text: str) -> bytes:
    """Lines of JSON as bytes."""
    content = text.encode("utf-8", "surrogatepass")
    return content if len(content) < LARGE else zlib.compress(content, LEVEL)


def unpacked(packed: bytes) -> bytes:
    """The lines that were packed."""
    return zlib.decompress(packed) if packed[:1] == COMPRESSED else packed


def joined(marks: Iterable[str]) -> str:
    """The marks of an event as one text; no mark has a line end in it."""
    return "\n".join(marks)


def parted(marks: str) -> list[str]:
    """The marks that were joined; an event has at least one."""
    return marks.split("\n")


def plain(noun: object) -> Any:
    """A noun as plain JSON; sets in order, so that the same noun gives the same bytes."""
    kind: Any = type(noun)
    return _writer(kind)(noun)


def made(kind: type[Noun], value: Any) -> Noun:
    """The inverse of `plain`."""
    noun: Any = kind
    return cast(Noun, _reader(noun)(value))


@cache
def _writer(kind: Any) -> Turn:
    """What makes plain JSON of a noun of this type."""
    names, inner = _fields(kind)
    get: Callable[[Any], Any] = attrgetter(*names)
    turns = [(place, turn) for place, one in enumerate(inner) if (turn := _out(one))]

    def write(noun: Any) -> list[Any]:
        values = list(get(noun))
        for place, turn in turns:
            value = values[place]
            if value is not None:
                values[place] = turn(value)
        return values
    return write


def _out(kind: Any) -> Turn | None:
    """What turns a value of this type into JSON; None where it is JSON already."""
    kind = _bare(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is frozenset:
        return sorted
    if origin is Mapping:
        return lambda value: sorted(value.items())
    if origin is tuple and arguments[-1] is Ellipsis and (one := _out(arguments[0])):
        return lambda value: [one(item) for item in value]
    if kind is date:
        return date.toordinal
    return _lazily(_writer, kind) if is_dataclass(kind) else None


@cache
def _reader(kind: Any) -> Turn:
    """The inverse of `_writer`."""
    _, inner = _fields(kind)
    turns = [(place, turn) for place, one in enumerate(inner) if (turn := _in(one))]

    def read(values: list[Any]) -> Any:
        for place, turn in turns:
            value = values[place]
            if value is not None:
                values[place] = turn(value)
        return kind(*values)
    return read


def _in(kind: Any) -> Turn | None:
    kind = _bare(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if arguments[:1] == (str,) and (origin is frozenset or arguments[-1] is Ellipsis):  # words, which many share
        return lambda value: origin(map(intern, value))
    if origin is Mapping:
        return dict
    if origin is tuple and arguments[-1] is Ellipsis:
        one = _in(arguments[0])
        return tuple if one is None else lambda value: tuple([one(item) for item in value])
    if origin is tuple:
        parts = [_in(argument) or _same for argument in arguments]
        return lambda value: tuple(turn(item) for turn, item in zip(parts, value, strict=True))
    if kind is date:
        return date.fromordinal
    if isinstance(kind, type) and issubclass(kind, tuple):  # with named fields, which are JSON already
        noun: Any = kind
        return lambda value: noun(*value)
    return _lazily(_reader, kind) if is_dataclass(kind) else None


def _fields(kind: Any) -> tuple[list[str], list[Any]]:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    return names, [hints[name] for name in names]


def _bare(kind: Any) -> Any:
    """A type without its "or None"."""
    if get_origin(kind) in (Union, types.UnionType):
        kind, = (one for one in get_args(kind) if one is not type(None))
    return kind


def _lazily(build: Callable[[Any], Turn], kind: Any) -> Turn:
    """A turn that is built at once, or where a noun holds nouns of its own kind at its first use."""
    if not _holds(kind, kind):
        return build(kind)
    return lambda value: build(kind)(value)


def _holds(kind: Any, wanted: Any) -> bool:
    """Whether a type has another in one of its fields, however deep."""
    inner = [one for field in _fields(kind)[1] for one in (_bare(field), *get_args(_bare(field)))]
    return wanted in inner or any(is_dataclass(one) and one is not kind and _holds(one, wanted) for one in inner)


def _same(value: Any) -> Any:
    return value


def rarity_of(events: int, having: Mapping[str, int]) -> Rarity:
    """The rarity of those cues alone whose counts are given, among so many events."""
    return Rarity(events, Counter(having))
