"""What a first word that is a file does: it opens the viewer."""

from pathlib import Path

import click

from index import open_archive
from viewer.commands.common import FILE, Context


@click.command("open", hidden=True)
@click.argument("files", nargs=-1, type=FILE)
@click.pass_obj
def open_files(context: Context, files: tuple[Path, ...]) -> int:
    """Open the viewer on archives."""
    open_archive(files[0])  # said here, where the person is, if it is no archive
    return context.open_viewer(context.home, files)
