"""A text as the lexicon reads it: words folded, each with the forms it may be an inflection of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from calendars.folding import ZWNJ, fold
from chronology.sounds import script_of, unmarked

MARK = re.compile(r"[,;:.!?()\[\]«»\"/|]")
JOINTS = ("-", ":")
BLANK = "\ue000"  # stands in a text where a date stood
SERVANT = "عبد"  # begins names that are written as one word or as two
WORD = re.compile(rf"\d+(?:[.,]\d+)*|(?:\b[وفبلک]?{SERVANT} (?=ال))?[^\W\d_]+(?:{ZWNJ}[^\W\d_]+)*(?:'t\b)?|{BLANK}")

# Regular endings and clitics; a form must keep three letters. What is irregular stands in the tables.
ENGLISH_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("d", ""), ("ing", ""),
                   ("ing", "e"))
PERSIAN_BEFORE = ("نمی", "می")
PERSIAN_AFTER = ("هایشان", "هایش", "هایی", "های", "ها", "شان", "اش", "ای", "یی", "ی")
ARABIC_CONJUNCTIONS = ("و", "ف")
ARABIC_PREPOSITIONS = ("ب", "ل", "ک")
ARABIC_ARTICLE = "ال"
ARABIC_FOR_THE = "لل"
ARABIC_IMPERFECT = ("سی", "ست", "ی", "ت", "ن")
ARABIC_AFTER = ("تهما", "هما", "تها", "ها", "هم", "تهم", "وا", "ون", "ین", "ان", "ات", "ته", "ت", "ا", "ه")

# How verbs end that tell what was done.
VERB_ENDINGS = {"en": ("ed",), "fa": (), "ar": (),
                "ru": ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ит", "ют", "ят", "ут", "ат", "тся",
                       "ен", "ена", "ено", "ены", "ан", "ана", "ано", "аны", "нят", "нята", "няты", "крыт", "крыта")}
RUSSIAN_VERBS = (("ться", "лся"), ("ть", "л"), ("ится", "ился"), ("ит", "ил"), ("ят", "ил"), ("ет", "л"), ("ут", "л"))


class Word(NamedTuple):
    """One word or number, folded; `spelled` keeps the marks on Latin letters.

    `forms` are the words that it may be an inflection of, `bare` those that it may be with a clitic before it;
    `capital` is 1 for a first capital, 2 for all; `apart` tells that a mark of punctuation stands before it.
    """

    text: str
    forms: tuple[str, ...]
    bare: tuple[str, ...]
    spelled: str
    capital: int
    start: int
    end: int
    apart: bool = False
    joined: bool = False


_made = tuple.__new__  # `Word` without its function call, which would be half of the work


def words(text: str, language: str) -> list[Word]:
    """The words and numbers of a text, in order.

    >>> [word.text for word in words("Putin met Lukashenko's envoy", "en")]
    ['putin', 'met', 'lukashenko', 's', 'envoy']
    >>> words("seized", "en")[0].forms
    ('seized', 'seiz', 'seize')
    """
    plain = fold(text).text
    found, last = [], 0
    for match in WORD.finditer(plain):
        start, end = match.span()
        before = plain[last:start]
        apart = before != " " and MARK.search(before) is not None
        found.append(_made(Word, (*_lexeme(match[0], language), start, end, apart, before in JOINTS)))
        last = end
    return found


def language_of(text: str, language: str = "") -> str:
    """Which of the lexicon's languages a text is to be read in: its tag's, else what its script suggests.

    >>> language_of("Пожар в порту"), language_of("prs text", "prs")
    ('ru', 'fa')
    """
    primary = language.split("-")[0].lower()
    known = {"en": "en", "fa": "fa", "prs": "fa", "ar": "ar", "ru": "ru"}
    if primary in known:
        return known[primary]
    script = script_of(text.strip().lower()[:40])
    if script == "arabic":
        return "ar" if re.search("[ةىيك]", text) and not re.search("[پچژگیک]", text) else "fa"
    return {"cyrillic": "ru"}.get(script, "en")


@lru_cache(maxsize=1 << 16)
def _lexeme(surface: str, language: str) -> tuple[str, tuple[str, ...], tuple[str, ...], str, int]:
    """What is known of a word wherever it stands: the fields of `Word` up to `capital`."""
    spelled = unmarked(surface.replace(" ", ""))
    text = _plain(spelled)
    capital = 0 if surface[:1] == surface[:1].lower() else 2 if surface.isupper() and len(surface) > 1 else 1
    return text, forms(text, language), bare(text, language), spelled, capital


@lru_cache(maxsize=1 << 16)
def _plain(spelled: str) -> str:
    """A word without the marks on its Latin letters."""
    if spelled.isascii() or script_of(spelled) != "latin":
        return spelled
    return "".join(letter for letter in normalize("NFD", spelled.replace("ı", "i")) if not combining(letter))


@lru_cache(maxsize=1 << 16)
def forms(word: str, language: str) -> tuple[str, ...]:
    """A folded word, and the words it may be a regular form of."""
    return tuple(dict.fromkeys((word, *(form for form in FORMS[language](word) if len(form) >= 2))))


@lru_cache(maxsize=1 << 16)
def bare(word: str, language: str) -> tuple[str, ...]:
    """A folded word, and what it may be without the clitics that Arabic writes before it."""
    if language != "ar":
        return (word,)
    stems = [form for stem in _without(word, ARABIC_CONJUNCTIONS) for form in (stem, *_bare(stem))]
    return tuple(dict.fromkeys((word, *(form for form in stems if len(form) >= 2))))


def _english(word: str) -> Iterator[str]:
    for ending, instead in ENGLISH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[:-len(ending)]
            yield stem + instead
            if ending in ("ed", "ing") and stem[-1:] == stem[-2:-1]:
                yield stem[:-1]


def _persian(word: str) -> Iterator[str]:
    for ending in PERSIAN_AFTER:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            yield word[:-len(ending)]
    for prefix in PERSIAN_BEFORE:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            yield word[len(prefix):]


def _arabic(word: str) -> Iterator[str]:
    for stem in _without(word, ARABIC_CONJUNCTIONS):
        yield stem
        bare = list(_bare(stem))
        yield from bare
        for form in (stem, *bare):
            yield from (form[:-len(ending)] for ending in ARABIC_AFTER
                        if form.endswith(ending) and len(form) - len(ending) >= 3)
        for prefix in ARABIC_IMPERFECT:
            if stem.startswith(prefix) and len(stem) - len(prefix) >= 3:
                yield stem[len(prefix):]
                yield "ا" + stem[len(prefix):]


def _bare(word: str) -> Iterator[str]:
    """A word without its preposition and article."""
    if word.startswith(ARABIC_FOR_THE) and len(word) >= 5:
        yield from (word[2:], ARABIC_ARTICLE + word[2:])
    for stem in _without(word, ARABIC_PREPOSITIONS):
        if stem != word:
            yield stem
        if stem.startswith(ARABIC_ARTICLE) and len(stem) >= 5:
            yield stem[2:]


def _without(word: str, prefixes: tuple[str, ...]) -> Iterator[str]:
    yield word
    if word[:1] in prefixes and len(word) >= 4:
        yield word[1:]


def _russian(word: str) -> Iterator[str]:
    """The past tense that stands in the tables, for the infinitive and the future of a verb."""
    for ending, instead in RUSSIAN_VERBS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            yield word[:-len(ending)] + instead


FORMS = {"en": _english, "fa": _persian, "ar": _arabic, "ru": _russian}
