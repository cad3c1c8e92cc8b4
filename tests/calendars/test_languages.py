"""Every language file: a word has one meaning, every shape an example, every example its shape and its value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from calendars import find, languages
from calendars.folding import fold
from calendars.grammar import Grammar
from calendars.language import Language, Shape, shape, table
from calendars.lexicon import LanguageError

NOW = date(2023, 11, 3)  # a Friday, 12 Aban 1402, 19 Rabi al-Thani 1445


def shapes(grammar: Grammar) -> Iterator[tuple[str, Shape]]:
    for call, several in grammar.language.shapes.items():
        for one in several:
            yield call, one


def whole(grammar: Grammar, call: str, one: Shape, example: str) -> str:
    """What is wrong with an example of a shape; empty if nothing is."""
    value, _, text = example.rpartition(" | ")
    tokens = grammar.tokens(fold(text).text)
    match = grammar.automaton.match(call, 0, tokens, {})
    if match is None:
        return f"<{call}> {one.template!r} does not match {text!r}"
    if match.end != len(tokens.symbols) - 1:
        return f"<{call}> {one.template!r} matches only a part of {text!r}"
    if match.shape is not one:
        return f"<{call}> {one.template!r}: {text!r} is matched by {match.shape.template!r}"
    if value:
        found = " ".join(str(mention.timex) for mention in find(text, reference=NOW, language=grammar.language.tag))
        if found != value:
            return f"<{call}> {one.template!r}: {text!r} is {found}, not {value}"
    return ""


@pytest.mark.parametrize("tag", languages.FILES)
def test_examples(tag: str) -> None:
    grammar = languages.load(tag)
    assert grammar is not None
    wrong = [problem for call, one in shapes(grammar) for example in one.examples
             if (problem := whole(grammar, call, one, example))]
    assert wrong == []


@pytest.mark.parametrize("tag", languages.FILES)
def test_every_shape_has_an_example(tag: str) -> None:
    grammar = languages.load(tag)
    assert grammar is not None
    assert [one.template for _, one in shapes(grammar) if not one.examples] == []


@pytest.mark.parametrize("tag", languages.FILES)
def test_counter_examples(tag: str) -> None:
    grammar = languages.load(tag)
    assert grammar is not None
    wrong = []
    for call, one in shapes(grammar):
        for text in one.unlike:
            tokens = grammar.tokens(fold(text).text)
            found = [grammar.automaton.match(call, at, tokens, {}) for at in range(len(tokens.symbols) - 1)]
            wrong += [(one.template, text) for match in found if match and match.shape is one]
    assert wrong == []


def test_a_word_has_one_meaning() -> None:
    words = {"day": table("x=1 \n monday"), "month": table("y=1 \n monday")}
    with pytest.raises(LanguageError, match="'monday' is both"):
        Grammar(Language("xx", words, {"mention": (shape("{day}", "monday"),)}))


@pytest.mark.parametrize(("tag", "file"), [
    ("fa-IR", "fa"), ("prs", "fa"), ("fa_AF", "fa"), ("ar-MA", "ar"), ("EN", "en"),
])
def test_tags(tag: str, file: str) -> None:
    grammar = languages.load(tag)
    assert grammar is not None
    assert grammar.language.tag == file


@pytest.mark.parametrize(("text", "file"), [
    ("The council met on Monday.", "en"), ("شورا در ۶ آبان جلسه داشت.", "fa"), ("اجتمع المجلس يوم الاثنين.", "ar"),
    ("رییس جمهور روز شنبه گفت", "fa"), ("قال الرئيس إن القوات حررت البلدة", "ar"),
    ("Совет собрался в понедельник.", "ru"),
    ("", "en"), ("12/05/2020", "en"),
])
def test_guess(text: str, file: str) -> None:
    assert languages.guess(text) == file
