"""JSON-LD, expanded by an independent processor and looked at as it stands in HTML."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

from pyld import jsonld as processor

from chronology.model import Timeline
from render.formats import export
from render.formats.jsonld import script

SCHEMA = "https://schema.org/"
STAND_IN = {"@context": {"@vocab": SCHEMA}}  # the published context is not fetched: it asks for the network


def expanded(text: str) -> dict[str, Any]:
    def load(url: str, options: object) -> dict[str, Any]:
        assert url == "https://schema.org"
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": STAND_IN}
    (node,) = processor.expand(json.loads(text), {"documentLoader": load})
    return dict(node)


def value(node: dict[str, Any], name: str) -> Any:
    return node[SCHEMA + name][0]["@value"] if SCHEMA + name in node else None


def items(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry[SCHEMA + "item"][0] for entry in node[SCHEMA + "itemListElement"]]


def test_every_happening_comes_back_with_its_dates(timeline: Timeline) -> None:
    back = [(value(i, "identifier"), value(i, "name"), value(i, "startDate"), value(i, "endDate"))
            for i in items(expanded(export(timeline, "jsonld").text))]
    assert back == [
        ("h-built", "ساخت آن پایان یافته بود", "2021-12-22", "2022-01-20"),
        ("h-launch", "NASA launched the James Webb telescope", "2021-12-25", "2021-12-25"),
        ("h-unfolded", "Its sunshield was unfolded", "2021-12-28", "2022-01-04"),
        ("h-images", "The first images are to follow", "2022-07", "2022-07"),
        ("h-tested", "Engineers tested the mirrors", None, None),
    ]


def test_every_quote_comes_back_with_its_article(timeline: Timeline) -> None:
    launch = items(expanded(export(timeline, "jsonld").text))[1]
    quotes = [(value(q, "text"), value(q[SCHEMA + "isPartOf"][0], "identifier")) for q in launch[SCHEMA + "subjectOf"]]
    assert quotes == [(event.quote.text, event.source) for event in timeline.happenings[1].tellings]


def test_what_is_only_planned_is_not_said_to_have_happened(timeline: Timeline) -> None:
    statuses = [value(item, "eventStatus") for item in items(expanded(export(timeline, "jsonld").text))]
    assert statuses == [None, None, None, "https://schema.org/EventScheduled", None]


def test_what_does_not_fit_is_counted(timeline: Timeline) -> None:
    said = [str(reason) for reason in export(timeline, "jsonld").left_out]
    assert "months, seasons or years given by their first and last day: 1" in said
    assert "disagreements between tellings: 1" in said


def test_no_text_of_a_source_ends_the_script_element(hostile: Timeline) -> None:
    class Tags(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.tags: list[str] = []
            self.inside: list[str] = []

        def handle_starttag(self, tag: str, attrs: object) -> None:
            self.tags.append(tag)

        def handle_data(self, data: str) -> None:
            self.inside.append(data)

    text = script(hostile, "en")
    page = Tags()
    page.feed(f'<script type="application/ld+json">{text}</script><p>')
    assert page.tags == ["script", "p"]
    assert json.loads("".join(page.inside)) == json.loads(export(hostile, "jsonld").text)


def test_the_short_form_has_no_quotes(timeline: Timeline) -> None:
    assert "NASA launched the James Webb telescope on" not in script(timeline, "en", quotes=False)
