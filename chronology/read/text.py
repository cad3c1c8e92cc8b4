"""Plain text: its words stay as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chronology.model import LeftOut
from chronology.read.charset import decode
from chronology.read.datelines import datelines
from chronology.read.draft import Draft, Job, paragraph_marks
from chronology.read.fields import field_of
from chronology.read.lines import Line

_HEADER_LINES = 12
KEY_LINE = re.compile(r"([^\s:#][^:\n]{0,40}):[ \t]*(.*)")


def read_text(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A text file is one document; its title is a first line that reads like one."""
    text, warnings = decode(data)
    job.limits.check_size("text_mb", len(data))
    said = header_of(text)
    yield Draft(
        job.name, text, title=said.get("title", "") or title_of(text), publisher=said.get("publisher", ""),
        language=said.get("language", ""), link=said.get("link", ""), marks=paragraph_marks(text), warnings=warnings,
    )


def header_of(text: str) -> dict[str, str]:
    """The fields in the first lines of a text, where at least two lines name one each; they stay in the text.

    >>> header_of("Title: The port\\nSource: Courier\\n\\nIt burned.")
    {'title': 'The port', 'publisher': 'Courier'}
    """
    said: dict[str, str] = {}
    for line in text.split("\n", _HEADER_LINES)[:_HEADER_LINES]:
        match = KEY_LINE.match(line)
        name = field_of(match[1]) if match else None
        if not match or name is None or not match[2].strip():
            break
        said.setdefault(name, match[2].strip())
    return said if len(said) > 1 else {}


def title_of(text: str) -> str:
    """The first line of a text where it reads like a title: short, and no sentence with a full stop."""
    lines = [line.strip() for line in text[:2000].split("\n")[:8] if line.strip()]
    if len(lines) < 2:
        return ""
    first = Line(0, len(lines[0]), lines[0])
    return "" if first.is_prose or datelines([lines[0]]) else lines[0]
