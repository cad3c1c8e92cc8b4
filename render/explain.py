"""Why a happening is in the timeline as it is, in plain lines: its date, its action, and why these tellings are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from calendars import Calendar, DateMention, Reason
from chronology.model import Event, Happening, Timeline
from render.document import OWN_CALENDAR
from render.formats.exported import one_line
from render.formats.wording import (
    SEPARATOR,
    calendar_of,
    disagreement,
    headline,
    in_every_calendar,
    isolated,
    sentence,
    when,
)
from render.labels import labels
from render.labels.dates import span_text
from render.list import Writer
from render.quoting import source_name

INDENT = "  "


def explain(timeline: Timeline, id: str, language: str = "en") -> list[str]:
    """The grounds of one happening in the interface language; `id` may be cut short where it stays unique.

    Raises LookupError, naming what is near, where no happening or more than one has that id.

    >>> happening = Happening("h12", None, "Engineers tested the mirrors", ())
    >>> print("\\n".join(explain(Timeline("", (), (happening,)), "h1")))
    h12  Engineers tested the mirrors
    Without a date
    """
    happening = find(timeline, id)
    writer = Writer(timeline, labels(language))
    return [line.rstrip() for line in _lines(happening, writer)]


def find(timeline: Timeline, id: str) -> Happening:
    """The happening with this id, or the only one whose id begins so."""
    ids = [happening.id for happening in timeline.happenings]
    fitting = [happening for happening in timeline.happenings if happening.id == id] or [
        happening for happening in timeline.happenings if id and happening.id.startswith(id)]
    if len(fitting) == 1:
        return fitting[0]
    near = [happening.id for happening in fitting] or get_close_matches(id, ids, 3)
    raise LookupError(f"{len(fitting) or 'no'} happenings have the id {id!r}"
                      + (f"; near it: {', '.join(near[:5])}" if near else ""))


def _lines(happening: Happening, writer: Writer) -> Iterator[str]:
    words = writer.labels
    yield f"{one_line(happening.id)}  {headline(happening, words)}"
    yield when(happening, words)
    if happening.span:
        yield SEPARATOR.join(in_every_calendar(happening.span, words))
    if happening.tellings:
        told = happening.tellings
        yield from _part("why", (line for event in told for line in _date(event, writer)), writer)
        yield from _part("why-action", (line for event in told for line in _action(event, writer)), writer)
        yield from _part("why-tellings", _tellings(happening, writer), writer)
    for differ in happening.disagreements:
        yield f"{words('disagree')}: {disagreement(differ, writer, calendar_of(happening))}"


def _part(label: str, lines: Iterable[str], writer: Writer) -> Iterator[str]:
    yield ""
    yield writer.labels(label)
    yield from (INDENT + line for line in lines)


def _date(event: Event, writer: Writer) -> Iterator[str]:
    """The dates that the text ties to the event, and what their reading rests on."""
    words, calendar = writer.labels, _calendar(event)
    if not event.mentions:
        yield f"{_where(event, writer)}: {words('no-date')}"
    for mention in event.mentions:
        yield f"{_where(event, writer)}: {_quoted(mention.text, writer)} — {_meant(mention, calendar, writer)}"
        yield from _reasons(mention.reasons, calendar, writer)
    if event.certainty != "certain" or not event.mentions:
        yield from _published(event, calendar, writer)


def _meant(mention: DateMention, calendar: Calendar, writer: Writer) -> str:
    if mention.span is None:
        return writer.labels("undated")
    shown = mention.calendar or calendar
    return span_text(mention.span, shown, writer.labels) or span_text(mention.span, "gregorian", writer.labels)


def _published(event: Event, calendar: Calendar, writer: Writer) -> Iterator[str]:
    """When the source was written, which dates what its text leaves open."""
    source, words = writer.sources.get(event.source), writer.labels
    if source is None or source.published.span is None:
        yield INDENT + words("no-publication")
        return
    day = span_text(source.published.span, calendar, words) or span_text(source.published.span, "gregorian", words)
    yield f"{INDENT}{words('published')} {day} ({words(f'basis-{source.published.basis}')})"
    yield from (INDENT + line for line in _reasons(source.published.evidence, calendar, writer))


def _action(event: Event, writer: Writer) -> Iterator[str]:
    words = writer.labels
    told = [_quoted(event.action.text, writer) if event.action else words("no-action"),
            SEPARATOR.join(isolated(one_line(actor.text), words) for actor in event.actors),
            isolated(one_line(event.place.text), words) if event.place else "",
            f"{words('said-by')} {isolated(one_line(event.attribution.text), words)}" if event.attribution else "",
            words(event.status)]
    yield f"{_where(event, writer)}: {SEPARATOR.join(filter(None, told))}"
    yield from _reasons(event.reasons, _calendar(event), writer)


def _calendar(event: Event) -> Calendar:
    """The calendar in which the event's own text dates it, else the one of its language."""
    said = next((mention.calendar for mention in event.mentions if mention.calendar), None)
    return said or OWN_CALENDAR.get(event.language.partition("-")[0], "gregorian")


def _tellings(happening: Happening, writer: Writer) -> Iterator[str]:
    told = {event.source for event in happening.tellings}
    if len(told) > 1:
        yield writer.labels("tellings", len(told))
    for event in happening.tellings:
        yield f"{_where(event, writer)}: {_quoted(event.quote.text, writer)}"
    yield from _reasons(happening.reasons, calendar_of(happening), writer)


def _reasons(reasons: Iterable[Reason], calendar: Calendar, writer: Writer) -> Iterator[str]:
    for reason in dict.fromkeys(reasons):
        yield f"{INDENT}{sentence(writer.reason(reason), writer.labels, calendar)}"


def _where(event: Event, writer: Writer) -> str:
    source = writer.sources.get(event.source)
    name = isolated(one_line(source_name(source) if source else event.source), writer.labels)
    place = writer.place(source, event.quote.start)
    return f"{name} ({isolated(place, writer.labels)})" if place else name


def _quoted(text: str, writer: Writer) -> str:
    return isolated(writer.labels("quoted", one_line(text)), writer.labels)
