"""Runs killed at random moments: whether a page is ever torn, a store ever spoilt, or the last run ever another.

`python -m benchmarks.kills [COUNT]` kills so many builds with a store, each at a moment of its own; `--writing` kills
them all while they write: a page with its folder of pages, its data and its store, from when the first file is opened
to when the last takes its place.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import articles
from benchmarks.measure import table

COUNT, FILES = 200, 12
OLD = "<p>the page that stood before</p>"


def run() -> str:
    """So many kills, and what they left."""
    with tempfile.TemporaryDirectory() as name:
        return killed(Path(name), COUNT)


def killed(folder: Path, count: int) -> str:
    """A build killed so many times: every fourth one while it writes its page, the others at any moment.

    Every third one begins without a store, every second one has two processes.
    """
    for number, record in enumerate(articles(FILES)):
        (folder / f"{number:02}.json").write_text(json.dumps(record, ensure_ascii=False), "utf-8")
    page, store = folder / "page" / "out.html", folder / "page" / "kept.store"
    draw, seen = random.Random(1), Counter[str]()
    page.parent.mkdir()
    begin = time.monotonic()
    _start(folder, 1).wait()
    lasts, whole = time.monotonic() - begin, page.read_text("utf-8")
    for number in range(count):
        page.write_text(OLD, "utf-8")
        if number % 3 == 0:
            for file in page.parent.glob("kept.store*"):
                file.unlink()
        child = _start(folder, 1 + number % 2)
        if number % 4 == 0:
            _writes(child, page.parent)
            time.sleep(draw.uniform(0, 0.02))
        else:
            time.sleep(draw.uniform(0.02, lasts * (1.1 if number % 3 == 0 else 0.6)))
        child.kill()
        child.wait()
        seen[{OLD: "the old page", whole: "the new page"}.get(page.read_text("utf-8"), "a torn page")] += 1
        seen["a store that is sound, or none yet"] += _sound(store)
    last = _start(folder, 1).wait()
    same = last == 0 and page.read_text("utf-8") == whole
    left = len(list(page.parent.glob(".*.part")))
    rows = [(what, seen[what]) for what in ("the old page", "the new page", "a torn page",
                                            "a store that is sound, or none yet")]
    return table((f"after each of {count} kills", "times"), rows) + (
        f"\n\nThe run after them makes {'the same' if same else 'ANOTHER'} page and leaves {left} unfinished files.")


def _start(folder: Path, jobs: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", "from render.cli import main; main()", "build", *map(str, sorted(folder.glob("*.json"))),
         "-o", str(folder / "page" / "out.html"), "--store", str(folder / "page" / "kept.store"), "--jobs", str(jobs)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _writes(child: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until a run begins to write its page."""
    while child.poll() is None and not any(folder.glob(".*.part")):
        time.sleep(0.001)


def _sound(store: Path) -> bool:
    """Whether a copy of the store, with what a killed run left beside it, is whole."""
    with tempfile.TemporaryDirectory() as name:
        for file in store.parent.glob(f"{store.name}*"):
            shutil.copy(file, name)
        copy = Path(name, store.name)
        if not copy.exists() or not copy.stat().st_size:
            return True
        with closing(sqlite3.connect(copy)) as database:
            return bool(database.execute("PRAGMA integrity_check").fetchone() == ("ok",))


WRITER = """
import os, random, signal, sys, threading
draw = random.Random(sys.argv.pop(1))
def kill():
    os.kill(os.getpid(), signal.SIGKILL)
def hook(event, arguments):
    if event in ("open", "os.rename") and str(arguments[0]).endswith(".part"):
        if event == "os.rename" and draw.random() < 0.05:
            kill()
        if event == "open" and draw.random() < 0.1:
            threading.Timer(draw.uniform(0, 0.01), kill).start()
from render import cli, pages
pages.LONG, pages.FULL = 5, 4
sys.addaudithook(hook)
cli.main()
"""


def writing(folder: Path, count: int) -> str:
    """Builds killed so many times amid their writing, each after a page of fewer documents stood there."""
    for number, record in enumerate(articles(2 * FILES)):
        (folder / f"{number:02}.json").write_text(json.dumps(record, ensure_ascii=False), "utf-8")
    documents = sorted(map(str, folder.glob("*.json")))
    made = folder / "made"

    def run(files: list[str], seed: str) -> int:
        code = WRITER if seed else WRITER.replace("sys.addaudithook(hook)", "")
        return subprocess.run(
            [sys.executable, "-c", code, seed, "build", *files, "-o", str(made / "out.html"), "--json",
             str(made / "out.data"), "--store", str(made / "kept.store")], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode

    def state() -> dict[str, bytes]:
        return {str(file.relative_to(made)): file.read_bytes() for file in sorted(made.rglob("*"))
                if file.is_file() and ".store" not in file.name and file.suffix != ".part"}

    made.mkdir()
    run(documents[:FILES], "")
    old, stood = state(), folder / "stood"
    shutil.copytree(made, stood)
    run(documents, "")
    new, seen = state(), Counter[str]()
    for number in range(count):
        shutil.rmtree(made)
        shutil.copytree(stood, made)
        ended = run(documents, str(number))
        now = state()
        whole = all(data in (old.get(name), new.get(name)) for name, data in now.items())
        what = {0: "not killed"}.get(ended, "all old" if now == old else "all new" if now == new else
                                     "old and new files, each whole" if whole else "torn")
        seen[what] += 1
        seen["a spoilt store"] += not _sound(made / "kept.store")
    last = run(documents, "")
    same = last == 0 and state() == new
    left = sum(file.suffix == ".part" for file in made.rglob(".*"))
    return table((f"after each of {count} builds of {len(new)} files", "times"), sorted(seen.items())) + (
        f"\n\nThe run after them makes {'the same' if same else 'OTHER'} files and leaves {left} unfinished.")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=str(__doc__).splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=COUNT)
    parser.add_argument("--writing", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        print((writing if chosen.writing else killed)(Path(name), chosen.count))


if __name__ == "__main__":
    main()
