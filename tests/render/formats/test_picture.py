"""The overview as a picture: well-formed, alone, and drawn by a real browser."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib

import pytest

from chronology.model import Timeline
from render.formats import export, picture

DIRECTIONS = re.compile("[\u2066-\u2069]")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_the_drawing_stands_alone_and_no_text_of_a_source_is_markup(hostile: Timeline, language: str) -> None:
    text = export(hostile, "svg", language=language).text
    root = ElementTree.fromstring(text)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "style", "rect", "text", "g", "path", "line", "defs", "circle", "linearGradient", "stop", "use"}
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    links = re.findall(r"(?:href=[\"']?|url\()(.)", text)
    assert set(links) <= {"#"}
    assert "var(" not in text and "light-dark" not in text and "fill: ;" not in text


def test_every_source_has_its_lane_and_what_does_not_fit_is_counted(timeline: Timeline) -> None:
    exported = export(timeline, "svg")
    texts = [element.text for element in ElementTree.fromstring(exported.text).iter(f"{SVG}text")]
    texts = [DIRECTIONS.sub("", text or "") for text in texts]
    assert {"The Webb telescope", "The Daily Orbit", "مدار", "إطلاق ويب"} <= set(texts)
    assert "display:" not in exported.text
    assert "happenings without a date: 1" in map(str, exported.left_out)


def test_a_timeline_without_dates_has_a_picture_of_its_title() -> None:
    assert "Kabul" in export(Timeline("Kabul", (), ()), "svg").text


def test_without_a_browser_the_command_to_install_one_is_said(
        timeline: Timeline, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "browser", lambda: "")
    with pytest.raises(RuntimeError, match="playwright install chromium"):
        export(timeline, "png")


@pytest.mark.browser
def test_the_photograph_shows_the_drawing(timeline: Timeline) -> None:
    if not picture.browser():
        pytest.skip("no Chromium")
    photo = export(timeline, "png", language="fa").content
    width, height, depth, colours = struct.unpack(">IIBB", photo[16:26])
    drawing = ElementTree.fromstring(export(timeline, "svg", language="fa").text)
    assert (width, height) == (2 * int(drawing.attrib["width"]), 2 * int(drawing.attrib["height"]))
    rows = pixels(photo, width * {2: 3, 6: 4}[colours] * depth // 8)
    assert len(rows) == height
    assert len(set(rows)) > 20  # rows of the title, the lanes and the axis differ; an empty picture is one row


def pixels(photo: bytes, stride: int) -> list[bytes]:
    """The filtered rows of a PNG."""
    data, place = b"", 8
    while place < len(photo):
        size, kind = struct.unpack(">I4s", photo[place : place + 8])
        data += photo[place + 8 : place + 8 + size] if kind == b"IDAT" else b""
        place += size + 12
    raw = zlib.decompress(data)
    return [raw[at + 1 : at + 1 + stride] for at in range(0, len(raw), stride + 1)]
