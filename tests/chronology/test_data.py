"""timeline.json is lossless, and a fault in it is named with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from calendars import DateMention, DateSpan, Reason
from chronology import Disagreement, Event, Happening, LeftOut, Mark, Phrase, Publication, Source, Timeline
from chronology.data import DataError

SPAN = DateSpan(date(2023, 10, 28), date(2023, 10, 28), "day", "table",
                (DateSpan(date(2023, 10, 27), date(2023, 10, 27)),))
MENTION = DateMention(10, 18, "ششم آبان", "date", "solar-hijri", "2023-10-28", SPAN, clock="MO", link="range-start",
                      certainty="implied", reasons=(Reason("doctest-any", ("2023-10-28",)),))
EVENT = Event("a", SPAN, Phrase(0, 3, "met"), (MENTION,), Phrase(0, 3, "met"), (Phrase(4, 5, "x"),), status="planned")
TIMELINE = Timeline(
    "عنوان \ud800",
    (Source("a", "a.txt", "met x", published=Publication(SPAN, "certain", "dateline"), marks=(Mark(0, "page 1"),)),),
    (Happening("h", SPAN, "T", (EVENT,), (Disagreement("toll", (("12", ("a",)), ("14", ("b", "c")))),)),),
    (LeftOut("b.pdf", "page 3", "not a text"),),
)


def test_lossless_even_with_lone_surrogates() -> None:
    text = TIMELINE.to_json()
    assert Timeline.from_json(text.encode("utf-8")) == TIMELINE


def test_same_bytes() -> None:
    assert TIMELINE.to_json() == Timeline.from_json(TIMELINE.to_json()).to_json()


def happening(data: Any) -> Any:
    return data["happenings"][0]


def telling(data: Any) -> Any:
    return happening(data)["tellings"][0]


@pytest.mark.parametrize(("change", "message"), [
    (lambda d: happening(d)["span"].update(first="2023-13-01"), 'happenings[0].span.first: "2023-13-01" is not a day'),
    (lambda d: happening(d)["span"].update(first="2024-01-01"), "happenings[0].span: a span cannot end"),
    (lambda d: d["sources"][0].update(titel="x"), "sources[0].titel: unknown key; did you mean 'title'?"),
    (lambda d: telling(d).update(status="done"), 'tellings[0].status: "done" is not one of asserted'),
    (lambda d: telling(d).pop("quote"), "tellings[0].quote: missing"),
    (lambda d: d.update(sources={}), "sources: {} is not a list"),
    (lambda d: telling(d)["quote"].update(start=True), "quote.start: true is not a whole number"),
])
def test_faults_are_named_with_their_place(change: Callable[[Any], object], message: str) -> None:
    data = json.loads(TIMELINE.to_json())
    change(data)
    with pytest.raises(DataError) as caught:
        Timeline.from_json(json.dumps(data))
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["", "[", "[" * 100_000, "5", "null", b"\xff\xfe"])
def test_what_is_no_timeline_is_refused(text: str | bytes) -> None:
    with pytest.raises(DataError):
        Timeline.from_json(text)


def test_what_has_a_default_may_be_left_out() -> None:
    assert Timeline.from_json('{"title": "t", "sources": [], "happenings": []}') == Timeline("t", (), ())
