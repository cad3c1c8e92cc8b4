"""The dates of a text for a terminal: a table for people, JSON for programs."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from calendars import DateMention
from render.formats.exported import one_line
from render.formats.wording import worded
from render.labels import Labels, labels

if TYPE_CHECKING:
    from rich.table import Table

def mentions_json(mentions: Sequence[DateMention]) -> str:
    """The mentions as JSON, keys as the fields of `calendars.DateMention`."""
    from chronology.data import dumps

    return dumps(mentions) + "\n"


def mentions_table(mentions: Sequence[DateMention], language: str = "en") -> str:
    """The mentions as a table as wide as the terminal; in a file or a pipe each on one line, tabs between.

    >>> from datetime import date
    >>> from calendars import DateSpan, Reason
    >>> day = DateSpan(date(2023, 10, 28), date(2023, 10, 28))
    >>> print(_rows([DateMention(0, 12, "28 Oct. 2023", "date", "gregorian", "2023-10-28", day)], labels())[0])
    ('0-12', '28 Oct. 2023', '2023-10-28', 'Gregorian', '2023-10-28', 'certain', '')
    """
    words = labels(language)
    if not mentions:
        return words("no-dates") + "\n"
    if not sys.stdout.isatty():
        return "".join("\t".join(row) + "\n" for row in (_head(words), *_rows(mentions, words)))
    return _drawn(_table(mentions, words))


def _head(words: Labels) -> tuple[str, ...]:
    return ("start-end", words("written"), words("days"), words("calendar"), "TIMEX3", words("certainty"), words("why"))


def _rows(mentions: Sequence[DateMention], words: Labels) -> list[tuple[str, ...]]:
    return [(f"{m.start}-{m.end}", one_line(m.text), _days(m), words(m.calendar) if m.calendar else "", m.timex or "",
             words(m.certainty), "; ".join(_reasons(m, words))) for m in mentions]


def _days(mention: DateMention) -> str:
    """The first and the last day, with the time where one is said; "" where the days cannot be known."""
    span = mention.span
    days = "" if span is None else str(span.first) if span.first == span.last else f"{span.first}/{span.last}"
    return f"{days} {mention.clock}" if days and mention.clock else days


def _reasons(mention: DateMention, words: Labels) -> list[str]:
    return [worded(reason, words, mention.calendar or "gregorian") for reason in mention.reasons]


def _table(mentions: Sequence[DateMention], words: Labels) -> Table:
    """For a screen: what is written, what it means and why, how certain that is."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    _, written, days, calendar, _, certainty, why = _head(words)
    table = Table(written, f"{days} · {why}", calendar, certainty, box=box.SIMPLE_HEAD, pad_edge=False)
    table.columns[0].ratio, table.columns[1].ratio = 1, 2
    for _, text, when, of, timex, sure, reasons in _rows(mentions, words):
        meant = Text(when or timex)  # Text, since a string would be read for markup
        if reasons:
            meant.append(f"\n{reasons}", "dim")
        table.add_row(Text(text), meant, Text(of), Text(sure))
    return table


def _drawn(table: Table) -> str:
    from rich.console import Console

    into = io.StringIO()
    measured = Console()
    Console(file=into, width=measured.width, color_system=measured.color_system).print(table)  # type: ignore[arg-type]
    return into.getvalue()
