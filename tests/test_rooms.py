"""The laws of the house that hold for every file: which room may import which, and how a file begins."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {"calendars": {"calendars"}, "chronology": {"calendars", "chronology"},
              "render": {"calendars", "chronology", "render"}}
FILES = [path for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]
NAMES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in FILES}

NAMED = re.compile(r"""(?:files|find_spec|import_module)\(["'](\w+)""")  # imported or looked into by its name
THE_USERS_OWN = {"spacy", "stanza", "pandas", "polars", "playwright"}  # taken where the user has them, never asked for
PART_OF = {"distributed": "dask", "markupsafe": "jinja2"}  # what another one brings along


def imports(tree: ast.AST) -> set[str]:
    """The modules that a tree imports, by full name."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their room"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                names.add(inner if inner in NAMES else str(node.module))
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_arrows_run_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    reached = {name.split(".")[0] for name in imports(ast.parse(path.read_text("utf-8")))} & set(MAY_IMPORT)
    assert reached <= MAY_IMPORT[room]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_opens_with_its_law(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), "say in one or two sentences what belongs here"


def test_no_import_cycle() -> None:
    """At module level; an import inside a function runs later and closes no circle."""
    graph = {}
    for name, path in NAMES.items():
        tree = ast.parse(path.read_text("utf-8"))
        top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        graph[name] = {found for found in imports(top) if found in NAMES and found != name}
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join([*path[path.index(name):], name])
        if name not in done:
            for reached in sorted(graph[name]):
                walk(reached, (*path, name))
            done.add(name)

    for name in sorted(graph):
        walk(name, ())


def test_calendars_needs_the_standard_library_alone() -> None:
    """In a process that has nothing else to import (`-S` leaves the installed packages out)."""
    code = ("import sys; sys.path.insert(0, sys.argv[1])\n"
            "import calendars; calendars.find('on 3 March 2020')\n"
            "strange = {n.split('.')[0] for n in sys.modules} - set(sys.stdlib_module_names) - {'calendars'}\n"
            "assert not {n for n in strange if not n.startswith('_')}, strange")
    subprocess.run([sys.executable, "-S", "-c", code, str(ROOT)], check=True)


def test_every_dependency_is_used_and_every_import_declared() -> None:
    """What pyproject.toml asks for and what the rooms import are the same distributions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for name, lines in project["optional-dependencies"].items() if name != "all" for line in lines]
    declared = {re.split(r"[\[>=]", line)[0].lower() for line in project["dependencies"] + extras}
    distributions = packages_distributions()
    imported = set()
    for path in FILES:
        text = path.read_text("utf-8")
        names = {name.split(".")[0] for name in imports(ast.parse(text))} | set(NAMED.findall(text))
        found = {d.lower() for name in names - sys.stdlib_module_names for d in distributions.get(name, ())}
        imported |= {PART_OF.get(name, name) for name in found}
    known = declared | {"chronology-tarikh"}
    assert imported <= known | THE_USERS_OWN
    assert declared <= imported
