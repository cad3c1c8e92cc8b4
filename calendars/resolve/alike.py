"""The unit of a year that lies in it as the one told last lies in its own: the same quarter, the same month."""

from __future__ import annotations

from calendars.resolve.context import Context
from calendars.resolve.days import MONTHS, Run, date_of, fields, months


def alike(unit: str, year: Run, context: Context) -> Run | None:
    """The same quarter, month or period of a year; None where none was told before.

    Of a period the year remains.
    """
    focus = context.focus
    if unit == "period" and (focus is None or focus.calendar is None or focus.unit == "day"):
        focus = context.quarter
        if focus is None or focus.calendar is None:
            return year
    if unit == "period" and focus is not None and focus.calendar is not None:
        first, last = (fields(at, focus.calendar)[1:] for at in (focus.first, focus.last))
        number = fields(year.first, focus.calendar)[0]
        end = months(focus.calendar, 12 * number + last[0] - 1, 1, "month")
        return Run(date_of(focus.calendar, number, *first).first, min(end.first + last[1] - 1, end.last), focus.unit,
                   focus.calendar)
    if focus is None or focus.calendar is None or focus.unit != unit:
        return None
    number = fields(focus.first, focus.calendar)[1] - 1
    return months(focus.calendar, 12 * fields(year.first, focus.calendar)[0] + number, MONTHS[unit], unit)
