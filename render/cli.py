"""The front door: every command of `chronology`, and the only file that knows all the rooms.

A command reads its words, calls one verb and writes one result; what a command needs is imported inside it, so
that the light ones start at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from render.console import NOTHING_BUILT, USAGE, CommandError, check_rooms, guarded, progress, shown, warn

if TYPE_CHECKING:
    from datetime import date

    from chronology import Event, Timeline

PATHS = click.argument("paths", nargs=-1, required=True)
UI_LANGUAGES = ("en", "fa", "prs", "ar")


class Day(click.ParamType):
    """A single day in any calendar: 2022-02-24, "5 Esfand 1400", "15 رمضان 1445 هـ"."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        import calendars

        try:
            span = calendars.parse(value)
        except calendars.CalendarError as error:
            self.fail(str(error), param, ctx)
        if span.first != span.last:
            self.fail(f"{value!r} is not one day but {span.edtf()}", param, ctx)
        return span.first


class Named(click.ParamType):
    """NAME=VALUE, the value of another type."""

    def __init__(self, value: click.ParamType, name: str) -> None:
        self.value, self.name = value, name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        name, equals, rest = value.rpartition("=")
        if not (name and equals):
            self.fail(f"{value!r} is not {self.name}", param, ctx)
        return name, self.value.convert(rest, param, ctx)


