"""Events from news: sentences with a date in a second, and how the time grows with the text.

A sentence counts when it holds a date; the time is of `chronology.extract`, finding the dates included. Ratios are of
one run and hold on any machine.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import calendars
import chronology
from benchmarks.find import news
from benchmarks.measure import best, table
from chronology.tie import tie

SIZE = 150_000  # bytes of news
SIZES = (50_000, 100_000, 200_000)
HOSTILE = {
    "openers": "that ", "commas": ", ", "verbs": "said ", "event nouns": "attack ", "brackets": "(",
    "dates": "3 May 2020 ",
}


def run() -> str:
    return "\n\n".join([speed(), growth(), hostile()])


def speed() -> str:
    rows = []
    for language in ("en", "fa", "ar"):
        articles = news(language, SIZE)
        chronology.extract(articles[0], language=language)
        found = [(text, calendars.find(text, language=language)) for text in articles]
        events = [tie(text, dates, language=language) for text, dates in found]
        sentences = sum(len({event.quote.start for event in told}) for told in events)
        both = _seconds(partial(_extract, articles, language))
        alone = _seconds(partial(_tie, found, language))
        rows.append([language, sentences, round(sentences / both), f"{alone / both:.0%}"])
    return table(["language", "sentences with a date", "a CPU second", "of it tying"], rows)


def _extract(articles: list[str], language: str) -> None:
    for text in articles:
        chronology.extract(text, language=language)


def _tie(found: list[tuple[str, list[calendars.DateMention]]], language: str) -> None:
    for text, dates in found:
        tie(text, dates, language=language)


def growth() -> str:
    rows = []
    for language in ("en", "fa", "ar"):
        seconds = [_once("\n".join(news(language, size)), language) for size in SIZES]
        rows.append([language, *(f"{second / seconds[0]:.2f}" for second in seconds)])
    return "One article of\n\n" + table(["language", *(f"{size // 1000} kB" for size in SIZES)], rows)


def hostile() -> str:
    rows = []
    for name, unit in HOSTILE.items():
        small, large = (_once(unit * (size // len(unit)) + " 3 May 2020.", "en") for size in (20_000, 80_000))
        rows.append([name, f"{large / small:.1f}"])
    return "Four times the text of nothing but\n\n" + table(["what", "takes so many times as long"], rows)


def _once(text: str, language: str) -> float:
    return best({"": partial(chronology.extract, text, language=language)}, rounds=3)[""]


def _seconds(call: Callable[[], object]) -> float:
    return best({"": call}, rounds=2)[""]
