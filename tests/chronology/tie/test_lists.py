"""Dates of lists are told from dates of events; a line without an end costs no more than its length."""

from chronology import extract
from chronology.tie import drawn, undrawn
from chronology.tie.sentences import LONGEST


def whys(text: str, language: str | None = "en") -> set[str]:
    return {undrawn(event) for event in extract(text, language=language)}


def test_a_row_or_a_column_of_dates_is_a_list() -> None:
    years = [str(year) for year in range(2000, 2012)]
    for text in (" ".join(years), ", ".join(years), "\n".join(years), "Metre | " + " | ".join(years)):
        events = extract(text, language="en")
        assert len(events) == 12 and {undrawn(event) for event in events} == {"list"} and not drawn(events)


def test_a_list_ends_where_something_is_told() -> None:
    text = "Metre: 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010.\nThe mill was sold in 2013."
    assert [event.action.text for event in drawn(extract(text, language="en")) if event.action] == ["sold"]
    table = "2001 2002 2003 2004 2005 2006 2007 2008 2009 2010\nQwx zwq 2013 plox vree."
    assert [event.mentions[0].text for event in drawn(extract(table, language="en"))] == ["2013"]


def test_a_few_dates_or_dates_of_one_act_are_no_list() -> None:
    assert whys("Spring 2001, 2002 and 2003.") == {""}
    assert whys("She won in " + ", ".join(str(year) for year in range(1990, 2006)) + ".") == {""}


def test_a_line_without_an_end_is_read_in_parts_and_crowds_of_dates_are_not_read() -> None:
    told = "it was in the spring of 2024 that they attacked the port, " * 20
    events = extract(told + "2024 attacked " * 2000, language="en")
    assert max(len(event.quote.text) for event in events) <= LONGEST
    kinds = [undrawn(event) for event in events]
    assert kinds.count("list") > 1900 and "" in kinds
    spoken = "on monday 4 march 2024 the council met in the old hall and spoke at length about the new bridge " * 30
    assert {undrawn(event) for event in extract(spoken, language="en")} == {""}


def test_a_row_may_have_full_stops_and_a_timeline_of_lines_is_no_list() -> None:
    cities = [f"Qwx {year}." for year in range(2000, 2012)]
    assert whys(" ".join(cities)) == {"list"}
    assert whys("\n".join(f"{year}: Qwx zwq plox" for year in range(2000, 2012))) == {""}
    assert whys(" ".join(f"She left Qwx in {year}." for year in range(2000, 2012))) == {""}
