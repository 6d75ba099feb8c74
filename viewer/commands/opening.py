"""What a first word that is a file does: it opens the viewer."""

from pathlib import Path

import click

from index import open_archive
from viewer.commands.common import FILE, CannotDo, Context


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=FILE)
@click.pass_obj
def open_files(context: Context, files: tuple[Path, ...]) -> int:
    """Open the viewer on archives."""
    if files[0].suffix == ".satchel-set":
        raise CannotDo(
            f"“{files[0].name}” is a collection or set that somebody shared. Open Satchel, and "
            "drop the file on its window."
        )
    open_archive(files[0])  # said here, where the person is, if it is no archive
    return context.open_viewer(context.home, files)
