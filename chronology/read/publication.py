"""Publication: when a document was written, and how that is known.

The order of the evidence is the law here: stated, metadata, dateline, file header, inference, none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import repeat

import calendars
from calendars import Reason
from calendars.reason import register
from chronology.dated import dates
from chronology.model import Evidence, Publication
from chronology.read.datelines import Dateline, datelines
from chronology.read.draft import Clue
from chronology.read.stamps import better, day_said

register({
    "published-stated": "stated by the user: {0}",
    "published-metadata": "{0}: {1}",
    "published-dateline": "the line “{0}”",
    "published-header": "{0}: {1}",
    "published-updated": "the line “{0}” dates a later change",
    "published-conflict": "“{0}”, but also “{1}”",
    "published-moon": "an Islamic date may stand a day off where the moon was waited for",
    "published-doubtful": "it may be read in another way, or be the date of something else",
})

_HEAD_LINES = 12
_FOOT_LINES = 12


def decide(clues: Iterable[Clue], lines: Sequence[str], language: str = "", stated: str = "") -> Publication:
    """When a document was written, from what is stated, its clues and its lines, the strongest evidence first.

    >>> decide([Clue("metadata", "article:published_time", "2021-05-04")], []).basis
    'metadata'
    """
    if stated:
        span = day_said(stated, language) or calendars.parse(stated, language=language or None)
        return Publication(span, "certain", "stated", (Reason("published-stated", (stated,)),))
    found = [clue for clue in map(_dated, clues, repeat(language)) if clue.span]
    line = _shown(lines, language)
    shown = [clue for clue in found if clue.kind == "dateline"]
    if line and line.kind != "updated":
        ahead, behind = ([], shown) if line.kind == "published" else (shown, [])
        shown = [*ahead, clue_of(line), *behind, *(clue_of(other) for other in _rivals(lines, line, language))]
    metadata = [clue for clue in found if clue.kind == "metadata"]
    if metadata:
        return _told(metadata, shown, "published-metadata")
    if shown:
        return _told(shown, [], "published-dateline")
    if line:
        return Publication(line.span, "implied", "dateline", (Reason("published-updated", (line.text,)),))
    if found:
        clue = found[0]
        return Publication(clue.span, "implied", "metadata", (Reason("published-header", (clue.where, clue.value)),))
    return Publication()


def clue_of(line: Dateline) -> Clue:
    """A dateline as a clue."""
    return Clue("dateline", "", line.text, line.span, line.sure)


def _dated(clue: Clue, language: str) -> Clue:
    return clue if clue.span else replace(clue, span=day_said(clue.value, language))


def _shown(lines: Sequence[str], language: str) -> Dateline | None:
    """The dateline of an article among its lines: its head may show it bare, at its foot it needs a label."""
    head = datelines(lines[:_HEAD_LINES], language)
    foot = [d for d in datelines(lines[_HEAD_LINES:][-_FOOT_LINES:], language) if d.kind != "plain"]
    for wanted, among in (("published", head), ("plain", head), ("published", foot), ("updated", head + foot)):
        same = [line for line in among if line.kind == wanted]
        if same:
            return replace(same[0], span=better([line.span for line in same if line.text == same[0].text]))
    return None


def _rivals(lines: Sequence[str], chosen: Dateline, language: str) -> list[Dateline]:
    """The other lines in the head of a text that could date it as well as the one that was chosen."""
    return [line for line in datelines(lines[:_HEAD_LINES], language) if line.kind == chosen.kind]


def _told(strongest: list[Clue], others: list[Clue], code: str) -> Publication:
    """The first of the strongest evidence; certain where it can be read one way and nothing else says another day."""
    clue = strongest[0]
    span = better([one.span for one in strongest if one.span])
    evidence = [Reason(code, (clue.where, clue.value) if code == "published-metadata" else (clue.value,))]
    evidence += [Reason("published-conflict", (clue.value, other.value)) for other in [*strongest[1:], *others]
                 if other.span and span.distance(other.span).days > 1][:3]
    if span.certainty != "exact":
        evidence.append(Reason("published-moon"))
    if not clue.sure:
        evidence.append(Reason("published-doubtful"))
    basis: Evidence = "metadata" if code == "published-metadata" else "dateline"
    return Publication(span, "certain" if len(evidence) == 1 else "implied", basis, tuple(evidence))


def inferred(text: str, language: str, anchors: Mapping[str, date]) -> Publication:
    """When a text without any date of its own was written, concluded from the dates that it names."""
    mentions = dates(text, language=language or None, anchors=anchors)
    inference = calendars.infer_reference(text, mentions, anchors=anchors)
    if inference is None:
        return Publication()
    return Publication(inference.span, "implied", "inferred", tuple(inference.evidence))
