"""Titles: a short clause with its doer in the words of the source; and events that no timeline draws."""

import datetime as dt

import pytest

from chronology.tie import drawn, extract

TITLES = (
    ("en", "The earthquake that struck the coast on 6 February 1931 killed two thousand people.",
     "The earthquake struck the coast"),
    ("en", "The museum, which a fire destroyed in 2018, has opened again.", "A fire destroyed the museum"),
    ("en", "Work on the tunnel began in 1988 and ended in 1994.", "Work on the tunnel ended"),
    ("en", "On 3 May 1978, during the play, the guests left.", "The guests left"),
    ("en", "Aid workers recalled the March 1999 collapse of the dam.", "The March 1999 collapse of the dam"),
    ("en", "The talks, begun in 1990, were put off until 1992.", "The talks were put off"),
    ("en", "The film \u201cWe Stay Here\u201d was shown in 1962.", "The film \u201cWe Stay Here\u201d was shown"),
    ("en", "The minister announced on Saturday that August 23 would be Space Day.",
     "The minister announced that August 23 would be Space Day"),
    ("en", "The prison, built in 1871, was torn down.", "The prison was built"),
    ("en", "Two boats, last seen in May 1911, were never found.", "Two boats were last seen"),
    ("en", "The abbot, having fled in 1793, died in Rome.", "The abbot had fled"),
    ("en", "After being freed in 1990, they left the country.", "They were freed"),
    ("en", "Ordered in 1938 and launched in 1940, the ship was sunk.", "The ship was launched"),
    ("en", "He denied stealing a car in 2011.", "He denied stealing a car"),
    ("en", "She studied law, graduating in 1905.", "She graduated"),
    ("en", "Poland joined in 1999 and Slovenia in 2004.", "Slovenia joined"),
    ("en", "Poland joined the pact in 1999 and Slovenia in 2004.", "Poland joined the pact"),
    ("en", "Oil rose 3% on Monday and copper 2% on Tuesday.", "Copper rose 2%"),
    ("en", "The vote is on Sunday.", "The vote"),
    ("en", "The village where he was killed in 1942 has no stone.", "The village where he was killed"),
    ("en", "The king, whose palace burnt down in 1912, was away.", "The king, whose palace burnt down"),
    ("en", "An explosion on Friday at a mill in Hull hurt six.", "An explosion at a mill in Hull"),
    ("en", "A hearing to be held on Monday will settle it.", "A hearing to be held"),
    ("en", "They were given until Monday to leave.", "They were given until Monday to leave"),
    ("en", "If the bill passes on 3 May 2031, the tax ends.", "If the bill passes"),
    ("en", "Should talks fail on 3 May 2031, the union will walk out.", "Should talks fail"),
    ("en", "Not until 1971 were women allowed to vote.", "Women were allowed to vote"),
    ("en", "The Beatles, formed in 1960, split up.", "The Beatles were formed"),
    ("en", "In 1952 came the great smog.", "The great smog came"),
    ("ar", "عادت المركبة إلى الأرض يوم الثلاثاء 19 ذو الحجة 1445 هـ الموافق 25 يونيو 2024، حاملة عينات.",
     "عادت المركبة إلى الأرض، حاملة عينات"),
    ("fa", "شرکت نفت در سال ۱۳۹۷ حساب‌های خود را منتشر نکرد.", "شرکت نفت حساب‌های خود را منتشر نکرد"),
    ("ar", "وفي اليوم الأول من مارس 2020 دخلت القوات المدينة.", "دخلت القوات المدينة"),
)


@pytest.mark.parametrize(("language", "text", "title"), TITLES)
def test_a_title_is_a_clause_with_its_doer(language: str, text: str, title: str) -> None:
    assert title in [event.title for event in extract(text, language=language)]


def test_a_long_title_is_cut_between_words() -> None:
    text = "The council " + "of the very old town " * 12 + "met in 1931."
    event, = extract(text, language="en")
    assert len(event.title) <= 91 and event.title.endswith("\u2026")
    assert set(event.title.rstrip("\u2026").split()) <= set(text.split())


def test_vague_times_draw_no_event_beside_dated_ones() -> None:
    text = "The port was closed recently. It is now quiet there today. The harbour was built in 1931."
    assert [event.action.text for event in drawn(extract(text, language="en")) if event.action] == ["built"]


def test_a_text_of_vague_times_is_drawn_once() -> None:
    text = "The old port of the island was closed recently. The ferry is now in the dock."
    assert len(drawn(extract(text, language="en"))) == 1
    event, = drawn(extract(text, language="en", published=dt.date(2024, 5, 6)))
    assert event.span is not None and event.mentions == ()
