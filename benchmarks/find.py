"""Date finding in news and in dense text, beside dateparser and parstdex, and how its time grows with the text.

The news are our own, about one date in 450 bytes; every copy of a paragraph has other numbers, so that no date is
read twice. The dense text are the sentences of our gold, about one date in 75 bytes, each read once. dateparser is
measured as it is called by default and with the language told. Speeds are kB of UTF-8 in a second of CPU time, in one
run; the ratios hold on any machine.
"""

from __future__ import annotations

import gc
import math
import re
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path

from benchmarks.measure import table
from calendars import Calendar, find, format_date, languages

_MARKS = re.compile(r"[\[\]{}|]")  # of the gold notation
REFERENCE = date(2023, 11, 3)
SIZE = 400_000  # bytes of news
OTHERS = 12_000  # bytes for the slower finders
SIZES, ROUNDS = (65_536, 262_144, 1_048_576), 3  # characters

TEXTS = Path(__file__).parent / "news"
DENSE = Path(__file__).parents[1] / "tests" / "gold" / "data" / "dates"
CALENDARS: dict[str, Calendar] = {"en": "gregorian", "fa": "solar-hijri", "ar": "gregorian"}
HOSTILE = {
    "ranges that do not end": "1 to ", "months": "March ", "weekdays": "Monday, ", "ordinals": "the first day of ",
    "number words": "one hundred and ", "digits": "1 ", "years": "2024 ", "Persian months": "آبان ", "marks": "a\u0301",
}


def _written(day: date, language: str) -> str:
    """A day as news write it: every third one without its year."""
    return format_date(day, CALENDARS[language], language, "long" if day.day % 3 else "short")


def news(language: str, size: int, start: int = 0) -> list[str]:
    """Articles of three paragraphs, together about `size` bytes, no two alike."""
    paragraphs = (TEXTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    articles, total, number = [], 0, start
    while total < size:
        day = REFERENCE - timedelta(days=number % 2000)
        article = "\n".join(text.format(day=_written(day - timedelta(days=at), language), n=20 + (number + at) % 60)
                            for at, text in enumerate(paragraphs))
        articles.append(article)
        total += len(article.encode())
        number += 1
    return articles


def run() -> str:
    return "\n\n".join([speed(), loading(), growth()])


def _rate(read: Callable[[str], object], texts: list[str]) -> float:
    read(texts[0])
    start = time.process_time()
    for text in texts:
        read(text)
    return sum(len(text.encode()) for text in texts) / 1000 / (time.process_time() - start)


def speed() -> str:
    """kB per CPU second, and how many times that of the others."""
    rows = []
    for name, texts in [("news", news), ("dense", dense)]:
        for language in CALENDARS:
            def ours(text: str, language: str = language) -> object:
                return find(text, reference=REFERENCE, language=language)

            rate = _rate(ours, texts(language, SIZE))
            row = [f"{name} {language}", f"{rate:.0f}"]
            for other in _others(language):
                theirs = _rate(other, texts(language, OTHERS, 5000)) if other else 0
                row.append(f"{theirs:.1f}: {rate / theirs:.0f} times" if theirs else "")
            rows.append(row)
    return table(["text", "kB per CPU second", "dateparser", "dateparser, language told", "parstdex"], rows)


def dense(language: str, size: int, start: int = 0) -> list[str]:
    """Sentences with many dates, at most `size` bytes of them; `start` is only that of `news`."""
    lines = (DENSE / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    sentences = [_MARKS.sub("", line) for line in lines if line and line[0] not in "#@="]
    ends = accumulate(len(sentence.encode()) for sentence in sentences)
    return [sentence for sentence, end in zip(sentences, ends, strict=True) if end <= size]


def _others(language: str) -> list[Callable[[str], object] | None]:
    """dateparser by default and with the language told; parstdex where it can read the language."""
    from dateparser.search import search_dates

    others: list[Callable[[str], object] | None] = [search_dates, partial(search_dates, languages=[language]), None]
    if language == "fa":
        try:
            from parstdex import Parstdex
        except ImportError:
            return others
        others[-1] = Parstdex().extract_marker
    return others


def loading() -> str:
    """CPU seconds to compile a language."""
    from calendars.grammar import Grammar

    rows = []
    for tag in languages.FILES:
        grammar = languages.load(tag)
        assert grammar is not None
        gc.collect()  # what other languages left to it is not counted
        start = time.process_time()
        Grammar(grammar.language)
        rows.append([tag, f"{1000 * (time.process_time() - start):.0f}"])
    return table(["language", "ms to load"], rows)


def growth() -> str:
    """The exponent with which the time grows from 64 kB to 1 MB: 1 is in step with the text."""
    rows = []
    families = {f"news in {language}": "".join(news(language, 20_000)) for language in CALENDARS} | HOSTILE
    for name, unit in families.items():
        language = name[-2:] if name.startswith("news") else "fa" if name.startswith("Persian") else "en"
        seconds: dict[int, float] = {}
        for size in ROUNDS * SIZES:  # what is read quickly cannot be measured once
            text = (unit * (size // len(unit) + 1))[:size]
            start = time.process_time()
            find(text, reference=REFERENCE, language=language)
            seconds[size] = min(time.process_time() - start, seconds.get(size, math.inf))
        points = [(math.log(size), math.log(second)) for size, second in seconds.items()]
        rows.append([name, f"{_slope(points):.2f}", f"{math.exp(points[-1][1]):.1f}"])
    return table(["text", "exponent", "seconds for 1 M characters"], rows)


def _slope(points: list[tuple[float, float]]) -> float:
    x = sum(point[0] for point in points) / len(points)
    y = sum(point[1] for point in points) / len(points)
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
