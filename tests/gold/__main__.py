"""Prints the figures of the gold sets: `python tests/gold [KIND[.LANGUAGE] ...] [--errors N] [--raise]`."""

from __future__ import annotations

import argparse

import floors


def main() -> None:
    """Measure the sets asked for; with --raise, lift their floors to what was reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="KIND[.LANGUAGE]", help="default: all of them")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print the first N errors of each set")
    parser.add_argument("--raise", action="store_true", dest="lift", help="raise the floors to these figures")
    args = parser.parse_args()
    table = floors.floors()
    for kind, language in floors.sets():
        if args.sets and not {kind, f"{kind}.{language}"} & set(args.sets):
            continue
        figures, errors = floors.measure(kind, language)
        floor = table.setdefault(kind, {}).setdefault(language, {})
        print(f"{kind}.{language}", *(f"{name}={value}" for name, value in figures.items()),
              *(f"BELOW: {fault}" for fault in floors.below(figures, floor)))
        print(*(f"    {error}\n" for error in errors[: args.errors]), sep="", end="")
        table[kind][language] = floors.raised(figures, floor)
    if args.lift:
        floors.write(table)


main()
