"""From texts to events: ranges, pairs, datelines, stories without a date, languages without a file, strange input."""

import datetime as dt

import pytest

import chronology
from chronology import Publication
from chronology.tie import drawn
from chronology.tie.sentences import sentences

PUBLISHED = dt.date(2024, 5, 6)


def test_offsets_are_into_the_text() -> None:
    text = "A storm hit Porto.\nOn 3 May 2024 the mayor of Porto, Ana Reis, closed the schools, she said."
    for event in chronology.extract(text, language="en", source="porto.txt", published=PUBLISHED):
        assert event.source == "porto.txt"
        phrases = [event.action, *event.actors, event.place, event.attribution, event.quote, *event.mentions]
        for phrase in phrases:
            if phrase is not None:
                assert text[phrase.start:phrase.end] == phrase.text


def test_a_range_is_one_event() -> None:
    event, = chronology.extract("The port was closed from 3 to 7 May 2024.", language="en")
    assert len(event.mentions) == 2
    assert event.span is not None
    assert (event.span.first.day, event.span.last.day) == (3, 7)


def test_a_pair_is_one_event() -> None:
    event, = chronology.extract("وصل الوفد إلى مسقط في 15 رمضان 1445 هـ الموافق 25 مارس 2024.", language="ar")
    assert [mention.calendar for mention in event.mentions] == ["hijri", "gregorian"]
    assert event.span is not None and event.span.first == dt.date(2024, 3, 25)
    assert event.action is not None and event.action.text == "وصل"


def test_a_length_of_time_dates_what_it_places_but_is_not_drawn() -> None:
    text = "The port was closed on 3 May 2024. The owners must leave within ten days. A crossing takes ten days."
    closed, leave = chronology.extract(text, language="en")
    assert (leave.mentions[0].text, leave.action and leave.action.text, leave.span) == ("ten days", "leave", None)
    assert drawn([closed, leave]) == [closed]


def test_a_length_of_time_beside_a_date_of_the_same_action_is_no_further_event() -> None:
    event, = chronology.extract("The port was closed for ten days on 3 May 2024.", language="en")
    assert [mention.text for mention in event.mentions] == ["ten days", "3 May 2024"]
    assert event.span is not None and event.certainty == "certain"


@pytest.mark.parametrize(("language", "text", "actions"), [
    ("en", "Guards searched the mill on 3 May 2024 over the murder of a clerk last year.", ["searched", "murder"]),
    ("ar", "حذرت البلدية الجمعة من تفشي المرض في القرى خلال الشهر الماضي.", ["حذرت", "تفشي"]),
])
def test_a_further_date_belongs_to_the_event_noun_it_follows(language: str, text: str, actions: list[str]) -> None:
    events = chronology.extract(text, language=language, published=PUBLISHED)
    assert [event.action and event.action.text for event in events] == actions


def test_two_dates_of_one_action_stay_two_events() -> None:
    events = chronology.extract("The bank was closed in May 1987 and again in June 1993.", language="en")
    assert [event.span.first.year for event in events if event.span] == [1987, 1993]


@pytest.mark.parametrize(("language", "text", "doers"), [
    ("ar", "انضمت مصر إلى الجامعة في مارس 1945، واليمن في مايو 1945.", ["مصر", "اليمن"]),
    ("ar", "زار الوزير دمشق في 3 أيار وبيروت في 5 أيار.", ["الوزير", "الوزير"]),
    ("fa", "سمرقند در ۳ مه و بخارا یک روز بعد سقوط کرد.", ["سمرقند", "بخارا"]),
    ("fa", "دولت نخست‌وزیر را در ۳ مه و وزیر را در ۴ مه برکنار کرد.", ["دولت", "دولت"]),
])
def test_two_subjects_with_a_date_each_share_one_verb(language: str, text: str, doers: list[str]) -> None:
    assert [event.actors[0].text for event in chronology.extract(text, language=language)] == doers


def test_a_dateline_is_no_event_and_the_story_still_counts() -> None:
    text = "Bridge opens\n6 May 2024\nThe minister opened the new bridge and praised the builders."
    event, = chronology.extract(text, language="en", published=PUBLISHED)
    assert event.mentions == ()
    assert event.span is not None and event.span.first == PUBLISHED
    assert event.action is not None and event.action.text == "opened"
    assert [reason.code for reason in event.reasons] == ["tie-published"]
    assert event.certainty == "implied"


def test_without_any_date_and_publication_there_is_no_event() -> None:
    assert chronology.extract("The minister opened the bridge.", language="en") == []
    assert chronology.extract("", language="en") == []


def test_abstention_says_so() -> None:
    event, = chronology.extract("Porto, 3 May 1999", language="en", published=Publication())
    assert event.action is None
    assert [str(reason) for reason in event.reasons] == ["no action in this sentence could be told for the date"]


def test_a_language_without_a_file_never_raises() -> None:
    events = chronology.extract("Le pont fut ouvert le 3 mai 1931.", language="fr")
    assert all(event.action is None for event in events)


def test_what_is_said_is_attributed() -> None:
    event, = chronology.extract("به گفته شهردار، پل در ۳ خرداد ۱۳۹۰ فرو ریخت.", language="fa")
    assert event.attribution is not None and event.attribution.text == "شهردار"


@pytest.mark.parametrize(("text", "language"), [
    ("The two sides signed a truce on 3 May 2024.", "en"),
    ("دو طرف در ۱۴ اردیبهشت ۱۴۰۳ آتش‌بس امضا کردند.", "fa"),
    ("وقع الطرفان هدنة في 3 مايو 2024.", "ar"),
])
def test_the_language_is_told_from_the_text(text: str, language: str) -> None:
    event, = chronology.extract(text)
    assert event.language == language
    assert event.title
    assert chronology.extract(text) == chronology.extract(text, language=language)


@pytest.mark.parametrize("text", [
    "(" * 500 + " 3 May 2024 " + '"' * 501,
    "that " * 3000 + "on 3 May 2024",
    "در " * 2000 + "۳ خرداد ۱۳۹۰ " + "که " * 2000,
    "و" * 5000 + " 3 مايو 2024",
    "\u202e\u200c\u0640 3 May 2024 \x00 \ud83d\ude00",
])
def test_strange_text_gives_events_or_none_but_never_an_error(text: str) -> None:
    for language in ("en", "fa", "ar"):
        chronology.extract(text, language=language)


def test_sentences_cover_every_word_once() -> None:
    text = "Mr. Reis left. “He will return,” said A. B. Costa!\n\nA headline\nعاد الوزير؟ نعم."
    spans = list(sentences(text, frozenset({"Mr"})))
    assert [text[start:end] for start, end in spans] == [
        "Mr. Reis left.", "“He will return,” said A. B. Costa!", "A headline", "عاد الوزير؟", "نعم.",
    ]


@pytest.mark.parametrize(("text", "status"), [
    ("The trial, adjourned in June, resumes on 12 September.", "planned"),
    ("The archive opens to researchers on Friday.", "planned"),
    ("Russia opens a port on Friday.", "asserted"),  # a headline
    ("The army crosses the river on 3 May 1800.", "asserted"),  # a chronicle
])
def test_a_present_before_a_day_without_its_year_tells_what_is_to_come(text: str, status: str) -> None:
    assert chronology.extract(text, language="en")[-1].status == status
