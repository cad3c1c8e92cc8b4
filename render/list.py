"""The list as plain data: every happening with all that the page says of it, in the words of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from calendars import Calendar, DateSpan, Reason
from calendars.names import names
from chronology.merging.agree import heading
from chronology.merging.agree import title as title_for
from chronology.model import Disagreement, Event, Happening, Source, Timeline
from chronology.tie.sentences import cut_off
from render.entries import Entry, Part, Said, Section, SourceLine, Telling, When
from render.formats.exported import one_line, printable, web_link
from render.labels import Labels
from render.labels.dates import CALENDARS, fields, month_text, span_text, year_text
from render.moments import STATUSES, is_wide, only_published, pauses, status_of
from render.quoting import anchor, deep_link, isolated, place_of, shown, source_name, tagged

CODES: dict[Calendar, str] = {"gregorian": "g", "solar-hijri": "s", "hijri": "i"}  # the class that shows a calendar
CHUNK = 12  # entries that a browser lays out together
NUMBER = re.compile(r"\d{1,9}")
WEEKDAYS = frozenset((("weekday-conflict", 1), ("today-conflict", 1), ("weekday-decides", 0)))  # values that are one
ISO = re.compile(r"-?\d{4,}-\d\d-\d\d")


def when(span: DateSpan, labels: Labels) -> When:
    """The span as it reads in each calendar."""
    iso = span.first.isoformat() if span.days == 1 else ""
    texts = ((CODES[calendar], iso, span_text(span, calendar, labels)) for calendar in CALENDARS)
    return When(tuple(text for text in texts if text[2]))


class Writer:
    """Writes the happenings of one timeline in one interface language."""

    def __init__(self, timeline: Timeline, labels: Labels) -> None:
        self.labels = labels
        self.weekdays = dict(zip("1234567", names(labels.tag).weekdays, strict=True))
        self.sources = {source.id: source for source in timeline.sources}
        self.reasons: dict[Reason, tuple[Part, ...]] = {}
        self.whens: dict[DateSpan, When] = {}
        self.named: dict[str, str] = {}  # the name of a source by its id, as the page shows it
        self.places: dict[str, str] = {}

    def sections(self, happenings: Sequence[Happening]) -> Iterator[Section]:
        """The happenings, in order, by months; `happenings` is `in_order`."""
        gaps = pauses(happenings)
        shown: dict[str, str] = {}
        group: list[Entry] = []
        headings: tuple[tuple[str, str], ...] = ()
        key: object = None
        number = 0
        new, last = self._key(None), None
        for place, happening in enumerate(happenings):
            if happening.span != last:
                new, last = self._key(happening.span), happening.span
            if group and (new != key or len(group) == CHUNK):
                yield Section(f"s{number}", headings, tuple(group))
                group, headings, number = [], (), number + 1
            if new != key:
                headings = self._headings(happening.span, shown)
                key = new
            group.append(self.entry(happening, gaps.get(place, 0)))
        if group:
            yield Section(f"s{number}", headings, tuple(group))

    def _key(self, span: DateSpan | None) -> object:
        if span is None:
            return None, "undated"
        days = [fields(span.first, calendar) for calendar in CALENDARS]
        return is_wide(span), *(day and day[: 1 if is_wide(span) else 2] for day in days)

    def _headings(self, span: DateSpan | None, shown: dict[str, str]) -> tuple[tuple[str, str], ...]:
        """What to write over a section; remembers in `shown` what stands over the one before."""
        if span is None:
            return (("all", self.labels("undated")),)
        headings = []
        for calendar, code in CODES.items():
            if is_wide(span):
                text = f"{year_text(span.first, calendar, self.labels)} · {self.labels('longer')}"
            else:
                text = month_text(span.first, calendar, self.labels)
            if text != shown.get(code):
                headings.append((code, text))
            shown[code] = text
        return tuple(headings)

    def entry(self, happening: Happening, gap: int = 0) -> Entry:
        """One happening with everything that its tellings say."""
        labels, span = self.labels, happening.span
        title = one_line(title_for(happening, labels.language))
        told = _teller(happening.tellings, title)
        status = status_of(happening)
        marks, notes = self._standing(happening)
        return Entry(
            id=anchor(happening.id),
            title=Said(title, tagged(told.language) if told else ""),
            when=self._when(span) if span else When((("", "", labels("undated")),)),
            marks=" ".join((*marks, status) if status != "asserted" else marks),
            notes=notes,
            status=status,
            tellings=tuple(self.telling(telling, status) for telling in happening.tellings),
            reasons=tuple(dict.fromkeys(self._known(reason) for reason in _reasons(happening))),
            disagreements=tuple(self.disagreement(one) for one in happening.disagreements),
            gap=self._pause(gap) if gap else "",
        )

    def _when(self, span: DateSpan) -> When:
        """`when`, worked out once for all happenings of these days."""
        found = self.whens.get(span)
        if found is None:
            found = self.whens[span] = when(span, self.labels)
        return found

    def _pause(self, days: int) -> str:
        """How long nothing happened, in whole days, months or years."""
        unit, length = ("days", 1) if days < 92 else ("months", 30.44) if days < 731 else ("years", 365.25)
        return self.labels(f"gap-{unit}", int(days / length))

    def _standing(self, happening: Happening) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """How far the date can be trusted: as classes, and in words."""
        marks, notes = [], []
        span = happening.span
        if span and span.precision not in ("day", "interval"):
            marks.append("vague")
        if only_published(happening):
            marks.append("report")
            notes.append(self.labels("reported"))
        if span and span.certainty in ("approximate", "disputed"):
            marks.append("unsure")
            notes.append(self.labels("about" if span.certainty == "approximate" else "disputed"))
        if happening.disagreements:
            marks.append("apart")
        return tuple(marks), tuple(notes)

    def telling(self, event: Event, status: str) -> Telling:
        """One source's words for it."""
        source = self.sources.get(event.source)
        text, start = event.quote.text, event.quote.start
        inside = [(m.start - start, m.end - start) for m in event.mentions
                  if start <= m.start and m.end <= event.quote.end]
        ends = cut_off(source.text, start, event.quote.end) if source else (False, False)
        return Telling(
            source=self._name(event.source),
            language=tagged(event.language),
            link=deep_link(source, text) if source and source.link else "",
            quote=tuple(shown(printable(text), inside, *ends)),
            status=event.status if event.status != status else "",
            more="".join(f" · {note}" for note in self._more(event, source, bool(inside))),
        )

    def _more(self, event: Event, source: Source | None, shown: bool) -> Iterator[str]:
        if place := self._place(place_of(source, event.quote.start)):
            yield isolated(place)
        if event.attribution:
            yield f"{self.labels('said-by')} {isolated(one_line(event.attribution.text))}"
        if event.mentions and not shown:
            written = dict.fromkeys(one_line(mention.text) for mention in event.mentions)
            yield f"{self.labels('written')} {' · '.join(map(isolated, written))}"

    def _name(self, id: str) -> str:
        """The name of a source, worked out once for all its tellings."""
        found = self.named.get(id)
        if found is None:
            source = self.sources.get(id)
            found = self.named[id] = isolated(one_line(source_name(source) if source else id))
        return found

    def place(self, source: Source | None, start: int) -> str:
        """Where in its source a text stands, in words of this language where the unit has one."""
        return self._place(place_of(source, start))

    def _place(self, label: str) -> str:
        """A place, worked out once for all texts that stand in one of its name."""
        found = self.places.get(label)
        if found is None:
            unit, _, number = label.rpartition(" ")
            key = f"place-{unit}"
            known = key in self.labels.text and NUMBER.fullmatch(number)
            found = self.places[label] = self.labels(key, int(number)) if known else one_line(label)
        return found

    def _known(self, reason: Reason) -> tuple[Part, ...]:
        """`reason`, worked out once for all happenings that have it."""
        found = self.reasons.get(reason)
        if found is None:
            found = self.reasons[reason] = self.reason(reason)
        return found

    def reason(self, reason: Reason) -> tuple[Part, ...]:
        """A reason as the parts of a sentence; ISO dates among its values in every calendar."""
        parts: list[Part] = []
        for words in re.split(r"(\{\d+\})", self.labels.reason(reason)):
            if not re.fullmatch(r"\{\d+\}", words):
                parts.append(words)
            elif (place := int(words[1:-1])) < len(reason.values):
                value = reason.values[place]
                named = (reason.code, place) in WEEKDAYS and value in self.weekdays
                parts.append(self.weekdays[value] if named else self.value(value))
        return tuple(part for part in parts if part != "")

    def value(self, value: str) -> Part:
        """A value of a reason or a disagreement: a date where it is one in ISO form, else as it is said."""
        if value in CODES:
            return self.labels(value)
        first, _, last = value.partition("/")
        if ISO.fullmatch(first) and (not last or ISO.fullmatch(last)):
            try:
                return when(DateSpan(date.fromisoformat(first), date.fromisoformat(last or first)), self.labels)
            except ValueError:
                pass
        return isolated(one_line(value))

    def disagreement(self, one: Disagreement) -> tuple[str, tuple[tuple[Part, str], ...]]:
        """What it is about, and each value with the names of those who say it."""
        about = self.labels.text.get(one.about, one.about)
        return one_line(about), tuple(
            (self.labels(value) if value in STATUSES else self.value(value), self._names(ids))
            for value, ids in one.values
        )

    def _names(self, ids: Iterable[str]) -> str:
        return " · ".join(one_line(source_name(self.sources[i]) if i in self.sources else i) for i in ids)

    def source(self, source: Source, count: int) -> SourceLine:
        """One source, with when it was published and how that is known."""
        published = source.published
        return SourceLine(
            title=Said(one_line(source.title or source_name(source)), tagged(source.language)),
            publisher=one_line(source.publisher),
            link=web_link(source.link),
            path=one_line(source.path),
            published=when(published.span, self.labels) if published.span else None,
            basis=self.labels(f"basis-{published.basis}"),
            evidence=tuple(self.reason(reason) for reason in published.evidence),
            count=count,
        )


def _teller(tellings: Sequence[Event], title: str) -> Event | None:
    """The telling in whose words a title is; the first, where it is in none's."""
    if len(tellings) > 1:
        return next((telling for telling in tellings if one_line(heading(telling)) == title), tellings[0])
    return tellings[0] if tellings else None


def _reasons(happening: Happening) -> Iterator[Reason]:
    for telling in happening.tellings:
        for mention in telling.mentions:
            yield from mention.reasons
        yield from telling.reasons
    yield from happening.reasons
