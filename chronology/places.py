"""The line of a place in a JSON text that someone edited, such as `happenings[3].span.first`."""

from __future__ import annotations

import re

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s"{}\[\],:]+', re.DOTALL)
STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def line_of(text: str, place: str) -> int:
    """The line, from 1, on which the value at `place` of a JSON text begins, or the nearest that holds it.

    >>> line_of('{"a": [\\n1,\\n2]}', "a[1]")
    3
    """
    wanted = [index or name for index, name in STEP.findall(place)]
    path: list[str] = []  # of the value that begins next: a name or a number for every object or list around it
    best = at = 0
    inside: list[str] = []  # "{" or "[" for every element of path
    key = False  # whether the next string names a value
    for token in TOKEN.finditer(text):
        mark = token[0]
        if mark == ":":
            continue
        if mark in "}]":
            inside.pop()
            path.pop()
            key = False
        elif mark == ",":
            key = inside[-1] == "{"
            if not key:
                path[-1] = str(int(path[-1]) + 1)
        elif key:
            path[-1] = mark[1:-1]
            key = False
        else:
            if best < len(path) <= len(wanted) and path == wanted[: len(path)]:
                best, at = len(path), token.start()
                if best == len(wanted):
                    break
            if mark in "{[":
                inside.append(mark)
                path.append("" if mark == "{" else "0")
                key = mark == "{"
    return text.count("\n", 0, at) + 1
