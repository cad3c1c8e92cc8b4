"""The layout of a PDF page: glyphs to lines, lines to paragraphs, in the order in which they are read.

Right-to-left lines are turned back into logical order; columns are read one after the other.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import Any

from chronology.read.bidi import balanced, is_right_to_left, logical
from chronology.read.charset import scrub

WORD_MARGIN = 0.1
_SORTED_BOXES, _COMPARED_BOXES = 150, 1500  # on a page; the work takes the square of their number
_FULL_LINE = 0.85
_UNMAPPED = "(cid:"
_SENTENCE_ENDS = ".!?:;؟؛"
Line = list[tuple[str, float, float]]  # glyphs as (text, left, right), from left to right


def paragraphs(layout: Any) -> list[str]:
    """The paragraphs of a page that pdfminer has laid out."""
    from pdfminer.layout import LTTextBox

    boxes = [(item, _lines(item)) for item in layout if isinstance(item, LTTextBox)]
    rtl = sum(is_right_to_left([g for g, _, _ in line]) for _, lines in boxes for line in lines)
    rtl_page = 2 * rtl > sum(len(lines) for _, lines in boxes)
    found: list[str] = []
    runs_on: tuple[Any, float] | None = None
    for box, lines in _in_reading_order(boxes, rtl_page):
        column = boxes if len(boxes) <= _COMPARED_BOXES else ()
        width = max((other.width for other, _ in column if _stacked(other, box)), default=box.width)
        text = _paragraph(lines, width, rtl_page)
        height = box.height / max(len(lines), 1)
        if text and runs_on and _stacked(box, runs_on[0]) and 0.8 < height / max(runs_on[1], 1) < 1.25:
            found[-1] = _continued(found[-1], text)
        elif text:
            found.append(text)
        # Widely set lines come as boxes of their own: one that fills its column and ends no sentence goes on.
        full = bool(lines) and lines[-1][-1][2] - lines[-1][0][1] > _FULL_LINE * width
        runs_on = (box, height) if full and len(lines) < 3 and text and text[-1] not in _SENTENCE_ENDS else None
    return [balanced(text) if is_right_to_left(text) else text for text in found]


def _continued(text: str, part: str) -> str:
    """A line and the next of the same paragraph: a word or a number broken at a hyphen is whole again."""
    if text.endswith("-") and part[:1].islower():
        return text[:-1] + part
    return text + part if text.endswith("-") and part[:1].isdigit() else f"{text} {part}"


def _lines(box: Any) -> list[Line]:
    """The lines of a box as glyphs (text, left, right) from left to right; pieces at one height are one line."""
    from pdfminer.layout import LTChar

    rows: list[tuple[float, float, list[Any]]] = []
    for piece in sorted(box, key=lambda piece: -piece.y1):
        glyphs = [glyph for glyph in piece if isinstance(glyph, LTChar)]
        if rows and piece.y1 - rows[-1][0] > 0.5 * (piece.y1 - piece.y0):
            rows[-1][2].extend(glyphs)
        elif glyphs:
            rows.append((piece.y0, piece.y1, glyphs))
    return [_spaced(sorted(glyphs, key=lambda glyph: (glyph.x0 + glyph.x1) / 2)) for _, _, glyphs in rows]


def _spaced(glyphs: list[Any]) -> Line:
    """Glyphs with the spaces that show as gaps between them; a mark above a letter belongs to its letter."""
    marks = [glyph for glyph in glyphs if _is_mark(glyph.get_text())]
    line: Line = []
    for glyph in glyphs:
        if _is_mark(glyph.get_text()):
            continue
        margin = WORD_MARGIN * max(glyph.width, glyph.height)
        if line and glyph.x0 - line[-1][2] > margin and line[-1][0] != " " and glyph.get_text() != " ":
            line.append((" ", line[-1][2], glyph.x0))
        line.append((glyph.get_text(), glyph.x0, glyph.x1))
    middles = [(left + right) / 2 for _, left, right in line] if marks else []
    for mark in marks:
        _put_mark(line, middles, mark)
    return line


def _is_mark(text: str) -> bool:
    return bool(text) and all(unicodedata.combining(c) for c in text)


def _put_mark(line: Line, middles: list[float], mark: Any) -> None:
    """Append a mark to the letter whose middle, of those given in order, is nearest to its own."""
    if line:
        middle = (mark.x0 + mark.x1) / 2
        behind = bisect_left(middles, middle)
        index = min(range(max(0, behind - 1), min(len(line), behind + 1)), key=lambda i: abs(middles[i] - middle))
        text, left, right = line[index]
        line[index] = (text + mark.get_text(), left, right)


def _in_reading_order(lines: list[tuple[Any, Any]], rtl: bool) -> list[tuple[Any, Any]]:
    """Boxes from top to bottom; columns, boxes beside each other, from the side on which reading begins."""
    if len(lines) > _SORTED_BOXES:
        return sorted(lines, key=lambda pair: (-pair[0].y1, -pair[0].x1 if rtl else pair[0].x0))
    columns: list[list[tuple[Any, Any]]] = []
    for pair in sorted(lines, key=lambda pair: (-pair[0].y1, -pair[0].x1 if rtl else pair[0].x0)):
        box = pair[0]
        beside = next((c for c in columns if all(_stacked(box, other) for other, _ in c[-1:])
                       and not any(_blocks(box, c[-1][0], o) for o, _ in lines)), None)
        if beside is None:
            columns.append([pair])
        else:
            beside.append(pair)
    return [pair for column in columns for pair in column]


def _stacked(box: Any, above: Any) -> bool:
    """Whether a box continues the column that ends with another: they overlap sideways by most of a width."""
    shared = min(box.x1, above.x1) - max(box.x0, above.x0)
    return bool(shared > 0.5 * min(box.width, above.width))


def _blocks(box: Any, above: Any, other: Any) -> bool:
    """Whether a third box lies between two across their column and beyond: then a new stretch begins below it."""
    wide = other.x0 < min(box.x0, above.x0) - 20 or other.x1 > max(box.x1, above.x1) + 20
    across = min(other.x1, box.x1) - max(other.x0, box.x0) > 0
    return bool(other is not box and other is not above and wide and across and above.y0 >= other.y1 - 2
                and other.y0 >= box.y1 - 2)


def _paragraph(lines: list[Line], width: float, rtl_page: bool) -> str:
    """The text of a box: full lines run on, a short one ends a paragraph."""
    glyphs = [text for line in lines for text, _, _ in line]
    letters = any(c.isalpha() for glyph in glyphs for c in glyph)
    rtl = is_right_to_left(glyphs) if letters else rtl_page
    finished: list[str] = []
    open_line = False
    for line in lines:
        part = " ".join(logical([glyph for glyph, _, _ in line], base_rtl=rtl).split())
        if open_line:
            finished[-1] = _continued(finished[-1], part)
        else:
            finished.append(part)
        open_line = bool(line) and line[-1][2] - line[0][1] > _FULL_LINE * width
    return scrub(_without_unmapped("\n".join(finished)))[0].strip()


def _without_unmapped(text: str) -> str:
    if _UNMAPPED not in text:
        return text
    head, *rest = text.split(_UNMAPPED)
    return head + "".join("\ufffd" + piece.partition(")")[2] for piece in rest)
