"""What stands around a date: the section's own day, the date told last, its sentence. Guesses nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any

from calendars.folding import folded
from calendars.grammar import Grammar
from calendars.resolve.days import Run, count_days
from calendars.said import Said
from calendars.span import DateSpan

# a sign or an empty line; written with one set in front, for which texts are searched quickly
_SENTENCE_END = re.compile(r"[.!?\u061f\u06d4\n](?:(?<=\n)|(?=[\s\"'\u00bb\u201d)]|$)(?!\s[a-z]))")
WORD = re.compile(r"[^\W\d_]+(?:(?:\u200c+|')[^\W\d_]+)*")
_BETWEEN = (",", "-", "\u2013", "\u2014", "(", "\u060c")  # a date and what tells more about it
NEAR = ("day", "weekend", "week", "month")  # units that are told beside each other: "the weekend" is that of the story
_LATE = {"MI": 1, "AF": 1, "EV": 2, "NI": 2}
_NOON, _EVENING = 12 * 60, 18 * 60  # minutes of the day
_CLOSE = 3  # characters between a date and what tells more about it
_HEADING = 100  # characters
_REACH = 400  # characters on either side in which a sentence is looked for

_word = lru_cache(20_000)(folded)  # a word, folded: most are read again and again


@dataclass(slots=True)
class Context:
    """The context of one section; `focus` moves on with every date that is told."""

    grammar: Grammar
    text: str
    reference: DateSpan | None
    anchors: Mapping[str, date]
    narrative: bool = False
    focus: Run | None = None
    focus_at: int = -1
    focus_end: int = -1
    earlier: tuple[int, int, Run] | None = None  # where the date stands that was told before it, and that date
    focus_said: bool = False  # whether the date told last says its own year
    focus_weekday: bool = False  # whether it is a day that names its weekday
    dateline: Run | None = None  # the day that a line at the head of a text names, where its own day is not given
    day: date | None = None  # one of the days of the reference, where it is more than a day
    anchor: Run | None = None  # what the expression that is read now is counted from
    begun: Run | None = None  # where the range began whose end is read now
    ends: Run | None = None  # where the range ends whose start is read now
    counted_from: int | None = None
    old_year: int | None = None  # the year before Christ that was told last
    part: str | None = None  # the part of the day that was told last, on the day told last
    exact: Run | None = None  # the day in the month told last, where months were counted from a day
    quarter: Run | None = None  # the quarter or half that was told last
    behind: Run | None = None  # the date told last that is not after the day of the text
    near: Run | None = None  # the day, week or month told last
    clock: int | None = None  # the minute of the day that was told last, on the day told last
    late: int = 0  # 1 where that day has come to its afternoon, 2 to its evening
    told_in: frozenset[str] = frozenset()  # the calendars in which the section names its years beyond doubt
    told_back: bool = False  # whether the expression that is read now belongs to a passage about earlier years
    rank: int = 0  # 1: of the years that fit the second best is wanted
    pluperfects: dict[int, bool] = field(default_factory=dict)  # found so far, by the place of an expression
    sentences: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)  # found so far, by expression

    def fork(self) -> Context:
        """The same context, to be moved on by itself."""
        return Context(*_STATE(self))

    @property
    def calendar(self) -> str:
        """The civil calendar of the language."""
        return self.grammar.language.calendar

    @property
    def first_weekday(self) -> int:
        """The first day of the week, 1 is Monday."""
        return self.grammar.language.first_weekday

    def today(self) -> Run | None:
        """The day of the text."""
        if self.reference is None:
            return None
        at = (self.day or self.reference.first).toordinal()
        return Run(at, at, "day")

    def sentence(self, said: Said) -> tuple[int, int]:
        """The sentence of an expression, as offsets."""
        key = said.start, said.end
        found = self.sentences.get(key)
        if found is None:
            found = self.sentences[key] = self._sentence(said)
        return found

    def _sentence(self, said: Said) -> tuple[int, int]:
        low = max(0, said.start - _REACH)
        start = low
        for end in _SENTENCE_END.finditer(self.text, low, said.start):
            start = end.end()
        if self.text[said.end - 1:said.end] == "." and self.text[said.end:said.end + 2].strip()[:1].isupper():
            return start, said.end  # "at 10 a.m. The jury ..."
        found = _SENTENCE_END.search(self.text, said.end, min(len(self.text), said.end + _REACH))
        return start, found.start() if found else min(len(self.text), said.end + _REACH)

    def beginning(self) -> Run | None:
        """The date told last, or the one told before it in its sentence, if that says that something began then."""
        if self.focus is None or self.focus_at < 0:
            return None
        spans = [(self.focus_at, self.focus_end, self.focus)]
        start, end = self.sentence(Said(self.focus_at, self.focus_at, {}))
        if self.earlier is not None and self.earlier[0] >= start:
            spans.append(self.earlier)
        return self.begins(start, end, spans)

    def begins(self, start: int, end: int, dates: Sequence[tuple[int, int, Run]]) -> Run | None:
        """Of the dates of a sentence, each with its place, the one on which something began by the words beside it."""
        if not dates:
            return None
        words = self.grammar.lexicon.beginnings
        found = [match.span() for match in WORD.finditer(self.text, start, end) if _word(match[0]) in words]
        gaps = [(max(low - last, first - high), run) for first, last in found for low, high, run in dates]
        return min(gaps, key=itemgetter(0))[1] if gaps else None

    def same_sentence(self, said: Said) -> bool:
        """Whether the date told last stands in the same sentence."""
        return self.focus_at >= 0 and self.focus_at >= self.sentence(said)[0]

    def old_story(self) -> bool:
        """Whether a date without its year can belong to the time before Christ that was told last."""
        return self.narrative or self.reference is None

    def forget(self) -> None:
        """What follows was written on another day, which is not known."""
        self.reference = self.focus = None

    def told(self, run: Run, said: Said, clock: str | None = None) -> None:
        """The narrative has come to this date, and this time of its day, unless it is only an aside."""
        if self.focus is None or not self.is_aside(run, said):
            if self.focus is not None:
                self.earlier = self.focus_at, self.focus_end, self.focus
            self.exact = exactly(self.focus, said)
            self.focus, self.focus_at, self.focus_end, self.old_year = run, said.start, said.end, None
            if run.unit in NEAR:
                self.near = run
            if self.reference is not None and run.first <= self.reference.last.toordinal():
                self.behind = run
            if run.unit in ("quarter", "half") and "ago" not in said.fields:  # not that of the year before
                self.quarter = run
            self.part = said.fields.get("part")
            self.clock, self.late = None, _LATE.get(said.fields.get("part", ""), 0)
            self.focus_said = not {"year", "yy"}.isdisjoint(said.fields)
            self.focus_weekday = {"weekday", "day"} <= said.fields.keys()
            if clock is not None:
                self.strikes(clock)
            if "event" not in said.fields:
                self.counted_from = None

    def strikes(self, clock: str) -> None:
        """The narrative has come to this time of the day told last."""
        hour, minute = clock[:2], clock[3:5]
        if minute:
            self.clock = 60 * int(hour) + int(minute)
            self.late = (self.clock >= _NOON) + (self.clock >= _EVENING)

    def apposed(self, said: Said) -> bool:
        """Whether an expression stands right behind the date told last and tells more about it."""
        if self.focus is None or said.start - self.focus_end > _CLOSE:
            return False
        return self.text[self.focus_end:said.start].strip() in _BETWEEN

    def is_aside(self, run: Run, said: Said) -> bool:
        """Whether a date is a look back or ahead: in quotation marks or brackets, or a bare year far from the story."""
        focus = self.focus
        if focus is None or not self.narrative:
            return False
        years = (run.first - focus.last) / 365.25 if run.first > focus.last else (run.last - focus.first) / 365.25
        if -1 < years < 2:
            return False
        start, _ = self.sentence(said)
        before = self.text[start:said.start]
        if self._quoted(before):
            return True
        opens = len(before.split()) <= 1
        return run.unit != "day" and not opens and (run.unit not in ("month", "season") or years < -25)

    def says_year(self, run: Run, said: Said) -> bool:
        """Whether a year is that of the date that its sentence told last: "On 7 December, a Sunday, 1941"."""
        focus = self.focus
        return focus is not None and run.first <= focus.first and focus.last <= run.last and self.same_sentence(said)

    def looks_back(self, run: Run, said: Said) -> bool:
        """Whether a date lies before the one that its sentence told last."""
        return self.focus is not None and self.same_sentence(said) and run.first < self.focus.first

    def opens(self, said: Said) -> bool:
        """Whether an expression opens its sentence."""
        return len(self.text[self.sentence(said)[0]:said.start].split()) <= 1

    def heads(self, first: Said, last: Said) -> bool:
        """Whether expressions stand in a heading: a short line without a full stop, and more text below it."""
        end = self.text.find("\n", last.end, last.end + _HEADING)
        start = self.text.rfind("\n", 0, first.start) + 1
        return end >= 0 and end - start < _HEADING and not self.text[start:end].rstrip().endswith((".", "!", "?"))

    def new_paragraph(self, said: Said) -> bool:
        """Whether an expression is the first date told in its paragraph."""
        low = max(self.focus_at, said.start - _REACH)
        return self.focus_at < 0 or low > self.focus_at or self.text.find("\n", low, said.start) >= 0

    def aside(self, said: Said) -> bool:
        """Whether an expression stands in quotation marks or brackets."""
        return self._quoted(self.text[self.sentence(said)[0]:said.start])

    @staticmethod
    def _quoted(before: str) -> bool:
        """Whether a sentence has opened quotation marks or brackets and not closed them."""
        for opening, closing in ("()", "\u201c\u201d", "\u00ab\u00bb", "[]"):
            if before.rfind(opening) > before.rfind(closing):
                return True
        return before.count('"') % 2 == 1


def exactly(focus: Run | None, said: Said) -> Run | None:
    """The day that lies so many months after the one told before: "a month later", told of 5 November."""
    counted = said.fields
    n = counted.get("n", 0.5)
    if focus is None or focus.unit != "day" or counted.get("unit") != "month" or "ago" not in counted or n != int(n):
        return None
    at = count_days(focus, "month", int(n) * counted["ago"], focus.calendar or "gregorian")
    return Run(at, at, "day")


_STATE: Callable[[Context], Any] = attrgetter(*[one.name for one in fields(Context)])  # quicker than `replace`
