"""The parts that all commands share: output, and errors."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, Self

import click

from index import Progress, Step, Value
from viewer.platform.paths import Home

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
FILE = click.Path(path_type=Path, readable=False)  # its reader reports the error


class CannotDo(click.ClickException):
    """An error that prints one plain sentence on stderr, with exit status 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:  # noqa: ARG002  click's own name
        """Print the sentence and nothing else."""
        say(self.format_message())


class WrongLine(CannotDo):
    """An error in the command line itself: one plain sentence on stderr, exit status 2."""

    exit_code = 2


class OpenViewer(Protocol):
    """Shows the viewer on archives, or on a source folder, until it is closed."""

    def __call__(self, home: Home, archives: Sequence[Path], source: Path | None = None) -> int:
        """Return the process's exit status."""


class Context(Value):
    """The context of every command."""

    home: Home
    open_viewer: OpenViewer


class TerminalProgress(Progress):
    """Progress in one line of stderr, where that is a terminal; it is gone at the end."""

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Clear the line."""
        self._print("")

    def tell(self, step: Step, done: int = 0, total: int = 0) -> None:
        """Show how far the work has come."""
        super().tell(step, done, total)
        self._print(f"{step.value} … {done + 1}/{total}" if total > 1 else f"{step.value} …")

    def _print(self, words: str) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            click.echo(f"\r\x1b[K{words}", err=True, nl=False)


def say(text: str) -> None:
    """Print `text` on stderr in one line: a file's name may hold any character but a slash."""
    click.echo(in_one_line(text), err=True)


def in_one_line(text: str) -> str:
    """Return `text` without characters that could move a terminal's cursor."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def print_json(values: dict[str, Any]) -> None:
    """Print `values` on stdout."""
    click.echo(json.dumps(values, ensure_ascii=False, indent=2))
