"""Which language a text is in, told by its script, its letters and its commonest words; no model, no download."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from chronology.read.languages import ALL
from chronology.read.languages.others import ARABIC_SCRIPT, FUNCTION_WORDS, SCRIPTS

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_WORDS = {language: frozenset(words) for language, words in FUNCTION_WORDS.items()} | {
    words.language: frozenset(words.function_words) for words in ALL if words.function_words[0].isascii()
}
_LATIN = {word: tuple(tag for tag, words in _LATIN_WORDS.items() if word in words)
          for word in frozenset().union(*_LATIN_WORDS.values())}  # the languages that have a word
_OURS = frozenset(words.language for words in ALL)  # of two that fit alike, the one that is read best
_ARABIC_WORDS = {
    words.language: frozenset(words.function_words) for words in ALL if not words.function_words[0].isascii()
}


def recognise(text: str, declared: str = "") -> str:
    """The language of a text as a BCP 47 tag, "" where it cannot be told.

    What the document declares counts where the script agrees with it; it may then say more ("fa-AF").

    >>> recognise("The council met in the town hall."), recognise("شورای شهر تشکیل جلسه داد و گفت که می‌آید")
    ('en', 'fa')
    >>> recognise("اجتمع المجلس في المدينة"), recognise("Le conseil est dans la ville.", "fr-CA")
    ('ar', 'fr-CA')
    """
    sample = text[:_SAMPLE + 1]
    if len(sample) > _SAMPLE:
        sample = sample[:sample.rfind(" ") + 1] or sample  # part of a word may be a word of another language
    scripts: Counter[str] = Counter()
    for letter, count in Counter(sample).items():
        if letter.isalpha():
            scripts[_script(letter)] += count
    script = max(sorted(scripts), key=scripts.__getitem__) if scripts else ""
    if script == "ARABIC":
        return _agreeing(declared, _of_arabic_script(sample), ("fa", "ar", "ur", "ps", "ckb", "prs", "ug", "sd", "ku"))
    if script == "LATIN":
        found = _by_words(sample.casefold())
        known = () if found else tuple(_LATIN_WORDS)
        return _agreeing(declared, found, (found, *known) if found else known) or found
    return _agreeing(declared, SCRIPTS.get(script, ""), ()) or SCRIPTS.get(script, "")


def _agreeing(declared: str, found: str, script_mates: tuple[str, ...]) -> str:
    base = declared.replace("_", "-").split("-")[0].lower()
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}", declared):
        return found
    same = base == found or {base, found} in ({"prs", "fa"}, {"fas", "fa"}, {"per", "fa"}, {"ara", "ar"}, {"eng", "en"})
    return declared.replace("_", "-") if same or (not found and base in script_mates) else found


def _script(character: str) -> str:
    if character.isascii():
        return "LATIN"
    return unicodedata.name(character, "").split(" ")[0]


def _of_arabic_script(sample: str) -> str:
    letters = Counter(sample)
    own = {language: sum(letters[c] for c in chars) for language, chars in ARABIC_SCRIPT.items()}
    total = sum(count for c, count in letters.items() if c.isalpha())
    for language in ("ckb", "ps", "ur"):
        if own[language] > 0.02 * total:
            return language
    words = Counter(_WORD.findall(sample))
    said = {tag: sum(words[w] for w in vocabulary) for tag, vocabulary in _ARABIC_WORDS.items()}
    return max(("fa", "ar"), key=lambda tag: own[tag] + 3 * said[tag])


def _by_words(sample: str) -> str:
    words = Counter(_WORD.findall(sample))
    said = Counter(dict.fromkeys(_LATIN_WORDS, 0))
    for word in words.keys() & _LATIN.keys():
        for tag in _LATIN[word]:
            said[tag] += words[word]
    best = max(sorted(said), key=lambda tag: (said[tag], tag in _OURS))
    return best if said[best] else ""
