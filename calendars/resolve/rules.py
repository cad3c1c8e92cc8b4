"""The rules that turn what is said into what is meant, in their order; each leaves a reason.

A rule takes (fields, expression, context) and answers None where it does not apply.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from calendars.errors import CalendarError
from calendars.reason import Reason
from calendars.resolve import timex, verbs
from calendars.resolve.choose import recurring
from calendars.resolve.context import Context
from calendars.resolve.counted import counted, ending
from calendars.resolve.dated import dated
from calendars.resolve.days import Run, count_days, day
from calendars.resolve.fitting import alone
from calendars.resolve.meant import Meant, Rule, iso, unknown
from calendars.resolve.parts import third
from calendars.resolve.relative import relative
from calendars.said import Fields, Said

GLANCES = frozenset({"aside", "passed", "until"})  # a look at another time: the treaty of 1912, since 1497, until 1990
_NOON = 5  # hours up to it are told of the afternoon, where the day has come
_BY_DAY = ("MO", "MI", "AF")
_BEGINS = {"MO": "06", "MI": "12", "AF": "13", "EV": "17", "NI": "17"}  # the hour from which a day goes on from a part
_WEEK = 7  # days
_EARLY = "06"  # an hour before it, told after noon, is that of the next day; so is a morning told after the evening
_IN_THE_EVENING = 2
_NEVER_PLANNED = frozenset({"minute", "hour", "year", "decade"})  # "they decided to meet after two weeks"
_LARGE = frozenset({"year", "yy", "decade", "century"})


def at_some_time(said: Fields, _: Said, context: Context) -> Meant | None:
    """Now, formerly, one day: TIMEX3 has a word for it and no day."""
    return unknown(said, Reason("vague"), value=said["ref"]) if "ref" in said else None


def before_common_era(said: Fields, expression: Said, context: Context) -> Meant | None:
    """480 BC, and the spring or the following year in its story: there is a value, but Python's dates begin with 1."""
    if said.get("era") == "BC":
        if "year" in said:
            if context.old_year is None or (GLANCES.isdisjoint(said) and not context.aside(expression)):
                context.old_year = said["year"]
            value = timex.before_christ(said["year"], said)
        elif "decade" in said:
            value = f"BC{said['decade'] // 10:03}"
        elif "century" in said:
            value = f"BC{said['century'] - 1:02}"
        elif "millennium" in said:
            value = f"BC{said['millennium'] - 1}"
        else:
            return None
    elif context.old_year is not None and context.old_story() and _LARGE.isdisjoint(said):
        value = timex.after_old_year(context.old_year, said)
        if value[2:6].isdecimal():
            context.old_year = int(value[2:6])
    else:
        return None
    return Meant(None, value, "date", "gregorian", "unknown", [Reason("before-common-era")])


def repeated(said: Fields, _: Said, context: Context) -> Meant | None:
    """Every Tuesday, twice a week, annual."""
    if "every" not in said and "per" not in said:
        return None
    return Meant(None, timex.repetition(said), "set", standing="unknown", reasons=[Reason("repeated")])


def lasting(said: Fields, expression: Said, context: Context) -> Meant | None:
    """Three days; the last 24 hours, which end with the day of the text."""
    if "unit" not in said or ("n" not in said and not said.get("vague")):
        return None
    if "ago" in said and not ("since" in said and _lasted(said, expression, context)) and not (
        "within" in said and not _ahead(expression, context)
    ):
        return None
    value = timex.length(said)
    if not {"day", "weekday", "month", "year", "event"}.isdisjoint(said):
        return None
    window = said.get("shift", 0)
    if not window:
        start = expression.core if "ago" in said else -1
        return Meant(None, value, "duration", standing="unknown", reasons=[Reason("length")], start=start)
    base = context.today() if said.get("base") != "focus" else context.focus
    if base is None or "n" not in said:
        return unknown(said, Reason("no-reference"), "duration", value)
    other = count_days(base, said["unit"], int(said["n"]) * window, context.calendar)
    run = Run(min(base.first, other), max(base.last, other), "interval")
    return Meant(run, value, "duration", None, "implied", [Reason("reference", (iso(base),))])


def _lasted(said: Fields, expression: Said, context: Context) -> bool:
    """Whether a length is meant and no day: they have been there since ten years, he was saved after ten hours."""
    if said["ago"] == -1:
        return verbs.tense(expression, context) == 0
    news = context.reference is not None and not context.narrative
    return news and said["unit"] in _NEVER_PLANNED and verbs.tense(expression, context) == -1


def _ahead(expression: Said, context: Context) -> bool:
    """Whether the verb beside an expression tells what is to come: it "will be held in two weeks"."""
    return verbs.tense(expression, context) == 1 and verbs.beside(expression, context)


