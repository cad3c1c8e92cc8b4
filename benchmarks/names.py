"""How well `chronology.names` tells one name from another in four scripts: recall, and false matches in a thousand.

usage: python -m benchmarks.names [--errors N]
"""

from __future__ import annotations

import argparse
from itertools import combinations, product
from pathlib import Path

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


def main() -> None:
    """Print one line for each half of the set and one for the whole."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    errors = parser.parse_args().errors
    first, second = blocks()
    for label, names in (("tuned on", first), ("kept apart", second), ("all", first + second)):
        missed, false, right, wrong = measure(names)
        print(f"{label}: {len(names)} names, recall {100 * (1 - len(missed) / right):.2f} % of {right} pairs, "
              f"false matches {100 * len(false) / wrong:.3f} % of {wrong} pairs")
        for kind, pairs in (("missed", missed), ("false", false)):
            for pair in pairs[:errors]:
                print(f"    {kind}: {pair[0]} ~ {pair[1]}")


if __name__ == "__main__":
    main()
