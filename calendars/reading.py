"""What the elements of a matched template say together; and the same again for other words of the same symbols."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calendars.language import Shape
from calendars.said import meant_as_date
from calendars.template import Element
from calendars.tokens import Item, Tokens

Step = tuple[Element, int, "Match | None"]  # (element, token, match of the call)
Path = tuple["Path", Element, int, "Match | None"] | None  # the path before, and a step
Values = dict[str, object]


@dataclass(slots=True)
class Match:
    """The longest match of a call at a token: it ends before `end`; `said` are the fields by mention, from 0."""

    end: int
    shape: Shape
    said: tuple[Values, ...]
    anchor: Values | None
    extents: tuple[tuple[int, int], ...]
    steps: list[Step]


def read(shape: Shape, end: int, path: Path, tokens: Tokens) -> tuple[Match | None, bool]:  # noqa: C901  # one pass
    """What the elements of a path say, None where two of them contradict each other; and whether two say the same."""
    steps = _steps(path)
    items = tokens.items
    said: list[Values] = [dict(shape.fields), {}]
    extents: list[list[int]] = []
    anchor: Values | None = None
    twice = False
    for element, at, inner in steps:
        mention = element.mention
        while mention >= len(said):
            said.append({})
        after = at + 1
        more: Mapping[str, object] | None = None
        if inner is not None:
            after = inner.end
            anchor = inner.anchor or anchor
            if element.role:
                anchor = inner.said[0]
            else:
                more = inner.said[0]
        elif element.field is not None:
            more = _named(element, items[at][0])
        if more:
            fields = said[mention]
            if not fields.keys().isdisjoint(more):
                twice = True
                if not _agree(fields, more):
                    return None, True
            fields |= more
        if mention:
            while mention > len(extents):
                extents.append([at, after])
            extents[mention - 1][1] = after
    common = said.pop(0)
    if common:
        for fields in said:
            if not common.keys().isdisjoint(fields):
                twice = True
                if not _agree(common, fields):
                    return None, True
        said = [common | fields for fields in said]
    if not all(map(meant_as_date, said)):
        return None, twice
    return Match(end, shape, tuple(said), anchor, tuple((first, last) for first, last in extents), steps), twice


def _steps(path: Path) -> list[Step]:
    steps: list[Step] = []
    while path is not None:
        path, element, at, inner = path
        steps.append((element, at, inner))
    steps.reverse()
    return steps


def _named(element: Element, fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields that an element takes from a token, in their order, under the names that the template gives them."""
    name = element.field or ""
    if "" in fields:
        return {one or name: value for one, value in fields.items()}
    if element.renames and len(fields) == 1:
        return dict.fromkeys((name,), *fields.values())
    return fields


def _agree(fields: Values, more: Mapping[str, object]) -> bool:
    return all(fields.get(name, value) == value for name, value in more.items())


Taken = tuple[str, int, str]  # (field, token counted from the first, the field there)


@dataclass(slots=True)
class Source:
    """Where the fields of a mention come from: what is always said, and what is taken from tokens."""

    always: Values
    taken: list[Taken]


@dataclass(slots=True)
class Plan:
    """A match for any tokens of the same symbols; places are counted from its first token."""

    end: int
    shape: Shape
    mentions: list[Source]
    anchor: Source | None
    extents: tuple[tuple[int, int], ...]

    def match(self, tokens: Tokens, at: int) -> Match:
        """The match at a token."""
        items = tokens.items
        return Match(
            at + self.end, self.shape, tuple([_filled(source, items, at) for source in self.mentions]),
            _filled(self.anchor, items, at) if self.anchor else None,
            tuple([(at + first, at + last) for first, last in self.extents]), [],
        )


def _filled(source: Source, items: list[Item], at: int) -> Values:
    said = dict(source.always)
    for name, token, there in source.taken:
        said[name] = items[at + token][0][there]
    return said


def plan(match: Match, tokens: Tokens, at: int) -> Plan:
    """The plan of a match at a token, no two elements of which say the same field."""
    mentions, anchor = _sources(match, tokens, at)
    extents = tuple((first - at, last - at) for first, last in match.extents)
    return Plan(match.end - at, match.shape, mentions, anchor, extents)


def _sources(match: Match, tokens: Tokens, at: int) -> tuple[list[Source], Source | None]:
    """Where the fields of a match come from, by mention, and those of its anchor."""
    shared = Source(dict(match.shape.fields), [])
    mentions = [Source({}, []) for _ in match.said]
    anchor: Source | None = None
    for element, token, inner in match.steps:
        source = mentions[element.mention - 1] if element.mention else shared
        if inner is not None:
            said, inner_anchor = _sources(inner, tokens, at)
            anchor = inner_anchor or anchor
            if element.role:
                anchor = said[0]
            else:
                source.always |= said[0].always
                source.taken += said[0].taken
        elif element.field is not None:
            fields = tokens.items[token][0]
            names = zip(_named(element, fields), fields, strict=True)
            source.taken += [(name, token - at, there) for name, there in names]
    for source in mentions:
        source.always |= shared.always
        source.taken += shared.taken
    return mentions, anchor
