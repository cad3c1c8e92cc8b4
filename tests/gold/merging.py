"""Scores merging on happenings as several sources tell them: which tellings are one, and on what they differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from scoring import Errors, Figures, percent
from sources import DATA

import chronology
from chronology import Happening

FILE = DATA / "merging" / "all.txt"
TELLING = re.compile(r"(~ )?(?:(\d{4}-\d{2}-\d{2}) )?(en|fa|ar|ru): (.+)")


@dataclass(frozen=True, slots=True)
class Case:
    """Tellings by their ids and the happening that each tells; what those of the first happening differ on."""

    tellings: tuple[tuple[str, str, date, str], ...]  # id, language, day, text
    homes: dict[str, str]
    differ: frozenset[str]


def cases() -> Iterator[Case]:
    """The blocks of the file; a line that is none of its shapes is refused."""
    text = "\n".join(line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for number, block in enumerate(filter(None, map(str.strip, text.split("\n\n")))):
        day, *lines = block.split("\n")
        told, homes, differ = [], {}, []
        for place, line in enumerate(lines):
            if line.startswith("= "):
                differ.append(line[2:])
                continue
            match = TELLING.fullmatch(line)
            if match is None:
                raise ValueError(f"{FILE.name}: {line!r} is no telling")
            other, own_day, language, said = match.groups()
            name = f"{number}-{place}"
            told.append((name, language, date.fromisoformat(own_day or day), said))
            homes[name] = name if other else str(number)
        yield Case(tuple(told), homes, frozenset(differ))


def score() -> tuple[Figures, Errors]:
    """The share of pairs found, of happenings whose differences are told, and how many pairs are wrongly merged.

    All are merged at once, so that each must find its own among the others.
    """
    known = list(cases())
    texts = {name: text for case in known for name, _, _, text in case.tellings}
    happenings = chronology.merge(chronology.event(text, span=day, language=language, source=name)
                                  for case in known for name, language, day, text in case.tellings)
    home = {telling.source: happening for happening in happenings for telling in happening.tellings}
    owner = {name: own for case in known for name, own in case.homes.items()}
    right = {pair for pair in combinations(sorted(owner), 2) if owner[pair[0]] == owner[pair[1]]}
    found = {pair for pair in combinations(sorted(owner), 2) if home[pair[0]].id == home[pair[1]].id}
    errors = [f"not merged: {texts[one]!r} and {texts[other]!r}" for one, other in sorted(right - found)]
    errors += [f"merged wrongly: {texts[one]!r} and {texts[other]!r}" for one, other in sorted(found - right)]
    told = [(case, home[case.tellings[0][0]]) for case in known]
    for case, happening in told:
        if not _differs(case, happening):
            errors.append(f"differ on {[one.about for one in happening.disagreements]}, not {sorted(case.differ)}: "
                          f"{case.tellings[0][3]!r}")
    figures = {"pairs": percent(len(right & found), len(right)),
               "differences": percent(sum(_differs(*pair) for pair in told), len(told)),
               "wrongly_merged": len(found - right)}
    return figures, errors


def _differs(case: Case, happening: Happening) -> bool:
    return {one.about for one in happening.disagreements} == case.differ
