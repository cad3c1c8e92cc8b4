"""When a text was written, concluded from its own dates: each step is a piece of evidence that a reader can check.

Nothing is concluded from the clock, and nothing where the text does not speak of its own "now".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from calendars import languages
from calendars.errors import CalendarError
from calendars.grammar import Grammar
from calendars.mention import DateMention, Inference
from calendars.reason import Reason, register
from calendars.resolve import verbs
from calendars.resolve.context import Context
from calendars.resolve.days import Run, date_of, fields, unit_at, weekday
from calendars.said import Said
from calendars.scanner import scan
from calendars.span import DateSpan

register({
    "infer-deictic": "the text says that {0} was {1}",
    "infer-nth-day": "{0} is {1}, counted from {2}",
    "infer-year": "the text says that {0} is {1}",
    "infer-latest": "{0} had passed: {1}",
    "infer-future": "{0} was still to come: {1}",
    "infer-weekday": "{0} after {1} was {2}",
    "infer-weekday-fits": "{0} was on that weekday in {1}",
    "infer-next-year": "{0} stands without its year, {1} with it: it came after that year",
})

_GAP = 6  # characters between "yesterday" and the date that explains it: ", on "
_MONTH = 30  # days for which a text still speaks of "today" after the latest day that it dates
_WEEK = 6  # a weekday alone, or a day without its year, is hardly older


@dataclass(slots=True)
class _Case:
    """What a text offers: expressions in their order, with the mentions that have a span."""

    text: str
    grammar: Grammar
    said: Sequence[Said]
    runs: Mapping[tuple[int, int], Run]
    anchors: Mapping[str, date]
    evidence: list[Reason] = field(default_factory=list)

    def run(self, said: Said) -> Run | None:
        return self.runs.get((said.start, said.end))

    def words(self, said: Said) -> str:
        return self.text[said.start:said.end]

    def future(self, said: Said) -> bool:
        """Whether the sentence does not tell it as past."""
        return verbs.tense(said, Context(self.grammar, self.text, None, {})) in (0, 1)


def infer_reference(text: str, mentions: Sequence[DateMention], *,
                    anchors: Mapping[str, date] | None = None) -> Inference | None:
    """The day or days on which a text was written, from its own dates; None where they do not tell.

    `mentions` are those that `find` gave for the text, without a reference.

    >>> from calendars import find
    >>> text = "The president signed the bill yesterday, 14 March 2023."
    >>> inference = infer_reference(text, find(text))
    >>> inference.span.first
    datetime.date(2023, 3, 15)
    >>> print(inference.evidence[0])
    the text says that yesterday was 2023-03-14
    """
    grammar = languages.load(languages.guess(text))
    if grammar is None:
        return None
    runs = {
        (mention.start, mention.end): Run(mention.span.first.toordinal(), mention.span.last.toordinal(),
                                          mention.span.precision, mention.calendar)
        for mention in mentions if mention.span is not None
    }
    case = _Case(text, grammar, scan(text, grammar), runs, anchors or {})
    try:
        found = _exact(case) or _range(case)
    except (CalendarError, ValueError, OverflowError):
        return None
    if found is None or not case.evidence:
        return None
    first, last = found
    return Inference(DateSpan(date.fromordinal(first), date.fromordinal(last)), tuple(case.evidence))


def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def _offset(said: Said) -> int | None:
    """Days from the day of writing: -1 for "yesterday", -2 for "two days ago"; None where it is no such word."""
    values = said.fields
    if values.get("unit") != "day" or values.get("base", "reference") != "reference" or "nth" in values:
        return None
    if "shift" in values and "n" not in values:
        return values["shift"]
    count = values.get("n")
    if "ago" in values and count is not None and count == int(count):
        return int(count) * values["ago"]
    return None


def _exact(case: _Case) -> tuple[int, int] | None:
    """A day that is both named and said to be today, yesterday ...; the Nth day of something known."""
    for said, following in zip(case.said, [*case.said[1:], None], strict=True):
        offset = _offset(said)
        after = said if {"month", "day"} <= said.fields.keys() else following  # "yesterday, 14 March" may be one
        if offset is None or after is None:
            continue
        between = case.text[said.end:after.start]
        named = said.fields.get("weekday")
        run = case.run(after) if not {"year", "yy"}.isdisjoint(after.fields) else _without_year(case, after, named)
        if run is None or run.unit != "day":
            continue
        if len(between) <= _GAP and not any(sign in ".;!?" for sign in between):
            if named is not None and weekday(run.first) != named:
                raise CalendarError(f"{case.words(said)} and {case.words(after)} contradict each other")
            case.evidence.append(Reason("infer-deictic", (case.words(said), _iso(run.first))))
            return run.first - offset, run.first - offset
    for said in case.said:
        run = case.run(said)
        if "event" in said.fields and run is not None and run.unit == "day":
            start = run.first - said.fields["nth"] + 1
            case.evidence.append(Reason("infer-nth-day", (case.words(said), _iso(run.first), _iso(start))))
            return run.first, run.first
    return None


def _without_year(case: _Case, said: Said, named: int | None) -> Run | None:
    """A day and month beside "yesterday, Wednesday": the year in which the weekday fits, on from what is dated."""
    if not {"month", "day"} <= said.fields.keys():
        return None
    explicit = max((run.first for one in case.said if "year" in one.fields and (run := case.run(one)) is not None
                    and not case.future(one)), default=None)
    weekday_said = said.fields.get("weekday", named)
    found = _bare(case, said, explicit, _year(case), weekday_said)
    return Run(found, found, "day") if found is not None else None


def _range(case: _Case) -> tuple[int, int] | None:
    """From the latest day that had passed to the first that had not, if the text speaks of its own day at all."""
    year = _year(case)
    latest, at, bare = _latest(case, year)
    if latest is None:
        return None
    latest, chained = _weekdays(case, latest, at)
    if not (bare or chained or year or any(_offset(said) is not None for said in case.said)):
        case.evidence.clear()
        return None
    last = latest + (_WEEK if bare or chained else _MONTH)
    for said in case.said:
        run = case.run(said)
        if run is not None and run.unit == "day" and run.first > latest and "year" in said.fields and run.first <= last:
            last = run.first
            case.evidence.append(Reason("infer-future", (case.words(said), _iso(run.first))))
    return latest, last


def _year(case: _Case) -> Run | None:
    """The year that the text calls this year, last year ..."""
    for said, after in zip(case.said, case.said[1:], strict=False):
        run = case.run(after)
        deictic = said.fields.get("unit") == "year" and "shift" in said.fields and "base" not in said.fields
        if deictic and run is not None:
            between = case.text[said.end:after.start]
            if run.unit == "year" and len(between) <= _GAP and run.calendar:
                case.evidence.append(Reason("infer-year", (case.words(said), case.words(after))))
                return unit_at(run.first, "year", run.calendar, 1, -said.fields["shift"])
    return None


def _latest(case: _Case, year: Run | None) -> tuple[int | None, int, bool]:
    """The latest day that had passed, where it stands, and whether it stands without its year."""
    latest, at, bare = None, 0, False
    whole: Said | None = None
    for said in case.said:
        run = case.run(said)
        if "year" not in said.fields or run is None:
            continue
        exact = run.unit == "day"
        later = latest is None or run.first > latest or (exact and run.first == latest)
        if not later or not (exact or whole is None) or case.future(said):  # the last is dear: it reads the sentence
            continue
        latest, at = run.first, said.start
        whole = said if exact else whole
    explicit = latest
    for said in case.said:
        values = said.fields
        if not {"month", "day"} <= values.keys() or not {"year", "yy"}.isdisjoint(values) or case.future(said):
            continue
        day_found = _bare(case, said, explicit, year, values.get("weekday"))
        if day_found is not None and (latest is None or not bare or day_found >= latest):
            latest, at, bare = day_found, said.start, True
    if latest is not None and not bare:
        if whole is None:
            return None, 0, False
        case.evidence.append(Reason("infer-latest", (case.words(whole), _iso(latest))))
    return latest, at, bare


def _bare(case: _Case, said: Said, explicit: int | None, year: Run | None, named: int | None) -> int | None:
    """A day and month without their year: in the year that the text calls its own, else after what it dates."""
    calendar = said.fields.get("calendar", case.grammar.language.calendar)
    if year is not None:
        return date_of(calendar, fields(year.first, calendar)[0], said.fields["month"], said.fields["day"]).first
    if explicit is None:
        return None
    start = fields(explicit, calendar)[0]
    candidates = []
    for number in range(start, start + 7):
        try:
            candidates.append(date_of(calendar, number, said.fields["month"], said.fields["day"]).first)
        except CalendarError:
            continue
    candidates = [one for one in candidates if one >= explicit]
    if named is not None:
        candidates = [one for one in candidates if weekday(one) == named]
        if candidates:
            case.evidence.append(Reason("infer-weekday-fits", (case.words(said), _iso(candidates[0])[:4])))
        return candidates[0] if candidates else None
    later = [one for one in candidates if fields(one, calendar)[0] > start]
    if later:
        case.evidence.append(Reason("infer-next-year", (case.words(said), str(start))))
        return later[0]
    return None


def _weekdays(case: _Case, latest: int, at: int) -> tuple[int, bool]:
    """The weekdays that are told one after the other, on from a day: "on Wednesday ... on Thursday"."""
    chained = False
    for said in case.said:
        values = said.fields
        if said.start <= at or "weekday" not in values or len(values.keys() - {"weekday", "part"}) or case.future(said):
            continue
        after = latest + ((values["weekday"] - weekday(latest)) % 7 or (0 if chained else 7))
        if after != latest:
            case.evidence.append(Reason("infer-weekday", (case.words(said), _iso(latest), _iso(after))))
        latest, chained = after, True
    return latest, chained


__all__ = ["infer_reference"]
