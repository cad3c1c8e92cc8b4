"""The page as text: nothing of a source is markup, every script is in the policy, same input gives same bytes."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

import pytest
from lxml import html as lxml_html

from chronology.model import Timeline
from render.document import page
from render.scripts import as_script

LANGUAGES = ["en", "fa", "prs", "ar"]
TEXTS = ("{http://www.w3.org/1999/xhtml}", "script", "style", "noscript")


def root_of(text: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_holds_every_date_title_and_quote_without_scripts(timeline: Timeline, language: str) -> None:
    root = root_of(page(timeline, language=language, assets="none"))
    assert len(root.findall(".//article")) == len(timeline.happenings)
    for happening in timeline.happenings:
        article = root.get_element_by_id(f"h-{happening.id}")
        text = article.text_content()
        for telling in happening.tellings:
            assert telling.quote.text in text
        if happening.span:
            assert len(article.xpath("p[@class='when']/*[@class='g' or @class='s' or @class='i']")) == 3


def test_titles_dates_and_quotes_say_their_language_and_direction(timeline: Timeline) -> None:
    root = root_of(page(timeline, language="en", assets="none"))
    for quote in root.xpath("//blockquote[contains(., 'تلسکوپ')]"):
        assert (quote.get("lang"), quote.get("dir")) == ("fa", "rtl")
    assert root.get("dir") == "ltr"
    assert root_of(page(timeline, language="ar", assets="none")).get("dir") == "rtl"


def test_a_date_of_the_publication_looks_different_and_statuses_are_words(timeline: Timeline) -> None:
    root = root_of(page(timeline, assets="none"))
    planned = root.get_element_by_id("h-h-images")
    assert "planned" in planned.get("class") and planned.xpath(".//span[contains(@class, 'tag')]")
    assert "apart" in root.get_element_by_id("h-h-launch").get("class")
    assert "26 December 2021" in root.get_element_by_id("h-h-launch").xpath("string(p[@class='apart'])")


def test_what_was_left_out_is_counted_and_named(timeline: Timeline) -> None:
    section = root_of(page(timeline, assets="none")).xpath("//section[@aria-labelledby='left-out']")[0].text_content()
    assert "1" in section and "broken.pdf" in section and "page 2" in section and "no text" in section
    assert "Nothing was left out" in page(Timeline("Kabul", (), ()), assets="none")


@pytest.mark.parametrize("assets", ["inline", "shared", "none"])
def test_every_script_is_in_the_policy_and_no_other(timeline: Timeline, assets: str) -> None:
    root = root_of(page(timeline, assets=assets))  # type: ignore[arg-type]
    policy = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    allowed = set(re.findall(r"'sha256-([^']+)'", policy))
    run = {script.text for script in root.iter("script") if script.get("type") is None}
    hashes = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in run}
    packed = root.xpath("//script[@id='plotly-gz']")
    if packed:
        program = gzip.decompress(base64.b64decode(packed[0].text))
        hashes.add(base64.b64encode(hashlib.sha256(program).digest()).decode())
    assert allowed == hashes
    assert ("'self'" in policy) == (assets == "shared") and "unsafe-eval" not in policy
    assert "unsafe-inline" not in policy.split("style-src")[0]
    assert bool(packed) == (assets == "inline")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_source_is_markup(hostile: Timeline, language: str) -> None:
    root = root_of(page(hostile, language=language, assets="none"))
    assert len(root.findall(".//script")) == 3 and not root.xpath("//img | //iframe | //object | //embed | //base")
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name != "style"
            if name in ("href", "src"):
                assert value.startswith(("#", "https://", "http://", "data:,"))
    assert len({element.get("id") for element in root.xpath("//*[@id]")}) == len(root.xpath("//*[@id]"))


def test_data_for_the_scripts_cannot_end_its_element(hostile: Timeline) -> None:
    text = page(hostile, assets="none")
    data = re.search(r'id="data">(.*?)</script>', text, re.DOTALL)
    assert data and len(json.loads(data[1])["rows"]) == len(hostile.happenings)
    assert as_script("</script><!--\u2028") == r'"\u003c/script\u003e\u003c!--\u2028"'


def test_the_same_timeline_gives_the_same_bytes(timeline: Timeline) -> None:
    assert page(timeline, language="fa") == page(timeline, language="fa")


def test_the_page_can_be_written_whatever_the_sources_hold(hostile: Timeline) -> None:
    page(hostile).encode("utf-8")


def test_a_timeline_of_nothing_is_a_page_too() -> None:
    root = root_of(page(Timeline("Kabul", (), ())))
    assert root.findtext(".//h1/bdi") == "Kabul" and not root.findall(".//article")


def test_a_smaller_bundle_of_the_chart_can_be_named(timeline: Timeline, tmp_path: Path) -> None:
    bundle = tmp_path / "small.js"
    bundle.write_text("var Plotly = {}")
    packed = root_of(page(timeline, plotly=bundle)).xpath("//script[@id='plotly-gz']")[0].text
    assert gzip.decompress(base64.b64decode(packed)) == b"var Plotly = {}"


def test_a_title_and_a_calendar_can_be_given(timeline: Timeline) -> None:
    root = root_of(page(timeline, title="A <b>telescope</b>", calendar="hijri", assets="none"))
    assert root.findtext(".//title") == "A <b>telescope</b>" and root.get("data-calendar") == "hijri"
    assert root_of(page(timeline, language="fa", assets="none")).get("data-calendar") == "solar-hijri"


def test_the_page_without_content_and_chart_is_small() -> None:
    text = page(Timeline("", (), ()), assets="none")
    assert len(gzip.compress(text.encode(), 9)) < 15_000
