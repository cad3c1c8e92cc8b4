"""Archives: what a document costs, how that grows, what engines add, and whether every way gives the same bytes.

CPU time of all processes, since machines are shared; `python -m benchmarks.scale COUNT [FOLDER]` takes one archive of
so many short documents through extraction and merging (a million: about an hour of one processor).
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.corpus import articles, short, write
from benchmarks.measure import table
from chronology import data
from chronology.pipeline import Context
from chronology.read import Limits, discover
from chronology.scale import batches
from chronology.scale.archive import Archive
from chronology.scale.engines import Engine, Local, engine
from chronology.scale.rows import rows
from chronology.scale.run import gather, merge
from chronology.scale.selection import timeline
from render.archive import write_archive

SMALL, MIDDLE, LARGE, MANY = 2_000, 10_000, 20_000, 200_000


def run() -> str:
    batches.WHOLE = 0  # every corpus is cut, however small
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts = [_speed(folder), _growth(folder), _overhead(folder), _processes(folder), _again(folder), _same(folder)]
    return "\n\n".join(parts)


def _speed(folder: Path) -> str:
    """Reading to events, in one process, without keeping or merging."""
    lines, found = write(folder / "articles.jsonl", articles(210)).read_text("utf-8").splitlines(), []
    told = [rows(json.loads(line)) for line in lines[:9]]  # tables are loaded
    for tongue, language in enumerate(("English", "Persian", "Arabic")):
        mine = lines[tongue::3]
        begin = time.process_time()
        told = [rows(json.loads(line)) for line in mine]
        seconds = time.process_time() - begin
        found.append((language, f"{len(mine) / seconds:.0f}", f"{sum(map(len, told)) / len(mine):.1f}"))
    return table(("articles of 3,000 characters", "a CPU-second", "events in each"), found)


def _growth(folder: Path) -> str:
    found = [measured(folder, count, 1) for count in (SMALL, LARGE)]
    growth = found[1]["all"] / found[0]["all"]
    lines = [(one["documents"], f"{one['gather']:.2f}", f"{one['merge']:.2f}", f"{one['all']:.2f}",
              f"{one['parent']:.0f} / {one['worker']:.0f}", one["bytes"]) for one in found]
    head = ("short documents", "extraction, CPU-ms each", "merging, CPU-ms each", "both", "MB, main process / worker",
            "bytes each in the store")
    return f"{table(head, lines)}\n\nThe cost of a document grows {growth:.2f} times."


def measured(folder: Path, count: int, jobs: int) -> dict[str, Any]:
    """One archive of so many short documents: CPU milliseconds and bytes a document, peak memory in MB."""
    corpus, store = folder / f"{count}.jsonl", folder / f"{count}.store"
    if not corpus.exists():
        write(corpus, short(count))
    units, unread = discover([corpus])
    with Archive(store) as archive:
        engine, begin = Local(jobs), _cpu()
        gather(archive, units, Context(), engine, unread=unread)
        gathered = _cpu()
        merge(archive, engine)
        merged = _cpu()
        assert archive.count("document") == count
        happenings = archive.count("happening")
    peak = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    each = 1000 / count
    return {"documents": f"{count:,}", "gather": (gathered - begin) * each, "merge": (merged - gathered) * each,
            "all": (merged - begin) * each, "happenings": happenings, "parent": peak[0], "worker": peak[1],
            "bytes": store.stat().st_size // count}


def _overhead(folder: Path) -> str:
    """What the engines add: a function that does nearly nothing, over batches that hold very many documents."""
    corpus = write(folder / "many.jsonl", short(MANY))
    units, _ = discover([corpus])
    parts = list(batches.cut(units))
    lines = []
    begin = _cpu()
    assert sum(map(lengths, parts)) == MANY
    bare = _cpu() - begin
    for name in ("local", "dask"):
        begin, wall = _cpu(), time.perf_counter()
        with engine(name, 2) as workers:
            total = sum(workers.map(lengths, parts))  # type: ignore[arg-type]
        assert total == MANY
        lines.append((name, f"{(_cpu() - begin - bare) / MANY * 1000:.3f}", f"{time.perf_counter() - wall:.1f}"))
    title = f"engine, two workers, {MANY:,} documents"
    return table((title, "added CPU-ms a document", "seconds as they passed"), lines)


def lengths(batch: batches.Batch) -> int:
    """The number of documents in a batch."""
    return sum(1 for _ in batches.drafts(batch, Limits()))


def _processes(folder: Path) -> str:
    """One process against two: by the time that passed, which a busy machine spoils, and by processor time."""
    units, _ = discover([write(folder / "middle.jsonl", short(MIDDLE))])
    passed, spent = {}, {}
    for jobs in (1, 2, 1, 2):
        with Archive(folder / f"jobs-{jobs}-{len(spent)}-{time.monotonic_ns()}.store") as archive:
            begin, wall = _cpu(), time.perf_counter()
            gather(archive, units, Context(), Local(jobs))
        passed[jobs] = min(passed.get(jobs, 1e9), time.perf_counter() - wall)
        spent[jobs] = min(spent.get(jobs, 1e9), _cpu() - begin)
    return table(("from one process to two", "per cent"), [
        ("efficiency by time as it passed", f"{50 * passed[1] / passed[2]:.0f}"),
        ("efficiency by processor time (what two spend less than twice one)", f"{100 * spent[1] / spent[2]:.0f}"),
        ("processors that were free for it", f"{100 * spent[2] / passed[2]:.0f}")])


def _again(folder: Path) -> str:
    """One document more among many files: what a second run costs beside the first."""
    files = folder / "files"
    files.mkdir()
    lines = []
    with Archive(folder / "files.store") as archive:
        for part, records in (("all at first", short(MIDDLE)), ("one more", short(MIDDLE + 1))):
            for number, record in enumerate(records):
                if not (path := files / f"{number}.json").exists():
                    path.write_text(json.dumps(record, ensure_ascii=False), "utf-8")
            times = [_cpu()]
            gather(archive, discover([files])[0], Context(), Local(1))
            times.append(_cpu())
            merge(archive, Local(1))
            times.append(_cpu())
            write_archive(archive, folder / "files.html", assets="none")
            times.append(_cpu())
            lines.append((part, *(f"{after - before:.1f}" for before, after in pairwise(times))))
    return table((f"{MIDDLE:,} files of one sentence", "reading, CPU-s", "merging", "page"), lines)


def _same(folder: Path) -> str:
    lines, first = [], ""
    with engine("dask", 2) as cluster:
        ways: dict[str, Any] = {f"local, {jobs} processes": Local(jobs) for jobs in (1, 2, 3, 4)}
        ways |= {"dask, 2 workers": cluster, "local, a worker killed": Killing(Local(2)),
                 "dask, a worker killed": Killing(cluster)}
        for name, way in ways.items():
            found = _digest(folder, name, way)
            first = first or found
            lines.append((name, found[:16], "yes" if found == first else "NO"))
    return table(("way", "SHA-256 of the timeline", "the same"), lines)


def _digest(folder: Path, name: str, way: Engine) -> str:
    units, _ = discover([folder / f"{SMALL}.jsonl"])
    with Archive(folder / f"{name}.store") as archive:
        gather(archive, units, Context(), way)
        merge(archive, way, full=300)
        return hashlib.sha256(data.dumps(timeline(archive)).encode()).hexdigest()


class Killing:
    """An engine of which one worker is killed with -9 when the first result is there."""

    def __init__(self, way: Any) -> None:
        self.way, self.killed = way, False

    def map(self, function: Any, items: Any) -> Iterator[Any]:
        """As the engine does."""
        for found in self.way.map(function, items):
            if not self.killed:
                self.killed = True
                os.kill(_worker(self.way), signal.SIGKILL)
            yield found


def _worker(way: Any) -> int:
    if not isinstance(way, Local):
        return int(next(iter(way.client.run(os.getpid).values())))
    from multiprocessing import active_children

    return int(next(child.pid for child in active_children() if child.pid and child.is_alive()))


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    batches.WHOLE = 0
    with tempfile.TemporaryDirectory() as name:
        print(measured(Path(sys.argv[2] if len(sys.argv) > 2 else name), int(sys.argv[1]), 2))
