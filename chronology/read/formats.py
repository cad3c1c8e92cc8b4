"""The readers, one a format, and how a file's format is told: by its first bytes, then by its name."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import PurePosixPath
from typing import cast

from chronology.model import LeftOut
from chronology.read.draft import Draft, Job, Reader, UnreadableError

# The module and function that read a format: imported when first needed, since some are heavy.
READERS: dict[str, tuple[str, str]] = {
    "text": ("text", "read_text"),
    "markdown": ("markdown", "read_markdown"),
    "html": ("html", "read_html"),
    "jsonl": ("jsonl", "read_jsonl"),
    "json": ("jsonl", "read_json"),
    "csv": ("table", "read_table"),
    "feed": ("feed", "read_feed"),
    "mail": ("mail", "read_mail"),
    "zip": ("archive", "read_zip"),
    "docx": ("word", "read_docx"),
    "pdf": ("pdf", "read_pdf"),
    "parquet": ("parquet", "read_parquet"),
}
_EXTRAS = {"docx": "docx", "pyarrow": "archive"}  # the extra that brings a part which is missing; else "pdf"
SUFFIXES: dict[str, str] = {
    ".txt": "text", ".text": "text", "": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json",
    ".csv": "csv", ".tsv": "csv", ".rss": "feed", ".atom": "feed", ".rdf": "feed", ".xml": "feed",
    ".eml": "mail", ".zip": "zip", ".docx": "docx", ".pdf": "pdf",
    ".parquet": "parquet",
}
STUMBLED = "damaged, or of a kind that the reader does not know"
_PDF_HEAD = 1024  # bytes in which a PDF begins
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"), (b"PAR1", "parquet"), (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"),
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"\x1f\x8b", "a compressed file"), (b"BZh", "a compressed file"), (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"), (b"Rar!", "a compressed file"), (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"), (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "a text in RTF"), (b"ID3", "a sound"), (b"OggS", "a sound"),
)


def format_of(name: str, data: bytes) -> str:
    """Which reader a file needs; UnreadableError where there is none for it.

    >>> format_of("a.txt", b"The council met."), format_of("page", b"<!DOCTYPE html><p>")
    ('text', 'html')
    """
    suffix = PurePosixPath(name).suffix.lower()
    wanted = SUFFIXES.get(suffix, "")
    held = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
    if wanted == "pdf" and b"%PDF-" in data[:_PDF_HEAD]:  # other readers pass over what stands before it, too
        held = "pdf"
    if held and held not in READERS:
        raise UnreadableError(f"this is {held}, which is not read")
    if held == "zip" and suffix not in SUFFIXES:  # spreadsheets, books and programs are archives too
        raise UnreadableError(f"there is no reader for {suffix} files")
    if held:
        return wanted if held == "zip" and wanted == "docx" else held
    if wanted in ("pdf", "docx", "zip", "parquet"):
        raise UnreadableError(f"this is no {wanted.upper()} file, whatever its name says")
    head = data[:300].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if wanted in ("text", "") and head.startswith((b"<!doctype html", b"<html")):
        return "html"
    if wanted:
        return wanted
    if suffix and not _is_plain(data):
        raise UnreadableError(f"there is no reader for {suffix} files")
    return "text"


def _is_plain(data: bytes) -> bool:
    return b"\x00" not in data[:4096]


def read_data(name: str, data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """The documents in the bytes of one file; what cannot be read is left out with the reason."""
    try:
        if not data:
            raise UnreadableError("the file is empty")
        module, function = READERS[format_of(name, data)]
        reader = cast(Reader, getattr(import_module(f"chronology.read.{module}"), function))
        yield from reader(data, job)
    except ImportError as error:
        extra = _EXTRAS.get((error.name or "").partition(".")[0], "pdf")
        yield LeftOut(job.name, "", f"it needs an extra part: pip install 'chronology-tarikh[{extra}]'")
    except MemoryError:
        yield LeftOut(job.name, "", "not read: it needs more memory than there is")
    except (ValueError, OSError) as error:
        yield LeftOut(job.name, "", str(error) or type(error).__name__)
    except Exception as error:  # a damaged file makes the libraries raise anything; it may cost itself alone
        yield LeftOut(job.name, "", f"{STUMBLED}: {type(error).__name__}: {error}")
