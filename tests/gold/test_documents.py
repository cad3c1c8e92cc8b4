"""Whole documents as they come from the web, without tidy metadata: when they were written, and what they date."""

from __future__ import annotations

from datetime import date

import pytest
from sources import DATA

import chronology
from chronology import Event, Timeline

DOCUMENTS = DATA / "documents"


def built(name: str, **anchors: date) -> Timeline:
    return chronology.build([DOCUMENTS / name], anchors=anchors)


def days(timeline: Timeline) -> dict[str, tuple[str, str] | None]:
    """The days of every date that an event of the timeline names."""
    mentions = [mention for event in events(timeline) for mention in event.mentions]
    return {
        mention.text: (str(mention.span.first), str(mention.span.last)) if mention.span else None
        for mention in mentions
    }


def events(timeline: Timeline) -> list[Event]:
    return [event for happening in timeline.happenings for event in happening.tellings]


def day(iso: str) -> tuple[str, str]:
    return iso, iso


def test_a_dateline_above_the_title_dates_the_text() -> None:
    timeline = built("dateline.en.txt")
    published = timeline.sources[0].published
    assert published.basis == "dateline"
    assert published.span is not None
    assert str(published.span.first) == str(published.span.last) == "2024-03-07"
    found = days(timeline)
    assert found["Wednesday"] == day("2024-03-06")
    assert found["February 19"] == day("2024-02-19")


@pytest.mark.xfail(strict=True, reason="the finder takes \"the 26th\" of \"for the 26th day\" for a day of the month")
def test_the_nth_day_of_an_anchor_dates_the_text_and_a_biography_does_not() -> None:
    timeline = built("day-of-the-strike.en.txt", strike=date(2024, 9, 13))
    published = timeline.sources[0].published
    assert published.basis == "inferred"
    found = days(timeline)
    assert found["Tuesday"] == day("2024-10-08")
    assert found["Monday"] == day("2024-10-07")
    assert {text: span for text, span in found.items() if "Sunday" in text}.popitem()[1] == day("2024-10-06")
    assert not any("Whitcombe" in event.quote.text and event.span for event in events(timeline))


def test_without_the_anchor_no_day_is_invented() -> None:
    timeline = built("day-of-the-strike.en.txt")
    assert not any(event.span and event.span.days < 300 for event in events(timeline))


def test_a_persian_text_without_a_dateline_is_dated_by_its_own_dates() -> None:
    timeline = built("no-dateline.fa.txt")
    published = timeline.sources[0].published
    assert (published.basis, published.certainty) == ("inferred", "implied")
    assert published.evidence
    assert published.span is not None
    assert date(2024, 2, 17) <= published.span.first <= published.span.last <= date(2024, 3, 20)
    found = days(timeline)
    assert found["روز بیست و هشتم بهمن"] == day("2024-02-17")
    assert found["روز بیست و هفتم بهمن"] == day("2024-02-16")
    assert found["شهریور ۱۴۰۱"] == ("2022-08-23", "2022-09-22")
    assert found.get("۱۴ سال") is None


def test_a_second_article_in_the_same_file_keeps_its_own_unknown_day() -> None:
    timeline = built("second-article.ar.txt")
    published = timeline.sources[0].published
    assert published.span is not None
    assert str(published.span.first) == "2024-11-05"
    found = days(timeline)
    assert found["أمس الاثنين"] == day("2024-11-04")
    assert found["عام 2019"] == ("2019-01-01", "2019-12-31")
    assert found["اليوم السبت"] is None
    conflict = next(event for event in events(timeline) if "اليوم السبت" in event.quote.text)
    assert conflict.certainty == "unknown"
    assert conflict.reasons


@pytest.mark.parametrize("name", sorted(path.name for path in DOCUMENTS.iterdir()))
def test_every_quote_is_where_it_is_said_to_be(name: str) -> None:
    timeline = built(name)
    texts = {source.id: source.text for source in timeline.sources}
    assert events(timeline)
    for event in events(timeline):
        for phrase in (event.quote, event.action, *event.actors, *event.mentions):
            if phrase is not None:
                assert texts[event.source][phrase.start:phrase.end] == phrase.text
