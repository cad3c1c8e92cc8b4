"""What people change in timeline.json by hand, kept beside it and applied again whenever the timeline is rebuilt.

A title, a date, a split, a join, a hidden entry, an added one. Edits name tellings by their words, so they outlive new
sources, moved text and other ids. No edit is guessed: they are the difference between the file and what had been built.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, TypeVar

from calendars import DateSpan, Reason
from chronology.data import DataError, dumps, loads
from chronology.files import write_whole
from chronology.merging.agree import happening
from chronology.merging.differ import shown
from chronology.merging.group import in_time
from chronology.model import Event, Happening, LeftOut, Source, Timeline

Noun = TypeVar("Noun")

BESIDE = ".edits"  # added to the name of the timeline's file
HIDDEN = "hidden by hand"


@dataclass(frozen=True, slots=True)
class Telling:
    """A telling as edits name it: an id made of its words, and the words for people who read the file."""

    id: str
    source: str
    quote: str


@dataclass(frozen=True, slots=True)
class Edit:
    """`change`: the happening of these tellings has this title, this span. `group`: just these tellings are one
    happening. `hidden`: these tellings are not shown. A title of "" and a span of None are left as they are.
    """

    kind: Literal["change", "group", "hidden"]
    tellings: tuple[Telling, ...]
    title: str = ""
    span: DateSpan | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A happening as it was built: its title, its days and the ids of its tellings."""

    title: str
    days: str
    tellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """What a timeline was before edits, and the digest of the file that was then written."""

    digest: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """The file of edits: edits, happenings added by hand with their sources, and the last two builds, newest first."""

    edits: tuple[Edit, ...] = ()
    added: tuple[Happening, ...] = ()
    sources: tuple[Source, ...] = ()
    built: tuple[Built, ...] = ()


def beside(path: str | os.PathLike[str]) -> Path:
    """Where the edits to the timeline at `path` are kept.

    >>> str(beside("story/timeline.json"))
    'story/timeline.json.edits'
    """
    return Path(f"{os.fspath(path)}{BESIDE}")


def keep(path: str | os.PathLike[str], fresh: Timeline) -> Timeline:
    """A fresh timeline with the edits that were made to the one at `path`; the record beside it is brought up to date.

    To be called before the result is written to `path`. Raises DataError, naming the file, where it or the record
    is not as it should be: nothing that a person wrote is overwritten unread.
    """
    record = _read(Record, beside(path)) or Record()
    edited = _read(Timeline, Path(path))
    if edited and record.built:
        record = compare(edited, _built_of(edited, Path(path), record), record)
    result = apply(fresh, record)
    built = Built(_digest(result.to_json()), tuple(map(_group, fresh.happenings)))
    if record.edits or record.added or record.built[:1] != (built,):
        write_whole(beside(path), dumps(replace(record, built=(built, *record.built[:1]))))
    return result


def compare(edited: Timeline, built: Built, before: Record | None = None) -> Record:
    """The edits that make what was built into what is there now.

    Edits of `before` whose tellings are in neither wait for the day when their source is back.
    """
    group_of = {telling: group for group in built.groups for telling in group.tellings}
    there = {handle(telling).id for one in edited.happenings for telling in one.tellings}
    hidden = sorted(telling for telling in group_of if telling not in there)
    seen: set[str] = set()
    edits: list[Edit] = []
    added: list[Happening] = []
    for one in edited.happenings:
        known = [named for telling in one.tellings if (named := handle(telling)).id in group_of]
        fresh = [telling for telling in known if telling.id not in seen]
        seen.update(telling.id for telling in fresh)
        if not known:
            added.append(one)
        elif fresh:
            edits += _edits(one, fresh, group_of, there)
    words = {telling.id: telling for edit in (before.edits if before else ()) for telling in edit.tellings}
    edits += [Edit("hidden", (words.get(telling, Telling(telling, "", "")),)) for telling in hidden]
    asleep = [edit for edit in (before.edits if before else ())
              if not any(telling.id in group_of for telling in edit.tellings)]
    ids = {telling.source for one in added for telling in one.tellings}
    return Record((*edits, *asleep), tuple(added), tuple(source for source in edited.sources if source.id in ids),
                  before.built if before else (built,))


