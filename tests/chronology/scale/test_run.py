"""An archive holds what one memory would: whatever the batches, the buckets, the engine, and the runs it took."""

from __future__ import annotations

import json
import os
import random
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import chronology
from benchmarks.corpus import short, write
from chronology import data
from chronology.entry import gathered
from chronology.model import Event, Happening, Timeline
from chronology.pipeline import Context
from chronology.read import Limits, discover
from chronology.scale import engines
from chronology.scale.archive import Archive
from chronology.scale.batches import Batch, cut, singles
from chronology.scale.buckets import buckets, cuts
from chronology.scale.engines import EngineError, Local, engine
from chronology.scale.judgements import Brief
from chronology.scale.run import gather, merge
from chronology.scale.selection import timeline
from chronology.work import Lost


def test_the_archive_is_what_one_memory_makes_of_it(build: Any, here: Any, corpus: Path) -> None:
    whole = chronology.build([corpus])
    assert len(whole.happenings) < len(whole.sources)
    assert build(corpus, here) == data.dumps(whole)


def test_what_was_planned_and_what_came_of_it_know_of_each_other(build: Any, here: Any) -> None:
    samples = Path(__file__).parents[3] / "samples" / "articles"
    whole = data.dumps(chronology.build([samples]))
    assert "happened-as" in whole and build(samples, here) == whole


