"""Files are written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from chronology.files import remove, together, write_whole


def test_new_file_and_old_file(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    write_whole(target, "one")
    target.chmod(0o640)
    write_whole(target, "سلام")
    assert target.read_text("utf-8") == "سلام"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_the_old_file_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(target, "new")
    assert caught.value.filename == str(target)
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    dead, alive = tmp_path / ".page.html.4194999.part", tmp_path / f".page.html.{os.getppid()}.part"
    for part in (dead, alive):
        part.write_text("half")
    write_whole(tmp_path / "page.html", "whole")
    assert not dead.exists()
    assert alive.exists()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"none.page\.html"):
        write_whole(tmp_path / "none" / "page.html", "x")


def test_the_longest_name_and_a_link(tmp_path: Path) -> None:
    long = tmp_path / ("n" * 250 + ".html")
    write_whole(long, "x")
    link = tmp_path / "link.html"
    link.symlink_to(long)
    write_whole(link, "y")
    assert link.is_symlink()
    assert long.read_text() == "y"


def test_files_written_together_take_their_places_together_or_not_at_all(tmp_path: Path) -> None:
    long = "n" * 70
    names = [f"{long}.html", f"{long}.json", "gone.html"]
    paths = [tmp_path / name for name in names]
    for path in paths:
        path.write_text("old")

    def write(*, fails: bool) -> None:
        with together():
            for path in paths[:2]:
                with together():
                    write_whole(path, f"new {path.suffix}")
            remove(paths[2])
            assert [path.read_text() for path in paths] == ["old"] * 3
            if fails:
                write_whole(tmp_path / "none" / "page.html", "x")

    with pytest.raises(OSError, match="none"):
        write(fails=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert [path.read_text() for path in paths] == ["old"] * 3
    write(fails=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names[:2])
    assert [path.read_text() for path in paths[:2]] == ["new .html", "new .json"]
