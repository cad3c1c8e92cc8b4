"""The grounds of a happening, in plain lines and three languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from calendars import Reason
from calendars.reason import WORDING
from chronology.model import Timeline
from render.explain import explain

DIRECTIONS = re.compile("[\u2066-\u2069]")


def plain(timeline: Timeline, id: str, language: str = "en") -> list[str]:
    return [DIRECTIONS.sub("", line) for line in explain(timeline, id, language)]


def test_every_telling_has_its_date_its_action_and_its_words(timeline: Timeline) -> None:
    lines = plain(timeline, "h-launch")
    assert lines[:3] == [
        "h-launch  NASA launched the James Webb telescope", "25 December 2021",
        "Gregorian: 25 December 2021 · Solar Hijri: 4 Dey 1400 · Islamic: 21 Jumada I 1443"]
    assert "  The Daily Orbit (paragraph 1): “25 December 2021” — 25 December 2021" in lines
    assert "  مدار: “چهارم دی ۱۴۰۰” — 4 Dey 1400" in lines
    assert "  The Daily Orbit (paragraph 1): “launched” · NASA · Happened" in lines
    assert "  3 sources tell this" in lines
    assert lines[-1].startswith("The sources disagree: ")
    assert "26 December 2021 (إطلاق ويب)" in lines[-1]


def test_a_date_that_only_the_publication_gives_is_said_to_be_one(timeline: Timeline) -> None:
    lines = plain(timeline, "h-launch")
    place = lines.index("  إطلاق ويب: the text names no date for it")
    assert lines[place + 1] == "    publication date unknown"
    tested = plain(timeline, "h-tested")
    assert tested[1] == "Without a date"
    assert "    published 26 December 2021 (from the metadata)" in tested


@pytest.mark.parametrize(("language", "why"), [("fa", "چرا این تاریخ؟"), ("ar", "لماذا هذا التاريخ؟")])
def test_the_interface_language_words_it(timeline: Timeline, language: str, why: str) -> None:
    lines = plain(timeline, "h-built", language)
    assert why in lines
    assert any("۱۴۰۰" in line or "١٤٠٠" in line for line in lines)


def test_reasons_are_worded_with_their_dates_in_the_calendar_of_the_source(timeline: Timeline) -> None:
    code = next(code for code, wording in WORDING.items() if wording.count("{") == 1 and code.startswith("export"))
    happening = timeline.happenings[0]
    (event,) = happening.tellings
    reason = Reason(code, ("2021-12-25",))
    event = replace(event, mentions=(replace(event.mentions[0], reasons=(reason,)),), reasons=(Reason("new", ("x",)),))
    lines = plain(replace(timeline, happenings=(replace(happening, tellings=(event,)),)), "h-built")
    assert "    " + WORDING[code].format("4 Dey 1400") in lines
    assert "    new x" in lines  # a code that has no wording yet is shown, not dropped


def test_an_id_may_be_short_but_not_ambiguous(timeline: Timeline) -> None:
    assert plain(timeline, "h-la") == plain(timeline, "h-launch")
    with pytest.raises(LookupError, match="5 happenings have the id 'h-'; near it: h-built"):
        explain(timeline, "h-")
    with pytest.raises(LookupError, match="no happenings have the id 'h-lunch'; near it: h-launch"):
        explain(timeline, "h-lunch")
    with pytest.raises(LookupError):
        explain(timeline, "")


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_hostile_texts_stay_on_their_line(hostile: Timeline, language: str) -> None:
    for happening in hostile.happenings:
        for line in explain(hostile, happening.id, language):
            assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", line)
            assert line.count("\u2068") + line.count("\u2067") + line.count("\u2066") == line.count("\u2069")
