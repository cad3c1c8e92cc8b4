"""Generated corpora: short reports in three languages, a hundred a day, and articles of 3 kB; the same in every run."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from calendars import SolarDate
from chronology.lexicon import entries

PER_DAY = 100
FIRST = date(1990, 1, 1)
SYLLABLES = (
    ("ka", "کا", "كا"), ("mo", "مو", "مو"), ("ran", "ران", "ران"), ("di", "دی", "دي"), ("su", "سو", "سو"),
    ("ber", "بر", "بر"), ("la", "لا", "لا"), ("gol", "گل", "غل"), ("ti", "تی", "تي"), ("nar", "نار", "نار"),
    ("fo", "فو", "فو"), ("shi", "شی", "شي"), ("men", "من", "من"), ("ru", "رو", "رو"), ("bal", "بال", "بال"),
    ("za", "زا", "زا"), ("ko", "کو", "كو"), ("dar", "دار", "دار"), ("mi", "می", "مي"), ("tu", "تو", "تو"),
    ("ser", "سر", "سر"), ("ha", "ها", "ها"), ("lin", "لین", "لين"), ("ba", "با", "با"), ("fer", "فر", "فر"),
)
SENTENCES = (
    ("{who} met {other} in {where} on {day}.", "{who} {day} در {where} با {other} دیدار کرد.",
     "التقى {who} مع {other} في {where} في {day}."),
    ("{who} resigned in {where} on {day}.", "{who} {day} در {where} استعفا داد.", "استقال {who} في {where} في {day}."),
    ("{who} signed an agreement with {other} in {where} on {day}.",
     "{who} {day} در {where} با {other} توافق‌نامه امضا کرد.",
     "وقع {who} اتفاقا مع {other} في {where} في {day}."),
    ("{who} was arrested in {where} on {day}.", "{who} {day} در {where} بازداشت شد.",
     "اعتقل {who} في {where} في {day}."),
    ("{who} opened a school in {where} on {day}.", "{who} {day} در {where} مدرسه‌ای افتتاح کرد.",
     "افتتح {who} مدرسة في {where} في {day}."),
)
FILLER = (  # about 220 characters in each language, without a date
    "The talks were held behind closed doors, and nobody in the city seemed to be surprised by what came of them; the "
    "shops stayed open, and the papers wrote about the price of bread and the state of the roads to the north. ",
    "گفت‌وگوها پشت درهای بسته برگزار شد و کسی در شهر از نتیجه آن شگفت‌زده نبود؛ مغازه‌ها باز ماندند و روزنامه‌ها درباره "
    "بهای نان و وضع جاده‌های شمالی و کمبود آب در روستاهای اطراف نوشتند و به چیزهای دیگر کمتر پرداختند. ",
    "جرت المحادثات خلف أبواب مغلقة ولم يفاجأ أحد في المدينة بنتيجتها؛ وظلت المتاجر مفتوحة وكتبت الصحف عن سعر الخبز "
    "وحالة الطرق المؤدية إلى الشمال ونقص المياه في القرى المجاورة ولم تهتم بغير ذلك إلا قليلا. ",
)
LANGUAGES = ("en", "fa", "ar")
ARABIC_MONTHS = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس",
                 "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
SOLAR_MONTHS = ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند")


def short(count: int) -> Iterator[dict[str, str]]:
    """Reports of one sentence; about a third tell again, often in another language, what the one before tells."""
    draw = random.Random(1)
    story = _story(draw, FIRST)
    for number in range(count):
        day = FIRST + timedelta(days=number // PER_DAY)
        if draw.random() > 0.3 or story[0] != day:
            story = _story(draw, day)
        tongue = draw.choices((0, 1, 2), (6, 2, 2))[0]
        yield {"id": f"r{number}", "date": day.isoformat(), "publisher": f"Paper {draw.randrange(20)}",
               "text": _sentence(story, tongue)}


def articles(count: int, size: int = 3000) -> Iterator[dict[str, str]]:
    """Articles of `size` characters, in each language in turn, with a date in every 270 or so."""
    draw = random.Random(2)
    for number in range(count):
        tongue, day = number % 3, FIRST + timedelta(days=number)
        text = ""
        while len(text) < size:
            text += _sentence(_story(draw, day - timedelta(days=draw.randrange(60))), tongue) + " " + FILLER[tongue]
            text += "\n\n" if draw.random() < 0.3 else ""
        yield {"id": f"a{number}", "date": day.isoformat(), "text": text, "language": LANGUAGES[tongue]}


def write(path: Path, records: Iterator[dict[str, str]]) -> Path:
    """A corpus of JSON Lines, or Parquet where its name says so."""
    if path.suffix == ".parquet":
        import pyarrow as pa
        from pyarrow import parquet

        parquet.write_table(pa.Table.from_pylist(list(records)), path, row_group_size=10_000)
    else:
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    return path


@cache
def _cities() -> list[tuple[str, ...]]:
    """Cities that the lexicon knows in every language of the corpus."""
    places = [place for place in entries("place").values() if place.within]
    return [tuple(place.words[tongue][0] for tongue in LANGUAGES) for place in places
            if all(place.words.get(tongue) and place.words[tongue][0].isalpha() for tongue in LANGUAGES)]


def _story(draw: random.Random, day: date) -> tuple[date, int, tuple[int, ...], tuple[int, ...], int]:
    names = [tuple(draw.sample(range(len(SYLLABLES)), 4)) for _ in range(2)]
    return day, draw.randrange(len(SENTENCES)), names[0], names[1], draw.randrange(len(_cities()))


def _sentence(story: tuple[date, int, tuple[int, ...], tuple[int, ...], int], tongue: int) -> str:
    day, what, who, other, where = story
    return SENTENCES[what][tongue].format(who=_name(who, tongue), other=_name(other, tongue),
                                          where=_cities()[where][tongue], day=_day(day, tongue))


def _name(name: tuple[int, ...], tongue: int) -> str:
    return "".join(SYLLABLES[syllable][tongue] for syllable in name).capitalize()


def _day(day: date, tongue: int) -> str:
    if tongue == 0:
        return f"{day.day} {day:%B} {day.year}"
    if tongue == 2:
        return f"{day.day} {ARABIC_MONTHS[day.month - 1]} {day.year}"
    solar = SolarDate.from_date(day)
    return f"{solar.day} {SOLAR_MONTHS[solar.month - 1]} {solar.year}"
