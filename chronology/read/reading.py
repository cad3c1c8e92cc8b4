"""From paths to documents: find the files, read each, tell its language, its date and its sections."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from calendars import Section, languages
from chronology.escapes import shown
from chronology.model import Document, LeftOut, Source
from chronology.read.charset import scrub
from chronology.read.draft import Draft, Job, Seam
from chronology.read.formats import read_data
from chronology.read.given import Given
from chronology.read.language import recognise
from chronology.read.limits import Limits, OutOfTimeError, OverLimitError, processor_time
from chronology.read.lines import lines_of
from chronology.read.publication import decide, inferred
from chronology.read.seams import find_seams
from chronology.read.stamps import day_said
from chronology.read.units import Unit, discover

_INFERRED_FROM = 40_000  # characters: what a text is about tells itself in its first pages
_LINKS = ("http://", "https://", "mailto:")


def read(
    paths: Sequence[str | os.PathLike[str]], *, limits: Limits | None = None,
    given: Mapping[str, Given] | None = None, anchors: Mapping[str, date] | None = None,
) -> Iterator[Document | LeftOut]:
    """Every document in files, folders and archives, in the order of their names; and all that was left out.

    `given` states title, publisher, language, date or link of a document, by path or id. `anchors` are the days
    that a text may count from ("the 89th day of the war"); they help to tell when it was written.
    """
    limits = limits or Limits()
    units, left_out = discover(paths, limits, given)
    yield from left_out
    for unit in units:
        yield from read_file(unit, limits, anchors)


def read_file(unit: Unit, limits: Limits, anchors: Mapping[str, date] | None = None) -> list[Document | LeftOut]:
    """The documents of one file, and what of it was left out. It needs nothing but its arguments and the file.

    Where the time for the file runs out, what had been read by then is kept.
    """
    done: list[Document | LeftOut] = []
    try:
        with processor_time(limits):
            data = _read_whole(unit, limits)
            for draft in unique(read_data(Path(unit.path).name, data, Job(unit.name, limits, read_data))):
                done.append(finished(draft, unit, anchors or {}))
    except (OutOfTimeError, OverLimitError) as error:
        done.append(LeftOut(unit.name, f"after document {len(done)}" if done else "", str(error)))
    except OSError as error:
        done.append(LeftOut(unit.name, "", f"cannot be opened: {(error.strerror or str(error)).lower()}"))
    except MemoryError:
        done.append(LeftOut(unit.name, "", "not read: it needs more memory than there is"))
    return done or [LeftOut(unit.name, "", "there is nothing to read in it")]


def finished(draft: Draft | LeftOut, unit: Unit, anchors: Mapping[str, date]) -> Document | LeftOut:
    """The document that a reader's draft becomes; what was left out stays so, on one line."""
    return _finished(draft, unit, anchors) if isinstance(draft, Draft) else _one_line(draft)


def _one_line(out: LeftOut) -> LeftOut:
    return LeftOut(out.path, out.place, " ".join(scrub(out.reason)[0].split())[:300])


def _read_whole(unit: Unit, limits: Limits) -> bytes:
    # A pipe put in the place of the file since it was found must not block the reading.
    descriptor = os.open(unit.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        limits.check_size("file_mb", os.fstat(descriptor).st_size)
        data = file.read(limits.file_mb * 1_000_000 + 1)
    limits.check_size("file_mb", len(data))
    return data


def unique(drafts: Iterable[Draft | LeftOut]) -> Iterator[Draft | LeftOut]:
    """The drafts with records that no two share; of equal ones all but the first get a number."""
    seen: dict[tuple[str, str], int] = {}
    for draft in drafts:
        if not isinstance(draft, Draft):
            yield draft
        elif not draft.text.strip():
            yield LeftOut(draft.name, draft.record and f"record {draft.record}", "there is no text in it")
        else:
            yield replace(draft, record=_free(draft.name, shown(draft.record)[:120], seen))


def _free(name: str, record: str, seen: dict[tuple[str, str], int]) -> str:
    """A record's name, with a number where another record has it."""
    free = record
    while (name, free) in seen:
        seen[name, record] += 1
        free = f"{record}~{seen[name, record]}"
    seen[name, free] = 1
    return free


def _finished(draft: Draft, unit: Unit, anchors: Mapping[str, date]) -> Document:
    """A document with everything told: what is given counts, then what the draft says, then what its text shows."""
    identity = draft.name + (f"#{draft.record}" if draft.record else "")
    given = _given(unit, draft)
    language = recognise(draft.text, given.language or draft.language)
    seams = _merged(draft.seams, find_seams(draft.text, draft.authors))
    sections = tuple(_section(seam, language) for seam in seams)
    own = "".join(_outside(draft.text, seams))
    warnings = [*draft.warnings, *_notes(draft.text, seams)]
    try:
        published = decide(draft.clues, [line.text for line in lines_of(own)], language, given.date)
    except ValueError as error:
        warnings.append(f"the date that is stated for it, {given.date!r}, is not understood: {error}")
        published = decide(draft.clues, [line.text for line in lines_of(own)], language)
    if published.basis not in ("stated", "metadata"):
        warnings += [f"its date, {clue.value!r}, is not understood" for clue in draft.clues
                     if clue.kind == "metadata" and clue.value.strip()][:1]
    if published.basis == "none":
        published = inferred(own[:_INFERRED_FROM], language, anchors)
    if unread := languages.unread(draft.text, language):
        warnings.append(f"{unread:,} of its {len(draft.text):,} characters are not read for dates: "
                        f"the language {language} has no file of its own, and its lines are too long or too many")
    link = given.link or draft.link
    if link and not link.lower().startswith(_LINKS):
        warnings.append("its link is neither http, https nor mailto: left out")
        link = ""
    source = Source(
        identity, draft.name, draft.text, given.title or draft.title, given.publisher or draft.publisher, language,
        link, published, draft.marks,
    )
    return Document(source, sections, tuple(warnings))


def _notes(text: str, seams: Iterable[Seam]) -> Iterator[str]:
    """What is said of notes about the author that show a date: nothing vanishes without a word."""
    for seam in seams:
        note = text[seam.start:seam.end]
        if seam.role == "biography" and any(map(str.isdigit, note)):
            yield f"what it says of its author gives no events: {' '.join(note[:80].split())}"


def _given(unit: Unit, draft: Draft) -> Given:
    stated = dict(unit.given)
    part = draft.name.removeprefix(unit.name) + (f"#{draft.record}" if draft.record else "")
    return stated.get(part, Given()).over(stated.get("", Given()))


def _section(seam: Seam, language: str) -> Section:
    when = day_said(seam.when, language) if seam.when else None
    return Section(seam.start, seam.end, when, seam.role)


def _merged(known: tuple[Seam, ...], found: tuple[Seam, ...]) -> tuple[Seam, ...]:
    """What the format set apart, and what the text shows outside of it; both come in order, and none overlaps."""
    merged: list[Seam] = []
    for seam in sorted([*known, *found], key=lambda seam: seam.start):  # of two that begin together, the known one
        if not merged or seam.start >= merged[-1].end:
            merged.append(seam)
    return tuple(merged)


def _outside(text: str, seams: tuple[Seam, ...]) -> Iterator[str]:
    at = 0
    for seam in seams:
        yield text[at:max(at, seam.start)]
        at = max(at, seam.end)
    yield text[at:]


