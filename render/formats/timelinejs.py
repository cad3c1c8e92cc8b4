"""TimelineJS JSON: a slide a happening. That program shows texts as HTML, so that every text here is escaped HTML.

A date known by its month or year leaves the rest out; all words of dates are ours, in `display_date`.
"""

from __future__ import annotations

import json
from datetime import date
from html import escape
from typing import Any

from calendars import DateSpan
from chronology.model import Event, Happening, Source, Timeline
from render.formats.exported import Exported, exported, one_line, printable, web_link, whole
from render.formats.wording import END_OF_ISOLATE, SEPARATOR, disagreement, headline, teller, when
from render.labels import Labels, direction, labels
from render.list import Writer

Node = dict[str, Any]
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT ISOLATE}"


def write(timeline: Timeline, language: str) -> Exported:
    """The dated happenings as the JSON that TimelineJS is given."""
    writer = Writer(timeline, labels(language))
    events = [_slide(happening, writer) for happening in timeline.happenings if happening.span]
    title = {"text": {"headline": _html(one_line(timeline.title)), "text": ""}, "autolink": False}
    text = json.dumps({"title": title, "events": events, "scale": "human"}, ensure_ascii=False, indent=1) + "\n"
    return exported(text, timeline, "undated", "alternatives", "phrases", "reasons", "texts", "sources", "files")


def _slide(happening: Happening, writer: Writer) -> Node:
    assert happening.span is not None
    words, sources = writer.labels, writer.sources
    start, end = _dates(happening.span)
    slide: Node = {
        "unique_id": printable(happening.id), "start_date": start, "display_date": _run(when(happening, words), words),
        "text": {"headline": _html(_run(headline(happening, words), words)), "text": _text(happening, writer)},
        "autolink": False,
    }
    if end:
        slide["end_date"] = end
    if len(happening.tellings) == 1 and (source := sources.get(happening.tellings[0].source)) and source.publisher:
        slide["group"] = _html(_html(one_line(source.publisher)))  # TimelineJS 3 decodes it and shows it as HTML
    return slide


def _dates(span: DateSpan) -> tuple[Node, Node | None]:
    """The start, and the end where it is not within it: a Gregorian month has no day, a year no month."""
    if unit := whole(span):
        return dict(zip(("year", "month"), map(int, unit.split("-")), strict=False)), None
    return _day(span.first), None if span.first == span.last else _day(span.last)


def _day(day: date) -> Node:
    return {"year": day.year, "month": day.month, "day": day.day}


def _text(happening: Happening, writer: Writer) -> str:
    words = writer.labels
    told = "".join(_quote(event, writer.sources.get(event.source), words) for event in happening.tellings)
    differ = "".join(f"<li>{_html(disagreement(one, writer))}</li>" for one in happening.disagreements)
    return told + (f'<p dir="{words.direction}">{_html(words("disagree"))}</p><ul dir="{words.direction}">{differ}</ul>'
                   if differ else "")


def _quote(event: Event, source: Source | None, words: Labels) -> str:
    name, about = map(_html, teller(event, source, words))
    if source and (link := web_link(source.link)):
        name = f'<a href="{_html(link)}">{name}</a>'
    behind = SEPARATOR.join(filter(None, (name, about)))
    way = direction(event.language)
    quote = f'<blockquote dir="{way}">{_html(one_line(event.quote.text))}</blockquote>'
    return f'{quote}<p dir="{words.direction}">{behind}</p>'


def _run(text: str, words: Labels) -> str:
    """The text in the direction of the interface: TimelineJS lays everything out from left to right."""
    return f"{RIGHT_TO_LEFT}{text}{END_OF_ISOLATE}" if words.direction == "rtl" else text


def _html(text: str) -> str:
    return escape(text)
