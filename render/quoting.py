"""Words of a source made fit to stand in a page: their language, their place, and the way back to them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from urllib.parse import quote as percent

from chronology.model import LeftOut, Source
from chronology.stretches import START
from render.formats.exported import one_line, web_link

ELLIPSIS = "\u2026"
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def isolated(text: str) -> str:
    """The text between the characters that keep its direction from what stands around it."""
    return f"\u2068{text}\u2069"


def tagged(language: str) -> str:
    """A language tag that can be written into a page; "" for what is none."""
    return language if LANGUAGE_TAG.fullmatch(language) else ""


def anchor(id: str) -> str:
    """The id of a happening as the id of an element: one that no other element of the page has."""
    return id if re.fullmatch(r"h[0-9a-f]{14}", id) else f"h-{id}"


def source_name(source: Source) -> str:
    """What to call a source: its publisher, else its title, its path, its id."""
    return source.publisher or source.title or source.path or source.id


def left_out_lines(left_out: Iterable[LeftOut]) -> list[tuple[str, str, str]]:
    """(file, place, reason) of each thing left out, fit to be shown."""
    return [(one_line(item.path), one_line(item.place), one_line(item.reason)) for item in left_out]


def place_of(source: Source | None, start: int) -> str:
    """The page, paragraph or record of the source in which `start` is; "" where it has none."""
    marks = source.marks if source else ()
    index = bisect_right(marks, start, key=START)
    return marks[index - 1].label if index else ""


def shown(text: str, marked: Iterable[tuple[int, int]], before: bool, after: bool) -> Iterator[tuple[str, bool]]:
    """A quote in parts, with an ellipsis where it is cut off before it or after it."""
    if before:
        yield f"{ELLIPSIS} ", False
    yield from parted(text, marked)
    if after:
        yield f" {ELLIPSIS}", False


def parted(text: str, marked: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The text in parts, those between the marks and those that are marked."""
    at = 0
    for start, end in sorted(marked):
        if start < at:
            continue
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def deep_link(source: Source | None, quote: str) -> str:
    """The source's address, down to the words quoted (a text fragment) where the quote is long enough to be found."""
    link = web_link(source.link) if source else ""
    words = quote.split()
    if not link or "#" in link or not words:
        return link
    ends = (" ".join(words[:3]), " ".join(words[-3:])) if len(words) > 8 else (" ".join(words),)
    return f"{link}#:~:text={','.join(map(_fragment, ends))}"


def _fragment(text: str) -> str:
    """Words as a text fragment writes them; letters beyond ASCII stand as they are, browsers escape them."""
    escaped = (c if c.isalnum() else percent(c, safe="", errors="replace") for c in text)
    return "".join(escaped).replace("-", "%2D")
