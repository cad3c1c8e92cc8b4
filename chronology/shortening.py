"""Long texts cut short between words, with an ellipsis that says so."""

from __future__ import annotations

LONGEST = 90  # characters of a title


def shorten(title: str) -> str:
    """A title of at most `LONGEST` characters, cut between words.

    >>> shorten("The harbour of the old town, " * 9)
    'The harbour of the old town, The harbour of the old town, The harbour of the old town\u2026'
    """
    if len(title) <= LONGEST:
        return title
    cut = title.rfind(" ", 0, LONGEST)
    return title[: cut if cut > 0 else LONGEST].rstrip(" ,;:\u060c\u061b") + "\u2026"
