"""CSV, read back by the standard library, by pandas, and looked at for what a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re

import pandas

from chronology.model import Timeline
from render.formats import export
from render.formats.exported import printable
from render.formats.spreadsheet import AT_RISK, BETWEEN, COLUMNS, defused


def armed(cell: str) -> str:
    """What `defused` was given."""
    return cell[1:] if cell.startswith("'") and AT_RISK.match(cell) else cell


def read(timeline: Timeline) -> list[dict[str, str]]:
    file = io.StringIO(export(timeline, "csv").text, newline="")
    return [{name: armed(cell) for name, cell in row.items()} for row in csv.DictReader(file, strict=True)]


def test_every_telling_comes_back(timeline: Timeline) -> None:
    rows = iter(read(timeline))
    for happening in timeline.happenings:
        for event in happening.tellings:
            row = next(rows)
            assert (row["happening"], row["title"], row["source"]) == (happening.id, happening.title, event.source)
            days = tuple(filter(None, (row["first"], row["last"])))
            assert days == ((str(happening.span.first), str(happening.span.last)) if happening.span else ())
            assert row["edtf"] == (happening.span.edtf() if happening.span else "")
            assert row["precision"] == (happening.span.precision if happening.span else "")
            start, end = int(row["quote_start"]), int(row["quote_end"])
            assert (start, end, row["quote"]) == (event.quote.start, event.quote.end, event.quote.text)
            assert row["actors"].split(BETWEEN) == [actor.text for actor in event.actors] or not event.actors
            assert (row["status"], row["clock"]) == (event.status, event.clock or "")
    assert next(rows, None) is None


def test_hostile_texts_come_back_and_none_is_a_formula(hostile: Timeline) -> None:
    rows = read(hostile)
    expected = [printable(h.title).encode("utf-8", "replace").decode() for h in hostile.happenings]
    assert [row["title"] for row in rows] == expected
    assert [row["quote"] for row in rows] == expected
    raw = csv.reader(io.StringIO(export(hostile, "csv").text, newline=""))
    cells = [cell for row in raw for cell in row]
    assert not [cell for cell in cells if re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell)]


def test_defusing_is_undone_by_taking_one_apostrophe() -> None:
    for text in ("=1", "'=1", "''=1", " =1", "' =1", "'quoted'", "", "'", "\n-1", "a=b"):
        assert armed(defused(text)) == text


def test_a_happening_without_tellings_and_the_counts(timeline: Timeline) -> None:
    exported = export(timeline, "csv")
    assert exported.content.startswith(b"\xef\xbb\xbfhappening,")
    assert [str(reason) for reason in exported.left_out] == [
        "full texts of the sources: 3", "files and rows that the timeline had to leave out: 1"]
    bare = export(Timeline("", (), (timeline.happenings[0].__class__("h", None, "alone", ()),)), "csv")
    assert bare.text.splitlines()[1] == "h,alone" + "," * (len(COLUMNS) - 2)


def test_dates_stand_in_three_calendars_in_the_words_of_the_interface(timeline: Timeline) -> None:
    row = read(timeline)[1]
    dates = (row["gregorian"], row["solar_hijri"], row["hijri"])
    assert dates == ("25 December 2021", "4 Dey 1400", "21 Jumada I 1443")


def test_pandas_reads_it(timeline: Timeline) -> None:
    frame = pandas.read_csv(io.BytesIO(export(timeline, "csv").content), parse_dates=["first", "last"])
    assert list(frame.columns) == list(COLUMNS)
    assert frame["first"].dropna().dt.strftime("%Y-%m-%d").tolist()[0] == "2021-12-22"
