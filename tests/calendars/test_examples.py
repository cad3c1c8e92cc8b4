"""Every example runs: those in the docstrings of the room, and those of its page of documentation."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import calendars

PAGE = Path(__file__).parents[2] / "docs" / "calendars.md"
MODULES = [module.name for module in pkgutil.walk_packages(calendars.__path__, "calendars.")]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    assert doctest.testmod(import_module(name), optionflags=FLAGS).failed == 0


def test_the_page_of_documentation() -> None:
    failed, attempted = doctest.testfile(str(PAGE), module_relative=False, optionflags=FLAGS, encoding="utf-8")
    assert attempted > 40
    assert failed == 0
