"""What of a page is its article: second articles, links and notes about authors, with articles that look like them.

`apart.txt` holds the pages: after `====` the file name, then what belongs where ("own", or the role of a section) and
the words that begin it, then after `----` the page itself.
"""

from pathlib import Path

import pytest

from chronology.model import Document
from chronology.pipeline import Context, events_of
from chronology.read import read

PAGES = (Path(__file__).parent / "apart.txt").read_text("utf-8").split("==== ")[1:]


def document_of(folder: Path, page: str) -> tuple[Document, list[tuple[str, str]]]:
    """The document of a page, and what is said of it: (role, words)."""
    head, _, content = page.partition("----\n")
    name, *said = head.strip().split("\n")
    (folder / name).write_text(content, "utf-8")
    (document,) = read([folder / name])
    assert isinstance(document, Document)
    return document, [(role, words) for role, _, words in (line.partition(": ") for line in said)]


def role_at(document: Document, at: int) -> str:
    return next((section.role for section in document.sections if section.start <= at < section.end), "own")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.split("\n")[0])
def test_pages(page: str, tmp_path: Path) -> None:
    document, said = document_of(tmp_path, page)
    for role, words in said:
        at = document.source.text.find(words)
        assert at >= 0 or role != "own", f"not in the text: {words}"
        assert at < 0 or role_at(document, at) == role, words
    events, _ = events_of(document, Context())
    assert [event for event in events if role_at(document, event.quote.start) == "biography"] == []


@pytest.mark.parametrize(("name", "day"), [
    ("en2-second-more-on-this-with-date.txt", "2018-04-17"), ("en2-html-next-story.html", "2019-02-02"),
])
def test_a_second_article_counts_from_its_own_day(name: str, day: str, tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.startswith(name))
    document, _ = document_of(tmp_path, page)
    events, _ = events_of(document, Context())
    told = [event for event in events if role_at(document, event.quote.start) == "related" and event.span]
    assert day in [str(event.span.first) for event in told if event.span]


def test_what_is_left_of_a_note_is_said(tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.startswith("en-bio-joined.txt"))
    document, _ = document_of(tmp_path, page)
    assert any("Colm Aske joined" in warning for warning in document.warnings)
