"""What the tellings of one happening agree on: its id, its span, its title."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence

from calendars import DateSpan
from chronology.merging.cues import Cues, read
from chronology.merging.differ import disagreements
from chronology.merging.why import why
from chronology.model import Event, Happening
from chronology.shortening import shorten

Key = tuple[str, ...]


def key(event: Event) -> Key:
    """What tells one telling from another, and puts tellings in one order whatever order they came in."""
    span = (event.span.first.isoformat(), event.span.last.isoformat()) if event.span else ("", "")
    action = (str(event.action.start), event.action.text) if event.action else ("", "")
    dates = tuple(part for mention in event.mentions for part in (str(mention.start), mention.text))
    quote = (f"{event.quote.start:09d}", event.quote.text)
    return (*span, event.source, *quote, *action, event.status, event.title, *dates)


def happening(tellings: Iterable[Event], told: Iterable[Cues] | None = None) -> Happening:
    """The happening that these tellings tell; its id depends on them alone, in any order.

    `told` are the tellings' cues, in the same order; without them they are read from each telling by itself.
    """
    events = list(tellings)
    if len(events) == 1:
        return alone(events[0], identity(events))
    known = read(events) if told is None else list(told)
    pairs = sorted(zip(events, known, strict=True), key=lambda pair: key(pair[0]))
    ordered, own = tuple(event for event, _ in pairs), [said for _, said in pairs]
    return Happening(identity(ordered), agreed_span(ordered), clearest(ordered), ordered, disagreements(ordered, own),
                     why(ordered, own))


def alone(telling: Event, name: str) -> Happening:
    """The happening that one telling alone tells, whose id is known."""
    return Happening(name, telling.span, heading(telling), (telling,))


def identity(tellings: Iterable[Event]) -> str:
    """A short id made of the tellings alone: the same in every run, on every machine, in every order."""
    return identified(map(key, tellings))


def identified(keys: Iterable[Key]) -> str:
    """The same, of tellings whose keys are given."""
    content = json.dumps(sorted(keys))
    return "h" + hashlib.blake2b(content.encode(), digest_size=7).hexdigest()


def agreed_span(tellings: Sequence[Event]) -> DateSpan | None:
    """The days that all tellings allow; where there is none, the majority's, or all of them, as disputed."""
    spans = _distinct(telling.span for telling in tellings)
    if not spans:
        return None
    common = _common(spans)
    if common:
        return common
    best = _majority(tellings, spans) or DateSpan(min(s.first for s in spans), max(s.last for s in spans))
    others = tuple(span for span in spans if span != best)
    return DateSpan(best.first, best.last, best.precision, "disputed", others)


def title(happening: Happening, language: str) -> str:
    """The title for a reader of `language` (BCP 47): the clearest telling in it, else the happening's own title."""
    if len(happening.tellings) == 1:
        return happening.title
    own = [t for t in happening.tellings if _primary(t.language) == _primary(language)]
    if not own or happening.title != clearest(happening.tellings):  # a title given by hand is for every reader
        return happening.title
    return clearest(own)


def clearest(tellings: Sequence[Event]) -> str:
    """The title of the telling that is clearest: certain, precise, complete, short."""
    if len(tellings) == 1:
        return heading(tellings[0])
    return heading(min(tellings, key=lambda telling: (*_unclearness(telling), key(telling))))


def heading(event: Event) -> str:
    """The event's own title, else its quote, cut where that is long."""
    return event.title or shorten(" ".join(event.quote.text.split()))


def _unclearness(event: Event) -> tuple[bool, bool, bool, int, int]:
    length = len(heading(event))
    days = event.span.days if event.span else 10 ** 6
    return (event.status == "reporting", event.certainty != "certain", length > 200, abs(length - 70) // 40, days)


def _distinct(spans: Iterable[DateSpan | None]) -> list[DateSpan]:
    return sorted({span for span in spans if span}, key=_edges)


def _edges(span: DateSpan) -> tuple[object, ...]:
    return (span.first, span.last, span.precision, span.certainty, len(span.alternatives))


def _common(spans: Sequence[DateSpan]) -> DateSpan | None:
    """The days that all spans share, as the span that names just them where one does."""
    if not spans:
        return None
    first, last = max(span.first for span in spans), min(span.last for span in spans)
    if last < first:
        return None
    same: Callable[[DateSpan], bool] = lambda span: (span.first, span.last) == (first, last)  # noqa: E731
    return next(filter(same, spans), DateSpan(first, last))


def _majority(tellings: Sequence[Event], spans: Sequence[DateSpan]) -> DateSpan | None:
    """The days that more sources give than any others."""
    backers = [{t.source for t in tellings if t.span and t.span.overlaps(span)} for span in spans]
    most = max(map(len, backers))
    groups = {frozenset(group) for group in backers if len(group) == most}
    if len(groups) > 1:
        return None
    return _common([span for span, group in zip(spans, backers, strict=True) if len(group) == most])


def _primary(language: str) -> str:
    return language.split("-")[0].lower()
