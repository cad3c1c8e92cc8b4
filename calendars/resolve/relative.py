"""Dates that are counted from another one: from the day of the text, the date told before, or what the text names."""

from __future__ import annotations

from datetime import date

from calendars.reason import Reason
from calendars.resolve import timex, verbs
from calendars.resolve.alike import alike
from calendars.resolve.context import NEAR, Context
from calendars.resolve.dated import named_in
from calendars.resolve.days import Run, count_days, day, fields, months, moved, unit_at, weekday
from calendars.resolve.meant import Meant, iso, unknown
from calendars.resolve.parts import narrow
from calendars.said import Fields, Said

_STORY = ("week", "month", "year", "season")  # units that a history counts from its own now
_SIZES = {"hour": 0, "day": 0, "weekend": 1, "week": 1, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5,
          "decade": 6, "century": 7}
_MINUTES = {"hour": 60, "minute": 1}
_DAY = 24 * 60  # minutes
_ABOUT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
_YEARS = {"decade": 10, "century": 100, "millennium": 1000}  # half a century ago is fifty years ago
_MARKS = 3  # characters: a text that is not much longer than an expression is that expression, and signs
_LATELY = Run(date(2010, 1, 1).toordinal(), date(2010, 1, 1).toordinal(), "day")  # "the last century" in any text


