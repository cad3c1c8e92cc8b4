"""What writes one day in the words and digits of a language; no word stands here, they are in `names`."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal, get_args

from calendars.errors import CalendarError
from calendars.mention import Calendar
from calendars.names import Names, names

Style = Literal["numeric", "short", "long", "full"]
SLOTS = ("weekday", "day", "month", "number", "year")
_LATIN = "0123456789"


def numerals(words: Names, digits: str) -> dict[int, int]:
    """From Latin digits to those of the language, or to the ones that are asked for."""
    digits = digits or words.digits
    if len(digits) != 10:
        raise CalendarError(f"{digits!r} are not the ten digits from zero to nine")
    return str.maketrans(_LATIN, digits)


def _positional(shape: str, style: str) -> str:
    """A template with numbers in place of the names of its slots, which is quicker to fill."""
    for index, slot in enumerate(SLOTS):
        shape = shape.replace(f"{{{slot}", f"{{{index}")
    try:
        filled = shape.format(*SLOTS)
    except (LookupError, ValueError, AttributeError):
        filled = ""
    if not filled:
        slots = ", ".join(f"{{{slot}}}" for slot in SLOTS)
        raise CalendarError(f"{style!r} is no style ({', '.join(get_args(Style))}) and no template of {slots}")
    return shape


@lru_cache(maxsize=256)
def day_writer(
    calendar: Calendar, language: str, style: Style | str, era: bool, digits: str
) -> Callable[[int, int, int, int], str]:
    """What writes weekday, year, month and day."""
    words = names(language)
    native = numerals(words, digits)
    shape = _positional(style if "{" in style else words.shapes.get(style, ""), style)
    if era:
        shape += f" {words.eras[calendar]}"
    fill, weekdays, months = shape.format, words.weekdays, ("", *words.months[calendar])
    numbers = [str(number).translate(native) for number in range(32)]
    years: dict[int, str] = {}

    def write(weekday: int, year: int, month: int, day: int) -> str:
        if year not in years:
            years[year] = str(year).translate(native)
        return fill(weekdays[weekday], numbers[day], months[month], numbers[month], years[year])

    return write
