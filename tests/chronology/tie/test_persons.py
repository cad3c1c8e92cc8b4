"""Names of persons in a language without capitals: what belongs to one, and what ends it."""

from __future__ import annotations

import pytest

from chronology.tie.lexicon import load
from chronology.tie.words import read_words


@pytest.mark.parametrize(("text", "names"), [
    ("قال محمد عبد الرحمن وأحمد منصور إن القمة ستعقد", ["محمد عبد الرحمن", "وأحمد منصور"]),
    ("زار الرئيس بشار الأسد طهران", ["بشار الأسد"]),
    ("التقى ولي العهد محمد بن سلمان وفدا", ["محمد بن سلمان"]),
    ("استقبل الرئيس محمود عباس الوفد", ["محمود عباس"]),
    ("توفي الكاتب محمد علي في بيته", ["محمد علي"]),
    ("اعتقل الجنود خالد ومحمود", []),
    ("حسن الفريق نتائجه", []),
    ("اعتمد محمد على أصدقائه", []),
])
def test_a_name_is_one_word(text: str, names: list[str]) -> None:
    words = read_words(text, 0, len(text), [], load("ar"))
    spans = zip(words.starts, words.ends, words.tags, strict=True)
    assert [text[start:end] for start, end, tag in spans if tag == "m" and " " in text[start:end]] == names


def test_a_given_name_behind_a_title_is_no_verb() -> None:
    text = "عُيّن القاضي فادي صوان محققا"
    words = read_words(text, 0, len(text), [], load("ar"))
    assert words.tags[2] == "m"
