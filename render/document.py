"""One page out of a timeline: the list, the overview above it, the tools and the policy that lets nothing else in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from calendars import Calendar, DateSpan
from chronology.model import Happening, Timeline
from render.entries import When
from render.formats.exported import one_line
from render.labels import Labels, labels
from render.labels.dates import CALENDARS
from render.list import Writer, when
from render.moments import STATUSES, in_order, status_of
from render.quoting import left_out_lines
from render.scripts import Assets, Scripts, as_script, asset, environment, safe, scripts

if TYPE_CHECKING:
    from render.figure import Figure

Way = tuple[str, str, DateSpan | None, int]  # out of a page: its label's key, the address, the period and part there
TOGETHER = 200  # pieces of a page that are written at once
MOST_CHOICES = 60  # sources to choose from; the search finds the others by their names
OWN_CALENDAR: dict[str, Calendar] = {"fa": "solar-hijri", "prs": "solar-hijri"}


class PageOptions(TypedDict, total=False):
    """How to write a page; everything has a default.

    `language` of the interface (BCP 47); `title`, else the timeline's; `calendar` shown first, else the language's
    own; `assets`: "inline" (one file), "shared" (the chart's program is one file beside the pages) or "none" (no
    chart, only the overview); `plotly`: a smaller bundle of the chart's program than the installed one.
    """

    language: str
    title: str | None
    calendar: Calendar | None
    assets: Assets
    plotly: Path | str | None


def page(timeline: Timeline, **options: Unpack[PageOptions]) -> str:
    """The whole timeline as one HTML document that works offline and asks nothing of the network.

    >>> page(Timeline("Kabul", (), ()), assets="none")[:15]
    '<!DOCTYPE html>'
    """
    return "".join(document(timeline, in_order(timeline.happenings), options))


def document(timeline: Timeline, happenings: list[Happening], options: PageOptions, *,
             around: Sequence[Way] = (), index: Sequence[tuple[str, Any]] = (), sampled: int = 0) -> Iterator[str]:
    """A page of happenings, in their order, in pieces; or with `index` the page that leads to those of all periods.

    `sampled` says that the happenings are a sample of so many: the chart is theirs, the sources stand on the pages.
    """
    from render.figure import figure
    from render.formats.jsonld import script as jsonld
    from render.overview import WIDE, beyond, overview, seen

    label = labels(options.get("language", "en"))
    calendar = calendar_of(label, options)
    writer, chart = Writer(timeline, label), figure(timeline, happenings)
    told = Counter(source for happening in happenings for source in {t.source for t in happening.tellings})
    drawn = any(mark.first is not None for mark in chart.marks)
    parts = scripts(options.get("assets", "inline") if drawn and not index else "none", options.get("plotly"))
    spans = [happening.span for happening in happenings if happening.span]
    whole = replace(timeline, happenings=(), sources=() if sampled else timeline.sources) if index else timeline
    pieces = environment().get_template("page.html.jinja").generate(
        label=label, calendar=calendar, calendars=CALENDARS, css=safe(asset("page.css")), policy=parts.policy,
        title=one_line(options.get("title") or timeline.title) or label("list"),
        summary=label("summary", sampled or len(happenings), len(chart.sources)), whole=_whole(spans, writer),
        overview=overview(chart, label) if drawn else "", legend=_legend(chart, label),
        beyond=" · ".join(label(name, n) for name, n in zip(("before", "after"), beyond(chart), strict=True) if n),
        dense=len(seen(chart)) > WIDE,
        filters=[] if index else _filters(happenings, chart, label), shown=len(happenings),
        sections=() if index else writer.sections(happenings),
        around=[(name, address, when(span, label) if span else None, _part(part, label))
                for name, address, span, part in around],
        periods=_periods(index, label),
        sources=[writer.source(source, told[source.id]) for source in (() if sampled else timeline.sources)],
        left_out=left_out_lines(timeline.left_out),
        jsonld=safe(jsonld(whole, label.language, quotes=False)),
        data=safe(as_script(_data(chart, label, parts, () if index else happenings))), parts=parts,
    )
    while some := list(islice(pieces, TOGETHER)):  # a list of ten thousand sources comes in very small pieces
        yield "".join(some).encode("utf-8", "replace").decode()  # half a surrogate pair could not be written


def calendar_of(label: Labels, options: PageOptions) -> Calendar:
    """The calendar that a page shows first."""
    return options.get("calendar") or OWN_CALENDAR.get(label.language, "gregorian")


def _data(chart: Figure, label: Labels, parts: Scripts, happenings: Sequence[Happening]) -> dict[str, Any]:
    """What the scripts need; the index has no happenings of its own to work on."""
    from render.figure import data
    from render.overview import SIZES
    from render.spellings import spellings

    words = {name: label.text[name] for name in ("shown", "why", "before", "after", "thousands")}
    drawn = data(chart if happenings else replace(chart, marks=()), label)
    return {**drawn, **words, "digits": label.digits, "rtl": label.direction == "rtl", "size": SIZES,
            "plotly": parts.address, "names": spellings(happenings)}


def _periods(index: Sequence[tuple[str, Any]], label: Labels) -> list[tuple[str, When | None, str, int, int]]:
    """The periods for the index: (address, when, part, count, count per cent of the longest)."""
    longest = max((period.count for _, period in index), default=1)
    return [(address, when(period.span, label) if period.span else None, _part(period.part, label), period.count,
             round(100 * period.count / longest)) for address, period in index]


def _part(number: int, label: Labels) -> str:
    """Which part of a crowded day a page is; the first says nothing of it."""
    return f" ({label.number(number)})" if number > 1 else ""


def _whole(spans: Sequence[DateSpan], writer: Writer) -> When | None:
    if not spans:
        return None
    return when(DateSpan(min(span.first for span in spans), max(span.last for span in spans)), writer.labels)


def _legend(chart: Figure, label: Labels) -> list[tuple[str, str]]:
    """The kinds of mark that the chart has, and what each means."""
    from render.figure import VAGUE
    from render.overview import KINDS, kind

    dated = [mark for mark in chart.marks if mark.first is not None]
    present = {kind(mark) for mark in dated} | {"fade" for mark in dated if mark.flags & VAGUE}
    return [(name, label(f"mark-{name}")) for name in (*KINDS, "fade") if name in present]


def _filters(happenings: list[Happening], chart: Figure, label: Labels) -> list[Any]:
    """The choices that there are: (name, [(value, text, count)]); none where all happenings are alike."""
    sources = Counter(place for mark in chart.marks for place in mark.sources)
    languages = Counter(place for mark in chart.marks for place in mark.languages)
    statuses = Counter(map(status_of, happenings))
    choices = [
        ("source", [(place, one_line(name), label.count(sources[place]))
                    for place, (name, _) in enumerate(chart.sources[:MOST_CHOICES])]),
        ("language", [(place, label.language_name(tag) or "–", label.count(languages[place]))
                      for place, tag in enumerate(chart.languages)]),
        ("status", [(place, label(status), label.count(statuses[status]))
                    for place, status in enumerate(STATUSES) if statuses[status]]),
    ]
    return [(name, options) for name, options in choices if len(options) > 1]