def relative(said: Fields, expression: Said, context: Context) -> Meant | None:  # noqa: C901  # one flow
    """Yesterday, two years ago, Saturday of last week, ten days later, the fifth of that month."""
    if "unit" not in said or not {"shift", "ago"} & said.keys():
        return None
    unit = said["unit"]
    if unit == "day" and {"month", "day"} <= said.keys():  # "yesterday, 14 March": the date itself tells more
        return None
    source = said.get("base", "reference")
    if source == "chain":  # "the year after": after the story, or after the text where it tells no story
        told = context.narrative or context.reference is None or unit == "day" or "n" in said
        this_month = unit == "month" and not said.get("shift", 1)
        told = told or (context.same_sentence(expression) and (context.focus_said or this_month))
        if not context.narrative and _coarser(context.focus, unit) and context.reference is not None:
            told = False
        source = "focus" if told else "reference"
    base, reason = _base(source, unit, said, context)
    if source == "focus" and base is not None and context.behind not in (None, base) and not context.narrative \
            and verbs.tense(expression, context) == -1:
        base = context.behind  # "they will vote on 25 May. The day before, a deal was signed": not before the vote
    if base is None:
        return unknown(said, reason)
    if source == "focus" and _coarser(base, unit):
        base = _finer(unit, said, context) or base
    if context.narrative and reason.code == "reference" and context.reference is not None:
        if context.aside(expression):
            return unknown(said, Reason("vague"))  # "today" in the mouth of somebody in the story
        if unit == "day" and said.get("shift") == 0 and {"weekday", "part", "hour"}.isdisjoint(said):
            return unknown(said, Reason("vague"), value="PRESENT_REF")  # "today" the castle is a museum
    if "ago" in said and source == "focus" and context.apposed(expression):  # "in 1965, fifty years on,"
        return Meant(base, timex.of_run(base), calendar=base.calendar, standing="implied",
                     reasons=[Reason("apposed", (iso(base),))])
    if "ago" in said:
        if "n" not in said or said.get("vague"):
            return unknown(said, Reason("vague"))
        part = _ABOUT_DAYS.get(said["rest_unit"], 0) / _ABOUT_DAYS.get(unit, 1) if "rest_unit" in said else 1
        count = (said["n"] + part * said.get("rest", 0)) * said["ago"]
        if unit in _YEARS and count != int(count):
            unit, count = "year", count * _YEARS[unit]
    else:
        count = said["shift"] - (reason.code == "reference" and "overnight" in said
                                 and verbs.tense(expression, context) == -1)
    if reason.code == "reference" and _follows_untold(said, count, expression, context):
        return unknown(said, Reason("vague"))
    if source == "focus" and _SIZES.get(unit, 9) < _SIZES.get(base.unit, 0) and reason.code == "focus":
        value = timex.in_year(said, base)
        return unknown(said, Reason("vague"), value=value)  # "the next day", where only a year was told before
    calendar = said.get("calendar")
    if unit in ("day", "week", "weekend", "hour", "minute", "second") or not calendar:
        calendar = base.calendar if source != "reference" and base.calendar else context.calendar
    if "month" in said and unit == "year":
        calendar = said.get("calendar", calendar)
    if unit in _MINUTES and source == "focus" and context.clock is not None and "ago" in said and base.unit == "day":
        return _clocked(base, context.clock + round(count * _MINUTES[unit]))
    if unit in _MINUTES or unit == "second":
        minutes = abs(count) * _MINUTES.get(unit, 1 / 60)
        if minutes <= _MINUTES["hour"] and context.part and base == context.focus and base.unit == "day":
            return Meant(base, f"{timex.of_run(base)}T{context.part}", "time", standing="implied", reasons=[reason],
                         clock=context.part)  # "34 minutes later", told of a Friday's dusk
        run = day(base.first if minutes < _DAY else count_days(base, unit, int(count), context.calendar))
    elif count != int(count):
        at = count_days(base, "day", int(count * _ABOUT_DAYS.get(unit, 1)), context.calendar)
        run = unit_at(at, "month" if unit in ("year", "decade") else "day", calendar, context.first_weekday)
    elif "ago" in said and unit == "year" and source == "focus" and base.unit in ("quarter", "half"):
        size = 4 if base.unit == "quarter" else 2  # "a year earlier", told of a quarter, is that quarter
        run = unit_at(base.first, base.unit, calendar, context.first_weekday, size * int(count))
    elif _compares(said, expression, base, context):  # "in April, against 3 % a year earlier"
        run = unit_at(base.first, "month", calendar, context.first_weekday, 12 * int(count))
    elif "exactly" in said:
        at = count_days(base._replace(last=base.first), unit, int(count), calendar)
        run = unit_at(at, base.unit, calendar, context.first_weekday)
    elif "ago" in said:
        run = moved(base, unit, int(count), calendar, context.first_weekday, source in ("anchor", "focus"))
    elif source == "near":
        run = _weekend(base, expression, context) if unit == "weekend" \
            else _nearest(base, unit, calendar, expression, context)
    elif source == "focus" and count == 0 and unit == base.unit:
        run = base if "day" not in said else unit_at(base.first, unit, calendar, context.first_weekday)
    else:
        run = unit_at(base.last if count > 0 else base.first, unit, calendar, context.first_weekday, int(count))
    if "named" in said:
        found = named_in(said["named"], run)
        if found is None:
            return unknown(said, Reason("clash"))
        run = found
    if "decade" in said and unit == "century":
        century = fields(run.first, calendar)[0]
        run = months(calendar, 12 * (century - century % 100 + said["decade"] % 100), 120, "decade")
    if "like" in said:
        like = alike(said["like"], run, context)
        if like is None:
            return unknown(said, Reason("vague"))
        run = like
    run = narrow(run, said, calendar if run.calendar is None else run.calendar, context.first_weekday)
    if source == "focus" and count == 0 and unit == base.unit == "year" and not _holds(base, run):
        other = narrow(unit_at(base.last, unit, calendar, context.first_weekday), said, calendar, context.first_weekday)
        run = other if _holds(base, other) else run  # "in 1979 ... on 13 Aban of that year"
    if "weekday" in said and run.unit == "day" and weekday(run.first) != said["weekday"] and "week" not in unit:
        return unknown(said, Reason("today-conflict", (iso(base), str(said["weekday"]))))
    if unit in ("day", "week", "weekend") and run.unit in ("day", "week", "weekend"):
        run = run._replace(calendar=None)
    return Meant(run, timex.of_run(run), calendar=run.calendar, standing="implied", reasons=[reason],
                 tells=not context.narrative or (reason.code != "reference" and count >= 0))


