"""TimelineJS JSON: read back, its partial dates, and its HTML as a parser sees it."""

from __future__ import annotations

import json
from calendar import monthrange
from datetime import date
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from chronology.model import Timeline
from render.formats import export

DATE = {
    "type": "object", "required": ["year"], "additionalProperties": False, "dependentRequired": {"day": ["month"]},
    "properties": {
        "year": {"type": "integer"}, "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31}}}
SLIDE = {
    "type": "object", "required": ["start_date", "text"], "additionalProperties": False,
    "properties": {
        "start_date": DATE, "end_date": DATE, "display_date": {"type": "string", "minLength": 1},
        "unique_id": {"type": "string"}, "group": {"type": "string"}, "autolink": {"const": False},
        "text": {"type": "object", "required": ["headline", "text"], "additionalProperties": {"type": "string"}}}}
# as its documentation describes the format; a title needs no date
SHAPE = {"type": "object", "required": ["title", "events"], "properties": {
    "events": {"type": "array", "items": SLIDE}, "scale": {"const": "human"},
    "title": {**SLIDE, "required": ["text"]}}}


def read(timeline: Timeline, language: str = "en") -> list[dict[str, Any]]:
    whole = json.loads(export(timeline, "timelinejs", language=language).text)
    Draft202012Validator(SHAPE).validate(whole)
    return list(whole["events"])


def days(slide: dict[str, Any]) -> tuple[date, date]:
    """The first and last day of a slide: what a date leaves out is all of it."""
    start = slide["start_date"]
    end = slide.get("end_date", start)
    month = end.get("month", 12)
    return (date(start["year"], start.get("month", 1), start.get("day", 1)),
            date(end["year"], month, end.get("day", monthrange(end["year"], month)[1])))


def test_the_dated_happenings_come_back(timeline: Timeline) -> None:
    dated = [(h.id, (h.span.first, h.span.last)) for h in timeline.happenings if h.span]
    assert [(slide["unique_id"], days(slide)) for slide in read(timeline)] == dated


def test_a_month_has_no_day_and_our_words(timeline: Timeline) -> None:
    _, launch, _, images = read(timeline)
    assert images["start_date"] == {"year": 2022, "month": 7} and "end_date" not in images
    assert images["display_date"] == "July 2022"
    assert launch["start_date"] == {"year": 2021, "month": 12, "day": 25} and "end_date" not in launch
    assert images["text"]["headline"] == "The first images are to follow (Planned)"


def test_the_calendar_of_the_source_is_in_the_words(timeline: Timeline) -> None:
    sources, told = timeline.sources, timeline.happenings[1].tellings[1:2]
    alone = Timeline("", sources, (timeline.happenings[1].__class__("h", told[0].span, "", told),))
    assert read(alone, "fa")[0]["display_date"] == "\u2067۴ دی ۱۴۰۰ (۲۵ دسامبر ۲۰۲۱)\u2069"


def test_what_does_not_fit_is_counted(timeline: Timeline) -> None:
    assert "happenings without a date: 1" in map(str, export(timeline, "timelinejs").left_out)


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_no_text_of_a_source_is_markup(hostile: Timeline, language: str) -> None:
    found: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)
            assert {name for name, _ in attrs} <= {"dir", "href"}
            assert all((value or "").startswith(("http://", "https://")) for name, value in attrs if name == "href")

        def handle_comment(self, data: str) -> None:
            raise AssertionError(data)

    slides = read(hostile, language)
    assert len(slides) == len(hostile.happenings)
    for slide in slides:
        for text in (slide["text"]["headline"], slide["text"]["text"], unescape(slide.get("group", ""))):
            Tags().feed(text)
    assert found == {"blockquote", "p", "ul", "li", "a"}
