"""The page in a real Chromium: its tools, its chart, on a phone, in print, without scripts, under attack."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from benchmarks import synthetic
from chronology.model import Timeline
from render.document import page

pytestmark = pytest.mark.browser
Open = Callable[..., Any]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARTICLES = "[...document.querySelectorAll('article')]"
SHOWN = f"{ARTICLES}.filter(one => one.checkVisibility()).length"


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a timeline's page from a file and watches it; afterwards nothing may have gone wrong or left the page."""
    contexts, faults = [], []

    def open_(timeline: Timeline, *, ready: str = "list", at: str = "", context: dict[str, Any] | None = None,
              **options: Any) -> Any:
        file = tmp_path / f"{len(contexts)}.html"
        file.write_text(page(timeline, **options), encoding="utf-8")
        contexts.append(browser.new_context(**(context or {})))
        tab = contexts[-1].new_page()
        tab.set_default_timeout(20_000)
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        tab.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
        tab.on("request", lambda request: None if request.url.split(":")[0] in ("file", "data", "blob")
               else faults.append(request.url))
        tab.goto(f"{file.as_uri()}{at}")
        if ready:
            tab.wait_for_selector("[data-ready]" if ready == "list" else f"[data-ready={ready}]", state="attached")
        return tab

    yield open_
    for context in contexts:
        context.close()
    assert not faults


def until(tab: Any, expression: str) -> None:
    """Wait until it is true; the page's policy lets no test evaluate strings inside of it."""
    for _ in range(200):
        if tab.evaluate(expression):
            return
        tab.wait_for_timeout(25)
    raise AssertionError(f"never true: {expression}")


def shown(tab: Any) -> int:
    return int(tab.evaluate(SHOWN))


