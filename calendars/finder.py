"""The front door of date finding: text -> what is said, and where -> mentions. Short on purpose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from calendars import languages
from calendars.errors import ParseError
from calendars.mention import DateMention, Section
from calendars.resolve import resolve
from calendars.scanner import scan
from calendars.span import DateSpan


def find(
    text: str,
    *,
    reference: date | DateSpan | None = None,
    language: str | None = None,
    anchors: Mapping[str, date] | None = None,
    sections: Sequence[Section] = (),
) -> list[DateMention]:
    """Every date that a text names, in its order.

    `reference` is when the text was written: a day, or a span where the day is not known; without it, what
    depends on it has no span. `language` is a BCP 47 tag, found by the letters if not given. `anchors` tells
    when things began, for "the 89th day of the war". `sections` are stretches with a date of their own.

    >>> [(m.text, m.timex) for m in find("It began on 24 February 2022 and lasted two years.", language="en")]
    [('24 February 2022', '2022-02-24'), ('two years', 'P2Y')]
    """
    span = DateSpan(reference, reference) if isinstance(reference, date) else reference
    found = [_find(text, tag, span, anchors or {}, sections)
             for tag in ([language] if language else languages.candidates(text))]
    return max(found, key=lambda mentions: sum(mention.end - mention.start for mention in mentions))


def _find(text: str, language: str, reference: DateSpan | None, anchors: Mapping[str, date],
          sections: Sequence[Section]) -> list[DateMention]:
    """Every date of a text in a language."""
    grammar = languages.load(language)
    if grammar is None:
        return languages.bridge(text, reference, language)
    return resolve(scan(text, grammar), grammar, text, reference, anchors, sections)


def parse(text: str, *, reference: date | DateSpan | None = None, language: str | None = None) -> DateSpan:
    """The span of a text that is one date; ParseError where it is none, or its days cannot be known.

    >>> parse("6 November 2023", language="en").first
    datetime.date(2023, 11, 6)
    """
    mentions = find(text, reference=reference, language=language)
    if len(mentions) != 1 or mentions[0].text != text.strip():
        raise ParseError(f"{text!r} is not one date")
    if mentions[0].span is None:
        raise ParseError(f"{text!r}: {'; '.join(map(str, mentions[0].reasons))}")
    return mentions[0].span
