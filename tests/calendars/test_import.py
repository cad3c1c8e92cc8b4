"""`import calendars` needs nothing but the standard library, and loads heavier parts only when they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in sys.stdlib_module_names | {"calendars"}:
            raise ModuleNotFoundError(f"blocked: {name}", name=name)

sys.meta_path.insert(0, Blocker())
import calendars
from datetime import date
"""


def run(code: str) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("use", "result"),
    [
        ("calendars.SolarDate(1402, 8, 6).to_date()", "2023-10-28"),
        ("calendars.HijriDate(1300, 1, 1).to_date()", "1882-11-12"),
        ("calendars.unit_span('solar-hijri', 'month', 1402, 8).timex()", "2023-10-23/2023-11-21"),
        ("calendars.from_edtf('199X').timex()", "199"),
        ("calendars.from_timex('2023-W43').first", "2023-10-23"),
        ("calendars.format_date(date(2023, 10, 28), 'solar-hijri')", "6 Aban 1402"),
    ],
)
def test_the_core_works_with_the_standard_library_alone(use: str, result: str) -> None:
    assert run(f"{BLOCK}\nprint({use})") == result


def test_without_hijridate_umm_al_qura_says_what_is_missing() -> None:
    use = "try: calendars.HijriDate(1445, 1, 1).to_date()\nexcept ImportError as error: print(error)"
    assert run(f"{BLOCK}\n{use}") == "the Umm al-Qura table comes with the package hijridate: pip install hijridate"


def test_what_is_loaded_when() -> None:
    heavy = {"hijridate", "numpy", "pandas", "polars"}
    loaded = f"print(sorted({heavy} & set(sys.modules)))"
    code = f"""
import calendars
{loaded}
calendars.HijriDate(1445, 1, 1).to_date()
{loaded}
calendars.to_fields([738821])
{loaded}
"""
    assert run(code).splitlines() == ["[]", "['hijridate']", "['hijridate', 'numpy']"]


def test_every_public_name_is_there() -> None:
    import calendars

    assert set(calendars.__all__) <= set(dir(calendars))
    assert all(getattr(calendars, name) is not None for name in calendars.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        calendars.nonsense  # type: ignore[attr-defined]  # noqa: B018  # that is the point
