"""Timelines made up for tests and benchmarks: any number of events in three languages, the same for the same seed."""

from __future__ import annotations

import random
from datetime import date, timedelta

from calendars import DateMention, DateSpan, Reason
from chronology.model import Disagreement, Event, Happening, LeftOut, Phrase, Publication, Source, Timeline

SOURCES = (
    ("northern-daily", "Northern Daily", "en"), ("harbour-times", "The Harbour Times", "en"),
    ("rah", "روزنامهٔ راه", "fa"), ("khabar", "خبرگزاری البرز", "fa"), ("nahr", "صحيفة النهر", "ar"),
)
QUOTES = {
    "en": ("{day} {who} {did} {what}, the ministry said in a statement, and both sides agreed to go on with the talks.",
           ("the envoy", "the delegation", "the transport minister", "the dam's engineers", "the union"),
           ("met", "signed", "rejected", "inspected", "announced"),
           ("the new border crossing", "a ceasefire accord", "the repair of the bridge", "the budget", "the strike")),
    "fa": ("{who} {day} {what} را {did} و به گفتهٔ این روزنامه دو طرف توافق کردند گفت‌وگوها را هفتهٔ آینده ادامه دهند.",
           ("فرستادهٔ ویژه", "هیئت", "وزیر راه", "مهندسان سد", "اتحادیه"),
           ("امضا کرد", "رد کرد", "بازدید کرد", "اعلام کرد"),
           ("گذرگاه مرزی تازه", "توافق آتش‌بس", "تعمیر پل", "بودجه", "اعتصاب")),
    "ar": ("{did} {who} {day} {what}، وقالت الصحيفة إن الطرفين اتفقا على مواصلة المحادثات الأسبوع المقبل.",
           ("المبعوث", "الوفد", "وزير النقل", "مهندسو السد", "النقابة"),
           ("وقّع", "رفض", "تفقد", "أعلن"),
           ("المعبر الحدودي الجديد", "اتفاق وقف إطلاق النار", "إصلاح الجسر", "الميزانية", "الإضراب")),
}
SAID = {"en": "on Monday", "fa": "روز دوشنبه", "ar": "يوم الاثنين"}
STATUSES = ("asserted",) * 14 + ("planned", "possible", "conditional", "negated", "reporting")


def timeline(count: int, seed: int = 7, first: date = date(2022, 2, 24), days: int = 1285) -> Timeline:
    """A timeline of `count` happenings, about one in ten told by two sources."""
    chance = random.Random(seed)
    happenings = [_happening(number, chance, first, days) for number in range(count)]
    happenings.sort(key=lambda happening: (happening.span.first if happening.span else date.max, happening.id))
    sources = tuple(
        Source(id, f"articles/{id}.txt", "", title, title, language, f"https://example.org/{id}",
               Publication(DateSpan(first, first), "certain", "dateline"))
        for id, title, language in SOURCES
    )
    return Timeline("The bridge and the border", sources, tuple(happenings),
                    (LeftOut("articles/broken.pdf", "page 3", "no text in it"),))


def _happening(number: int, chance: random.Random, first: date, days: int) -> Happening:
    day = first + timedelta(days=chance.randrange(days))
    kind = chance.random()
    if kind < 0.7:
        span = DateSpan(day, day)
    elif kind < 0.85:
        span = DateSpan(day, day + timedelta(days=chance.randrange(2, 20)))
    else:
        begin = day.replace(day=1)
        span = DateSpan(begin, (begin + timedelta(days=32)).replace(day=1) - timedelta(days=1), "month")
    named = chance.random() > 0.1
    status = chance.choice(STATUSES)
    tellings = [_telling(number, source, span, named, status, chance)
                for source in chance.sample(SOURCES, 2 if chance.random() < 0.1 else 1)]
    apart = ()
    if len(tellings) == 2 and chance.random() < 0.2:
        other = (day + timedelta(days=1)).isoformat()
        apart = (Disagreement("date", ((day.isoformat(), (tellings[0].source,)), (other, (tellings[1].source,)))),)
    return Happening(f"h{number:014x}", span, tellings[0].title, tuple(tellings), apart)


def _telling(number: int, source: tuple[str, str, str], span: DateSpan, named: bool, status: str,
             chance: random.Random) -> Event:
    language = source[2]
    shape, who, did, what = QUOTES[language]
    words = {"day": SAID[language], "who": chance.choice(who), "did": chance.choice(did), "what": chance.choice(what)}
    text, at = shape.format(**words), 500 * number
    start = at + text.index(words["day"])
    reasons = (Reason("synthetic-weekday", (words["day"], span.first.isoformat())),)
    mention = DateMention(start, start + len(words["day"]), words["day"], "date", None, None, span, None, None,
                          "implied", reasons)
    title = text.split("،")[0].split(",")[0] if language != "fa" else text.split(" و به")[0]
    return Event(source[0], span, Phrase(at, at + len(text), text), (mention,) if named else (), status=status,  # type: ignore[arg-type]
                 title=f"{title} ({number})", language=language, certainty="implied")
