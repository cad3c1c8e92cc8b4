"""iCalendar (RFC 5545): one whole-day event for each happening whose days are known.

A happening known only by its month or year is no day in anybody's calendar: it is left out and counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from chronology.model import Event, Happening, Source, Timeline
from render.formats.exported import Exported, exported, is_vague, one_line, sources_by_id, web_link
from render.formats.wording import SEPARATOR, headline, teller
from render.labels import Labels, labels

LINE_OCTETS = 75
NO_DAY_AFTER = date.max  # DTEND is the day after the last, and the calendar ends here


def write(timeline: Timeline, language: str) -> Exported:
    """The happenings whose days are known as an iCalendar file."""
    words, sources = labels(language), sources_by_id(timeline)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//chronology//chronology//EN", "CALSCALE:GREGORIAN"]
    if name := _text(timeline.title):
        lines += [f"NAME:{name}", f"X-WR-CALNAME:{name}"]
    for happening in timeline.happenings:
        if happening.span and not is_vague(happening.span):
            lines += _event(happening, sources, words)
    text = "".join(f"{folded}\r\n" for line in [*lines, "END:VCALENDAR"] for folded in _fold(line))
    return exported(text, timeline, "undated", "vague", "phrases", "reasons", "disagreements", "alternatives",
                    "texts", "files")


def _event(happening: Happening, sources: dict[str, Source], words: Labels) -> Iterator[str]:
    span = happening.span
    assert span is not None
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(happening.id)}@chronology"
    yield f"DTSTAMP:{_day(_known_since(happening, sources))}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(span.first)}"
    if span.last < NO_DAY_AFTER:
        yield f"DTEND;VALUE=DATE:{_day(span.last + timedelta(1))}"
    yield f"SUMMARY:{_text(headline(happening, words))}"
    if happening.tellings:
        yield "DESCRIPTION:" + "\\n\\n".join(_telling(event, sources, words) for event in happening.tellings)
        statuses = {event.status for event in happening.tellings}
        yield f"STATUS:{'CONFIRMED' if 'asserted' in statuses else 'TENTATIVE'}"
        yield "CATEGORIES:" + ",".join(sorted(statuses))
    places = [_text(event.place.text) for event in happening.tellings if event.place]
    if places:
        yield f"LOCATION:{places[0]}"
    links = [web_link(sources[event.source].link) for event in happening.tellings if event.source in sources]
    if any(links):
        yield f"URL:{next(filter(None, links))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _known_since(happening: Happening, sources: dict[str, Source]) -> date:
    """When the youngest telling was published: the revision date, taken from no clock."""
    assert happening.span is not None
    published = [sources[event.source].published.span for event in happening.tellings if event.source in sources]
    return max((span.last for span in published if span), default=happening.span.last)


def _telling(event: Event, sources: dict[str, Source], words: Labels) -> str:
    source = sources.get(event.source)
    behind = [*teller(event, source, words), web_link(source.link) if source else ""]
    return _text(event.quote.text) + "\\n— " + _text(SEPARATOR.join(filter(None, behind)))


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"  # strftime("%Y") pads no year on some systems


def _text(text: str) -> str:
    r"""A TEXT value: one line, with the characters that end or split it escaped.

    >>> print(_text("a;b,c\\d\nEND:VEVENT"))
    a\;b\,c\\d END:VEVENT
    """
    return re.sub(r"([\\;,])", r"\\\1", one_line(text))


def _fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, never inside a character, every piece but the first after a blank."""
    piece, room = "", LINE_OCTETS
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if octets > room:
            yield piece
            piece, room = " ", LINE_OCTETS - 1
        piece += character
        room -= octets
    yield piece
