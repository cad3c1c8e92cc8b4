"""The March equinox and true noon after E. M. Reingold and N. Dershowitz, Calendrical Calculations (4th edition).

The constants are theirs: solar longitude after Bretagnon and Simon (1986), the equation of time after Meeus (1998), the
Earth's rotation after Meeus (1991) and NASA's polynomials. Moments are days since the day number 0, in universal time.
"""

from __future__ import annotations

import math
from datetime import date
from functools import lru_cache

MERIDIAN = 52.5 / 360  # of Iran's standard time, which the calendar authority uses

_J2000 = date(2000, 1, 1).toordinal() + 0.5
# Coefficient, addend and multiplier of each term of the sun's longitude.
_TERMS = (
    (403406, 270.54861, 0.9287892), (195207, 340.19128, 35999.1376958), (119433, 63.91854, 35999.4089666),
    (112392, 331.2622, 35998.7287385), (3891, 317.843, 71998.20261), (2819, 86.631, 71998.4403),
    (1721, 240.052, 36000.35726), (660, 310.26, 71997.4812), (350, 247.23, 32964.4678), (334, 260.87, -19.441),
    (314, 297.82, 445267.1117), (268, 343.14, 45036.884), (242, 166.79, 3.1008), (234, 81.53, 22518.4434),
    (158, 3.5, -19.9739), (132, 132.75, 65928.9345), (129, 182.95, 9038.0293), (114, 162.03, 3034.7684),
    (99, 29.8, 33718.148), (93, 266.4, 3034.448), (86, 249.2, -2280.773), (78, 157.6, 29929.992),
    (72, 257.8, 31556.493), (68, 185.1, 149.588), (64, 69.9, 9037.75), (46, 8.0, 107997.405), (38, 197.1, -4444.176),
    (37, 250.4, 151.771), (32, 65.3, 67555.316), (29, 162.7, 31556.08), (28, 341.5, -4561.54), (27, 291.6, 107996.706),
    (27, 98.5, 1221.655), (25, 146.7, 62894.167), (24, 110.0, 31437.369), (21, 5.2, 14578.298), (21, 342.6, -31931.757),
    (20, 230.9, 34777.243), (18, 256.1, 1221.999), (17, 45.3, 62894.511), (14, 242.9, -4442.039),
    (13, 115.2, 107997.909), (13, 151.8, 119.066), (13, 285.3, 16859.071), (12, 53.3, -4.578), (10, 126.6, 26895.292),
    (10, 205.7, -39.127), (10, 85.9, 12297.536), (10, 146.1, 90073.778),
)  # fmt: skip
# Dynamical less universal time in seconds: the last year of a polynomial, its centre and unit in years, coefficients.
_ROTATION = (
    (1599, 1000, 100, (1574.2, -556.01, 71.23472, 0.319781, -0.8503463, -0.005050998, 0.0083572073)),
    (1699, 1600, 1, (120, -0.9808, -0.01532, 0.000140272128)),
    (1799, 1700, 1, (8.118780842, -0.005092142, 0.003336121, -0.0000266484)),
)
_ROTATION_1800 = (-0.000009, 0.003844, 0.083563, 0.865736, 4.867575, 15.845535, 31.332267, 38.291999, 28.316289,
                  11.636204, 2.043794)  # fmt: skip
_ROTATION_1900 = (-0.00002, 0.000297, 0.025184, -0.181133, 0.553040, -0.861938, 0.677066, -0.212591)
_ROTATION_1987 = (63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599)
_ROTATION_2006 = (62.92, 0.32217, 0.005589)


def _polynomial(x: float, coefficients: tuple[float, ...]) -> float:
    result = 0.0
    for coefficient in reversed(coefficients):
        result = result * x + coefficient
    return result


def _sin(degrees: float) -> float:
    return math.sin(math.radians(degrees % 360))


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees % 360))


@lru_cache
def rotation(year: int) -> float:
    """Dynamical less universal time in days, for the middle of a year from 500 on."""
    for last, centre, unit, coefficients in _ROTATION:
        if year <= last:
            return _polynomial((year - centre) / unit, coefficients) / 86400
    centuries = (date(year, 7, 1) - date(1900, 1, 1)).days / 36525
    if year < 1900:
        return _polynomial(centuries, _ROTATION_1800)
    if year < 1987:
        return _polynomial(centuries, _ROTATION_1900)
    if year < 2051:
        return _polynomial(year - 2000, _ROTATION_1987 if year < 2006 else _ROTATION_2006) / 86400
    seconds = -20 + 32 * ((year - 1820) / 100) ** 2
    return (seconds + 0.5628 * (2150 - year) if year <= 2150 else seconds) / 86400


def _centuries(moment: float) -> float:
    """Julian centuries of dynamical time since 2000."""
    return (moment + rotation(date.fromordinal(math.floor(moment)).year) - _J2000) / 36525


def solar_longitude(moment: float) -> float:
    """The sun's longitude in degrees."""
    c = _centuries(moment)
    series = sum(coefficient * _sin(addend + multiplier * c) for coefficient, addend, multiplier in _TERMS)
    mean = 282.7771834 + 36000.76953744 * c + 0.000005729577951308232 * series
    aberration = 0.0000974 * _cos(177.63 + 35999.01848 * c) - 0.005575
    nutation = -0.004778 * _sin(_polynomial(c, (124.90, -1934.134, 0.002063)))
    nutation -= 0.0003667 * _sin(_polynomial(c, (201.11, 72001.5377, 0.00057)))
    return (mean + aberration + nutation) % 360


def equation_of_time(moment: float) -> float:
    """Apparent less mean time, in days."""
    c = _centuries(moment)
    longitude = _polynomial(c, (280.46645, 36000.76983, 0.0003032))
    anomaly = _polynomial(c, (357.52910, 35999.05030, -0.0001559, -0.00000048))
    eccentricity = _polynomial(c, (0.016708617, -0.000042037, -0.0000001236))
    obliquity = 23 + 26 / 60 + _polynomial(c, (21.448, -46.8150, -0.00059, 0.001813)) / 3600
    y = math.tan(math.radians(obliquity / 2)) ** 2
    return (
        y * _sin(2 * longitude)
        - 2 * eccentricity * _sin(anomaly)
        + 4 * eccentricity * y * _sin(anomaly) * _cos(2 * longitude)
        - y * y * _sin(4 * longitude) / 2
        - 1.25 * eccentricity**2 * _sin(2 * anomaly)
    ) / (2 * math.pi)


def true_noon(day: int) -> float:
    """The moment of true noon on a day number, at the meridian."""
    mean_noon = day + 0.5 - MERIDIAN
    return mean_noon - equation_of_time(mean_noon)


def is_nowruz(day: int) -> bool:
    """Whether a day in March is the first at whose true noon the equinox has passed."""
    return solar_longitude(true_noon(day)) < 180 < solar_longitude(true_noon(day - 1))
