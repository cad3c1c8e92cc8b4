"""Plain text and Markdown; their words stay as they are written, but for front matter, which is read as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chronology.model import LeftOut
from chronology.read.charset import decode
from chronology.read.datelines import datelines
from chronology.read.draft import Clue, Draft, Job, paragraph_marks
from chronology.read.fields import field_of
from chronology.read.lines import Line

_FRONT_LINES, _HEADER_LINES = 60, 12
_KEY_LINE = re.compile(r"([^\s:#][^:\n]{0,40}):[ \t]*(.*)")
_HEADING = re.compile(r"#{1,6}[ \t]+(?=[^ \t#])(.*)")


def read_text(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A text file is one document; its title is a first line that reads like one."""
    text, warnings = decode(data)
    job.limits.check_size("text_mb", len(data))
    said = header_of(text)
    yield Draft(
        job.name, text, title=said.get("title", "") or title_of(text), publisher=said.get("publisher", ""),
        language=said.get("language", ""), link=said.get("link", ""), marks=paragraph_marks(text), warnings=warnings,
    )


def read_markdown(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A Markdown file is one document; front matter between `---` lines gives its title, date and language."""
    text, warnings = decode(data)
    job.limits.check_size("text_mb", len(data))
    front, body = split_front_matter(text)
    heading = next((m[1].rstrip(" \t#") for line in body.split("\n", 20)[:20] if (m := _HEADING.match(line))), "")
    yield Draft(
        job.name, body, title=front.get("title", "") or heading or title_of(body),
        publisher=front.get("publisher", ""), language=front.get("language", ""), link=front.get("link", ""),
        clues=(Clue("metadata", "front matter", front["date"]),) if "date" in front else (),
        marks=paragraph_marks(body), warnings=warnings,
    )


def header_of(text: str) -> dict[str, str]:
    """The fields in the first lines of a text, where at least two lines name one each; they stay in the text.

    >>> header_of("Title: The port\\nSource: Courier\\n\\nIt burned.")
    {'title': 'The port', 'publisher': 'Courier'}
    """
    said: dict[str, str] = {}
    for line in text.split("\n", _HEADER_LINES)[:_HEADER_LINES]:
        match = _KEY_LINE.match(line)
        name = field_of(match[1]) if match else None
        if not match or name is None or not match[2].strip():
            break
        said.setdefault(name, match[2].strip())
    return said if len(said) > 1 else {}


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields between two lines of three dashes at the top of a text, and the text after them.

    >>> split_front_matter("---\\ntitle: The port\\ndate: 2020-03-04\\n---\\nIt burned.")
    ({'title': 'The port', 'date': '2020-03-04'}, 'It burned.')
    """
    lines = text.split("\n", _FRONT_LINES)
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:_FRONT_LINES]]:
        return {}, text
    end = next(i for i, line in enumerate(lines) if i and line.strip() == "---")
    front: dict[str, str] = {}
    for line in lines[1:end]:
        match = _KEY_LINE.match(line)
        name = field_of(match[1]) if match else None
        if match and name and match[2].strip():
            front.setdefault(name, match[2].strip().strip("\"'"))
    return front, "\n".join(lines[end + 1:]).lstrip("\n")


def title_of(text: str) -> str:
    """The first line of a text where it reads like a title: short, and no sentence with a full stop."""
    lines = [line.strip() for line in text[:2000].split("\n")[:8] if line.strip()]
    if len(lines) < 2:
        return ""
    first = Line(0, len(lines[0]), lines[0])
    return "" if first.is_prose or datelines([lines[0]]) else lines[0]
