"""A folded text into tokens: each word is looked up once, what no shape can use is left out. Knows no language.

Number words that belong together become one token here, as do digits with the ending of an ordinal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calendars import numbers
from calendars.folding import ZWNJ
from calendars.language import Numbers
from calendars.symbols import BREAK, CAPITAL, END, WORD, Said, Symbols

TOKEN = re.compile(
    rf"[^\W\d_]+(?:({ZWNJ})+[^\W\d_]+)*|({numbers.RUN})|(\n[^\S\n]*\n\s*)|[^\s\w]|[\d_]+")
JOINED, DIGITS, GAP = 1, 2, 3  # the groups of tokens that mean something without being in a dictionary
_YEAR = 4  # digits of a year

Piece = tuple[int, int, int, int]  # (symbol, number of what it says, start, end) inside a word
Item = tuple[Said, int, int]  # (what it says, start, end) in the text


@dataclass(slots=True)
class Branch:
    """A word that may begin an expression of several tokens; `pieces` is what the tokens up to here say."""

    next: dict[str, Branch]
    pieces: tuple[Piece, ...] | None = None


Meaning = tuple[Piece, ...] | Branch
Words = Mapping[str, Meaning]  # by their folded spelling


@dataclass(slots=True)
class Tokens:
    """The tokens of a text and one more for its end; unknown words that follow each other are one token."""

    symbols: list[int]
    items: list[Item]


def split(text: str) -> list[str]:
    """The tokens of a folded text as they are written."""
    return [text] if text.isalpha() else [match.group() for match in TOKEN.finditer(text)]


def tokenise(  # noqa: C901  # one loop
    text: str, start: int, end: int, words: Words, symbols: Symbols, order: str, style: Numbers
) -> Tokens:
    """The tokens of `text[start:end]`: `words` is the dictionary of a language, `order` that of its numeric dates."""
    stream = list(TOKEN.finditer(text, start, end))
    names = [match.group() for match in stream]
    meanings = list(map(words.get, names))
    found: list[int] = []
    items: list[Item] = []
    add, put, says = found.append, items.append, symbols.said
    done = 0  # the tokens before it are told; unknown ones that follow it become one when the next known one comes
    for at in [at for at, match in enumerate(stream) if meanings[at] is not None or match.lastindex]:
        if at < done:
            continue
        pieces, after = meanings[at], at + 1
        if isinstance(pieces, Branch):
            pieces, after = _longest(pieces, names, at)
        kind = stream[at].lastindex
        if pieces is None and kind is None:
            continue
        if at > done:
            add(CAPITAL if names[done][0].isupper() else WORD)
            put(({}, *stream[done].span()))
        done, start = after, stream[at].start()
        if pieces is not None:
            stop = stream[after - 1].end()
            for symbol, said, first, last in pieces:
                add(symbol)
                put((says[said], start + first, start + last if last else stop))
        elif kind == DIGITS and _glued(names, stream, meanings, at):
            add(symbols.number(numbers.JUNK[0]))
            put(({}, *stream[at].span()))
        elif kind == DIGITS:
            for terminals, fields, first, last in numbers.run(names[at], order):
                add(symbols.number(terminals, fields))
                put((fields, start + first, start + last))
        elif kind == JOINED:
            _joined(names[at], start, words, says, found, items)
        else:
            add(BREAK)
            put(({}, *stream[at].span()))
    if done < len(stream):
        add(CAPITAL if names[done][0].isupper() else WORD)
        put(({}, *stream[done].span()))
    add(END)
    put(({}, end, end))
    tokens = Tokens(found, items)
    _add_up(tokens, symbols, style)
    return tokens


def _glued(names: Sequence[str], stream: Sequence[re.Match[str]], meanings: Sequence[object], at: int) -> bool:
    """Whether digits hang together with unknown Latin letters, as in names of things: M1911, 1080p."""
    for near, touching in ((at - 1, at), (at + 1, at + 1)):
        if 0 < touching < len(names) and stream[touching - 1].end() == stream[touching].start() \
                and names[near][0].isalpha() and names[near].isascii() \
                and (meanings[near] is None or (near < at and _letter(stream, near))):
            return True
    return False


def _letter(stream: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a capital letter stands alone in front of a number of four digits: B1919, but 2024-05-01T1930."""
    apart = at == 0 or stream[at - 1].end() < stream[at].start()
    return apart and len(stream[at][0]) == 1 and stream[at][0].isupper() and len(stream[at + 1][0]) == _YEAR


