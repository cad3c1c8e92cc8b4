"""What each file gave, taken from the store where it is known and worked out where it is not."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from chronology import data
from chronology.model import LeftOut
from chronology.pipeline import Context, Digest, Progress, digest
from chronology.read import Unit
from chronology.store import Store, key_of
from chronology.work import Lost, spread


def digests(
    units: Sequence[Unit], context: Context, jobs: int = 1, store: str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
) -> list[Digest]:
    """A digest a unit, in the order of the units; what is new is put into the store as soon as it is done."""
    with Store(Path(store)) if store else nullcontext() as kept:
        keys = [_key(unit, context) if kept else "" for unit in units]
        known = {number: found for number, unit in enumerate(units) if (found := _known(kept, unit, keys[number]))}
        new = [number for number in range(len(units)) if number not in known]
        for number, result in zip(new, _worked_out([units[number] for number in new], context, jobs), strict=True):
            if kept and keys[number] and not isinstance(result, Lost):
                kept.put(units[number].name, keys[number], data.dumps(result, indent=None))
            known[number] = _named(result)
            if progress:
                progress(len(known), len(units))
    return [known[number] for number in range(len(units))]


def _worked_out(units: Sequence[Unit], context: Context, jobs: int) -> Iterator[Digest | Lost[Unit]]:
    return spread(partial(digest, context), units, jobs)


def _named(result: Digest | Lost[Unit]) -> Digest:
    if isinstance(result, Lost):
        return Digest(left_out=(LeftOut(result.item.name, "", result.reason),))
    return result


def _key(unit: Unit, context: Context) -> str:
    """What the digest of a unit depends on; "" where the file cannot be read, which is not worth keeping."""
    try:
        content = Path(unit.path).read_bytes() if Path(unit.path).is_file() else b""
    except OSError:
        return ""
    settings = repr((unit, sorted(context.anchors.items()), context.limits, context.language))
    return key_of(content, settings) if content else ""


def _known(kept: Store | None, unit: Unit, key: str) -> Digest | None:
    """The digest in the store; one that cannot be read back is worked out anew."""
    text = kept.get(unit.name, key) if kept and key else None
    try:
        return data.loads(Digest, text) if text else None
    except data.DataError:
        return None
