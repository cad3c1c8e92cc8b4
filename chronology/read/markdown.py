"""Markdown: the text without its marks, as a page shows it, and the front matter above it.

What the marks mean is markdown-it's to say; the blocks of text are those of the page that it makes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from chronology.model import LeftOut
from chronology.read.charset import decode
from chronology.read.draft import Clue, Draft, Job, paragraph_marks
from chronology.read.fields import field_of
from chronology.read.html import draft_of_page
from chronology.read.text import KEY_LINE, title_of

_FRONT_LINES = 60
_LONGEST_LINE = 50_000  # nobody marks up a longer one by hand
_NESTED = 100  # quotations and lists inside each other; what stands deeper would be lost


def read_markdown(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A Markdown file is one document; front matter between `---` lines gives its title, date and language."""
    text, warnings = decode(data)
    job.limits.check_size("text_mb", len(data))
    front, body = split_front_matter(text)
    page = _page_of(body)
    if page is None:
        plain = ("nested too deep, or lines too long, to tell marks from text: read as plain text",)
        draft = Draft(job.name, body, marks=paragraph_marks(body), warnings=warnings + plain)
    else:
        draft = draft_of_page(page, job, warnings, whole=True)
    said = {name: front[name] for name in ("title", "publisher", "language", "link") if name in front}
    said.setdefault("title", draft.title or title_of(draft.text))
    clues = (Clue("metadata", "front matter", front["date"]),) if "date" in front else ()
    yield replace(draft, clues=(*clues, *draft.clues), **said)  # type: ignore[arg-type]  # all of them are strings


def _page_of(body: str) -> str | None:
    """The markup of a text; None where its marks cannot be told from it."""
    from markdown_it import MarkdownIt

    if max(map(len, body.split("\n")), default=0) > _LONGEST_LINE:
        return None
    reader = MarkdownIt("commonmark", {"maxNesting": _NESTED}).enable(["table", "strikethrough"])
    tokens = reader.parse(body)
    if any(token.level >= _NESTED - 1 for token in chain(tokens, *(token.children or () for token in tokens))):
        return None
    return str(reader.renderer.render(tokens, reader.options, {}))


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
        match = KEY_LINE.match(line)
        name = field_of(match[1]) if match else None
        if match and name and match[2].strip():
            front.setdefault(name, match[2].strip().strip("\"'"))
    return front, "\n".join(lines[end + 1:]).lstrip("\n")
