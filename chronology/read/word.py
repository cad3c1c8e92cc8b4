"""Word documents (.docx): paragraphs, the rows of tables where they stand, and footnotes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from chronology.model import LeftOut, Mark
from chronology.read.archive import opened
from chronology.read.charset import scrub
from chronology.read.draft import Clue, Draft, Job, UnreadableError
from chronology.read.feed import parsed
from chronology.read.text import title_of

_TEMPLATE_DAY = "2013-12-23"  # the date in the template that python-docx starts every document from
_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FOOTNOTES = "word/footnotes.xml"


def read_docx(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A Word file is one document; the date in its properties counts less than one in its text."""
    import docx
    from docx.opc.exceptions import OpcError

    with opened(data, job.limits) as archive:
        notes = _footnotes(archive)
    try:
        document = docx.Document(io.BytesIO(data))
        lines = [*_lines(document), *notes]
        properties = document.core_properties
        title, created = properties.title or "", properties.created
    except (OpcError, KeyError, AttributeError, ValueError, TypeError, SyntaxError, zipfile.BadZipFile) as error:
        raise UnreadableError(f"this is no Word document that can be read: {error}") from None
    text, marks = _joined(lines)
    if not text.strip():
        raise UnreadableError("the document holds no text")
    job.limits.check_size("text_mb", len(text))
    day = created.date().isoformat() if created else ""
    yield Draft(
        job.name, text, title=scrub(title)[0].strip() or title_of(text), marks=marks,
        clues=(Clue("header", "the file's properties", day),) if day and day != _TEMPLATE_DAY else (),
    )


def _lines(document: Any) -> Iterator[tuple[str, str]]:
    """Each line with its place: body paragraphs and table rows in the order of the document."""
    paragraphs = tables = 0
    for item in document.iter_inner_content():
        if hasattr(item, "rows"):
            tables += 1
            yield from _rows(item, tables)
        elif item.text.strip():
            paragraphs += 1
            yield f"paragraph {paragraphs}", item.text


def _rows(table: Any, number: int) -> Iterator[tuple[str, str]]:
    for row, element in enumerate(table.rows, 1):
        cells: list[Any] = []
        for cell in element.cells:
            if not any(cell._tc is other._tc for other in cells):  # a merged cell is given once for each column
                cells.append(cell)
        texts = [" ".join(cell.text.split()) for cell in cells]
        if any(texts):
            yield f"table {number} row {row}", " | ".join(text for text in texts if text)


def _footnotes(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    if _FOOTNOTES not in archive.namelist():
        return []
    root = parsed(archive.read(_FOOTNOTES))
    notes = ["".join(t.text or "" for t in note.iter(f"{_MAIN}t")).strip() for note in root.iter(f"{_MAIN}footnote")]
    return [(f"footnote {number}", text) for number, text in enumerate(filter(None, notes), 1)]


def _joined(lines: list[tuple[str, str]]) -> tuple[str, tuple[Mark, ...]]:
    pieces: list[str] = []
    marks: list[Mark] = []
    at = 0
    for place, raw in lines:
        line = scrub(raw)[0]
        marks.append(Mark(at, place))
        pieces.append(line)
        at += len(line) + 2
    return "\n\n".join(pieces), tuple(marks)
