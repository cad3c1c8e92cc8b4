"""When was it written? A set of pages with their true days; what is wrong must say less than "certain".

`pages.txt` holds the pages: after `====` the file name, the day ("-" where the page does not tell), the evidence.
"""

from pathlib import Path

import pytest

from chronology.model import Document, Publication
from chronology.read import read
from chronology.read.datelines import datelines
from chronology.read.draft import Clue
from chronology.read.languages import ALL
from chronology.read.publication import decide
from chronology.read.stamps import day_said

PAGES = (Path(__file__).parent / "pages.txt").read_text("utf-8").split("==== ")[1:]


def published(folder: Path, page: str) -> Publication:
    head, _, content = page.partition("\n")
    path = folder / head.split()[0]
    path.write_text(content, "utf-8")
    (document,) = read([path])
    assert isinstance(document, Document)
    return document.source.published


def fault(page: str, found: Publication) -> str:
    name, day, basis = page.partition("\n")[0].split()
    if day == "-":
        wrong = found.basis in ("metadata", "dateline")
    else:
        wrong = found.span is None or found.span.days != 1 or str(found.span.first) != day or found.basis != basis
    return f"{name}: {found.basis} {found.span} {found.certainty}" if wrong else ""


def test_pages(tmp_path: Path) -> None:
    found = {page: published(tmp_path, page) for page in PAGES}
    faults = {page: text for page, publication in found.items() if (text := fault(page, publication))}
    assert len(PAGES) >= 60
    assert len(faults) <= 0.02 * len(PAGES), "\n".join(faults.values())
    assert [text for page, text in faults.items() if found[page].certainty == "certain"] == []


@pytest.mark.parametrize("line", [line for words in ALL for line in words.datelines])
def test_examples_of_datelines(line: str) -> None:
    assert datelines([line])


@pytest.mark.parametrize("line", [line for words in ALL for line in words.not_datelines])
def test_lines_that_date_something_else(line: str) -> None:
    assert not datelines([line])


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2023-10-29", "2023-10-29"), ("2023-10-29T23:59:59.123+03:30", "2023-10-29"), ("20231029", "2023-10-29"),
        ("Sun, 29 Oct 2023 10:00:00 GMT", "2023-10-29"), ("1698570000", "2023-10-29"), ("1402-08-07", "2023-10-29"),
        ("۱۴۰۲/۰۸/۰۷", "2023-10-29"), ("1445-04-14", "2023-10-29"), ("29 تشرين الأول 2023", "2023-10-29"),
        ("2023-13-45", None), ("0000-00-00", None), ("1970-01-01T00:00:00Z", None), ("yesterday", None), ("", None),
        ("1402-13-45", None), ("9" * 500, None),
    ],
)
def test_values(value: str, day: str | None) -> None:
    span = day_said(value)
    assert (span and str(span.first)) == day


def test_contradictions_are_told_and_nothing_is_certain() -> None:
    found = decide([Clue("metadata", "meta date", "2023-10-29")], ["3 May 2019"])
    assert str(found.span.first) == "2023-10-29" and found.certainty == "implied"
    assert "2019" in str(found.evidence[-1])


def test_what_the_user_states_may_be_less_than_a_day() -> None:
    found = decide([], [], stated="آبان ۱۴۰۲")
    assert found.basis == "stated" and str(found.span.first) == "2023-10-23"
    with pytest.raises(ValueError, match="someday"):
        decide([], [], stated="someday")
