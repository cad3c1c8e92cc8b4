"""The shape of a language file of the readers. Words only; what they mean for a text is told in the verbs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words around an article in one language. Case, diacritics and letter variants are folded away.

    `published`, `updated`, `today`, `other_dates`: labels before a date: of publication, of a later change, of the
    reader's own day, of anything else (birth, event, deadline: such a date is never the publication).
    `bylines`, `joints`: words that may stand beside the date in a dateline: a name follows the first kind, the
    second is noise ("at", "GMT").
    `related`, `comments`, `abouts`, `menus`, `tails`: headings of other articles, of a comment thread, of a note about
    the author, of page furniture, and of the lines that end an article (its source, keywords, copyright).
    `professions`, `biography`: cues of a note about an author: what such a person is, and what such a note says.
    `prefixes`: letters that stand before a word without a space ("and"). `wrote`: the verb of a quoted e-mail's
    opening line.
    `function_words`: very common words by which the language is recognised.
    `fields`: names of a record's fields, by the field that they mean.
    `datelines`, `not_datelines`, `headings`, `not_headings`, `biographies`, `not_biographies`: examples that the
    tests run.
    """

    language: str
    published: tuple[str, ...]
    updated: tuple[str, ...]
    today: tuple[str, ...]
    other_dates: tuple[str, ...]
    bylines: tuple[str, ...]
    joints: tuple[str, ...]
    related: tuple[str, ...]
    comments: tuple[str, ...]
    abouts: tuple[str, ...]
    menus: tuple[str, ...]
    tails: tuple[str, ...]
    professions: tuple[str, ...]
    biography: tuple[str, ...]
    wrote: tuple[str, ...]
    function_words: tuple[str, ...]
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    prefixes: tuple[str, ...] = ()
    datelines: tuple[str, ...] = ()
    not_datelines: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    not_headings: tuple[str, ...] = ()
    biographies: tuple[str, ...] = ()
    not_biographies: tuple[str, ...] = ()