def timed(said: Fields, expression: Said, context: Context) -> Meant | None:
    """Only a time of day: that of the day told last in the sentence, else of the day of the text."""
    if "hour" not in said and "part" not in said:
        return None
    focus = context.focus
    told = context.narrative or context.reference is None or context.same_sentence(expression)
    today = context.today()
    if focus is not None and today is not None and not context.narrative and focus.first > today.last:
        told = told and verbs.tense(expression, context) != -1  # "we stay till Christmas", he said at dawn
    told = told or _went_on(said, expression, context)
    if focus is not None and focus.unit == "day" and told:
        run, reason = focus, Reason("focus", (iso(focus),))
        time = timex.clock(said) or ""
        if context.narrative and _afternoon(said, context):
            later = f"{said['hour'] + 12:02}:00"
            return Meant(day(run.first), f"{timex.of_run(day(run.first))}T{later}", "time", standing="implied",
                         reasons=[reason], clock=later)
        if (context.late and "00" <= time[:2] < _EARLY) or (context.late == _IN_THE_EVENING and time == "MO"):
            run = day(run.first + 1)
    else:
        if today is None and context.dateline is not None:
            known = Reason("focus", (iso(context.dateline),))
            return Meant(context.dateline, "", "time", standing="implied", reasons=[known])
        if today is None or today.unit != "day" or context.narrative:
            return unknown(said, Reason("no-reference"), "time")
        if context.heads(expression, expression) and verbs.tense(expression, context) is None:
            return unknown(said, Reason("vague"), "time")  # "Before nightfall", as a title
        run, reason = today, Reason("reference", (iso(today),))
    return Meant(day(run.first), "", "time", standing="implied", reasons=[reason])


def _went_on(said: Fields, expression: Said, context: Context) -> bool:
    """Whether an hour is one of the day that a report told last: "fire broke out Wednesday morning ... until 15:00"."""
    focus, today = context.focus, context.today()
    if focus is None or today is None or not 0 < today.first - focus.first < _WEEK:
        return False
    begins = _BEGINS.get(context.part or "", "24")
    time = (timex.clock(said) or "")[:2]
    return begins <= time <= "23" and time.isdecimal() and verbs.tense(expression, context) == -1


def _afternoon(said: Fields, context: Context) -> bool:
    """Whether an hour without more, told of a day that has come to its morning, is one of the afternoon."""
    plain = {"minute", "meridiem", "part", "second", "to", "zone"}.isdisjoint(said)
    return plain and 1 <= said.get("hour", 0) <= _NOON and context.part in _BY_DAY


def unclear(said: Fields, _: Said, context: Context) -> Meant | None:
    """What no rule can place."""
    return unknown(said, Reason("vague"))


RULES: tuple[Rule, ...] = (
    at_some_time, repeated, ending, lasting, before_common_era, counted, relative, dated, recurring, timed, unclear,
)


def _numbers(said: Fields) -> Fields:
    """What is said, with the numbers that it is meant to say."""
    if "more" in said:  # "two years and a half"
        return {**said, "n": said.get("n", 1) + said["more"]}
    if "n" in said and "hour" in said:  # "2.01 that afternoon"
        return cast(Fields, {name: value for name, value in said.items() if name != "n"})
    if "hhmm" in said:
        return {**said, "hour": said["hhmm"] // 100, "minute": said["hhmm"] % 100}
    return said


def mean(expression: Said, context: Context) -> Meant:
    """What an expression means in its context."""
    said = _numbers(expression.fields)
    context.anchor = None
    if expression.anchor is not None:
        known = alone(expression.anchor) if said.get("unit") in _LARGE and "year" not in expression.anchor else None
        anchor = Said(expression.start, expression.end, expression.anchor)
        context.anchor = known[0] if known else mean(anchor, context).run
    try:
        meant = next(found for rule in RULES if (found := rule(said, expression, context)) is not None)
    except (CalendarError, ValueError, OverflowError, IndexError):
        return unknown(said, Reason("impossible", (said.get("calendar", context.calendar),)))
    if meant.run is not None and "named" in said and "nth" in said and "nth_unit" not in said:
        meant.run = day(meant.run.first + said["nth"] - 1)._replace(calendar=meant.run.calendar)
        meant.value = timex.of_run(meant.run)
    if meant.run is not None and "edge" in said and meant.kind == "date":
        meant.whole, meant.run = meant.run, third(meant.run, said["edge"])
        meant.reasons.append(Reason("third"))
    elif meant.kind in ("date", "time") and meant.clock is None and (time := timex.clock(said)):
        if meant.run is None or meant.run.unit == "day":
            meant.kind, meant.clock = "time", time
        if meant.run is not None and meant.run.unit == "day":
            meant.value = f"{date.fromordinal(meant.run.first).isoformat()}T{time}"
    return meant
