"""How the verbs of a sentence tell whether it speaks of the past or the future. No word of any language is here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from calendars.folding import fold
from calendars.grammar import Grammar
from calendars.language import Tense
from calendars.resolve.context import WORD, Context
from calendars.said import Said

_PIECE = re.compile(r"\w+|[^\w\s]")
_BESIDE = 2  # words: a verb and a preposition before a date
_NEAR = 4  # words before a date among which "after" belongs to it


def tense(said: Said, context: Context) -> int | None:
    """-1 past, 0 present, 1 future, by the verb nearest to an expression; None without one."""
    start, end = context.sentence(said)
    after = _verbs(context.text[said.end:end], context.grammar)
    side = context.grammar.language.tense.verbs
    if side == "after":
        return after[0][1] if after else None
    before = _verbs(context.text[start:said.start], context.grammar)
    if side == "before" and before:
        told = [tense for _, tense in before]
        if told[-1] != -1 and _imperfect(context.text[start:said.start], before[-1][0], context.grammar):
            return -1
        return 1 if told[-1] == 0 and -1 not in told and 1 in told else told[-1]  # "is planned to begin"
    if side == "before":
        return after[0][1] if after else None
    if before and after and _joined(context.text[said.end:said.end + after[0][0]], context.grammar):
        return before[-1][1]
    words = context.text[start + before[-1][0]:said.start].split() if before else []
    if before and len(words) <= _BESIDE and words[-1] not in context.grammar.joints:
        return before[-1][1]  # "the ship that sank on Sunday will be raised"
    nearest = [(len(context.text[start:said.start]) - at, tense) for at, tense in before[-1:]]
    nearest += [(at, tense) for at, tense in after[:1]]
    found = min(nearest)[1] if nearest else None
    if found == 0 and any(tense == 1 for _, tense in before):
        return 1  # "it will close when the term ends in June"
    return found


def planned(said: Said, context: Context) -> bool:
    """Whether verbs of the present tell what is to come: not beside verbs of the past and words for a state."""
    start, end = context.sentence(said)
    lexicon, before = context.grammar.lexicon, context.text[start:said.start]
    if context.grammar.tense.verbs == "before" and (verbs := _verbs(before, context.grammar)):
        told = WORD.match(fold(before).text, verbs[-1][0])
        return all(tense != -1 for _, tense in verbs) and (told is None or told.group() not in lexicon.states)
    after = _verbs(context.text[said.end:end], context.grammar)
    return all(tense != -1 for _, tense in after)


def after(said: Said, context: Context) -> bool:
    """Whether what stands before an expression says that something followed: after Monday's attack."""
    before = context.text[context.sentence(said)[0]:said.start]
    return not context.grammar.lexicon.behind.isdisjoint(WORD.findall(fold(before).text)[-_NEAR:])


def stays(said: Said, context: Context) -> bool:
    """Whether the verb behind an expression tells a state: is, has, goes on. Only where verbs stand behind."""
    if context.grammar.tense.verbs != "after":
        return False
    for word in _behind(said, context):
        if word in context.grammar.lexicon.states or word in context.grammar.lexicon.copulas:
            return True
        if (one := _verb(word, context.grammar)) is not None:
            return one.tense == 0
    return False


def reports(said: Said, context: Context) -> bool:
    """Whether the verb behind an expression says what somebody says of it, or what it shows."""
    lexicon = context.grammar.lexicon
    for word in _behind(said, context):
        if word in lexicon.states or _verb(word, context.grammar) is not None:
            return word in lexicon.states
    return False


def _verb(word: str, grammar: Grammar) -> _Word | None:
    """A folded word that has a tense, or whose letters tell one; None for any other."""
    one = _read(word, grammar)
    return one if one is not None and (one.tense is not None or one.guess is not None) else None


def follows(said: Said, context: Context) -> bool:
    """Whether "is" stands right behind an expression: the next hearing is Monday."""
    return next(_behind(said, context), "") in context.grammar.lexicon.copulas


def _behind(said: Said, context: Context) -> Iterator[str]:
    """The folded words behind an expression in its sentence."""
    for match in WORD.finditer(fold(context.text[said.end:context.sentence(said)[1]]).text):
        yield match.group().replace("\u200c", "")


def beside(said: Said, context: Context) -> bool:
    """Whether a verb stands right before an expression, with a preposition at most between them."""
    before = context.text[context.sentence(said)[0]:said.start]
    found = _verbs(before, context.grammar)
    return bool(found) and len(before[found[-1][0]:].split()) <= _BESIDE


