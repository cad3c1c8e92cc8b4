"""Seams: where a text stops being its article, and another article, a biography or a comment thread begins.

Told from the lines alone: a heading on a line of its own, what ends an article, what a note about an author says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chronology.read.authors import bylines, is_note, is_rule
from chronology.read.datelines import datelines
from chronology.read.draft import Role, Seam
from chronology.read.lines import Line, heading_kind, is_date_line, is_tail, lines_of
from chronology.read.second import begins_another, begins_as_first
from chronology.read.words import Kind, fold, occurrences
from chronology.stretches import START, holds

_PARAGRAPH = 1200
_CHECKED = 40     # sections of a text whose first paragraph is compared with its title
_HEAD_LINES = 8   # lines in which a title, a byline and a day stand
_LAST_LINES = 4   # lines among which a note about the author stands
_NOTE_LINES = 3
_ROLES: dict[Kind, Role] = {"related": "related", "comments": "comments", "abouts": "biography", "menus": "menu"}


def find_seams(text: str, authors: Sequence[str] = ()) -> tuple[Seam, ...]:
    """The stretches of a text that are not its article, in order; `authors` are names that the format gives.

    >>> text = "The council met.\\n\\nRelated articles\\nFire in the port\\n3 May 2019"
    >>> [(seam.role, text[seam.start:seam.end][:16]) for seam in find_seams(text)]
    [('related', 'Related articles')]
    """
    lines = lines_of(text)
    found: list[Seam] = []
    tail = False
    index = 0
    while index < len(lines):
        kind = heading_kind(lines[index].text)
        if kind in _ROLES:
            end, when = _section(lines, index, kind, tail, len(found) < _CHECKED)
            found.append(Seam(lines[index].start, lines[end - 1].end, _ROLES[kind], when))
        elif _opens_another(lines, index):
            end = _end_of_article(lines, index)
            found.append(Seam(lines[index].start, lines[end - 1].end, "related", _day_of(lines, index - 1)))
        else:
            tail = tail or is_tail(lines[index].text)
            end = index + 1
        index = end
    return tuple(sorted([*found, *_biographies(lines, found, authors)], key=START))


def _section(lines: list[Line], heading: int, kind: Kind, tail: bool, checked: bool) -> tuple[int, str]:
    """The line after a section, and its own day where it shows one.

    Titles follow a heading; what follows an article's own end is never the article.
    """
    if kind == "abouts":
        return _after_note(lines, heading), ""
    if kind == "comments":
        return _next_heading(lines, heading), ""
    _, colon, rest = lines[heading].text.strip().partition(":")
    titles = [rest.strip()] if colon and rest.strip(" *_#") else []
    index = heading + 1
    while not titles and index < len(lines) and not lines[index].is_prose and heading_kind(lines[index].text) is None:
        if is_date_line(lines[index].text) and index > heading + 1:
            return _next_heading(lines, heading), _day_of(lines, heading)
        index += 1
    titles = titles or [line.text for line in lines[heading + 1:index]]
    prose = index < len(lines) and lines[index].is_prose
    another = prose and checked and begins_another(_before(lines, heading), titles, lines[index].text)
    return (_next_heading(lines, heading), _day_of(lines, heading)) if tail or another else (index, "")


def _opens_another(lines: list[Line], index: int) -> bool:
    """Whether the head of another article stands here, without a heading above it: a title, a byline or a day."""
    if index < 2 or lines[index].is_prose or is_rule(lines[index].text):
        return False
    ruled = is_rule(lines[index - 1].text)
    if not (ruled or lines[index - 1].is_prose):
        return False
    lead = next((at for at in range(index + 1, min(index + _HEAD_LINES, len(lines))) if lines[at].is_prose), 0)
    head = [line.text for line in lines[index:lead]]
    return len(head) > 1 and not is_date_line(head[0]) and (
        any(map(is_date_line, head[1:])) or (ruled and begins_as_first(_before(lines, index), head, lines[lead].text)))


def _end_of_article(lines: list[Line], start: int) -> int:
    """The line after an article that starts here: that of a heading, or of the next article's head."""
    index = start + 1
    while index < len(lines) and heading_kind(lines[index].text) is None and not _opens_another(lines, index):
        index += 1
    return index


def _before(lines: list[Line], index: int) -> list[str]:
    return [line.text for line in [*lines[:_HEAD_LINES], *lines[max(_HEAD_LINES, index - 40):index]][:index]]


def _day_of(lines: list[Line], heading: int) -> str:
    """The one day that is shown between a heading and the first paragraph below it, "" where there are others too."""
    head: list[str] = []
    for line in lines[heading + 1:heading + _HEAD_LINES]:
        if line.is_prose:
            days = {found.span.first for found in datelines(head) if found.kind != "updated" and found.span.days == 1}
            return str(min(days)) if len(days) == 1 else ""
        head.append(line.text)
    return ""


def _after_note(lines: list[Line], heading: int) -> int:
    """The line after a note about the author: one paragraph, or all that stands there where that is little."""
    end = _next_heading(lines, heading)
    if end - heading - 1 <= _NOTE_LINES:
        return end
    return next((index + 1 for index in range(heading + 1, end) if lines[index].is_prose), heading + 1)


def _next_heading(lines: list[Line], heading: int) -> int:
    index = heading + 1
    while index < len(lines) and heading_kind(lines[index].text) is None:
        index += 1
    return index


def _biographies(lines: list[Line], found: list[Seam], authors: Sequence[str]) -> Iterator[Seam]:
    """Notes about an author, near the end of the article."""
    own = [line for line in lines if not holds(found, line.start)]
    body = next((index for index, line in enumerate(own[:_HEAD_LINES]) if line.is_prose), 0)
    names = [*map(fold, authors), *bylines([line.text for line in own[:body]])]
    first = max(1, body, len(own) - _LAST_LINES)
    notes: list[Line] = []
    for index in range(first, len(own)):
        line = own[index]
        apart = is_rule(own[index - 1].text)
        rest = [own[0].text] * bool(body) + [one.text for one in own[body:] if one is not line and one not in notes]
        goes_on = notes and notes[-1] is own[index - 1] and occurrences(fold(line.text[:_PARAGRAPH]), "biography")
        if goes_on or is_note(line.text, "\n".join(rest), names, apart=apart, last=index == len(own) - 1):
            notes.append(line)
            yield Seam(line.start, line.end, "biography")
