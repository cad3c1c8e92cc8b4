"""Numbers in running text: what a run of digits can be, and what number words add up to. No word of a language here."""

from __future__ import annotations

import re
from functools import lru_cache

from calendars.language import Numbers

# A run of digits with separators inside is one token, so that a telephone number never holds a date.
RUN = r"[0-9]+(?:[./:,-][0-9]+)*"
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_DATE = re.compile(r"([0-9]{1,4})([-./])([0-9]{1,2})\2([0-9]{1,4})")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_MONTH = re.compile(r"([12][0-9]{3})[-/](0[1-9]|1[0-2]|[1-9])")
_PAIR = re.compile(r"([0-9]{1,4})([-/])([0-9]{1,4})")

Terminals = frozenset[str]
Part = tuple[Terminals, dict[str, object], int, int]  # (terminals, fields, start, end) inside a run
JUNK: tuple[Terminals, dict[str, object]] = (frozenset({"junk"}), {})
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}  # two years and so much
_SCALES = (100, 1000, 1_000_000)
LONGEST = 12  # digits; no date holds a longer number


@lru_cache(4096)
def plain(value: int, digits: int, kind: str) -> Terminals:  # noqa: C901  # a list of facts
    """What a number can be: `digits` is its length as written, 0 for words; kind is "digits", "word" or "ordinal"."""
    terminals = {"number", f"number:{kind}"}
    if kind == "ordinal":
        terminals |= {"nth"}
    elif value < 1_000_000:
        terminals |= {"n"}
    if digits <= 2 and value <= (99 if digits else 31):
        terminals |= {"day", f"day:{kind}"}
        if digits and kind == "ordinal" and value <= 31:
            terminals.add("day:figure")  # "the 5th", not "the fifth"
    if value <= 24 and digits <= 2:
        terminals |= {"hour", f"hour:{kind}"}
        if 7 <= value <= 12:
            terminals.add("hour:late")
        if 1 <= value <= 12 and kind != "ordinal":
            terminals.add("hour:twelve")
        if 1 <= value <= 6:
            terminals.add(f"number:{value}")  # months of a quarter and of a half, days of a week
    if value <= 59 and digits <= 2:
        terminals.add("minute")
    if digits == 4 and value // 100 <= 24 and value % 100 <= 59:
        terminals.add("hhmm")
    if 1 <= value <= 12 and digits <= 2:
        terminals.add("monthnumber")
    if kind != "ordinal":
        if (digits == 2) or (digits == 0 and 10 <= value <= 99):
            terminals |= {"yy", f"yy:{kind}"}
            if value > 31:
                terminals.add("yy:past")  # no day of a month
            if value >= 50 and value % 10 == 0:
                terminals.add("yy:late")  # a decade of which texts tell without its century
        if digits == 4 or (digits == 0 and 1000 <= value <= 2199):
            terminals |= {"year", "year:round"} if value % 10 == 0 else {"year"}
            if 1000 <= value <= 1800 and value % 100 == 0:
                terminals.add("year:hundred")  # "the 1400s" are a century
                terminals.discard("year:round")
            if 1000 <= value < 1200:
                terminals.add("year:old")
            if value % 10:
                terminals.add("year:exact")
            if 1200 <= value <= 1500:
                terminals.add("year:islamic")
            if 1500 <= value <= 2199:
                terminals.add("year:common")
            if 1260 <= value <= 1420 or 1850 <= value <= 2060:
                terminals.add("year:near")  # of which texts tell without a word for it
        if digits == 3 or (digits == 0 and 100 <= value <= 999):
            terminals |= {"year3", "year3:odd"} if value % 10 else {"year3"}
        if digits > 4:
            terminals.add("year:impossible")
    return frozenset(terminals)


@lru_cache(4096)
def run(text: str, order: str) -> tuple[Part, ...]:  # noqa: C901  # a list of notations
    """What a run of digits says, as pieces (terminals, fields, start, end) inside it.

    >>> [(fields, text) for _, fields, *text in run("1402/08/06", "ymd")]
    [({'year': 1402, 'month': 8, 'day': 6}, [0, 10])]
    """
    size = len(text)
    if text.isdecimal():
        if size > LONGEST:
            return ((*JUNK, 0, size),)
        return (_number(text, 0),)
    if _THOUSANDS.fullmatch(text) and size <= LONGEST:
        value = int(text.replace(",", ""))
        return ((frozenset({"number", "n"}), {"n": value}, 0, size),)
    if match := _CLOCK.fullmatch(text):
        hour, minute, second = (int(part or 0) for part in match.groups())
        if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute):
            return ((*JUNK, 0, size),)
        said: dict[str, object] = {"hour": hour, "minute": minute}
        if match[3]:
            said["second"] = second
        return ((frozenset({"clock", "clock:long" if match[3] else "clock:short"}), said, 0, size),)
    begin, _, until = text.partition("-")
    if _CLOCK.fullmatch(begin) and _CLOCK.fullmatch(until):
        at = len(begin)
        last = run(until, order)[0]
        return run(begin, order)[0], (frozenset({"dash"}), {}, at, at + 1), (last[0], last[1], at + 1, size)
    if match := _DATE.fullmatch(text):
        dotted = order == "mdy" and match[2] == "."  # nobody writes a month first before a dot
        fields = _date(match[1], match[2], match[3], match[4], "dmy" if dotted else order)
        return ((frozenset({"numeric"}), fields, 0, size),) if fields else ((*JUNK, 0, size),)
    if (match := _MONTH.fullmatch(text)) and int(match[2]) <= int(match[1]) % 100:
        return ((frozenset({"numeric", "numeric:month"}), {"year": int(match[1]), "month": int(match[2])}, 0, size),)
    if text in _FRACTIONS:
        return ((frozenset({"fraction"}), {"more": _FRACTIONS[text]}, 0, size),)
    if match := _PAIR.fullmatch(text):
        first, separator, second_part = match.groups()
        nights = order == "mdy" and len(first) <= 2 and int(second_part) == int(first) + 1 <= 31  # of 9/10 May
        if separator == "-" or nights or (len(first) in (2, 4) and len(second_part) in (2, 4)):
            at = len(first)
            sign = frozenset({"dash"} if separator == "-" else {"slash"})
            return _number(first, 0), (sign, {}, at, at + 1), _number(second_part, at + 1)
        return ((*_short(first, second_part, order), 0, size),)
    if text.count(".") == 1 and re.fullmatch(r"[0-9]+\.[0-9]+", text) and size <= LONGEST:
        terminals = {"n", "n:decimal"}
        whole, part = text.split(".")
        decimal: dict[str, object] = {"n": float(text)}
        if int(whole) <= 24 and len(part) == 2 and int(part) <= 59:
            terminals.add("dotclock")
            decimal |= {"hour": int(whole), "minute": int(part)}
        return ((frozenset(terminals), decimal, 0, size),)
    if "," in text and text.count(",") <= 4:
        pieces: list[Part] = []
        at = 0
        for part in text.split(","):
            if not part.isdecimal() or len(part) > 4:
                return ((*JUNK, 0, size),)
            if at:
                pieces.append((frozenset({"comma"}), {}, at - 1, at))
            pieces.append(_number(part, at))
            at += len(part) + 1
        return tuple(pieces)
    return ((*JUNK, 0, size),)


