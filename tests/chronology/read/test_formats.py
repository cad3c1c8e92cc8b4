"""Every format gives its text, title, date, source and places; what is broken in it is named and the rest is kept."""

import io
import json
import re
import zipfile
import zlib
from pathlib import Path

import docx
import pytest

from chronology.model import Document, LeftOut
from chronology.read import Limits, read

Read = tuple[list[Document], list[LeftOut]]


def read_bytes(folder: Path, name: str, data: bytes | str, limits: Limits | None = None) -> Read:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    items = list(read([path], limits=limits))
    return [i for i in items if isinstance(i, Document)], [i for i in items if isinstance(i, LeftOut)]


def test_markdown_front_matter(tmp_path: Path) -> None:
    text = "---\ntitle: The ferry\ndate: 2021-05-04\nsource: Courier\n---\n# The ferry\n\nIt sank on Monday.\n"
    source = read_bytes(tmp_path, "a.md", text)[0][0].source
    assert (source.title, source.publisher, source.published.basis) == ("The ferry", "Courier", "metadata")
    assert source.text == "The ferry\n\nIt sank on Monday." and str(source.published.span.first) == "2021-05-04"


def test_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    text = ("# سیل\n\n*The Harbour Review, 31 August 2021*\n\nThe **last** [plane](https://example.org) left\n"
            "on Monday.\n\n- It was `late`.\n\n| day | toll |\n|---|---|\n| 3 May | 5 |\n")
    source = read_bytes(tmp_path, "a.md", text)[0][0].source
    assert source.text.split("\n\n")[1:4] == [
        "The Harbour Review, 31 August 2021", "The last plane left on Monday.", "It was late."]
    assert "3 May" in source.text and not set("*[]`|#") & set(source.text)
    assert source.title == "سیل" and str(source.published.span.first) == "2021-08-31"


@pytest.mark.parametrize("text", [
    "> " * 5000 + "The ferry sank.\n", "- " * 3000 + "The ferry sank.\n", "[" * 100_000 + "The ferry sank.\n",
])
def test_no_word_of_strange_markdown_is_lost(tmp_path: Path, text: str) -> None:
    document = read_bytes(tmp_path, "a.md", text)[0][0]
    assert "The ferry sank." in document.source.text


def test_a_text_may_begin_with_fields(tmp_path: Path) -> None:
    text = "عنوان: قایق\nمنبع: پیک\nتاریخ: ۱۴ اردیبهشت ۱۴۰۰\n\nقایق دیروز غرق شد.\n"
    source = read_bytes(tmp_path, "a.txt", text)[0][0].source
    assert (source.title, source.publisher, source.text) == ("قایق", "پیک", text)
    assert str(source.published.span.first) == "2021-05-04"
    assert read_bytes(tmp_path, "b.txt", "Note: one\nIt sank.")[0][0].source.title == "Note: one"


def test_a_day_that_is_no_day_is_said(tmp_path: Path) -> None:
    text = '{"text": "The ferry sank.", "date": "2020-13-45"}\n{"text": "It was raised.", "date": "2020-03-03"}\n'
    documents, _ = read_bytes(tmp_path, "a.jsonl", text)
    assert [document.warnings for document in documents] == [("its date, '2020-13-45', is not understood",), ()]


def test_what_is_not_read_for_dates_in_another_language_is_said(tmp_path: Path) -> None:
    sentence = "Le conseil de la ville est dans la maison. "
    short, long = (read_bytes(tmp_path, "a.txt", sentence * count)[0][0].warnings for count in (20, 3000))
    assert not short and re.match(r"119,\d{3} of its 129,000 characters are not read for dates", long[0])


def test_a_pdf_may_begin_behind_other_bytes(tmp_path: Path) -> None:
    data = (Path(__file__).parent / "documents" / "fpdf2-en.pdf").read_bytes()
    (document,), _ = read_bytes(tmp_path, "a.pdf", b"X-Header: sent by a machine\r\n\r\n" + data)
    assert document.source.text


