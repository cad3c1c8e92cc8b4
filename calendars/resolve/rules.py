"""The rules that turn what is said into what is meant, in their order; each leaves a reason.

A rule takes (fields, said, context) and answers None where it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from calendars import named
from calendars.errors import CalendarError
from calendars.folding import Folded
from calendars.grammar import Grammar
from calendars.mention import Calendar, DateMention, Kind, Link, Section, Standing
from calendars.reason import Reason, register
from calendars.resolve import timex
from calendars.resolve.choose import choose, focus_year
from calendars.resolve.context import Context, is_narrative
from calendars.resolve.days import Run, day, fields, months, moved, narrow, third, unit_at, weekday
from calendars.said import Fields, Said
from calendars.span import DateSpan

register({
    "said": "the text says the whole date",
    "reference": "counted from {0}, when the text was written",
    "focus": "counted from {0}, the date told before",
    "anchor": "counted from {0}, which the text names",
    "year-from-context": "the year is that of {0}, the date told before",
    "nearest": "of the years that fit, the one nearest to {0}",
    "past": "the latest before {0}, as the sentence tells the past",
    "future": "the earliest after {0}, as the sentence tells the future",
    "weekday-decides": "the year in which it is weekday {0}",
    "short-year": "{0} is read as {1}",
    "third": "early, middle and late are thirds",
    "named": "{0} is on this day",
    "nth-day": "day {0}, counted from {1} as day 1",
    "pair": "the paired date decides: {0}",
    "lunar": "months begin with the sighting of the moon, a day earlier or later by country",
    "no-reference": "it is not known when the text was written",
    "no-anchor": "it is not known from when it is counted",
    "no-year": "no year is said and none can be concluded",
    "impossible": "there is no such day in the {0} calendar",
    "weekday-conflict": "{0} is no weekday {1}",
    "today-conflict": "{0}, when the text was written, makes this day no weekday {1}",
    "before-common-era": "days before the year 1 are not computed",
    "length": "a length of time, not a date",
    "repeated": "it happens again and again",
    "vague": "the words do not say which day",
    "clash": "what is said contradicts itself",
})


@dataclass(slots=True)
class Meant:
    """What an expression means: a run of days or none, its value, and why."""

    run: Run | None
    value: str
    kind: Kind = "date"
    calendar: str | None = None
    standing: Standing = "certain"
    reasons: list[Reason] = field(default_factory=list)
    whole: Run | None = None  # the unit of which `run` is the early, middle or late third
    tells: bool = True  # whether the narrative goes on from here


Rule = Callable[[Fields, Said, Context], Meant | None]


def _iso(run: Run) -> str:
    first = date.fromordinal(run.first).isoformat()
    return first if run.first == run.last else f"{first}/{date.fromordinal(run.last).isoformat()}"


def _unknown(said: Fields, reason: Reason, kind: Kind = "date", value: str | None = None) -> Meant:
    return Meant(None, value or timex.unresolved(said), kind, said.get("calendar"), "unknown", [reason])


def _civil(said: Fields, context: Context) -> str:
    return said.get("calendar", context.calendar)


# the rules


def repeated(said: Fields, _: Said, context: Context) -> Meant | None:
    """Every Tuesday, twice a week, annual."""
    if "every" not in said and "per" not in said:
        return None
    return Meant(None, timex.repetition(said), "set", standing="unknown", reasons=[Reason("repeated")])


def lasting(said: Fields, expression: Said, context: Context) -> Meant | None:
    """Three days; the last 24 hours, which end with the day of the text."""
    if "unit" not in said or "ago" in said or ("n" not in said and not said.get("vague")):
        return None
    value = timex.length(said)
    if not {"day", "weekday", "month", "year", "event"}.isdisjoint(said):
        return None
    window = said.get("shift", 0)
    if not window:
        return Meant(None, value, "duration", standing="unknown", reasons=[Reason("length")])
    base = context.today() if said.get("base") != "focus" else context.focus
    if base is None or "n" not in said:
        return _unknown(said, Reason("no-reference"), "duration", value)
    other = _count(base, said["unit"], int(said["n"]) * window, context)
    run = Run(min(base.first, other), max(base.last, other), "interval")
    return Meant(run, value, "duration", None, "implied", [Reason("reference", (_iso(base),))])


def _count(base: Run, unit: str, count: int, context: Context) -> int:
    """The day so many units after (or before) a day, with the same number in its month."""
    at = base.last if count > 0 else base.first
    if unit in ("hour", "minute", "second"):
        hours = {"hour": 24, "minute": 1440, "second": 86400}[unit]
        return at + (-(-count // hours) if count > 0 else count // hours)
    if unit in ("day", "week"):
        return at + count * (7 if unit == "week" else 1)
    if unit not in ("month", "year", "decade", "quarter", "century"):
        return at + count
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    year, month, day_of_month = fields(at, context.calendar)
    target = months(context.calendar, 12 * year + month - 1 + count * size, 1, "month")
    return min(target.first + day_of_month - 1, target.last)


def at_some_time(said: Fields, _: Said, context: Context) -> Meant | None:
    """Now, formerly, one day: TIMEX3 has a word for it and no day."""
    return _unknown(said, Reason("vague"), value=said["ref"]) if "ref" in said else None


def before_common_era(said: Fields, _: Said, context: Context) -> Meant | None:
    """480 BC: it has a value, but Python's dates begin with the year 1."""
    if said.get("era") != "BC" or "year" not in said:
        return None
    value = f"BC{said['year']:04}"
    if "month" in said:
        value += f"-{said['month']:02}" + (f"-{said['day']:02}" if "day" in said else "")
    elif "season" in said:
        value += f"-{said['season']}"
    return Meant(None, value, "date", "gregorian", "unknown", [Reason("before-common-era")])


