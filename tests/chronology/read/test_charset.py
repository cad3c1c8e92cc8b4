"""Bytes come out as the text that was written, or are refused as no text; every mend is told."""

import pytest

from chronology.read.charset import decode, scrub
from chronology.read.draft import UnreadableError

PERSIAN = "باران شب گذشته راه روستا را بست و مردم تا صبح منتظر ماندند."
ARABIC = "أغلقت الأمطار طريق القرية ليلا وانتظر السكان حتى الصباح."
RUSSIAN = "Дождь закрыл дорогу в деревню, и жители ждали до утра."
FRENCH = "La forêt a brûlé près de la rivière; les villageois étaient déjà partis à l'étranger."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [PERSIAN, ARABIC, FRENCH])
def test_unicode_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "koi8-r"), (RUSSIAN, "windows-1251"), (ARABIC, "windows-1256"), (ARABIC, "iso-8859-6"),
     (FRENCH, "windows-1252"),
     (PERSIAN.replace("ی", "ي").replace("ک", "ك"), "windows-1256")],
)
def test_older_encodings_are_told(text: str, encoding: str) -> None:
    decoded, warnings = decode(text.encode(encoding))
    assert decoded == text
    assert "not UTF-8" in warnings[0]


def test_what_the_file_declares_wins_over_a_guess_but_not_over_utf8() -> None:
    assert decode(FRENCH.encode("mac-roman"), "mac-roman")[0] == FRENCH
    assert decode(FRENCH.encode(), "windows-1252")[0] == FRENCH
    assert decode("橋が開いた".encode("iso-2022-jp"), "ISO-2022-JP")[0] == "橋が開いた"


def test_a_file_cut_in_a_character_still_counts() -> None:
    text, warnings = decode(PERSIAN.encode()[:-2])
    assert PERSIAN.startswith(text)
    assert "middle of a character" in warnings[0]


def test_bad_bytes_cost_no_more_than_themselves() -> None:
    text, warnings = decode(b"The mill burned.\n\xff\xfe\x80 broken\nIt was rebuilt.\n")
    assert text.startswith("The mill burned.\n") and text.endswith("It was rebuilt.\n")
    assert "line 2" in warnings[0]


def test_lines_of_another_code_page_are_read_in_it() -> None:
    text, warnings = decode(PERSIAN.encode() + b"\n" + ARABIC.encode("windows-1256") + b"\n" + PERSIAN.encode())
    assert text == f"{PERSIAN}\n{ARABIC}\n{PERSIAN}"
    assert "line 2" in warnings[0]


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\x00\x00", bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 200])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        decode(data)


def test_nothing_survives_that_breaks_an_output() -> None:
    text, warnings = scrub("a\x00b\ud800c\x1b[31m\r\nd")
    assert text == "ab\ufffdc[31m\nd"
    assert len(warnings) == 2
    text.encode("utf-8")
