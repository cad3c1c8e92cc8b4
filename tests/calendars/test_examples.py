"""Every example runs: those in the docstrings of the room, and those of its page of documentation."""

from __future__ import annotations

import doctest
import pkgutil
import re
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
    blocks = re.findall(r"```pycon\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    page = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, PAGE.name, str(PAGE), 0)
    result = doctest.DocTestRunner(optionflags=FLAGS).run(page)
    assert len(page.examples) > 40
    assert result.failed == 0
