"""The command that makes a source folder from texts of other kinds."""

import gc
from pathlib import Path

import click

from index import import_texts as make_folder, imported, imported_lines
from viewer.commands.common import (
    AS_JSON,
    FILE,
    CannotDo,
    TerminalProgress,
    in_one_line,
    print_json,
)

_SELDOM = 50_000  # new objects to a collection, a twelfth of the time: few of them are circular


@click.command("import")
@click.argument("inputs", nargs=-1, required=True, type=FILE, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    type=FILE,
    help="The source folder to make or add to.",
)
@AS_JSON
def import_texts(inputs: tuple[Path, ...], folder: Path, *, as_json: bool) -> int:
    """Make a source folder of documents, or add them to one, and report every guess.

    It reads DOCX, ODT, PDF, HTML, EPUB, Markdown, plain text, and projects of REFI-QDA (QDPX).
    """
    gc.set_threshold(_SELDOM)
    with TerminalProgress() as pace:
        result = make_folder(inputs, folder, pace)
    if as_json:
        print_json(imported(result))
    else:
        for line in imported_lines(result):
            click.echo(in_one_line(line))
    if not result.ok:
        raise CannotDo("Words differ between the text and the folder. They are named: mend them.")
    return 0
