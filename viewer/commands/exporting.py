"""The command that writes an archive into a file of another format."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import click

from index import EXPORTS, Extract, Format, Level, export_archive, export_notes
from viewer.commands.archives import known_archive
from viewer.commands.common import FILE, CannotDo, Context, in_one_line, say
from viewer.kit.paths import bundled_archives
from viewer.printing.typeset import TYPESET, typeset

_ENDING = (signal.SIGINT, signal.SIGTERM)
FORMATS = click.Choice((*EXPORTS, *TYPESET))


@click.command()
@click.argument("file", type=FILE, required=False, metavar="[FILE.satchel]")
@click.option(
    "--to", "form", type=click.Choice((*EXPORTS, *TYPESET)), required=True, help="The format."
)
@click.option("-o", "--output", type=FILE, required=True, help="The file to make.")
@click.option(
    "--attribution",
    type=click.Choice([level.value for level in Level]),
    help="What is told of who speaks; else what the editor lets each quote share.",
)
@click.option("--query", default="", help="Take only the passages that this search finds.")
@click.pass_obj
def export(
    context: Context,
    file: Path | None,
    form: str,
    output: Path,
    attribution: str | None,
    query: str,
) -> int:
    """Write an archive into a file that needs no Satchel.

    PDF is set for paper, and so are cards: the quotes, to cut apart, 4 or 8 to a sheet (without a
    number as many as can be read with ease).
    """
    archive = known_archive(file, context)
    if _is_one_of(output, (*bundled_archives(), *([file] if file else []))):
        raise CannotDo(f"“{output.name}” is the archive itself. Choose another name.")
    if query:
        archive.build_index(cache=context.home.indexes)
    level = Level(attribution) if attribution else None
    written = _unless_ended(typeset(form)) if form in TYPESET else form
    done = export_archive(archive, output, written, level, query)
    for line in export_notes(done):
        say(line)
    taken = done.taken
    passages = f"{taken.count} of {taken.all_passages} passages"
    content = archive.content
    click.echo(in_one_line(f"{output}: {content.id}, edition {content.edition}, {passages}"))
    return 0


def _unless_ended(form: Format) -> Format:
    """Return `form`, written so that a signal ends this process at once.

    Qt does not bear to be left halfway, and nothing lies on the disk yet.
    """

    def write(taken: Extract) -> bytes:
        before = {number: signal.signal(number, signal.SIG_DFL) for number in _ENDING}
        try:
            return form.write(taken)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    return replace(form, write=write)


def _is_one_of(file: Path, others: tuple[Path, ...]) -> bool:
    return os.path.exists(file) and any(  # noqa: PTH110  it takes any name for one
        os.path.exists(other) and file.samefile(other)  # noqa: PTH110
        for other in others
    )
