"""Bytes to text: which encoding it is, what had to be mended, and that it is text at all.

UTF-8 is tried first, then what the file declares, then a guess; every mend is told as a warning.
"""

from __future__ import annotations

import codecs
import re

from chronology.read.draft import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W\d_]{3,20}")
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]{2,}")
# What words of the western European languages are written with; other code pages read as 1252 give other signs.
_WESTERN = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜ¿¡«»‘’“”–—…°€£§©®·\xa0ºª")
_COMMON_ARABIC = re.compile("[\u0627\u0644\u064a\u06cc\u0645\u0648\u0646\u0631\u062a\u0647\u0628\u062f\u0622\u0623]")
_ARABIC_CODE_PAGES = ("windows-1256", "iso-8859-6")


def scrub(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without the characters that no text holds: control characters go, lone surrogates become U+FFFD.

    >>> scrub("a\\x00b\\r\\nc")
    ('ab\\nc', ('1 control character was taken out',))
    """
    warnings = []
    text = _LINE_BREAKS.sub("\n", text)
    text, controls = _CONTROLS.subn("", text)
    text, halves = _SURROGATES.subn("\ufffd", text)
    if controls:
        warnings.append(f"{controls} control character{'s were' if controls > 1 else ' was'} taken out")
    if halves:
        warnings.append(f"{halves} half of a surrogate pair was replaced" if halves == 1
                        else f"{halves} halves of surrogate pairs were replaced")
    return text, tuple(warnings)


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a file and what was mended in it; UnreadableError where it is not text.

    >>> decode("سلام".encode("windows-1256") * 9)[1]
    ('not UTF-8: read as windows-1256',)
    """
    if not data:
        raise UnreadableError("the file is empty")
    text, warnings = _decoded(data, declared)
    if _is_binary(text):
        raise UnreadableError("this is not text")
    text, mended = scrub(text)
    if not text.strip():
        raise UnreadableError("the file holds nothing but white space")
    return text, warnings + mended


def _decoded(data: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _with_replacement(data[len(bom):], name)
    if declared.lower().startswith("iso-2022") and (text := _strictly(data, declared)):  # ASCII bytes, other letters
        return text, ()
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide), (f"no byte order mark: read as {wide}",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.end == len(data) and error.reason == "unexpected end of data":
            return data[:error.start].decode("utf-8"), ("the file ends in the middle of a character",)
    if _mostly_utf8(data):
        return _line_by_line(data)
    for name in (declared, *_ARABIC_CODE_PAGES):
        text = _strictly(data, name)
        if text and ((name == declared and name.lower() not in ("utf-8", "utf8")) or _reads_arabic(text)):
            return text, (f"not UTF-8: read as {name}",)
    return _guessed(data)


def _with_replacement(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(name, "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode(name))
    return text, ((f"{bad} bad byte sequences were replaced",) if bad > 0 else ())


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name) if name else ""
    except (LookupError, ValueError):
        return ""


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark: every second byte is the high byte of a Latin, Arabic or Cyrillic letter."""
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2:
        return ""
    for name, high, low in (("utf-16-le", sample[1::2], sample[0::2]), ("utf-16-be", sample[0::2], sample[1::2])):
        common = sum(high.count(byte) for byte in (0x00, 0x04, 0x06))
        if common > 0.85 * len(high) and low.count(0) < 0.05 * len(low) and _strictly(data, name):
            return name
    return ""


def _mostly_utf8(data: bytes) -> bool:
    """Whether the good multi-byte characters outnumber the bad bytes."""
    text = data[:1_000_000].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text if c > "\x7f") - bad
    return good > bad


def _line_by_line(data: bytes) -> tuple[str, tuple[str, ...]]:
    """A file in which most lines are UTF-8: the others are told, in another encoding where they read as words."""
    lines: list[str] = []
    replaced: list[int] = []
    other: list[int] = []
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            lines.append(line.decode("utf-8"))
            continue
        except UnicodeDecodeError:
            text = line.decode("utf-8", "replace")
        legacy = next((t for t in (_strictly(line, n) for n in _ARABIC_CODE_PAGES) if t and _reads_arabic(t)), "")
        (other if legacy else replaced).append(number)
        lines.append(legacy or text)
    warnings = []
    if replaced:
        warnings.append(f"bad bytes were replaced in line {_numbers(replaced)}")
    if other:
        warnings.append(f"line {_numbers(other)} is not UTF-8 like the rest: read in an Arabic code page")
    return "\n".join(lines), tuple(warnings)


def _numbers(lines: list[int]) -> str:
    more = f" and {len(lines) - 5} more" if len(lines) > 5 else ""
    return ", ".join(map(str, lines[:5])) + more


def _reads_arabic(text: str) -> bool:
    """Whether a text consists mainly of words in common Arabic letters: a wrong code page gives rare ones."""
    sample = text[:20_000]
    words = "".join(_ARABIC.findall(sample))
    foreign = sum(1 for c in sample if c > "\x7f" and c.isprintable())
    return len(words) >= 8 and len(words) >= 0.8 * foreign and len(_COMMON_ARABIC.findall(words)) > 0.55 * len(words)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    if len(data) > 100 and len(set(data[:100_000])) < 6:
        raise UnreadableError("it is not text: the same few bytes over and over")
    western = _strictly(data, "windows-1252")
    if western and all(c <= "\x7f" or c in _WESTERN for c in western[:200_000]):
        return western, ("not UTF-8: read as windows-1252",)
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000], threshold=0.3).best()
    text = _strictly(data, best.encoding) if best else ""
    if best and text and _in_one_script(text):
        return text, (f"not UTF-8: read as {best.encoding}",)
    if sum(32 <= byte < 127 for byte in data[:100_000]) > 0.6 * min(len(data), 100_000):
        return _line_by_line(data)
    raise UnreadableError("its encoding cannot be told, or it is not text")


def _in_one_script(text: str) -> bool:
    """Whether accented letters stand in words of their own script: a wrong code page scatters them."""
    sample = text[:20_000]
    plain = sum(1 for c in sample if c.isascii() and c.isalpha())
    strange = [c for c in sample if c > "\x7f" and c.isprintable()]
    letters = sum(1 for c in strange if c.isalpha())
    if plain <= letters:
        return letters > 0.7 * len(strange)
    latin = sum(1 for c in strange if "\xc0" <= c <= "\u024f" or "\u2010" <= c <= "\u203a" or c in "\xab\xbb\xa0\xb0")
    return latin > 0.8 * len(strange)


def _is_binary(text: str) -> bool:
    """Control characters other than NUL are hardly ever in a text, and often in anything else that has no words."""
    sample = text[:100_000]
    controls = len(_CONTROLS.findall(sample)) - sample.count("\x00")
    strange = controls + sample.count("\ufffd")
    words = sum(len(word) for word in _WORD.findall(sample))
    kept = len(sample) - sample.count("\x00")
    garbled = controls > 0.02 * kept + 2 and (controls > 0.3 * kept or words < 0.4 * kept)
    return garbled or (strange > 0.2 * kept + 2 and words < 0.5 * kept)
