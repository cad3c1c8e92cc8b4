"""Whatever a source wrote comes back out of the forms that can be read back, and opens nothing in any."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree
from datetime import date

import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from calendars import DateSpan
from chronology.model import Event, Happening, Phrase, Source, Timeline
from render.formats import export
from render.formats.exported import one_line, printable
from render.formats.spreadsheet import AT_RISK

MARKS = st.text("abcا1۱ \n\t'\"=+-@\\`*_[]()<>{}#&|~!:;,.$/\u2028\u202e\x00\r", max_size=30)
DAY = DateSpan(date(2021, 12, 25), date(2021, 12, 25))


def one(text: str) -> Timeline:
    """A timeline in which `text` stands wherever a source is quoted."""
    event = Event("s", DAY, Phrase(0, len(text), text), title=text, language="en")
    return Timeline(text, (Source("s", text, text, text, text),), (Happening("h", DAY, text, (event,)),))


@settings(max_examples=150, deadline=None)
@given(st.one_of(MARKS, st.text(max_size=40)))
def test_any_text_comes_back(text: str) -> None:
    timeline, kept, line = one(text), utf8(printable(text)), utf8(one_line(text))
    table = csv.DictReader(io.StringIO(export(timeline, "csv").text, newline=""), strict=True)
    (cell,) = (row["quote"] for row in table)
    assert (cell[1:] if cell.startswith("'") and AT_RISK.match(cell) else cell) == kept

    (event,) = icalendar.Calendar.from_ical(export(timeline, "ics").content).events
    assert not event.errors and str(event["description"]).startswith(line)

    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(
        export(timeline, "markdown").text)
    assert [token.type for token in tokens].count("blockquote_open") == 1
    opened = [place for place, token in enumerate(tokens) if token.type == "blockquote_open"]
    quote = tokens[opened[0] + 2]
    assert {child.type for child in quote.children or []} <= {"text", "text_special"}
    assert "".join(child.content for child in quote.children or []) == line or not line

    ElementTree.fromstring(export(timeline, "svg").content)


def utf8(text: str) -> str:
    """The text as a UTF-8 file has it."""
    return text.encode("utf-8", "replace").decode("utf-8")
