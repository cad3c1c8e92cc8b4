"""Markdown (CommonMark): a section a month, a heading a happening, a block quote a telling.

What a source wrote is shown as it is: no character of it is markup, also not in the extensions of GitHub and Jekyll.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from chronology.model import Event, Happening, Source, Timeline
from render.formats.exported import Exported, exported, one_line, web_link
from render.formats.wording import SEPARATOR, disagreement, headline, in_every_calendar, isolated, teller, when
from render.labels import Labels, labels
from render.labels.dates import month_text
from render.list import Writer
from render.moments import in_order
from render.quoting import left_out_lines


def write(timeline: Timeline, language: str) -> Exported:
    """The timeline as a Markdown document."""
    words = labels(language)
    writer = Writer(timeline, words)
    blocks = [f"# {_plain(isolated(one_line(timeline.title), words))}",
              _plain(words("summary", len(timeline.happenings), len(timeline.sources)))]
    for month, happenings in groupby(in_order(timeline.happenings), lambda happening: _month(happening, words)):
        blocks.append(f"## {_plain(month)}")
        for happening in happenings:
            blocks += _happening(happening, writer)
    if timeline.left_out:
        blocks.append(f"## {_plain(words('left-out'))}")
        lines = (SEPARATOR.join(filter(None, line)) for line in left_out_lines(timeline.left_out))
        blocks.append("\n".join(f"- {_plain(line)}" for line in lines))
    return exported("\n\n".join(blocks) + "\n", timeline, "alternatives", "phrases", "reasons", "texts", "sources")


def _month(happening: Happening, words: Labels) -> str:
    """The month in which the happening begins."""
    if happening.span is None:
        return words("undated")
    return month_text(happening.span.first, "gregorian", words)


def _happening(happening: Happening, writer: Writer) -> Iterator[str]:
    words = writer.labels
    title = _plain(headline(happening, words))
    if happening.span is None:
        yield f"### {title}"
    else:
        yield f"### {_plain(when(happening, words))} — {title}"
        yield SEPARATOR.join([f"`{happening.span.edtf()}`", *map(_plain, in_every_calendar(happening.span, words))])
    for event in happening.tellings:
        yield _telling(event, writer.sources.get(event.source), words)
    for differ in happening.disagreements:
        yield f"**{_plain(words('disagree'))}** {_plain(disagreement(differ, writer))}"


def _telling(event: Event, source: Source | None, words: Labels) -> str:
    name, about = map(_plain, teller(event, source, words))
    if source and (link := web_link(source.link)):
        name = f"[{name}]({link})"
    behind = SEPARATOR.join(filter(None, (name, about)))
    return f"> {_plain(one_line(event.quote.text))}\n>\n> — {behind}"


MARKUP = re.compile(r"[\\`*_\[\]<>&#|~${}]|:(?=//)|@|(?<=www)\.")
LINE_START = re.compile(r"^(?:(?=[-+=:])|(\d+)(?=[.)]))")


def _plain(text: str) -> str:
    r"""The text on a line of its own, with a backslash before every character that could be markup there.

    >>> print(_plain("[a](b) 1 < 2 {{x}}"), _plain("- item"), _plain("1. item"))
    \[a\](b) 1 \< 2 \{\{x\}\} \- item 1\. item
    """
    return LINE_START.sub(r"\1\\", MARKUP.sub(lambda found: "\\" + found[0], text))
