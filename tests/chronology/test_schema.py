"""timeline.schema.json says what `model` says, holds what we write, and agrees with what we read."""

from __future__ import annotations

import copy
import json
import types
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from importlib.resources import files
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from jsonschema import Draft202012Validator

from chronology import model
from chronology.data import DataError
from chronology.faults import faults
from chronology.model import Timeline

SCHEMA = json.loads(files("chronology").joinpath("timeline.schema.json").read_text("utf-8"))
CHECK = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def nouns(kind: Any) -> Iterator[Any]:
    """The dataclasses that `kind` is made of."""
    if is_dataclass(kind):
        yield kind
        for hint in get_type_hints(kind).values():
            if kind not in get_args(hint):
                yield from nouns(hint)
    for inner in get_args(kind):
        yield from nouns(inner)


def described(kind: Any) -> dict[str, Any]:
    """The bare schema of a type of `model`."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (one for one in arguments if one is not type(None))
        plain = described(inner)
        if "enum" in plain:
            return {"enum": [*plain["enum"], None]}
        return {"type": [plain["type"], "null"]} if "type" in plain else {"anyOf": [plain, {"type": "null"}]}
    if origin is tuple and arguments[-1] is not Ellipsis:
        count = len(arguments)
        return {"type": "array", "prefixItems": [*map(described, arguments)], "minItems": count, "maxItems": count}
    if origin is tuple:
        return {"type": "array", "items": described(arguments[0])}
    if origin is Literal:
        return {"enum": list(arguments)}
    if is_dataclass(kind):
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {date: {"$ref": "#/$defs/Day"}, int: {"$ref": "#/$defs/Offset"}, str: {"type": "string"}}[kind]


def bare(schema: Any) -> Any:
    """A schema without its descriptions, a reference to a list of words as that list."""
    if isinstance(schema, list):
        return [bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("$ref") == "#/$defs/Standing":
        return {"enum": SCHEMA["$defs"]["Standing"]["enum"]}
    return {key: bare(value) for key, value in schema.items() if key != "description"}


@pytest.mark.parametrize("noun", sorted(set(nouns(Timeline)), key=lambda noun: noun.__name__))
def test_every_field_is_described_as_its_type_says(noun: Any) -> None:
    schema, hints = SCHEMA["$defs"][noun.__name__], get_type_hints(noun)
    assert {name: bare(part) for name, part in schema["properties"].items()} == {
        field.name: described(hints[field.name]) for field in fields(noun)}
    needed = [f.name for f in fields(noun) if f.default is MISSING and f.default_factory is MISSING]
    assert schema.get("required", []) == needed
    assert schema["additionalProperties"] is False


def test_the_schema_is_one_and_holds_what_we_write(timeline: Timeline, hostile: Timeline) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for written in (timeline, hostile, Timeline("", (), ())):
        CHECK.validate(json.loads(written.to_json()))
        assert Timeline.from_json(written.to_json()) == written


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        yield from paths(item, (*path, step))


def edited(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return new
    value = copy.deepcopy(value)
    holder = value
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = new
    return value


def test_the_schema_and_the_reader_refuse_the_same_edits(timeline: Timeline) -> None:
    short = Timeline(timeline.title, timeline.sources[:1], timeline.happenings[1:2], timeline.left_out)
    whole = json.loads(short.to_json())
    accepted = refused = 0
    for path in paths(whole):
        for new in (None, "x", "", 7, [], ["x"], {}, {"start": 0}, True, 1.5):
            edit = edited(whole, path, new)
            read = None
            with suppress(DataError):
                read = Timeline.from_json(json.dumps(edit))
            assert CHECK.is_valid(edit) == (read is not None), (path, new)
            accepted, refused = accepted + (read is not None), refused + (read is None)
    assert accepted > 100 and refused > 1000


@pytest.mark.parametrize(("path", "new", "place"), [
    (("happenings", 1, "span", "first"), "2021-13-01", "happenings[1].span.first"),
    (("happenings", 1, "tellings", 0, "status"), "certain", "happenings[1].tellings[0].status"),
    (("sources", 2, "txt"), "x", "sources[2].txt"),
    (("happenings", 1, "disagreements", 0, "values", 0), ["x"], "happenings[1].disagreements[0].values[0]"),
])
def test_a_fault_is_named_with_its_place_and_line(timeline: Timeline, path: Any, new: Any, place: str) -> None:
    text = json.dumps(edited(json.loads(timeline.to_json()), path, new), indent=1, ensure_ascii=False)
    with pytest.raises(DataError) as caught:
        Timeline.from_json(text)
    line, said, _ = str(caught.value).split(": ", 2)
    assert said == place
    at = text.splitlines()[int(line.removeprefix("line ")) - 1].strip()
    assert at.startswith(f'"{path[-1]}": ' if isinstance(path[-1], str) else "[")


def test_what_only_the_whole_shows(timeline: Timeline) -> None:
    assert not list(faults(timeline))
    whole = json.loads(timeline.to_json())
    whole["happenings"][1]["tellings"][0]["source"] = "nowhere"
    whole["happenings"][2]["tellings"][0]["quote"]["text"] = "Its sunshield was folded"
    whole["happenings"][3]["id"] = "h-launch"
    said = dict(faults(Timeline.from_json(json.dumps(whole))))
    assert said == {
        "happenings[3].id": "'h-launch' is also the id of happenings[1]",
        "happenings[1].tellings[0].source": "no source has the id 'nowhere'",
        "happenings[1].disagreements[0].values[0]": "no telling here is from 'en'",
        "happenings[2].tellings[0].quote": "the source 'en' has other words from 69 to 136",
    }


def test_model_is_what_the_schema_names() -> None:
    assert {noun.__name__ for noun in nouns(Timeline)} | {"Standing", "Day", "Offset"} == set(SCHEMA["$defs"])
    assert get_args(model.Standing) == tuple(SCHEMA["$defs"]["Standing"]["enum"])