def shared(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Several options as one decorator."""
    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command
    return decorate


ANCHOR = click.option("--anchor", "anchors", multiple=True, type=Named(Day(), "NAME=DAY"),
                      help="The day on which a named event began, as in war=2022-02-24; can be repeated.")
LANGUAGE = click.option("--language", help="Language of the texts, a BCP 47 tag; by default each text tells.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON for programs instead of a table.")
READING = shared(
    ANCHOR,
    LANGUAGE,
    click.option("--published", multiple=True, type=Named(Day(), "FILE=DAY"),
                 help="When a file was written, if you know it; can be repeated."),
    click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes that read at once."),
)
PAGE = shared(
    click.option("--ui-language", type=click.Choice(UI_LANGUAGES), default="en", show_default=True,
                 help="Language of the page itself."),
    click.option("--calendar", type=click.Choice(["gregorian", "solar-hijri", "hijri"]),
                 help="Calendar shown first; by default the interface language's own."),
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="chronology-tarikh")
def chronology() -> None:
    """Timelines that can be checked, from documents in English, Persian, Arabic and more."""


@chronology.command()
@PATHS
@click.option("-o", "--output", required=True, type=click.Path(), help="The page to write.")
@click.option("--json", "data", type=click.Path(), help="Keep the data too: timeline.json, to edit and render again.")
@click.option("--title", default="", help="Title of the timeline.")
@READING
@PAGE
def build(output: str, data: str | None, ui_language: str, calendar: str | None, **reading: Any) -> None:
    """Documents (files, folders, globs) to a page."""
    timeline = _read(**reading)
    if data:
        _write(data, timeline.to_json())
    _page(timeline, output, ui_language, calendar)


@chronology.command()
@PATHS
@click.option("-o", "--output", default="-", help="Where the events go, a JSON object a line; - is standard output.")
@READING
def events(output: str, **reading: Any) -> None:
    """Events without a page, as JSON Lines."""
    from chronology import data

    timeline = _read(title="", **reading)
    tellings = [event for happening in timeline.happenings for event in happening.tellings]
    _write(output, "".join(data.dumps(event, indent=None) + "\n" for event in sorted(tellings, key=_place)))


@chronology.command()
@click.argument("file", default="-")
@AS_JSON
@ANCHOR
@LANGUAGE
@click.option("--reference", type=Day(), help="The day on which the text was written.")
def dates(file: str, as_json: bool, anchors: Iterable[tuple[str, date]], language: str | None,
          reference: date | None) -> None:
    """Dates in a text, as a table."""
    import calendars
    from render import tables

    text = _text(file)
    mentions = calendars.find(text, reference=reference, language=language, anchors=dict(anchors))
    _write("-", tables.mentions_json(mentions) if as_json else tables.mentions_table(mentions))


@chronology.command()
@click.argument("file", type=click.Path())
@click.option("-o", "--output", required=True, type=click.Path(), help="The page to write.")
@PAGE
def render(file: str, output: str, ui_language: str, calendar: str | None) -> None:
    """Data, edited by hand if wished, to a page."""
    _page(_timeline(file), output, ui_language, calendar)


@chronology.command()
@click.argument("file", type=click.Path())
@click.option("--to", "form", required=True, help="csv, ics, timelinejs, jsonld, markdown, svg or png.")
@click.option("-o", "--output", default="-", help="The file to write; - is standard output.")
def export(file: str, form: str, output: str) -> None:
    """Data in the form of another program; says what that form cannot hold."""
    from render import formats

    exported = formats.export(_timeline(file), form)
    for reason in exported.left_out:
        warn(form, "", str(reason))
    _write(output, exported.content)


@chronology.command()
@click.argument("date")
@AS_JSON
@LANGUAGE
@click.option("--check", is_flag=True, help="Compare with persiantools and hijridate, and say so.")
def convert(date: str, as_json: bool, language: str | None, check: bool) -> None:
    """One date in every calendar."""
    from render import conversion

    answer = conversion.convert(date, language, check)
    _write("-", conversion.as_json(answer) if as_json else conversion.as_text(answer))


@chronology.command()
@click.argument("file", type=click.Path())
@click.argument("id")
@click.option("--ui-language", type=click.Choice(UI_LANGUAGES), default="en", help="Language of the explanation.")
def explain(file: str, id: str, ui_language: str) -> None:
    """Why this date, why this action, why these tellings."""
    from render.explain import explain as lines

    _write("-", "\n".join(lines(_timeline(file), id, ui_language)) + "\n")


@chronology.command()
@click.option("-o", "--output", default="timeline.html", show_default=True, type=click.Path())
@PAGE
def demo(output: str, ui_language: str, calendar: str | None) -> None:
    """The timeline of the sample articles that come with the package."""
    from render.demo import samples

    timeline = _read([str(samples())], title="", anchors=(), published=(), language=None, jobs=1)
    _page(timeline, output, ui_language, calendar)


def _read(paths: Iterable[str], title: str, anchors: Iterable[tuple[str, date]],
          published: Iterable[tuple[str, date]], language: str | None, jobs: int) -> Timeline:
    """The timeline of `paths`; what was mended or left out is said, and a run that read nothing fails."""
    from chronology import build
    from chronology.read import Given

    with progress("reading") as report:
        timeline = build(paths, anchors=dict(anchors), language=language, title=title, jobs=jobs, progress=report,
                         given={name: Given(date=day) for name, day in published})
    for item in timeline.left_out:
        warn(item.path, item.place, item.reason)
    if not timeline.sources:
        raise CommandError("nothing could be read: no page was written")
    return timeline


def _timeline(file: str) -> Timeline:
    from chronology import Timeline
    from chronology.data import DataError

    try:
        return Timeline.from_json(Path(file).read_bytes())
    except DataError as error:
        raise CommandError(f"{shown(file)}: {shown(error)}") from None


def _page(timeline: Timeline, output: str, language: str, calendar: str | None) -> None:
    from render.page import write_pages

    write_pages(timeline, output, language=language, calendar=calendar)


def _text(file: str) -> str:
    """A text from a file or standard input; bytes that are no UTF-8 are shown as such."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return data.decode("utf-8-sig", errors="replace")


def _write(output: str, content: str | bytes) -> None:
    from chronology.files import write_whole

    if output == "-":
        sys.stdout.buffer.write(content.encode("utf-8", "replace") if isinstance(content, str) else content)
    else:
        write_whole(output, content)


def _place(event: Event) -> tuple[str, int, int]:
    return event.source, event.quote.start, event.mentions[0].start if event.mentions else -1


def main() -> None:
    """Run the command line; every end is an exit code of `console`."""
    def command() -> None:
        try:
            check_rooms()
            chronology(standalone_mode=False)
        except click.exceptions.Abort:
            raise KeyboardInterrupt from None
        except click.ClickException as error:
            error.show()
            raise SystemExit(USAGE if isinstance(error, click.UsageError) else NOTHING_BUILT) from None
    raise SystemExit(guarded(command))


if __name__ == "__main__":
    main()
