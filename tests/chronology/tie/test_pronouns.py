"""A title says whom its pronoun names, where the sentence before tells of one person."""

from __future__ import annotations

import pytest

from chronology import extract


@pytest.mark.parametrize(("language", "text", "title"), [
    ("en", "Judge Fadi Sawan took the case. He was removed on 18 February 2021.", "He [Judge Fadi Sawan] was removed"),
    ("en", "Marie Curie was born in Warsaw. She was a teacher. She died on 4 July 1934.", "She [Marie Curie] died"),
    ("fa", "سعد حریری به پاریس رفت. او در هفتم آبان ۱۳۹۸ استعفا داده بود.", "او [سعد حریری] استعفا داده بود"),
    # neither a country nor a body, nor one of two, nor the person of another paragraph
    ("en", "Iran left the deal. He signed it on 3 May 2019.", "He signed it"),
    ("en", "The Security Council met. He spoke on 3 May 2019.", "He spoke"),
    ("en", "Ali and Hasan came. He left on 3 May 2019.", "He left"),
    ("en", "Fadi Sawan took the case.\n\nHe left on 3 May 2019.", "He left"),
    ("fa", "دولت استعفا داد. او در ۱۵ مرداد ۱۳۹۹ سخنرانی کرد.", "او سخنرانی کرد"),
])
def test_who_a_pronoun_is(language: str, text: str, title: str) -> None:
    event = extract(text, language=language)[-1]
    assert event.title == title
    assert any(reason.code == "tie-pronoun" for reason in event.reasons) == ("[" in title)
