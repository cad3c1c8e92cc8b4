"""A timeline in a foreign article: three ways, three languages, under styles and policies that mean it no good."""

from __future__ import annotations

import http.server
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html as lxml_html

from chronology.model import Timeline
from render.embed import WAYS, embed
from render.shadow import tree

HOSTILE_STYLE = """
html { font-size: 40px; direction: rtl }
* { color: red !important; background: yellow !important; font: italic 33px/1 cursive !important;
    text-transform: uppercase !important; letter-spacing: 9px !important; word-spacing: 2em !important;
    text-align: center !important; direction: rtl !important; unicode-bidi: bidi-override !important;
    --ink: red !important; --paper: yellow !important; --line: red !important; text-indent: 50px !important }
iframe, chronology-timeline { display: none !important; width: 7px !important; height: 7px !important;
    visibility: hidden !important; opacity: 0 !important; position: absolute !important; transform: scale(0) !important;
    max-height: 9px !important; min-height: 9000px !important; float: left !important; filter: blur(9px) !important }
article, section, h3, ol, details, figure, svg { display: none !important }
"""
STRICT = ("default-src 'none'; script-src {shelf}; style-src 'self'; frame-src 'none'; "
          "require-trusted-types-for 'script'; trusted-types 'none'")
QUOTES = ("NASA launched the James Webb telescope on 25 December 2021 at 12:20.",
          "تلسکوپ جیمز وب چهارم دی ۱۴۰۰ به فضا پرتاب شد.", "أُطلق تلسكوب جيمس ويب في 22 جمادى الأولى 1443.")
LANGUAGES = ["en", "fa", "ar"]

Serve = Callable[[str, str], str]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[tuple[Serve, Serve]]:
    """Two servers of different origins: where articles stand, and where an author keeps timelines."""
    running: list[http.server.ThreadingHTTPServer] = []

    def start(folder: Path) -> Serve:
        folder.mkdir()
        (folder / "favicon.ico").touch()
        (folder / "article.css").write_text("main { width: 600px }")

        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        running.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def put(name: str, text: str) -> str:
            charset = re.search(r'charset="?([\w-]+)', text[:200])
            (folder / name).write_text(text, charset[1] if charset else "utf-8", newline="")
            return f"http://127.0.0.1:{server.server_address[1]}/{name}"
        return put

    yield start(tmp_path / "articles"), start(tmp_path / "shelf")
    for server in running:
        server.shutdown()
        server.server_close()


def article(body: str, *, style: str = "", policy: str = "", charset: str = "utf-8") -> str:
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if policy else ""
    style = f"<style>{style}</style>" if style else ""
    return (f'<!DOCTYPE html><meta charset="{charset}">{meta}<title>a</title>{style}'
            f'<link rel="stylesheet" href="article.css"><p>before</p><main>{body}</main><p>after</p>')


def test_addresses_and_ways_are_checked(timeline: Timeline) -> None:
    for address in ("", "timeline.html", "javascript:alert(1)", "https://"):
        with pytest.raises(ValueError, match="no address on the web"):
            embed(timeline, "iframe", address=address)
    with pytest.raises(ValueError, match="no way to embed; there are iframe, script, static"):
        embed(timeline, "popup", address="https://example.org/")  # type: ignore[arg-type]


@pytest.mark.parametrize("way", WAYS)
def test_snippets_survive_editors_that_rewrite(hostile: Timeline, way: Any) -> None:
    """WordPress writes a bare ampersand in a script as an entity, and makes paragraphs of empty lines."""
    snippet = embed(hostile, way, address="https://example.org/a.html?b=1&c=%22%3E").snippet
    script = "".join(re.findall(r"<script>(.*?)</script>", snippet, re.DOTALL))
    assert not re.search(r"[&<\n]", script)
    assert "\n\n" not in snippet or way == "static"
    tags = {element.tag for element in lxml_html.fragment_fromstring(snippet, create_parent=True).iter()}
    assert tags <= {
        "iframe": {"div", "iframe", "script"}, "script": {"div", "script"},
        "static": {"div", "p", "strong", "small", "em", "br", "ol", "li", "span", "blockquote", "cite", "a"}}[way]


