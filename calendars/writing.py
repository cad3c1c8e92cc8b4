"""What writes one day in the words and digits of a language; no word stands here, they are in `names`."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from calendars.errors import CalendarError
from calendars.mention import Calendar
from calendars.names import Names, names

Style = Literal["numeric", "short", "long", "full"]
_LATIN = "0123456789"


def numerals(words: Names, digits: str) -> dict[int, int]:
    """From Latin digits to those of the language, or to the ones that are asked for."""
    digits = digits or words.digits
    if len(digits) != 10:
        raise CalendarError(f"{digits!r} are not the ten digits from zero to nine")
    return str.maketrans(_LATIN, digits)


@lru_cache(maxsize=256)
def day_writer(
    calendar: Calendar, language: str, style: Style, era: bool, digits: str
) -> Callable[[int, int, int, int], str]:
    """What writes weekday, year, month and day."""
    words = names(language)
    native = numerals(words, digits)
    shape = words.shapes[style] + (f" {words.eras[calendar]}" if era else "")
    for index, slot in enumerate(("weekday", "day", "month", "number", "year")):
        shape = shape.replace(f"{{{slot}", f"{{{index}")
    fill, weekdays, months = shape.format, words.weekdays, ("", *words.months[calendar])
    numbers = [str(number).translate(native) for number in range(32)]
    years: dict[int, str] = {}

    def write(weekday: int, year: int, month: int, day: int) -> str:
        if year not in years:
            years[year] = str(year).translate(native)
        return fill(weekdays[weekday], numbers[day], months[month], numbers[month], years[year])

    return write
