"""The languages we have a file for, which one a tag or a text is in, and the bridge to others. Loads on first use."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from importlib import import_module

from calendars.grammar import Grammar
from calendars.mention import DateMention
from calendars.span import DateSpan

FILES = ("en", "fa", "ar", "ru")
_SAME = {"prs": "fa", "ps": "fa", "pus": "fa", "pes": "fa", "fas": "fa", "per": "fa", "tg": "ru",
         "arb": "ar", "ara": "ar", "arz": "ar", "apc": "ar", "ary": "ar", "eng": "en", "rus": "ru"}
_LETTERS = re.compile(r"(?P<latin>[A-Za-z]+)|(?P<ru>[\u0400-\u04ff]+)|(?P<arabic>[\u0600-\u06ff]+)")
# letters and spellings that one of the two languages has and the other has not
_PERSIAN = re.compile(r"[\u067e\u0686\u0698\u06af\u06cc\u06a9\u200c]|\u0645\u06cc |[\u06f0-\u06f9]")
_ARABIC = re.compile(r"[\u0629\u0649\u0643\u064a]|\b\u0627\u0644|[\u0660-\u0669]|\u0621\b|\u0647\u0640(?!\.)")
_SAMPLE = 20_000  # characters of a text that its language is told from


@lru_cache(256)
def load(tag: str) -> Grammar | None:
    """The compiled language of a tag such as "fa", "fa-AF" or "prs"; None where we have no file for it."""
    base = re.split(r"[-_]", tag.casefold())[0]
    base = _SAME.get(base, base)
    return _compiled(base) if base in FILES else None


@cache
def _compiled(base: str) -> Grammar:
    return Grammar(import_module(f"calendars.languages.{base}").LANGUAGE)


def guess(text: str) -> str:
    """The language of a text among those we have a file for, by its letters; English where they do not tell."""
    return candidates(text)[0]


def candidates(text: str) -> tuple[str, ...]:
    """The languages that a text may be in, by its letters: two where it is as short as a date in Arabic letters."""
    sample = text[:_SAMPLE]
    count: Counter[str] = Counter()
    for match in _LETTERS.finditer(sample):
        count[match.lastgroup or ""] += match.end() - match.start()
    most = max(count, key=lambda script: (count[script], script), default="latin")
    if most == "arabic":
        persian, arabic = len(_PERSIAN.findall(sample)), len(_ARABIC.findall(sample))
        if not persian and not arabic:
            return "fa", "ar"
        return ("fa",) if persian >= arabic else ("ar",)
    return ("ru",) if most == "ru" else ("en",)


def unread(text: str, tag: str) -> int:
    """How many characters of a text are not read for dates, as that would take too long; 0 where we have a file."""
    from calendars.languages.others import unread

    return unread(text, tag) if tag and load(tag) is None else 0


def bridge(text: str, reference: DateSpan | None, language: str | None) -> list[DateMention]:
    """Dates of a language without a file of ours."""
    from calendars.languages.others import find

    return find(text, reference, language)
