"""How well `chronology.merge` finds one happening in its tellings, on sets of our own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"
LINE = re.compile(r"(~ )?(?:(\d{4}-\d{2}-\d{2})(?:/(\d{4}-\d{2}-\d{2}))? )?(en|fa|ar|ru):\s*(.*)")


@dataclass(frozen=True, slots=True)
class Telling:
    """One line of a set; `happening` names the happening that it tells, `near` the one that it only looks like."""

    id: str
    language: str
    first: str
    last: str
    text: str
    happening: str
    near: str = ""


def read(path: Path) -> list[Telling]:
    """The tellings of a set."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    found: list[Telling] = []
    for number, block in enumerate(filter(None, map(str.strip, text.split("\n\n")))):
        day, *lines = re.sub(r":\n(?=[^\x00-\x7f])", ": ", block).split("\n")
        for place, line in enumerate(lines):
            match = LINE.fullmatch(line)
            if match is None:
                raise ValueError(f"{path.name}: {line!r} is no telling")
            other, first, last, language, said = match.groups()
            name, first = f"{path.stem}-{number}", first or day
            found.append(Telling(f"{name}-{place}", language, first, last or first, said,
                                 f"{name}-{place}" if other else name, name if other else ""))
    return found
