"""One name in four scripts, and two names that only look like one."""

from __future__ import annotations

import pytest

from chronology.names import alike, keys, parts, same

ONE = [
    ("Nazarbayev", "نظربایف", "نزارباييف", "Назарбаев"),
    ("Yanukovych", "یانوکوویچ", "يانوكوفيتش", "Янукович"),
    ("Mubarak", "مبارک", "مبارك", "Мубарак"),
    ("Rajoy", "راخوی", "راخوي", "Рахой"),
    ("Tsipras", "سیپراس", "تسيبراس", "Ципрас"),
    ("Sarkozy", "سارکوزی", "ساركوزي", "Саркози"),
    ("Gazprom", "گازپروم", "غازبروم", "Газпром"),
    ("Chernihiv", "چرنیهیف", "تشيرنيهيف", "Чернигов"),
    ("Wellington", "ولینگتون", "ويلينغتون", "Веллингтон"),
]

TWO = [
    ("Medvedev", "مودی"), ("Медведев", "Modi"), ("Karzai", "Khazar"), ("Sadat", "صدر"), ("Khamenei", "خمینی"),
    ("Aliyev", "علی"), ("Barzani", "بازرگان"), ("Mosul", "Marseille"), ("Hamas", "حمص"), ("Kerman", "کرمانشاه"),
    ("Ghani", "Guinea"), ("Taliban", "طالبانی"), ("Нигер", "نیجریه"), ("Mali", "Малави"),
]


@pytest.mark.parametrize("spellings", ONE, ids=lambda spellings: spellings[0])
def test_one_name_in_four_scripts(spellings: tuple[str, ...]) -> None:
    for one in spellings:
        for other in spellings:
            assert same(one, other), (one, other)
            assert keys(one) & keys(other), "what may be one name must share a code"


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_names(one: str, other: str) -> None:
    assert not same(one, other)
    assert not same(other, one)


@pytest.mark.parametrize(("one", "other"), [
    ("President Nursultan Nazarbayev", "نظربایف"),
    ("Назарбаевым", "نورسلطان نظربایف"),
    ("والرئيس يانوكوفيتش", "Viktor Yanukovych's"),
    ("King Abdullah", "الملك عبد الله"),
    ("عبدالله دوم", "Abdullah دوم"),
    ("وزير الخارجية الإيراني محمد جواد ظريف", "ظریف"),
])
def test_titles_clitics_and_endings_are_no_part_of_a_name(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), [
    ("George Bush", "Jeb Bush"), ("علی لاریجانی", "صادق لاریجانی"), ("Hillary Clinton", "Билл Клинтон"),
    ("Ali Khamenei", "Ali Rafsanjani"),
])
def test_given_names_tell_two_of_one_family_apart(one: str, other: str) -> None:
    assert not same(one, other)


def test_a_name_of_titles_alone_is_a_name() -> None:
    assert parts("King") == ("king",)
    assert not same("", "King")
    assert not same("!?", "12")


def test_any_script_and_any_string_is_a_word() -> None:
    assert alike("Μερκελ", "Merkel")
    for strange in ("", "\ud800", "ـ", "\u200c", "7", "Ω" * 400, "ß", "ı"):
        assert isinstance(same(strange, "Merkel"), bool)


def test_a_family_name_is_found_behind_servant_of_the() -> None:
    assert same("Nasser", "جمال عبدالناصر")
    assert same("Bhutto", "Беназир Бхутто")


def test_a_city_and_the_ship_with_its_name_are_both_known() -> None:
    assert same("Moscow", "Москва")
    assert not same("Melbourne", "Canberra")
