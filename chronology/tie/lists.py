"""Dates of a list: one after another, as in a calendar, an index or a row of a table, with nothing told of any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from calendars import DateMention, Reason
from chronology.model import Event
from chronology.tie.sentences import LONGEST, cut_off

MANY = 8  # dates one after another with nothing told of any: more are a list
NEAR = 40  # characters from one of them to the next, at most
CROWD = 24  # dates in LONGEST characters without an end: more are a list whatever stands between them
BARE = 3  # characters that a sentence of dates alone has besides them

LISTED = Reason("tie-list")


def crowded(text: str, start: int, end: int, mentions: Sequence[DateMention]) -> bool:
    """Whether a part of a stretch without an end has more dates than prose tells events: it is not read."""
    return len(mentions) > max(MANY, CROWD * (end - start) / LONGEST) and cut_off(text, start, end) != (False, False)


def bare(start: int, end: int, mentions: Sequence[DateMention]) -> bool:
    """Whether a sentence is dates alone: nothing can be told of them."""
    return sum(mention.end - mention.start for mention in mentions) >= end - start - BARE


def lists(text: str, events: Sequence[Event]) -> list[Event]:
    """The events of a text in order, those of lists with the reason that says so."""
    return [event for run in _runs(text, events) for event in _told(run)]


def _told(run: Sequence[Event]) -> Sequence[Event]:
    return run if len(run) <= MANY else [_listed(event) for event in run]


def _listed(event: Event) -> Event:
    """An event without an action, as one of a list."""
    return Event(event.source, event.span, event.quote, event.mentions, clock=event.clock, language=event.language,
                 certainty=event.certainty, reasons=(LISTED,))


def _runs(text: str, events: Sequence[Event]) -> Iterator[list[Event]]:
    """Events one after another: those without an action together, as far as their dates are near."""
    run: list[Event] = []
    for event in events:
        if run and not _next(text, run[-1], event):
            yield run
            run = []
        run.append(event)
    if run:
        yield run


def _next(text: str, before: Event, event: Event) -> bool:
    if before.action or event.action or not (before.mentions and event.mentions):
        return False
    if event.mentions[0].start - before.mentions[-1].end > NEAR:
        return False
    quote = event.quote
    return text.find("\n", before.quote.start, quote.start) < 0 or bare(quote.start, quote.end, event.mentions) or (
        cut_off(text, quote.start, quote.end)[0])