def pluperfect(said: Said, context: Context) -> bool:
    """Whether the clause tells before an expression what had been."""
    words = context.grammar.lexicon.pluperfects
    if not words:
        return False
    found = context.pluperfects.get(said.start)
    if found is None:
        before = context.text[context.sentence(said)[0]:said.start].rpartition(";")[2]
        found = context.pluperfects[said.start] = not words.isdisjoint(WORD.findall(fold(before).text))
    return found


def _joined(between: str, grammar: Grammar) -> bool:
    """Whether another clause begins in what stands between a date and a verb."""
    return not grammar.joints.isdisjoint(_PIECE.findall(between))


def _imperfect(text: str, at: int, grammar: Grammar) -> bool:
    """Whether what stands before a verb of the present puts it into the past: "was waiting", not "was to wait"."""
    style, folded = grammar.tense, fold(text).text
    if not style.imperfects or not folded.startswith(style.present_beginnings, at):
        return False
    was = False
    for match in WORD.finditer(folded):
        word = match.group()
        if word in style.subjunctives:
            was = False
        elif not was and match.start() < at:
            was = word in style.imperfects or (word.startswith(grammar.lexicon.outer) and word[1:] in style.imperfects)
    return was


def _by_letters(word: str, style: Tense) -> int | None:
    """The tense that the first or last letters of a word tell."""
    if word.startswith(style.future_beginnings):
        return 1
    if word.startswith(style.present_beginnings):
        return 0
    return -1 if word.endswith(style.past_endings) or word.startswith(style.past_beginnings) else None


class _Word(NamedTuple):
    """A word as a verb: the tense it has, or its letters tell; whether a noun or an infinitive follows it."""

    word: str  # without a clitic
    tense: int | None
    guess: int | None
    noun: bool
    infinitive: bool


@lru_cache(20_000)
def _read(word: str, grammar: Grammar) -> _Word | None:
    """A folded word as a verb; None where it tells nothing."""
    tenses, style = grammar.tenses, grammar.tense
    tense = tenses.get(word)
    if tense is None:
        tense = tenses.get(word.replace("\u200c", ""), style.apart.get(word))
    if tense is None and word.startswith(grammar.lexicon.outer) and len(word) >= style.shortest:
        word = word[1:]
        tense = tenses.get(word)
    guess = None
    named = grammar.language.cased and word[0].isupper()
    open_class = word not in grammar.lexicon.words and word not in style.nouns and not named
    if open_class and len(word) >= style.shortest and not word.endswith(style.noun_endings):
        guess = _by_letters(word, style)
    noun, infinitive = word in style.before_nouns, word in style.infinitives
    if tense is None and guess is None and not (noun or infinitive):
        return None
    return _Word(word, tense, guess, noun, infinitive)


def _infinitive(known: _Word | None, word: str, grammar: Grammar) -> bool:
    """Whether a word behind the sign of the infinitive is a verb, as far as one can tell."""
    return known.tense == 0 if known else word[0].islower() and word not in grammar.lexicon.words


@lru_cache(1000)  # several rules ask for the same stretch
def _verbs(text: str, grammar: Grammar) -> tuple[tuple[int, int], ...]:
    """(place, tense) of the verbs in a stretch of text, as far as the language knows them.

    Of verbs that stand together the first tells the tense ("will be held"), or the future does ("is scheduled").
    """
    style = grammar.tense
    found: list[tuple[int, int]] = []
    end, verb = -1, ""
    before: _Word | None = None
    prospects = grammar.lexicon.prospects
    folded = fold(text).text
    for match in WORD.finditer(folded):
        one, leading = _read(match.group(), grammar), before
        before = one
        if leading is not None and leading.infinitive and verb in prospects and _infinitive(
            one, match.group(), grammar
        ):
            found.append((match.start(), 1))
            end, verb = match.end(), ""
            continue
        if one is None or (found and one.word in grammar.lexicon.invariants):
            continue
        tense = one.tense
        if tense == 0 and leading is not None and (leading.infinitive or (leading.noun and style.verbs == "around")):
            tense = None
        if tense is None and (leading is None or not leading.noun):
            tense = one.guess
        if tense is not None:
            if found and folded[end:match.start()].isspace():
                first = found[-1][1]
                after = style.verbs == "after" and first == -1  # a participle and its auxiliary
                free = first == 0 and (tense == 1 or verb not in style.auxiliaries)
                found[-1] = match.start(), tense if after or free else first
            else:
                found.append((match.start(), tense))
            end, verb = match.end(), one.word
    return tuple(found)
