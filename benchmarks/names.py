"""Names: how many spellings of one name in four scripts are found to be one, and how many of two names are.

Every name stands in five spellings (Latin, Persian, Arabic, Cyrillic, Cyrillic in an oblique case), each whole, as
the family name alone, and with a title or a clitic. `python -m benchmarks.names --errors N` prints what goes wrong.
"""

from __future__ import annotations

import argparse
from itertools import combinations, product
from pathlib import Path

from benchmarks.measure import table
from chronology.names import same

SET = Path(__file__).parent / "data" / "names.txt"
SCRIPTS = ("latin", "persian", "arabic", "cyrillic", "oblique")

# What newspapers put around a name: before, after.
AROUND = {
    "latin": (("President ", ""), ("former minister ", ""), ("", "'s")),
    "persian": (("آقای ", ""), ("دکتر ", "")),
    "arabic": (("السيد ", ""), ("و", ""), ("لـ", "")),
    "cyrillic": (("президент ", ""),),
    "oblique": (("президента ", ""),),
}


def blocks(path: Path = SET) -> list[list[tuple[str, ...]]]:
    """The two halves of the set: names, each as its five spellings."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    halves = text.split("----------")
    return [[tuple(block.strip().split("\n")) for block in half.strip("-\n ").split("\n\n") if block.strip()]
            for half in halves]


def forms(spellings: tuple[str, ...]) -> list[str]:
    """A name as it may stand in a text: whole, the family name alone, with a title or a clitic."""
    found = []
    for script, spelling in zip(SCRIPTS, spellings, strict=True):
        before, after = AROUND[script][len(spelling) % len(AROUND[script])]
        found += [spelling, before + spelling + after, spelling.split()[-1]]
    return list(dict.fromkeys(form.replace("_", " ") for form in found))


def measure(names: list[tuple[str, ...]]) -> tuple[list[tuple[str, str]], list[tuple[str, str]], int, int]:
    """Pairs missed and pairs wrongly matched, and how many pairs of each kind there were."""
    known = [forms(name) for name in names]
    right = [pair for name in known for pair in combinations(name, 2)]
    wrong = [pair for one, other in combinations(names, 2) for pair in product(one, other)]
    return [p for p in right if not same(*p)], [p for p in wrong if same(*p)], len(right), len(wrong)


def run() -> str:
    first, second = blocks()
    found = []
    for label, names in (("tuned on", first), ("kept apart", second), ("all", first + second)):
        missed, false, right, wrong = measure(names)
        found.append((label, len(names), right, f"{100 * (1 - len(missed) / right):.2f} %", wrong,
                      f"{100 * len(false) / wrong:.3f} %"))
    return table(("names", "how many", "pairs of one name", "found", "pairs of two names", "taken for one"), found)


def main() -> None:
    """Print the table, and so many of the pairs of each kind that go wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    errors = parser.parse_args().errors
    print(run())
    missed, false, _, _ = measure([name for half in blocks() for name in half])
    for kind, pairs in (("missed", missed), ("false", false)):
        for pair in pairs[:errors]:
            print(f"{kind}: {pair[0]} ~ {pair[1]}")


if __name__ == "__main__":
    main()
