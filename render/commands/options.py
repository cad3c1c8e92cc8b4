"""Options that several commands share, and the types of their values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from calendars import DateSpan

UI_LANGUAGES = ("en", "fa", "prs", "ar")
CALENDARS = ("gregorian", "solar-hijri", "hijri")


class Day(click.ParamType[date]):
    """A single day in any calendar: 2022-02-24, "5 Esfand 1400", "15 رمضان 1445 هـ"."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that says why the value is none."""
        import calendars

        try:
            span = calendars.parse(value)
        except calendars.CalendarError as error:
            self.fail(str(error), param, ctx)
        if span.first != span.last:
            self.fail(f"{value!r} is not one day but {span.first} to {span.last}", param, ctx)
        return span.first


class Period(click.ParamType["DateSpan"]):
    """Days in any calendar: what `calendars.parse` reads, or two of it with a slash between."""

    name = "period"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> DateSpan:
        """The days from the first of the one to the last of the other."""
        import calendars

        try:
            parts = [calendars.parse(part.strip()) for part in value.split("/", 1)] if "/" in value else []
        except calendars.CalendarError:
            parts = []  # a date that is written with slashes
        try:
            parts = parts or [calendars.parse(value)]
            return parts[0] if len(parts) == 1 else calendars.DateSpan(parts[0].first, parts[1].last)
        except (calendars.CalendarError, ValueError) as error:
            self.fail(str(error), param, ctx)


class Named(click.ParamType[tuple[str, Any]]):
    """NAME=VALUE, the value of another type."""

    def __init__(self, value: click.ParamType[Any], name: str) -> None:
        self.value, self.name = value, name

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Any]:
        """The name and the value."""
        name, equals, rest = value.rpartition("=")
        if not (name and equals):
            self.fail(f"{value!r} is not {self.name}", param, ctx)
        return name, self.value.convert(rest, param, ctx)


def together(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Several options as one decorator."""
    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command
    return decorate


def limits(command: Any) -> Any:
    """An option for every limit that reading has."""
    from chronology.read import Limits

    for limit in reversed(fields(Limits)):
        about = limit.metadata
        command = click.option(about["flag"], limit.name, type=click.IntRange(1), default=limit.default,
                               show_default=True, help=f"Limit on {about['about']}, in {about['unit']}.")(command)
    return command


PATHS = click.argument("paths", nargs=-1, required=True)
ANCHOR = click.option("--anchor", "anchors", multiple=True, type=Named(Day(), "NAME=DAY"),
                      help="The day on which a named event began, as in war=2022-02-24; can be repeated.")
LANGUAGE = click.option("--language", help="Language of the texts, a BCP 47 tag; by default each text tells.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON for programs instead of a table.")
READING = together(
    ANCHOR,
    LANGUAGE,
    click.option("--published", multiple=True, type=Named(click.STRING, "FILE=DATE"),
                 help="When a file was written, if you know it; can be repeated."),
    click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes that read at once."),
    click.option("--store", type=click.Path(), help="A file that keeps what each document gave, for the next run."),
    click.option("--engine", type=click.Choice(["local", "dask"]),
                 help="Keep an archive, as over 4.5 MB or 1,000 files always are, and work on this machine or many."),
    click.option("--scheduler", metavar="ADDRESS", help="The Dask cluster to use; by default one of --jobs workers."),
    limits,
)
UI_LANGUAGE = click.option("--ui-language", type=click.Choice(UI_LANGUAGES), default="en", show_default=True,
                           help="Language of the page itself.")
PAGE = together(
    UI_LANGUAGE,
    click.option("--calendar", type=click.Choice(CALENDARS),
                 help="Calendar shown first; by default the interface language's own."),
    click.option("--assets", type=click.Choice(["inline", "shared", "none"]), default="inline", show_default=True,
                 help="The chart's program: inside the page, one file beside all pages, or left out."),
    click.option("--plotly", type=click.Path(exists=True, dir_okay=False),
                 help="A smaller bundle of plotly.js to use instead of the installed one."),
)
PAGE_NAMES = ("ui_language", "calendar", "assets", "plotly")
