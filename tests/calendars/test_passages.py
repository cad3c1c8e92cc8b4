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
])
def test_what_follows_something_without_a_date_is_not_known(language: str, text: str) -> None:
    assert find(text, language=language, reference=date(2021, 8, 3))[0].span is None
