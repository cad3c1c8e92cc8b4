"""HTML: the article of a page without its menus, with what the page says of its title, date and source.

readability judges which parts are the article; the text itself always comes from the page in its own order, and
where the judge finds next to nothing, the whole body stands in.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from chronology.model import LeftOut, Mark
from chronology.read.blocks import HEADINGS, Block, blocks_of
from chronology.read.charset import decode, scrub
from chronology.read.draft import Draft, Job, Seam, UnreadableError
from chronology.read.language import recognise
from chronology.read.metadata import page_of
from chronology.read.parts import set_apart
from chronology.read.shown import shown_dates

_CHARSET = re.compile(
    rb"<(?:meta[^<>]{0,200}?charset|\?xml[^<>]{0,100}?encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})",
    re.I,
)
_JUDGED_SIZE = 3_000_000
_JUDGED_ELEMENTS = 30_000
_PROSE = 60
_NUMBER = "data-chronology-block"
_TAG_LENGTH, _TAG_ATTRIBUTES = 20_000, 2000
_CUT_DEPTH = 2000  # libxml2 builds no tree deeper than 2048 and drops what stands below
_UNSEEN = (("!--", "-->"), ("script", "</script>"), ("style", "</style>"))
_LINE_TAGS = ("p", "div", "br", "h1", "h2", "h3", "h4", "li", "tr", "td")


def read_html(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """A page is one document: the article's text, and as seams what else was left in it."""
    job.limits.check_size("text_mb", len(data))
    declared = _CHARSET.search(data[:4096])
    text, warnings = decode(data, declared[1].decode("ascii") if declared else "")
    yield draft_of_page(text, job, warnings)


def draft_of_page(text: str, job: Job, warnings: tuple[str, ...] = (), *, whole: bool = False) -> Draft:
    """The document in the source text of a page; `whole` keeps every block (a feed entry has no menus)."""
    root = _parsed(_without_crowds(text))
    page = page_of(root)
    blocks = blocks_of(root)
    set_apart(blocks, page.title)
    depth = _depth(root)
    kept = _article(root, blocks, text, depth <= job.limits.depth) if not whole else blocks
    body, marks, seams = _joined(kept)
    if depth >= _CUT_DEPTH:
        body, marks, seams = stripped(text), (), ()
        warnings += ("nested too deep to tell the article from the menus: the whole page was read",)
    if len(body) < 200 and len(page.body) > 2 * len(body):
        body, marks, seams = page.body, (), ()
    if not body.strip():
        raise UnreadableError("the page holds no text")
    title = page.title or next((b.text for b in blocks if b.tag == "h1"), "")
    shown = shown_dates(blocks, kept, title, recognise(body, page.language))
    return Draft(
        job.name, body, title=title, publisher=page.publisher, language=page.language, link=page.link,
        clues=(*page.clues, *shown, *page.weaker), marks=marks, seams=seams, warnings=warnings, authors=page.authors,
    )


def _without_crowds(text: str) -> str:
    """A page without the attributes of a tag that has thousands: the parser takes the square of their number."""
    pieces = text.split("<")
    for number, piece in enumerate(pieces):
        if len(piece) > _TAG_LENGTH and piece.partition(">")[0].count("=") > _TAG_ATTRIBUTES:
            tag, bracket, rest = piece.partition(">")
            pieces[number] = tag.split(maxsplit=1)[0] + bracket + rest
    return "<".join(pieces)


def _parsed(text: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError(f"no HTML that can be read: {error}") from None
    return root


def stripped(text: str) -> str:
    """The text of a page whose tree is too deep to build: without tags, scripts and comments, in linear time.

    >>> stripped("<p>One<script>x()</script> &amp; <b>two</b><!-- no --></p>")
    'One & two'
    """
    from html import unescape

    pieces: list[str] = []
    at = 0
    while (tag := text.find("<", at)) >= 0:
        pieces.append(text[at:tag])
        name = text[tag + 1:tag + 9].lower()
        closing = next((end for start, end in _UNSEEN if name.startswith(start)), ">")
        end = text.find(closing, tag)
        if end < 0:
            text, at = "", 0
            break
        if closing == ">" and name.lstrip("/").startswith(_LINE_TAGS):
            pieces.append("\n")
        at = end + len(closing)
    text = scrub(unescape("".join([*pieces, text[at:]])))[0]
    return "\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip())


def _article(root: Any, blocks: list[Block], text: str, judge: bool) -> list[Block]:
    """The blocks of the article: what readability keeps and what stands between, or all that is no furniture."""
    own = [block for block in blocks if block.role is None]
    rest = [block for block in blocks if block.role not in ("menu",)]
    judged = _judged(root, blocks, text) if judge else set()
    kept = [block for block in rest if block.element.get(_NUMBER) in judged]
    size = sum(len(b.text) for b in own if len(b.text) >= _PROSE and 2 * b.linked < len(b.text))
    if not kept or sum(len(b.text) for b in kept) < max(0.6 * size, 1):
        return rest or blocks
    first, last = rest.index(kept[0]), rest.index(kept[-1])
    inside = rest[first:last + 1]
    keep = {id(block) for block in kept}
    return [b for b in inside if id(b) in keep or (b.role is None and 2 * b.linked < len(b.text))]


def _judged(root: Any, blocks: list[Block], text: str) -> set[str]:
    """The numbers of the blocks' elements that readability counts to the article; none where it cannot tell."""
    if len(text) > _JUDGED_SIZE or sum(1 for _ in root.iter()) > _JUDGED_ELEMENTS:
        return set()
    for number, block in enumerate(blocks):
        if block.element.get(_NUMBER) is None:
            block.element.set(_NUMBER, str(number))
    import readability

    class Judge(readability.Document):  # type: ignore[misc]  # readability has no types
        """Its result as markup with our numbers, not cleaned of attributes again."""

        def get_clean_html(self) -> str:
            self.kept = {e.get(_NUMBER) for e in self.html.iter() if e.get(_NUMBER) is not None}
            return "".join(self.html.itertext())

    logging.getLogger("readability").addHandler(logging.NullHandler())
    judge = Judge(root)
    try:
        judge.summary(html_partial=True)
    except (readability.readability.Unparseable, RecursionError):
        return set()
    kept: set[str] = judge.kept
    return kept


def _depth(root: Any) -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _joined(blocks: list[Block]) -> tuple[str, tuple[Mark, ...], tuple[Seam, ...]]:
    """The text of some blocks, a mark at every paragraph, and the stretches that a role sets apart."""
    pieces: list[str] = []
    marks: list[Mark] = []
    seams: list[Seam] = []
    at = 0
    before: Block | None = None
    for block in blocks:
        line = block.text
        if block.tag not in HEADINGS:
            marks.append(Mark(at, f"paragraph {len(marks) + 1}"))
        if block.role and before and block.role == before.role and block.article is before.article:
            seams[-1] = replace(seams[-1], end=at + len(line), when=seams[-1].when or block.when)
        elif block.role:
            seams.append(Seam(at, at + len(line), block.role, block.when))
        before = block
        pieces.append(line)
        at += len(line) + 2
    return "\n\n".join(pieces), tuple(marks), tuple(seams)
