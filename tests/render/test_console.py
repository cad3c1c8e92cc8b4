"""What the command line says: a line for each thing left out, and no more than can be read."""

import pytest

from chronology.model import LeftOut
from render.console import MOST, warn


def test_of_many_faults_of_one_file_the_first_are_told_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    warn([*(LeftOut("a.csv", f"row {n}", "its text is empty") for n in range(MOST + 5)), LeftOut("b.txt", "", "x\ny")])
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == MOST + 2 and lines[0] == "chronology: a.csv: row 0: its text is empty"
    assert lines[-2:] == ["chronology: b.txt: x\\ny", "chronology: a.csv: 5 more like these; the page names them all"]
