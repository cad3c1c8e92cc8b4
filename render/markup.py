"""The markup that a page repeats thousands of times: the list, its dates and sentences; all else is in templates.

The list is what the page is, and what stands alone where no script or style is let through. Ten thousand events have
to be written, and read by a browser, in an instant: no element and no attribute without need. Every text of a source
or a label goes through `escaped`, but for what the functions here have written.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

from render.entries import Entry, Part, Section, Telling, When
from render.labels import Labels, direction

KEPT = 1 << 12
SPECIAL = re.compile("[&<>\"']")


def escaped(text: str) -> str:
    """The text as it stands in an element or between the quotes of an attribute.

    >>> escaped("Q & A"), escaped("Kabul")
    ('Q &amp; A', 'Kabul')
    """
    return str(escape(text)) if SPECIAL.search(text) else text


@lru_cache(maxsize=KEPT)
def dates(when: When) -> Markup:
    """A span in every calendar, of which the style shows one."""
    return Markup("".join([f"<span class={code}>{escaped(text)}</span>" for code, _, text in when.texts]))


@lru_cache(maxsize=KEPT)
def time(when: When) -> Markup:
    """The same, the first as a `time` element where it is one day."""
    if not when.texts or not when.texts[0][1]:
        return dates(when)
    (code, day, text), *others = when.texts
    return Markup(f"<time class={code} datetime={day}>{escaped(text)}</time>") + dates(When(tuple(others)))


@lru_cache(maxsize=KEPT)
def sentence(parts: tuple[Part, ...]) -> Markup:
    """A sentence with dates in it."""
    return Markup("".join([escaped(part) if isinstance(part, str) else f"<span class=day>{dates(part)}</span>"
                           for part in parts]))


@lru_cache(maxsize=KEPT)
def attributes(language: str, own: str, way: str) -> Markup:
    """The language and direction of a text, where they are not those of the page (`own`, `way`)."""
    lang = f' lang="{escaped(language)}"' if language and language != own else ""
    return Markup(lang + (f" dir={direction(language)}" if direction(language) != way else ""))


def section(one: Section, label: Labels) -> Markup:
    """Entries within one month, under its name."""
    first, *others = one.entries
    size = (len(one.entries) + 2) // 3
    head = ""
    if one.headings:
        names = "".join([f"<span class={code}>{escaped(text)}</span>" for code, text in one.headings])
        head = f'<h2 class="{" ".join([code for code, _ in one.headings])}">{names}</h2>'
    return Markup("".join([
        f'<section id={escaped(one.id)} class="month n{size}">{_gap(first)}{head}', _entry(first, label),
        *[_gap(each) + _entry(each, label) for each in others], "</section>\n",
    ]))


def _gap(one: Entry) -> str:
    return f"<p class=gap>{escaped(one.gap)}</p>" if one.gap else ""


def _entry(one: Entry, label: Labels) -> str:
    id, title = escaped(one.id), one.title
    marks = f' class="{escaped(one.marks)}"' if one.marks else ""
    notes = "".join([f"<small>{escaped(note)}</small>" for note in one.notes])
    tag = _tag(one.status, label) if one.status != "asserted" else ""
    why = "<br>".join([sentence(reason) for reason in one.reasons])
    return (
        f'<article id="{id}"{marks}><p class=when>{time(one.when)}{notes}</p><h3><a href="#{id}"'
        f"{attributes(title.language, label.language, label.direction)}>{escaped(title.text)}</a>{tag}</h3>"
        f"{''.join([_telling(told, label) for told in one.tellings])}"
        f"{''.join([_apart(about, values, label) for about, values in one.disagreements])}"
        f"{f'<p class=why>{why}</p>' if one.reasons else ''}</article>"
    )


def _tag(status: str, label: Labels) -> str:
    return f' <span class="tag {escaped(status)}">{escaped(label(status))}</span>'


def _telling(told: Telling, label: Labels) -> str:
    quote = "".join([f"<mark>{escaped(text)}</mark>" if marked else escaped(text) for text, marked in told.quote])
    source = escaped(told.source)
    by = f'<a href="{escaped(told.link)}" target=_blank>{source}</a>' if told.link else f"<cite>{source}</cite>"
    return (f"<blockquote{attributes(told.language, label.language, label.direction)}>{quote}</blockquote>"
            f"<p class=by>{by}{_tag(told.status, label) if told.status else ''}{escaped(told.more)}</p>")


def _apart(about: str, values: tuple[tuple[Part, str], ...], label: Labels) -> str:
    """Where tellings differ: about what, and who says which."""
    said = "".join([f" · <span><bdi>{sentence((value,))}</bdi> <small dir=auto>{escaped(who)}</small></span>"
                    for value, who in values])
    return f"<p class=apart><b>{escaped(label('disagree'))}:</b> {escaped(about)}{said}</p>"
