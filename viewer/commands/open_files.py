"""The command for a first argument that is a file: it opens the viewer."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from index import ArchiveError, ArchiveSealed, open_archive, open_notice
from viewer.commands.common import FILE, CannotDo, Context, say
from viewer.commands.terminal import starts_at_terminal
from viewer.platform.paths import SHARED, is_notice

_HEAD = "archive.toml"  # the file by which an editor's folder is known


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=FILE)
@click.pass_obj
def open_files(context: Context, files: tuple[Path, ...]) -> int:
    """Open the viewer on archives, on notices, and on what somebody shared."""
    if starts_at_terminal():
        for each in files:
            if os.path.isfile(each / _HEAD):  # noqa: PTH113  Path.is_file raises for a long name
                raise CannotDo(_of_folder(each))
        _require_one(files)
    return context.open_viewer(context.home, files)


def _of_folder(folder: Path) -> str:
    """Return what to do with an editor's folder in place of an archive."""
    return (
        f"“{folder.name or folder}” is an editor’s folder. Open it with “satchel preview "
        f"{folder}”, or in the window with File > Open an archive folder."
    )


def _require_one(files: Sequence[Path]) -> None:
    """Check that one of `files` can be opened; print errors at the terminal of the user.

    Raises ArchiveError where none can. The viewer shows other errors in its window.
    """
    refused: list[tuple[Path, ArchiveError]] = []
    for file in files:
        try:
            _require(file)
        except ArchiveError as error:
            refused.append((file, error))
        else:
            break
    if len(refused) == len(files):
        raise refused[0][1]
    for file, why in refused:
        say(f"“{file.name}”: {why}")


def _require(file: Path) -> None:
    """Raise ArchiveError where `file` cannot be opened."""
    if is_notice(file):
        open_notice(file)
    elif not (file.suffix == SHARED and file.is_file()):
        with suppress(ArchiveSealed):  # the window asks what opens it
            open_archive(file)
