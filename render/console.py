"""What the command line says and how it ends: messages of one line, progress, signals, exit codes.

Names that come from outside are shown with control and direction characters escaped, so none can forge a line.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from chronology.escapes import shown

if TYPE_CHECKING:
    from chronology.model import LeftOut

MOST = 50  # lines about one file

OK, NOTHING_BUILT, USAGE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143


class CommandError(Exception):
    """The one line that ends a command without a result."""


def say(message: str) -> None:
    """A line for the person at the terminal; data goes to standard output, words go to standard error."""
    print(message, file=sys.stderr)


def warn(items: Iterable[LeftOut]) -> None:
    """What was left out or mended, a line each: the file, the place and the reason; of a file with very many the first.
    """
    lines: Counter[str] = Counter()
    for item in items:
        lines[item.path] += 1
        if lines[item.path] <= MOST:
            say(f"chronology: {shown(item.path)}{': ' + shown(item.place) if item.place else ''}: {shown(item.reason)}")
    for path, count in lines.items():
        if count > MOST:
            say(f"chronology: {shown(path)}: {count - MOST} more like these; the page names them all")


def guarded(command: Callable[[], object]) -> int:
    """Run `command`; its failure, an interrupt or a closed pipe ends in one line and an exit code."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        command()
        sys.stdout.flush()
    except CommandError as failure:
        say(f"chronology: {failure}")
        return NOTHING_BUILT
    except KeyboardInterrupt:
        say("chronology: interrupted; nothing was changed")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115  # the reader left: the flush at exit must not complain
        return OK
    except OSError as error:
        say(f"chronology: {shown(error.filename or 'input/output')}: {error.strerror or error}")
        return NOTHING_BUILT
    return OK


def _terminate(_signal: int, _frame: FrameType | None) -> NoReturn:
    say("chronology: terminated; nothing was changed")
    raise SystemExit(TERMINATED)


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal; elsewhere a line each tenth, and none for short work."""
    if not sys.stderr.isatty():
        yield _lines(label)
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _lines(label: str) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if total >= 100 and done * 10 // total > (done - 1) * 10 // total:
            say(f"chronology: {label}: {done} of {total}")
    return report


def check_rooms() -> None:
    """Other distributions install packages of our rooms' names: say so plainly instead of failing strangely."""
    import calendars
    import chronology
    import render

    folders = {room.__name__: Path(room.__file__ or "").parent for room in (calendars, chronology, render)}
    if len({folder.parent for folder in folders.values()}) != 1 or not hasattr(chronology, "Timeline"):
        places = ", ".join(f"{name} from {folder}" for name, folder in folders.items())
        raise CommandError(f"another package stands in for a room of ours ({places}): use an environment of its own")