def counted(said: Fields, expression: Said, context: Context) -> Meant | None:
    """The 100th day of the war: from an anchor that is given, or from what the same text says began."""
    if "event" not in said or "nth" not in said:
        return None
    start = _anchor(expression, context) or _beginning(said, context)
    if start is None:
        return _unknown(said, Reason("no-anchor"))
    context.counted_from = start
    run = day(start + said["nth"] - 1)
    return Meant(run, timex.of_run(run), standing="implied",
                 reasons=[Reason("nth-day", (str(said["nth"]), date.fromordinal(start).isoformat()))])


def _anchor(expression: Said, context: Context) -> int | None:
    """The day from which is counted, if it is given: the only one, or the one that the sentence names."""
    low, high = context.sentence(expression)
    sentence = context.text[low:high].casefold()
    for name, known in context.anchors.items():
        if len(context.anchors) == 1 or name.casefold() in sentence:
            return known.toordinal()
    return None


def _beginning(said: Fields, context: Context) -> int | None:
    """The day told last, if the text says that something began on it, or is a story that counts on from it."""
    if context.counted_from is not None:
        return context.counted_from
    focus = context.focus
    if focus is None or focus.first != focus.last:
        return None
    return focus.first if context.starts() or (context.focus_said and not said["event"]) else None


def relative(said: Fields, expression: Said, context: Context) -> Meant | None:  # noqa: C901  # one flow
    """Yesterday, two years ago, Saturday of last week, ten days later, the fifth of that month."""
    if "unit" not in said or not {"shift", "ago"} & said.keys():
        return None
    unit = said["unit"]
    source = said.get("base", "reference")
    if source == "chain":  # "the year after": after the story, or after the text where it tells no story
        told = context.narrative or context.reference is None or unit == "day" or "n" in said
        source = "focus" if told else "reference"
    base, reason = _base(source, unit, expression, context)
    if base is None:
        return _unknown(said, reason)
    if "ago" in said:
        if "n" not in said or said.get("vague"):
            return _unknown(said, Reason("vague"))
        count = said["n"] * said["ago"]
    else:
        count = said["shift"]
    calendar = said.get("calendar")
    if unit in ("day", "week", "weekend", "hour", "minute", "second") or not calendar:
        calendar = base.calendar if source != "reference" and base.calendar else context.calendar
    if "month" in said and unit == "year":
        calendar = said.get("calendar", calendar)
    if unit in ("hour", "minute", "second"):
        run = day(base.first) if abs(count) < 24 else day(_count(base, unit, int(count), context))
    elif count != int(count):
        days = {"week": 7, "month": 30, "year": 365, "decade": 3652}.get(unit, 1)
        at = _count(base, "day", int(count * days), context)
        run = unit_at(at, "month" if unit in ("year", "decade") else "day", calendar, context.first_weekday)
    elif "ago" in said:
        run = moved(base, unit, int(count), calendar, context.first_weekday, source == "anchor")
    elif source == "focus" and count == 0 and unit == base.unit:
        run = base
    else:
        run = unit_at(base.last if count > 0 else base.first, unit, calendar, context.first_weekday, int(count))
    if "named" in said:
        found = _named_in(said["named"], run)
        if found is None:
            return _unknown(said, Reason("clash"))
        run = found
    if "decade" in said and unit == "century":
        century = fields(run.first, calendar)[0]
        run = months(calendar, 12 * (century - century % 100 + said["decade"] % 100), 120, "decade")
    run = narrow(run, said, calendar if run.calendar is None else run.calendar, context.first_weekday)
    if "weekday" in said and run.unit == "day" and weekday(run.first) != said["weekday"] and "week" not in unit:
        return _unknown(said, Reason("today-conflict", (_iso(base), str(said["weekday"]))))
    if unit in ("day", "week", "weekend") and run.unit in ("day", "week", "weekend"):
        run = run._replace(calendar=None)
    return Meant(run, timex.of_run(run), calendar=run.calendar, standing="implied", reasons=[reason],
                 tells=not context.narrative or reason.code != "reference")


