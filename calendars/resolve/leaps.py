"""How far the step from one date of a story to the next is. What it means for the way of the story is for `story`."""

from __future__ import annotations

from math import log1p

from calendars.resolve.days import Run, fields
from calendars.resolve.meant import Meant

# what a step from one date to the next costs
_MONTH = 30  # days
_FAR = 4.0  # at most
_BACK = 1.5  # a step back weighs so much more than one ahead
_SEASON, _MONTHS = 100, 60  # days: how far
_SOON = 31  # days after the date told last within which there is no doubt about the year
_LONG = ("decade", "century", "millennium")


def inside(run: Run, focus: Run | None) -> bool:
    """Whether a date lies in the year or month that was told last: "the following year, on 1 August"."""
    return focus is not None and focus.unit != "day" and focus.first <= run.first and run.last <= focus.last


def soon(focus: Run | None, run: Run) -> bool:
    """Whether a date follows so soon that there is no doubt about its year."""
    return focus is not None and 0 <= run.first - focus.first <= _SOON


def turns(focus: Run, meant: Meant) -> int:
    """1 or -1 where a date without its year was read as one far into a year after or before that of the last date."""
    run, calendar = meant.run, meant.calendar or focus.calendar  # weeks have none
    if run is None or calendar is None or meant.reasons[0].code != "year-from-context" or focus.unit in _LONG:
        return 0
    if fields(run.first, calendar)[0] == fields(focus.first, calendar)[0]:
        return 0
    return 1 if run.first - focus.last > _SEASON else -1 if focus.first - run.last > _MONTHS else 0


def leap(focus: Run, run: Run) -> float:
    """What a step from one date to the next costs: twice as far costs little more; years are left at their middle."""
    if focus.first <= run.first and run.last <= focus.last:
        return 0.0
    half = (focus.last - focus.first) / 2
    if run.first >= focus.first:
        return min(_FAR, log1p((max(run.first - focus.last, 0) + half) / _MONTH))
    return _BACK * min(_FAR, log1p((max(focus.first - run.last, 0) + half) / _MONTH))
