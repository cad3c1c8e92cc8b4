"""Parts of a page that its elements set apart without naming them: a second article, a note about the author."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from chronology.read.authors import is_note
from chronology.read.blocks import HEADINGS, Block
from chronology.read.datelines import datelines
from chronology.read.lines import Line, heading_kind

_SENTENCE_WORDS = 5
_NOTE_BLOCKS = 3   # a note about the author has no more paragraphs
_LAST_BLOCKS = 4
_HEAD_BLOCKS = 4


def set_apart(blocks: Sequence[Block], title: str) -> None:
    """Give the blocks of other articles and of notes about the author their roles; `title` is the page's."""
    _other_articles(blocks, title)
    _under_headlines(blocks)
    _notes(blocks)


def _other_articles(blocks: Sequence[Block], title: str) -> None:
    """Of several article elements, those that are not the page's own; the own one has its title, or tells most."""
    found: dict[int, list[Block]] = {}
    for block in blocks:
        if block.role is None:
            found.setdefault(id(block.article) if block.article is not None else 0, []).append(block)
    loose = found.pop(0, [])
    found = {key: group for key, group in found.items() if _is_whole(group)}
    if len(found) < 2 and not (found and _is_whole(loose) and _has_title(loose, title)):
        return
    groups = [*found.values(), *([loose] if _is_whole(loose) else [])]
    own = next((group for group in groups if _has_title(group, title)), None) or max(groups, key=_prose)
    for group in found.values():
        if group is not own:
            group[0].when = _day_shown(group)
            for block in group:
                block.role = "related"


def _is_whole(group: Sequence[Block]) -> bool:
    """Whether blocks are an article: a heading and a paragraph."""
    return any(block.tag in HEADINGS for block in group) and any(_is_prose(block) for block in group)


def _has_title(group: Sequence[Block], title: str) -> bool:
    """Whether a heading of a group is the page's title, or begins it."""
    return any(block.tag in HEADINGS and len(block.text) > 3 and bool(title) and
               (block.text in title or title in block.text) for block in group)


def _prose(group: Sequence[Block]) -> int:
    return sum(len(block.text) for block in group if _is_prose(block))


def _under_headlines(blocks: Sequence[Block]) -> None:
    """Articles whose headline, which is no link, stands right below a heading of related articles."""
    for place, block in enumerate(blocks[:-2]):
        headline, lead = blocks[place + 1:place + 3]
        if (block.role is None and heading_kind(block.text) == "related" and headline.role is None
                and headline.tag in HEADINGS and 2 * headline.linked < len(headline.text) and _is_prose(lead)):
            headline.when = _day_shown(blocks[place + 1:])
            for other in blocks[place:]:
                if other is not block and other.role is None and heading_kind(other.text):
                    break
                other.role = other.role or "related"


def _day_shown(blocks: Sequence[Block]) -> str:
    """The day that the head of an article shows: a machine-readable stamp, or a line that says little else."""
    for block in blocks[:_HEAD_BLOCKS]:
        if block.times:
            return block.times[0]
        if _is_prose(block):
            return ""
        shown = datelines([block.text])
        if shown:
            return str(shown[0].span.first) if shown[0].span.days == 1 else ""
    return ""


def _notes(blocks: Sequence[Block]) -> None:
    for shown, run in groupby(blocks, lambda block: block.role is None and (block.of_author or block.by_author)):
        said = [block for block in run if _is_sentence(block)] if shown else []
        if len(said) <= _NOTE_BLOCKS:
            for block in said:
                block.role = "biography"
    own = [block for block in blocks if block.role is None and block.text]
    for place, block in enumerate(own[-_LAST_BLOCKS:], len(own) - len(own[-_LAST_BLOCKS:])):
        slanted = place > 0 and 10 * block.slanted > 9 * block.size
        if slanted and _is_sentence(block) and is_note(block.text, _rest(own, block), apart=True):
            block.role = "biography"


def _rest(own: Sequence[Block], block: Block) -> str:
    return "\n".join(other.text for other in own if other is not block)


def _is_prose(block: Block) -> bool:
    return Line(0, 0, block.text).is_prose and 2 * block.linked < len(block.text)


def _is_sentence(block: Block) -> bool:
    """Whether a block says something, where a byline or a label does not."""
    return (len(block.text.split()) >= _SENTENCE_WORDS and Line(0, 0, block.text).ends_sentence
            and not datelines([block.text]))