def test_json_lines_keep_the_good_records(tmp_path: Path) -> None:
    good = {"headline": "Ferry", "body": "The ferry sank.", "url": "https://example.org/1", "publishedAt": "2021-05-04"}
    lines = [json.dumps(good), "{broken", "[" * 100_000, "5", json.dumps({"body": 7}), json.dumps(good | {"id": "x"})]
    documents, left_out = read_bytes(tmp_path, "a.jsonl", "\n".join(lines))
    assert [d.source.id for d in documents] == ["a.jsonl#1", "a.jsonl#x"]
    assert [o.place for o in left_out] == ["line 2", "line 3", "line 4", "line 5"]
    assert documents[0].source.link == "https://example.org/1" and documents[0].source.title == "Ferry"


def test_a_json_list_and_its_odd_values(tmp_path: Path) -> None:
    text = '{"articles": [{"text": "a\\ud800b", "n": ' + "9" * 9000 + '}, {"text": ["One.", "Two."]}]}'
    documents, left_out = read_bytes(tmp_path, "a.json", text)
    assert [d.source.text for d in documents] == ["a\ufffdb", "One.\n\nTwo."] and not left_out


def test_a_link_is_a_web_address_or_nothing(tmp_path: Path) -> None:
    documents, _ = read_bytes(tmp_path, "a.jsonl", json.dumps({"text": "It sank.", "url": "javascript:alert(1)"}))
    assert documents[0].source.link == "" and "link" in documents[0].warnings[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_in_three_languages(tmp_path: Path, delimiter: str) -> None:
    rows = [["عنوان", "متن", "تاریخ انتشار"], ["قایق", '"قایق غرق شد، و کسی نمرد."', "1400-02-14"], ["", "", ""]]
    documents, _ = read_bytes(tmp_path, "a.csv", "\ufeff" + "\n".join(delimiter.join(row) for row in rows))
    assert documents[0].source.title == "قایق" and documents[0].source.text == "قایق غرق شد، و کسی نمرد."
    assert "no column with a text" in read_bytes(tmp_path, "b.csv", "a,b\n1,2\n")[1][0].reason


RSS = """<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
<rss version="2.0"><channel><title>Courier</title><language>en</language>
<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>
<item><title>Ferry &y;</title><link>https://example.org/1</link><pubDate>Tue, 04 May 2021 10:00:00 +0200</pubDate>
<description>&lt;p&gt;The ferry &lt;b&gt;sank&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Nobody died.&lt;/p&gt;</description></item>
<item><title>No date</title><description>It was raised.</description></item><item/></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><entry><title>Ferry</title>
<link href="https://example.org/1"/><published>2021-05-04T10:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sank.</p></div></content></entry></feed>"""


def test_feeds(tmp_path: Path) -> None:
    documents, left_out = read_bytes(tmp_path, "a.rss", RSS)
    first, second = (d.source for d in documents)
    assert first.text == "The ferry sank.\n\nNobody died." and first.publisher == "Courier"
    assert str(first.published.span.first) == "2021-05-04" and "root:" not in first.title
    assert second.published.basis == "none" and len(left_out) == 1
    atom = read_bytes(tmp_path, "a.atom", ATOM)[0][0].source
    assert atom.text == "The ferry sank." and str(atom.published.span.first) == "2021-05-04"
    assert "no feed" in read_bytes(tmp_path, "a.xml", "<a><b/></a>")[1][0].reason


def test_mail(tmp_path: Path) -> None:
    text = (
        "From: Ann <ann@example.org>\nSubject: =?utf-8?b?2YHYsdin24w=?=\nDate: Tue, 4 May 2021 10:00:00 +0200\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "The ferry sank yesterday.\n\nOn 1 May 2021, Bo wrote:\n> It leaves tomorrow.\n> Come too.\n\n--x\n"
        'Content-Type: text/plain\nContent-Disposition: attachment; filename="../note.txt"\n\nIt was raised.\n--x--\n')
    documents, _ = read_bytes(tmp_path, "a.eml", text)
    message, note = documents
    assert str(message.source.published.span.first) == "2021-05-04" and message.source.title == "فرای"
    (section,) = message.sections
    assert message.source.text[section.start:section.end] == "> It leaves tomorrow.\n> Come too."
    assert note.source.id == "a.eml/.._note.txt" and note.source.text == "It was raised."


def test_word_documents_with_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("قایق غرق شد")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "۱۴ اردیبهشت ۱۴۰۰", "قایق غرق شد."
    document.add_paragraph("It was raised on 6 May 2021.")
    document.save(str(tmp_path / "a.docx"))
    source = read_bytes(tmp_path, "b.docx", (tmp_path / "a.docx").read_bytes())[0][0].source
    assert source.text == "قایق غرق شد\n\n۱۴ اردیبهشت ۱۴۰۰ | قایق غرق شد.\n\nIt was raised on 6 May 2021."
    assert [mark.label for mark in source.marks] == ["paragraph 1", "table 1 row 1", "paragraph 2"]


PAGES = {
    "fa": ["یکشنبه ۱۶ مهر ۱۴۰۲", "۱۲:۳۰ روز ۱۴ مهر ۱۴۰۲", "(از جمله ۱۲ کارگر)", "۱۴۰۲/۰۷/۱۵",
           "«این انبار از سال ۱۳۹۸", "2023-10-07"],
    "ar": ["الأحد 8 تشرين الأول 2023", "من يوم ٦ أكتوبر ٢٠٢٣ الموافق 21 ربيع الأول 1445 هـ",
           "(بينهم 12 عاملا)", "05/10/2023", "بنسبة 25%"],
    "en": ["Sunday, 8 October 2023", "at 12:30 on 6 October 2023", "estimate of 2023-10-05"],
}


@pytest.mark.parametrize("producer", ["chromium", "weasyprint", "fpdf2"])
@pytest.mark.parametrize("language", PAGES)
def test_pdf_in_logical_order(producer: str, language: str) -> None:
    (document,) = read([Path(__file__).parent / "documents" / f"{producer}-{language}.pdf"])
    assert isinstance(document, Document)
    assert [phrase for phrase in PAGES[language] if phrase not in document.source.text] == []
    assert document.source.language == language and document.source.marks[0].label == "page 1"
    assert not document.warnings


@pytest.mark.parametrize("language", ["en", "fa"])
def test_columns_are_read_one_after_the_other(language: str) -> None:
    (document,) = read([Path(__file__).parent / "documents" / f"columns-{language}.pdf"])
    assert isinstance(document, Document)
    places = [document.source.text.find(f"{number}. ") for number in range(1, 13)]
    assert places == sorted(places) and places[0] > 0
    assert document.source.text.split("\n")[0] == document.source.title


def test_a_text_is_no_pdf_whatever_its_name_says(tmp_path: Path) -> None:
    assert "no PDF" in read_bytes(tmp_path, "a.pdf", "The ferry sank.")[1][0].reason
    assert read_bytes(tmp_path, "b.pdf", "%PDF-1.7\n")[1][0].reason.startswith("this is no PDF")


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return buffer.getvalue()


def test_archives(tmp_path: Path) -> None:
    inner = archive({"c.txt": b"Third. It sank."})
    data = archive({
        "b.txt": b"Second. It sank.", "../../a.txt": b"First. It sank.", "in.zip": inner, "x.png": b"\x89PNG\r\n\x1a\n",
        "deep.zip": archive({"in.zip": archive({"d.txt": b"No."})}),
    })
    documents, left_out = read_bytes(tmp_path, "a.zip", data)
    assert [d.source.id for d in documents] == ["a.zip/a.txt", "a.zip/b.txt", "a.zip/in.zip/c.txt"]
    assert {o.path for o in left_out} == {"a.zip/x.png", "a.zip/deep.zip/in.zip"}
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


def test_an_archive_of_another_kind_is_left_whole(tmp_path: Path) -> None:
    documents, left_out = read_bytes(tmp_path, "a.xlsx", archive({"xl/workbook.xml": b"<workbook/>"}))
    assert not documents and [o.reason for o in left_out] == ["there is no reader for .xlsx files"]


@pytest.mark.parametrize(
    ("members", "limits", "flag"),
    [
        ({"a.txt": b" " * 3_000_000}, Limits(), "--max-archive-ratio"),
        ({"a.txt": b"x" * 2_500_000}, Limits(archive_mb=2), "--max-archive-mb"),
        ({f"{n}.txt": b"x" for n in range(30)}, Limits(archive_members=20), "--max-archive-members"),
    ],
)
def test_archive_bombs(tmp_path: Path, members: dict[str, bytes], limits: Limits, flag: str) -> None:
    for name in ("a.zip", "a.docx"):
        documents, left_out = read_bytes(tmp_path, name, archive(members), limits)
        assert not documents and flag in left_out[0].reason


def test_a_page_nested_too_deep_is_still_read(tmp_path: Path) -> None:
    page = "<body>" + "<div>" * 50_000 + "The ferry sank on 3 March 2020." + "</div>" * 50_000
    documents, _ = read_bytes(tmp_path, "a.html", page)
    assert documents[0].source.text == "The ferry sank on 3 March 2020." and "too deep" in documents[0].warnings[0]


def test_json_that_is_called_json_lines(tmp_path: Path) -> None:
    for text in ('[{"text": "It sank."}]', '{\n"text": "It sank."\n}'):
        assert read_bytes(tmp_path, "a.jsonl", text)[0][0].source.text == "It sank."


def test_formats_that_are_not_read_say_what_they_are(tmp_path: Path) -> None:
    for start, kind in ((b"{\\rtf1 x}", "RTF"), (b"\x1f\x8b\x08xx", "compressed"), (b"SQLite format 3\0", "database")):
        assert kind in read_bytes(tmp_path, "a.txt", start)[1][0].reason


def test_lines_that_repeat_are_all_kept(tmp_path: Path) -> None:
    documents, _ = read_bytes(tmp_path, "a.html", "<body><div>" + "The ferry sank on 3 March 2020.<br>" * 40)
    assert documents[0].source.text.count("2020") == 40


def test_a_missing_extra_names_its_install_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "docx", None)
    reason = read_bytes(tmp_path, "a.docx", archive({"word/document.xml": b"<x/>"}))[1][0].reason
    assert "pip install 'chronology-tarikh[docx]'" in reason


