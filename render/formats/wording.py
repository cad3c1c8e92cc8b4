"""What the forms for readers say alike: when, under which status, from whom, in the words of the interface."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import bidirectional

from calendars import Calendar, DateSpan, Reason
from chronology.merging.agree import title as title_for
from chronology.model import Disagreement, Event, Happening, Source, Timeline
from render.entries import Part, When
from render.formats.exported import one_line
from render.labels import Labels
from render.labels.dates import CALENDARS, span_text
from render.list import CODES, Writer
from render.moments import only_published, status_of

SEPARATOR = " · "
UNSURE = {"approximate": "about", "disputed": "disputed"}  # certainties of a span, and their labels
ISOLATE, END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def when(happening: Happening, labels: Labels) -> str:
    """The date in the calendar that its source used; behind it the Gregorian one where that is another, and what
    keeps it from being certain: that only the publication gives it, or that it may be another day."""
    span = happening.span
    if span is None:
        return labels("undated")
    gregorian = span_text(span, "gregorian", labels)
    said = span_text(span, calendar_of(happening), labels) or gregorian
    notes = [gregorian if said != gregorian else "", labels("reported") if only_published(happening) else "",
             labels(UNSURE[span.certainty]) if span.certainty in UNSURE else ""]
    behind = ", ".join(filter(None, notes))
    return f"{said} ({behind})" if behind else said


def in_every_calendar(span: DateSpan, labels: Labels) -> list[str]:
    """The span in each calendar that reaches so far, with the calendar's name."""
    dated = ((calendar, span_text(span, calendar, labels)) for calendar in CALENDARS)
    return [f"{labels(calendar)}: {text}" for calendar, text in dated if text]


def calendar_of(happening: Happening) -> Calendar:
    """The calendar in which the happening's date was first written; Gregorian where none says."""
    mentions = (mention for event in happening.tellings for mention in event.mentions if mention.span == happening.span)
    return next((mention.calendar for mention in mentions if mention.calendar), "gregorian")


def status(happening: Happening, labels: Labels) -> str:
    """What the title alone would hide: that no source says that this happened; else ""."""
    given = status_of(happening)
    return "" if given == "asserted" else labels(given)


def headline(happening: Happening, labels: Labels) -> str:
    """The title with its status, on one line."""
    title, said = isolated(one_line(title_for(happening, labels.language)), labels), status(happening, labels)
    return f"{title} ({said})" if said else title


def teller(event: Event, source: Source | None, labels: Labels) -> tuple[str, str]:
    """Who tells this: the name of the source (its title, else its id), and its publisher, date and the time of day."""
    if source is None:
        return isolated(one_line(event.source), labels), ""
    published = source.published.span
    about = [isolated(one_line(source.publisher), labels),
             span_text(published, "gregorian", labels) if published else "", _clock(event, labels)]
    return isolated(one_line(source.title or source.id), labels), SEPARATOR.join(filter(None, about))


def _clock(event: Event, labels: Labels) -> str:
    """The time of day in the digits of the interface; "" where it is no hour, such as TIMEX3's "MO"."""
    clock = one_line(event.clock or "")
    return clock.translate(str.maketrans("0123456789", labels.digits)) if clock[:1].isdigit() else ""


def sentence(parts: Iterable[Part], labels: Labels, calendar: Calendar = "gregorian") -> str:
    """The parts of a reason as plain text, its dates in one calendar."""
    return _tidy("".join(part if isinstance(part, str) else _date(part, calendar) for part in parts), labels)


def worded(reason: Reason, labels: Labels, calendar: Calendar = "gregorian") -> str:
    """A reason that belongs to no timeline as plain text, its dates in one calendar."""
    return sentence(Writer(Timeline("", (), ()), labels).reason(reason), labels, calendar)


def disagreement(one: Disagreement, writer: Writer, calendar: Calendar = "gregorian") -> str:
    """What the sources disagree on, and who says what."""
    about, values = writer.disagreement(one)
    said = (f"{sentence([value], writer.labels, calendar)} ({_tidy(who, writer.labels)})" for value, who in values)
    return f"{about}: {'; '.join(said)}"


def _date(when: When, calendar: Calendar) -> str:
    texts = {code: text for code, _, text in when.texts}
    return texts.get(CODES[calendar]) or next(iter(texts.values()), "")


def _tidy(text: str, labels: Labels) -> str:
    """Without marks of direction around what runs in the interface's own."""
    return re.sub(f"{ISOLATE}([^{ISOLATE}{END_OF_ISOLATE}]*){END_OF_ISOLATE}",
                  lambda found: isolated(found[1], labels), text)


def isolated(text: str, labels: Labels) -> str:
    """The text between marks that keep its direction to itself, where it has letters of the other direction."""
    other = ("L",) if labels.direction == "rtl" else ("R", "AL")
    return f"{ISOLATE}{text}{END_OF_ISOLATE}" if any(bidirectional(c) in other for c in text) else text
