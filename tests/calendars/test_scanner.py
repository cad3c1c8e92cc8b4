"""What a scan leaves out says nothing: windows and remembered plans find what reading everything finds."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calendars import languages
from calendars.folding import fold
from calendars.grammar import Grammar
from calendars.language import Language, nothing, numbered, shape, table
from calendars.lexicon import PUNCTUATION
from calendars.said import Said
from calendars.scanner import scan, tell
from calendars.tokens import Tokens

OWN = ["Foo", "foo", "Foo.", "bar,", "5", "31", "45", "99", "1402", "2023", "3,000", "12:30", "2/3/2021", "5th", "0",
       "f\u200coo", "F\u200coo", "e\u0301", "\u064e", "\u200f", "_", "(", "\u00ab", "-", "\n", "\n\n", "a\nb", "", "\t"]


LONG = 50 * "foo "  # a text of a few words is one window


@cache
def grammar_of(tag: str) -> Grammar:
    grammar = languages.load(tag)
    assert grammar is not None
    return grammar


@cache
def words(tag: str) -> st.SearchStrategy[str]:
    """Words of a language, those of its examples most often."""
    language = grammar_of(tag).language
    examples = [one for several in language.shapes.values() for each in several for one in each.examples]
    return st.one_of(st.sampled_from([word for one in examples for word in one.split(" | ")[-1].split()]),
                     st.sampled_from([one.split(" | ")[-1] for one in examples]),
                     st.sampled_from(list(grammar_of(tag).lexicon.words)), st.sampled_from(OWN))


def everything(text: str, grammar: Grammar) -> list[Said]:
    folded = fold(text)
    return tell(grammar.tokens(folded.text), folded, grammar)[0]


@pytest.mark.parametrize("tag", languages.FILES)
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_windows_lose_nothing(tag: str, data: st.DataObject) -> None:
    parts = data.draw(st.lists(words(tag), max_size=16))
    joints = st.sampled_from([" ", " ", " ", " ", "", "  ", "\n", "\n \n", "\u200c", "-"])
    text = LONG + "".join(part + data.draw(joints) for part in parts)
    assert list(scan(text, grammar_of(tag))) == everything(text, grammar_of(tag))


def examples(tag: str) -> list[str]:
    """Every example and counter-example of a language."""
    shapes = [one for several in grammar_of(tag).language.shapes.values() for one in several]
    return [text.split(" | ")[-1] for one in shapes for text in (*one.examples, *one.unlike)]


@pytest.mark.parametrize("frame", ["{0}", "{0} Foo foo.", "x-{0}", "Foo\u2014{0}, the foo", "{0} {0}", "({0}) of {0}"])
@pytest.mark.parametrize("tag", languages.FILES)
def test_windows_lose_no_example(tag: str, frame: str) -> None:
    texts = [LONG + frame.format(one) for one in examples(tag)]
    grammar = grammar_of(tag)
    assert [text for text in texts if list(scan(text, grammar)) != everything(text, grammar)] == []


def planned_otherwise(tokens: Tokens, grammar: Grammar) -> bool:
    """Whether a remembered plan says anything else than the shapes, anywhere."""
    automaton = grammar.automaton
    places = automaton.places(tokens)
    for at in range(len(tokens.symbols)):
        planned, matched = automaton.longest(tokens, at, {}), automaton.match("mention", at, tokens, {})
        if (planned is None) != (matched is None) or (matched is not None and at not in places):
            return True
        if planned and matched and (planned.end, planned.shape, planned.said, planned.anchor, planned.extents) \
                != (matched.end, matched.shape, matched.said, matched.anchor, matched.extents):
            return True
    return False


@pytest.mark.parametrize("tag", languages.FILES)
def test_plans_match_every_example(tag: str) -> None:
    grammar = grammar_of(tag)
    texts = examples(tag) + [re.sub("[0-9]+", "31", one) for one in examples(tag)]
    assert [text for text in texts if planned_otherwise(grammar.tokens(fold(text).text), grammar)] == []


@pytest.mark.parametrize("tag", languages.FILES)
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_plans_match_what_the_shapes_match(tag: str, data: st.DataObject) -> None:
    grammar = grammar_of(tag)
    tokens = grammar.tokens(fold(" ".join(data.draw(st.lists(words(tag), max_size=10)))).text)
    assert not planned_otherwise(tokens, grammar)


@pytest.mark.parametrize("tag", languages.FILES)
def test_light_words_alone_are_no_date(tag: str) -> None:
    grammar = grammar_of(tag)
    assert not grammar.automaton.anywhere
    language = grammar.language
    written = {*PUNCTUATION.values(), *language.clitics.values(), *(group for _, _, group in language.fused)}
    assert language.light <= {group.partition(":")[0] for group in language.words} | written


def test_what_light_words_can_be() -> None:
    words = {"day": numbered("weekday", "1 \n monday"), "the": table("the"), "of": table("of")}

    def anywhere(template: str) -> bool:
        shapes = {"mention": (shape(template, "the monday"),)}
        return Grammar(Language("xx", words, shapes, light=frozenset({"the", "of"}))).automaton.anywhere

    assert not anywhere("the of? {weekday=day}")
    assert anywhere("the [of {weekday=day}]")
    assert anywhere("the capital {weekday=day}")


@pytest.mark.parametrize("text", ["Foo monday", "the Foo monday", "monday foo bar the monday", "Foo the monday"])
def test_shapes_that_begin_with_an_unknown_word(text: str) -> None:
    words = {"day": numbered("weekday", "1 \n monday"), "the": table("the")}
    shapes = {"mention": (shape("the? {weekday=day}", "monday"), nothing("capital the? day", "Foo monday"))}
    grammar = Grammar(Language("xx", words, shapes, light=frozenset({"the"})))
    for whole in (text, LONG + text):
        assert list(scan(whole, grammar)) == everything(whole, grammar)


def test_what_hangs_on_values_is_not_remembered_by_kind() -> None:
    words = {"day": numbered("weekday", "1 \n monday \n 2 \n tuesday"), "the": table("the")}
    twice = shape("the {weekday=day} {weekday=day}", "the monday monday")
    grammar = Grammar(Language("xx", words, {"mention": (twice,)}))
    assert len(scan("the monday monday", grammar)) == len(scan("the tuesday tuesday", grammar)) == 1
    assert len(scan("the monday tuesday", grammar)) == 0


def test_words_of_a_group_may_say_different_fields() -> None:
    words = {"some": table("hour=1 \n ace \n minute=2 \n bee"), "the": table("the")}
    grammar = Grammar(Language("xx", words, {"mention": (shape("the {some}", "the ace"),)}))
    assert [one.fields for one in scan("the ace", grammar)] == [{"hour": 1}]
    assert [one.fields for one in scan("the bee", grammar)] == [{"minute": 2}]


@pytest.mark.parametrize("expression", ["ere long", "of the", "of long", "ere the"])
def test_expressions_whose_words_alone_tell_nothing(expression: str) -> None:
    words = {"the": table("the"), "of": table("of"), "soon": table(f"ref=FUTURE_REF \n {expression}")}
    shapes = {"mention": (shape("{soon}", expression),)}
    grammar = Grammar(Language("xx", words, shapes, light=frozenset({"the", "of"})))
    text = f"{LONG}of the end {expression} foo the"
    assert expression in [text[one.start:one.end] for one in scan(text, grammar)]
    assert list(scan(text, grammar)) == everything(text, grammar)
