"""The floors under the gold figures: reads `floors.toml`, compares, and raises floors; never lowers one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import articles
import merging
import scoring
from sources import DATA, LANGUAGES, load

FILE = Path(__file__).with_name("floors.toml")
KINDS = {
    "dates": scoring.dates, "narratives": scoring.dates, "negatives": scoring.dates, "conflicts": scoring.dates,
    "references": scoring.references, "ties": scoring.ties,
}
SAMPLES = ("samples", "all")
MERGING = ("merging", "all")
TOGETHER = {SAMPLES: articles.score, MERGING: merging.score}  # sets in all languages at once
ONLY = {"negatives": ("spurious",), "conflicts": ("strict", "invented", "spurious")}
# counts of what should not be there: at most, where the others are at least
CEILINGS = ("invented", "spurious", "wrongly_merged", "wrongly_dated")


def sets() -> list[tuple[str, str]]:
    """Every gold set, its kind and its language; and those in all languages at once."""
    texts = [(kind, lang) for kind in KINDS for lang in LANGUAGES if (DATA / kind / f"{lang}.txt").exists()]
    return [*texts, *TOGETHER]


def measure(kind: str, language: str) -> tuple[scoring.Figures, scoring.Errors]:
    """The figures of a set that have floors, and its errors."""
    if (kind, language) in TOGETHER:
        return TOGETHER[kind, language]()
    figures, errors = KINDS[kind](load(kind, language))
    return {name: figures[name] for name in ONLY.get(kind, tuple(figures))}, errors


def floors() -> dict[str, dict[str, dict[str, float]]]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def below(figures: scoring.Figures, floor: dict[str, float]) -> Iterator[str]:
    """What is worse than its floor."""
    for name, value in floor.items():
        if figures[name] > value if name in CEILINGS else figures[name] < value:
            yield f"{name} is {figures[name]}, its floor is {value}"


def raised(figures: scoring.Figures, floor: dict[str, float]) -> dict[str, float]:
    """The better of what was reached and what was asked for."""
    better = {name: min if name in CEILINGS else max for name in figures}
    return {name: better[name](value, floor.get(name, value)) for name, value in figures.items()}


def write(table: dict[str, dict[str, dict[str, float]]]) -> None:
    """Write the floors as TOML, a line a set."""
    lines = ["# What was reached on the gold sets and may not be lost again. Raise it with: python tests/gold --raise",
             f"# {', '.join(CEILINGS)}: counts, at most; the others are per cent or F1, at least."]
    for kind in dict.fromkeys(kind for kind, _ in sets()):
        lines += ["", f"[{kind}]"]
        for language, figures in table.get(kind, {}).items():
            lines.append(f"{language} = {{ {', '.join(f'{name} = {value}' for name, value in figures.items())} }}")
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
