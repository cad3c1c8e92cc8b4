"""The analyser over a parser: a tiny spaCy pipeline made here, and the shape of Stanza's documents."""

import datetime as dt
from types import SimpleNamespace

import chronology
from chronology.tie import tie
from chronology.tie.parsed import of_spacy, of_stanza

TEXT = "Norway did not open the embassy in 2019. Police arrested him on 3 May 2024 if asked."
#        word, part of speech, head, relation
TREE = [
    ("Norway", "PROPN", 3, "nsubj"), ("did", "AUX", 3, "aux"), ("not", "PART", 3, "neg"), ("open", "VERB", 3, "ROOT"),
    ("the", "DET", 5, "det"), ("embassy", "NOUN", 3, "dobj"), ("in", "ADP", 3, "prep"), ("2019", "NUM", 6, "pobj"),
    (".", "PUNCT", 3, "punct"),
    ("Police", "NOUN", 10, "nsubj"), ("arrested", "VERB", 10, "ROOT"), ("him", "PRON", 10, "dobj"),
    ("on", "ADP", 10, "prep"), ("3", "NUM", 14, "nummod"), ("May", "PROPN", 12, "pobj"), ("2024", "NUM", 14, "nummod"),
    ("if", "SCONJ", 17, "mark"), ("asked", "VERB", 10, "advcl"), (".", "PUNCT", 10, "punct"),
]


def tiny_spacy():
    """A pipeline whose only component writes the tree above into the document."""
    import spacy
    from spacy.language import Language

    @Language.component("tiny-tree")
    def tiny_tree(doc):
        for token, (word, pos, head, relation) in zip(doc, TREE, strict=True):
            assert token.text == word
            token.pos_, token.dep_, token.head = pos, relation, doc[head]
        return doc

    pipeline = spacy.blank("en")
    pipeline.add_pipe("tiny-tree")
    return pipeline


def tiny_stanza(text):
    """A document as Stanza builds it: sentences of tokens of words, heads counted from 1, the root's head 0."""
    found, start = [], 0
    for first, last in ((0, 9), (9, len(TREE))):
        tokens = []
        for number, (word, pos, head, relation) in enumerate(TREE[first:last], 1):
            start = text.index(word, start)
            head = 0 if relation == "ROOT" else head - first + 1
            parsed = SimpleNamespace(id=number, head=head, upos=pos, deprel=relation.lower())
            tokens.append(SimpleNamespace(start_char=start, end_char=start + len(word), words=[parsed]))
            start += len(word)
        found.append(SimpleNamespace(tokens=tokens))
    return SimpleNamespace(sentences=found)


def check(analyzer, name):
    first, second = chronology.extract(TEXT, language="en", analyzer=analyzer)
    assert (first.action.text, first.status) == ("open", "negated")
    assert [actor.text for actor in first.actors] == ["Norway", "the embassy"]
    assert (second.action.text, second.status) == ("arrested", "conditional")
    assert second.title == "Police arrested him"
    assert str(second.reasons[0]) == f"“arrested” governs the date in the sentence as the {name} pipeline parsed it"


def test_spacy():
    check(of_spacy(tiny_spacy(), "en"), "spaCy")


def test_stanza():
    check(of_stanza(tiny_stanza, "en"), "Stanza")


def test_a_story_without_a_date_uses_the_root():
    analyzer = of_stanza(tiny_stanza, "en")
    event, = tie(TEXT, [], published=dt.date(2024, 5, 6), language="en", analyzer=analyzer)
    assert event.action.text == "open"
    assert event.mentions == ()
