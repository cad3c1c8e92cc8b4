"""Markdown, read back by an independent parser with everything switched on that a text could misuse."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from calendars import from_edtf
from chronology.model import Timeline
from render.formats import export
from render.formats.exported import one_line

INVISIBLE = re.compile("[\u2066-\u2069]")


def parse(timeline: Timeline, language: str = "en") -> list[Token]:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return parser.parse(export(timeline, "markdown", language=language).text)


def shown(inline: Token) -> str:
    return INVISIBLE.sub("", "".join(child.content for child in inline.children or []))


def after(tokens: list[Token], kind: str, tag: str = "") -> list[Token]:
    """The inline token that follows each opening token of a kind."""
    return [inline for opening, inline in pairwise(tokens)
            if opening.type == kind and opening.tag == (tag or opening.tag)]


def quotes(tokens: list[Token]) -> list[str]:
    starts = [place for place, token in enumerate(tokens) if token.type == "blockquote_open"]
    return [shown(tokens[place + 2]) for place in starts]


def test_titles_dates_and_quotes_come_back(timeline: Timeline) -> None:
    tokens = parse(timeline)
    titles = [shown(inline).split(" — ", 1)[-1] for inline in after(tokens, "heading_open", "h3")]
    assert titles == [h.title + (" (Planned)" if h.id == "h-images" else "") for h in timeline.happenings]
    codes = [child.content for token in tokens for child in token.children or [] if child.type == "code_inline"]
    spans = [h.span for h in timeline.happenings if h.span]
    assert [(span.first, span.last) for span in map(from_edtf, codes)] == [(span.first, span.last) for span in spans]
    assert quotes(tokens) == [event.quote.text for h in timeline.happenings for event in h.tellings]


def test_months_are_sections_and_the_undated_one_is_among_them(timeline: Timeline) -> None:
    sections = [shown(inline) for inline in after(parse(timeline), "heading_open", "h2")]
    assert sections == ["December 2021", "July 2022", "Without a date", "Left out"]


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_no_text_of_a_source_is_markup(hostile: Timeline, language: str) -> None:
    tokens = parse(hostile, language)
    kinds = {token.type for token in tokens} | {c.type for token in tokens for c in token.children or []}
    assert kinds <= {
        "heading_open", "heading_close", "inline", "paragraph_open", "paragraph_close", "blockquote_open",
        "blockquote_close", "text", "text_special", "code_inline", "link_open", "link_close", "strong_open",
        "strong_close",
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}
    links = [c.attrs["href"] for token in tokens for c in token.children or [] if c.type == "link_open"]
    assert links == ["http://evil.example"]
    assert quotes(tokens) == [one_line(h.title).encode("utf-8", "replace").decode() for h in hostile.happenings]


def test_addresses_do_not_become_links_where_bare_ones_do(hostile: Timeline) -> None:
    text = export(hostile, "markdown").text
    bare = [line for line in text.splitlines() if re.search(r"(?<!\]\()https?://|(?<!\\)@|(?<!\\)\{\{", line)]
    assert not bare
