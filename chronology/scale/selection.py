"""Selections: a timeline out of the archive, of a stretch of days or of what a query asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import itemgetter

from calendars import DateSpan
from chronology.merging.agree import alone
from chronology.model import Event, Happening, Source, Timeline
from chronology.scale.archive import Archive
from chronology.scale.packing import unpack
from chronology.scale.words import asked_name, asked_place, asked_words

AT_ONCE = 500  # happenings that one question asks for
ORDER = "ORDER BY first IS NULL, first, last DESC, name"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query asks for; every part that is given must hold.

    `person` also finds bodies; `words` must all stand in one telling; `source` is a publisher or a document's id;
    `period` meets the days of a happening.
    """

    person: str = ""
    place: str = ""
    words: str = ""
    source: str = ""
    period: DateSpan | None = None


def found(archive: Archive, asked: Asked) -> list[int]:
    """The numbers of the happenings that a query finds, in order of time."""
    where, values = ["1"], list[object]()
    matches = [asked_name(asked.person, archive.spellings) if asked.person else "",
               asked_place(asked.place, archive.spellings) if asked.place else "",
               asked_words(asked.words) if asked.words else ""]
    if any(text and not match for text, match in zip((asked.person, asked.place, asked.words), matches, strict=True)):
        return []
    if any(matches):
        where.append("event IN (SELECT rowid FROM said WHERE said MATCH ?)")
        values.append(" AND ".join(filter(None, matches)))
    if asked.source:
        where.append("event IN (SELECT event.id FROM event JOIN document ON document.id = document "
                     "WHERE publisher = ? OR source = ? OR source LIKE ? ESCAPE '!')")
        values += [asked.source, asked.source, _escaped(asked.source) + "#%"]
    if asked.period:
        where.append("first <= ? AND last >= ?")
        values += [asked.period.last.toordinal(), asked.period.first.toordinal()]
    told = "JOIN telling ON happening = id" if len(values) and (any(matches) or asked.source) else ""
    query = f"SELECT DISTINCT id, first, last, name FROM happening {told} WHERE {' AND '.join(where)} {ORDER}"
    return [row[0] for row in archive.rows(query, values)]


def timeline(archive: Archive, numbers: Iterable[int] | None = None) -> Timeline:
    """The timeline of some happenings with the sources that tell them; of all, with what was left out, by default."""
    title, whole = archive.fact("title"), numbers is None
    happenings = tuple(_happenings(archive, _all(archive) if numbers is None else list(numbers)))
    if not whole:
        return Timeline(title, tuple(_sources(archive, happenings)), happenings)
    sources = archive.rows("SELECT packed FROM document ORDER BY source")
    return Timeline(title, tuple(unpack(Source, packed) for (packed,) in sources), happenings,
                    tuple(archive.left_out()))


def signature(archive: Archive, numbers: Sequence[int]) -> str:
    """What the timeline of some happenings is made of: two that have one signature are the same."""
    digest = hashlib.blake2b(archive.fact("title").encode(), digest_size=16)
    for some in _some(numbers):
        rows = archive.rows("SELECT happening.id, name, happening.packed, event FROM happening JOIN telling "
                            f"ON happening = id WHERE id IN ({', '.join('?' * len(some))}) ORDER BY id, place", some)
        told = {number: [row[1:] for row in group] for number, group in groupby(rows, itemgetter(0))}
        digest.update(repr([told[number] for number in some]).encode())  # numbers are not the same in the next run
    return digest.hexdigest()


def days(archive: Archive) -> Iterator[tuple[date, int]]:
    """How many happenings begin on each day, in order."""
    rows = archive.rows("SELECT first, count(*) FROM happening WHERE first IS NOT NULL GROUP BY first ORDER BY first")
    return ((date.fromordinal(first), count) for first, count in rows)


def beginning(archive: Archive, span: DateSpan | None, start: int = 0, count: int = -1) -> list[int]:
    """The numbers of the happenings that begin on these days, or of those without a date where there is no span.

    Of them only `count` (-1: all) from number `start` on.
    """
    if span is None:
        where, order, values = "first IS NULL", "name", []
    else:
        where, order = "first BETWEEN ? AND ?", "first, last DESC, name"
        values = [span.first.toordinal(), span.last.toordinal()]
    query = f"SELECT id FROM happening WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    return [id for (id,) in archive.rows(query, [*values, count, start])]


def sample(archive: Archive, size: int) -> list[int]:
    """The numbers of about `size` happenings, evenly over all in their order."""
    every = max(1, archive.count("happening") // size)
    return _all(archive)[::every]


def events(archive: Archive) -> Iterator[Event]:
    """All events, in the order of their documents' ids and of the texts."""
    rows = archive.rows("SELECT event.packed FROM document JOIN event ON document = document.id "
                        "ORDER BY document.source, event.id")
    return (unpack(Event, packed) for (packed,) in rows)


def _happenings(archive: Archive, numbers: Sequence[int]) -> Iterator[Happening]:
    """The happenings of these numbers, each with all its tellings."""
    for some in _some(numbers):
        rows = archive.rows("SELECT happening.id, name, happening.packed, event.packed FROM happening "
                            "JOIN telling ON happening = happening.id JOIN event ON event.id = event "
                            f"WHERE happening.id IN ({', '.join('?' * len(some))}) ORDER BY happening.id, place", some)
        found = {number: _happening(list(group)) for number, group in groupby(rows, itemgetter(0))}
        yield from (found[number] for number in some)


def _some(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + AT_ONCE] for start in range(0, len(numbers), AT_ONCE))


def _happening(rows: Sequence[tuple[int, str, bytes | None, bytes]]) -> Happening:
    tellings = tuple(unpack(Event, event) for *_, event in rows)
    _, name, packed, _ = rows[0]
    return replace(unpack(Happening, packed), tellings=tellings) if packed else alone(tellings[0], name)


def _all(archive: Archive) -> list[int]:
    return [id for (id,) in archive.rows(f"SELECT id FROM happening {ORDER}")]


def _sources(archive: Archive, happenings: Iterable[Happening]) -> Iterator[Source]:
    for name in sorted({telling.source for one in happenings for telling in one.tellings}):
        for (packed,) in archive.rows("SELECT packed FROM document WHERE source = ?", (name,)):
            yield unpack(Source, packed)


def _escaped(text: str) -> str:
    return "".join(f"!{c}" if c in "!%_" else c for c in text)