def _base(source: str, unit: str, expression: Said, context: Context) -> tuple[Run | None, Reason]:
    """The run from which is counted, and why it is that one."""
    if source == "anchor":
        if expression.anchor is not None:
            inner = mean(Said(expression.start, expression.end, expression.anchor), context)
            if inner.run is not None:
                return inner.run, Reason("anchor", (_iso(inner.run),))
        return None, Reason("no-anchor")
    story = context.narrative and context.reference is not None and unit in ("week", "month", "year", "season")
    if context.focus is not None and (source == "focus" or (story and "ago" not in expression.fields)):
        return context.focus, Reason("focus", (_iso(context.focus),))
    today = context.today()
    if today is None:
        if unit in ("century", "millennium", "decade") and source == "reference":
            today = Run(date(2010, 1, 1).toordinal(), date(2010, 1, 1).toordinal(), "day")
            return today, Reason("reference", ("20XX",))
        return None, Reason("no-reference")
    return today, Reason("reference", (_iso(today),))


def dated(said: Fields, expression: Said, context: Context) -> Meant | None:
    """A date with its year, decade or century."""
    reasons: list[Reason] = []
    standing: Standing = "certain"
    calendar = said.get("calendar")
    if "yy" in said:
        calendar = _calendar(calendar, None, context)
        year = _full_year(said["yy"], calendar, context)
        reasons.append(Reason("short-year", (f"{said['yy']:02}", str(year))))
        standing = "implied"
    elif "year" in said:
        year = said["year"]
        calendar = _calendar(calendar, year, context)
    elif "decade" in said or "century" in said:
        return _long(said, context)
    else:
        return None
    try:
        run = months(calendar, 12 * year, 12, "year") if year >= 1 else None
    except (CalendarError, ValueError, IndexError):
        run = None
    if run is None:
        return _unknown(said, Reason("impossible", (calendar,)), value="XXXX")
    if "named" in said:
        found = _named_in(said["named"], run)
        if found is None:
            return _unknown(said, Reason("clash"))
        reasons.append(Reason("named", (said["named"],)))
        run = found
    else:
        run = narrow(run, said, calendar, context.first_weekday)
    if "weekday" in said and run.unit == "day" and "nth" not in said and weekday(run.first) != said["weekday"]:
        near = next((at for at in (run.first - 1, run.first + 1) if weekday(at) == said["weekday"]), None)
        if calendar != "hijri" or near is None:
            return _unknown(said, Reason("weekday-conflict", (_iso(run), str(said["weekday"]))))
        run = Run(near, near, "day", calendar)
        reasons.append(Reason("lunar"))
    return Meant(run, timex.of_run(run), calendar=calendar, standing=standing, reasons=reasons or [Reason("said")])


