"""Units of work: the files that some paths name, found in an order that no folder decides.

Finding opens nothing but `sources.toml`; each unit can be read in any process.
"""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from chronology.escapes import shown
from chronology.model import LeftOut
from chronology.read.formats import SUFFIXES
from chronology.read.given import FILE_NAME, Given, read_sources
from chronology.read.limits import Limits
from chronology.read.names import shortest_names


@dataclass(frozen=True, slots=True)
class Unit:
    """One file to read: its shown name (the id of its sources begins with it), its path, what is given about it.

    `given` holds what is stated about the whole file under "", and about a record or member under its own name.
    """

    name: str
    path: str
    given: tuple[tuple[str, Given], ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    shown_as: str  # the whole path under which it was found


def discover(
    paths: Sequence[str | os.PathLike[str]], limits: Limits | None = None, given: Mapping[str, Given] | None = None,
) -> tuple[list[Unit], list[LeftOut]]:
    """The files that paths, folders and patterns name, sorted by name, each once; and what is no file to read.

    `given` is keyed by path, by shown name, or by the id of a source. A key that names nothing is left out aloud.
    """
    limits = limits or Limits()
    left_out: list[LeftOut] = []
    found: dict[str, _Found] = {}
    for item in _walked(paths, limits):
        if isinstance(item, LeftOut):
            left_out.append(item)
        else:
            found.setdefault(str(item.path.resolve()), item)
    names = shortest_names([item.shown_as for item in found.values()])
    stated = _Stated(given or {}, left_out)
    units = [Unit(shown(name), str(item.path), stated.about(item.path, shown(name), real))
             for name, (real, item) in zip(names, found.items(), strict=True)]
    left_out += stated.unused()
    units.sort(key=lambda unit: (unit.name, unit.path))
    return units, sorted(set(left_out), key=lambda out: (out.path, out.place, out.reason))


def files(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Path]:
    """The files that paths, folders and patterns name, as they are come upon; one may come twice."""
    return (item.path for item in _walked(paths, Limits()) if isinstance(item, _Found))


def _walked(paths: Sequence[str | os.PathLike[str]], limits: Limits) -> Iterator[_Found | LeftOut]:
    for path in sorted({os.fspath(path) for path in paths}):
        yield from _expanded(path, limits)


def _expanded(path: str, limits: Limits) -> Iterator[_Found | LeftOut]:
    here = Path(path)
    if glob.has_magic(path) and not os.path.lexists(path):
        for match in sorted(glob.glob(path, recursive=True)):  # noqa: PTH207  # Path.glob takes no absolute pattern
            yield from _expanded(match, limits)
        return
    try:
        mode = here.stat().st_mode
    except (OSError, ValueError) as error:
        yield LeftOut(shown(path), "", _reason(error))
        return
    if stat.S_ISDIR(mode):
        empty = True
        for item in _walk(here, limits):
            empty = empty and not isinstance(item, _Found)
            yield item
        if empty:
            yield LeftOut(shown(path), "", "there is nothing to read in this folder")
    else:
        yield _file(here, mode)


def _file(path: Path, mode: int) -> _Found | LeftOut:
    if not stat.S_ISREG(mode):
        return LeftOut(shown(path), "", "this is not a regular file")
    return _Found(path, str(path.absolute()))


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    return f"cannot be opened: {(getattr(error, 'strerror', '') or str(error)).lower()}"


def _walk(folder: Path, limits: Limits) -> Iterator[_Found | LeftOut]:
    """The files under a folder; links are followed where they stay inside it, hidden files are left out."""
    root = folder.resolve()
    stack = [(folder, 0)]
    while stack:
        here, depth = stack.pop()
        if depth > limits.folder_depth:
            yield LeftOut(shown(here), "", str(limits.over("folder_depth")))
            continue
        try:
            entries = sorted(here.iterdir(), key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            yield LeftOut(shown(here), "", _reason(error))
            continue
        for entry in entries:
            if entry.name == FILE_NAME:
                continue
            if entry.name.startswith("."):
                yield LeftOut(shown(entry), "", "hidden: name it to have it read")
            elif entry.is_dir() and not entry.is_symlink():
                stack.append((entry, depth + 1))
            else:
                yield _entry(entry, root)


def _entry(path: Path, root: Path) -> _Found | LeftOut:
    try:
        mode = path.stat().st_mode
        if path.is_symlink():
            if stat.S_ISDIR(mode):
                return LeftOut(shown(path), "", "a link to a folder is not followed")
            if not path.resolve().is_relative_to(root):
                return LeftOut(shown(path), "", "a link that leads out of its folder is not followed")
    except OSError as error:
        return LeftOut(shown(path), "", _reason(error))
    if path.suffix.lower() not in SUFFIXES:
        return LeftOut(shown(path), "", f"{path.suffix} files are not read; name the file itself to have it tried")
    return _file(path, mode)


class _Stated:
    """What the user states, on the command line and in `sources.toml`, and what of it was used."""

    def __init__(self, given: Mapping[str, Given], left_out: list[LeftOut]) -> None:
        self._given = dict(given)
        self._used: set[str] = set()
        self._left_out = left_out
        self._folders: dict[Path, dict[str, Given]] = {}
        self._real = {str(Path(key).resolve()): key for key in given}

    def about(self, path: Path, name: str, real: str) -> tuple[tuple[str, Given], ...]:
        """Everything stated about a file: under "" about the whole, else about a part of it."""
        found: dict[str, Given] = {}
        for key, value in self._beside(path).items():
            found[key] = value
        for key, value in self._given.items():
            part = self._part(key, name, real)
            if part is not None:
                self._used.add(key)
                found[part] = value.over(found.get(part, Given()))
        return tuple(sorted(found.items()))

    def _part(self, key: str, name: str, real: str) -> str | None:
        if self._real.get(real) == key or key == name:
            return ""
        for mark in ("#", "/"):
            for whole in (name, real):
                if key.startswith(whole + mark):
                    return key[len(whole):]
        return None

    def _beside(self, path: Path) -> dict[str, Given]:
        folder, base = path.parent, path.name
        if folder not in self._folders:
            file = folder / FILE_NAME
            self._folders[folder], faults = read_sources(file) if file.is_file() else ({}, [])
            self._left_out += [LeftOut(shown(file), "", fault) for fault in faults]
            self._left_out += [
                LeftOut(shown(file), "", f"{name!r} is not in this folder") for name in self._folders[folder]
                if ".zip/" not in name and not (folder / name.partition("#")[0]).exists()
            ]
        return {key[len(base):]: value for key, value in self._folders[folder].items()
                if key == base or key.startswith((base + "#", base + "/"))}

    def unused(self) -> list[LeftOut]:
        """The statements about documents that are not among the inputs."""
        return [LeftOut(shown(key), "", "something is stated about it, but it is not among the documents")
                for key in self._given if key not in self._used]
