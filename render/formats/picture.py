"""The overview as a picture that stands alone: SVG drawn here, PNG photographed by a Chromium that is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from calendars import Reason
from chronology.model import Timeline
from render.document import OWN_CALENDAR
from render.figure import figure
from render.formats.exported import Exported, losses, one_line
from render.labels import labels
from render.moments import in_order
from render.overview import beyond, height, overview
from render.scripts import asset

WIDTH, MARGIN, HEAD = 1200, 20, 76  # pixels: the picture, the space around it, the title above the drawing
SHARPNESS = 2  # pixels of the PNG to a pixel of the drawing
OWN = """
text { font-family: system-ui, Roboto, "Noto Sans", Vazirmatn, Tahoma, sans-serif; }
.paper { fill: var(--paper); }
.heading { font-size: 22px; font-weight: 700; fill: var(--ink); }
.note { font-size: 14px; fill: var(--soft); }
"""  # what the page's style does not say
BROWSERS = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
MISSING = (
    "a PNG is made by a Chromium, and none is installed: install Chromium or Chrome, "
    "or run: pip install playwright && playwright install chromium"
)


def svg(timeline: Timeline, language: str) -> Exported:
    """The overview with its title, as an SVG document in light colours."""
    drawing, _, outside = _drawing(timeline, language)
    return Exported(drawing.encode("utf-8", "replace"), _lost(timeline, outside))


def png(timeline: Timeline, language: str) -> Exported:
    """The same as a PNG; raises RuntimeError where no Chromium is installed or it fails."""
    drawing, tall, outside = _drawing(timeline, language)
    return Exported(_photographed(drawing, tall), _lost(timeline, outside))


def _lost(timeline: Timeline, outside: int) -> tuple[Reason, ...]:
    beyond_days = (Reason("export-beyond", (str(outside),)),) if outside else ()
    return beyond_days + losses(timeline, "undated", "tellings", "disagreements", "texts", "files")


def _drawing(timeline: Timeline, language: str) -> tuple[str, int, int]:
    """The SVG, its height, and how many happenings lie before or after the days that it shows."""
    label = labels(language)
    happenings = in_order(timeline.happenings)
    chart = figure(timeline, happenings)
    calendar = OWN_CALENDAR.get(label.language, "gregorian")
    dated = any(happening.span for happening in happenings)
    tall = HEAD + (height(chart) if dated else 0) + MARGIN
    title = escape(one_line(timeline.title) or label("list"))
    summary = escape(label("summary", len(happenings), len({t.source for h in happenings for t in h.tellings})))
    start = WIDTH - MARGIN if label.direction == "rtl" else MARGIN
    plot = overview(chart, label, calendars=[calendar], width=str(WIDTH - 2 * MARGIN)) if dated else ""
    inside = (
        f'<rect class="paper" width="{WIDTH}" height="{tall}"/>'
        f'<text class="heading" x="{start}" y="36">{title}</text><text class="note" x="{start}" y="60">{summary}</text>'
        f'<g transform="translate({MARGIN} {HEAD})">{plot}</g>'
    )
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{tall}" viewBox="0 0 {WIDTH} {tall}" '
        f'direction="{label.direction}" xml:lang="{label.language}"><title>{title}</title>'
        f"<style>{_style(inside)}</style>{inside}</svg>\n"
    )
    return drawing, tall, sum(beyond(chart)) if dated else 0


def _style(drawing: str) -> str:
    """Those of the page's rules that the drawing needs, light colours written out: few programs know `light-dark`."""
    css = OWN + asset("page.css")
    colours = dict(re.findall(r"(--[\w-]+): light-dark\(([^,]+),", css))
    known = set(re.findall(r"<(\w+)", drawing)) | {
        mark + name for mark, attribute in ((".", "class"), ("#", "id"))
        for names in re.findall(rf'{attribute}="([^"]*)"', drawing) for name in names.split()}
    rules = re.findall(r"^([^@{}\n]+) {([^{}]*)}$", css, re.MULTILINE)
    needed = (([one for one in selectors.split(", ") if _fits(one, known)], body) for selectors, body in rules)
    text = " ".join(f"{', '.join(selectors)} {{{body}}}" for selectors, body in needed
                    if selectors and "display:" not in body)  # a picture shows all that is in it
    return re.sub(r"var\((--[\w-]+)\)", lambda name: colours.get(name[1], ""), text)


def _fits(selector: str, known: set[str]) -> bool:
    """Whether every element, class and id that a selector names is in the drawing."""
    return bool(re.search(r"[.#]|^text$", selector)) and {*re.findall(r"[.#]?[\w-]+", selector)} <= known


def browser() -> str:
    """The installed Chromium; "" where there is none."""
    found = (shutil.which(name) for name in (os.environ.get("CHRONOLOGY_BROWSER", ""), *BROWSERS) if name)
    return next(filter(None, found), "") or _of_playwright()


def _of_playwright() -> str:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return ""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else ""


def _photographed(drawing: str, tall: int) -> bytes:
    """The SVG as the browser draws it, alone in a frameless page."""
    program = browser()
    if not program:
        raise RuntimeError(MISSING)
    with tempfile.TemporaryDirectory() as folder:
        page, photo = Path(folder, "picture.html"), Path(folder, "picture.png")
        page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><style>body {{ margin: 0 }} svg {{ display: block }}'
                        f"</style>{drawing}", "utf-8", errors="replace")
        command = [
            program, "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", f"--user-data-dir={folder}/profile", f"--screenshot={photo}",
            f"--force-device-scale-factor={SHARPNESS}", f"--window-size={WIDTH},{tall}", page.as_uri(),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")  # Chromium starts for no superuser otherwise
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120, check=False)
        if not photo.exists():
            raise RuntimeError(f"{program} made no picture: {done.stderr.strip().splitlines()[-1:] or done.returncode}")
        return photo.read_bytes()
