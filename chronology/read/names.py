"""Names of files as they are kept: independent of the folder that one stands in, unique.

Nothing here opens a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath


def shortest_names(paths: Sequence[str]) -> list[str]:
    """For each path, the fewest last parts that tell it apart from the others.

    >>> shortest_names(["/a/d1/same.txt", "/a/d2/same.txt", "/a/other.txt"])
    ['d1/same.txt', 'd2/same.txt', 'other.txt']
    """
    parts = [PurePath(path).parts for path in paths]
    length = [1] * len(parts)
    while True:
        names = ["/".join(p[-n:]).replace("//", "/") for p, n in zip(parts, length, strict=True)]
        seen: dict[str, list[int]] = {}
        for index, name in enumerate(names):
            seen.setdefault(name, []).append(index)
        longer = [i for same in seen.values() if len(same) > 1 for i in same if length[i] < len(parts[i])]
        if not longer:
            return names
        for index in longer:
            length[index] += 1
