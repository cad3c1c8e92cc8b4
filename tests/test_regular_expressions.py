"""No pattern of the house can be made to backtrack without end: each goes through regexploit.

Patterns are gathered from the living modules after they have done their work, whatever holds them.
"""

import ast
import gc
import pkgutil
import re
import types
import warnings
from importlib import import_module
from pathlib import Path

import calendars
import chronology
import render
from chronology import build

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # regexploit imports sre_parse by its old name
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

ROOMS = (calendars, chronology, render)
SAMPLES = Path(__file__).parent.parent / "samples" / "articles"


def modules() -> list[types.ModuleType]:
    names = [found.name for room in ROOMS for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")]
    return [*ROOMS, *(import_module(name) for name in names if not name.endswith("__main__"))]


def held(module: types.ModuleType) -> set[re.Pattern[str] | re.Pattern[bytes]]:
    """The patterns that a module's values hold, through any container or object of the house."""
    found: set[re.Pattern[str] | re.Pattern[bytes]] = set()
    seen: set[int] = set()
    stack: list[object] = list(vars(module).values())
    while stack:
        value = stack.pop()
        if id(value) in seen or isinstance(value, types.ModuleType | str | bytes | int | float):
            continue
        seen.add(id(value))
        if isinstance(value, re.Pattern):
            found.add(value)
        elif isinstance(value, list | tuple | dict | set | frozenset) or _of_the_house(value):
            stack += gc.get_referents(value)
    return found


def _of_the_house(value: object) -> bool:
    """Whether a function (with what it remembers), a class or an object is one of ours."""
    callable_or_class = isinstance(value, type | types.FunctionType) or hasattr(value, "cache_info")
    module = getattr(value, "__module__", "") if callable_or_class else type(value).__module__
    return str(module).partition(".")[0] in {room.__name__ for room in ROOMS}


def written(module: types.ModuleType) -> set[str]:
    """The patterns that stand as literals in calls of `re`."""
    tree = ast.parse(Path(module.__file__ or "").read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return {call.args[0].value for call in calls if isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Name) and call.func.value.id == "re" and call.args
            and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)}


def weaknesses(pattern: str, flags: int = 0) -> list[str]:
    return [f"{pattern[:80]!r}: {one.repeated_character}" for one in find(SreOpParser().parse_sre(pattern, flags))]


def test_no_pattern_backtracks_without_end() -> None:
    build([SAMPLES])
    found: dict[tuple[str, int], str] = {}
    for module in modules():
        for pattern in held(module):
            text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
            found.setdefault((text, pattern.flags), module.__name__)
        for text in written(module):
            found.setdefault((text, 0), module.__name__)
    assert len(found) > 60
    faults = [f"{name}: {fault}" for (text, flags), name in found.items() for fault in weaknesses(text, flags)]
    assert not faults, "\n".join(faults)


def test_the_checker_knows_a_weakness() -> None:
    assert weaknesses(r"(a+)+$") and weaknesses(r"\s*a?\s*b?\s*c?\s*$x")
