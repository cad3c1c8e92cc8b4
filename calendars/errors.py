"""What can be wrong with a date: every error of this room is a CalendarError, and so a ValueError.

A message names the value, the range and the reason, in one line.
"""


class CalendarError(ValueError):
    """Anything that is wrong with a date, a span or a notation of one."""


class InvalidDate(CalendarError):  # noqa: N818  # the name says what is wrong
    """The calendar has no such day, month, quarter ...: 30 Esfand of a common year, month 13."""


class OutOfRange(CalendarError):  # noqa: N818  # the name says what is wrong
    """The day exists, but outside of what the calendar, its table or `datetime.date` can tell."""


class ParseError(CalendarError):
    """The text is not in the notation asked for."""
