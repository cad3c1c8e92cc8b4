"""From a text to its events: find the dates, read the sentences that hold them, tie each date to its action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from calendars import DateMention, DateSpan, Reason, Section
from chronology.dated import dates
from chronology.model import Event, Phrase, Publication
from chronology.stretches import START, holds
from chronology.tie.analyzer import NOTHING, Analyzer, Rules, Tie, Unread
from chronology.tie.detect import detect
from chronology.tie.lengths import counts
from chronology.tie.lexicon import language_of
from chronology.tie.lists import bare, crowded, lists
from chronology.tie.pronouns import named
from chronology.tie.vague import undrawn

SILENT = ("biography",)  # the roles of sections that tell of no event


def extract(
    text: str,
    *,
    published: date | Publication | None = None,
    language: str | None = None,
    source: str | None = None,
    anchors: Mapping[str, date] = {},  # never written to
    sections: Sequence[Section] = (),
    analyzer: Analyzer | None = None,
) -> list[Event]:
    """The events that a text tells, in the order of the text.

    `published` is the day of writing; `language` a BCP 47 tag (guessed where it is missing); `source` the id that
    every event carries. What is said of the author (a section with the role "biography") gives no events. A date whose
    action cannot be told gives an event without an action that says so; those of a list say that (see `lists`).

    >>> event, = extract("The bridge was opened on 3 May 1931.", language="en")
    >>> event.action.text, event.actors[0].text, str(event.span.first)
    ('opened', 'The bridge', '1931-05-03')
    """
    reference = published.span if isinstance(published, Publication) else published
    tag = language or detect(text)
    mentions = dates(text, language=tag, reference=reference, anchors=anchors, sections=sections)
    return tie(text, mentions, published=published, language=tag, source=source, analyzer=analyzer,
               silent=[section for section in sections if section.role in SILENT])


def tie(
    text: str,
    mentions: Sequence[DateMention],
    *,
    published: date | Publication | None = None,
    language: str | None = None,
    source: str | None = None,
    analyzer: Analyzer | None = None,
    silent: Sequence[Section] = (),
) -> list[Event]:
    """The events of a text whose date mentions are known already; `extract` finds them first.

    `silent` are sections that tell of no event.
    """
    silent = sorted(silent, key=START)
    mentions = _outside(mentions, silent)
    written = _span(published)
    file = language_of(language)
    reader = analyzer or (Rules(file) if file else Unread())
    blank = Event(source or "", None, Phrase(0, 0, ""), language=language or "")
    sentences = [(start, end) for start, end in reader.sentences(text) if not holds(silent, start)]
    events: list[Event] = []
    upcoming = 0
    for start, end in sentences:
        inside = []
        while upcoming < len(mentions) and mentions[upcoming].start < end:
            if mentions[upcoming].start >= start:
                inside.append(mentions[upcoming])
            upcoming += 1
        if any(counts(mention, text, file) for mention in inside):
            events += _sentence(reader, blank, text, start, end, inside, written)
    if not any(event.action is not None and not undrawn(event) for event in events):
        lead = _lead(reader, blank, text, sentences, written)
        if lead is not None:
            events.append(lead)
    if isinstance(reader, Rules):
        events = named(events, reader, text, sentences, mentions)
    return lists(text, events)


def _outside(mentions: Sequence[DateMention], sections: Sequence[Section]) -> Sequence[DateMention]:
    return [one for one in mentions if not holds(sections, one.start)] if sections else mentions


def _sentence(
    reader: Analyzer, blank: Event, text: str, start: int, end: int, inside: list[DateMention], written: DateSpan | None
) -> list[Event]:
    quote = Phrase(start, end, text[start:end])
    unread = bare(start, end, inside) or crowded(text, start, end, inside)
    ties = [NOTHING] * len(inside) if unread else reader.tie(text, start, end, inside, written)
    file = language_of(blank.language)
    found: list[Event] = []
    for group in _linked(inside):
        if not any(counts(inside[index], text, file) for index in group):
            continue
        mentions = tuple(inside[index] for index in group)
        told = next((ties[index] for index in reversed(group) if ties[index].action is not None),
                    ties[group[-1]])
        span = _together(mentions)
        if told.action is None and _heads(text, quote, mentions, span, written):
            continue
        event = _event(blank, quote, told, mentions, span)
        same = next((at for at, other in enumerate(found) if _one(other, event)), None) if event.action else None
        if same is None:
            found.append(event)
        else:
            found[same] = _joined(found[same], event)
    return found


def _event(blank: Event, quote: Phrase, told: Tie, mentions: tuple[DateMention, ...], span: DateSpan | None) -> Event:
    certainty = told.certainty
    if span is None:
        certainty = "unknown"
    elif certainty == "certain" and any(mention.certainty != "certain" for mention in mentions):
        certainty = "implied"
    return Event(
        blank.source, span, quote, mentions, told.action, told.actors, told.place,
        next((mention.clock for mention in mentions if mention.clock), None), told.status, told.attribution, told.title,
        blank.language, certainty, told.reasons,
    )


def _linked(mentions: Sequence[DateMention]) -> list[list[int]]:
    """The mentions by number, both ends of a range and both halves of a pair together."""
    groups: list[list[int]] = []
    for index, mention in enumerate(mentions):
        previous = mentions[index - 1] if index else None
        if previous is not None and (
            (mention.link == "range-end" and previous.link == "range-start")
            or (mention.link == "same-day" and previous.link == "same-day" and len(groups[-1]) == 1)
        ):
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _together(mentions: Sequence[DateMention]) -> DateSpan | None:
    spans = [mention.span for mention in mentions if mention.span is not None]
    if not spans:
        return None
    if mentions[0].link == "range-start" and len(spans) > 1 and spans[0].first <= spans[-1].last:
        return DateSpan(spans[0].first, spans[-1].last, "interval")
    exact = [span for span in spans if span.certainty == "exact"]
    return (exact or spans)[0]


def _heads(
    text: str, quote: Phrase, mentions: tuple[DateMention, ...], span: DateSpan | None, written: DateSpan | None
) -> bool:
    """Whether a line is little more than the date of writing: a dateline, which tells of no event."""
    if written is None or span is None or not span.overlaps(written):
        return False
    return len(quote.text.split()) - sum(len(mention.text.split()) for mention in mentions) <= 8


def _one(a: Event, b: Event) -> bool:
    """Whether two dates of one action say the same more and less exactly, or one is a length of time without days."""
    if a.action is None or a.action != b.action:
        return False
    if a.span is None or b.span is None:
        return all(mention.kind == "duration" for mention in (a if a.span is None else b).mentions)
    return _holds(a.span, b.span) or _holds(b.span, a.span)


def _holds(outer: DateSpan, inner: DateSpan) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _joined(a: Event, b: Event) -> Event:
    if a.span is None or b.span is None:
        span, certainty = (a.span, a.certainty) if b.span is None else (b.span, b.certainty)
        return replace(a, span=span, mentions=(*a.mentions, *b.mentions), clock=a.clock or b.clock, certainty=certainty)
    span = b.span if _holds(a.span, b.span) else a.span
    return replace(a, span=span, mentions=(*a.mentions, *b.mentions), clock=a.clock or b.clock)


def _lead(
    reader: Analyzer, blank: Event, text: str, sentences: Sequence[tuple[int, int]], written: DateSpan | None
) -> Event | None:
    """The story of a text without a date of its own: its first sentence that ends as one and has an action."""
    if written is None:
        return None
    for start, end in sentences[:12]:
        if end - start < 30:
            continue
        told = reader.lead(text, start, end)
        if told.action is not None:
            event = _event(blank, Phrase(start, end, text[start:end]), told, (), written)
            return replace(event, certainty="implied", reasons=(Reason("tie-published"),))
    return None


def _span(published: date | Publication | None) -> DateSpan | None:
    if isinstance(published, Publication):
        return published.span
    return DateSpan(published, published) if published is not None else None