def _longest(branch: Branch, names: Sequence[str], at: int) -> tuple[tuple[Piece, ...] | None, int]:
    """What the longest known expression that begins at a token says, and the token behind it."""
    pieces, after = branch.pieces, at + 1
    for end in range(at + 1, len(names)):
        following = branch.next.get(names[end].replace(ZWNJ, ""))
        if following is None:
            break
        branch = following
        if branch.pieces is not None:
            pieces, after = branch.pieces, end + 1
    return pieces, after


def _joined(word: str, start: int, words: Words, says: Sequence[Said], found: list[int], items: list[Item]) -> None:
    """A word with zero-width non-joiners: known as a whole, or by its parts if all of them are known."""
    whole = words.get(word.replace(ZWNJ, ""))
    if isinstance(whole, Branch):
        whole = whole.pieces
    if whole is not None:
        places = [at for at, letter in enumerate(word) if letter != ZWNJ]
        for symbol, said, first, last in whole:
            found.append(symbol)
            items.append((says[said], start + places[first], start + (places[last - 1] + 1 if last else len(word))))
        return
    parts = []
    for part in word.split(ZWNJ):
        pieces = words.get(part)
        if isinstance(pieces, Branch):
            pieces = pieces.pieces
        if pieces is None:  # a known part of an unknown word means nothing
            found.append(WORD)
            items.append(({}, start, start + len(word)))
            return
        parts.append((pieces, len(part)))
    for pieces, size in parts:
        for symbol, said, first, last in pieces:
            found.append(symbol)
            items.append((says[said], start + first, start + (last or size)))
        start += size + 1


def _add_up(tokens: Tokens, symbols: Symbols, style: Numbers) -> None:
    """Put one token in the place of each number of several tokens."""
    counting, kinds = symbols.counting, symbols.kinds
    found, items = tokens.symbols, tokens.items
    merged: list[tuple[int, int, int, Said]] = []
    done = 0
    for at in [at for at, symbol in enumerate(found) if symbol in counting]:
        if at < done:
            continue
        end = at + 1
        if kinds[found[at]] == "digits":
            if kinds.get(found[end]) == "ending" and items[end][1] <= items[at][2] + 1:
                said, start, stop = items[at]
                value = said[""]
                assert isinstance(value, int)
                terminals = numbers.plain(value, stop - start, "ordinal")
                merged.append((at, end + 1, symbols.number(terminals, said), said))
                done = end + 1
            continue
        value, ordinal, end = _sum(tokens, at, kinds, style)
        if end > at + 1:
            terminals = numbers.plain(value, 0, "ordinal" if ordinal else "word")
            said = {"": value}
            merged.append((at, end, symbols.number(terminals, said), said))
            done = end
    if merged:
        _splice(tokens, merged)


def _splice(tokens: Tokens, merged: list[tuple[int, int, int, Said]]) -> None:
    found: list[int] = []
    items: list[Item] = []
    at = 0
    for first, end, symbol, said in merged:
        found += tokens.symbols[at:first]
        items += tokens.items[at:first]
        found.append(symbol)
        items.append((said, tokens.items[first][1], tokens.items[end - 1][2]))
        at = end
    tokens.symbols = found + tokens.symbols[at:]
    tokens.items = items + tokens.items[at:]


def _sum(tokens: Tokens, at: int, kinds: Mapping[int, str], style: Numbers) -> tuple[int, bool, int]:
    """The number that begins at a number word: (value, whether it is an ordinal, end)."""
    found, items = tokens.symbols, tokens.items
    sum_ = numbers.Sum(int(items[at][0][""]), style)  # type: ignore[call-overload]  # number words say integers
    ordinal = kinds[found[at]] == "ordinal"
    end = at + 1
    while not ordinal or style.units_first:
        here = end
        joint = kinds.get(found[here])
        if joint in ("and", "dash"):
            here += 1
        else:
            joint = None
        kind = kinds.get(found[here])
        if kind not in ("word", "ordinal") or not sum_.add(int(items[here][0][""]), joint):  # type: ignore[call-overload]
            break
        ordinal = ordinal or kind == "ordinal"
        end = here + 1
    return sum_.value, ordinal, end
