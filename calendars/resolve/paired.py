"""Two expressions that stand beside each other and tell of one time: a day in two calendars, a count and its date."""

from __future__ import annotations

import re
from datetime import date

from calendars.notation import MONTHS_OF
from calendars.reason import Reason
from calendars.resolve import timex
from calendars.resolve.context import Context
from calendars.resolve.days import unit_at
from calendars.resolve.meant import Meant, iso
from calendars.said import Said

_RANK = {"gregorian": 0, "solar-hijri": 1, "hijri": 2}  # which half of a pair decides
_APART = 3  # days by which two halves of a pair may differ: months begin with the moon
_JULIAN = 10  # and by so many more before 1582, where a day may be told in the Julian calendar
_COMMA = re.compile(r"\s*[,\u060c]\s*(\w{1,3}\s)?\s*")  # and a preposition
_SMALL = ("minute", "hour", "day", "weekend", "week")


def pair(first: Meant, second: Meant) -> None:
    """One day in two calendars: the Gregorian date decides, else the Solar Hijri one."""
    decides, follows = sorted((first, second), key=lambda meant: _RANK.get(meant.calendar or "", 3))
    if decides.run is None or decides.run.unit != "day":
        return
    if decides.calendar == follows.calendar is not None and follows.run not in (None, decides.run):
        first.link = second.link = "range"  # of birth and death, with the same dash between them
        return
    apart = _APART + _JULIAN * (decides.run.first < date(1582, 10, 15).toordinal())
    if follows.run is not None and follows.calendar is not None and abs(follows.run.first - decides.run.first) > apart:
        follows.reasons.append(Reason("clash"))
        return
    follows.run = decides.run._replace(calendar=follows.calendar)
    _, sign, time = follows.value.partition("T") if follows.kind == "time" else ("", "", "")
    follows.value = decides.value.partition("T")[0] + sign + time if sign else decides.value
    follows.standing = "implied" if follows.standing == "unknown" else follows.standing
    follows.reasons = [Reason("pair", (iso(decides.run),))]


def told_more(counted: Said, date: Said, meant: Meant, context: Context) -> bool:
    """Whether a date that says its year tells more about what is counted: "half a century earlier, in 1913"."""
    if "ago" not in counted.fields or counted.anchor is not None or "year" not in date.fields or meant.run is None:
        return False
    return _COMMA.fullmatch(context.text, counted.end, date.start) is not None


def same(counted: Said, first: Meant, second: Meant) -> None:
    """What is counted is the year, month or day of the date that tells more about it."""
    assert second.run is not None
    unit, calendar = counted.fields.get("unit", "day"), second.calendar
    if unit in _SMALL or calendar is None:
        first.run = second.run
    else:
        size = unit if unit == "month" else "year"
        first.run = second.run if MONTHS_OF.get(second.run.unit, 0) > MONTHS_OF[size] \
            else unit_at(second.run.first, size, calendar, 1)
    first.value, first.kind, first.calendar, first.clock = timex.of_run(first.run), "date", first.run.calendar, None
    first.standing, first.reasons, first.whole = "implied", [Reason("apposed", (iso(second.run),))], None
