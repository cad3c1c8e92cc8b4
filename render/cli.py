"""The front door: the commands of `chronology` by name; each has a file of its own and loads when it is called."""

from __future__ import annotations

import gc
from importlib import import_module

import click

from render.console import NOTHING_BUILT, USAGE, check_rooms, guarded

SELDOM = 500_000  # objects after which garbage is looked for: hardly any is made here, and looking costs a tenth
COMMANDS = ("build", "dates", "events", "render", "query", "export", "embed", "explain", "convert", "demo")


class Lazy(click.Group):
    """A group that imports a command when it is asked for, so that the light ones start at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name: the function `command` of its module."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"render.commands.{cmd_name}").command
        return command


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="chronology-tarikh")
def chronology() -> None:
    """Timelines that can be checked, from documents in English, Persian, Arabic and more."""


def main() -> None:
    """Run the command line; every end is one of `console`'s exit codes."""
    gc.set_threshold(SELDOM)
    raise SystemExit(guarded(_run))


def _run() -> None:
    try:
        check_rooms()
        chronology(standalone_mode=False)
    except click.exceptions.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        raise SystemExit(USAGE if isinstance(error, click.UsageError) else NOTHING_BUILT) from None


if __name__ == "__main__":
    main()
