"""What every form shares: the result with its counted losses, and source text made harmless for plain-text forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from calendars import DateSpan, Reason
from calendars.reason import register
from chronology.model import Event, Source, Timeline

BYTE_ORDER_MARK = "\N{BYTE ORDER MARK}"


@dataclass(frozen=True, slots=True)
class Exported:
    """A timeline in another form, and what the form cannot hold: a Reason a kind, its first value the count."""

    content: bytes
    left_out: tuple[Reason, ...] = ()

    @property
    def text(self) -> str:
        """The content as text, without a byte order mark; only for the forms that are text."""
        return self.content.decode("utf-8").removeprefix(BYTE_ORDER_MARK)


def exported(text: str, timeline: Timeline, *lost: str) -> Exported:
    """A text form, with a count of each kind of thing in `lost` (keys of LOSSES) that the timeline has."""
    return Exported(text.encode("utf-8", "replace"), losses(timeline, *lost))


def losses(timeline: Timeline, *lost: str) -> tuple[Reason, ...]:
    """Count what a form that does not hold the kinds in `lost` leaves out of this timeline; zeros are not said."""
    counted = ((kind, LOSSES[kind][1](timeline)) for kind in lost)
    return tuple(Reason(f"export-{kind}", (str(number),)) for kind, number in counted if number)


def _tellings(holds: Callable[[Event], object]) -> Callable[[Timeline], int]:
    return lambda timeline: sum(bool(holds(event)) for h in timeline.happenings for event in h.tellings)


def _spans(holds: Callable[[DateSpan], object]) -> Callable[[Timeline], int]:
    return lambda timeline: sum(bool(h.span and holds(h.span)) for h in timeline.happenings)


LOSSES: dict[str, tuple[str, Callable[[Timeline], int]]] = {
    "undated": ("happenings without a date: {0}", lambda t: sum(h.span is None for h in t.happenings)),
    "vague": ("happenings whose day is not known, only the week, month, season or year: {0}",
              _spans(lambda s: is_vague(s))),
    "units": ("months, seasons or years given by their first and last day: {0}",
              _spans(lambda s: is_vague(s) and not whole(s))),
    "alternatives": ("dates that may be other days: {0}", _spans(lambda s: s.alternatives)),
    "clocks": ("times of day: {0}", _tellings(lambda e: e.clock)),
    "phrases": ("tellings without their action, actors and place: {0}", _tellings(lambda e: e.action or e.actors)),
    "statuses": ("tellings whose status is not said: {0}", _tellings(lambda e: e.status != "asserted")),
    "reasons": ("tellings without the reasons of their date: {0}", _tellings(lambda e: e.reasons or e.mentions)),
    "tellings": ("tellings with their words and sources: {0}", _tellings(lambda e: True)),
    "disagreements": ("disagreements between tellings: {0}", lambda t: sum(len(h.disagreements) for h in t.happenings)),
    "texts": ("full texts of the sources: {0}", lambda t: sum(bool(s.text) for s in t.sources)),
    "sources": ("sources that no happening names: {0}", lambda t: len(t.sources) - len(
        {s.id for s in t.sources} & {e.source for h in t.happenings for e in h.tellings})),
    "files": ("files and rows that the timeline had to leave out: {0}", lambda t: len(t.left_out)),
}
register({f"export-{kind}": wording for kind, (wording, _) in LOSSES.items()})
register({"export-beyond": "happenings before or after the days shown: {0}"})


def whole(span: DateSpan) -> str:
    """The Gregorian month or year that the span is, as "2023-10" or "2023"; else "".

    >>> from datetime import date
    >>> whole(DateSpan(date(2024, 2, 1), date(2024, 2, 29), "month"))
    '2024-02'
    >>> whole(DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month"))
    ''
    """
    first, last = span.first, span.last
    if span.precision == "month" and first.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}"
    if span.precision == "year" and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year:04}"
    return ""


def is_vague(span: DateSpan) -> bool:
    """Whether the span is a unit longer than a day: something happened in it, no text says on which of its days."""
    return span.precision not in ("day", "interval")


UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
DIRECTION_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text without what no text file should hold: control characters and half surrogates become U+FFFD.

    >>> printable("a\\x00b\\x1b[31m")
    'a�b�[31m'
    """
    return text if text.isprintable() else UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def one_line(text: str) -> str:
    """`printable`, with every run of white space one blank, and no direction override that outlasts the text."""
    if not text.isprintable():  # what is holds neither, and most texts are
        text = DIRECTION_OVERRIDES.sub("", printable(text))
    return " ".join(text.split())


def web_link(link: str) -> str:
    """The link where it is one to the web, with everything that could end it escaped; else "".

    >>> web_link("https://example.org/a b?q='\\"<>)")
    'https://example.org/a%20b?q=%27%22%3C%3E%29'
    >>> web_link("javascript:alert(1)")
    ''
    """
    link = link.strip()
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    return quote(link, safe="%/:?#[]@!$&*+,;=-._~", errors="replace")


def sources_by_id(timeline: Timeline) -> dict[str, Source]:
    """The sources by the id that events name."""
    return {source.id: source for source in timeline.sources}
