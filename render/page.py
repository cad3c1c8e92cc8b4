"""One page out of a timeline: the list, the overview above it, the tools and the policy that lets nothing else in."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from calendars import Calendar, DateSpan
from chronology.model import Happening, Timeline
from render.formats.exported import one_line
from render.labels import Labels, labels
from render.labels.dates import CALENDARS
from render.list import STATUSES, When, Writer, in_order, left_out_lines, status_of, when

if TYPE_CHECKING:
    from jinja2 import Environment

    from render.figure import Figure

Way = tuple[str, str, DateSpan | None]  # out of a page: its label's key, the address, the period there
Assets = Literal["inline", "shared", "none"]
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
    return document(timeline, in_order(timeline.happenings), options)


def document(timeline: Timeline, happenings: list[Happening], options: PageOptions, *,
             around: Sequence[Way] = (), index: Sequence[tuple[str, Any]] = ()) -> str:
    """A page of happenings, in their order; or with `index` the page that leads to the pages of all periods."""
    from render.figure import figure
    from render.formats.jsonld import script as jsonld
    from render.overview import WIDE, beyond, overview, seen

    label = labels(options.get("language", "en"))
    calendar = calendar_of(label, options)
    writer, chart = Writer(timeline, label), figure(timeline, happenings)
    told = Counter(source for happening in happenings for source in {t.source for t in happening.tellings})
    drawn = any(mark.first is not None for mark in chart.marks)
    parts = _scripts(options, drawn and not index)
    spans = [happening.span for happening in happenings if happening.span]
    return environment().get_template("page.html.jinja").render(
        label=label, calendar=calendar, calendars=CALENDARS, css=safe(asset("page.css")), policy=parts.policy,
        title=one_line(options.get("title") or timeline.title) or label("list"),
        summary=label("summary", len(happenings), len(chart.sources)), whole=_whole(spans, writer),
        overview=overview(chart, label) if drawn else "", legend=_legend(chart, label), beyond=beyond(chart),
        dense=len(seen(chart)) > WIDE,
        filters=[] if index else _filters(happenings, chart, label), shown=len(happenings),
        sections=() if index else writer.sections(happenings),
        around=[(name, address, when(span, label) if span else None) for name, address, span in around],
        periods=_periods(index, label),
        sources=[writer.source(source, told[source.id]) for source in timeline.sources],
        left_out=left_out_lines(timeline.left_out),
        jsonld=safe(jsonld(replace(timeline, happenings=()) if index else timeline, label.language, quotes=False)),
        data=safe(as_script(_data(chart, label, parts, () if index else happenings))), parts=parts,
    ).lstrip().encode("utf-8", "replace").decode()  # half a surrogate pair could not be written


def calendar_of(label: Labels, options: PageOptions) -> Calendar:
    """The calendar that a page shows first."""
    return options.get("calendar") or OWN_CALENDAR.get(label.language, "gregorian")


def _data(chart: Figure, label: Labels, parts: Scripts, happenings: Sequence[Happening]) -> dict[str, Any]:
    """What the scripts need; the index has no happenings of its own to work on."""
    from render.figure import data
    from render.overview import SIZES
    from render.spellings import spellings

    words = {name: label.text[name] for name in ("shown", "why", "beyond", "thousands")}
    drawn = data(chart if happenings else replace(chart, marks=()), label)
    return {**drawn, **words, "digits": label.digits, "rtl": label.direction == "rtl", "size": SIZES,
            "plotly": parts.address, "names": spellings(happenings)}


def _periods(index: Sequence[tuple[str, Any]], label: Labels) -> list[tuple[str, When | None, int, int]]:
    """The periods for the index: (address, when, count, count per cent of the longest)."""
    longest = max((len(period.happenings) for _, period in index), default=1)
    return [(address, when(period.span, label) if period.span else None, len(period.happenings),
             round(100 * len(period.happenings) / longest)) for address, period in index]


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts of a page, the policy that lets them and nothing else run; `address` of the chart's program."""

    tools: Any
    chart: Any
    packed: Any
    address: str
    policy: str


