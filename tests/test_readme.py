"""What README.md and docs/ say runs: shell commands in order in a folder of their own, and `>>>` examples."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BIN = Path(sys.executable).parent
NOT_HERE = re.compile(r"make (test|fuzz|bench)|git clone|pip install|cd |apt|brew|dask (scheduler|worker)")


def commands(page: Path) -> list[str]:
    """The lines of the page's `sh` blocks, continuation lines joined, comments left out."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.M | re.S)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_shell_commands(page: Path, tmp_path: Path) -> None:
    lines = [line for line in commands(page) if not NOT_HERE.match(line)]
    if not lines:
        pytest.skip("no shell command on this page")
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    shutil.copy(ROOT / "Makefile", tmp_path)
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    for line in lines:
        line = re.sub(r"^make timeline", f"make -o .venv/ready BIN={BIN} timeline", line)
        run = subprocess.run(["bash", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True,
                             timeout=300)
        assert run.returncode == 0, f"{line}\n{run.stdout}\n{run.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path) -> None:
    failed, _ = doctest.testfile(str(page), module_relative=False, encoding="utf-8",
                                 optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    assert not failed


def test_make_timeline_is_the_first_command() -> None:
    assert commands(ROOT / "README.md")[0] == "make timeline"
    assert commands(ROOT / "README.md")[1] == "make test"


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not missing
