"""Zip archives: their files are read in memory, never unpacked to disk, behind limits of number, size and ratio."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from chronology.escapes import shown
from chronology.model import LeftOut
from chronology.read.draft import Draft, Job, UnreadableError
from chronology.read.limits import Limits

_MEGABYTE = 1_000_000
_ENCRYPTED = 0x1


def read_zip(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """The documents in an archive, in the order of their names; each is named "archive.zip/folder/file.txt"."""
    if job.depth >= job.limits.archive_depth:
        raise job.limits.over("archive_depth")
    with opened(data, job.limits) as archive:
        members = sorted((m for m in archive.infolist() if not m.is_dir()), key=lambda m: m.filename)
        taken: set[str] = set()
        for member in members:
            name = f"{job.name}/{_unique(_inner_name(member), taken)}"
            try:
                content = _content(archive, member, job.limits)
            except (ValueError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
                yield LeftOut(name, "", f"cannot be unpacked: {error}")
                continue
            if content is not None:
                inner = replace(job, name=name, depth=job.depth + 1)
                yield from job.inner(PurePosixPath(member.filename).name, content, inner)


def opened(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """An archive whose directory promises to keep the limits; a member never gives more than it promised."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UnreadableError(f"this archive cannot be opened: {error}") from None
    members = archive.infolist()
    if len(members) > limits.archive_members:
        raise limits.over("archive_members", len(members))
    total = sum(member.file_size for member in members)
    limits.check_size("archive_mb", total)
    ratio = total // max(len(data), 1)
    if total > _MEGABYTE and ratio > limits.archive_ratio:
        raise limits.over("archive_ratio", ratio)
    return archive


def _inner_name(member: zipfile.ZipInfo) -> str:
    """A member's name without the parts that would lead out of its archive."""
    parts = [part for part in member.filename.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return shown("/".join(parts) or "unnamed")


def _unique(name: str, taken: set[str]) -> str:
    candidate, count = name, 2
    while candidate in taken:
        candidate, count = f"{name}~{count}", count + 1
    taken.add(candidate)
    return candidate


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> bytes | None:
    """The bytes of a member; None for what an operating system puts into archives beside the files."""
    name = PurePosixPath(member.filename).name
    if name.startswith(".") or member.filename.startswith("__MACOSX/"):
        return None
    if stat.S_ISLNK(member.external_attr >> 16):
        raise UnreadableError("a link in an archive is not followed")
    if member.flag_bits & _ENCRYPTED:
        raise UnreadableError("it is locked with a password")
    limits.check_size("file_mb", member.file_size)
    with archive.open(member) as file:
        return file.read(member.file_size + 1)