def test_search_folds_letters_digits_and_diacritics(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none")
    texts = {"TELESCOPE": 1, "تلسكوب جيمس": 1, "چهارم دی 1400": 1, "اطلق": 1, "sunshield": 1, "Mars": 0}
    for text, found in texts.items():
        tab.fill("#q", text)
        until(tab, f"{SHOWN} === {found}")
    assert tab.locator("#none").is_visible()
    tab.click("[type=reset]")
    assert shown(tab) == len(timeline.happenings) and tab.input_value("#q") == ""


def test_search_finds_a_name_in_every_script(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none")
    for name in ("webb", "وب", "ويب"):
        assert tab.evaluate(f"document.chronology.filter({{ text: '{name}' }})") >= 1
    seen = {tab.evaluate(f"document.chronology.filter({{ text: '{name}' }})") for name in ("jaber", "جابر")}
    assert seen == {0}


def test_filters_by_source_language_and_status(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none")
    tab.click("#filters")
    tab.check("[name=source] >> nth=0")
    assert shown(tab) == 4 and tab.locator("#count").inner_text() == "4 of 5 shown"
    tab.check("[name=status] >> nth=1")
    assert shown(tab) == 1
    tab.uncheck("[name=status] >> nth=1")
    tab.uncheck("[name=source] >> nth=0")
    assert shown(tab) == 5
    assert tab.evaluate("document.chronology.filter({ statuses: ['planned'] })") == 1
    assert tab.evaluate("document.chronology.filter({ languages: ['fa'] })") == 2
    assert tab.evaluate("document.chronology.filter({ sources: ['مدار'] })") == 2


def test_the_calendar_switches_every_date_without_touching_the_list(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none", language="fa")
    headings = "[...document.querySelectorAll('#list h2')].map(one => one.innerText).filter(Boolean)"
    assert tab.evaluate(headings)[0] == "دی ۱۴۰۰"
    tab.check("[value=gregorian]", force=True)
    assert tab.evaluate(headings)[0] == "دسامبر ۲۰۲۱"
    tab.evaluate("document.chronology.calendar('hijri')")
    assert tab.evaluate(headings)[0] == "جمادی‌الاول ۱۴۴۳" and tab.is_checked("[value=hijri]")
    first = tab.evaluate("[...document.querySelectorAll('.when')].map(one => [...one.children].filter("
                         "part => getComputedStyle(part).order === '-1').map(part => part.className).join())")
    assert set(first) == {"i", ""}  # the one without a date has none


def test_the_address_restores_what_was_seen(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none")
    tab.evaluate("document.chronology.calendar('solar-hijri'); document.chronology.filter({ languages: ['en'] });"
                 "document.chronology.open('h-h-launch')")
    address = tab.evaluate("location.hash")
    again = opened(timeline, assets="none", at=address)
    assert again.evaluate("document.documentElement.dataset.calendar") == "solar-hijri"
    assert shown(again) == shown(tab) == 4
    assert again.evaluate("document.querySelector('article.now').id") == "h-h-launch"
    assert again.locator("article.now").evaluate("one => { const box = one.getBoundingClientRect();"
                                                 "return box.top < innerHeight && box.bottom > 0 }")


def test_every_event_is_reached_by_keyboard(opened: Open) -> None:
    count = 40
    tab = opened(synthetic.timeline(count), assets="none")
    reached = set()
    for _ in range(6 * count):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.closest('h3')?.parentNode.id"))
    assert len(reached - {None}) == count
    tab.evaluate("document.activeElement.blur()")
    tab.focus("article h3 a >> nth=0")
    for key, place in (("j", 1), ("j", 2), ("k", 1)):
        tab.keyboard.press(key)
        assert tab.evaluate(f"{ARTICLES}.indexOf(document.activeElement.closest('article'))") == place
    tab.keyboard.press("o")
    assert tab.evaluate("document.activeElement.closest('article').querySelector('details')?.open !== false")


def test_without_scripts_everything_is_there_to_read(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, ready="", context={"java_script_enabled": False})
    text = tab.locator("body").inner_text()
    for happening in timeline.happenings:
        assert all(telling.quote.text in text for telling in happening.tellings)
    assert not tab.locator("#tools").is_visible() and tab.locator("svg.overview").first.is_visible()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext reads the print")
def test_print_holds_everything_and_the_reasons(timeline: Timeline, opened: Open, tmp_path: Path) -> None:
    tab = opened(timeline, assets="none")
    file = tmp_path / "print.pdf"
    file.write_bytes(tab.pdf(format="A4"))
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()
    flat = "".join(text.split())
    for quote in ("NASA launched the James Webb telescope on 25 December 2021", "Engineers tested the mirrors."):
        assert "".join(quote.split()) in flat


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_no_rule_of_accessibility_is_broken(opened: Open, language: str) -> None:
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    timeline = synthetic.timeline(30)
    for theme, width in (("light", 1280), ("dark", 360)):
        tab = opened(timeline, assets="none", language=language,
                     context={"color_scheme": theme, "viewport": {"width": width, "height": 800}})
        tab.click("#filters")
        tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        tab.evaluate(axe)
        found = tab.evaluate("async rules => (await axe.run(document, { runOnly: { type: 'tag', values: rules } }))"
                             ".violations.map(one => `${one.id}: ${one.nodes[0].html}`)", RULES)
        assert found == []


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_narrow_screen_needs_no_sideways_scrolling(hostile: Timeline, opened: Open, language: str) -> None:
    for timeline in (synthetic.timeline(40), hostile):
        tab = opened(timeline, assets="none", language=language, context={"viewport": {"width": 320, "height": 600}})
        tab.click("#filters")
        assert tab.evaluate("document.scrollingElement.scrollWidth") <= 320


def test_the_chart_takes_the_place_of_the_overview_and_follows_the_tools(opened: Open) -> None:
    tab = opened(synthetic.timeline(700), ready="chart", context={"viewport": {"width": 1000, "height": 700}})
    before = tab.locator("#chart").bounding_box()["height"]
    assert not tab.locator("svg.overview .plot").first.is_visible() and tab.locator("#chart.dense").count() == 1
    drawn = "[...document.querySelectorAll('#plot .js-fill')].map(one => one.getAttribute('d').length)"
    whole = tab.evaluate(drawn)
    tab.evaluate("document.chronology.zoom('2023-03-01', '2023-04-30')")
    tab.wait_for_selector("#chart:not(.dense)")
    ticks = "[...document.querySelectorAll('#plot .xtick text')].map(one => one.textContent)"
    assert any("March" in text for text in tab.evaluate(ticks)) and tab.evaluate(drawn) != whole
    tab.evaluate("document.chronology.calendar('solar-hijri')")
    until(tab, f"{ticks}.some(text => text.includes('Farvardin'))")
    assert "earlier" in tab.locator("#beyond").inner_text()
    tab.click("[data-move=period]")
    until(tab, f"document.chronology.state().first !== undefined && {SHOWN} < 700")
    assert tab.locator("#chart").bounding_box()["height"] == before
    assert tab.locator("#plot a").count() == 0 and tab.locator(".modebar-btn").count() == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_mark_leads_to_its_event(timeline: Timeline, opened: Open, language: str) -> None:
    tab = opened(timeline, ready="chart", language=language, context={"viewport": {"width": 1000, "height": 700}})
    mark = tab.locator("#plot .js-fill").first.evaluate("one => one.getBoundingClientRect().toJSON()")
    tab.mouse.move(mark["x"] + 4, mark["y"] + 3)
    assert tab.locator("#tip").is_visible() and tab.locator("#tip a").inner_text()
    title = tab.locator("#tip a").inner_text()
    tab.mouse.down()
    tab.mouse.up()
    assert tab.locator("article.now h3 a").inner_text() == title


def test_the_chart_may_stand_beside_the_page(timeline: Timeline, opened: Open, tmp_path: Path) -> None:
    from render.scripts import bundle

    program = bundle()
    shutil.copy(program.path, tmp_path / program.name)
    opened(timeline, ready="chart", assets="shared")


def test_nothing_that_a_source_says_runs(hostile: Timeline, opened: Open) -> None:
    tab = opened(hostile, ready="chart", title="Hostile", context={"viewport": {"width": 1000, "height": 700}})
    tab.evaluate("""async () => { for (const one of document.querySelectorAll('details')) one.open = true;
        for (const one of [...document.querySelectorAll('body *')].slice(0, 4000))
            for (const kind of ['mouseover', 'focus', 'mouseenter', 'toggle'])
                one.dispatchEvent(new MouseEvent(kind, { bubbles: true })) }""")
    tab.mouse.move(500, 200)
    tab.wait_for_timeout(200)
    assert tab.locator("img, iframe, object, article script").count() == 0


def test_dark_and_light_can_be_chosen(timeline: Timeline, opened: Open) -> None:
    tab = opened(timeline, assets="none", context={"color_scheme": "dark"})
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    dark = tab.evaluate(paper)
    tab.click("#theme")
    assert tab.evaluate(paper) != dark
    tab.click("#theme")
    assert tab.evaluate(paper) == dark
