"""Adversarial lines: what one line of 256 kB costs at worst, beyond a build of nothing.

CPU time of whole builds, each of a file that holds the line and one good sentence. `python -m benchmarks.lines
[--kb 16,64,256] [--stages] [FAMILY ...]` measures families by name, and with `--stages` each step on its own.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from benchmarks.measure import table

Result = TypeVar("Result")
KB, SHOWN, SLOW, STOP = 256, 12, 2.0, 120
GOOD = {  # what stands behind the line, so that its language is known
    "": "The ministers met on 3 March 2020 in Minsk, and they said that the talks had been useful for both of them.",
    "fa": "وزیران در ۱۳ اسفند ۱۳۹۸ در مینسک دیدار کردند و گفتند که این گفت‌وگوها برای هر دو طرف سودمند بوده است.",
    "ar": "اجتمع الوزراء في مينسك يوم 3 مارس 2020 وقالوا إن المحادثات كانت مفيدة للطرفين وإنها سوف تستمر هذا العام.",
}
# What each line repeats, by the name of the family; several units take turns.
UNITS: dict[str, str | tuple[str, ...]] = {
    "weekdays": "Monday, ", "weekdays, turns": ("Monday, ", "Tuesday, ", "Friday, "), "weekdays, no comma": "Friday ",
    "years": "2024 ", "years, commas": "2024, ", "years, turns": ("1997, ", "2011, ", "2024, "), "months": "March ",
    "month and year": "March 2024, ", "days of months": "1 January ", "month, day": "January 1, ",
    "whole dates": ("3 March 2020, ", "4 May 2021, "), "ISO": "2024-03-05 ", "slashes": "03/04/2024 ",
    "today": "today ", "tomorrow": "tomorrow, ", "last week": "last week ", "ago": "2 days ago ",
    "ranges": "from Monday to Monday to ", "ranges of years": "1990-1995, ", "between": "between 1990 and 1995 ",
    "nested ranges": "from 1 May to 2 May to ", "days of a war": "the 3rd day of the war, ",
    "centuries": "the 19th century ",
    "decades": "the 1990s, ", "seasons": "winter ", "quarters": "Q1 2024 ", "clocks": "12:30 ",
    "clock dates": "at 5 pm on Monday ",
    "that day": "that day ", "feasts": "Christmas ", "anniversaries": "the anniversary of ",
    "durations": "two years ",
    "since": "since 1990 ", "before": "before ", "the first of": "the first day of the first week of ",
    "every": "every Monday ", "number words": "one hundred and ", "ordinals": "1st ", "twenty": "twenty ",
    "BC": "44 BC ", "may": "may May ", "second": "second ",
    "date and verb": "2024 attacked ", "date, verb": "In 2024 he attacked Kyiv, ",
    "verb and day": "met on Monday and ",
    "verb and date": "met on 3 March 2020 and ", "who did": "who left in 2020 ", "said": "said ",
    "he said": "he said on Monday that ", "said he": "he said that he said that ", "verbs": "attacked ",
    "verbs, commas": "attacked, ",
    "nouns": "attack ", "event nouns and years": "the 2024 attack, ", "names": "Kyiv Paris Obama ",
    "names, commas": ("Kyiv, ", "Paris, ", "Obama, "), "capitals": "Abcd ", "titles": "President ",
    "titles, names": "President Obama, ",
    "and": "and ", "which": "which ", "not": "not ", "will": "will ", "to be": "to be ", "of the": "of the ",
    "prepositions": "in on at ", "brackets": "(", "brackets, years": "(2024 ", "closed brackets": "(2024) ",
    "closing": ")",
    "quotes": "\"", "quoted years": "\"2024\" ", "open quotes": "“2024 ",
    "nested quotes": "\"he said 'in 2024 ", "dashes": "2024 – ",
    "commas": ", ", "semicolons": "2024; ", "stops": ". ", "short sentences": "He left in 2024. ",
    "initials": "A. B. ",
    "abbreviations": "Mr. 2024 ", "questions": "2024? ", "ellipses": "... ",
    "digits": "1", "digit, blank": "1 ", "digit, dash": "1-", "digit, slash": "1/", "digit, colon": "1:",
    "digit, stop": "1.",
    "meetings": tuple(f"Obama met Putin in Minsk on {day} March 2020. " for day in range(1, 31)),
    "counts": "three people and ", "killed": "killed 3 people, ", "money": "$5 ",
    "spaces": " ", "lines": "\n", "year a line": "2024\n", "verbs, line": "He attacked Kyiv in 2024\n",
    "one word": "a", "capital word": "A", "underscores": "_", "percent": "%41", "at": "a@", "links": "http://a.b/ ",
    "fa weekdays": "دوشنبه، ", "fa years": "۱۴۰۲ ", "fa years, turns": ("۱۳۹۰، ", "۱۳۹۹، ", "۱۴۰۲، "),
    "fa months": "آبان ",
    "fa dates": "۶ آبان ۱۴۰۲ ", "fa days": "۱ فروردین ", "fa today": "امروز ", "fa ranges": "از دوشنبه تا دوشنبه تا ",
    "fa war": "روز سوم جنگ، ", "fa ago": "دو روز پیش ", "fa verbs": "کرد ", "fa year and verb": "۱۴۰۲ حمله کرد ",
    "fa said": "گفت که ", "fa names": "تهران ", "fa which": "که ", "fa joined": "۱\u200c", "fa and": "و ",
    "fa ta": "۱ تا ", "fa decades": "دهه ۶۰ ", "fa that day": "آن روز ", "fa dated clause": "در ۱۴۰۲ به تهران رفت و ",
    "ar weekdays": "الاثنين، ", "ar years": "٢٠٢٤ ", "ar western years": "عام 2024 ", "ar months": "رمضان ",
    "ar dates": "15 رمضان 1445 هـ ",
    "ar pairs": "24 حزيران/يونيو ", "ar both": "15 رمضان الموافق 25 مارس ", "ar today": "اليوم ",
    "ar ranges": "من الاثنين إلى الاثنين إلى ",
    "ar war": "اليوم الثالث للحرب، ", "ar ago": "قبل يومين ", "ar verbs": "قال ", "ar year and verb": "هاجم في 2024 ",
    "ar said": "قال إن ", "ar names": "القاهرة ", "ar and": "و", "ar waw, word": "وقال ", "ar ila": "١ إلى ",
    "ar that day": "ذلك اليوم ",
    "marks": "a\u0301", "vowel signs": "وَ", "tatweel": "ـ", "tatweel, year": "رمـضـان ", "joiners": "\u200c",
    "directions": "\u202e1",
    "full width": "２０２４ ", "emoji": "😀 ", "Hangul": "한", "ru years": "в 2024 году ", "ru": "понедельник, ",
    "Chinese": "2024年3月",
    "tags": "<b>", "less": "<", "ampersands": "&", "entities": "&amp;", "comments": "<!--",
    "back slashes": "\\", "stars": "*",
    "hashes": "# ", "pipes": "| 2024 ", "rules": "---", "equals": "=", "formulas": "=1+", "records": '{"a":',
}
WRAPS = {  # families that stand in another format, with what stands around the line
    "html, years": ("html", "2024 ", "<p>{}</p>"), "html, cells": ("html", "<td>2024</td>",
    "<table><tr>{}</tr></table>"),
    "html, nested": ("html", "<div>", "{}2024"), "html, dates": ("html", "<p>3 March 2020</p>", "{}"),
    "html, times": ("html", '<time datetime="2020-03-03">x</time>', "{}"), "html, lists": ("html",
    "<li>Monday", "<ul>{}</ul>"),
    "html, attributes": ("html", " a=2024", "<p{}>x</p>"),
    "html, links": ("html", '<a href="/2024">2024</a> ', "<p>{}</p>"),
    "html, script": ("html", "{", '<script type="application/ld+json">{}</script>'),
    "md, years": ("md", "[2024](x) ", "{}"), "csv, years": ("csv", "2024,", "text,date\n{}\n"),
    "csv, quoted": ("csv", '""', 'text,date\n"{}",2020-03-03\n'),
    "jsonl, years": ("jsonl", "2024 ", '{{"text": "{}"}}\n'), "json, nested": ("json", "[", "{}"),
    "eml, years": ("eml", "2024 ", "Subject: x\n\n{}\n"),
    "eml, header": ("eml", "=?utf-8?q?2024?= ", "Subject: {}\n\n{}\n"), "rss, years": ("rss", "2024 ",
    "<rss><channel><item><title>{}</title></item></channel></rss>"),
}


def made(family: str, size: int) -> tuple[str, str]:
    """The end of the file's name, and its text: a line of `size` characters."""
    if family in WRAPS:
        ending, unit, wrap = WRAPS[family]
        return ending, wrap.replace("{{", "{").replace("}}", "}").replace("{}", repeated((unit,), size))
    units = UNITS[family]
    line = repeated((units,) if isinstance(units, str) else units, size)
    return "txt", f"{line}\n\n{GOOD.get(family[:2].strip(), GOOD[''])}\n"


