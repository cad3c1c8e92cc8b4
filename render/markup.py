"""The pieces of markup that a page repeats thousands of times, each written once and kept; all else is in templates."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from render.entries import Part, When
from render.labels import direction

KEPT = 1 << 12


@lru_cache(maxsize=KEPT)
def dates(when: When) -> Markup:
    """A span in every calendar, of which the style shows one."""
    return Markup().join(Markup("<span class={}>{}</span>").format(code, text) for code, _, text in when.texts)


@lru_cache(maxsize=KEPT)
def time(when: When) -> Markup:
    """The same, the first as a `time` element where it is one day."""
    if not when.texts or not when.texts[0][1]:
        return dates(when)
    first = Markup("<time class={} datetime={}>{}</time>").format(*when.texts[0])
    return first + dates(When(when.texts[1:]))


@lru_cache(maxsize=KEPT)
def sentence(parts: tuple[Part, ...]) -> Markup:
    """A sentence with dates in it."""
    return Markup().join(part if isinstance(part, str) else Markup("<span class=day>{}</span>").format(dates(part))
                         for part in parts)


@lru_cache(maxsize=KEPT)
def attributes(language: str, own: str, way: str) -> Markup:
    """The language and direction of a text, where they are not those of the page (`own`, `way`)."""
    lang = Markup(' lang="{}"').format(language) if language and language != own else Markup()
    return lang + (Markup(" dir={}").format(direction(language)) if direction(language) != way else "")
