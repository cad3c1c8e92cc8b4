"""One date in every calendar, for `chronology convert`: what was understood, its days, its names; the check."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from calendars import CalendarError, DateSpan, HijriDate, SolarDate, format_span, parse
from calendars.mention import Calendar
from chronology.escapes import shown
from render.console import CommandError

CALENDARS: tuple[Calendar, ...] = ("gregorian", "solar-hijri", "hijri")
LANGUAGES = ("en", "fa", "ar")


@dataclass(frozen=True, slots=True)
class Conversion:
    """A date as typed, the days it names, those days in each calendar and language, and what the check found."""

    text: str
    span: DateSpan
    names: dict[Calendar, dict[str, str]]
    checked: tuple[str, ...] = ()


def convert(text: str, language: str | None = None, check: bool = False) -> Conversion:
    """Read a date in any calendar and write it in all; a text that is no date raises CommandError."""
    try:
        span = parse(text, language=language)
    except CalendarError as error:
        raise CommandError(shown(error)) from None
    names = {calendar: {tongue: _written(span, calendar, tongue) for tongue in LANGUAGES} for calendar in CALENDARS}
    return Conversion(text, span, names, tuple(_checked(span)) if check else ())


def _written(span: DateSpan, calendar: Calendar, language: str) -> str:
    try:
        return format_span(span, calendar, language)
    except CalendarError as error:
        return f"({error})"


def _checked(span: DateSpan) -> list[str]:
    """Our dates of the two ends beside those of two independent libraries; a difference is said."""
    try:
        from hijridate import Gregorian
        from persiantools.jdatetime import JalaliDate
    except ImportError as error:
        raise CommandError(f"{error.name} is not installed: pip install 'chronology-tarikh[check]'") from None
    lines = []
    for day in sorted({span.first, span.last}):
        for library, theirs, ours in (
            ("persiantools", lambda d: JalaliDate(d).isoformat(), SolarDate.from_date),  # type: ignore[no-untyped-call]
            ("hijridate", lambda d: Gregorian.fromdate(d).to_hijri().isoformat(), HijriDate.from_date),
        ):
            lines.append(_compared(day, library, theirs, ours))
    return lines


def _compared(day: date, library: str, theirs: object, ours: object) -> str:
    try:
        mine, other = str(ours(day)), str(theirs(day))  # type: ignore[operator]
    except (ValueError, OverflowError) as error:
        return f"{library}: {day} cannot be compared: {error}"
    return f"{library}: {day} is {other}" + ("" if mine == other else f", and here {mine}: they DIFFER")


def as_text(answer: Conversion) -> str:
    """A few lines for a person."""
    span = answer.span
    days = f"{span.first}" if span.first == span.last else f"{span.first} to {span.last}, {span.days} days"
    lines = [f"{days} ({span.precision}, {span.certainty}; EDTF {span.edtf()})"]
    for calendar, names in answer.names.items():
        lines.append(f"{calendar + ':':13}" + " | ".join(names.values()))
    return "\n".join([*lines, *answer.checked]) + "\n"


def as_json(answer: Conversion) -> str:
    """The same for a program."""
    span = answer.span
    return json.dumps({
        "text": answer.text, "first": str(span.first), "last": str(span.last), "precision": span.precision,
        "certainty": span.certainty, "edtf": span.edtf(), "names": answer.names, "checked": answer.checked,
    }, ensure_ascii=False, indent=1) + "\n"
