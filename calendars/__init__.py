"""Dates in three calendars and in running text; needs nothing but the standard library to import."""

from calendars.errors import CalendarError, InvalidDate, OutOfRange, ParseError
from calendars.hijri import HijriDate
from calendars.mention import Calendar, DateMention, Inference, Kind, Link, Section, Standing
from calendars.reason import Reason
from calendars.solar_hijri import SolarDate
from calendars.span import Certainty, DateSpan, Precision
from calendars.units import unit_at, unit_span

__all__ = [
    "SolarDate", "HijriDate", "DateSpan", "Precision", "Certainty", "unit_span", "unit_at",
    "CalendarError", "InvalidDate", "OutOfRange", "ParseError",
    "Calendar", "DateMention", "Inference", "Kind", "Link", "Reason", "Section", "Standing",
]
