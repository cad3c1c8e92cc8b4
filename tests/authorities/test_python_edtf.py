"""First and last days of EDTF strings beside python-edtf."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from calendars import edtf_members

LINES = (Path(__file__).parent / "python_edtf.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if not line.startswith("#")])
def test_first_and_last_day(line: str) -> None:
    text, first, last = line.split()
    members = edtf_members(text)
    assert min(span.first for span in members) == date.fromisoformat(first)
    assert max(span.last for span in members) == date.fromisoformat(last)
