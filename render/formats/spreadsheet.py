"""CSV that a spreadsheet opens as it is: one row a telling, a happening without tellings a row of its own.

Nothing that a source wrote is run as a formula: such a cell begins with an apostrophe, which `defused` explains.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from chronology.model import Event, Happening, Source, Timeline
from render.formats.exported import BYTE_ORDER_MARK, Exported, exported, printable, web_link
from render.formats.wording import disagreement, sentence
from render.labels import labels
from render.labels.dates import CALENDARS, span_text
from render.list import Writer

DATED = ("first", "last", "precision", "certainty", "edtf", "gregorian", "solar_hijri", "hijri")
HAPPENING = ("happening", "title", *DATED, "disagreements")
TELLING = (
    "status", "date_words", "telling_first", "telling_last", "telling_certainty", "clock", "action", "actors", "place",
    "attribution", "quote", "quote_start", "quote_end", "language", "reasons",
)
SOURCE = ("source", "source_title", "publisher", "published_first", "published_last", "published_basis", "link", "path")
COLUMNS = HAPPENING + TELLING + SOURCE
BETWEEN = " | "  # several values in one cell


def write(timeline: Timeline, language: str) -> Exported:
    """The timeline as CSV (RFC 4180, UTF-8 with a byte order mark), the columns named in COLUMNS."""
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow(COLUMNS)
    writer = Writer(timeline, labels(language))
    for happening in timeline.happenings:
        for row in _rows(happening, writer):
            table.writerow([defused(printable(cell)) for cell in row])
    return exported(BYTE_ORDER_MARK + file.getvalue(), timeline, "alternatives", "texts", "sources", "files")


def defused(cell: str) -> str:
    r"""The cell with an apostrophe before it where a spreadsheet might run it; the reader removes one again.

    A text is at risk when it begins, after blanks, with one of = + - @ or their full-width forms, or with a tab or a
    line end. One that begins with apostrophes and then such a character gets one more, so that `defused` can be undone.

    >>> defused("=HYPERLINK(1)"), defused("'-1"), defused("on Monday")
    ("'=HYPERLINK(1)", "''-1", 'on Monday')
    """
    return f"'{cell}" if AT_RISK.match(cell) else cell


AT_RISK = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])")


def _rows(happening: Happening, writer: Writer) -> Iterator[tuple[str, ...]]:
    left = _happening(happening, writer)
    if not happening.tellings:
        yield (*left, *[""] * (len(TELLING) + len(SOURCE)))
    for event in happening.tellings:
        yield (*left, *_telling(event, writer), *_source(event.source, writer.sources.get(event.source)))


def _happening(happening: Happening, writer: Writer) -> tuple[str, ...]:
    span = happening.span
    dated = [""] * len(DATED) if span is None else [
        span.first.isoformat(), span.last.isoformat(), span.precision, span.certainty, span.edtf(),
        *(span_text(span, calendar, writer.labels) for calendar in CALENDARS)]
    differ = BETWEEN.join(disagreement(one, writer) for one in happening.disagreements)
    return (happening.id, happening.title, *dated, differ)


def _telling(event: Event, writer: Writer) -> tuple[str, ...]:
    span = event.span
    reasons = [*(reason for mention in event.mentions for reason in mention.reasons), *event.reasons]
    return (
        event.status, BETWEEN.join(mention.text for mention in event.mentions),
        *((span.first.isoformat(), span.last.isoformat()) if span else ("", "")), event.certainty, event.clock or "",
        event.action.text if event.action else "", BETWEEN.join(actor.text for actor in event.actors),
        event.place.text if event.place else "", event.attribution.text if event.attribution else "",
        event.quote.text, str(event.quote.start), str(event.quote.end), event.language,
        BETWEEN.join(sentence(writer.reason(reason), writer.labels) for reason in reasons),
    )


def _source(source_id: str, source: Source | None) -> tuple[str, ...]:
    if source is None:
        return (source_id, *[""] * (len(SOURCE) - 1))
    span = source.published.span
    return (
        source.id, source.title, source.publisher,
        *((span.first.isoformat(), span.last.isoformat()) if span else ("", "")), source.published.basis,
        web_link(source.link), source.path,
    )
