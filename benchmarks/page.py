"""The page in Chromium: main-thread CPU until it can be used, of a zoom, a filter and a switch of the calendar.

Beside each page stands the barest list of the same events (date, title, quote; no scripts, hardly a style), loaded in
the same run: machines differ, and so does what else they do.
"""

from __future__ import annotations

import gzip
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measure import table
from benchmarks.synthetic import timeline
from chronology.model import Timeline
from render.document import page
from render.pages import write_pages
from render.scripts import asset

ROUNDS = 3
ACTIONS = {
    "zoom": "document.chronology.zoom(2023 + N % 2 + '-01-01', '2024-06-0' + (N + 1))",
    "zoom to marks": "document.chronology.zoom('2023-0' + (N + 1) + '-01', '2023-0' + (N + 1) + '-28')",
    "filter": "document.chronology.filter(N % 2 ? { languages: ['en'] } : { sources: ['rah', 'nahr'] })",
    "calendar": "document.chronology.calendar(['hijri', 'gregorian', 'solar-hijri'][N % 3])",
}


def run() -> str:
    """Milliseconds of main-thread CPU, the median of three rounds."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        for count in (1_000, 10_000):
            events = timeline(count)
            whole = write(folder, "page.html", page(events))
            bare = write(folder, "bare.html", bare_list(events))
            for name, file in ((f"{count:,} events", whole), (f"{count:,} events, bare list", bare)):
                rows.append([name, *measured(browser, file, acts=file == whole)])
        files = write_pages(timeline(100_000, days=9_000), Path(folder) / "long.html")
        rows.append(["100,000 events, index", *measured(browser, files[0])])
        largest = max(files[2:], key=lambda file: file.stat().st_size)
        rows.append([f"100,000 events, the longest of {len(files) - 2} pages", *measured(browser, largest)])
    empty = page(Timeline("", (), ()), assets="none") + asset("chart.js")
    return (f"Page without content and without Plotly: {len(gzip.compress(empty.encode(), 9)) / 1000:.1f} kB gzip.\n\n"
            + table(["main-thread CPU, ms", "ready", *ACTIONS], rows))


def bare_list(events: Timeline) -> str:
    """What a list cannot do without."""
    items = "".join(
        f"<li><time>{happening.span.first if happening.span else ''}</time> <b>{escape(happening.title)}</b>"
        f"<p>{escape(happening.tellings[0].quote.text)}" for happening in events.happenings)
    return f'<!DOCTYPE html><html lang="en" data-ready="list"><meta charset="utf-8"><title>Bare</title><ol>{items}</ol>'


def measured(browser: Any, file: Path, acts: bool = False) -> list[str]:
    """CPU until ready, and of each action on the page with its chart drawn."""
    ready = round(median(opened(browser, file) for _ in range(ROUNDS)))
    return [str(ready), *(map(str, acted(browser, file)) if acts else ["–"] * len(ACTIONS))]


def opened(browser: Any, file: Path) -> float:
    """Milliseconds from nothing to a list that can be used, and the 300 ms of clock after it."""
    with tab(browser) as (view, used):
        view.goto(file.as_uri())
        view.wait_for_selector("[data-ready]", state="attached")
        view.wait_for_timeout(300)
        return used()


def acted(browser: Any, file: Path) -> Iterator[int]:
    """Milliseconds of each action, the median of five."""
    with tab(browser) as (view, used):
        view.goto(file.as_uri())
        view.wait_for_selector("[data-ready=chart]", state="attached", timeout=60_000)
        view.wait_for_timeout(500)
        for action in ACTIONS.values():
            spent = []
            for number in range(6):
                before = used()
                view.evaluate(f"""async () => {{ await {action.replace("N", str(number))};
                    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }}""")
                spent.append(used() - before)
            view.wait_for_timeout(1500)
            yield round(median(spent[1:]))


@contextmanager
def chromium() -> Iterator[Any]:
    """The installed Chromium, or playwright's own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@contextmanager
def tab(browser: Any) -> Iterator[Any]:
    """A page in a context of its own, and what gives the CPU that its main thread has used."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    view = context.new_page()
    session = context.new_cdp_session(view)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def used() -> float:
        metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"]) * 1000

    yield view, used
    context.close()


def write(folder: str, name: str, text: str) -> Path:
    file = Path(folder) / name
    file.write_text(text, encoding="utf-8")
    return file
