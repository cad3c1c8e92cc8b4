"""The built wheel holds the three rooms whole: it works where the checkout is not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files alone."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
                   check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *arguments: str) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from render.cli import main; main()"
    return subprocess.run([sys.executable, "-c", code, str(installed), *arguments], check=True, capture_output=True,
                          text=True, cwd=installed, env=environment).stdout


def test_the_demo_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    run(installed, "demo", "-o", str(tmp_path / "page.html"))
    assert "</html>" in (tmp_path / "page.html").read_text("utf-8")


def test_it_is_typed_and_carries_its_data(installed: Path) -> None:
    names = {str(path.relative_to(installed)) for path in installed.rglob("*")}
    assert {"calendars/py.typed", "chronology/py.typed", "render/py.typed"} <= names
    assert not any(name.startswith(("tests", "benchmarks", "docs")) for name in names)
    for room in ("calendars", "chronology", "render"):
        kept = {str(path.relative_to(ROOT)) for path in (ROOT / room).rglob("*")
                if path.is_file() and "__pycache__" not in path.parts}
        assert kept <= names
