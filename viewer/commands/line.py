"""The command line: its commands and options."""

import os
import sys
from collections import UserDict
from collections.abc import Sequence
from typing import Any, cast

import click

from index import VERSION, ArchiveError, function_at, replace
from viewer.commands.common import Context, OpenViewer, say
from viewer.platform.paths import find_home, portable_home

_COMMANDS = {
    "import": "viewer.commands.import_command:import_texts",
    "check": "viewer.commands.source_commands:check",
    "preview": "viewer.commands.source_commands:preview",
    "build": "viewer.commands.build_command:build",
    "verify": "viewer.commands.archives:verify",
    "show": "viewer.commands.archives:show",
    "search": "viewer.commands.archives:search",
    "export": "viewer.commands.export:export",
    "check-handout": "viewer.commands.handouts:check_handout_command",
    "keygen": "viewer.commands.keys:keygen",
    "fingerprint": "viewer.commands.sealed:fingerprint",
}
_OPEN_FILES = "viewer.commands.open_files:open_files"


class Commands(UserDict[str, Any]):
    """The commands by name. Each is imported on first use, since a window needs none of them."""

    def __getitem__(self, name: str) -> click.Command:
        """Return the command called `name`."""
        return cast("click.Command", function_at(self.data[name]))


class PipeClosed(Exception):
    """The reader of the output closed the pipe."""


class Satchel(click.Group):
    """Takes a first argument that is the name of a file for an archive to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that `args` name, or the one that opens files."""
        named = self.get_command(ctx, args[0]) is not None
        is_path = args[0].endswith(".satchel") or os.sep in args[0] or os.path.lexists(args[0])
        if not named and is_path:
            opening = cast("click.Command", function_at(_OPEN_FILES))
            return opening.name, opening, ["--", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. A closed pipe is handled here: click would end with status 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise PipeClosed from None

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show both ways of calling Satchel."""
        formatter.write_usage(ctx.command_path, "[FILE.satchel ...]")
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...")


def obey(arguments: Sequence[str], open_viewer: OpenViewer) -> int:
    """Run the command in `arguments` and return the exit status of the process."""
    try:
        return _do(arguments, open_viewer)
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except ArchiveError as problem:
        say(str(problem))
        return 1
    except click.Abort:  # click raises this at an interrupt key
        raise KeyboardInterrupt from None
    except (PipeClosed, BrokenPipeError):
        _drop_output()
        return 0
    except OSError as problem:  # stdout: errors of other files are handled elsewhere
        _drop_output()
        say(f"The result could not be printed: {problem.strerror}.")
        return 1


def _do(arguments: Sequence[str], open_viewer: OpenViewer) -> int:
    status = satchel.main(
        list(arguments), prog_name="satchel", standalone_mode=False, obj=open_viewer
    )
    if sys.stdout is not None:  # None where it was closed
        sys.stdout.flush()
    return status if isinstance(status, int) else 0


def _drop_output() -> None:
    """Discard the remaining output, or Python would report an error at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@click.group(cls=Satchel, commands=Commands(_COMMANDS), invoke_without_command=True)
@click.version_option(VERSION, prog_name="satchel")
@click.option("--portable", is_flag=True, help="Keep the data folder beside the program.")
@click.option("--no-trace", is_flag=True, help="Write nothing but the files that are asked for.")
@click.option("--data-folder", is_flag=True, help="Print where Satchel keeps its own data.")
@click.option(
    "--what-lies-here", "lists", is_flag=True, help="List what this computer holds of Satchel."
)
@click.option("--json", "as_json", is_flag=True, hidden=True)  # for that list
@click.pass_context
def satchel(ctx: click.Context, /, *, portable: bool, no_trace: bool, **asked: bool) -> int:
    """Read archives of case studies without a network.

    Without a command it opens the viewer: on the archives that are named, or on the one that
    came with Satchel.
    """
    home = portable_home() if portable else find_home()
    if no_trace:
        sys.dont_write_bytecode = True  # Python would write .pyc files
        home = replace(home, keeps=False)
    context = Context(home, ctx.obj)
    ctx.obj = context
    if asked["as_json"] and not asked["lists"]:
        raise click.NoSuchOption("--json", ctx=ctx)
    if asked["data_folder"]:
        click.echo(str(home.folder))
        ctx.exit(0)
    if asked["lists"]:
        from viewer.commands.traces import list_traces  # noqa: PLC0415  few ask

        list_traces(home, as_json=asked["as_json"])
        ctx.exit(0)
    if ctx.invoked_subcommand is None:
        return context.open_viewer(home, ())
    home.close_to_others()
    return 0
