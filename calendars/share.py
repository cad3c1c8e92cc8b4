"""What the two ends of a range leave to each other: "from 15 to 18 Aban", "between June and August 1990"."""

from __future__ import annotations

from collections.abc import Sequence

# from the large to the small; what is larger than the largest field of one end, the other end may supply
_ORDER = ("century", "decade", "year", "half", "quarter", "season", "month", "week", "day", "weekday", "part", "hour")
_WITH = {"year": ("yy", "era"), "month": ("calendar",)}


def share(said: Sequence[dict[str, object]], link: str | None) -> list[dict[str, object]]:
    """The fields of linked expressions, each completed by the larger fields of the other."""
    if link != "range" or len(said) != 2:
        return list(said)
    first, last = dict(said[0]), dict(said[1])
    _supply(first, last)
    _supply(last, first)
    return [first, last]


def _supply(poor: dict[str, object], rich: dict[str, object]) -> None:
    largest = next((at for at, name in enumerate(_ORDER) if name in poor or (name == "year" and "yy" in poor)), None)
    if "n" in poor and "unit" not in poor:  # from 3 to 5 days
        poor.update({name: rich[name] for name in ("unit", "window", "ago", "shift", "base") if name in rich})
        return
    if largest is None or "unit" in poor:
        return
    for name in _ORDER[:largest]:
        if name in rich:
            poor[name] = rich[name]
    if "yy" in rich and largest > _ORDER.index("year"):
        poor["yy"] = rich["yy"]
    for name in ("calendar", "era"):
        if name in rich and name not in poor:
            poor[name] = rich[name]
    if "weekday" in poor and "weekday" in rich and "unit" not in rich:
        poor.update({name: rich[name] for name in ("shift", "base") if name in rich})
    if "shift" in rich and rich.get("unit") in ("year", "month", "week") and {"year", "yy"}.isdisjoint(poor):
        poor.update({name: rich[name] for name in ("unit", "shift", "base") if name in rich})


__all__ = ["share"]