def test_the_script_is_ascii_and_no_text_of_a_source_is_markup(hostile: Timeline) -> None:
    script = embed(hostile, "script", address="https://example.org/a.js").file
    assert script.isascii()
    content = json.loads(re.search(r"const content = (\{.*\});$", script, re.MULTILINE)[1])  # type: ignore[index]
    seen: set[str] = set()

    def walk(node: list[Any]) -> None:
        seen.add(node[0])
        for name, value in node[1].items():
            assert not name.startswith("on") and not str(value).strip().lower().startswith("javascript:")
        for child in node[2:]:
            if isinstance(child, list):
                walk(child)

    walk(content["tree"])
    assert not seen & {"script", "img", "style", "iframe", "b"} - {"b"}


def test_trees_of_markup_that_does_not_close_are_refused() -> None:
    with pytest.raises(AssertionError):
        tree("<p><b></p></b>")


SEEN = """element => { const style = getComputedStyle(element), box = element.getBoundingClientRect();
return [element.tagName, style.color, style.backgroundColor, style.font, style.direction, style.textAlign,
style.display, style.letterSpacing, style.textTransform, style.textIndent, style.visibility, style.opacity,
Math.round(box.width), Math.round(box.height)] }"""


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_element_looks_the_same_on_every_page(
        timeline: Timeline, serve: tuple[Serve, Serve], browser: Any, language: str) -> None:
    put, keep = serve
    file = embed(timeline, "script", address="https://example.org/webb.js", language=language).file
    address = keep("webb.js", file)
    snippet = embed(timeline, "script", address=address, language=language).snippet
    looks = []
    pages = {
        "plain.html": article(snippet), "hostile.html": article(snippet, style=HOSTILE_STYLE),
        "arabic.html": article(snippet, charset="windows-1256"),
        "strict.html": article(snippet, policy=STRICT.format(shelf=address.removesuffix("webb.js"))),
    }
    for name, text in pages.items():
        page, faults = opened(browser, put(name, text))
        page.wait_for_selector("chronology-timeline h3", state="attached")
        inside = page.locator("chronology-timeline")
        looks.append(inside.locator("*").evaluate_all(f"all => all.map({SEEN})"))
        assert round(inside.bounding_box()["width"]) == 600
        for quote in QUOTES:
            assert inside.get_by_text(quote.split()[0], exact=False).first.is_visible(), (name, quote)
        assert not faults, name
        page.close()
    assert looks[0] == looks[1] == looks[2] == looks[3]


@pytest.mark.browser
def test_the_element_switches_its_calendar_and_two_of_them_live_together(
        timeline: Timeline, hostile: Timeline, serve: tuple[Serve, Serve], browser: Any) -> None:
    put, keep = serve
    snippets = []
    for name, one in (("webb.js", timeline), ("hostile.js", hostile)):
        address = keep(name, embed(one, "script", address=f"https://example.org/{name}").file)
        snippets.append(embed(one, "script", address=address).snippet)
    page, faults = opened(browser, put("two.html", article("".join(snippets))))
    page.wait_for_function("document.querySelectorAll('chronology-timeline').length === 2")
    first = page.locator("chronology-timeline[data-chronology=webb]")
    assert first.locator("h2 .g").first.is_visible() and not first.locator("h2 .s").first.is_visible()
    first.locator("label", has_text="Solar Hijri").click()
    assert first.locator("h2 .s").first.is_visible() and not first.locator("h2 .g").first.is_visible()
    assert page.locator("chronology-timeline[data-chronology=hostile] article").count() == len(hostile.happenings)
    page.evaluate("""() => { const later = document.createElement("chronology-timeline");
        later.dataset.chronology = "webb"; later.id = "later"; document.body.append(later) }""")
    assert page.locator("#later article").count() == len(timeline.happenings)
    assert not faults


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", ["", HOSTILE_STYLE], ids=["plain", "hostile"])
def test_the_frame_is_as_tall_as_its_page(
        timeline: Timeline, serve: tuple[Serve, Serve], browser: Any, language: str, style: str) -> None:
    put, keep = serve
    page_text = embed(timeline, "iframe", address="https://example.org/x.html", language=language).file
    snippet = embed(timeline, "iframe", address=keep("webb.html", page_text), language=language).snippet
    page, faults = opened(browser, put("framed.html", article(snippet, style=style)))
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for(timeout=5000)
    holder, body = page.locator("iframe"), frame.locator("body")

    def fits() -> bool:
        box = holder.bounding_box()
        return bool(box["width"] == 600 and abs(box["height"] - body.evaluate("body => body.offsetHeight")) <= 1)

    until(fits)
    before = holder.bounding_box()["height"]
    page.mouse.wheel(0, 100_000)  # what comes into view is as tall as it was thought to be
    page.wait_for_timeout(200)
    assert holder.bounding_box()["height"] == before
    body.evaluate("() => document.chronology.filter({ text: 'sunshield' })")
    until(lambda: fits() and holder.bounding_box()["height"] < before - 300)
    body.evaluate("() => document.chronology.filter({})")
    until(lambda: fits() and holder.bounding_box()["height"] == before)
    assert frame.locator("html").evaluate("html => html.scrollHeight <= innerHeight")
    assert frame.locator("html").evaluate("() => self.origin") == "null"
    for quote in QUOTES:
        assert quote in frame.locator("#list").inner_text().replace("\n", " ")
    assert holder.is_visible()
    assert not faults