def _number(digits: str, at: int) -> Part:
    value = int(digits)
    terminals = plain(value, len(digits), "digits")
    if digits[0] == "0" and len(digits) > 2:
        terminals |= {"dial"}  # so begin the numbers of telephones
    return terminals, {"": value}, at, at + len(digits)


def _short(first: str, second: str, order: str) -> tuple[Terminals, dict[str, object]]:
    """A fraction, which may also be a day and its month: 3/11."""
    if order != "dmy" or max(len(first), len(second)) > 2 or not (1 <= int(first) <= 31 and 1 <= int(second) <= 12):
        return JUNK
    return JUNK[0] | {"short"}, {"day": int(first), "month": int(second)}


def _date(first: str, separator: str, second: str, third: str, order: str) -> dict[str, object] | None:
    """Year, month and day of three numbers, possible or not; None where they are hardly meant as a date."""
    if len(first) == 4 and len(third) <= 2:
        return {"year": int(first), "month": int(second), "day": int(third)}
    if len(third) == 4 and len(first) <= 2:
        day, month = (int(second), int(first)) if order == "mdy" else (int(first), int(second))
        if month > 12 and day <= 12:
            day, month = month, day
        return {"year": int(third), "month": month, "day": day}
    if max(len(first), len(third)) > 2 or (separator != "/" and not len(first) == len(second) == len(third) == 2):
        return None
    if order == "mdy":
        month, day, year = int(first), int(second), int(third)
        if len(third) != 2:
            return None
    else:
        ends = ((first, third), (third, first))  # year and day, as the language writes them and the other way round
        way = next((way for way in (ends if order == "ymd" else ends[::-1])
                    if len(way[0]) == 2 and 1 <= int(way[1]) <= 31), None)
        if way is None:
            return None
        year, month, day = int(way[0]), int(second), int(way[1])
    if month > 12 and day <= 12 and order != "ymd":
        day, month = month, day
    return {"yy": year, "month": month, "day": day} if 1 <= month <= 12 and 1 <= day <= 31 else None


class Sum:
    """Number words on their way to a number: "two", "hundred", "five"."""

    __slots__ = ("_current", "_lowest", "_rises", "_style", "_total")

    def __init__(self, first: int, style: Numbers) -> None:
        self._total, self._current, self._lowest, self._style = 0, first, low(first), style
        self._rises = False  # the smaller were said before the larger

    @property
    def value(self) -> int:
        """The number so far."""
        return self._total + self._current

    def add(self, more: int, joint: str | None) -> bool:
        """Take in one more number word, after "and", a dash or nothing; False where it is another number."""
        style, current, lowest = self._style, self._current, self._lowest
        if more in _SCALES and joint is None and 0 < current < more:
            if more == 100:
                self._current *= 100
            else:
                self._total, self._current = self._total + current * more, 0
            self._lowest = more
        elif more < lowest and (joint or (style.juxtaposed and (lowest > 10 or more < 10))):
            if (joint == "dash" and lowest != 10) or (joint == "and" and style.juxtaposed and lowest < 100):
                return False
            self._current += more
            self._lowest = low(more)
        elif style.units_first and joint and self._rising(more):
            self._current += more
            self._lowest, self._rises = 1, True
        elif style.pairs and joint is None and not self._total and 10 <= current <= 20 and 10 <= more < 100:
            self._total, self._current, self._lowest = current * 100, more, low(more)
        else:
            return False
        return True

    def _rising(self, more: int) -> bool:
        """Whether larger words go on after smaller ones: "four and twenty", "seven and sixty and nine hundred"."""
        if more in range(20, 100, 10):
            return self._current % 100 < 10 and self._current % 10 > 0
        if more in range(100, 1000, 100):
            return self._current < 100 and (self._rises or self._current < 10 or more > 100) and not self._total
        return more == _SCALES[1] and self._rises and self._current >= 100 and not self._total


def low(value: int) -> int:
    """The lowest place that a number word fills: what is added to it must be smaller.

    >>> low(20), low(13), low(700), low(4000)
    (10, 1, 100, 1000)
    """
    if value < 20:
        return 1
    place = 10
    while value % (place * 10) == 0:
        place *= 10
    return place if place <= 1000 else 1000