def _follows_untold(said: Fields, count: float, expression: Said, context: Context) -> bool:
    """Whether so many units follow something without a date: "forty days later they gathered", "One year later"."""
    if said.get("base") not in ("chain", "focus"):
        return False
    if "n" not in said:  # "The next day they gave up"
        return said.get("unit") == "day" and count > 0 and verbs.tense(expression, context) == -1
    tense, around = verbs.tense(expression, context), len(context.text) - (expression.end - expression.start)
    return tense == -1 or (tense is None and count > 0 and around > _MARKS)


def _holds(base: Run, run: Run) -> bool:
    """Whether a run begins within another."""
    return base.first <= run.first <= base.last


def _compares(said: Fields, expression: Said, base: Run, context: Context) -> bool:
    """Whether a report compares the month of its sentence with that of the year before."""
    year_before = said.get("unit") == "year" and said.get("n") == 1 and said.get("ago") == -1
    return year_before and base.unit == "month" and not context.narrative and said.get("base") == "focus" \
        and context.same_sentence(expression)


def _clocked(base: Run, minutes: int) -> Meant:
    """Ten minutes later, where it was said what the clock struck before."""
    days, minutes = divmod(minutes, 24 * 60)
    run, time = day(base.first + days), f"{minutes // 60:02}:{minutes % 60:02}"
    return Meant(run, f"{timex.of_run(run)}T{time}", "time", standing="implied",
                 reasons=[Reason("focus", (iso(base),))], clock=time)


def _coarser(focus: Run | None, unit: str) -> bool:
    """Whether the date told last is too long to count a unit from it: a week from last year."""
    return focus is not None and _SIZES.get(unit, 9) < _SIZES.get(focus.unit, 0)


def _finer(unit: str, said: Fields, context: Context) -> Run | None:
    """What was told before that a unit can be counted from, where the date told last is too long for it."""
    if "ago" in said:
        return context.exact
    return context.quarter if unit == "quarter" and not context.narrative else None


def _nearest(base: Run, unit: str, calendar: str, expression: Said, context: Context) -> Run:
    """The unit whose beginning lies nearest: "the new year", told in its last months and in its first."""
    now, after = (unit_at(base.first, unit, calendar, 1, shift) for shift in (0, 1))
    ahead = unit != "century" and (context.narrative or verbs.tense(expression, context) == 1)
    return after if ahead or after.first - base.first < base.first - now.first else now


def _weekend(base: Run, expression: Said, context: Context) -> Run:
    """The weekend: that of the week, or the one before where the sentence tells the past."""
    run = unit_at(base.first, "weekend", context.calendar, context.first_weekday)
    past = run.first > base.last and "until" not in expression.fields and verbs.tense(expression, context) == -1
    return unit_at(base.first, "weekend", context.calendar, context.first_weekday, -1) if past else run


def _base(source: str, unit: str, said: Fields, context: Context) -> tuple[Run | None, Reason]:
    """The run from which is counted, and why it is that one."""
    if source == "anchor":
        if context.anchor is None:
            return None, Reason("no-anchor")
        return context.anchor, Reason("anchor", (iso(context.anchor),))
    story = context.narrative and context.reference is not None and unit in _STORY
    if source == "near" and context.narrative and context.focus is not None and context.focus.unit in NEAR:
        return context.focus, Reason("focus", (iso(context.focus),))
    if context.focus is not None and (source == "focus" or story):
        return context.focus, Reason("focus", (iso(context.focus),))
    today = context.today()
    if today is not None:
        return today, Reason("reference", (iso(today),))
    if context.dateline is not None:
        return context.dateline, Reason("focus", (iso(context.dateline),))
    if unit in ("century", "millennium", "decade") and source == "reference":
        return _LATELY, Reason("reference", ("20XX",))
    return None, Reason("no-reference")
