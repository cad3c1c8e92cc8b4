"""The nouns of date finding: where a text names a date, what it means, and what it was read against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from calendars.reason import Reason
from calendars.span import DateSpan

Kind = Literal["date", "time", "duration", "set"]
Calendar = Literal["gregorian", "solar-hijri", "hijri"]
Link = Literal["range-start", "range-end", "same-day"]
Standing = Literal["certain", "implied", "unknown"]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a text, `text[start:end]`, with a date context of its own.

    `reference` is the day or span in which it was written; None says that it is not known. `role` is what it is to
    the text around it, in the words of whoever set it apart; finding dates takes no notice of it.
    """

    start: int
    end: int
    reference: date | DateSpan | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that a text names: `text == source[start:end]`, always of the original text.

    `calendar` is the one whose months or years the span follows, None for days and weeks.
    `timex` is a TIMEX3 value, or "first/last" where the span is no Gregorian unit.
    `span` is None where the days cannot be known; `reasons` then say why.
    `clock` is the time of day in TIMEX3 notation ("14:30", "MO"), it orders the events of one day.
    `link` tells that this is half of a range or of a pair; the other half is the neighbour in the list.
    `certainty`: "certain" (the words say it), "implied" (context supplied a part), "unknown" (no span).
    """

    start: int
    end: int
    text: str
    kind: Kind
    calendar: Calendar | None
    timex: str | None
    span: DateSpan | None
    clock: str | None = None
    link: Link | None = None
    certainty: Standing = "certain"
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Inference:
    """When a text was written, concluded from its own dates: a span and the evidence for it."""

    span: DateSpan
    evidence: tuple[Reason, ...]
    certainty: Standing = "implied"