def apply(timeline: Timeline, record: Record) -> Timeline:
    """The timeline as the edits want it; what merging newly put with an edited happening goes with it."""
    paths = {source.id: source.path for source in timeline.sources}
    hidden = {telling.id for edit in record.edits if edit.kind == "hidden" for telling in edit.tellings}
    left_out = [LeftOut(paths.get(telling.source, telling.source), telling.quote.text, HIDDEN)
                for one in timeline.happenings for telling in one.tellings if handle(telling).id in hidden]
    shown = [kept for one in timeline.happenings if (kept := _without(one, hidden))]
    happenings = [_changed(one, record.edits) for one in _regrouped(shown, record.edits)]
    present = {one.id for one in happenings}
    happenings += [one for one in record.added if one.id not in present]
    known = {source.id for source in timeline.sources}
    sources = [*timeline.sources, *(source for source in record.sources if source.id not in known)]
    return replace(timeline, sources=tuple(sorted(sources, key=lambda source: source.id)),
                   happenings=tuple(sorted(happenings, key=in_time)), left_out=(*timeline.left_out, *left_out))


def handle(event: Event) -> Telling:
    """A telling by its words: the same wherever they stand in their source."""
    words = [event.source, event.quote.text, event.action.text if event.action else "", event.status,
             *(mention.text for mention in event.mentions)]
    return Telling(_digest("\0".join(words)), event.source, event.quote.text)


def _edits(one: Happening, tellings: Sequence[Telling], group_of: dict[str, Group], there: set[str]) -> list[Edit]:
    """What was done to one happening: nothing where it has what is left of one that was built, its title and days."""
    groups = {group_of[telling.id] for telling in tellings}
    title = one.title if one.title not in {group.title for group in groups} else ""
    span = one.span if _days(one) not in {group.days for group in groups} else None
    if len(groups) == 1 and {telling.id for telling in tellings} == there & {*next(iter(groups)).tellings}:
        return [Edit("change", tuple(tellings), title, span)] if title or span else []
    return [Edit("group", tuple(tellings), title, span)]


def _without(one: Happening, hidden: set[str]) -> Happening | None:
    left = [telling for telling in one.tellings if handle(telling).id not in hidden]
    if len(left) == len(one.tellings):
        return one
    return happening(left) if left else None


def _regrouped(happenings: Sequence[Happening], edits: Iterable[Edit]) -> list[Happening]:
    group_of = {telling.id: edit for edit in edits if edit.kind == "group" for telling in edit.tellings}
    groups: dict[int, list[Event]] = {}
    untouched: list[Happening] = []
    for one in happenings:
        wanted = [group_of.get(handle(telling).id) for telling in one.tellings]
        counted = Counter(id(edit) for edit in wanted if edit)
        if not counted:
            untouched.append(one)
            continue
        most = counted.most_common(1)[0][0]
        for telling, edit in zip(one.tellings, wanted, strict=True):
            groups.setdefault(id(edit) if edit else most, []).append(telling)
    by_hand = Reason("joined-by-hand")
    made = [happening(tellings) for tellings in groups.values()]
    return untouched + [replace(one, reasons=(*one.reasons, by_hand)) for one in made]


def _changed(one: Happening, edits: Iterable[Edit]) -> Happening:
    """With the title and the span of the edits that most of its tellings are named in."""
    ids = {handle(telling).id for telling in one.tellings}
    named = sorted((edit for edit in edits if not ids.isdisjoint(telling.id for telling in edit.tellings)),
                   key=lambda edit: -len(ids & {telling.id for telling in edit.tellings}))
    for title in (edit.title for edit in named if edit.title):
        one = replace(one, title=title, reasons=(*one.reasons, Reason("title-by-hand")))
        break
    for span in (edit.span for edit in named if edit.span):
        return replace(one, span=span, reasons=(*one.reasons, Reason("date-by-hand")))
    return one


def _built_of(edited: Timeline, path: Path, record: Record) -> Built:
    """The build that a file was written from: the one with its digest, else the one whose tellings it has."""
    digest = _digest(path.read_text(encoding="utf-8"))
    there = {handle(telling).id for one in edited.happenings for telling in one.tellings}

    def strange(built: Built) -> tuple[bool, int]:
        return built.digest != digest, len(there ^ {telling for group in built.groups for telling in group.tellings})
    return min(record.built, key=strange)


def _group(one: Happening) -> Group:
    return Group(one.title, _days(one), tuple(handle(telling).id for telling in one.tellings))


def _days(one: Happening) -> str:
    return shown(one.span) if one.span else ""


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _read(kind: type[Noun], path: Path) -> Noun | None:
    if not path.exists():
        return None
    try:
        return loads(kind, path.read_text(encoding="utf-8"))
    except (DataError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from None
