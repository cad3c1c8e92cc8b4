"""`calendars.find` on any text at all: offsets, order, impossible days, and what is said without a reference."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calendars import DateSpan, ParseError, Section, find, parse

ANY = st.text(st.characters(codec=None), max_size=60)  # all of Unicode, lone surrogates included
PIECES = st.lists(st.sampled_from([
    "5", "31", "1402", "2023", "99999", "first", "March", "May", "of", "to", "-", "/", " ", "\u200c", ".", ",", "آبان",
    "روز", "۱۵", "۳۱", "مهر", "شنبه", "سال", "تا", "و", "رمضان", "الاثنين", "من", "إلى", "عام", "هـ", "قبل", "يومين",
    "\u0640", "\u064e", "\u202e", "ago", "last", "week", "two", "the", "12:30", "(", "\n\n", "\ud800", "ي", "ك",
]), max_size=14).map(" ".join)


@pytest.mark.parametrize("language", [None, "en", "fa", "ar", "ru"])
@given(text=ANY | PIECES)
@example(text="\ud800 6 March 2020 \udfff")
@settings(max_examples=150, deadline=None)
def test_any_string(language: str | None, text: str) -> None:
    end = 0
    for mention in find(text, reference=date(2023, 11, 3), language=language):
        assert text[mention.start:mention.end] == mention.text != ""
        assert mention.start >= end
        end = mention.end
        assert (mention.span is None) == (mention.certainty == "unknown")
        assert mention.reasons
        assert all(str(reason) for reason in mention.reasons)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "signed on 31 February 2020"), ("en", "signed on 29 February 2023"), ("en", "on April 31, 2024"),
    ("en", "the report of 2024-13-01"), ("en", "the report of 2024-00-10"), ("en", "on 32 January 2024"),
    ("en", "on 0 March 2024"), ("en", "on 12 March 0000"), ("en", "on 12 March 99999"), ("en", "on 12 March 20201"),
    ("en", "passed on 30 Esfand 1402"), ("en", "in Aban 14023"),
    ("fa", "در ۳۰ اسفند ۱۴۰۲ رأی داد"),
    ("fa", "در ۳۱ مهر ۱۴۰۲ رأی داد"),
    ("fa", "در ۱۴۰۲/۱۳/۴۵ رأی داد"),
    ("fa", "در ۳۱ مهر رأی داد"),
    ("ar", "صدر القرار في 30 محرم 1445"),
    ("ar", "صدر القرار في 31 رمضان 1445"),
    ("ar", "صدر القرار في 31 نيسان 2024"),
])
def test_impossible_dates_have_no_day(language: str, text: str) -> None:
    for reference in (None, date(2024, 6, 24)):
        assert [mention.span for mention in find(text, reference=reference, language=language) if mention.span] == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "They met yesterday and will meet again next week; two years ago it was Monday."),
    ("fa", "دیروز دیدار کردند و هفته آینده و دو سال پیش و شنبه."),
    ("ar", "التقيا أمس والأسبوع المقبل وقبل عامين ويوم السبت."),
])
def test_without_reference_nothing_is_guessed(language: str, text: str) -> None:
    mentions = find(text, language=language)
    assert len(mentions) == 4
    assert {mention.certainty for mention in mentions} == {"unknown"}


def test_sections_have_contexts_of_their_own() -> None:
    text = "They met yesterday. -- Another article. They met yesterday. -- And a third: yesterday."
    second, third = text.index("--"), text.rindex("--")
    mentions = find(text, reference=date(2024, 6, 24), language="en", sections=[
        Section(second, third, date(2020, 1, 2)), Section(third, len(text), None),
    ])
    assert [mention.span and mention.span.first for mention in mentions] == [date(2024, 6, 23), date(2020, 1, 1), None]


@pytest.mark.parametrize(("language", "text", "name"), [
    ("en", "On the 89th day of the war", "war"),
    ("fa", "در هشتاد و نهمین روز جنگ", "جنگ"),
    ("ar", "في اليوم الـ89 من الحرب", "الحرب"),
])
def test_anchors_count_from_day_one(language: str, text: str, name: str) -> None:
    (mention,) = find(text, language=language, anchors={name: date(2022, 2, 24)})
    assert mention.span == DateSpan(date(2022, 5, 23), date(2022, 5, 23), "day")
    assert find(text, language=language)[0].span is None


@pytest.mark.parametrize("separator", ["\n\n", "\n", ". "])
def test_long_texts_are_read_in_stretches(separator: str) -> None:
    days = [(year, day) for year in range(2010, 2070) for day in range(1, 29)]
    text = separator.join(f"They met in the old town hall on {day} March {year}" for year, day in days)
    assert len(text) > 50_000
    assert [mention.timex for mention in find(text, language="en")] == [f"{year}-03-{day:02}" for year, day in days]


@pytest.mark.parametrize("text", ["They met the day before", "They met the day after", "It closed two years before"])
def test_what_ends_the_text(text: str) -> None:
    assert [text.endswith(mention.text) for mention in find(text, reference=date(2024, 6, 24), language="en")] == [True]


def test_parse_wants_one_whole_date() -> None:
    assert parse("۶ آبان ۱۴۰۲").first == date(2023, 10, 28)
    for text in ("6 November 2023 or so", "nothing", "31 February 2020", ""):
        with pytest.raises(ParseError):
            parse(text)


@pytest.mark.parametrize(("language", "text", "name"), [
    ("en", "The armed forces continue to wage war in the country for the 89th day.", "war"),
    ("en", "In the country the war went on for an 89th day.", "war"),
    ("fa", "ارتش برای هشتاد و نهمین روز به جنگ ادامه داد.", "جنگ"),
    ("ar", "تواصل القوات الحرب لليوم الـ89 على التوالي.", "الحرب"),
])
def test_what_is_counted_may_stand_elsewhere_in_the_sentence(language: str, text: str, name: str) -> None:
    anchors = {name: date(2022, 2, 24), "another": date(2020, 1, 1)}
    assert [mention.timex for mention in find(text, language=language, anchors=anchors)] == ["2022-05-23"]
    (unknown,) = find(text, language=language)
    assert unknown.span is None
    assert unknown.reasons[0].code == "no-anchor"


@pytest.mark.parametrize(("text", "code"), [
    ("They met on Monday.", "no-reference"), ("They met two days later.", "no-reference"),
    ("They met on 5 May.", "no-year"), ("They met on Monday, 5 May.", "no-year"),
])
def test_what_cannot_be_known_says_what_is_missing(text: str, code: str) -> None:
    (mention,) = find(text, language="en")
    assert mention.span is None and [reason.code for reason in mention.reasons] == [code]


@pytest.mark.parametrize(("text", "days"), [
    ("The probe will be launched on September 2.", ["2023-09-02"]),
    ("Talks resume on July 10, the firm said.", ["2024-07-10"]),
    ("The fair will run from Monday to Wednesday.", ["2023-09-04", "2023-09-06"]),
    ("Apple announced Friday that it will give a case to all.", ["2023-08-25"]),
    ("A hearing is scheduled for Thursday at 10 a.m. The jury retired.", ["2023-08-31T10:00"]),
    ("United play Chelsea on September 11.", ["2023-09-11"]),
    ("Exports fell in April and are expected to recover.", ["2023-04"]),
    ("The ship that sank on Sunday will be raised.", ["2023-08-27"]),
    ("They voted on Saturday to hold a poll on September 25. The day before, a deal was signed.",
     ["2023-08-26", "2023-09-25", "2023-08-25"]),
    ("He said that Wednesday would be a rest day.", ["2023-08-30"]),
    ("Prices will ease after a cold July.", ["2023-07"]),
    ("Shares ended Friday lower.", ["2023-08-25"]),
    ("The plan was dropped in early 2022 and revived last summer.", ["2022", "2022-SU"]),
    ("He will be back in the new year.", ["2024"]),
    ("Ten years ago this month the bank failed; a year ago today it was sold.", ["2013-08", "2022-08-29"]),
    ("Schools reopen on Friday; the ceremony takes place on Saturday.", ["2023-09-01", "2023-09-02"]),
    ("Friday's vote was close. Friday's vote is expected to be close.", ["2023-08-25", "2023-09-01"]),
    ("Scientists must decide by Friday evening.", ["2023-09-01TEV"]),
    ("The bank promised new rules by November.", ["2023-11"]),
    ("The contract expires December 31; it has run since July.", ["2023-12-31", "2023-07"]),
    ("It has been shut since Tuesday and will be shut until Parliament meets in October.", ["2023-08-22", "2023-10"]),
])
def test_the_verb_tells_the_direction(text: str, days: list[str]) -> None:
    assert [mention.timex for mention in find(text, language="en", reference=date(2023, 8, 29))] == days


def test_a_story_before_christ_has_values_and_no_days() -> None:
    text = "In 490 BC they landed. The following year they returned; in the spring they sailed. The next day it sank."
    mentions = find(text, language="en")
    assert [mention.timex for mention in mentions] == ["BC0490", "BC0489", "BC0489-SP", "XXXX-XX-XX"]
    assert {mention.span for mention in mentions} == {None}


def test_a_story_keeps_the_time_of_the_day() -> None:
    text = "At 11:30 p.m. on 21 May 1941 they left. Ten minutes later it rained. At 1 a.m. they met; at dusk they left."
    times = ["1941-05-21T23:30", "1941-05-21T23:40", "1941-05-22T01:00", "1941-05-22TEV"]
    mentions = find(text, language="en", reference=date(2020, 1, 1))
    assert [mention.timex for mention in mentions] == times
    assert [mention.clock for mention in mentions] == ["23:30", "23:40", "01:00", "EV"]


def test_a_story_opens_near_its_first_year() -> None:
    text = ("A spring of hunger\n\nThe rains failed in 1900. Troops came on 31 May and left two days later. "
            "The treaty of 7 September 1901 cost them dear. In 1905 they paid.")
    mentions = find(text, language="en", reference=date(2026, 11, 2))
    assert [mention.timex for mention in mentions[1:4]] == ["1900", "1900-05-31", "1900-06-02"]


def test_a_word_that_may_only_join_clauses_does_not_cut_a_date_short() -> None:
    text = "He said that Monday, 5 May 2020, was the last day and that August 23 would follow; that August was hot."
    mentions = find(text, language="en", reference=date(2020, 9, 1))
    assert [mention.text for mention in mentions] == ["Monday, 5 May 2020", "August 23", "that August"]


def test_a_short_year_may_lie_a_little_ahead() -> None:
    mentions = find("Sales of iLife '11 began, as in '98.", language="en", reference=date(2010, 10, 20))
    assert [mention.timex for mention in mentions] == ["2011", "1998"]


def test_what_is_finer_than_the_date_told_before_is_not_known() -> None:
    mentions = find("It was founded in 1874. The next day it closed. Two weeks later it reopened.", language="en")
    assert [mention.span is None for mention in mentions] == [False, True, True]


def test_a_bond_that_matures_late_makes_no_history_of_a_report() -> None:
    text = "The notes of 1979, 1980 and 1981 were sold yesterday. On Friday the firm said that profit rose this week."
    mentions = find(text, language="en", reference=date(1989, 10, 31))
    assert [mention.timex for mention in mentions[3:]] == ["1989-10-30", "1989-10-27", "1989-W44"]


@pytest.mark.parametrize(("text", "values"), [
    ("In 1215 the charter was sealed; in 1258 came another.", ["1215", "1258"]),
    ("In AD 476 it fell. Rome had been sacked in 410 and again in 455.", ["0476", "0410", "0455"]),
    ("He sold them in 410 and again in 455 shops.", []),
    ("The rising of 1863 failed. Half a century earlier, in 1813, another had begun.", ["1863", "1813", "1813"]),
    ("He left on 20 September 1746. The act came the following year, on 1 August, and went in 1782.",
     ["1746-09-20", "1747", "1747-08-01", "1782"]),
    ("It was floated in the boom of 1825 and wound up the next spring.", ["1825", "1826-SP"]),
    ("In 44 BC, on the Ides of March, he was killed.", ["BC0044", "BC0044-03-15"]),
    ("First flight\nApril 27, 2005\nThe jet took off today at 8:30 a.m.", ["2005-04-27", "2005-04-27T08:30"]),
])
def test_what_is_told_beside_a_date_gives_it_its_year(text: str, values: list[str]) -> None:
    found = [mention.timex for mention in find(text, language="en")]
    assert found[-len(values):] == values if values else not found


def test_a_heading_gives_a_story_its_frame() -> None:
    text = ("The ultimatum expired on 11 October 1899; a new general came on 10 January 1900.\n\n"
            "Second phase (January\u2013September 1900)\n\nThe hill was lost on 24 January. "
            "The capital fell on 5 June. In 1902 it was over.")
    mentions = find(text, language="en", reference=date(2026, 11, 2))
    assert [mention.timex for mention in mentions[4:6]] == ["1900-01-24", "1900-06-05"]


def test_a_story_may_open_with_a_season() -> None:
    text = "In the spring of 1940 they waited. On 9 April it began; by 7 May the cabinet had split."
    mentions = find(text, language="en", reference=date(2026, 11, 2))
    assert [mention.timex for mention in mentions] == ["1940-SP", "1940-04-09", "1940-05-07"]


def test_a_weekday_may_be_that_of_the_julian_calendar() -> None:
    (mention,) = find("It broke out on Sunday, 2 September 1666.", language="en")
    assert (mention.timex, mention.certainty, mention.reasons[0].code) == ("1666-09-02", "implied", "julian")
    (mention,) = find("It broke out on Monday, 2 September 1666.", language="en")
    assert mention.span is None and mention.reasons[0].code == "weekday-conflict"


@pytest.mark.parametrize(("text", "values"), [
    ("He left on 5 November 1914. He put to sea a month later and met the ice two days afterwards.",
     ["1914-11-05", "1914-12", "1914-12-07"]),
    ("On 9 January 1909 he turned back. He was knighted that December.", ["1909-01-09", "1909-12"]),
    ("He fell on the morning of 20 June 1900, and firing began at four o'clock.",
     ["1900-06-20TMO", "1900-06-20T16:00"]),
    ("He came on 28 April 1789. They were there from the 30th until 2 May.",
     ["1789-04-28", "1789-04-30", "1789-05-02"]),
    ("It struck at dusk on 28 September 2018; the alert was lifted 34 minutes later.",
     ["2018-09-28TEV", "2018-09-28TEV"]),
])
def test_what_was_told_before_is_counted_on_from(text: str, values: list[str]) -> None:
    assert [mention.timex for mention in find(text, language="en")] == values


def test_a_story_may_open_with_a_day_without_its_year() -> None:
    text = ("It was called for 1 May but began on Thursday, 24 April 1902. Talks on the following Tuesday failed. "
            "The first train moved on 12 May. A letter of 3 June had no answer.")
    mentions = find(text, language="en", reference=date(2026, 11, 2))
    assert [mention.timex for mention in mentions] == ["1902-05-01", "1902-04-24", "1902-04-29", "1902-05-12",
                                                       "1902-06-03"]


def test_in_english_a_month_before_a_dot_comes_second() -> None:
    assert [mention.timex for mention in find("on 12.05.2019 and 12/05/2019", language="en")] == [
        "2019-05-12", "2019-12-05"]
