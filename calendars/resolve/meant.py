"""The noun of the resolver: what an expression means, with its reasons, and the wording of these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from calendars.mention import Kind, Standing
from calendars.reason import Reason, register
from calendars.resolve import timex
from calendars.resolve.context import Context
from calendars.resolve.days import Run
from calendars.said import Fields, Said

register({
    "said": "the text says the whole date",
    "reference": "counted from {0}, when the text was written",
    "focus": "counted from {0}, the date told before",
    "anchor": "counted from {0}, which the text names",
    "year-from-context": "the year is that of {0}, the date told before",
    "nearest": "of the years that fit, the one nearest to {0}",
    "past": "the latest before {0}, as the sentence tells the past",
    "future": "the earliest after {0}, as the sentence tells the future",
    "weekday-decides": "the year in which it is weekday {0}",
    "julian": "the weekday is that of the Julian calendar; the day is given as it is told",
    "common-year": "{0} is a Gregorian year, the month is of another calendar",
    "short-year": "{0} is read as {1}",
    "third": "early, middle and late are thirds",
    "named": "{0} is on this day",
    "famous": "a day known without its year",
    "nth-day": "day {0}, counted from {1} as day 1",
    "pair": "the paired date decides: {0}",
    "lunar": "months begin with the sighting of the moon, a day earlier or later by country",
    "no-reference": "it is not known when the text was written",
    "apposed": "it stands beside {0}, which it tells more about",
    "no-anchor": "it is not known from when it is counted",
    "no-year": "no year is said and none can be concluded",
    "impossible": "there is no such day in the {0} calendar",
    "weekday-conflict": "{0} is no weekday {1}",
    "today-conflict": "{0}, when the text was written, makes this day no weekday {1}",
    "before-common-era": "days before the year 1 are not computed",
    "length": "a length of time, not a date",
    "repeated": "it happens again and again",
    "vague": "the words do not say which day",
    "clash": "what is said contradicts itself",
})


@dataclass(slots=True)
class Meant:
    """What an expression means: a run of days or none, its value, and why."""

    run: Run | None
    value: str
    kind: Kind = "date"
    calendar: str | None = None
    standing: Standing = "certain"
    reasons: list[Reason] = field(default_factory=list)
    whole: Run | None = None  # the unit of which `run` is the early, middle or late third
    start: int = -1  # where it begins in the text, if not where the expression does
    tells: bool = True  # whether the narrative goes on from here
    link: str | None = None  # "range" where a pair turned out to be one
    clock: str | None = None  # the time of day, where it was counted: ten minutes later


Rule = Callable[[Fields, Said, Context], Meant | None]  # None where it does not apply


def iso(run: Run) -> str:
    """A run as reasons name it: a day, or first and last day."""
    first = date.fromordinal(run.first).isoformat()
    return first if run.first == run.last else f"{first}/{date.fromordinal(run.last).isoformat()}"


def contradicts(said: Fields, meant: Meant) -> bool:
    """Whether the text says "today" of another weekday: its date is not that of what follows."""
    return said.get("shift") == 0 and any(reason.code == "today-conflict" for reason in meant.reasons)


def unknown(said: Fields, reason: Reason, kind: Kind = "date", value: str | None = None) -> Meant:
    """What cannot be known, and why."""
    return Meant(None, value or timex.unresolved(said), kind, said.get("calendar"), "unknown", [reason])
