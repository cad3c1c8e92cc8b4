"""An archive's pages hold what its timeline holds, and the commands make and ask it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.corpus import short, write
from chronology.pipeline import Context
from chronology.read import discover
from chronology.scale import batches
from chronology.scale.archive import Archive
from chronology.scale.run import gather, merge
from render import archive as archives
from render import pages
from render.archive import write_archive
from render.cli import chronology
from render.commands import archives as commands


class Here:
    """The engine that is none."""

    map = staticmethod(map)


def test_a_long_archive_is_an_index_and_its_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "LONG", 50)
    monkeypatch.setattr(pages, "FULL", 20)
    monkeypatch.setattr(archives, "SAMPLE", 30)
    corpus = write(tmp_path / "c.jsonl", short(150))
    with Archive(tmp_path / "a.store") as archive:
        gather(archive, discover([corpus])[0], Context(), Here())  # type: ignore[arg-type]
        merge(archive, Here())  # type: ignore[arg-type]
        first, *others = write_archive(archive, tmp_path / "t.html", assets="none")
        names = {name for (name,) in archive.rows("SELECT name FROM happening")}
    index = first.read_text("utf-8")
    assert all(f't-pages/{page.name}"' in index for page in others) and "<article" not in index
    assert f"{len(names)} " in index
    found = [name for page in others for name in re.findall(r'<article id="(\w+)"', page.read_text("utf-8"))]
    assert len(found) == len(names) and set(found) == names


def test_only_the_pages_of_periods_that_changed_are_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "LONG", 50)
    monkeypatch.setattr(pages, "FULL", 60)
    monkeypatch.setattr(batches, "WHOLE", 0)
    monkeypatch.setattr(batches, "RECORDS", 25)
    corpus, records = tmp_path / "c.jsonl", list(short(300))
    with Archive(tmp_path / "a.store") as archive:
        written = []
        for part in (records[:-1], records, records):
            gather(archive, discover([write(corpus, iter(part))])[0], Context(), Here())  # type: ignore[arg-type]
            merge(archive, Here())  # type: ignore[arg-type]
            _, *others = write_archive(archive, tmp_path / "t.html", assets="none")
            written.append({page: (page.stat().st_mtime_ns, page.read_bytes()) for page in others})
        again = write_archive(archive, tmp_path / "fresh.html", assets="none")[1:]
    first, second, third = written
    assert second == third and 0 < len(second.items() - first.items()) < len(second)
    for page, other in zip(second, again, strict=True):
        assert page.read_bytes() == other.read_bytes().replace(b"fresh", b"t")


def test_build_query_render_and_events(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Lukashenko met Putin in Minsk on 3 March 2020.", "utf-8")
    Path("b.txt").write_text("لوکاشنکو ۱۵ آبان ۱۴۰۲ در تهران استعفا داد.", "utf-8")
    run("build a.txt b.txt --engine local --store a.store -o archive.html --assets none")
    run("build a.txt b.txt -o plain.html --assets none")
    run("render a.store -o again.html --assets none")
    assert Path("archive.html").read_bytes() == Path("plain.html").read_bytes() == Path("again.html").read_bytes()
    run("query a.store --person Лукашенко --period 2023 -o found.html --assets none")
    assert "لوکاشنکو" in Path("found.html").read_text("utf-8") and "Putin" not in Path("found.html").read_text("utf-8")
    run("events a.txt b.txt --engine local -o one.jsonl")
    run("events a.txt b.txt -o two.jsonl")
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()


def test_many_files_are_an_archive_and_what_was_edited_by_hand_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(3):
        Path(f"{number}.txt").write_text(f"Bridge {number} was opened on 3 May 193{number}.", "utf-8")
    run("build 0.txt 1.txt 2.txt --json t.json -o page.html --assets none")
    data = Path("t.json").read_text("utf-8")
    Path("t.json").write_text(data.replace('"title": "Bridge 1', '"title": "The bridge', 1), "utf-8")
    monkeypatch.setattr(commands, "MANY", 2)
    run("build 0.txt 1.txt 2.txt --json t.json -o page.html --assets none")
    assert '"title": "The bridge' in Path("t.json").read_text("utf-8")
    assert ">The bridge" in Path("page.html").read_text("utf-8")


@pytest.mark.parametrize(("command", "said"), [
    ("query nowhere.store --words x", "no such file"),
    ("query a.txt --words x", "no store of chronology"),
    ("query empty.store --words x", "there is no archive in it"),
    ("build nothing.txt --engine local -o x.html", "nothing could be read"),
])
def test_faults_end_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, said: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("On 3 May 2020.", "utf-8")
    Archive(Path("empty.store")).close()
    with pytest.raises(Exception, match=said):
        run(command)


def run(command: str) -> None:
    """A command as the terminal gives it."""
    chronology(command.split(), standalone_mode=False)
