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
_ITALICS = frozenset({"em", "i", "cite"})
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WHOLE = frozenset({"html", "body", "article", "main"})  # they hold an article, whatever their class says
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
    **dict.fromkeys((
        ("author", "bio"), ("author", "box"), ("author", "info"), ("author", "card"), ("author", "about"),
        ("author", "description"), ("author", "block"), ("author", "profile"), ("author", "note"),
        ("author", "details"), ("author", "text"), ("about", "author"), ("about", "writer"), ("post", "bio"),
        ("writer", "bio"), ("contributor", "bio"), ("vcard", "bio"), ("byline", "bio"),
    ), "biography"),
    **dict.fromkeys((("site", "header"), ("top", "bar"), ("side", "bar"), ("on", "day")), "menu"),
    **dict.fromkeys((
        ("read", "more"), ("read", "also"), ("read", "next"), ("see", "also"), ("also", "like"), ("most", "read"),
        ("most", "viewed"),
    ), "related"),
}
_AUTHOR_CLASSES = frozenset({"author", "authors", "byline", "bylines", "contributor", "contributors", "writer"})
_ARTICLE_TYPES = ("article", "posting", "report")  # how the schema.org types of articles end
_CLASS_WORD = re.compile("[A-Z]?[a-z]+|[A-Z]+")
_DEPTH = 200
_SPACES = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True, eq=False)  # two blocks may hold the same words
class Block:
    """A line of a page: its text, its innermost block element, and what part of the page it stands in.

    `article` is the outermost article element around it; `of_author` says that it stands where the author is shown,
    `by_author` that it begins with the author's name; `size`, `linked` and `slanted` count the characters, those in
    links and those in italics; `when` is the day of the article that begins here, where it is another one.
    """

    element: Any
    tag: str
    role: Role | None
    pieces: list[str] = field(default_factory=list)
    article: Any = None
    of_author: bool = False
    by_author: bool = False
    size: int = 0
    linked: int = 0
    slanted: int = 0
    times: list[str] = field(default_factory=list)
    text: str = ""
    when: str = ""

    def finished(self) -> Block:
        """With its text as a browser shows it: white space is one space, control characters are none."""
        self.text = _SPACES.sub(" ", scrub("".join(self.pieces))[0]).strip()
        return self


def role_of(element: Any, tag: str, inherited: Role | None) -> Role | None:
    """The part of the page that an element opens, by its tag and its class and id names."""
    if inherited or tag in _WHOLE:
        return inherited
    if tag == "aside":
        return _by_class(element) or "related"
    return "menu" if tag in _FURNITURE else _by_class(element)


def _class_words(element: Any) -> list[str]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:300]
    return [word.lower() for word in _CLASS_WORD.findall(names)]


def is_article(element: Any, tag: str) -> bool:
    """Whether an element is an article by its tag or by its schema.org type."""
    return tag == "article" or (element.get("itemscope") is not None
                                and (element.get("itemtype") or "").lower().endswith(_ARTICLE_TYPES))


def shows_author(element: Any) -> bool:
    """Whether an element says by its link, property or class that it is about the author."""
    said = f"{element.get('rel') or ''} {element.get('itemprop') or ''}".lower().split()
    return "author" in said or not _AUTHOR_CLASSES.isdisjoint(_class_words(element))


def _by_class(element: Any) -> Role | None:
    words = _class_words(element)
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
    link = slant = 0
    while stack:
        element, entering, outer = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        block_level = bool(tag) and tag not in _INLINE
        if entering:
            if not tag or tag in _SKIPPED or _is_hidden(element):
                if element.tail and element is not root:
                    _add(current, element.tail, link, slant)
                continue
            stack.append((element, False, current if block_level else None))
            link += tag == "a"
            slant += tag in _ITALICS
            if block_level:
                yield current
                current = _inner(current, element, tag) if tag not in _BREAKS else _continued(current)
            _note_signs(current, element, tag)
            if element.text:
                _add(current, element.text, link, slant)
            stack.extend((child, True, None) for child in reversed(element))
            continue
        link -= tag == "a"
        slant -= tag in _ITALICS
        if outer is not None:
            yield current
            current = _continued(outer)
        if element.tail and element is not root:
            _add(current, element.tail, link, slant)
    yield current


def _note_signs(block: Block, element: Any, tag: str) -> None:
    """Keep what an element says of its block besides the text: a machine-readable day, whether the author is shown."""
    if tag in _INLINE and not block.size and any(one.text and one.text.strip() for one in (element, *element[:1])):
        block.by_author |= shows_author(element)
    stamp = element.get("datetime") if tag == "time" else element.get("title") if tag == "abbr" else None
    if stamp:
        block.times.append(stamp)


def _inner(outer: Block, element: Any, tag: str) -> Block:
    """The block that an element opens inside of another."""
    article = outer.article if outer.article is not None else element if is_article(element, tag) else None
    of_author = outer.of_author or (tag not in _WHOLE and shows_author(element))
    return Block(element, tag, role_of(element, tag, outer.role), article=article, of_author=of_author)


def _continued(block: Block) -> Block:
    return Block(block.element, block.tag, block.role, article=block.article, of_author=block.of_author)


def _add(block: Block, text: str, link: int, slant: int) -> None:
    block.pieces.append(text)
    size = len(text.strip())
    block.size += size
    block.linked += size if link > 0 else 0
    block.slanted += size if slant > 0 else 0


def _is_hidden(element: Any) -> bool:
    return element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "").lower()
