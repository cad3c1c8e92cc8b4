"""One date in every calendar, for `chronology convert`: the date as understood, its days, its names."""

from __future__ import annotations
