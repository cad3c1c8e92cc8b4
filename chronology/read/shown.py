"""The dates that a page shows around its article, by where they stand: below the title, above it, elsewhere."""

from __future__ import annotations

from dataclasses import replace

from chronology.read.blocks import HEADINGS, Block
from chronology.read.datelines import Dateline, datelines
from chronology.read.draft import Clue
from chronology.read.lines import Line
from chronology.read.publication import clue_of

_HEAD_BLOCKS = 14


def shown_dates(blocks: list[Block], kept: list[Block], title: str, language: str) -> list[Clue]:
    """The dates that the page shows outside of the article's text, the likeliest first.

    Below the title a date may stand bare; above it, where the site's own date often stands, and among what looks like
    furniture it is doubtful; elsewhere it needs a label that names it.
    """
    inside = {id(block) for block in kept}
    above, below = _around([block for block in blocks if block.role in (None, "menu")], title)
    clues = _shown_in([block for block in below if block.role is None], inside, language)
    doubtful = _shown_in([*(block for block in below if block.role), *above], inside, language)
    labelled = [clue_of(line) for block in blocks if block.role in (None, "menu") and id(block) not in inside
                for line in _lines_of(block, language) if line.kind == "published"]
    return clues or labelled[:1] or [replace(clue, sure=False) for clue in doubtful]


def _shown_in(blocks: list[Block], inside: set[int], language: str) -> list[Clue]:
    """The datelines of some blocks, those with a label first, and the machine-readable stamps among them."""
    lines = [line for block in blocks if id(block) not in inside and block.tag not in HEADINGS
             for line in _lines_of(block, language) if line.kind != "updated"]
    stamps = [Clue("dateline", "<time>", stamp) for block in blocks for stamp in block.times]
    return [*(clue_of(line) for line in sorted(lines, key=lambda line: line.kind != "published")), *stamps]


def _lines_of(block: Block, language: str) -> list[Dateline]:
    """The datelines in a block, read as one line, or as the parts that its markup sets apart."""
    return datelines([block.text], language) or datelines([" | ".join(filter(str.strip, block.pieces))], language)


def _around(own: list[Block], title: str) -> tuple[list[Block], list[Block]]:
    """The blocks just above the title, and those below it down to the article's first paragraph."""
    head = next((n for n, b in enumerate(own) if b.tag == "h1" or (title and b.text == title)), -1)
    body = next((n for n, b in enumerate(own) if n > head and Line(0, 0, b.text).is_prose), len(own))
    if head < 0:
        return own[max(0, body - _HEAD_BLOCKS):body], own[body:body + 1]
    return own[max(0, head - 4):head], own[head:min(body + 1, head + _HEAD_BLOCKS)]
