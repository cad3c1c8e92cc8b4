"""JSON-LD with schema.org's words: an ItemList of Events, each the subject of quotations from articles.

The page carries the same data for machines: `script` makes it safe to stand in HTML.
"""

from __future__ import annotations

import json
from typing import Any

from calendars import DateSpan
from chronology.model import Event, Happening, Source, Timeline
from render.formats.exported import Exported, exported, printable, sources_by_id, web_link, whole

Node = dict[str, Any]


def write(timeline: Timeline, language: str) -> Exported:
    """The timeline as a JSON-LD document."""
    text = json.dumps(data(timeline, language), ensure_ascii=False, indent=1) + "\n"
    return exported(text, timeline, "units", "clocks", "phrases", "statuses", "reasons", "disagreements",
                    "alternatives", "texts", "sources", "files")


def script(timeline: Timeline, language: str, *, quotes: bool = True) -> str:
    """The JSON-LD as the content of a `<script type="application/ld+json">`: no character of it can end the element.

    >>> script(Timeline("</script><b>", (), ()), "en")
    '{"@context":"https://schema.org","@type":"ItemList","name":"\\\\u003c/script\\\\u003e\\\\u003cb\\\\u003e",\
"inLanguage":"en","numberOfItems":0,"itemListElement":[]}'
    """
    text = json.dumps(data(timeline, language, quotes=quotes), ensure_ascii=False, separators=(",", ":"))
    return text.translate(NOT_IN_HTML)


NOT_IN_HTML = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def data(timeline: Timeline, language: str, *, quotes: bool = True) -> Node:
    """The timeline as one JSON-LD node; without `quotes` only what happened and when."""
    sources = sources_by_id(timeline)
    items = [{"@type": "ListItem", "position": position, "item": _event(happening, sources, quotes)}
             for position, happening in enumerate(timeline.happenings, 1)]
    return {
        "@context": "https://schema.org", "@type": "ItemList", "name": printable(timeline.title),
        "inLanguage": language, "numberOfItems": len(items), "itemListElement": items,
    }


EVENT_STATUS = {"planned": "EventScheduled", "negated": "EventCancelled"}  # the others have no word there


def _event(happening: Happening, sources: dict[str, Source], quotes: bool) -> Node:
    node: Node = {"@type": "Event", "identifier": printable(happening.id), "name": printable(happening.title)}
    if happening.span:
        node |= _dates(happening.span)
    statuses = {event.status for event in happening.tellings}
    if len(statuses) == 1 and (status := EVENT_STATUS.get(*statuses)):
        node["eventStatus"] = f"https://schema.org/{status}"
    if quotes:
        if places := dict.fromkeys(event.place.text for event in happening.tellings if event.place):
            node["location"] = [{"@type": "Place", "name": printable(place)} for place in places]
        node["subjectOf"] = [_quotation(event, sources.get(event.source)) for event in happening.tellings]
    return node


def _dates(span: DateSpan) -> Node:
    """A day or a Gregorian month or year as one date, anything else as its first and last day."""
    if unit := whole(span):
        return {"startDate": unit, "endDate": unit}
    return {"startDate": span.first.isoformat(), "endDate": span.last.isoformat()}


def _quotation(event: Event, source: Source | None) -> Node:
    node: Node = {"@type": "Quotation", "text": printable(event.quote.text)}
    if event.language:
        node["inLanguage"] = printable(event.language)
    node["isPartOf"] = _article(source) if source else {"@type": "Article", "identifier": printable(event.source)}
    return node


def _article(source: Source) -> Node:
    node: Node = {"@type": "Article", "identifier": printable(source.id)}
    if source.title:
        node["headline"] = printable(source.title)
    if source.publisher:
        node["publisher"] = {"@type": "Organization", "name": printable(source.publisher)}
    if source.language:
        node["inLanguage"] = printable(source.language)
    if source.published.span:
        node["datePublished"] = _dates(source.published.span)["startDate"]
    if link := web_link(source.link):
        node["url"] = link
    return node
