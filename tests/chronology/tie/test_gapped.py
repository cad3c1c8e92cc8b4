"""Clauses that borrow the verb of the clause before: each date has the doer of its own clause."""

import pytest

from chronology import extract

DOERS = (
    ("France signed on 3 May 1962 and Britain on 28 August 1962.", ["France", "Britain"]),
    ("France recognised the republic on 3 May 1962 and Britain on 28 August 1962.", ["France", "Britain"]),
    ("The treaty was signed by France in 1911 and Britain in 1912.", ["France", "Britain"]),
    ("The queen died in 1901, the king in 1910 and their son in 1936.", ["The queen", "the king", "their son"]),
    ("Bulgaria signed on 3 May 1990; Romania on 9 June 1990.", ["Bulgaria", "Romania"]),
    ("On 3 May 1962 France signed, and on 28 August 1962 Britain.", ["France", "Britain"]),
    ("The first volume appeared in 1781, the second in 1788.", ["The first volume", "the second"]),
    # what stands there is no doer
    ("She beat Germany in May 2001 and Brazil in June 2001.", ["She", "She"]),
    ("They won the cup in 1931 and the league in 1934.", ["They", "They"]),
    ("Bombs went off in Madrid in May 2001 and London in June 2001.", ["Bombs", "Bombs"]),
    ("He served as mayor from 1911 and governor from 1920.", ["He", "He"]),
    ("The line was opened in 1911 and closed in 1965.", ["The line", "The line"]),
    ("He left in May 1911 for Leeds and died there in June 1912.", ["He", "He"]),
)


@pytest.mark.parametrize(("text", "doers"), DOERS)
def test_a_clause_without_a_verb_has_its_own_doer(text: str, doers: list[str]) -> None:
    assert [event.actors[0].text for event in extract(text, language="en")] == doers


def test_the_dates_of_a_subject_are_those_of_its_noun() -> None:
    events = extract("The strikes by nurses on 3 and 4 May 2019 closed forty wards.", language="en")
    assert [event.action.text for event in events if event.action] == ["strikes", "strikes"]


def test_a_date_after_a_length_of_time_belongs_to_the_noun_it_counts_from() -> None:
    events = extract("It sold out within days of its publication in May 1847.", language="en")
    assert [event.action.text for event in events if event.action and event.span] == ["publication"]