def repeated(units: Iterable[str], size: int) -> str:
    """The units in turn, up to `size` characters."""
    units = tuple(units)
    once = "".join(units)
    return (once * (size // len(once) + 1))[:size]


def run() -> str:
    """The families that cost most, and how many there are."""
    with tempfile.TemporaryDirectory() as name:
        nothing = min(built(Path(name), "txt", GOOD[""]) for _ in range(3))
        found = sorted(((built(Path(name), *made(family, KB * 1024)) - nothing, family) for family in families()),
                       reverse=True)
    lines = [(family, f"{seconds:.2f}") for seconds, family in found[:SHOWN]]
    over = sum(seconds > SLOW for seconds, _ in found)
    return (f"{len(found)} families of lines of {KB} kB, {over} of them over {SLOW:.0f} s; those that cost most:\n\n"
            + table(("line", "CPU-s beyond a build of one sentence"), lines))


def families() -> list[str]:
    """The names of all."""
    return [*UNITS, *WRAPS]


def built(folder: Path, ending: str, text: str) -> float:
    """CPU seconds of a build of one document, in a process of its own."""
    path, out = folder / f"line.{ending}", folder / "out.html"
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", "from render.cli import main; main()", "build", str(path), "-o", str(out)]
    child = os.fork()
    if child == 0:
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(silence, stream)
        resource.setrlimit(resource.RLIMIT_CPU, (STOP, STOP))
        os.execv(sys.executable, command)
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime


def stages(text: str) -> Iterator[tuple[str, float, int]]:
    """Each step on its own: its name, its CPU seconds, and how much came of it."""
    from calendars import find
    from chronology.merging import merge
    from chronology.model import Document, Source
    from chronology.pipeline import Digest, assemble
    from chronology.tie import drawn, tie
    from chronology.tie.detect import detect
    from render.pages import page

    language = detect(text)
    document = Document(Source("a", "a.txt", text, language=language or ""))

    def timed(name: str, step: Callable[[], Result]) -> tuple[str, float, Result]:
        begin = time.process_time()
        result = step()
        return name, time.process_time() - begin, result

    name, seconds, mentions = timed("find", lambda: find(text, language=language))
    yield name, seconds, len(mentions)
    name, seconds, events = timed("tie", lambda: drawn(tie(text, mentions, language=language, source="a")))
    yield name, seconds, len(events)
    name, seconds, happenings = timed("merge", lambda: merge(events))
    yield name, seconds, len(happenings)
    timeline = assemble([Digest((document,), tuple(events))])
    name, seconds, written = timed("page", lambda: page(timeline))
    yield name, seconds, len(written)


def staged(text: str) -> list[str]:
    """The steps in a process of their own, which ends where it takes too long."""
    there, here = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (STOP + int(time.process_time()), STOP + int(time.process_time())))
        for name, seconds, count in stages(text):
            os.write(here, f"{name} {seconds:.2f} ({count})\n".encode())
        os._exit(0)
    os.close(here)
    with os.fdopen(there) as pipe:
        found = pipe.read().splitlines()
    os.wait4(child, 0)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lines", description=str(__doc__).splitlines()[0])
    parser.add_argument("family", nargs="*", default=families(), help=f"which lines: {', '.join(families())}")
    parser.add_argument("--kb", default=str(KB), help="how many kB the line is long; several with commas")
    parser.add_argument("--stages", action="store_true", help="each step on its own")
    parser.add_argument("--over", type=float, default=0, help="show only what takes more seconds than that")
    chosen = parser.parse_args()
    if chosen.stages:
        for _ in stages("On 3 March 2020 they met. ۶ آبان ۱۴۰۲ در تهران رفت."):
            pass
    with tempfile.TemporaryDirectory() as name:
        nothing = 0 if chosen.stages else min(built(Path(name), "txt", GOOD[""]) for _ in range(3))
        for family in chosen.family:
            for size in map(int, chosen.kb.split(",")):
                ending, text = made(family, size * 1024)
                if chosen.stages:
                    found = staged(text)
                    if sum(float(line.split()[1]) for line in found) > chosen.over or len(found) < 4:
                        print(f"{family:<22} {size:>4} kB  {'  '.join(found)}", flush=True)
                else:
                    seconds = built(Path(name), ending, text) - nothing
                    if seconds > chosen.over:
                        print(f"{family:<22} {size:>4} kB  {seconds:8.2f}", flush=True)


if __name__ == "__main__":
    main()
