"""The blocks of an HTML page: its paragraphs, headings and cells as lines of text, each with where it stood.

The walk is iterative and linear: a page nested a hundred thousand deep is only long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from chronology.read.charset import scrub
from chronology.read.draft import Role

_SKIPPED = frozenset({
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
    "video",
    "select", "textarea", "button", "datalist", "map", "applet", "frameset",
})
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd",
    "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var",
    "wbr", "nobr", "img", "picture", "source",
})
_BREAKS = frozenset({"br", "hr"})
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FURNITURE = frozenset({"nav", "form", "menu", "dialog", "footer"})
# The vocabulary of class and id names ("related-posts", "authorBio"), not of any page's language.
_CLASS_ROLES: tuple[tuple[Role, frozenset[str]], ...] = (
    ("comments", frozenset({"comment", "comments", "commentlist", "disqus", "replies", "respond", "discussion"})),
    ("related", frozenset({
        "related", "recommended", "recommend", "recommendations", "recommendation", "readmore", "readalso",
        "readnext", "seealso",
        "more", "trending", "popular", "latest", "teaser", "teasers", "suggested", "suggestions", "outbrain", "taboola",
        "mostread", "mostviewed", "mostpopular", "similar",
    })),
    ("biography", frozenset({"bio", "biography", "authorbio", "authorbox", "authorinfo", "aboutauthor"})),
    ("menu", frozenset({
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "widget", "footer", "share",
        "sharing",
        "social", "newsletter", "subscribe", "advert", "advertisement", "ad", "ads", "banner", "cookie", "cookies",
        "toolbar",
        "topbar", "masthead", "clock", "today", "weather", "ticker", "upcoming", "calendar",
    })),
)
_CLASS_PAIRS: dict[tuple[str, str], Role] = {
    ("author", "bio"): "biography", ("author", "box"): "biography", ("author", "info"): "biography",
    ("author", "card"): "biography", ("author", "about"): "biography", ("author", "description"): "biography",
    ("about", "author"): "biography", ("site", "header"): "menu", ("top", "bar"): "menu", ("side", "bar"): "menu",
    ("read", "more"): "related", ("read", "also"): "related", ("read", "next"): "related", ("see", "also"): "related",
    ("also", "like"): "related", ("most", "read"): "related", ("most", "viewed"): "related", ("on", "day"): "menu",
}
_CLASS_WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_DEPTH = 200
_SPACES = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True, eq=False)  # two blocks may hold the same words
class Block:
    """A line of a page: its text, its innermost block element, and what part of the page it stands in."""

    element: Any
    tag: str
    role: Role | None
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    times: list[str] = field(default_factory=list)
    text: str = ""

    def finished(self) -> Block:
        """With its text as a browser shows it: white space is one space, control characters are none."""
        self.text = _SPACES.sub(" ", scrub("".join(self.pieces))[0]).strip()
        return self


def role_of(element: Any, tag: str, inherited: Role | None) -> Role | None:
    """The part of the page that an element opens, by its tag and its class and id names."""
    if inherited or tag in ("html", "body", "article", "main"):
        return inherited
    if tag == "aside":
        return _by_class(element) or "related"
    return "menu" if tag in _FURNITURE else _by_class(element)


def _by_class(element: Any) -> Role | None:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    words = [word.lower() for word in _CLASS_WORD.findall(names)]
    pair = next((_CLASS_PAIRS[two] for two in pairwise(words) if two in _CLASS_PAIRS), None)
    return pair or next((role for role, known in _CLASS_ROLES if not known.isdisjoint(words)), None)


def stands_apart(element: Any) -> bool:
    """Whether an element stands in a part of the page that is not the article."""
    ancestors = [element, *element.iterancestors()]
    return any(role_of(one, one.tag if isinstance(one.tag, str) else "", None) for one in ancestors[:_DEPTH])


def blocks_of(root: Any) -> list[Block]:
    """The blocks of a tree that hold text, in the order of the page."""
    return [block for block in _walk(root) if block.finished().text]


def _walk(root: Any) -> Iterator[Block]:
    current = Block(root, "body", None)
    stack: list[tuple[Any, bool, Block | None]] = [(root, True, None)]
    link = 0
    while stack:
        element, entering, outer = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        block_level = bool(tag) and tag not in _INLINE
        if entering:
            if not tag or tag in _SKIPPED or _is_hidden(element):
                if element.tail and element is not root:
                    _add(current, element.tail, link)
                continue
            stack.append((element, False, current if block_level else None))
            link += tag == "a"
            if block_level:
                yield current
                role = role_of(element, tag, current.role)
                current = Block(element, tag, role) if tag not in _BREAKS else _continued(current)
            stamp = element.get("datetime") if tag == "time" else element.get("title") if tag == "abbr" else None
            if stamp:
                current.times.append(stamp)
            if element.text:
                _add(current, element.text, link)
            stack.extend((child, True, None) for child in reversed(element))
            continue
        link -= tag == "a"
        if outer is not None:
            yield current
            current = _continued(outer)
        if element.tail and element is not root:
            _add(current, element.tail, link)
    yield current


def _continued(block: Block) -> Block:
    return Block(block.element, block.tag, block.role)


def _add(block: Block, text: str, link: int) -> None:
    block.pieces.append(text)
    if link > 0:
        block.linked += len(text.strip())


def _is_hidden(element: Any) -> bool:
    return element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "").lower()
