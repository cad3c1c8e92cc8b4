"""Readers and `find` on made-up input: never an exception, never an offset that does not hold.

They take FUZZ_SECONDS together (15 where it is not set), in rounds of known seeds: `make fuzz` runs longer.
"""

import io
import os
import random
import time
import zipfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import calendars
from chronology import data
from chronology.model import Document, LeftOut
from chronology.read import Limits, Unit, read_file
from chronology.read.formats import STUMBLED

SECONDS = float(os.environ.get("FUZZ_SECONDS", "15")) / 15  # for each property
DOCUMENTS = Path(__file__).parent / "chronology" / "read" / "documents"
WORDS = (
    "3 March 2020", "2020-02-31", "the 5th", "last Monday", "yesterday", "two weeks ago", "from", "to", "12/05/1400",
    "۶ آبان ۱۴۰۲", "۳۰ اسفند", "روز ششم", "هفته گذشته", "دیروز", "از", "تا", "مهر", "دهه ۶۰",
    "15 رمضان 1445 هـ", "الموافق",
    "24 حزيران/يونيو", "أمس", "قبل عامين", "قرن", "هـ", "م", "و",
    "\u200c", "\u202e", "\u0640", "ًٌٍ", "١٢", "۱۲", "12", ":", "/", "-",
    "at 25:61", "in the 1990s", "May", "mid-", "century", ".", ",", "،", "\n", "\t", "\ud800", "\x00", "😀",
    "the 89th day of the war",
)
ROUND = settings(max_examples=40, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def fuzzed(strategy: st.SearchStrategy[Any]) -> Callable[[Callable[[Any], None]], Callable[[], None]]:
    """Run a property on examples of a strategy, a round of examples a seed, until the time is over."""

    def decorate(check: Callable[[Any], None]) -> Callable[[], None]:
        def run() -> None:
            end = time.monotonic() + SECONDS
            for number in count():
                seed(number)(ROUND(given(strategy)(check)))()
                if time.monotonic() > end:
                    return

        run.__name__, run.__doc__ = check.__name__, check.__doc__
        return run

    return decorate


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.txt", "It sank on 3 March 2020.")
        file.writestr("b.html", "<p>It was raised on 4 May 2021.")
    return buffer.getvalue()


def word_document() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph("It sank on 3 March 2020.")
    document.add_table(2, 2).cell(0, 0).text = "۶ آبان ۱۴۰۲"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


CONTROLS = set(map(chr, [*range(9), 11, *range(14, 32)]))
PAGE = """<html lang="fa"><head><meta charset="utf-8"><script type="application/ld+json">
{"@type": "NewsArticle", "datePublished": "1402-08-06"}</script></head><body><h1>x</h1>
<time datetime="2020-03-03">x</time><p>غرق شد</p><aside>y</aside>"""
FEED = """<rss><channel><title>c</title><item><title>t</title>
<description>&lt;p&gt;It sank.</description></item></channel></rss>"""
SEEDS: dict[str, list[bytes]] = {
    "a.txt": [b"Title\n3 March 2020\nIt sank.\n\nRelated articles\nFire\n4 May 2021",
              "۶ آبان ۱۴۰۲\nغرق شد.".encode("utf-16")],
    "a.md": [b"---\ntitle: x\ndate: 2020-03-03\n---\n# y\nIt sank."],
    "a.html": [PAGE.encode()],
    "a.jsonl": [b'{"text": "It sank.", "date": "2020-03-03", "url": "https://example.org"}\n{"text": 5}\n'],
    "a.json": [b'{"articles": [{"text": "It sank.", "date": 1583193600}]}'],
    "a.csv": [b"title,text,date\nx,\"It, sank\",2020-03-03\n"],
    "a.rss": [FEED.encode()],
    "a.eml": [b"From: a\nDate: Tue, 4 May 2021 10:00:00 +0200\nContent-Type: text/plain\n\nIt sank.\n> no\n"],
    "a.zip": [archive()],
    "a.docx": [word_document()],
    "a.pdf": [(DOCUMENTS / "fpdf2-en.pdf").read_bytes(), (DOCUMENTS / "weasyprint-fa.pdf").read_bytes()],
}
SCRAPS = (b"<", b"\x00", b"\xff\xfe", b"&#x110000;", b"&#1;", b"{", b"]", b'"', b"2020", "آبان".encode(), b"\n\n")


def damaged(name: str, number: int) -> bytes:
    """A document of a format with some bytes changed, cut out, repeated or put in; the number tells which."""
    draw = random.Random(number)
    content = bytearray(draw.choice(SEEDS[name]))
    for _ in range(draw.randrange(1, 8)):
        at = draw.randrange(len(content) + 1)
        kind = draw.randrange(4)
        if kind == 0 and content:
            content[min(at, len(content) - 1)] = draw.randrange(256)
        elif kind == 1:
            del content[at:at + draw.randrange(1, 40)]
        elif kind == 2:
            content[at:at] = content[max(0, at - 30):at] * draw.randrange(1, 4)
        else:
            content[at:at] = draw.choice(SCRAPS)
    return bytes(content)


def check_reading(folder: Path, name: str, content: bytes) -> None:
    path = folder / name
    path.write_bytes(content)
    items = read_file(Unit(name, str(path)), Limits(seconds=20))
    assert items
    for item in items:
        if isinstance(item, LeftOut):
            assert item.reason and "\n" not in item.reason
            assert STUMBLED not in item.reason or name.endswith((".docx", ".pdf", ".zip", ".eml"))
            continue
        check_document(item)
    ids = [item.source.id for item in items if isinstance(item, Document)]
    assert len(ids) == len(set(ids))


def check_document(document: Document) -> None:
    source = document.source
    source.text.encode("utf-8")
    assert source.text.strip() and not set(source.text) & CONTROLS
    assert data.loads(Document, data.dumps(document)) == document
    starts = [mark.start for mark in source.marks]
    assert starts == sorted(starts) and all(0 <= start < len(source.text) for start in starts)
    assert all(0 <= section.start < section.end <= len(source.text) for section in document.sections)
    assert (source.published.span is None) == (source.published.basis == "none")


@pytest.mark.parametrize("name", SEEDS)
def test_fuzz_readers(name: str, tmp_path: Path) -> None:
    @fuzzed(st.integers(0, 10**9))
    def check(number: int) -> None:
        check_reading(tmp_path, name, damaged(name, number))

    check()


def test_fuzz_any_bytes_under_any_name(tmp_path: Path) -> None:
    @fuzzed(st.tuples(st.sampled_from(sorted(SEEDS)), st.binary(max_size=300)))
    def check(drawn: tuple[str, bytes]) -> None:
        check_reading(tmp_path, *drawn)

    check()


@fuzzed(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4), st.just(" ")), max_size=40).map(" ".join))
def test_fuzz_find(text: str) -> None:
    """Every mention is a stretch of the text, in order, and ends no earlier than it begins."""
    for language in (None, "en", "fa", "ar"):
        mentions = calendars.find(text, language=language)
        assert [m.start for m in mentions] == sorted(m.start for m in mentions)
        for mention in mentions:
            assert text[mention.start:mention.end] == mention.text != ""
            assert mention.span is None or mention.span.first <= mention.span.last
            assert (mention.certainty == "unknown") <= (mention.span is None) and all(map(str, mention.reasons))


@fuzzed(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)))
def test_fuzz_parse(text: str) -> None:
    """A text is one date, or a ParseError says why not."""
    try:
        assert calendars.parse(text).days >= 1
    except calendars.ParseError as error:
        assert str(error)
