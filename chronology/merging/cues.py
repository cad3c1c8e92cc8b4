"""What a telling says, in terms that tellings of any language share: actions, things, places, bodies, names, counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import calendars
from chronology.lexicon import NAMED, Found, find
from chronology.lexicon.affixes import aside
from chronology.lexicon.words import BLANK, Word, language_of, words
from chronology.merging.clause import elsewhere
from chronology.merging.counts import Count, counts
from chronology.merging.put import Mode, aims, main, modes
from chronology.model import Event
from chronology.sounds import script_of

LATIN = ("en",)    # names in these letters stand in texts of any language
CASED = ("en", "ru")
SHORT = 3          # letters of words that headlines write small
SIGNS = ("order_", "way_")
MEANINGS = ("action", "thing", "role", *NAMED)
MOST_AROUND = 12


@dataclass(frozen=True, slots=True)
class Name:
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
    around: frozenset[str] = frozenset()    # the places, bodies and persons that its source tells of besides
    around_names: tuple[str, ...] = ()      # and the names


def read(events: Sequence[Event]) -> list[Cues]:
    """The cues of events, each with what the other events of its source are about.

    All events of a source must be given at once; the order of sources does not matter.
    """
    sentences: dict[tuple[str, int, str], list[Event]] = {}
    for event in events:
        sentences.setdefault(_sentence(event), []).append(event)
    found = [cues(event, sentences[_sentence(event)]) for event in events]
    by_source: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        if event.source and event.action:  # hand-made entries of one notebook are about nothing in common
            by_source.setdefault(event.source, []).append(place)
    for places in by_source.values():
        if len(places) > 1:
            around, names = _around([found[place] for place in places])
            for place in places:
                found[place] = replace(found[place], around=around, around_names=names)
    return found


def _sentence(event: Event) -> tuple[str, int, str]:
    return event.source, event.quote.start, event.quote.text


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
    language = language_of(event.quote.text, event.language)
    text = words(_undated(event.quote.text, language, elsewhere(event, sentence)), language)
    found = meanings(text, language)
    grammar = find(text, ["grammar"], language)
    actions = [hit for hit in found if hit.kind == "action"]
    about, firm = main(actions, grammar, text, language, event)
    by_kind = {kind: frozenset(hit.name for hit in found if hit.kind == kind) for kind in MEANINGS}
    return Cues(
        language, modes(actions, grammar, language, text, event), about,
        by_kind["thing"], by_kind["role"], by_kind["place"], by_kind["body"], by_kind["person"],
        _names(text, found, grammar, language), counts(text, language),
        frozenset(hit.name for hit in grammar if hit.name.startswith(SIGNS)), aims(found, grammar, language),
        _content(text, [*found, *grammar]), tuple(word.text for word in text if word.text != BLANK),
        {hit.name: hit.places[0] for hit in reversed(actions)},
        event.span.first.isoformat() if event.span else "", firm)


def meanings(text: Sequence[Word], language: str) -> list[Found]:
    """The meanings in a text, without those that only the words of a name seem to have."""
    found = find(text, MEANINGS, language)
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
    long = [word for word in text if len(word.text) > SHORT]
    if language not in CASED or sum(word.capital > 0 for word in long) > len(long) / 2:
        return set()
    return {place for place, word in enumerate(text) if place and word.capital and not word.apart}


def _undated(text: str, language: str, elsewhere: Sequence[tuple[int, int]]) -> str:
    """The text with a blank where dates and others' words stand: neither may tell what happened."""
    blanks = [(mention.start, mention.end) for mention in calendars.find(text, language=language)]
    kept, last = [], 0
    for start, end in sorted([*blanks, *elsewhere]):
        if start > last:
            kept.append(text[last:start])
        last = max(last, end)
    return f" {BLANK} ".join([*kept, text[last:]])


def _names(text: Sequence[Word], found: Sequence[Found], grammar: Sequence[Found], language: str) -> tuple[Name, ...]:
    """The words that no table knows: in scripts with capitals only those that have one."""
    numbers = find(text, ["number"], language)
    known = {place for hit in (*found, *grammar, *numbers) for place in hit.places}
    cased = language in CASED
    given = {hit.places[0] for hit in find(text, ["given"], language)}
    persons = {hit.places[0] for hit in found if hit.kind == "person"}
    names: list[Name] = []
    last = -2
    for place, word in enumerate(text):
        if place in known or word.text in aside() or not word.text[0].isalpha() or len(word.text) < 2:
            continue
        if (cased and not word.capital) or place + 1 in persons:  # a given name is told by the name it belongs to
            continue
        names.append(Name(word.spelled, last == place - 1 and not word.apart, place in given or (cased and place > 0)))
        last = place
    return tuple(names)


def _content(text: Sequence[Word], known: Sequence[Found]) -> frozenset[str]:
    """The words that no table knows and no capital marks as names: what tellings in one language may share besides."""
    taken = {place for hit in known for place in hit.places}
    return frozenset(word.text for place, word in enumerate(text)
                     if place not in taken and not word.capital and word.text.isalpha() and len(word.text) > 2)
