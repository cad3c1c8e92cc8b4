"""A store to which documents come and from which they go holds what all of them at once would give, for less work."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

import chronology
from benchmarks.corpus import short, write
from chronology import data
from chronology.merging import group
from chronology.merging.score import Verdict


def test_documents_come_and_go(build: Any, here: Any, tmp_path: Path) -> None:
    corpus, chance = tmp_path / "corpus.jsonl", random.Random(8)
    records = list(short(160))
    for _ in range(6):
        write(corpus, iter(chance.sample(records, chance.randrange(100, 160))))
        assert build(corpus, here) == data.dumps(chronology.build([corpus]))


def test_what_was_judged_is_not_judged_again(
    build: Any, here: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, records = tmp_path / "corpus.jsonl", list(short(241))
    judged: list[Verdict] = []
    judge = group.judge

    def counted(*tellings: Any) -> Verdict:
        judged.append(judge(*tellings))
        return judged[-1]

    monkeypatch.setattr(group, "judge", counted)
    build(write(corpus, iter(records[:-1])), here)
    anew = len(judged)
    again = build(write(corpus, iter(records)), here)
    assert anew < len(judged) < 1.5 * anew
    assert again == build(corpus, here, "fresh.store")
