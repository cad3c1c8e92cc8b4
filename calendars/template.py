"""Templates such as "{day} of? {month} [comma? {year}]" parsed into a small graph. Knows no language and no word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"\s*(?:(?P<slot>\{[^{}]+\})|(?P<call><[^<>]+>)|(?P<sign>[\[\]()|])|(?P<not>![\w:|-]+)|(?P<word>[\w:|-]+))"
    r"(?P<maybe>\?)?"
)


class TemplateError(ValueError):
    """A template that cannot be read; the message names it and the place."""


@dataclass(frozen=True, slots=True)
class Element:
    """One step of a template.

    `accepts` are the terminals of which a token must have one; `field` is where its number goes, None where the
    token says nothing; it also `renames` the one field of a word, as in "{nth_unit=unit:week}"; `call` names the
    shapes to match instead of a token; `role` puts what they say aside; `mention` counts the pair of parentheses it
    stands in, from 1, 0 is outside; `absent` looks ahead only.
    """

    accepts: frozenset[str] = frozenset()
    field: str | None = None
    renames: bool = False
    call: str | None = None
    role: str | None = None
    mention: int = 1
    absent: bool = False


@dataclass(slots=True)
class Node:
    """A place in a template: what may come next, and whether the template may end here."""

    edges: list[tuple[Element, Node]] = field(default_factory=list)
    skips: list[Node] = field(default_factory=list)
    ends: int = -1  # the number of the shape that ends here


def parse(template: str, number: int) -> Node:
    """The graph of a template; its last node carries `number`."""
    start = Node()
    end = _Reader(template).sequence(start, closing="")
    end.ends = number
    return start


class _Reader:
    def __init__(self, template: str) -> None:
        self.template = template
        self.tokens: list[re.Match[str]] = []
        at = 0
        text = template.rstrip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if not match:
                raise TemplateError(f"{template!r}, character {at + 1}: {text[at:at + 12]!r} cannot be read")
            self.tokens.append(match)
            at = match.end()
        self.at = 0
        self.parentheses = any(token["sign"] == "(" for token in self.tokens)
        self.mention = 0 if self.parentheses else 1
        self.opened = 0

    def sequence(self, node: Node, closing: str) -> Node:
        """Append elements to `node` until `closing`; the node after them."""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            sign = token["sign"]
            if sign in ("]", "|") and closing:
                return node
            self.at += 1
            if sign == "[":
                node = self.choice(node)
            elif sign == "(":
                self.opened += 1
                self.mention = self.opened
            elif sign == ")":
                self.mention = 0
            elif sign:
                raise TemplateError(f"{self.template!r}: {sign!r} without an opening")
            else:
                after = Node()
                node.edges.append((self.element(token), after))
                if token["maybe"]:
                    node.skips.append(after)
                node = after
        if closing:
            raise TemplateError(f"{self.template!r}: a bracket is not closed")
        return node

    def choice(self, node: Node) -> Node:
        """[a | b]: one of them, or none; "[a | b]!" is not needed, as shapes are cheap."""
        after = Node()
        node.skips.append(after)
        while True:
            branch = Node()
            node.skips.append(branch)
            self.sequence(branch, closing="]").skips.append(after)
            sign = self.tokens[self.at]["sign"]
            self.at += 1
            if sign == "]":
                return after

    def element(self, token: re.Match[str]) -> Element:
        if token["call"]:
            name, _, role = token["call"][1:-1].partition("=")
            return Element(call=name, role=role or None, mention=self.mention)
        if token["not"]:
            return Element(frozenset(token["not"][1:].split("|")), mention=self.mention, absent=True)
        if token["slot"]:
            name, equals, group = token["slot"][1:-1].partition("=")
            accepts = frozenset((group if equals else name).split("|"))
            said = name.split(":")[0].split("|")[0]
            return Element(accepts, field=said, renames=bool(equals), mention=self.mention)
        return Element(frozenset(token["word"].split("|")), mention=self.mention)


def closure(nodes: list[Node]) -> list[Node]:
    """The nodes that can be reached without reading anything, in order, each once."""
    seen: dict[int, Node] = {}
    waiting = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            waiting.extend(reversed(node.skips))
    return list(seen.values())
