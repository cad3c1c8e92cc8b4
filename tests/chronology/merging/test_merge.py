"""Which tellings are one happening: the same day and a day off, tolls, plans, denials, other objects, other order."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

import chronology
from calendars import DateSpan
from chronology.merging import title
from chronology.model import Event, Happening, Phrase

DAY = date(2031, 3, 14)


def told(language: str, text: str, days: int = 0, source: str = "", length: int = 1) -> Event:
    first = DAY + timedelta(days)
    span = DateSpan(first, first + timedelta(length - 1))
    return chronology.event(text, span=span, language=language, source=source or f"{language}: {text}")


def merged(*tellings: tuple[str, str] | Event) -> list[Happening]:
    return chronology.merge([one if isinstance(one, Event) else told(*one) for one in tellings])


ONE = {
    "a meeting": [
        ("en", "Kenya's president William Ruto received Paul Kagame of Rwanda in Nairobi."),
        ("fa", "ویلیام روتو و پل کاگامه در نایروبی دیدار کردند."),
        ("ar", "التقى ويليام روتو نظيره الرواندي بول كاغامي في نيروبي."),
        ("ru", "Уильям Руто и Поль Кагаме встретились в Найроби."),
    ],
    "a quake, told by its magnitude": [
        ("en", "A 6.4-magnitude quake hit northern Peru."),
        ("fa", "زمین‌لرزه‌ای به بزرگی ۶٫۴ شمال پرو را لرزاند."),
        ("ar", "هز زلزال بقوة 6,4 درجات شمال بيرو."),
        ("ru", "На севере Перу произошло землетрясение магнитудой 6,4."),
    ],
    "a court": [
        ("en", "A court in Tunis sentenced Rached Ghannouchi to three years in prison."),
        ("fa", "دادگاهی در تونس راشد الغنوشی را به سه سال زندان محکوم کرد."),
        ("ar", "حكمت محكمة في تونس على راشد الغنوشي بالسجن ثلاث سنوات."),
    ],
    "a match": [
        ("en", "Morocco beat Senegal 2-1 in the final and won the Africa Cup."),
        ("ar", "المغرب يتوج بكأس أفريقيا بعد فوزه على السنغال في النهائي."),
        ("ru", "Марокко обыграло Сенегал и выиграло Кубок Африки."),
    ],
}


@pytest.mark.parametrize("tellings", ONE.values(), ids=ONE)
def test_one_happening_in_several_languages(tellings: list[tuple[str, str]]) -> None:
    (one,) = merged(*tellings)
    assert len(one.tellings) == len(tellings)
    assert one.span == DateSpan(DAY, DAY)
    assert str(one.reasons[0]) == f"{len(tellings)} tellings of {len(tellings)} sources"


TWO = {
    "planned and done": ("Norway will sign a gas treaty with Poland in Oslo.",
                         "Norway signed a gas treaty with Poland in Oslo."),
    "done and denied": ("Rebels captured the airport of Goma.", "Rebels did not capture the airport of Goma."),
    "a denial": ("Chad's army killed Baba Ladde in Sarh.", "Chad denied that its army had killed Baba Ladde in Sarh."),
    "opposite": ("Police in Lima arrested the singer Tula Quiroz.", "Police in Lima released the singer Tula Quiroz."),
    "another object": ("The mayor opened a bridge in Porto.", "The mayor opened a hospital in Porto."),
    "another person": ("A court in Oslo jailed Per Dahl for theft.", "A court in Oslo jailed Kari Lund for theft."),
    "another place": ("Gunmen attacked a hotel in Bamako.", "Gunmen attacked a hotel in Ouagadougou."),
    "another country": ("Canada imposed sanctions on Iranian banks.", "Canada imposed sanctions on Chinese banks."),
    "another doer": ("Canada imposed sanctions on Iranian banks.", "Japan imposed sanctions on Iranian banks."),
    "another magnitude": ("A 6.1-magnitude quake hit Crete.", "A 5.2-magnitude quake hit Crete."),
    "another result": ("Ajax beat Porto 3-1.", "Ajax beat Porto 2-0."),
    "another direction": ("Ethiopia attacked Eritrea.", "Eritrea attacked Ethiopia."),
    "another number": ("The second round of talks was held in Geneva.", "The third round of talks was held in Geneva."),
    "another phase": ("Peace talks with the FARC began in Havana.", "Peace talks with the FARC ended in Havana."),
    "a sequel": ("A ferry sank off Bonaire.", "Divers photographed the wreck of the ferry that sank off Bonaire."),
    "a reaction": ("Rebels captured Goma.", "Burundi condemned the capture of Goma by rebels."),
    "a case that follows": ("Jana Horak's plane crashed near Brno.",
                            "Prosecutors opened an investigation into the crash of Jana Horak's plane near Brno."),
    "another paper": ("Chad and Niger signed a peace treaty in Agadez.",
                      "Chad and Niger signed a memorandum in Agadez."),
    "another content": ("Chad and Niger agreed in Agadez on a ceasefire.",
                        "Chad and Niger agreed in Agadez on the protection of forests."),
    "another relative": ("Ivo Babic was sentenced to nine years in Split over the port deal.",
                         "Ana Babic, wife of Ivo Babic, was sentenced to two years in Split over the port deal."),
    "another measure": ("A court in Oslo sentenced Per Dahl to nine years.",
                        "A court in Oslo sentenced Per Dahl to two years."),
    "the first and the last": ("The first miners were pulled out alive in Lota.",
                               "The last miners were pulled out alive in Lota."),
    "only said": ("Omar Haddad met Elena Marin in Geneva.",
                  "Omar Haddad said before meeting Elena Marin in Geneva that he hoped for little."),
    "another fire": ("A fire burned homes on Madeira.", "A separate fire burned homes on Madeira."),
    "another bank": ("The Federal Reserve raised interest rates.", "The European Central Bank raised interest rates."),
}


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
def test_what_differs_in_one_thing_is_two_happenings(pair: tuple[str, str]) -> None:
    assert len(merged(*(("en", text) for text in pair))) == 2


@pytest.mark.parametrize("tellings", [
    (("en", "Nordfisk agreed to buy Havbruk."), ("ru", "Nordfisk покупает Havbruk.")),
    (("en", "Tehran and Baku signed a rail contract."),
     ("fa", "ایران و جمهوری آذربایجان در باکو قرارداد ریلی امضا کردند.")),
    (("fa", "انفجار در قندهار ۴۱ نفر را کشت."), ("en", "A blast in Kandahar left 41 people dead.")),
], ids=["what is agreed", "capitals for countries", "the killed as an object"])
def test_other_words_for_the_same(tellings: list[tuple[str, str]]) -> None:
    assert len(merged(*tellings)) == 1


def test_a_persian_toll_is_counted_with_the_verb() -> None:
    (one,) = merged(told("fa", "زمین‌لرزه در تالش ۵۲ نفر را کشت.", 0, "A"),
                    told("fa", "زمین‌لرزه تالش ۴۰ نفر را کشت.", 0, "B"))
    assert one.disagreements[0].about == "dead"
    assert one.disagreements[0].values == (("40", ("B",)), ("52", ("A",)))


def test_a_plan_is_tied_to_what_came_of_it() -> None:
    plan, deed = merged(*(("en", text) for text in TWO["planned and done"]))
    reasons = {str(reason) for one in (plan, deed) for reason in one.reasons}
    assert reasons == {f"foretold as: {TWO['planned and done'][0]}", f"it came about as: {TWO['planned and done'][1]}"}


def test_a_day_apart_is_one_happening_where_all_else_agrees_and_the_days_are_shown() -> None:
    (one,) = merged(
        told("en", "Pirates freed the tanker Aris 13 off Bosaso in Somalia.", 0, "A"),
        told("ar", "أفرج القراصنة عن الناقلة أريس 13 قبالة بوصاصو في الصومال.", 1, "B"),
        told("en", "Pirates in Somalia released the tanker Aris 13 near Bosaso.", 0, "C"),
    )
    assert one.span is not None
    assert (one.span.first, one.span.certainty) == (DAY, "disputed")
    assert one.disagreements[0].about == "date"
    assert one.disagreements[0].values == (("2031-03-14", ("A", "C")), ("2031-03-15", ("B",)))


def test_two_sources_that_give_two_days_share_the_title_to_the_truth() -> None:
    (one,) = merged(told("en", "Zuzana Caputova visited Ljubljana and met Natasa Pirc Musar.", 0),
                    told("ru", "Зузана Чапутова посетила Любляну и встретилась с Наташей Пирц-Мусар.", 1))
    assert one.span == DateSpan(DAY, DAY + timedelta(1), "interval", "disputed", (
        DateSpan(DAY, DAY), DateSpan(DAY + timedelta(1), DAY + timedelta(1))))


def test_two_days_apart_is_never_one_happening() -> None:
    text = "Pirates freed the tanker Aris 13 off Bosaso in Somalia."
    assert len(merged(told("en", text, 0, "A"), told("en", text, 2, "B"))) == 2


def test_a_toll_that_grows_is_a_disagreement() -> None:
    (one,) = merged(
        told("en", "A ferry sank off Zamboanga in the Philippines, killing 18 people.", 0, "A"),
        told("ar", "غرق عبارة قبالة زامبوانغا في الفلبين ومقتل 23 شخصا.", 0, "B"),
        told("fa", "غرق شدن کشتی مسافربری در زامبوانگای فیلیپین ۱۸ کشته داشت.", 0, "C"),
    )
    assert [(d.about, d.values) for d in one.disagreements] == [("dead", (("18", ("A", "C")), ("23", ("B",))))]


def test_the_most_precise_day_stands_where_spans_nest() -> None:
    month = told("fa", "در این ماه آتش‌سوزی بازار هرات را ویران کرد.", -13, "M", 31)
    (one,) = merged(month, told("en", "Fire destroyed the bazaar of Herat.", 0, "D"))
    assert one.span == DateSpan(DAY, DAY)
    assert not one.disagreements


def test_two_events_of_one_sentence_are_two_happenings() -> None:
    text = "Fire destroyed the bazaar of Herat and killed a guard."
    fire = replace(told("en", text, source="A"), action=Phrase(0, 4, "Fire"))
    death = replace(fire, action=Phrase(text.index("killed"), text.index("killed") + 6, "killed"))
    assert len(merged(fire, death)) == 2
    assert len(merged(fire, replace(fire, source="B"))) == 1


def test_an_event_given_twice_is_one_happening_with_two_tellings() -> None:
    fire = told("en", "Fire destroyed the bazaar of Herat.")
    assert [one.tellings for one in merged(fire, fire)] == [(fire, fire)]


def test_events_without_a_date_stay_alone() -> None:
    undated = Event("A", None, told("en", "Fire destroyed the bazaar of Herat.").quote, language="en")
    assert [one.span for one in chronology.merge([undated, replace(undated, source="B")])] == [None, None]


def test_no_events() -> None:
    assert chronology.merge([]) == []


@pytest.mark.parametrize("text", ["", "!", "\ud800", "۱۲", "a" * 5000, "و" * 5000, "Müller " * 400, "\u200c\u200f"])
def test_any_text_is_a_telling(text: str) -> None:
    assert len(chronology.merge([told("en", text, source="A"), told("", text, source="B")])) in (1, 2)


def crowd() -> list[Event]:
    """A day of which much is told, some of it twice and thrice."""
    return [told(language, text, day) for tellings in ONE.values() for language, text in tellings for day in (0, 1)] + [
        told("en", text) for text in {text: None for pair in TWO.values() for text in pair}]


def test_the_order_of_events_does_not_matter() -> None:
    events = crowd()
    expected = chronology.merge(events)
    for seed in range(4):
        random.Random(seed).shuffle(events)
        assert chronology.merge(events) == expected


def test_every_event_is_in_exactly_one_happening() -> None:
    events = crowd()
    held = [telling for one in chronology.merge(events) for telling in one.tellings]
    assert sorted(map(repr, held)) == sorted(map(repr, events))


def test_an_id_depends_on_the_tellings_alone() -> None:
    alone = chronology.merge([told(*one) for one in ONE["a meeting"]])
    among = chronology.merge(crowd())
    assert {one.id for one in chronology.merge([told(*one) for one in reversed(ONE["a meeting"])])} == {alone[0].id}
    assert len({one.id for one in among}) == len(among)


def test_a_title_in_the_language_of_the_reader() -> None:
    (one,) = merged(*ONE["a meeting"])
    for language, text in ONE["a meeting"]:
        assert title(one, f"{language}-XX") == text
    assert title(one, "sw") == one.title


def test_why_is_told_in_the_words_of_the_tellings() -> None:
    (one,) = merged(*ONE["a quake, told by its magnitude"][:2])
    reasons = {reason.code: reason.values[0] for reason in one.reasons}
    assert "quake = زمین‌لرزه‌ای" in reasons["same-action"]
    assert reasons["same-place"] == "Peru = پرو"


def test_addresses_and_versions_are_no_counts() -> None:
    text = "On 3 March 2020 the server 192.168.1.10 in Minsk killed 1,200 jobs, 3\u2078 or \u2461 of version 1.2.3.4.5."
    told = [event for source in "ab" for event in chronology.extract(text, language="en", source=source)]
    assert len(chronology.merge(told)) == 1


def test_a_person_who_has_the_name_of_a_city_is_not_the_city() -> None:
    tellings = (("en", "Police in Rafah arrested George Bush along with 50 protesters."),
                ("ar", "اعتقلت الشرطة في عشق آباد رفح و21 متظاهرا."))
    assert len(merged(*tellings)) == 2


def test_many_names_do_not_outweigh_another_deed() -> None:
    tellings = (("en", "Elon Musk met Greta Thunberg in Dakar for talks on gas."),
                ("ru", "Илон Маск подал в отставку в Дакаре из-за спора с Гретой Тунберг."))
    assert len(merged(*tellings)) == 2


@pytest.mark.parametrize("tellings", [
    (("en", "Britain crowned Charles III in London, the first coronation in seventy years."),
     ("fa", "چارلز سوم در لندن تاج‌گذاری کرد.")),
    (("en", "Britons voted by 52 to 48 per cent to leave the European Union."),
     ("fa", "مردم بریتانیا با ۵۲ درصد آرا به خروج از اتحادیه اروپا رأی دادند.")),
    (("en", "The Taliban captured Kabul without a fight."), ("fa", "کابل بدون درگیری به تصرف طالبان درآمد.")),
    (("en", "Jailed writer Wole Adeyemi died in Lagos."), ("ru", "Писатель Воле Адейеми умер в Лагосе.")),
    (("ar", "توفي الملك عبد الله ملك الأردن."), ("en", "King Abdullah of Jordan died.")),
], ids=["the third of a name", "both shares of a vote", "without what", "a first participle", "a name in two words"])
def test_small_words_that_tell_no_difference(tellings: list[tuple[str, str]]) -> None:
    assert len(merged(*tellings)) == 1


def test_who_died_at_an_age_is_not_the_toll_of_a_blast() -> None:
    tellings = (("ar", "توفي كوفي منسا في أكرا عن 95 عاما."),
                ("en", "A bomb in Accra killed 88 people, Kofi Mensah said."))
    assert len(merged(*tellings)) == 2


def test_an_age_is_no_toll() -> None:
    tellings = (("en", "Pele died at 82 in Sao Paulo."), ("ru", "Пеле умер в Сан-Паулу в возрасте 83 лет."))
    assert "dead" not in {difference.about for one in merged(*tellings) for difference in one.disagreements}


def test_who_does_what_is_done_in_another_telling_is_no_stranger() -> None:
    tellings = (("en", "In Tel Aviv, Yigal Amir assassinated Rabin."),
                ("ar", "اغتيل رابين في تل أبيب."))
    assert len(merged(*tellings)) == 1
