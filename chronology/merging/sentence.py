"""What the words of a sentence do in it, as far as forms and order say: verbs, prepositions, clauses of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from chronology.lexicon import Found
from chronology.lexicon.find import begins
from chronology.lexicon.words import ARABIC_PREPOSITIONS, VERB_ENDINGS, Word

REACH = 4          # words between what sets an action aside and the action
OTHERS = 1         # of them such as are no small words
AFTER = 2          # words between the noun of a verb and the verb that ends its clause
VERB_LAST = ("fa",)
VERB_FIRST = ("ar",)
PARTICIPLES = ("en",)  # whose past forms are also participles
CLITICS = ("ar",)      # that write prepositions onto the noun


class Sentence:
    """The words of a sentence by what they do in it, as sets of their places."""

    def __init__(self, grammar: Sequence[Found], roles: Sequence[Found], text: Sequence[Word], language: str) -> None:
        self.text, self.language = text, language
        by_name: defaultdict[str, set[int]] = defaultdict(set)
        for hit in grammar:
            by_name[hit.name].add(hit.places[-1])
        self.small = {place for hit in grammar if hit.name == "stop" for place in hit.places}
        self.subordinate, self.clauses = by_name["subordinate"], by_name["clause"]
        self.prepositions, self.articles = by_name["preposition"], by_name["article"]
        self.beside = by_name["besides"]
        self.joining, self.doers = by_name["and_verb"], by_name["agent"]
        self.past, self.finite = by_name["past"], by_name["finite"]
        self.agents = {place for hit in roles for place in hit.places}

    def verbal(self, hit: Found) -> bool:
        """Whether an action is told by a verb, as far as its form or place says."""
        first, last = hit.places[0], hit.places[-1]
        if self.language in VERB_LAST:
            return any(place in self.finite for place in range(first, min(len(self.text), last + 1 + AFTER)))
        if self.language in VERB_FIRST:
            return first == 0 or self.text[first].apart
        return first in self.past or self.text[first].text.endswith(VERB_ENDINGS[self.language])

    def aside(self, hit: Found) -> bool:
        """Whether an action is only mentioned."""
        first = hit.places[0]
        if self.agents.issuperset(hit.places):
            return True
        if self._behind(first, self.subordinate, REACH, 0) or self._in_clause(first):
            return True
        if self.verbal(hit):
            return self.language in PARTICIPLES and self._participle(first)
        if self.language in CLITICS and self._clitic(hit):
            return True
        return self._behind(first, self.prepositions, REACH, OTHERS)

    def aloof(self, hit: Found) -> bool:
        """Whether an action is told of someone else or of another time, and not the content of another action."""
        return self.besides(hit) or self.agents.issuperset(hit.places) or self._in_clause(hit.places[0])

    def besides(self, hit: Found) -> bool:
        """Whether an action happened besides, before or after what is told."""
        return self._behind(hit.places[0], self.beside, REACH, OTHERS)

    def _behind(self, place: int, those: set[int], reach: int, others: int) -> bool:
        """Whether one of those words stands before a place, with no mark and few but small words between."""
        for before in range(place - 1, max(-1, place - 1 - reach), -1):
            if self.text[before + 1].apart:
                return False
            if before in those:
                return True
            if before not in self.small and before not in self.articles:
                others -= 1
                if others < 0 or self.text[before].capital:
                    return False
        return False

    def _in_clause(self, place: int) -> bool:
        """Whether the clause of a place is one that does not tell what the sentence tells."""
        for before in range(place, 0, -1):
            if self.text[before].apart:
                return False
            if self.language in VERB_LAST and before - 1 in self.finite and before != place:
                return False  # a verb ends the clause that was opened before it
            if before - 1 in self.clauses:
                return before > 1
        return False

    def _participle(self, place: int) -> bool:
        """Whether a past form stands where an adjective does, or behind another verb that it does not follow."""
        if not place:
            return True  # whom it is told of is yet to come
        if self.text[place].apart:
            return False
        if place - 1 in self.articles and place - 1 not in self.joining:
            return True
        if place - 1 in self.joining:
            return False
        for before in range(place - 1, -1, -1):
            if self.text[before + 1].apart or before in self.joining:
                return False
            if before in self.past or self.text[before].text.endswith(VERB_ENDINGS[self.language]):
                return before + 1 not in self.doers
        return False

    def _clitic(self, hit: Found) -> bool:
        """Whether a preposition is written onto an action."""
        word = self.text[hit.places[0]].text
        return (len(hit.places) == 1 and len(word) > 3 and word[0] in ARABIC_PREPOSITIONS
                and begins(word[1:], hit, self.language))

    def object_of(self, hit: Found, verb: Found) -> bool:
        """Whether a noun is what a verb of the same clause is done to."""
        if hit is verb or self.verbal(hit) or set(hit.places) & set(verb.places):
            return False
        first, last = sorted((hit.places[0], verb.places[0]))
        if self.language in VERB_FIRST and hit.places[0] == verb.places[-1] + 1:
            return False  # the doer
        if any(self.text[place].apart for place in range(first + 1, last + 1)):
            return False
        return (hit.places[0] < verb.places[0]) == (self.language in VERB_LAST)
