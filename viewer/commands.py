"""The command line: `satchel` opens the viewer, `satchel COMMAND` does one thing and ends."""

import io
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from index import (
    ArchiveError,
    OpenArchive,
    build_archive,
    built,
    found,
    found_text,
    make_key,
    open_archive,
    problem_line,
    shown,
    shown_text,
    verified,
    verify_archive,
)
from viewer.kit.paths import Home, bundled_archives, find_home, portable_home
from viewer.kit.version import own_version

type OpenViewer = Callable[[Home, Sequence[Path]], int]

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
FILE = click.Path(path_type=Path)
INTERRUPTED = 130


class CannotDo(click.ClickException):
    """One plain sentence on stderr, and exit status 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:  # noqa: ARG002  click's own name
        """Print the sentence and nothing else."""
        _say(self.format_message())


class PipeClosed(Exception):
    """Nobody reads the result any more."""


class Satchel(click.Group):
    """Takes a first word that is the name of a file for an archive to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that `args` name, or the one that opens files."""
        named = self.get_command(ctx, args[0]) is not None
        is_path = args[0].endswith(".satchel") or os.sep in args[0] or os.path.lexists(args[0])
        if not named and is_path:
            return open_files.name, open_files, ["--", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Do what was asked. A closed pipe is told apart here: click would end with status 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise PipeClosed from None

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show both ways of calling Satchel."""
        formatter.write_usage(ctx.command_path, "[FILE.satchel ...]")
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...")


def run(arguments: Sequence[str], open_viewer: OpenViewer) -> int:
    """Do what `arguments` ask for and return the process's exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    signal.signal(signal.SIGTERM, _end)
    try:
        return _do(arguments, open_viewer)
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except ArchiveError as problem:
        _say(str(problem))
        return 1
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (PipeClosed, BrokenPipeError):
        _drop_output()
        return 0
    except OSError as problem:  # files are read and written elsewhere: this is stdout
        _drop_output()
        _say(f"The result could not be printed: {problem.strerror}.")
        return 1


def _do(arguments: Sequence[str], open_viewer: OpenViewer) -> int:
    status = satchel.main(
        list(arguments), prog_name="satchel", standalone_mode=False, obj=open_viewer
    )
    if sys.stdout is not None:  # none where it was closed
        sys.stdout.flush()
    return status if isinstance(status, int) else 0


def _say(text: str) -> None:
    """Print `text` on stderr in one line: a file's name may hold anything but a slash."""
    click.echo(_in_one_line(text), err=True)


def _in_one_line(text: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _drop_output() -> None:
    """Let what is still to be printed go nowhere, or Python would complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _end(number: int, _frame: object) -> None:
    """End by way of every `finally`, so that no half-written file is left."""
    sys.exit(128 + number)


@click.group(cls=Satchel, invoke_without_command=True)
@click.version_option(own_version(), prog_name="satchel")
@click.option("--portable", is_flag=True, help="Keep the data folder beside the program.")
@click.option("--data-folder", is_flag=True, help="Print where Satchel keeps its own data.")
@click.pass_context
def satchel(ctx: click.Context, *, portable: bool, data_folder: bool) -> int:
    """Read archives of case studies without a network.

    Without a command it opens the viewer: on the archives that are named, or on the one that
    came with Satchel.
    """
    home = portable_home() if portable else find_home()
    context = Context(home, ctx.obj)
    ctx.obj = context
    if data_folder:
        click.echo(str(home.folder))
        ctx.exit(0)
    return context.open_viewer(home, ()) if ctx.invoked_subcommand is None else 0


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=FILE)
@click.pass_obj
def open_files(context: "Context", files: tuple[Path, ...]) -> int:
    """Open the viewer on archives."""
    open_archive(files[0])  # said here, where the person is, if it is no archive
    return context.open_viewer(context.home, files)


@satchel.command()
@click.argument("source_dir", type=FILE)
@click.option("-o", "--output", "file", required=True, type=FILE, help="The archive to make.")
@click.option("--sign", "key_file", type=FILE, help="The key to sign with; else your own.")
@AS_JSON
@click.pass_obj
def build(
    context: "Context", source_dir: Path, file: Path, key_file: Path | None, *, as_json: bool
) -> int:
    """Make an archive of a source folder."""
    result = build_archive(source_dir, file, key_file or _own_key(context.home))
    if as_json:
        _print_json(built(result))
    for problem in () if as_json else result.problems:
        _say(problem_line(problem))
    if result.archive is None:
        raise CannotDo("No archive was made. Mend what is named as an error, then build again.")
    if not as_json:
        edition = result.archive.edition
        said = f"{file}: {result.archive.id}, edition {edition}, signed by {result.signer}"
        click.echo(_in_one_line(said))
    return 0


@satchel.command()
@click.argument("file", type=FILE, metavar="FILE.satchel")
@AS_JSON
def verify(file: Path, *, as_json: bool) -> int:
    """Check every byte of an archive against its signature."""
    verdict = verify_archive(file)
    if as_json:
        _print_json(verified(verdict))
    if verdict.reason is not None:
        raise CannotDo(verdict.text)
    if not as_json:
        click.echo(f"{verdict.text} {verdict.id}, edition {verdict.edition}: {verdict.signer}")
    return 0


@satchel.command()
@click.argument("file", type=FILE, required=False, metavar="[FILE.satchel]")
@AS_JSON
@click.option("--text", "as_text", is_flag=True, help="Print the words of the documents (usual).")
def show(file: Path | None, *, as_json: bool, as_text: bool) -> int:
    """Print everything that an archive holds."""
    if as_json and as_text:
        raise click.UsageError("Choose one of --json and --text.")
    archive = _archive(file)
    if as_json:
        _print_json(shown(archive))
    else:
        click.echo(shown_text(archive), nl=False)
    return 0


@satchel.command()
@click.argument("operands", nargs=-1, required=True, metavar="[FILE.satchel] QUERY")
@AS_JSON
@click.option("--limit", type=click.IntRange(min=0), default=50, help="How many hits to print.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="How many to leave out.")
def search(operands: tuple[str, ...], *, as_json: bool, limit: int, offset: int) -> int:
    """Search an archive's full text."""
    if len(operands) > 2:
        raise click.UsageError("Put the query between quotation marks.")
    archive = _archive(Path(operands[0]) if len(operands) == 2 else None)
    page = archive.search(operands[-1], limit=limit, offset=offset)
    if as_json:
        _print_json(found(page))
    else:
        click.echo(found_text(page), nl=False)
    return 0


@dataclass(frozen=True, slots=True)
class Context:
    """What every command may need."""

    home: Home
    open_viewer: OpenViewer


def _archive(file: Path | None) -> OpenArchive:
    if file is not None:
        return open_archive(file)
    if not bundled_archives():
        raise CannotDo("No archive came with this copy of Satchel. Name one.")
    return open_archive(bundled_archives()[0])


def _own_key(home: Home) -> Path:
    """Return the editor's own key, made without a passphrase when it is first needed."""
    if not home.own_key.exists():
        try:
            home.own_key.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise CannotDo(f"{home.folder} cannot be written. Name a key with --sign.") from None
        make_key(home.own_key)
        _say(f"Made a signing key of your own, without a passphrase: {home.own_key}")
    return home.own_key


def _print_json(values: dict[str, Any]) -> None:
    click.echo(json.dumps(values, ensure_ascii=False, indent=2))
