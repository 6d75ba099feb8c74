"""What every command shares: how it answers, and how it says that it cannot."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import click

from viewer.platform.paths import Home

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
FILE = click.Path(path_type=Path, readable=False)  # whoever reads it says what stands in the way


class CannotDo(click.ClickException):
    """One plain sentence on stderr, and exit status 1."""

    exit_code = 1

    def show(self, file: Any = None) -> None:  # noqa: ARG002  click's own name
        """Print the sentence and nothing else."""
        say(self.format_message())


class WrongLine(CannotDo):
    """One plain sentence on stderr, and exit status 2: the command line itself is wrong."""

    exit_code = 2


class OpenViewer(Protocol):
    """Shows the viewer on archives, or on a source folder, until it is closed."""

    def __call__(self, home: Home, archives: Sequence[Path], source: Path | None = None) -> int:
        """Return the process's exit status."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every command may need."""

    home: Home
    open_viewer: OpenViewer


def say(text: str) -> None:
    """Print `text` on stderr in one line: a file's name may hold anything but a slash."""
    click.echo(in_one_line(text), err=True)


def in_one_line(text: str) -> str:
    """Return `text` without what could move a terminal's cursor."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def print_json(values: dict[str, Any]) -> None:
    """Print `values` on stdout."""
    click.echo(json.dumps(values, ensure_ascii=False, indent=2))
