"""Makes swiss_ephemeris.txt: `pip install pyswisseph`, then `python make_swiss_ephemeris.py > swiss_ephemeris.txt`.

A year begins on the day at whose true noon, at 52.5 degrees east, the March equinox has passed. The equinox is that of
the Swiss Ephemeris in its built-in (Moshier) form, which ends with AD 3002; true noon is mean noon less its equation of
time, both in its own model of the Earth's rotation.
"""

import math
import textwrap
from datetime import date

import swisseph

FIRST, LAST = 1, 2379
JULIAN_DAY_OF_0 = 1721424.5  # of midnight before the day number 0
MERIDIAN = 52.5 / 360


def nowruz(year: int) -> tuple[int, float]:
    """The day number on which a year begins, and by how many minutes the equinox misses the nearest true noon."""
    start = date(year + 621, 3, 10).toordinal() + JULIAN_DAY_OF_0
    equinox = swisseph.solcross_ut(0.0, start, swisseph.FLG_MOSEPH)
    noons = equinox + MERIDIAN + swisseph.time_equ(equinox) - (JULIAN_DAY_OF_0 + 0.5)
    return math.ceil(noons), 1440 * (noons - round(noons))


if __name__ == "__main__":
    starts = {year: nowruz(year) for year in range(FIRST, LAST + 2)}
    leap = [year for year in range(FIRST, LAST + 1) if starts[year + 1][0] - starts[year][0] == 366]
    close = [f"AP {year} {minutes:+.1f}" for year, (_, minutes) in starts.items() if abs(minutes) < 5]
    print(f"# Leap years of the Solar Hijri calendar, AP {FIRST}-{LAST}: the equinox after Swiss Ephemeris")
    print(f"# {swisseph.version} (Moshier) against true noon at 52.5 degrees east; made by make_swiss_ephemeris.py.")
    print(f"# AP {FIRST} begins on {date.fromordinal(starts[FIRST][0])}. Minutes from noon, where fewer than five:")
    print(textwrap.fill(", ".join(close), 118, initial_indent="# ", subsequent_indent="# "))
    print(textwrap.fill(" ".join(map(str, leap)), 118))
