"""A timeline inside somebody's article: a frame, an element that a script makes, or a plain list.

Each way is a snippet to paste; the frame and the element also need a file on the author's own server. What a
hostile or careless page around it does (styles, policies, character sets, editors that rewrite) must not matter.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from calendars import Calendar
from chronology.model import Timeline
from render.document import OWN_CALENDAR, PageOptions, page
from render.formats.exported import one_line, web_link
from render.formats.wording import disagreement
from render.labels import Labels, labels
from render.labels.dates import CALENDARS
from render.scripts import asset, environment
from render.shadow import scoped, tree

Way = Literal["iframe", "script", "static"]
WAYS: tuple[str, ...] = get_args(Way)
HEIGHT = 600  # pixels, until the framed page says how tall it is


@dataclass(frozen=True, slots=True)
class Embedding:
    """What to paste into the article, and what to put at the address that it names ("" where it names none)."""

    snippet: str
    file: str = ""


def embed(timeline: Timeline, way: Way, *, address: str = "", language: str = "en",
          calendar: Calendar | None = None) -> Embedding:
    """The timeline embedded in one of WAYS; `address` is where its file will be on the web.

    "iframe": the page (`render.page`) at `address`, in a sandbox, as tall as what it shows.
    "script": a script at `address`, which puts the list in the place of a `<div>`, out of reach of foreign styles.
    "static": the list itself, for systems that let neither of the two through; needs no address.
    Raises ValueError for another way, or for an address that is none on the web.

    >>> print(embed(Timeline("Kabul", (), ()), "script", address="https://example.org/kabul.js").snippet)
    <div data-chronology="kabul"></div>
    <script src="https://example.org/kabul.js" async></script>
    """
    label = labels(language)
    shown = calendar or OWN_CALENDAR.get(label.language, "gregorian")
    if way == "static":
        return Embedding(_static(timeline, label, shown))
    link = web_link(address)
    if not link:
        raise ValueError(f"{address!r} is no address on the web (https://...)")
    if way == "iframe":
        options = PageOptions(language=language, calendar=calendar)
        return Embedding(_frame(one_line(timeline.title) or label("list"), link), page(timeline, **options))
    if way == "script":
        name = name_in(link)
        return Embedding(_element(name, link), _script(name, timeline, label, shown))
    raise ValueError(f"{way!r} is no way to embed; there are {', '.join(WAYS)}")


def name_in(address: str) -> str:
    """The name of the file at an address, as it is safe to stand anywhere.

    >>> name_in("https://example.org/a/Kabul%20fell.js?v=2"), name_in("https://example.org/")
    ('kabul-20fell', 'timeline')
    """
    return re.sub(r"[^a-z0-9]+", "-", PurePosixPath(urlsplit(address).path).stem.lower()).strip("-") or "timeline"


def _frame(title: str, link: str) -> str:
    """Sandboxed: its scripts run, but not as the article's; a link in it opens a page of its own."""
    return (
        f'<iframe data-chronology src="{escape(link)}" title="{escape(title)}" loading="lazy" '
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" '
        f'style="all:initial!important;display:block!important;width:100%!important;height:{HEIGHT}px!important;'
        'border:0!important"></iframe>\n'
        f"<script>{asset('embed.frame.js').replace(chr(10), '')}</script>"
    )


def _element(name: str, link: str) -> str:
    return f'<div data-chronology="{name}"></div>\n<script src="{escape(link)}" async></script>'


def _script(name: str, timeline: Timeline, label: Labels, calendar: Calendar) -> str:
    """The script with the list in it, in ASCII: it reads the same under every character set of the page around."""
    from render.figure import figure
    from render.list import Writer
    from render.moments import in_order
    from render.overview import overview

    happenings = in_order(timeline.happenings)
    drawn = any(happening.span for happening in happenings)
    html = environment().get_template("embed.element.html.jinja").render(
        **_heading(timeline, label), calendar=calendar, calendars=CALENDARS,
        sections=Writer(timeline, label).sections(happenings),
        overview=overview(figure(timeline, happenings), label) if drawn else "")
    style = scoped(asset("page.css")) + asset("embed.css")
    content = {"name": name, "why": label("why"), "tree": tree(html), "css": style}
    return asset("embed.element.js").replace("CONTENT", json.dumps(content, separators=(",", ":")))


def _static(timeline: Timeline, label: Labels, calendar: Calendar) -> str:
    from render.list import CODES, Writer
    from render.moments import in_order

    writer, code = Writer(timeline, label), CODES[calendar]
    entries = []
    for happening in in_order(timeline.happenings):
        entry = writer.entry(happening)
        dates = sorted(entry.when.texts, key=lambda text: text[0] != code)
        entries.append({
            "title": entry.title, "dates": [*(text for _, _, text in dates), *entry.notes], "tellings": entry.tellings,
            "disagreements": [disagreement(one, writer, calendar) for one in happening.disagreements],
            "status": label(entry.status) if entry.status != "asserted" else "",
        })
    template = environment().get_template("embed.static.html.jinja")
    return template.render(**_heading(timeline, label), entries=entries).strip() + "\n"


def _heading(timeline: Timeline, label: Labels) -> dict[str, Any]:
    """What both lists say first."""
    told = {telling.source for happening in timeline.happenings for telling in happening.tellings}
    return {"label": label, "title": one_line(timeline.title) or label("list"),
            "summary": label("summary", len(timeline.happenings), len(told))}
