"""timeline.json: the nouns of `model` as JSON and back, lossless, with the place of every fault in the message.

Keys are the fields' names; a key whose field has a default may be left out. The shape is derived from the
types of `model`, so nothing here knows a single field.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from chronology.places import line_of

Decoder = Callable[[Any, str], Any]
Noun = TypeVar("Noun")
SURROGATE = re.compile("[\ud800-\udfff]")


class DataError(ValueError):
    """What is wrong in a JSON text, and where: `happenings[3].span.first: '2023-13-01' is not a day`."""


def dumps(noun: object, *, indent: int | None = 1) -> str:
    """A noun, or a list of nouns, as JSON text.

    >>> from chronology.model import Phrase
    >>> dumps(Phrase(0, 3, "met"), indent=None)
    '{"start": 0, "end": 3, "text": "met"}'
    """
    text = json.dumps(plain(noun), ensure_ascii=False, indent=indent)
    return SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)  # a lone half is no UTF-8, but is JSON


def loads(kind: type[Noun], text: str | bytes) -> Noun:
    """The noun that a JSON text describes; raises DataError naming the place of the first fault.

    >>> from chronology.model import Phrase
    >>> loads(Phrase, '{"start": 0, "end": 3, "text": "met"}')
    Phrase(start=0, end=3, text='met')
    >>> loads(Phrase, '{"start": 0, "ende": 3, "text": "met"}')
    Traceback (most recent call last):
    chronology.data.DataError: ende: unknown key; did you mean 'end'?
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"not JSON: {error}") from None
    try:
        return from_plain(kind, value)
    except DataError as error:
        text = text if isinstance(text, str) else text.decode("utf-8", "replace")
        if "\n" not in text:
            raise
        place, _, _ = str(error).partition(": ")
        raise DataError(f"line {line_of(text, place)}: {error}") from None


def plain(value: Any) -> Any:
    """Nouns as dicts, tuples as lists, dates as ISO strings."""
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return {name: plain(getattr(value, name)) for name in _names(cast(Any, type(value)))}


def from_plain(kind: type[Noun], value: Any) -> Noun:
    """The inverse of `plain`."""
    decode: Decoder = _decoder(cast(Any, kind))
    return cast(Noun, decode(value, ""))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _decoder(kind: Any) -> Decoder:
    """The function that makes a `kind` out of plain JSON; built once a type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = [_decoder(a) for a in arguments if a is not type(None)]
        return _optional(inner[0] if len(inner) == 1 else _day_or(arguments))
    if origin is tuple:
        return _sequence(_decoder(arguments[0])) if arguments[-1] is Ellipsis else _fixed(arguments)
    if origin is Literal:
        return _choice(arguments)
    if kind is date:
        return _day
    if is_dataclass(kind):
        return _record(kind)
    return _scalar(kind)


def _optional(inner: Decoder) -> Decoder:
    return lambda value, place: None if value is None else inner(value, place)


def _day_or(kinds: tuple[Any, ...]) -> Decoder:
    """A day is a text, any other noun that may stand in its place is an object."""
    (other,) = (_decoder(kind) for kind in kinds if kind not in (date, type(None)))
    return lambda value, place: _day(value, place) if isinstance(value, str) else other(value, place)


def _sequence(inner: Decoder) -> Decoder:
    def decode(value: Any, place: str) -> Any:
        _expect(isinstance(value, list), place, value, "a list")
        return tuple(inner(item, f"{place}[{number}]") for number, item in enumerate(value))
    return decode


def _fixed(kinds: tuple[Any, ...]) -> Decoder:
    inner = [_decoder(kind) for kind in kinds]

    def decode(value: Any, place: str) -> Any:
        _expect(isinstance(value, list) and len(value) == len(inner), place, value, f"a list of {len(inner)}")
        pairs = enumerate(zip(inner, value, strict=True))
        return tuple(one(item, f"{place}[{number}]") for number, (one, item) in pairs)
    return decode


def _choice(allowed: tuple[Any, ...]) -> Decoder:
    def decode(value: Any, place: str) -> Any:
        _expect(value in allowed, place, value, "one of " + ", ".join(map(str, allowed)))
        return value
    return decode


def _scalar(kind: type) -> Decoder:
    name = {str: "a text", int: "a whole number"}[kind]

    def decode(value: Any, place: str) -> Any:
        _expect(isinstance(value, kind) and not isinstance(value, bool), place, value, name)
        return value
    return decode


def _day(value: Any, place: str) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise DataError(f"{place}: {_shown(value)} is not a day (YYYY-MM-DD)") from None


def _record(kind: Any) -> Decoder:
    hints = get_type_hints(kind)
    inner = {field.name: _lazily(hints[field.name]) for field in fields(kind)}
    required = [field.name for field in fields(kind) if _needed(field)]

    def decode(value: Any, place: str) -> Any:
        _expect(isinstance(value, dict), place, value, "an object")
        dot = f"{place}." if place else ""
        for key in value:
            if key not in inner:
                near = get_close_matches(key, inner, 1)
                raise DataError(f"{dot}{key}: unknown key" + (f"; did you mean {near[0]!r}?" if near else ""))
        for key in required:
            if key not in value:
                raise DataError(f"{dot}{key}: missing")
        try:
            return kind(**{key: inner[key](item, dot + key) for key, item in value.items()})
        except DataError:
            raise
        except ValueError as error:  # the noun itself refuses, such as a span that ends before it begins
            raise DataError(f"{place or 'the text'}: {error}") from None
    return decode


def _lazily(kind: Any) -> Decoder:
    """A decoder that is built at its first use: a noun may hold nouns of its own kind."""
    return lambda value, place: _decoder(kind)(value, place)


def _needed(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _expect(holds: bool, place: str, value: Any, wanted: str) -> None:
    if not holds:
        raise DataError(f"{place or 'the text'}: {_shown(value)} is not {wanted}")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else text[:57] + "..."
