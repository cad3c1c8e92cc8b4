"""The language files: every example and counter-example in them, and the engine's promises about any text."""

import datetime as dt
import re

import pytest

from calendars import DateMention, DateSpan
from chronology.languages.shape import Example
from chronology.tie.extract import tie
from chronology.tie.lexicon import BITS, KNOWN, load

DAY = DateSpan(dt.date(2000, 1, 1), dt.date(2000, 1, 1))
EXAMPLES = [(tag, example) for tag in KNOWN for example in load(tag).language.examples]


def marked(text: str) -> tuple[str, list[DateMention]]:
    """A text without its brackets, and what stood in them as date mentions."""
    clean, mentions = "", []
    for part in re.split(r"(\[.*?\])", text):
        if part.startswith("["):
            word = part[1:-1]
            calendar = "gregorian" if re.search(r"\d", word) else None
            mentions.append(DateMention(len(clean), len(clean) + len(word), word, "date", calendar, None, DAY))
            part = word
        clean += part
    return clean, mentions


@pytest.mark.parametrize(("tag", "example"), EXAMPLES, ids=[f"{tag}: {example.text}" for tag, example in EXAMPLES])
def test_example(tag: str, example: Example) -> None:
    text, mentions = marked(example.text)
    events = tie(text, mentions, language=tag)
    assert [event.action.text if event.action else None for event in events] == [example.action]
    for event in events:
        if example.actor:
            assert event.actors[0].text == example.actor
        if example.status:
            assert event.status == example.status


@pytest.mark.parametrize("tag", KNOWN)
def test_a_language_file_is_whole(tag: str) -> None:
    language = load(tag).language
    actions = [example.action for example in language.examples]
    assert None in actions, "a language file has a counter-example"
    for group in load(tag).groups:
        assert "head" in group[0].groupindex
    assert set(language.marks) <= set(BITS)


@pytest.mark.parametrize("tag", KNOWN)
def test_each_shape_of_group_is_used_by_an_example(tag: str) -> None:
    used = set()
    for example in load(tag).language.examples:
        text, mentions = marked(example.text)
        words = _read(tag, text, mentions)
        for number, (pattern, _, _) in enumerate(load(tag).groups):
            if pattern.search(words):
                used.add(number)
    unused = [load(tag).language.groups[n].shape for n in range(len(load(tag).groups)) if n not in used]
    assert not unused


def _read(tag: str, text: str, mentions: list[DateMention]) -> str:
    from chronology.tie.words import read_words

    return read_words(text, 0, len(text), mentions, load(tag)).tags
