"""Languages without a file of ours: dateparser's answers with offsets, precision and certainty, and never its clock."""

from __future__ import annotations

from datetime import date

from calendars import find, languages

GERMAN = "Der Vertrag wurde am 5. März 2020 unterzeichnet; gestern traf man sich, im Mai 2021 wieder."


def test_offsets_precision_and_certainty() -> None:
    mentions = find(GERMAN, language="de", reference=date(2024, 6, 24))
    assert [(m.text, m.timex, m.certainty, m.calendar) for m in mentions] == [
        ("am 5. März 2020", "2020-03-05", "certain", "gregorian"),
        ("gestern", "2024-06-23", "implied", "gregorian"),
        ("im Mai 2021", "2021-05", "certain", "gregorian"),
    ]
    assert all(GERMAN[m.start:m.end] == m.text for m in mentions)


def test_the_clock_is_never_asked() -> None:
    assert [m.span is None for m in find(GERMAN, language="de")] == [False, True, False]


def test_other_calendars_are_never_asked_of_dateparser() -> None:
    assert [m.span for m in find("12 muharrem 1445", language="tr") if m.span] == []


def test_an_unknown_language_has_no_dates() -> None:
    assert find("5 March 2020", language="tlh") == []


def test_a_line_that_is_too_long_or_too_full_of_dates_is_read_in_part() -> None:
    crowd = "5. März 2020, " * 2000
    text = f"{crowd}\n{GERMAN}"
    found = find(text, language="de", reference=date(2024, 6, 24))
    assert len(found) < 150 and [m.text for m in found[-3:]] == ["am 5. März 2020", "gestern", "im Mai 2021"]
    assert len(crowd) - 10_000 < languages.unread(text, "de") <= len(crowd)
    assert languages.unread(GERMAN, "de") == languages.unread(crowd, "en") == languages.unread(crowd, "tlh") == 0