def _long(said: Fields, context: Context) -> Meant:
    """A decade or a century."""
    calendar = _calendar(said.get("calendar"), said.get("decade"), context)
    if "calendar" not in said and said.get("century", 0) > 15:
        calendar = "gregorian"
    reasons = []
    standing: Standing = "certain"
    if "decade" not in said:
        run = months(calendar, 1200 * (said["century"] - 1), 1200, "century")
        run = narrow(run, said, calendar, context.first_weekday)
    else:
        decade = said["decade"]
        if "century" in said:
            decade = 100 * (said["century"] - 1) + decade % 100
        elif decade < 100:
            decade = _full_year(decade, calendar, context, decade=True)
            reasons.append(Reason("short-year", (str(said["decade"]), str(decade))))
            standing = "implied"
        run = months(calendar, 12 * decade, 120, "decade")
    return Meant(run, timex.of_run(run), calendar=calendar, standing=standing, reasons=reasons or [Reason("said")])


def _calendar(calendar: str | None, year: int | None, context: Context) -> str:
    """The calendar of a year; without a marker the number itself tells it."""
    if calendar == "islamic":
        return "hijri" if context.grammar.language.tag == "ar" else "solar-hijri"
    if calendar:
        return calendar
    if year is None or year < 100:
        return context.calendar
    if 1200 <= year < 1500:
        return context.grammar.language.old_years
    return "gregorian"


def _full_year(short: int, calendar: str, context: Context, *, decade: bool = False) -> int:
    """The year meant by its last two digits: the latest that has come, or the one nearest to what is told."""
    if context.focus is not None and context.narrative and context.focus.calendar == calendar:
        near = fields(context.focus.first, calendar)[0]
        return min((near - near % 100 + short + more for more in (-100, 0, 100)), key=lambda year: abs(year - near))
    today = context.today()
    now = fields(today.last if today else date(2029, 12, 31).toordinal(), calendar)[0]
    year = now - now % 100 + short
    return year if year <= now else year - 100


def _named_in(name: str, run: Run) -> Run | None:
    """The named day inside of a year."""
    calendar = named.calendar_of(name)
    for year in range(fields(run.first, calendar)[0], fields(run.last, calendar)[0] + 1):
        first, last = named.days_of(name, year)
        if run.first <= first <= run.last:
            return Run(first, last, "day" if first == last else "interval", calendar)
    return None


def recurring(said: Fields, expression: Said, context: Context) -> Meant | None:
    """A date that comes every year or week, without its year: 6 Aban, May, Saturday, winter, Nowruz."""
    if {"month", "day", "weekday", "season", "quarter", "half", "named"}.isdisjoint(said):
        return None
    chosen = choose(said, expression, context)
    if isinstance(chosen, Reason):
        return _unknown(said, chosen)
    run, reason = chosen
    return Meant(run, timex.of_run(run), calendar=run.calendar, standing="implied", reasons=[reason])


def timed(said: Fields, expression: Said, context: Context) -> Meant | None:
    """Only a time of day: that of the day told last in the sentence, else of the day of the text."""
    if "hour" not in said and "part" not in said:
        return None
    focus = context.focus
    if focus is not None and focus.unit == "day" and (context.narrative or context.same_sentence(expression)):
        run, reason = focus, Reason("focus", (_iso(focus),))
    else:
        today = context.today()
        if today is None or today.unit != "day" or context.narrative:
            return _unknown(said, Reason("no-reference"), "time")
        run, reason = today, Reason("reference", (_iso(today),))
    return Meant(day(run.first), "", "time", standing="implied", reasons=[reason])


def unclear(said: Fields, _: Said, context: Context) -> Meant | None:
    """What no rule can place."""
    return _unknown(said, Reason("vague"))


RULES: tuple[Rule, ...] = (
    at_some_time, repeated, lasting, before_common_era, counted, relative, dated, recurring, timed, unclear,
)


def mean(expression: Said, context: Context) -> Meant:
    """What an expression means in its context."""
    said = expression.fields
    try:
        meant = next(found for rule in RULES if (found := rule(said, expression, context)) is not None)
    except (CalendarError, ValueError, OverflowError, IndexError):
        return _unknown(said, Reason("impossible", (said.get("calendar", context.calendar),)))
    run = meant.run
    if run is not None and "edge" in said and meant.kind == "date":
        edge = said["edge"]
        meant.whole = run
        meant.run = third(run, edge)
        meant.reasons.append(Reason("third"))
    if run is not None and meant.kind in ("date", "time") and (time := timex.clock(said)) and "edge" not in said:
        if run.unit == "day" or meant.kind == "time":
            meant.kind = "time"
            meant.value = f"{date.fromordinal(run.first).isoformat()}T{time}"
    elif meant.run is None and meant.kind == "date" and timex.clock(said):
        meant.kind = "time"
    return meant


