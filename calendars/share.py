"""What the ends of a range or the members of a list leave to each other: "from 15 to 18 Aban", "June 5 to 7, 2020"."""

from __future__ import annotations

from collections.abc import Sequence

Said = dict[str, object]

_LARGER = ("century", "decade", "year", "yy", "month")  # what the other end may supply, from the large to the small
_SEVERAL_MONTHS = {"half", "quarter", "season"}  # of them the month of the other end says nothing
_ORDER = (*_LARGER, "half", "quarter", "season", "week", "day", "weekday", "hour")


def share(said: Sequence[Said], link: str | None) -> list[Said]:
    """The fields of linked expressions, each completed by the larger fields of the other."""
    if link == "pair" or len(said) < 2:
        return list(said)
    *firsts, last = (dict(one) for one in said)
    _complete(last, firsts[0])
    if not (link == "range" and _month_before(firsts[0], last)):
        _supply(firsts[0], last)
    _supply(last, firsts[0])
    for between in firsts[1:]:
        _supply(between, last)
    return [*firsts, last]


def _complete(last: Said, first: Said) -> None:
    """The century of "2023-24" is that of its beginning, or the next."""
    year, short = first.get("year"), last.get("yy")
    if isinstance(year, int) and isinstance(short, int):
        last["year"] = year + (short - year) % 100
        del last["yy"]


def _supply(poor: Said, rich: Said) -> None:
    if "n" in poor and "unit" not in poor:
        _take(poor, rich, ("unit", "ago", "shift", "base"))
        return
    if "unit" in poor:
        return
    smallest = max((at for at, name in enumerate(_ORDER) if name in poor), default=-1)
    _take(poor, rich, [name for name in _LARGER if _ORDER.index(name) < smallest and not _says_year(name, poor)
                       and not (name == "month" and _SEVERAL_MONTHS & poor.keys())])
    if "calendar" not in poor or "month" in poor:  # "from the second century BC to the first AD"
        _take(poor, rich, ("era",))
    _take(poor, rich, ("calendar",))
    if "hour" in poor and "hour" in rich and "meridiem" not in poor and _number(poor["hour"]) <= _number(rich["hour"]):
        _take(poor, rich, ("part",))  # from eight to ten in the evening
    if "hour" in poor:
        if rich.get("meridiem") == "pm" and _number(poor["hour"]) % 12 > _number(rich.get("hour")) % 12:
            poor.setdefault("meridiem", "am")  # between 11 and 1 p.m.
        _take(poor, rich, ("meridiem", "zone", "weekday", "day", "month", "year", "unit", "shift"))
    if "weekday" in poor and "weekday" in rich and "unit" not in rich:
        _take(poor, rich, ("shift", "base"))
    if "shift" in rich and rich.get("unit") in ("year", "month", "week") and not _says_year("year", poor):
        _take(poor, rich, ("unit", "shift", "base"))


def _month_before(first: Said, last: Said) -> bool:
    """Whether a range begins in the month before that of its end: "from the 30th until 2 May"."""
    return "month" not in first and "month" in last and _number(first.get("day")) > _number(last.get("day")) > 0


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _says_year(name: str, said: Said) -> bool:
    return name in ("year", "yy") and not {"year", "yy"}.isdisjoint(said)


def _take(poor: Said, rich: Said, names: Sequence[str]) -> None:
    for name in names:
        if name in rich:
            poor.setdefault(name, rich[name])