def test_parquet_gives_the_events_that_lines_of_json_give(build: Any, here: Any, corpus: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    records = [json.loads(line) for line in corpus.read_text("utf-8").splitlines()]
    table = corpus.with_suffix(".parquet")
    parquet.write_table(pa.Table.from_pylist(records), table, row_group_size=70)
    ours, theirs = (data.loads(Timeline, build(path, here, path.suffix)) for path in (table, corpus))
    assert sorted(map(_told, ours.happenings)) == sorted(map(_told, theirs.happenings))


def _told(happening: Happening) -> list[str]:
    return sorted(telling.quote.text for telling in happening.tellings)


def test_processes_give_the_same_and_a_second_run_does_nothing_again(build: Any, here: Any, corpus: Path) -> None:
    alone = build(corpus, here)
    assert build(corpus, Local(2), "two.store") == alone
    here.done = 0
    assert build(corpus, here) == alone and here.done == 0


def test_a_changed_line_costs_its_batch(build: Any, here: Any, corpus: Path) -> None:
    build(corpus, here)
    lines = corpus.read_text("utf-8").splitlines(keepends=True)
    corpus.write_text("".join([*lines[:-1], lines[0].replace('"r0"', '"new"')]), "utf-8")
    here.done = 0
    again = build(corpus, here)
    assert "#new" in again and "#r239" not in again
    assert again == build(corpus, type(here)(), "fresh.store")


class _Dying:
    """An engine that dies after some batches, as a run that is killed does."""

    def map(self, function: Any, items: Any) -> Iterator[Any]:
        for number, item in enumerate(items):
            if number == 4:
                raise KeyboardInterrupt
            yield function(item)


def test_a_run_that_was_cut_short_goes_on_where_it_was(build: Any, here: Any, corpus: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        build(corpus, _Dying())
    found = build(corpus, here)
    assert found == build(corpus, type(here)(), "fresh.store")
    assert found.count('"id": "corpus.jsonl#') == 240


class _Poisoned:
    """An engine whose processes do not survive one document."""

    def __init__(self, record: int) -> None:
        self.record = record

    def map(self, function: Any, items: Any) -> Iterator[Any]:
        for item in items:
            deadly = isinstance(item, Batch) and item.before <= self.record < item.before + 25 and (
                item.stop - item.start > 300 or item.before == self.record)
            yield Lost(item) if deadly else function(item)


def test_a_poisoned_document_is_quarantined_and_the_rest_is_there(build: Any, corpus: Path) -> None:
    found = data.loads(Timeline, build(corpus, _Poisoned(40)))
    assert len(found.sources) == 239
    assert [(out.path, out.place) for out in found.left_out] == [("corpus.jsonl", "record 41")]
    assert found.left_out[0].reason.startswith("quarantined: the process that read it was killed")


def test_a_document_over_its_time_is_quarantined(build: Any, here: Any, corpus: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    from chronology.scale import harvest

    def slow(document: Any, context: Any) -> tuple[list[Event], Counter[str]]:
        while document.source.id.endswith("#r7"):
            pass
        return [], Counter()

    monkeypatch.setattr(harvest, "events_of", slow)
    found = data.loads(Timeline, build(corpus, here, limits=Limits(seconds=1)))
    assert [out.place for out in found.left_out] == ["corpus.jsonl#r7"]
    assert "--max-seconds" in found.left_out[0].reason and len(found.sources) == 239


def test_what_only_a_vague_word_dates_is_counted_a_file(build: Any, here: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    path.write_text("".join(f'{{"id": "{n}", "text": "The bridge closed recently. It opened on {n + 1} May 2020."}}\n'
                            for n in range(30)), "utf-8")
    whole = chronology.build([path])
    assert build(path, here) == data.dumps(whole)
    assert [(out.path, out.reason.rpartition(" ")[2]) for out in whole.left_out] == [("notes.jsonl", "30")]


def test_entries_made_by_hand_merge_with_the_archive(here: Any, corpus: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.csv"
    text = json.loads(corpus.read_text("utf-8").split("\n")[0])["text"]
    day = chronology.build([corpus]).happenings[0].span
    assert day is not None
    notes.write_text(f'date,text\n{day.edtf()},"{text}"\nsoon,It will close.\n', "utf-8")
    with Archive(tmp_path / "a.store") as archive:
        for entries in ((), [notes], [notes], ()):
            gather(archive, discover([corpus])[0], Context(), here, entries=gathered(entries))
            merge(archive, here)
            assert data.dumps(timeline(archive)) == data.dumps(chronology.build([corpus], entries=entries))


def test_documents_of_one_name_are_kept_apart(build: Any, here: Any, tmp_path: Path) -> None:
    path = tmp_path / "same.jsonl"
    path.write_text("".join(f'{{"id": "x", "text": "He left on {n + 1} May 2020."}}\n' for n in range(30)), "utf-8")
    found = data.loads(Timeline, build(path, here))
    assert len({source.id for source in found.sources}) == 30
    assert {telling.source for one in found.happenings for telling in one.tellings} == {s.id for s in found.sources}


def test_the_parts_of_a_batch_are_its_documents(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from chronology.scale import batches

    monkeypatch.setattr(batches, "WHOLE", 0)
    monkeypatch.setattr(batches, "RECORDS", 100)
    for batch in cut(discover([corpus])[0]):
        parts = singles(batch)
        drafts = [draft for part in parts for draft in batches.drafts(part, Limits())]
        assert drafts == list(batches.drafts(batch, Limits())) and len(drafts) == len(parts)


def test_an_event_is_in_every_bucket_that_it_reaches() -> None:
    draw = random.Random(3)
    spans = sorted((first, first + draw.choice((0, 0, 1, 30, 400))) for first in draw.choices(range(1, 1000), k=500))
    briefs = [Brief(number, first, last, b"") for number, (first, last) in enumerate(spans)]
    found = list(buckets(briefs, cuts(Counter(brief.first for brief in briefs).items(), 40), 40))
    assert len(found) > 10
    for bucket in found:
        reaching = {b.id for b in briefs if b.first <= bucket.stop and b.last >= bucket.start - 1}
        assert {brief.id for brief in bucket.briefs} == reaching


def test_a_crowded_day_is_shared_out_by_names(
    build: Any, here: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chronology.scale.buckets.CROWDED", 2)
    path = write(tmp_path / "day.jsonl", short(100))  # a hundred a day, in buckets of thirty
    assert build(path, here) == data.dumps(chronology.build([path]))


def test_an_engine_that_cannot_be_had_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(engines, "TIMEOUT", "1s")
    with pytest.raises(EngineError, match="no Dask scheduler answers at nowhere"), engine("dask", 1, "nowhere:1"):
        pass


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A Dask cluster of two worker processes."""
    pytest.importorskip("distributed")
    with engine("dask", 2) as cluster:
        yield cluster


@pytest.mark.cluster
def test_workers_of_a_cluster_give_the_same_though_one_is_killed(
    build: Any, here: Any, corpus: Path, cluster: Any
) -> None:
    assert build(corpus, _Killing(cluster), "cluster.store") == build(corpus, here)


class _Killing:
    """The cluster, of which a worker is killed in the middle of its first use."""

    def __init__(self, cluster: Any) -> None:
        self.cluster, self.killed = cluster, False

    def map(self, function: Any, items: Any) -> Iterator[Any]:
        for number, found in enumerate(self.cluster.map(function, items)):
            if number == 1 and not self.killed:
                self.killed = True
                processes = self.cluster.client.run(os.getpid)
                os.kill(next(iter(processes.values())), signal.SIGKILL)
            yield found


@pytest.mark.cluster
def test_what_kills_workers_is_given_up_and_the_rest_is_done(cluster: Any) -> None:
    deadly = f"__import__('os').kill(__import__('os').getpid(), {int(signal.SIGKILL)})"
    assert list(cluster.map(eval, ["1", deadly, "3"])) == [1, Lost(deadly), 3]


def test_an_archive_without_events_is_one(tmp_path: Path, here: Any) -> None:
    with Archive(tmp_path / "a.store") as archive:
        gather(archive, [], Context(), here)
        merge(archive, here)
        assert archive.fact("merged") and archive.count("happening") == 0
