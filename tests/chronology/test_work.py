"""Spreading work: order kept, a dying worker costs only what kills it."""

from __future__ import annotations

from operator import neg

from chronology.work import spread

DEADLY = "__import__('os').kill(__import__('os').getpid(), 9)"


def test_the_order_of_the_items_is_kept() -> None:
    assert spread(neg, range(20), 2) == ([-n for n in range(20)], [])


def test_an_item_that_kills_its_process_is_named_and_the_rest_is_done() -> None:
    results, lost = spread(eval, ["1", "2", DEADLY, "4"], 2)  # eval: a function that every process can import
    assert results == [1, 2, 4]
    assert [one.item for one in lost] == [DEADLY]


def test_progress_counts_up() -> None:
    seen: list[tuple[int, int]] = []
    spread(neg, [1, 2, 3], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
