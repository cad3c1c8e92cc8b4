"""PDF: a document with a mark at every page; pages that are too much, or doubtful, are named one by one."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

from chronology.model import LeftOut, Mark
from chronology.read.bidi import backward_years, reads_backwards
from chronology.read.draft import Clue, Draft, Job, UnreadableError
from chronology.read.limits import OutOfTimeError
from chronology.read.pdf_layout import WORD_MARGIN, paragraphs
from chronology.read.text import title_of


def read_pdf(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A PDF is one document with a mark at every page."""
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfminer.psexceptions import PSException

    from chronology.read.pdf_bounds import BoundedDocument, BoundedParser

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        document = BoundedDocument(BoundedParser(io.BytesIO(data)))
        if not document.is_extractable and document.encryption:
            raise UnreadableError("it forbids its text to be taken out")
        pages, left_out = _pages(document, job)
        info = document.info[0] if document.info else {}
    except (PDFPasswordIncorrect, PDFEncryptionError):
        raise UnreadableError("it is locked with a password") from None
    except (PSException, KeyError, TypeError, AttributeError, IndexError, AssertionError, OverflowError) as error:
        raise UnreadableError(f"this is no PDF that can be read: {_fault(error)}") from None
    yield from left_out
    text, marks = _joined(pages)
    if not text.strip() and left_out:
        return
    if not text.strip():
        raise UnreadableError("there is no text in it: a scan has to go through text recognition first")
    created = _created(info.get("CreationDate"))
    yield Draft(
        job.name, text, title=title_of(text), marks=marks, warnings=tuple(_doubts(pages)),
        clues=(Clue("header", "the file's properties", created),) if created else (),
    )


def _fault(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"its part {error} is missing"
    return str(error) or type(error).__name__


def _pages(document: Any, job: Job) -> tuple[list[list[str]], list[LeftOut]]:
    from pdfminer.layout import LAParams
    from pdfminer.pdfinterp import PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.psexceptions import PSException

    from chronology.read.pdf_bounds import BoundedDevice, BoundedInterpreter

    resources = PDFResourceManager()
    pages: list[list[str]] = []
    left_out: list[LeftOut] = []
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > job.limits.pages:
            left_out.append(LeftOut(job.name, f"page {number}", str(job.limits.over("pages"))))
            break
        device = BoundedDevice(resources, laparams=LAParams(boxes_flow=None, word_margin=WORD_MARGIN))
        try:
            BoundedInterpreter(resources, device).process_page(page)
            pages.append(paragraphs(device.get_result()))
        except (PSException, UnreadableError, KeyError, TypeError, AttributeError, IndexError, AssertionError) as error:
            left_out.append(LeftOut(job.name, f"page {number}", f"not read: {_fault(error)}"))
            pages.append([])
        except OutOfTimeError as error:
            left_out.append(LeftOut(job.name, f"from page {number} on", str(error)))
            break
    return pages, left_out


def _joined(pages: list[list[str]]) -> tuple[str, tuple[Mark, ...]]:
    pieces: list[str] = []
    marks: list[Mark] = []
    at = 0
    for number, page in enumerate(map("\n\n".join, pages), 1):
        if page:
            marks.append(Mark(at, f"page {number}"))
            pieces.append(page)
            at += len(page) + 2
    return "\n\n".join(pieces), tuple(marks)


def _doubts(pages: list[list[str]]) -> Iterator[str]:
    """What may be wrong with a page's text: turned words or digits, glyphs without a letter, no text at all."""
    for number, text in enumerate(map("\n".join, pages), 1):
        years = backward_years(text)
        if reads_backwards(text):
            yield f"page {number}: its words seem to be spelt backwards"
        if years:
            yield f"page {number}: digits may stand in reverse order: {', '.join(years[:5])}"
        if text.count("\ufffd") > 0.05 * len(text) > 0:
            yield f"page {number}: many of its characters have no meaning in the file"
        if not text:
            yield f"page {number}: there is no text on it"


def _created(value: object) -> str:
    """The day in a PDF date: "D:20231028090000+03'30'"."""
    raw = value.decode("ascii", "replace") if isinstance(value, bytes) else ""
    digits = raw.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdecimal() else ""
