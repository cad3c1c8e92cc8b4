"""E-mail (.eml): the message is a document, what it quotes is a section of its own, its attachments are read too."""

from __future__ import annotations

import email
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default

from chronology.escapes import shown
from chronology.model import LeftOut
from chronology.read.charset import decode, scrub
from chronology.read.draft import Clue, Draft, Job, Seam, UnreadableError, paragraph_marks
from chronology.read.html import draft_of_page
from chronology.read.lines import Line, lines_of
from chronology.read.words import ends_with, fold, phrases

_QUOTE_LINE = 300
_HEADER_LENGTH = 2000  # the standard parser takes the square of a header's length


def read_mail(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """The message, dated by its own header, then its attachments under "message.eml/name"."""
    message = email.message_from_bytes(data, policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise UnreadableError("this is no e-mail: it has no header")
    text, warnings = _body(message, job)
    attachments = [part for part in message.walk() if part.is_attachment() or part.get_filename()]
    if text.strip():
        yield Draft(
            job.name, text, title=_header(message, "subject"), publisher=_header(message, "from"),
            clues=(Clue("metadata", "Date", date),) if (date := _header(message, "date")) else (),
            marks=paragraph_marks(text), seams=tuple(_quoted(text)), warnings=warnings,
        )
    elif not attachments:
        raise UnreadableError("the message holds no text")
    yield from _attached(attachments, job)


def _header(message: EmailMessage, name: str) -> str:
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    try:
        value = str(default.header_factory(name, raw[:_HEADER_LENGTH]))
        return " ".join(scrub(value)[0].split())
    except (ValueError, LookupError, IndexError, AttributeError):  # the standard parser stumbles over broken headers
        return ""


def _body(message: EmailMessage, job: Job) -> tuple[str, tuple[str, ...]]:
    part = message.get_body(("plain", "html"))
    if part is None:
        return "", ()
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return "", ()
    job.limits.check_size("text_mb", len(payload))
    text, warnings = decode(payload, part.get_content_charset() or "")
    if part.get_content_type() == "text/html":
        text = draft_of_page(text, job, whole=True).text
    return text, warnings


def _attached(parts: list[EmailMessage], job: Job) -> Iterator[Draft | LeftOut]:
    taken: set[str] = set()
    if len(parts) > job.limits.archive_members:
        yield LeftOut(job.name, "attachments", str(job.limits.over("archive_members", len(parts))))
        return
    for number, part in enumerate(parts, 1):
        name = shown((part.get_filename() or f"attachment {number}").replace("/", "_"))
        name = f"{name}~{number}" if name in taken else name
        taken.add(name)
        inner = replace(job, name=f"{job.name}/{name}", depth=job.depth + 1)
        payload = part.get_payload(decode=True)
        if job.depth >= job.limits.archive_depth:
            yield LeftOut(inner.name, "", str(job.limits.over("archive_depth")))
        elif isinstance(payload, bytes):
            yield from job.inner(name, payload, inner)
        else:
            yield LeftOut(inner.name, "", "this attachment cannot be unpacked")


def _quoted(text: str) -> Iterator[Seam]:
    """The stretches that quote another message, with the line above each that says when that one was written."""
    lines = lines_of(text)
    start: Line | None = None
    when, last = "", 0
    for before, line in zip([None, *lines], lines, strict=False):
        if line.text.startswith(">"):
            if start is None:
                start, when = line, before.text if before and _opens(before.text) else ""
            last = line.end
        elif start is not None:
            yield Seam(start.start, last, "quoted", when)
            start = None
    if start is not None:
        yield Seam(start.start, last, "quoted", when)


def _opens(line: str) -> bool:
    bare = fold(line)
    return len(line) < _QUOTE_LINE and (bool(ends_with(bare, "wrote")) or any(p in bare for p in phrases("wrote")))
