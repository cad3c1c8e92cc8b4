"""Files, folders and names: everything readable is found once, in a steady order; the rest is named with a reason."""

import os
from pathlib import Path

import pytest

from chronology.escapes import shown
from chronology.model import Document, LeftOut
from chronology.read import Given, Limits, discover, read

TEXT = "The bridge was opened on 3 March 2020.\n"


def documents(*paths: Path, **options: object) -> list[Document]:
    return [item for item in read(list(paths), **options) if isinstance(item, Document)]  # type: ignore[arg-type]


def left_out(*paths: Path, **options: object) -> list[LeftOut]:
    return [item for item in read(list(paths), **options) if isinstance(item, LeftOut)]  # type: ignore[arg-type]


def test_ids_depend_on_neither_folder_nor_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.txt", "a.txt", "sub/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    paths = [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "sub" / "a.txt"]
    ids = [d.source.id for d in documents(*paths)]
    assert [d.source.id for d in documents(*reversed(paths))] == ids
    monkeypatch.chdir(tmp_path)
    assert [d.source.id for d in documents(Path("sub/a.txt"), Path("b.txt"), Path("a.txt"))] == ids
    assert len(set(ids)) == 3 and "b.txt" in ids and "sub/a.txt" in ids


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert len(documents(tmp_path, tmp_path / "a.txt", tmp_path / "." / "a.txt")) == 1


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    reasons = {Path(o.path).name: o.reason for o in left_out(
        tmp_path / "empty", tmp_path / "pipe.txt", tmp_path / "loop.txt", tmp_path / "gone.txt")}
    assert reasons == {
        "empty": "there is nothing to read in this folder", "pipe.txt": "this is not a regular file",
        "loop.txt": "cannot be opened: too many levels of symbolic links", "gone.txt": "there is no such file",
    }


def test_links_stay_in_their_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.txt").write_text(TEXT)
    (tmp_path / "in" / "out.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "in" / "up").symlink_to("..")
    (tmp_path / "in" / "real.txt").write_text(TEXT)
    (tmp_path / "in" / "same.txt").symlink_to("real.txt")
    assert len(documents(tmp_path / "in")) == 1
    assert len(left_out(tmp_path / "in")) == 2


def test_other_files_in_a_folder_are_named_and_left(tmp_path: Path) -> None:
    for name in ("a.txt", "style.css", ".hidden", "notes"):
        (tmp_path / name).write_text(TEXT)
    assert [d.source.id for d in documents(tmp_path)] == ["a.txt", "notes"]
    assert [Path(o.path).name for o in left_out(tmp_path)] == [".hidden", "style.css"]
    assert [d.source.id for d in documents(tmp_path / "style.css")] == ["style.css"]


def test_a_name_cannot_forge_a_line() -> None:
    assert shown("a\nb\x1b\u202etxt.exe") == "a\\nb\\x1b\\u202etxt.exe"
    assert shown(os.fsdecode(b"bad\xff.txt")) == "bad\\xff.txt"
    assert shown("می‌رود.txt") == "می‌رود.txt"


def test_limits_are_named_with_their_flag(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(TEXT * 30_000)
    assert "--max-text-mb" in left_out(tmp_path / "big.txt", limits=Limits(text_mb=1))[0].reason
    assert "--max-file-mb" in left_out(tmp_path / "big.txt", limits=Limits(file_mb=1))[0].reason
    assert documents(tmp_path / "big.txt")


def test_when_the_time_runs_out_what_was_read_is_kept(tmp_path: Path) -> None:
    record = '{"text": "' + TEXT.strip() * 40 + '", "id": "x"}\n'
    (tmp_path / "long.jsonl").write_text(record * 20_000)
    items = list(read([tmp_path / "long.jsonl"], limits=Limits(seconds=1)))
    assert [item.source.id for item in items[:2] if isinstance(item, Document)] == ["long.jsonl#x", "long.jsonl#x~2"]
    assert isinstance(items[-1], LeftOut) and "--max-seconds" in items[-1].reason and len(items) < 20_000


def test_what_is_stated_counts_more_than_what_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Opening of the bridge\nFriday, 6 March 2020\n" + TEXT)
    (tmp_path / "sources.toml").write_text(
        '["a.txt"]\ntitle = "The bridge"\npublisher = "Courier"\ndate = 2020-03-04\nlink = "https://example.org/b"\n')
    source = documents(tmp_path / "a.txt")[0].source
    assert (source.title, source.publisher, source.link) == ("The bridge", "Courier", "https://example.org/b")
    assert source.published.basis == "stated" and str(source.published.span.first) == "2020-03-04"
    over = documents(tmp_path / "a.txt", given={str(tmp_path / "a.txt"): Given(date="2020-03-05")})[0].source
    assert str(over.published.span.first) == "2020-03-05" and over.title == "The bridge"


def test_a_statement_about_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "sources.toml").write_text('["b.txt"]\ntitle = "x"\n["a.txt"]\ncolour = "red"\n')
    reasons = " ".join(o.reason for o in left_out(tmp_path / "a.txt", given={"c.txt": Given(title="y")}))
    assert "'b.txt' is not in this folder" in reasons and "'colour'" in reasons and "not among the documents" in reasons


def test_units_can_be_read_anywhere(tmp_path: Path) -> None:
    import pickle

    (tmp_path / "a.txt").write_text(TEXT)
    units, _ = discover([tmp_path])
    assert pickle.loads(pickle.dumps(units)) == units