def test_a_note_about_the_author_of_an_entry_is_set_apart(tmp_path: Path) -> None:
    text = "&lt;p&gt;The ferry sank on Monday.&lt;/p&gt;&lt;p&gt;Ada Moss joined us in 2015.&lt;/p&gt;"
    entry = f"<item><title>Ferry</title><author>Ada Moss</author><description>{text}</description></item>"
    (document,), _ = read_bytes(tmp_path, "a.rss", f"<rss><channel><title>C</title>{entry}</channel></rss>")
    assert [section.role for section in document.sections] == ["biography"]


def _pdf(*objects: bytes) -> bytes:
    """A PDF of these objects after a catalogue, a page list and a page; object 4 is the page's content."""
    head = (b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>")
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, text) for n, text in enumerate((*head, *objects), 1))
    return b"%PDF-1.5\n" + body + b"trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n"


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


SHOW = b"BT /F1 12 Tf 72 720 Td (On 3 March 2020 they met.) Tj ET "
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
MAPPED = (b"<< /Type /Font /Subtype /Type0 /BaseFont /H /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< "
          b"/Type /Font /Subtype /CIDFontType2 /BaseFont /H >>] >>")


@pytest.mark.parametrize(("objects", "reason"), [
    ((_stream(zlib.compress(zlib.compress(SHOW * 500_000)), b"/Filter [/FlateDecode /FlateDecode]"), FONT), "swells"),
    ((_stream(zlib.compress(SHOW * 10)[:-9] + b"x" * 9, b"/Filter /FlateDecode"), FONT), ""),
    ((_stream(b"\x81a" * 400_000, b"/Filter /RunLengthDecode"), FONT), "swells"),
    ((_stream(zlib.compress(SHOW), b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 >>"), FONT),
     "rows are longer"),
    ((b"6 0 R", FONT, b"4 0 R"), "round in a circle"),
    ((_stream(SHOW), MAPPED, _stream(b"1 beginbfrange <00000000> <ffffffff> <0000> endbfrange")), "more codes"),
    ((_stream(SHOW * 20 + b"/X Do " * 6000), FONT,
      _stream(b"q Q", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")), "more content"),
], ids=["twice", "damaged", "runs", "rows", "circle", "codes", "forms"])
def test_a_pdf_that_swells_or_goes_round_is_refused(objects: tuple[bytes, ...], reason: str, tmp_path: Path) -> None:
    pytest.importorskip("pdfminer")
    path = tmp_path / "hostile.pdf"
    path.write_bytes(_pdf(*objects))
    reasons = [item.reason for item in read([path]) if isinstance(item, LeftOut)]
    assert any(reason in text for text in reasons) if reason else reasons == []
