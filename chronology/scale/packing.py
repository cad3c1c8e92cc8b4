"""Nouns as the bytes that the archive keeps and workers exchange: compressed JSON, which no reader can be harmed by."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from typing import Any, TypeVar

from chronology import data
from chronology.merging.counts import Count
from chronology.merging.cues import Cues, Name
from chronology.merging.rarity import Rarity

Noun = TypeVar("Noun")
LEVEL = 1  # of compression: the least, since time is dearer than room here


def pack(noun: object) -> bytes:
    """A noun of `chronology.model` as bytes.

    >>> from chronology.model import Phrase
    >>> unpack(Phrase, pack(Phrase(0, 3, "met")))
    Phrase(start=0, end=3, text='met')
    """
    return zlib.compress(data.dumps(noun, indent=None).encode(), LEVEL)


def unpack(kind: type[Noun], packed: bytes) -> Noun:
    """The noun that was packed."""
    return data.loads(kind, zlib.decompress(packed))


def pack_json(value: Any) -> bytes:
    """Plain JSON as bytes."""
    return zlib.compress(json.dumps(value).encode(), LEVEL)


def unpack_json(packed: bytes) -> Any:
    """The JSON that was packed."""
    return json.loads(zlib.decompress(packed))


def plain_cues(told: Cues) -> list[Any]:
    """Cues as plain JSON; sets in order, so that the same cues are the same bytes."""
    sets = (told.main, told.things, told.roles, told.places, told.bodies, told.words)
    return [told.language, sorted(told.actions.items()), *map(sorted, sets),
            [[name.text, name.follows, name.sure] for name in told.names],
            [[count.value, count.unit, count.rough] for count in told.counts]]


def cues_of(plain: list[Any]) -> Cues:
    """The inverse of `plain_cues`."""
    language, actions, main, things, roles, places, bodies, words, names, counts = plain
    return Cues(
        language, dict(actions), frozenset(main), frozenset(things), frozenset(roles), frozenset(places),
        frozenset(bodies), tuple(Name(*name) for name in names), tuple(Count(*count) for count in counts),
        frozenset(words),
    )


def rarity_of(events: int, having: Mapping[str, int]) -> Rarity:
    """The rarity of those cues alone whose counts are given, among so many events."""
    from collections import Counter

    return Rarity(events, Counter(having))
