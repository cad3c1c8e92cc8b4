"""Adversarial lines out of the language data: every group of words, every shape's examples, repeated; which cost most.

`python -m benchmarks.vocabulary [--kb 64] [--shown 20] [LANGUAGE ...]` measures dates, events and merging of each such
line (see `lines` for whole builds), in CPU milliseconds a kB, and how they grow where the line is four times as long.
"""

from __future__ import annotations

import argparse
import gc
import time
from importlib import import_module

from benchmarks.lines import GOOD, repeated
from benchmarks.measure import table
from render.cli import SELDOM

LANGUAGES = ("en", "fa", "ar", "ru")
GROWN = 1.3  # beyond which a line grows more than its length does
KB, SHOWN = 64, 20


def units(tag: str) -> dict[str, tuple[str, ...]]:
    """What the lines of a language repeat, by name: the words of each group, the examples of each shape."""
    language = import_module(f"calendars.languages.{tag}").LANGUAGE
    found = {f"{tag} words {name}": tuple(f"{word} " for _, words in _rows(group) for word in words)
             for name, group in language.words.items()}
    found |= {f"{tag} shapes {name}": tuple(f"{text}, " for shape in shapes for text in shape.examples)
              for name, shapes in language.shapes.items()}
    found |= {f"{tag} joined {name}": tuple(unit.strip(", ") for unit in found[f"{tag} {name}"])
              for name in ("words month", "words number", "words unit")}
    if tag != "ru":
        tying = import_module(f"chronology.languages.{tag}").LANGUAGE
        found |= {f"{tag} tie words {letter}": tuple(f"{word} " for word in words.split())
                  for letter, words in tying.words}
        found |= {f"{tag} tie marks {mark}": tuple(f"{word.rstrip('~')} " for word in words.split())
                  for mark, words in tying.marks.items()}
        found |= {f"{tag} tie phrases {letter}": tuple(" ".join(some.split()) + " " for some in phrases.split(" / "))
                  for letter, _, phrases in tying.phrases}
    return {name: tuple(filter(str.strip, some)) for name, some in found.items() if any(map(str.strip, some))}


def _rows(group: object) -> list[tuple[object, list[str]]]:
    if isinstance(group, str):
        return [(None, group.split("\n"))]
    rows = []
    for value, words in group:  # type: ignore[attr-defined]  # rows of the language file
        rows.append((value, words.split("\n")))
    return rows


def cost(text: str, tag: str) -> float:
    """CPU seconds of the dates, events and happenings of a text."""
    from calendars import find
    from chronology.merging import merge
    from chronology.tie import drawn, tie

    begin = time.process_time()
    mentions = find(text, language=tag)
    merge(drawn(tie(text, mentions, language=tag, source="a")))
    return time.process_time() - begin


def measured(tags: list[str], size: int) -> list[tuple[float, float, str]]:
    """(milliseconds a kB, growth, name) of each line, the dearest first."""
    found = []
    for tag in tags:
        good = GOOD.get(tag, GOOD[""])
        cost(good, tag)
        for name, some in units(tag).items():
            long = cost(f"{repeated(some, size * 1024)}\n\n{good}", tag)
            short = cost(f"{repeated(some[::-1], size * 256)}\n\n{good}", tag)  # other text, or it would be remembered
            found.append((long / size * 1000, long / 4 / max(short, 1e-4), name))
    return sorted(found, reverse=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.vocabulary", description=str(__doc__).splitlines()[0])
    parser.add_argument("language", nargs="*", default=LANGUAGES)
    parser.add_argument("--kb", type=int, default=KB)
    parser.add_argument("--shown", type=int, default=SHOWN)
    chosen = parser.parse_args()
    gc.set_threshold(SELDOM)  # as the command line does
    found = measured(chosen.language, chosen.kb)
    grown = sorted((growth, name) for each, growth, name in found if growth > GROWN and each > 2)
    print(table((f"the dearest of {len(found)} lines of {chosen.kb} kB", "CPU-ms a kB", "growth beyond length"),
                [(name, f"{each:.1f}", f"{growth:.2f}") for each, growth, name in found[:chosen.shown]]))
    print(f"\n{len(grown)} grow more than their length:",
          ", ".join(f"{name} {growth:.2f}" for growth, name in grown[-12:]))


if __name__ == "__main__":
    main()
