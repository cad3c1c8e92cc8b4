"""A store saves work and never changes a result: damage is told and mended, another's file is never touched."""

import random
import sqlite3
from pathlib import Path

import pytest

from chronology.store import Store, StoreError, key_of


def filled(path: Path, count: int = 200) -> None:
    with Store(path) as store:
        for number in range(count):
            store.put(f"{number}.txt", key_of(str(number)), f"result {number} " * 200)


def values(path: Path, count: int = 200) -> tuple[list[str | None], list[str]]:
    with Store(path) as store:
        found = [store.get(f"{number}.txt", key_of(str(number))) for number in range(count)]
        return found, store.warnings


def test_results_come_back_by_name_and_key(tmp_path: Path) -> None:
    filled(tmp_path / "s")
    found, warnings = values(tmp_path / "s")
    assert found == [f"result {number} " * 200 for number in range(200)] and not warnings
    with Store(tmp_path / "s") as store:
        assert store.get("1.txt", key_of("changed")) is None
        store.put("1.txt", key_of("changed"), "new \ud800")
        assert store.get("1.txt", key_of("1")) is None
    with Store(tmp_path / "s") as store:
        assert store.get("1.txt", key_of("changed")) == "new \ud800"


def test_a_run_cut_short_keeps_what_it_had_written(tmp_path: Path) -> None:
    store = Store(tmp_path / "s")
    for number in range(100):
        store.put(f"{number}.txt", "k", "v")
    del store  # as a killed process does: nothing is closed
    with Store(tmp_path / "s") as again:
        assert sum(again.get(f"{number}.txt", "k") == "v" for number in range(100)) >= 64


@pytest.mark.parametrize("kind", ["empty", "half", "flip", "page"])
def test_damage_is_mended_and_never_returned(tmp_path: Path, kind: str) -> None:
    filled(tmp_path / "s")
    good = (tmp_path / "s").read_bytes()
    draw = random.Random(1)
    for _ in range(12):
        at = draw.randrange(4096, len(good) - 4096)
        damaged = {"empty": b"", "half": good[:at], "flip": good[:at] + bytes([good[at] ^ 255]) + good[at + 1:],
                   "page": good[:at] + bytes(4096) + good[at + 4096:]}[kind]
        (tmp_path / "s").write_bytes(damaged)
        found, _ = values(tmp_path / "s")
        assert all(value in (None, f"result {number} " * 200) for number, value in enumerate(found))
        filled(tmp_path / "s")
        assert all(values(tmp_path / "s")[0])


def test_another_file_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("my only copy")
    with pytest.raises(StoreError, match=r"notes\.txt: this is no store"):
        Store(tmp_path / "notes.txt")
    assert (tmp_path / "notes.txt").read_text() == "my only copy"
    for application in (0, 7):
        other = sqlite3.connect(tmp_path / f"{application}.db")
        other.execute(f"PRAGMA application_id = {application}")
        other.execute("CREATE TABLE t (a)")
        other.close()
        with pytest.raises(StoreError, match="this is no store"):
            Store(tmp_path / f"{application}.db")
    with pytest.raises(StoreError, match="cannot be made here"):
        Store(tmp_path / "missing" / "s")


def test_two_runs_share_a_store(tmp_path: Path) -> None:
    with Store(tmp_path / "s") as one, Store(tmp_path / "s") as two:
        for number in range(150):
            one.put(f"a{number}", "k", "1")
            two.put(f"b{number}", "k", "2")
        one.flush()
        two.flush()
        assert one.get("b149", "k") == "2" and not one.warnings and not two.warnings
