"""Timelines made by hand, with every kind of thing that a page, a file or another form may have to hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import settings

from calendars import DateMention, DateSpan, Reason
from calendars.mention import Calendar
from chronology.model import Disagreement, Event, Happening, LeftOut, Mark, Phrase, Publication, Source, Timeline

settings.register_profile("shared", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("shared")

HOSTILE = (
    "=HYPERLINK(\"http://evil.example\")", "+1+cmd|' /C calc'!A0", "-2", "@SUM(1)", "\t=1", "\r=1", "'=1", " =1", "＝1",
    "a\r\nEND:VEVENT\r\nBEGIN:VALARM", "a;b,c\\n:d", "</script><script>alert(1)</script>", "<!--<script>",
    "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "![a](http://evil.example/x.png)", "```", "# heading",
    "1. list", "- list\n\n    code", "> quote", "| a | b |\n|---|---|", "<http://evil.example>", "http://evil.example",
    "a\n===", "a\n---", "&lt;b&gt;", "\u202egnp.exe", "\u2067rtl", "\x00\x1b[31m\x07", "\u2028a\u2029b\x85c",
    "\\", "`x`", "**b** _i_ ~~s~~", "\ud800", "\"quoted\"",
    "{{7*7}}", "${x}", "[ref]: http://evil.example", "e@evil.example",
    "x" * 300, "تلسکوپ " * 30,
)


def phrase(source: Source, text: str) -> Phrase:
    """Where the source says `text`."""
    start = source.text.index(text)
    return Phrase(start, start + len(text), text)


def mention(source: Source, text: str, span: DateSpan, calendar: Calendar | None, *reasons: Reason) -> DateMention:
    """A date that the source names with `text`."""
    at = phrase(source, text)
    return DateMention(at.start, at.end, text, "date", calendar, None, span, reasons=reasons)


EN = Source(
    "en", "webb.txt", "NASA launched the James Webb telescope on 25 December 2021 at 12:20. "
    "Its sunshield was unfolded from 28 December 2021 to 4 January 2022. "
    "The first images are to follow in July 2022. Engineers tested the mirrors.",
    title="Webb is on its way", publisher="The Daily Orbit", language="en", link="https://example.org/webb?a=1&b=2",
    published=Publication(DateSpan(date(2021, 12, 26), date(2021, 12, 26)), "certain", "metadata"),
    marks=(Mark(0, "paragraph 1"),),
)
FA = Source(
    "fa", "وب.txt", "تلسکوپ جیمز وب چهارم دی ۱۴۰۰ به فضا پرتاب شد. ساخت آن از دی ۱۴۰۰ پایان یافته بود.",
    title="پرتاب جیمز وب", publisher="مدار", language="fa", link="https://example.org/وب",
)
AR = Source("ar", "ويب.txt", "أُطلق تلسكوب جيمس ويب في 22 جمادى الأولى 1443.", title="إطلاق ويب", language="ar")

LAUNCH = DateSpan(date(2021, 12, 25), date(2021, 12, 25))
DEY = DateSpan(date(2021, 12, 22), date(2022, 1, 20), "month")


@pytest.fixture
def timeline() -> Timeline:
    """Three sources, five happenings: a day told three times with a disagreement, a range, two months, no date."""
    launch = (
        Event("en", LAUNCH, phrase(EN, "NASA launched the James Webb telescope on 25 December 2021 at 12:20."),
              (mention(EN, "25 December 2021", LAUNCH, "gregorian"),), phrase(EN, "launched"), (phrase(EN, "NASA"),),
              clock="12:20", title="NASA launched the James Webb telescope", language="en"),
        Event("fa", LAUNCH, phrase(FA, "تلسکوپ جیمز وب چهارم دی ۱۴۰۰ به فضا پرتاب شد."),
              (mention(FA, "چهارم دی ۱۴۰۰", LAUNCH, "solar-hijri"),), phrase(FA, "پرتاب شد"),
              (phrase(FA, "تلسکوپ جیمز وب"),), phrase(FA, "فضا"), title="تلسکوپ جیمز وب پرتاب شد", language="fa"),
        Event("ar", replace(LAUNCH, first=date(2021, 12, 26), last=date(2021, 12, 26), certainty="table"),
              phrase(AR, AR.text), (), phrase(AR, "أُطلق"), (phrase(AR, "تلسكوب جيمس ويب"),), language="ar"),
    )
    differ = Disagreement("date", (("2021-12-25", ("en", "fa")), ("2021-12-26", ("ar",))))
    unfolded = DateSpan(date(2021, 12, 28), date(2022, 1, 4))
    july = DateSpan(date(2022, 7, 1), date(2022, 7, 31), "month")
    return Timeline("The Webb telescope", (EN, FA, AR), (
        Happening("h-built", DEY, "ساخت آن پایان یافته بود", (
            Event("fa", DEY, phrase(FA, "ساخت آن از دی ۱۴۰۰ پایان یافته بود."),
                  (mention(FA, "از دی ۱۴۰۰", DEY, "solar-hijri"),), language="fa"),)),
        Happening("h-launch", LAUNCH, "NASA launched the James Webb telescope", launch, (differ,)),
        Happening("h-unfolded", unfolded, "Its sunshield was unfolded", (
            Event("en", unfolded, phrase(EN, "Its sunshield was unfolded from 28 December 2021 to 4 January 2022."),
                  (mention(EN, "28 December 2021 to 4 January 2022", unfolded, "gregorian"),), language="en"),)),
        Happening("h-images", july, "The first images are to follow", (
            Event("en", july, phrase(EN, "The first images are to follow in July 2022."),
                  (mention(EN, "July 2022", july, "gregorian"),), status="planned", language="en"),)),
        Happening("h-tested", None, "Engineers tested the mirrors", (
            Event("en", None, phrase(EN, "Engineers tested the mirrors."), certainty="unknown", language="en"),)),
    ), (LeftOut("broken.pdf", "page 2", "no text"),))


@pytest.fixture
def hostile() -> Timeline:
    """Every text of HOSTILE in every place where a source's words can stand."""
    sources, happenings = [], []
    for number, text in enumerate(HOSTILE):
        source = Source(f"s{number} {text}", text, text, text, text, text, text)
        at = Phrase(0, len(text), text)
        sources.append(source)
        named = DateMention(0, len(text), text, "date", None, None, LAUNCH)
        event = Event(source.id, LAUNCH, at, (named,), at, (at, at), at, text, "asserted", at, text, text)
        differ = Disagreement(text, ((text, (text,)),))
        happenings.append(Happening(f"h{number} {text}", LAUNCH, text, (event,), (differ,)))
    return Timeline("".join(HOSTILE), tuple(sources), tuple(happenings), (LeftOut("a", "b", HOSTILE[0]),))
