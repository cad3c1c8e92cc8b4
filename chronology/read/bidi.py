"""Right-to-left text back in logical order: a page shows glyphs from left to right, a text keeps them as they are read.

The rules are those of the Unicode Bidirectional Algorithm (UAX 9) turned round; nothing here knows a page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from chronology.read.languages import ALL
from chronology.read.words import fold

_RTL = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN"})
_SIDES = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N"}
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_YEARS = range(1300, 1450), range(1850, 2040)


def kind(glyph: str) -> str:
    """The bidirectional class of a glyph, by its first character that has a strong one.

    >>> kind("م"), kind("a"), kind("۱"), kind("1"), kind(" ")
    ('AL', 'L', 'EN', 'EN', 'WS')
    """
    classes = [unicodedata.bidirectional(c) for c in unicodedata.normalize("NFKC", glyph)]
    return next((c for c in classes if c in ("R", "AL", "L", "EN", "AN")), classes[0] if classes else "ON")


def is_right_to_left(glyphs: Sequence[str]) -> bool:
    """Whether most of the letters in a line are of a right-to-left script."""
    kinds = [kind(glyph) for glyph in glyphs]
    return sum(k in _RTL for k in kinds) > sum(k == "L" for k in kinds)


def logical(glyphs: Sequence[str], *, base_rtl: bool) -> str:
    """The text of a line from its glyphs as they stand from left to right.

    >>> logical(list("۲۰۴۱ نابآ"), base_rtl=True) == "آبان ۲۰۴۱"
    True
    >>> logical(list("the نابآ month"), base_rtl=False)
    'the آبان month'
    """
    levels = _levels([kind(glyph) for glyph in glyphs], base_rtl)
    order = list(range(len(glyphs)))
    for level in range(max(levels, default=0), 0, -1):
        order = _reversed_runs(order, levels, level)
    return "".join(_as_written(glyphs[i], levels[i]) for i in order)


def _as_written(glyph: str, level: int) -> str:
    """A glyph's letters: a ligature or a shape of a letter becomes the letters, a turned bracket turns back."""
    text = "".join(unicodedata.normalize("NFKC", c) if "\ufb00" <= c <= "\ufefc" else c for c in glyph)
    return text.translate(_MIRRORED) if level % 2 else text


def _levels(kinds: list[str], base_rtl: bool) -> list[int]:
    """The embedding level that each glyph had: 1 in right-to-left text, 2 for numbers and Latin inside of it."""
    sides = [_SIDES.get(k, "") for k in _joined_numbers(kinds, base_rtl)]
    left = _nearest(sides)
    right = _nearest(sides[::-1])[::-1]
    letters_left = _nearest(["" if side == "N" else side for side in sides])
    letters_right = _nearest(["" if side == "N" else side for side in reversed(sides)])[::-1]
    levels = []
    for index, side in enumerate(sides):
        inside = letters_left[index] == letters_right[index] == "R"
        if base_rtl:
            latin = "L" in (side, left[index], right[index]) and "R" not in (side, left[index], right[index])
            levels.append(2 if side in ("L", "N") or (not side and latin and left[index] and right[index]) else 1)
        elif side == "R" or (not side and inside):
            levels.append(1)
        else:
            levels.append(2 if side == "N" and inside else 0)
    return levels if base_rtl else _years_joined(levels, sides)


def _years_joined(levels: list[int], sides: list[str]) -> list[int]:
    """A number of four digits left of a right-to-left word in a Latin line is a year that followed the word.

    The page alone does not tell whether a number stood before or after such a word; days are short, years are long.
    """
    index = 0
    while index < len(sides):
        end = index
        while end < len(sides) and sides[end] == "N":
            end += 1
        word = next((i for i in range(end, min(end + 2, len(sides))) if levels[i] == 1), None)
        if end - index == 4 and word is not None:
            levels[index:word] = [2] * 4 + [1] * (word - end)
        index = max(end, index + 1)
    return levels




def _nearest(sides: list[str]) -> list[str]:
    """For each place the last side that was told before it."""
    nearest, last = [], ""
    for side in sides:
        nearest.append(last)
        last = side or last
    return nearest


def _joined_numbers(kinds: list[str], base_rtl: bool) -> list[str]:
    """Separators between digits belong to the number: 1402/08/06 and 12:30 are read from left to right.

    A hyphen does so outside of right-to-left text only: in it, the parts of 1402-08-06 are set from the right.
    """
    joining = {"CS"} if base_rtl else {"CS", "ES"}
    resolved = list(kinds)
    for index in range(1, len(kinds) - 1):
        before, after = resolved[index - 1], kinds[index + 1]
        if kinds[index] in joining and before in _NUMBER and after in _NUMBER:
            resolved[index] = before
    if base_rtl:  # after Arabic letters a percent sign is set apart from its number
        return resolved
    return ["EN" if k == "ET" and "EN" in resolved[max(0, i - 1):i + 2] else k for i, k in enumerate(resolved)]


def _reversed_runs(order: list[int], levels: list[int], level: int) -> list[int]:
    """Turn round every run of glyphs at a level or above it."""
    result: list[int] = []
    run: list[int] = []
    for index in order:
        if levels[index] >= level:
            run.append(index)
            continue
        result += [*reversed(run), index]
        run = []
    return result + run[::-1]


def balanced(text: str) -> str:
    """A right-to-left text with its brackets the right way: some files keep them as they look, some as they mean.

    >>> balanced("»سلام« )خوب(") == "«سلام» (خوب)"
    True
    """
    for opening, closing in ("()", "[]", "«»"):
        first = min((i for i in (text.find(opening), text.find(closing)) if i >= 0), default=-1)
        if first >= 0 and text[first] == closing and text.rfind(opening) > text.rfind(closing):
            text = text.translate({ord(opening): closing, ord(closing): opening})
    return text


def reads_backwards(text: str) -> bool:
    """Whether a right-to-left text has more common words when each is spelt from its end."""
    words = [fold(word) for word in text.split()[:3000]]
    known = {fold(word) for language in ALL for word in language.function_words if not word.isascii()}
    return sum(word[::-1] in known for word in words) > 2 * sum(word in known for word in words) + 2


def backward_years(text: str) -> list[str]:
    """Numbers of four digits that are a year only when turned round, where no number is a year as it stands.

    >>> backward_years("آبان ۲۰۴۱"), backward_years("مهر ۱۴۰۱ و ۲۰۴۱")
    (['۲۰۴۱'], [])
    """
    numbers = [word for raw in text.split() if len(word := raw.strip(".,:;()،؛«»")) == 4 and word.isdecimal()]
    if any(_is_year(number) for number in numbers):
        return []
    return [number for number in numbers if _is_year(number[::-1])]


def _is_year(digits: str) -> bool:
    return any(int(digits) in years for years in _YEARS)