@pytest.mark.browser
def test_only_the_framed_page_sets_the_height(
        timeline: Timeline, serve: tuple[Serve, Serve], browser: Any) -> None:
    put, keep = serve
    quiet = keep("quiet.html", "<!DOCTYPE html><p>says nothing</p>")
    loud = keep("loud.html", "<!DOCTYPE html><script>for (const height of [7000, 1e9, -5, NaN, '88px', {}])"
                             "parent.postMessage({chronology: 1, height}, '*'); parent.postMessage(null, '*')</script>")
    snippet = embed(timeline, "iframe", address=quiet).snippet
    page, faults = opened(browser, put("other.html", article(f'{snippet}<iframe src="{loud}"></iframe>')))
    page.evaluate("postMessage({chronology: 1, height: 3000}, '*')")
    page.wait_for_timeout(200)
    assert page.locator("iframe").first.bounding_box()["height"] == 600
    snippet = embed(timeline, "iframe", address=loud).snippet
    page, faults = opened(browser, put("loud-one.html", article(snippet)))
    page.wait_for_function("document.querySelector('iframe').style.height === '100px'")
    assert not faults


# What WordPress lets an author write (its kses lists): elements, attributes everywhere, properties.
ELEMENTS = {"a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "div", "dl", "dt", "em", "h2", "h3", "h4", "i",
            "li", "ol", "p", "q", "small", "span", "strong", "ul"}
ATTRIBUTES = {"class", "dir", "id", "lang", "style", "title", "href", "rel"}
PROPERTIES = {"color", "direction", "font-size", "font-style", "font-weight", "list-style-type", "margin", "padding",
              "text-align"}


def filtered(snippet: str) -> str:
    """The snippet after an editorial system has taken out what it does not know."""
    root = lxml_html.fragment_fromstring(snippet)
    for element in root.iter():
        if element.tag not in ELEMENTS:
            element.drop_tag()
        for name in set(element.attrib) - ATTRIBUTES:
            del element.attrib[name]
        rules = [rule for rule in element.get("style", "").split(";") if rule.split(":")[0].strip() in PROPERTIES]
        if "style" in element.attrib:
            element.set("style", ";".join(rules))
    return str(lxml_html.tostring(root, encoding="utf-8"), "utf-8")


def parsed(snippet: str) -> list[tuple[Any, ...]]:
    """Every element with what it holds."""
    found = lxml_html.fragment_fromstring(snippet).iter()
    return [(e.tag, {name: unquote(value) for name, value in e.attrib.items()}, e.text, e.tail) for e in found]


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_list_stays_whole_through_a_filter_and_without_scripts(
        timeline: Timeline, serve: tuple[Serve, Serve], browser: Any, language: str) -> None:
    put, _ = serve
    snippet = embed(timeline, "static", language=language).snippet
    assert parsed(filtered(snippet)) == parsed(snippet)
    style = HOSTILE_STYLE.replace("article, section, h3, ol, details, figure, svg", "article, section, h3")
    page, faults = opened(browser, put("list.html", article(filtered(snippet), style=style)), scripts=False)
    for quote, way in zip(QUOTES, ("ltr", "rtl", "rtl"), strict=True):
        place = page.locator("blockquote", has_text=quote)
        assert place.is_visible()
        assert place.evaluate("e => getComputedStyle(e).direction") == way
    assert page.locator("li").count() == len(timeline.happenings)
    assert not faults


def until(holds: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for the browser to have done its part."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def opened(browser: Any, address: str, *, scripts: bool = True) -> tuple[Any, list[str]]:
    """A page, and the list to which everything that goes wrong in it is added."""
    page = browser.new_context(java_script_enabled=scripts, viewport={"width": 1000, "height": 800}).new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("requestfailed", lambda request: faults.append(f"failed {request.url}"))
    page.goto(address)
    return page, faults