def resolve(said: Sequence[Said], grammar: Grammar, folded: Folded, reference: DateSpan | None,
            anchors: Mapping[str, date], sections: Sequence[Section]) -> list[DateMention]:
    """The mentions of a text, section by section."""
    mentions: list[DateMention] = []
    text = folded.original
    at = 0
    ordered = sorted(sections, key=lambda section: section.start)
    for section in [*ordered, None]:
        end = len(text) + 1 if section is None else section.start
        rest = [one for one in said[at:] if one.start < end]
        at += len(rest)
        mentions += _section(rest, Context(grammar, text, reference, anchors))
        if section is not None:
            inside = [one for one in said[at:] if one.start < section.end]
            at += len(inside)
            own = section.reference
            span = DateSpan(own, own) if isinstance(own, date) else own
            mentions += _section(inside, Context(grammar, text, span, anchors))
    return mentions


def _section(said: Sequence[Said], context: Context) -> list[DateMention]:
    if not said:
        return []
    context.narrative = is_narrative(_years(said, context), context.reference)
    results: list[tuple[Said, Meant]] = []
    previous: tuple[Said, Meant] | None = None
    for at, expression in enumerate(said):
        if context.focus is None:
            focus_year(said, at, context)
        context.begun = previous[1].run if previous and expression.link == "range" and (
            previous[0].group == expression.group) else None
        meant = mean(expression, context)
        if expression.link == "pair" and previous and previous[0].group == expression.group:
            _pair(previous[1], meant)
        if meant.run is not None and meant.kind in ("date", "time") and meant.tells:
            context.told(meant.run, expression)
        previous = (expression, meant)
        results.append(previous)
    return [_mention(expression, meant, context.text, first=at == 0 or said[at - 1].group != expression.group)
            for at, (expression, meant) in enumerate(results)]


def _years(said: Sequence[Said], context: Context) -> list[int]:
    """The Gregorian years of the dates that say theirs."""
    years = []
    for one in said:
        year = one.fields.get("year")
        if year is not None and one.fields.get("era") != "BC":
            calendar = _calendar(one.fields.get("calendar"), year, context)
            years.append(year + {"solar-hijri": 621, "hijri": 579}.get(calendar, 0))
    return years


def _pair(first: Meant, second: Meant) -> None:
    """One day in two calendars: the Gregorian date decides, else the Solar Hijri one."""
    rank = {"gregorian": 0, "solar-hijri": 1, "hijri": 2, None: 3}
    decides, follows = sorted((first, second), key=lambda meant: rank.get(meant.calendar, 3))
    if decides.run is None or decides.run.unit != "day":
        return
    if follows.run is not None and abs(follows.run.first - decides.run.first) > 3:
        follows.reasons.append(Reason("clash"))
        return
    follows.run = Run(decides.run.first, decides.run.last, "day", follows.calendar)
    follows.value = decides.value
    follows.standing = "implied" if follows.standing == "unknown" else follows.standing
    follows.reasons = [Reason("pair", (_iso(decides.run),))]


_PRECISIONS = {"weekend": "interval", "millennium": "interval"}


def _mention(expression: Said, meant: Meant, text: str, first: bool) -> DateMention:
    span = None
    if meant.run is not None:
        run = meant.run
        certainty = "exact"
        alternatives: tuple[DateSpan, ...] = ()
        if meant.calendar == "hijri":
            certainty = "table" if 705000 < run.first < 758000 else "approximate"
        precision = run.unit if meant.whole is None else "interval"
        span = DateSpan(date.fromordinal(run.first), date.fromordinal(run.last),
                        _PRECISIONS.get(precision, precision), certainty, alternatives)  # type: ignore[arg-type]
    link: Link | None = None
    if expression.link == "pair":
        link = "same-day"
    elif expression.link == "range":
        link = "range-start" if first else "range-end"
    calendar: Calendar | None = meant.calendar  # type: ignore[assignment]
    return DateMention(
        expression.start, expression.end, text[expression.start:expression.end], meant.kind, calendar, meant.value,
        span,
        timex.clock(expression.fields) if meant.kind in ("date", "time") else None, link, meant.standing,
        tuple(meant.reasons),
    )
