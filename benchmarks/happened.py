"""Any number of events made up for speed: happenings told in two or three of four languages, the same for one seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import chronology
from benchmarks.names import blocks
from calendars import DateSpan
from chronology.lexicon import entries
from chronology.model import Event

FIRST = date(2001, 1, 1)
LANGUAGES = {"en": 0, "fa": 1, "ar": 2, "ru": 3}  # and which spelling of a name each writes

# What happened, in each of the languages: who, whom, where, how many.
DEEDS = (
    (
        "{who} met {whom} in {where} for talks on gas.",
        "{who} با {whom} در {where} برای گفت‌وگو دربارهٔ گاز دیدار کرد.",
        "التقى {who} {whom} في {where} لإجراء محادثات بشأن الغاز.",
        "{who} встретился с {whom} в {where} для переговоров о газе.",
    ),
    (
        "Police in {where} arrested {who} along with {count} protesters.",
        "پلیس {where} {who} و {count} معترض را بازداشت کرد.",
        "اعتقلت الشرطة في {where} {who} و{count} متظاهرا.",
        "Полиция в {where} задержала {who} и {count} протестующих.",
    ),
    (
        "{who} died in {where} at the age of {count}.",
        "{who} در {count} سالگی در {where} درگذشت.",
        "توفي {who} في {where} عن عمر ناهز {count} عاما.",
        "{who} умер в {where} в возрасте {count} лет.",
    ),
    (
        "A bomb in {where} killed {count} people, {who} said.",
        "به گفتهٔ {who} انفجار بمب در {where} {count} کشته بر جای گذاشت.",
        "قال {who} إن انفجار قنبلة في {where} أدى إلى مقتل {count} شخصا.",
        "При взрыве бомбы в {where} погибли {count} человек, сообщил {who}.",
    ),
    (
        "{who} resigned in {where} over the row with {whom}.",
        "{who} به دلیل اختلاف با {whom} در {where} استعفا داد.",
        "استقال {who} في {where} بسبب خلاف مع {whom}.",
        "{who} подал в отставку в {where} из-за спора с {whom}.",
    ),
    (
        "A court in {where} sentenced {who} to {count} years in prison.",
        "دادگاهی در {where} {who} را به {count} سال زندان محکوم کرد.",
        "حكمت محكمة في {where} على {who} بالسجن {count} عاما.",
        "Суд в {where} приговорил {who} к {count} годам тюрьмы.",
    ),
    (
        "{who} opened a new hospital in {where}.",
        "{who} بیمارستان تازه‌ای در {where} افتتاح کرد.",
        "افتتح {who} مستشفى جديدا في {where}.",
        "{who} открыл новую больницу в {where}.",
    ),
    (
        "A storm in {where} left {count} people homeless.",
        "توفان در {where} {count} نفر را بی‌خانمان کرد.",
        "شردت عاصفة في {where} {count} شخصا.",
        "Шторм в {where} оставил без крова {count} человек.",
    ),
)


def events(count: int, days: int, seed: int = 3, alike: bool = False) -> list[Event]:
    """So many events, on so many days; where they are `alike`, the same people do two things at one place in a day."""
    chance = random.Random(seed)
    found: list[Event] = []
    while len(found) < count:
        found += _tellings(len(found), FIRST + timedelta(days=chance.randrange(days)), chance, 2 if alike else 1)
    return found[:count]


def _tellings(number: int, day: date, chance: random.Random, deeds: int) -> Iterator[Event]:
    done, told = chance.sample(DEEDS, deeds), chance.randrange(20, 90)
    who, whom = chance.sample(NAMES, 2)
    where = chance.choice(CITIES)
    for which, deed in enumerate(done):
        languages = chance.sample(sorted(LANGUAGES.items()), chance.choice((1, 2, 3)))
        for place, (language, spelling) in enumerate(languages):
            text = deed[spelling].format(who=_written(who, spelling), whom=_written(whom, spelling),
                                         count=told + 7 * which, where=where[language])
            yield chronology.event(text, span=DateSpan(day, day), language=language,
                                   source=f"{number}.{which}-{place}" if deeds > 1 else f"{number}-{place}")


def _written(name: tuple[str, ...], spelling: int) -> str:
    return name[spelling].replace("_", " ")


NAMES = [name for half in blocks() for name in half]
CITIES = [{language: said[0].rstrip("*") for language, said in entry.words.items()}
          for name, entry in entries("place").items() if not name.isupper() and set(LANGUAGES) <= set(entry.words)]
