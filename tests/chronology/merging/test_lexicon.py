"""The tables that merging reads: examples have their meaning, counter-examples have not, no word stands twice."""

from __future__ import annotations

from collections import Counter

import pytest

from chronology.lexicon import Entry, entries, find
from chronology.lexicon.table import LANGUAGES, TABLES
from chronology.lexicon.words import words

KINDS = tuple(TABLES)
SPOKEN = ("action", "thing", "role", "place", "body", "person")


def everything(kinds: tuple[str, ...] = KINDS) -> list[Entry]:
    return [entry for kind in kinds for entry in entries(kind).values()]


@pytest.mark.parametrize("kind", KINDS)
def test_examples_have_their_meaning_and_counter_examples_have_not(kind: str) -> None:
    for entry in entries(kind).values():
        for language, sentence, meant in entry.examples:
            found = {hit.name for hit in find(words(sentence, language), [kind], language)}
            assert (entry.name in found) == meant, f"{entry.name}: {sentence} has {sorted(found)}"


def test_every_meaning_of_an_action_is_spoken_in_every_language() -> None:
    assert not [(entry.name, language) for entry in everything(("action", "place", "body", "person", "thing"))
                for language in LANGUAGES if not entry.words.get(language)]


def test_every_action_has_an_example_and_a_counter_example() -> None:
    assert not [(entry.name, kind) for entry in entries("action").values() for kind in (True, False)
                if kind not in {meant for _, _, meant in entry.examples}]


def test_every_word_finds_its_own_meaning() -> None:
    lost = []
    for kind in SPOKEN:
        for entry in entries(kind).values():
            for language, said in entry.words.items():
                for word in said:
                    text = word.replace("*", "").replace("..", "")
                    found = {hit.name for hit in find(words(text, language), [kind], language)}
                    longer = {other for name in found for other in entries(kind)[name].opposite}
                    if entry.name not in found | longer and not any(" " in one for one in (text,)):
                        lost.append((kind, entry.name, word))
    assert not lost


def test_no_meaning_has_a_word_twice() -> None:
    assert not [(entry.name, word) for entry in everything() for said in entry.words.values()
                for word, times in Counter(said).items() if times > 1]


def test_what_names_another_entry_names_one_that_is_there() -> None:
    actions, places = entries("action"), entries("place")
    for entry in actions.values():
        assert entry.kin | entry.opposite <= set(actions), entry.name
        assert not entry.kin & entry.opposite, entry.name
    for kind in ("place", "body"):
        assert not [entry.name for entry in entries(kind).values() if entry.within and entry.within not in places]


def test_opposites_are_opposite_both_ways() -> None:
    actions = entries("action")
    assert not [(entry.name, other) for entry in actions.values() for other in entry.opposite
                if "light" not in entry.flags and entry.name not in actions[other].opposite]


@pytest.mark.parametrize(("language", "sentence", "names"), [
    ("en", "South Sudan and Sudan signed a pact", ["SS", "SD"]),
    ("en", "It is the US that decides, not us", ["US"]),
    ("fa", "نوار غزه و کرانه باختری", ["gaza", "westbank"]),
    ("ar", "وللصين وبالعراق", ["CN", "IQ"]),
    ("ru", "в белорусских и польских городах", ["BY", "PL"]),
])
def test_places_are_found_with_their_clitics_and_adjectives(language: str, sentence: str, names: list[str]) -> None:
    assert [hit.name for hit in find(words(sentence, language), ["place"], language)] == names
