"""RSS and Atom: an entry is a document. No entity of a feed is expanded and nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from chronology.model import LeftOut
from chronology.read.charset import scrub
from chronology.read.draft import Clue, Draft, Job, UnreadableError, paragraph_marks

_TEXTS = ("encoded", "content", "description", "summary")
_AUTHORS = ("creator", "author")
_DATES = ("pubDate", "published", "date", "issued", "created", "updated")


def read_feed(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """The entries of a feed in its own order; each dated by its own date, never by the feed's."""
    root = parsed(data)
    entries = [e for e in root.iter() if _name(e) in ("item", "entry")]
    if not entries:
        raise UnreadableError("this XML is no feed: it has neither items nor entries")
    channel = next((e for e in root.iter() if _name(e) in ("channel", "feed")), root)
    publisher = _plain(_child(channel, "title"))
    language = _plain(_child(channel, "language")) or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    for number, entry in enumerate(entries, 1):
        if number > job.limits.records:
            raise job.limits.over("records")
        try:
            yield _entry(entry, job, number, publisher, language)
        except ValueError as error:
            yield LeftOut(job.name, f"record {number}", str(error))


def parsed(data: bytes) -> Any:
    """An XML tree, read without entities, without a network and without a document type."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"no XML that can be read: {error}") from None
    if root is None:
        raise UnreadableError("no XML that can be read")
    return root


def _entry(entry: Any, job: Job, number: int, publisher: str, language: str) -> Draft:
    from chronology.read.html import draft_of_page

    title = _plain(_child(entry, "title"))
    body = next((inner for name in _TEXTS if (inner := _inner(_child(entry, name)))), "")
    if not body and not title:
        raise UnreadableError("its text is empty")
    page = draft_of_page(body, job, whole=True) if "<" in body and ">" in body else None
    text = page.text if page else _lines(body)
    job.limits.check_size("text_mb", len(text))
    text = text or title
    dates = [(name, value) for name in _DATES if (value := _plain(_child(entry, name)))]
    return Draft(
        job.name, text, str(number), title, publisher, language, _link(entry),
        clues=tuple(Clue("metadata", name, value) for name, value in dates[:1]), marks=paragraph_marks(text),
        seams=page.seams if page else (),
        authors=tuple(filter(None, (_plain(_child(entry, name)) for name in _AUTHORS))),
    )


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _child(element: Any, name: str) -> Any:
    return next((child for child in element if _name(child) == name), None)


def _inner(element: Any) -> str:
    """The content of an element: its text, or its markup where it holds XHTML."""
    if element is None:
        return ""
    if len(element):
        from lxml import etree

        return scrub((element.text or "") + "".join(etree.tostring(child, encoding="unicode") for child in element))[0]
    return scrub(element.text or "")[0].strip()


def _plain(element: Any) -> str:
    return "" if element is None else " ".join(scrub("".join(element.itertext()))[0].split())


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def _link(entry: Any) -> str:
    for child in entry:
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            return (child.get("href") or _plain(child)).strip()
    return ""
