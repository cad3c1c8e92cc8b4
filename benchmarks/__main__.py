"""`python -m benchmarks [SUITE ...]`: runs every suite, or the named ones, and prints their tables.

A suite is a module of this package with a function `run() -> str`, which gives Markdown; the first line of its
docstring is its title. `--list` names the suites, `--keep` puts their tables into docs/measured.md.
"""

from __future__ import annotations

import argparse
import pkgutil
import platform
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import benchmarks

MEASURED = Path(__file__).parents[1] / "docs" / "measured.md"


def suites() -> dict[str, ModuleType]:
    """Every suite by its name."""
    names = [module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name != "__main__"]
    modules = {name: import_module(f"benchmarks.{name}") for name in names}
    return {name: module for name, module in modules.items() if hasattr(module, "run")}


def section(name: str, suite: ModuleType) -> str:
    """What a suite measured, under a heading of its own."""
    title = (suite.__doc__ or name).splitlines()[0].rstrip(".")
    machine = f"Python {platform.python_version()}, {platform.machine()}"
    return f"## {title}\n`python -m benchmarks {name}`, {machine}\n\n{suite.run().strip()}\n"


def keep(name: str, text: str) -> None:
    """Put a section into docs/measured.md, in the place of the one that the same suite wrote before."""
    page = MEASURED.read_text(encoding="utf-8") if MEASURED.exists() else "# What was measured\n"
    parts = re.split(r"(?m)^(?=## )", page)
    kept = [part for part in parts if f"`python -m benchmarks {name}`" not in part]
    MEASURED.write_text("\n".join(part.rstrip() + "\n" for part in [*kept, text]), encoding="utf-8")


def main() -> None:
    found = suites()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure how fast the rooms are.")
    parser.add_argument("suite", nargs="*", metavar="SUITE", help=f"which ones: {', '.join(found)} (default: all)")
    parser.add_argument("--list", action="store_true", help="name the suites and what they measure")
    parser.add_argument("--keep", action="store_true", help="put the tables into docs/measured.md")
    chosen = parser.parse_args()
    if unknown := set(chosen.suite) - set(found):
        parser.error(f"no such suite: {', '.join(sorted(unknown))}")
    for name in chosen.suite or found:
        if chosen.list:
            print(f"{name}: {(found[name].__doc__ or '').splitlines()[0]}")
            continue
        text = section(name, found[name])
        print(text, flush=True)
        if chosen.keep:
            keep(name, text)


if __name__ == "__main__":
    main()
