"""How suites measure and write: CPU time, the best of several rounds, things compared in turns within one run."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence


def best(cases: Mapping[str, Callable[[], object]], *, repeat: int = 1, rounds: int = 15) -> dict[str, float]:
    """CPU seconds of one call of each case, the least of all rounds; every round runs all cases in turn.

    `repeat` is how often a case is called in one measurement, for what takes less than about a millisecond.
    """
    seconds = dict.fromkeys(cases, float("inf"))
    for _ in range(rounds):
        for name, case in cases.items():
            start = time.process_time()
            for _ in range(repeat):
                case()
            seconds[name] = min(seconds[name], (time.process_time() - start) / repeat)
    return seconds


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)
