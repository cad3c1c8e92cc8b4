"""Dates in three calendars and in running text; needs nothing but the standard library to import.

What is not needed by every user is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING

from calendars.errors import CalendarError, InvalidDate, OutOfRange, ParseError
from calendars.hijri import HijriDate
from calendars.mention import Calendar, DateMention, Inference, Kind, Link, Section, Standing
from calendars.reason import Reason
from calendars.solar_hijri import SolarDate
from calendars.span import Certainty, DateSpan, Precision
from calendars.units import unit_at, unit_span

if TYPE_CHECKING:
    from calendars.arrays import from_fields, to_fields
    from calendars.edtf import edtf_members, edtf_set, from_edtf
    from calendars.finder import find, parse
    from calendars.formatting import format_date, format_span, formatter
    from calendars.infer import infer_reference
    from calendars.timex import from_timex

__all__ = [
    "find", "parse", "infer_reference",
    "SolarDate", "HijriDate", "DateSpan", "Precision", "Certainty", "unit_span", "unit_at",
    "format_date", "formatter", "format_span",
    "from_timex", "from_edtf", "edtf_members", "edtf_set",
    "to_fields", "from_fields",
    "CalendarError", "InvalidDate", "OutOfRange", "ParseError",
    "Calendar", "DateMention", "Inference", "Kind", "Link", "Reason", "Section", "Standing",
]

_WHEN_ASKED = {
    "find": "finder", "parse": "finder", "infer_reference": "infer",
    "to_fields": "arrays", "from_fields": "arrays",
    "from_edtf": "edtf", "edtf_members": "edtf", "edtf_set": "edtf",
    "format_date": "formatting", "format_span": "formatting", "formatter": "formatting",
    "from_timex": "timex",
}  # fmt: skip


if not TYPE_CHECKING:  # a type checker sees the imports above, and that no other name is here

    def __getattr__(name: str) -> object:
        """Load what a name stands for, once."""
        if name not in _WHEN_ASKED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"calendars.{_WHEN_ASKED[name]}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
