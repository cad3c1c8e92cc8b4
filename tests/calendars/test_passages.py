"""Passages of a report that tell of earlier years: their dates without a year are not those of the day of writing."""

from __future__ import annotations

from datetime import date

import pytest

from calendars import find


@pytest.mark.parametrize(("language", "text", "days"), [
    # in the sentence of a date that says its year
    ("en", "They reached a framework on 2 April 2015 and signed the accord on 14 July. Talks go on today.",
     ["2015-04-02", "2015-07-14", "2018-05-09"]),
    ("fa", "در ۱۳ فروردین ۱۳۹۴ به تفاهم رسیدند و در ۲۳ تیر توافق را امضا کردند. دیروز خارج شدند.",
     ["2015-04-02", "2015-07-14", "2018-05-08"]),
    ("ar", "توصلوا إلى اتفاق في 2 أبريل 2015 ووقعوا عليه في 14 يوليو. وانسحبوا أمس.",
     ["2015-04-02", "2015-07-14", "2018-05-08"]),
    # between two dates that say theirs
    ("en", "It was signed on 14 July 2015. The Senate voted on 10 September. It began on 16 January 2016. "
           "He left it yesterday.", ["2015-07-14", "2015-09-10", "2016-01-16", "2018-05-08"]),
    # not where something told from the day of writing stands between
    ("en", "It was signed on 14 July 2015. He left it yesterday. On 3 May he had warned them. "
           "It began on 16 January 2016.",
     ["2015-07-14", "2018-05-08", "2018-05-03", "2016-01-16"]),
    # nor what is to come, nor after a stray year
    ("en", "He left it yesterday. Signed on 14 July 2015, it will end on 6 August.",
     ["2018-05-08", "2015-07-14", "2018-08-06"]),
    ("en", "Today he sued. The law of 12 May 2014 stands. On 3 March a court struck out a part of it.",
     ["2018-05-09", "2014-05-12", "2018-03-03"]),
])
def test_the_year_of_a_passage(language: str, text: str, days: list[str]) -> None:
    found = [mention.span for mention in find(text, language=language, reference=date(2018, 5, 9))]
    assert [str(span.first) for span in found if span] == days


@pytest.mark.parametrize(("language", "text"), [
    ("en", "One year later\nThe city mourned."), ("fa", "انفجار بندر؛ یک سال بعد\nشهر عزادار است."),
    ("ar", "انفجار المرفأ بعد عام\nالمدينة في حداد."), ("en", "Two days later, the troops left."),
    ("en", "The next day they surrendered."),
])
def test_what_follows_something_without_a_date_is_not_known(language: str, text: str) -> None:
    assert find(text, language=language, reference=date(2021, 8, 3))[0].span is None


@pytest.mark.parametrize(("text", "days"), [
    # the year of an aside, and what is told of it in its sentence, leads no story there
    ("On 4 June 1859 Milan was lost. A doctor who saw the field published his memoir in 1862 and founded a society the "
     "following year. The emperor offered an armistice on 6 July.", ["1859-06-04", "1862", "1863", "1859-07-06"]),
    ("Ferdinand abdicated on 2 December 1848 in favour of his nephew, who would reign until 1916.\nThe army entered "
     "the town on 5 January. In the spring it was driven back. A general who had fled in August reached New York in "
     "December 1851 and died in 1894.",
     ["1848-12-02", "1916", "1849-01-05", "1849-SP", "1849-08", "1851-12", "1894"]),
    ("The constitution was adopted on 2 April 1976. The leader, who had founded his party in 1973, won in July.",
     ["1976-04-02", "1973", "1976-07"]),
    # what had been opens a story without leading it
    ("The union had won a strike in 1889, and its contract was to run out on 30 June 1892. Talks were opened in "
     "February. On 28 June the mill was locked.", ["1889", "1892-06-30", "1892-02", "1892-06-28"]),
    # but the story goes on where a year is told of it
    ("The club was founded on 3 May 1890. In 1902 it moved to the docks. In July it won the cup.",
     ["1890-05-03", "1902", "1902-07"]),
    # the next three days are those of the story
    ("The outbreak began on 31 August 1854. Over the next three days 127 died. By 10 September there were 500. An "
     "earlier one, in 1832, was worse.", ["1854-08-31", "P3D", "1854-09-10", "1832"]),
])
def test_the_years_of_a_story(text: str, days: list[str]) -> None:
    assert [mention.timex for mention in find(text, language="en", reference=date(2018, 5, 9))] == days


@pytest.mark.parametrize(("text", "days"), [
    ("NAIROBI, Sept. 22, 2013 \u2014 Gunmen stormed a mall on Saturday. The president spoke yesterday.",
     ["2013-09-22", "2013-09-21", "2013-09-21"]),
    ("LIMA, May 5, 2012 (AP) -- He said Friday that he would go.", ["2012-05-05", "2012-05-04"]),
    # no dateline: a range, a clause
    ("The band played in Rome, 5 May 1940 - 6 May 1941. On Monday it left.",
     ["1940-05-05", "1941-05-06", "1941-05-12"]),
    ("The war broke out in Warsaw, 1 September 1939 \u2014 on Sunday Britain declared war.",
     ["1939-09-01", "1939-09-03"]),
])
def test_a_dateline_tells_when_the_text_was_written(text: str, days: list[str]) -> None:
    assert [mention.timex for mention in find(text, language="en")] == days


@pytest.mark.parametrize(("text", "values"), [
    ("The vote will be held in two weeks.", ["2018-W21"]),
    ("Talks are expected to resume in two days.", ["2018-05-11"]),
    ("He finished the work in two weeks.", ["P2W"]),
    ("She will visit four countries in eight days.", ["P8D"]),
    ("Gunmen attacked a village overnight.", ["2018-05-08TNI"]),
    ("It will rain overnight.", ["2018-05-09TNI"]),
    ("The train stopped at 2:50 p.m. On Tuesday it left.", ["2018-05-09T14:50", "2018-05-08"]),
    ("Prices rose in May.", ["2018-05"]),
])
def test_english_lengths_nights_and_hours_of_a_report(text: str, values: list[str]) -> None:
    assert [mention.timex for mention in find(text, language="en", reference=date(2018, 5, 9))] == values


def test_a_month_that_has_just_begun_is_not_told_by_its_name_as_past() -> None:
    text = "In January I had sworn to read fifty books."
    found = [find(text, language="en", reference=date(2024, 1, day))[0].timex for day in (3, 20)]
    assert found == ["2023-01", "2024-01"]
