"""Days and months that are counted from a start or up to an end: the 100th day of the war, the three months to June."""

from __future__ import annotations

from datetime import date

from calendars.reason import Reason
from calendars.resolve import timex
from calendars.resolve.context import Context
from calendars.resolve.days import Run, day, fields, months
from calendars.resolve.meant import Meant, iso, unknown
from calendars.said import Fields, Said

_OVER = 7  # days of a month on which the months before are counted to end: the three months ended July 1
_WHOLE = {1: "month", 3: "quarter", 6: "half", 12: "year"}  # by how many months they are


def counted(said: Fields, expression: Said, context: Context) -> Meant | None:
    """The 100th day of the war: from an anchor that is given, or from what the same text says began."""
    if "event" not in said or "nth" not in said:
        return None
    if context.focus is not None and context.focus.unit == "day" and context.apposed(expression):
        context.counted_from = context.focus.first - said["nth"] + 1
        return Meant(context.focus, timex.of_run(context.focus), standing="implied",
                     reasons=[Reason("apposed", (iso(context.focus),))])
    start = _anchor(expression, context) or _beginning(said, context)
    if start is None:
        return unknown(said, Reason("no-anchor"))
    context.counted_from = start
    run, reason = nth_day(said["nth"], start)
    return Meant(run, timex.of_run(run), standing="implied", reasons=[reason])


def nth_day(count: int, start: int) -> tuple[Run, Reason]:
    """The day with a number, the first day being number 1, and why."""
    return day(start + count - 1), Reason("nth-day", (str(count), date.fromordinal(start).isoformat()))


def _anchor(expression: Said, context: Context) -> int | None:
    """The day from which is counted, if it is given: the only one, or the one that the sentence names."""
    low, high = context.sentence(expression)
    sentence = context.text[low:high].casefold()
    for name, known in context.anchors.items():
        if len(context.anchors) == 1 or name.casefold() in sentence:
            return known.toordinal()
    return None


def _beginning(said: Fields, context: Context) -> int | None:
    """The day told last, if the text says that something began on it, or is a story that counts on from it."""
    if context.counted_from is not None:
        return context.counted_from
    began, focus = context.beginning(), context.focus
    if began is not None and began.first == began.last:
        return began.first
    if focus is None or focus.first != focus.last or said["event"] or not context.focus_said:
        return None
    today = context.today()
    return None if today is not None and focus.first == today.first else focus.first


def ending(said: Fields, _: Said, context: Context) -> Meant | None:
    """The three months to December: so many whole months that end with the one that is named."""
    last = context.anchor
    if "ends" not in said or last is None or last.calendar is None:
        return None
    count = int(said["n"])
    year, month, day_ = fields(last.last, last.calendar)
    start = 12 * year + month - count - (last.unit == "day" and day_ <= _OVER)
    unit = _WHOLE.get(count, "interval") if start % count == 0 else "interval"
    run = months(last.calendar, start, count, unit)
    if unit in ("quarter", "half"):
        context.quarter = run
    return Meant(run, timex.of_run(run), calendar=last.calendar, standing="implied",
                 reasons=[Reason("anchor", (iso(last),))], tells=False)
