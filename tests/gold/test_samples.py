"""The samples and what is expected of them fit each other; `test_floors` holds what the program finds in them."""

from __future__ import annotations

import html
import json
from collections import Counter

import articles
import pytest
from notation import gold

NAMES = sorted(articles.expected())
PATHS = [path for path in articles.ARTICLES.iterdir() if path.name != "sources.toml"]


def text_of(name: str) -> str:
    """The raw text of an article."""
    path = next(articles.ARTICLES.glob(f"{name}.*"))
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return "\n".join(json.loads(line)["text"] for line in text.splitlines())
    return html.unescape(text)


def test_every_article_says_what_is_expected_of_it() -> None:
    assert sorted(path.stem for path in PATHS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_what_is_expected_stands_in_the_article(name: str) -> None:
    text, table = text_of(name), articles.expected()[name]
    for event in [*table["event"], *table.get("no_event", [])]:
        assert text.count(event["quote"]) == 1, event["quote"]
        for words in [*event.get("actors", []), *event.get("action", "").split(" / ")]:
            assert words in text
    stated = table["published"] if isinstance(table["published"], dict) else {"": table["published"]}
    for spec in stated.values():
        assert spec == "unknown" or gold(spec).readings[0].days


def test_quotes_tell_articles_apart() -> None:
    texts = [text_of(name) for name in NAMES]
    for telling in articles.tellings():
        assert sum(telling.quote in text for text in texts) == 1, telling.quote


def test_tellings_to_merge_are_expected_events_on_days_that_touch() -> None:
    by_quote = {telling.quote: telling for telling in articles.tellings()}
    table = articles.merging()
    for quotes in table["same"]:
        spans = [by_quote[quote].days for quote in quotes]
        assert len({by_quote[quote].article for quote in quotes}) > 1, "one source alone"
        assert all(span is not None for span in spans)
        assert (max(span[0] for span in spans if span) - min(span[1] for span in spans if span)).days <= 1, quotes
    told = Counter(quote for quotes in table["same"] for quote in quotes)
    assert all(count == 1 for count in told.values())
    assert all(quote in by_quote for quotes in table["apart"] for quote in quotes)


def test_the_samples_cover_three_languages_and_three_formats() -> None:
    assert {path.suffix for path in PATHS} == {".txt", ".html", ".jsonl"}
    assert len(PATHS) >= 8
