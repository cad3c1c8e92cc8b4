"""What a telling says, in terms that tellings of any language share: actions, things, places, bodies, names, counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from chronology.lexicon import NAMED, Found, find
from chronology.lexicon.affixes import aside
from chronology.lexicon.words import BLANK, Word, language_of
from chronology.merging.clause import Anchors, anchors, elsewhere
from chronology.merging.counts import Count, counts
from chronology.merging.heads import Phrases, lead, main
from chronology.merging.own import Stretches, dates, own_words
from chronology.merging.put import Mode, aims, modes
from chronology.model import Event
from chronology.sounds import script_of

LATIN = ("en",)    # names in these letters stand in texts of any language
CASED = ("en", "ru")
SHORT = 3          # letters of words that headlines write small
LONGER = 5         # and of words that only sentences do
SIGNS = ("order_", "way_")
PERSONS = ("person", "given")
MEANINGS = ("action", "thing", "role", *NAMED)
BESIDES = ("grammar", "number", "given")
KINDS = (*MEANINGS, *BESIDES)
MOST_AROUND = 12


class Name(NamedTuple):
    """A word that may be part of a name; `follows` tells that it stands right after the name word before it.

    `sure` tells that a capital or a known given name says that it is a name.
    """

    text: str
    follows: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one telling.

    `actions` gives each action's mode and `spots` the place of its first word; `main` are those that the sentence is
    about.
    """

    language: str
    actions: Mapping[str, Mode]
    main: frozenset[str]
    things: frozenset[str]
    roles: frozenset[str]
    places: frozenset[str]
    bodies: frozenset[str]
    persons: frozenset[str]
    names: tuple[Name, ...]
    counts: tuple[Count, ...]
    signs: frozenset[str] = frozenset()     # which of several (first, second) and which way (north, south)
    aims: frozenset[str] = frozenset()      # the places and bodies to which something is done
    words: frozenset[str] = frozenset()     # what says something and is no cue of another kind
    text: tuple[str, ...] = ()              # all words, in order, without the dates
    spots: Mapping[str, int] = field(default_factory=dict)
    day: str = ""                           # the first day, in ISO 8601
    firm: bool = True                       # whether `main` are more than what the sentence only mentions
    lead: tuple[str, ...] = ()              # whom or what the sentence names first
    around: frozenset[str] = frozenset()    # the places, bodies and persons that its source tells of besides
    around_names: tuple[str, ...] = ()      # and the names


BESIDE = 12  # events of a sentence before and after one that can tell words of it: a list may hold thousands

OWN: Callable[[Cues], Any] = attrgetter(*[own.name for own in fields(Cues)][:-2])  # all but what is of its source


def read(events: Sequence[Event]) -> list[Cues]:
    """The cues of events, each with what the other events of its source are about.

    All events of a source must be given at once; the order of sources does not matter. Events that are told in the
    same words have one object in common, so that what is made of it can be made once.
    """
    sentences: dict[tuple[str, int, str], list[int]] = {}
    sources: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        sentences.setdefault((event.source, event.quote.start, event.quote.text), []).append(place)
        if event.source and event.action:  # hand-made entries of one notebook are about nothing in common
            sources.setdefault(event.source, []).append(place)
    found: dict[int, Cues] = {}
    for places in sentences.values():
        together = [events[place] for place in places]
        anchored = [anchors(event) for event in together]
        for at, place in enumerate(places):
            beside = slice(max(0, at - BESIDE), at + BESIDE + 1)
            found[place] = _cues_of(together[at], anchored[at], together[beside], anchored[beside])
    for places in sources.values():
        if len(places) > 1:
            around, names = _around([found[place] for place in places])
            known: dict[int, Cues] = {}
            for place in places:
                told = found[place]
                if id(told) not in known:  # what has an id here is held above until the end
                    known[id(told)] = Cues(*(*OWN(told), around, names))
                found[place] = known[id(told)]
    return [found[place] for place in range(len(events))]


def _around(told: Sequence[Cues]) -> tuple[frozenset[str], tuple[str, ...]]:
    """What a source is about: its places, bodies and persons, and its names, the most frequent of each."""
    known = Counter(name for one in told for name in (*one.places, *one.bodies, *one.persons))
    names = Counter(name.text for one in told for name in one.names)
    sure = {name.text for one in told for name in one.names if name.sure}
    about = sorted((name for name in names if name in sure or names[name] > 1), key=lambda name: (-names[name], name))
    return frozenset(sorted(known, key=lambda name: (-known[name], name))[:MOST_AROUND]), tuple(about[:MOST_AROUND])


def cues(event: Event, sentence: Sequence[Event] = ()) -> Cues:
    """Read the cues of an event: from its text, and from what is known of its action and status.

    `sentence` holds the events that one sentence tells; each is told by the words nearest to it.
    """
    together = sentence or (event,)
    return _cues_of(event, anchors(event), together, [anchors(one) for one in together])


def _cues_of(event: Event, own: Anchors, sentence: Sequence[Event], anchored: Sequence[Anchors]) -> Cues:
    text, start = event.quote.text, event.quote.start
    language = language_of(text, event.language)
    action, actor = event.action, event.actors[0] if event.actors else None
    phrases = ((action.start - start, action.end - start) if action else None,
               (actor.start - start, actor.end - start) if actor else None)
    day = event.span.first.isoformat() if event.span else ""
    rivals = () if event.status == "reporting" else tuple(anchored)  # what is said belongs to the saying
    return _told(text, language, dates(event, sentence, language), own, rivals, phrases, event.status, day)


