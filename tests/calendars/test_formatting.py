"""Dates and spans in the words and digits of five languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars import CalendarError, DateSpan, HijriDate, SolarDate, format_date, format_span, formatter, unit_span
from calendars.mention import Calendar
from calendars.names import LANGUAGES, names
from calendars.span import PRECISIONS
from calendars.writing import Style

DAY = date(2023, 10, 28)
ZWNJ = "\u200c"


@pytest.mark.parametrize(
    ("calendar", "language", "style", "text"),
    [
        ("gregorian", "en", "long", "28 October 2023"),
        ("gregorian", "en", "full", "Saturday, 28 October 2023"),
        ("gregorian", "en", "numeric", "2023-10-28"),
        ("solar-hijri", "en", "long", "6 Aban 1402"),
        ("hijri", "en", "long", "13 Rabiʻ II 1445"),
        ("solar-hijri", "en-AF", "long", "6 Aqrab 1402"),
        ("solar-hijri", "fa", "long", "۶ آبان ۱۴۰۲"),
        ("solar-hijri", "fa", "full", "شنبه ۶ آبان ۱۴۰۲"),
        ("solar-hijri", "fa", "numeric", "۱۴۰۲/۸/۶"),
        ("solar-hijri", "fa", "short", "۶ آبان"),
        ("gregorian", "fa", "long", "۲۸ اکتبر ۲۰۲۳"),
        ("hijri", "fa", "long", f"۱۳ ربیع{ZWNJ}الثانی ۱۴۴۵"),
        ("solar-hijri", "prs", "long", "۶ عقرب ۱۴۰۲"),
        ("solar-hijri", "fa-AF", "full", "شنبه ۶ عقرب ۱۴۰۲"),
        ("gregorian", "prs", "long", "۲۸ اکتوبر ۲۰۲۳"),
        ("solar-hijri", "ps", "long", "د ۱۴۰۲ د لړم ۶"),
        ("gregorian", "ar", "full", "السبت، ٢٨ أكتوبر ٢٠٢٣"),
        ("hijri", "ar", "long", "١٣ ربيع الآخر ١٤٤٥"),
        ("solar-hijri", "ar", "long", "٦ آبان ١٤٠٢"),
        ("gregorian", "ar-EG", "long", "٢٨ أكتوبر ٢٠٢٣"),
        ("gregorian", "ar-SY", "long", "٢٨ تشرين الأول ٢٠٢٣"),
        ("gregorian", "ar-IQ", "long", "٢٨ تشرين الأول ٢٠٢٣"),
        ("gregorian", "ar-MA", "long", "28 أكتوبر 2023"),
    ],
)
def test_one_day(calendar: Calendar, language: str, style: Style, text: str) -> None:
    assert format_date(DAY, calendar, language, style) == text


def test_regional_months() -> None:
    august = date(2023, 8, 1)
    months = [format_date(august, "gregorian", f"ar-{region}").split()[1] for region in ("QA", "LB", "MA", "TN")]
    assert months == ["أغسطس", "آب", "غشت", "أوت"]


def test_a_date_is_written_in_its_own_calendar_unless_another_is_asked_for() -> None:
    assert format_date(SolarDate(1402, 8, 6)) == "6 Aban 1402" == SolarDate(1402, 8, 6).format()
    assert format_date(SolarDate(1402, 8, 6), "gregorian") == "28 October 2023"
    assert format_date(HijriDate(1445, 4, 14, "civil")) == "14 Rabiʻ II 1445"
    assert format_date(HijriDate(1445, 4, 13), "solar-hijri", "fa") == SolarDate(1402, 8, 6).format("fa")


def test_eras_and_digits() -> None:
    assert format_date(DAY, "solar-hijri", era=True) == "6 Aban 1402 AP"
    assert format_date(DAY, "hijri", "ar", era=True) == "١٣ ربيع الآخر ١٤٤٥ هـ"
    assert format_date(DAY, "solar-hijri", "fa", digits="0123456789") == "6 آبان 1402"
    with pytest.raises(CalendarError, match="ten digits"):
        format_date(DAY, digits="01")


@pytest.mark.parametrize("style", ["medium", "", "{era}", "{day", "{day.real}", "{9}"])
def test_a_style_that_does_not_exist(style: str) -> None:
    with pytest.raises(CalendarError, match="is no style"):
        format_date(DAY, style=style)


def test_templates() -> None:
    assert format_date(DAY, "solar-hijri", "fa", "{year}-{number:۰>2}-{day:۰>2}") == "۱۴۰۲-۰۸-۰۶"
    assert SolarDate(1402, 8, 6).format(style="{weekday} {{{month}}}") == "Saturday {Aban}"


@given(st.text(max_size=12), st.sampled_from(["gregorian", "solar-hijri", "hijri"]))
def test_an_unknown_language_never_raises(tag: str, calendar: Calendar) -> None:
    assert format_date(DAY, calendar, tag)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_word_for_everything(language: str) -> None:
    found = names(language)
    assert len(found.digits) == 10 and len(found.weekdays) == 7 and len(found.seasons) == len(found.ordinals) == 4
    for calendar in ("gregorian", "solar-hijri", "hijri"):
        assert len(set(found.months[calendar])) == 12
        assert found.eras[calendar]
    assert {*PRECISIONS} - {"day", "week", "interval"} <= set(found.shapes)
    assert set(found.shapes) == set(names("en").shapes)


def test_a_formatter_writes_every_date_of_its_range() -> None:
    write = formatter("solar-hijri", "en", "full")
    assert write(date(622, 3, 22)) == "Friday, 1 Farvardin 1"
    assert write(SolarDate(3000, 12, 29)) == f"{SolarDate(3000, 12, 29).to_date():%A}, 29 Esfand 3000"


@pytest.mark.parametrize(
    ("span", "calendar", "text"),
    [
        (unit_span("solar-hijri", "month", 1402, 8), "solar-hijri", "Aban 1402"),
        (unit_span("solar-hijri", "month", 1402, 8), "gregorian", "23 October – 21 November 2023"),
        (unit_span("solar-hijri", "season", 1402, 3), "solar-hijri", "autumn 1402"),
        (unit_span("solar-hijri", "decade", 1360), "solar-hijri", "1360s"),
        (unit_span("gregorian", "month", 2023, 10), "gregorian", "October 2023"),
        (unit_span("gregorian", "quarter", 2023, 3), "gregorian", "third quarter of 2023"),
        (unit_span("gregorian", "half", 2023, 2), "gregorian", "second half of 2023"),
        (unit_span("gregorian", "season", 2023, 4), "gregorian", "winter 2023"),
        (unit_span("gregorian", "season", 2023, 1), "gregorian", "spring 2023"),
        (unit_span("gregorian", "year", 2023), "gregorian", "2023"),
        (unit_span("gregorian", "decade", 1990), "gregorian", "1990s"),
        (unit_span("gregorian", "century", 1990), "gregorian", "1900–1999"),
        (unit_span("hijri", "year", 1445), "hijri", "1445"),
        (unit_span("gregorian", "week", 2023, 43), "gregorian", "23–29 October 2023"),
        (DateSpan(date(2022, 12, 30), date(2023, 1, 2)), "gregorian", "30 December 2022 – 2 January 2023"),
        (DateSpan(DAY, date.max), "gregorian", "since 28 October 2023"),
        (DateSpan(date.min, DAY), "gregorian", "until 28 October 2023"),
        (DateSpan(DAY, DAY), "solar-hijri", "6 Aban 1402"),
    ],
)
def test_spans(span: DateSpan, calendar: Calendar, text: str) -> None:
    assert format_span(span, calendar) == text


def test_spans_in_other_languages() -> None:
    aban = unit_span("solar-hijri", "month", 1402, 8)
    assert format_span(aban, "solar-hijri", "fa") == "آبان ۱۴۰۲"
    assert format_span(aban, "gregorian", "fa") == "۲۳ اکتبر تا ۲۱ نوامبر ۲۰۲۳"
    assert format_span(aban, "gregorian", "ar-JO", era=True) == "٢٣ تشرين الأول إلى ٢١ تشرين الثاني ٢٠٢٣ م"