def _scripts(options: PageOptions, drawn: bool) -> Scripts:
    assets = options.get("assets", "inline") if drawn else "none"
    own = [asset("page.js"), *([asset("chart.js")] if assets != "none" else [])]
    allowed = [f"'sha256-{sha256(script)}'" for script in own]
    packed = address = ""
    if assets == "inline":
        packed, digest = compressed(bundle(options).path)
        allowed.append(f"'sha256-{digest}'")
    elif assets == "shared":
        address = bundle(options).name
        allowed.append("'self'")  # a hash would be right, but browsers do not check one where the page is a local file
    return Scripts(safe(own[0]), safe("".join(own[1:])), safe(packed), address, policy(allowed))


def as_script(value: Any) -> str:
    """JSON that cannot end the script element that it stands in.

    >>> as_script({"name": "</script><!--"})
    '{"name":"\\\\u003c/script\\\\u003e\\\\u003c!--"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate({ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"})


def policy(scripts: Sequence[str]) -> str:
    """The Content-Security-Policy: these scripts and no other, no request to anywhere else.

    The chart's program writes style rules of its own, so styles may be inline; nothing of a source ever is one.
    """
    return (f"default-src 'none'; script-src {' '.join(scripts)}; style-src 'unsafe-inline'; img-src data: blob:; "
            "base-uri 'none'; form-action 'none'")


def sha256(script: str) -> str:
    """The hash of a script as the policy writes it."""
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@lru_cache(maxsize=4)
def compressed(bundle: Path) -> tuple[str, str]:
    """A script as base64 of its gzip, and the hash of what comes out when the page inflates it."""
    script = bundle.read_bytes()
    packed = gzip.compress(script, 9, mtime=0)
    return base64.b64encode(packed).decode(), base64.b64encode(hashlib.sha256(script).digest()).decode()


@dataclass(frozen=True, slots=True)
class Bundle:
    """The chart's program: where it is, and the name of its copy beside pages, which says which version it is."""

    path: Path
    name: str


def bundle(options: PageOptions) -> Bundle:
    """The bundle that the user names, or the one in the installed plotly."""
    named = options.get("plotly")
    path = Path(named) if named else Path(str(files("plotly") / "package_data" / "plotly.min.js"))
    return Bundle(path, f"plotly-{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}.js")


@lru_cache(maxsize=8)
def asset(name: str) -> str:
    """A file of ours that goes into the page as it is, without its comment lines and indentation."""
    lines = (files("render") / "assets" / name).read_text("utf-8").splitlines()
    kept = (line.strip() for line in lines)
    return "\n".join(line for line in kept if line and not line.startswith(("// ", "/* ")))


def safe(text: str) -> Any:
    """Text that is not escaped again: only ever our own assets, JSON that `as_script` wrote, and base64."""
    from markupsafe import Markup

    return Markup(text)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """What reads our templates; every value in them is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(loader=PackageLoader("render", "assets"), autoescape=True, undefined=StrictUndefined,
                       trim_blocks=True)


def _whole(spans: Sequence[DateSpan], writer: Writer) -> When | None:
    if not spans:
        return None
    return when(DateSpan(min(span.first for span in spans), max(span.last for span in spans)), writer.labels)


def _legend(chart: Any, label: Labels) -> list[tuple[str, str]]:
    """The kinds of mark that the chart has, and what each means."""
    from render.figure import VAGUE
    from render.overview import KINDS, kind

    dated = [mark for mark in chart.marks if mark.first is not None]
    present = {kind(mark) for mark in dated} | {"fade" for mark in dated if mark.flags & VAGUE}
    return [(name, label(f"mark-{name}")) for name in (*KINDS, "fade") if name in present]


def _filters(happenings: list[Happening], chart: Any, label: Labels) -> list[Any]:
    """The choices that there are: (name, [(value, text, count)]); none where all happenings are alike."""
    languages = Counter(tongue for happening in happenings for tongue in {t.language for t in happening.tellings})
    statuses = Counter(map(status_of, happenings))
    choices = [
        ("source", [(place, one_line(name), label.count(sum(place in mark.sources for mark in chart.marks)))
                    for place, (name, _) in enumerate(chart.sources)]),
        ("language", [(place, label.language_name(tag) or "–", label.count(languages[tag]))
                      for place, tag in enumerate(chart.languages)]),
        ("status", [(place, label(status), label.count(statuses[status]))
                    for place, status in enumerate(STATUSES) if statuses[status]]),
    ]
    return [(name, options) for name, options in choices if len(options) > 1]