@lru_cache(maxsize=1 << 14)  # the dated sentences of a day of many newspapers
def _told(text: str, language: str, gone: Stretches, mine: Anchors, rivals: tuple[Anchors, ...], phrases: Phrases,
          status: str, day: str) -> Cues:
    """The cues of an event of a quote; sentences of agencies stand in many sources word for word.

    `gone` are the dates in it, `mine` and `rivals` what its events are anchored to.
    """
    whole, own, hits = own_words(text, {*gone, *elsewhere(text, mine, rivals)}, KINDS, language)
    by_kind: dict[str, list[Found]] = {kind: [] for kind in KINDS}
    for hit in hits:
        by_kind[hit.kind].append(hit)
    grammar, numbers, given = (by_kind[kind] for kind in BESIDES)
    found = _meant(own, [hit for kind in MEANINGS for hit in by_kind[kind]], language)
    actions = [hit for hit in found if hit.kind == "action"]
    about, firm = main(actions, grammar, [hit for hit in found if hit.kind == "role"], own, whole, phrases, language)
    names = _names(own, found, grammar, numbers, given, language)
    return Cues(
        language, modes(actions, grammar, language, status), _once(about),
        _of(found, "thing"), _of(found, "role"), _of(found, "place"), _of(found, "body"), _of(found, "person"),
        tuple(names.values()), counts(own, numbers),
        _once(_signs(grammar, [*found, *given])),
        _once(aims(found, grammar, language)),
        _content(own, [*found, *grammar]), tuple(word.text for word in own if word.text != BLANK),
        {hit.name: hit.places[0] for hit in reversed(actions)}, day, firm, lead(found, grammar, names, own))


def _signs(grammar: Iterable[Found], named: Iterable[Found]) -> frozenset[str]:
    """Which of several and which way; the third of a name, as of kings, tells neither."""
    persons = {place for hit in named if hit.kind in PERSONS for place in hit.places}
    return frozenset(hit.name for hit in grammar if hit.name.startswith(SIGNS)
                     and persons.isdisjoint((hit.places[0] - 1, *hit.places)))


def _of(found: Iterable[Found], kind: str) -> frozenset[str]:
    return _once(frozenset([hit.name for hit in found if hit.kind == kind]))


@lru_cache(maxsize=1 << 12)
def _once(names: frozenset[str]) -> frozenset[str]:
    """One object for all sets of the same names: most events have one of few, and a set is large."""
    return names


def meanings(text: Sequence[Word], language: str) -> list[Found]:
    """The meanings in a text, without those that only the words of a name seem to have."""
    return _meant(text, find(text, MEANINGS, language), language)


def _meant(text: Sequence[Word], found: list[Found], language: str) -> list[Found]:
    if language not in LATIN and any(script_of(word.text) == "latin" for word in text):
        found = sorted({*found, *find(text, NAMED, LATIN[0])}, key=lambda hit: (hit.places, hit.kind, hit.name))
    named = {place for hit in found if hit.kind in NAMED for place in hit.places}
    proper = _proper(text, language)
    told = [hit for hit in found if hit.kind in NAMED or not (
        named.issuperset(hit.places) or (hit.kind == "action" and proper.issuperset(hit.places)))]
    return [hit for hit in told if not any(
        set(hit.places) < set(other.places) for other in told if other.kind != hit.kind)]


def _proper(text: Sequence[Word], language: str) -> set[int]:
    """The places of capitals that no sentence begins with; in a headline where most words have one, none."""
    if language not in CASED or _headline(text):
        return set()
    return {place for place, word in enumerate(text) if place and word.capital and not word.apart}


def _headline(text: Sequence[Word]) -> bool:
    """Whether a text writes its words large, as headlines do; in a sentence the verb at least is small."""
    long = [word.capital > 0 for word in text if len(word.text) > SHORT]
    return sum(long) > len(long) / 2 and all(word.capital for word in text if len(word.text) > LONGER)


def _names(text: Sequence[Word], found: Sequence[Found], grammar: Sequence[Found], numbers: Sequence[Found],
           given_names: Sequence[Found], language: str) -> dict[int, Name]:
    """The words that no table knows, by their places: in scripts with capitals only those that have one."""
    known = {place for hit in (*found, *grammar, *numbers) for place in hit.places}
    cased = language in CASED
    given = {hit.places[0] for hit in given_names}
    persons = {hit.places[0] for hit in found if hit.kind == "person"}
    names: dict[int, Name] = {}
    last = -2
    for place, word in enumerate(text):
        if place in known or word.text in aside() or not word.text[0].isalpha() or len(word.text) < 2:
            continue
        if (cased and not word.capital) or place + 1 in persons:  # a given name is told by the name it belongs to
            continue
        names[place] = Name(word.spelled, last == place - 1 and not word.apart, place in given or (cased and place > 0))
        last = place
    return names


def _content(text: Sequence[Word], known: Sequence[Found]) -> frozenset[str]:
    """The words that no table knows and no capital marks as names: what tellings in one language may share besides."""
    taken = {place for hit in known for place in hit.places}
    return frozenset(word.text for place, word in enumerate(text)
                     if place not in taken and not word.capital and word.text.isalpha() and len(word.text) > 2)
