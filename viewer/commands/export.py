"""The command that exports an archive to a file of another format."""

import signal
from pathlib import Path
from typing import TypedDict, Unpack

import click

from index import (
    FORMATS,
    LANGUAGES,
    AllTexts,
    Extract,
    Format,
    Level,
    OpenArchive,
    Set,
    Wanted,
    copy_note,
    export_archive,
    export_notes,
    is_stream,
    replace,
)
from viewer.commands.archives import known_archive
from viewer.commands.common import FILE, CannotDo, Context, in_one_line, say
from viewer.commands.outputs import check_output, is_one_of
from viewer.commands.sealed import SealOptions, opens_sealed
from viewer.platform.paths import bundled_archives
from viewer.printing.typeset import typeset


class _Asked(TypedDict):
    """The values of the options."""

    form: str
    output: Path
    attribution: str | None
    query: str
    chosen: str | None
    passphrase_file: Path | None
    language: str | None
    drafts: bool
    sealed: SealOptions


_ENDING = (signal.SIGINT, signal.SIGTERM)


@click.command()
@click.argument("file", type=FILE, required=False, metavar="[FILE.satchel]")
@click.option("--to", "form", type=click.Choice(list(FORMATS)), required=True, help="The format.")
@click.option("-o", "--output", type=FILE, required=True, help="The file to make; - is stdout.")
@click.option(
    "--attribution",
    type=click.Choice([level.value for level in Level]),
    help="What is told of who speaks; else what the editor lets each quote share.",
)
@click.option("--query", default="", help="Take only the passages that this search finds.")
@click.option(
    "--set", "chosen", metavar="SETFILE", help="Take a set, in its order: a file, or the id of one."
)
@click.option("--passphrase-file", type=FILE, help="A file whose first line opens a sealed set.")
@click.option(
    "--language",
    type=click.Choice(list(LANGUAGES)),
    help="In which of its languages a set is written.",
)
@click.option(
    "--drafts", is_flag=True, help="Take translations that nobody reviewed too, marked so."
)
@opens_sealed
@click.pass_obj
def export(context: Context, file: Path | None, **asked: Unpack[_Asked]) -> int:
    """Write an archive into a file that needs no Satchel.

    PDF is set for paper, and so are cards: the quotes, to cut apart, 4 or 8 to a sheet (without a
    number as many as can be read with ease). Of a set, what it asks is on their backs.
    """
    query, output = asked["query"], asked["output"]
    _check(asked)
    archive = known_archive(file, context, asked["sealed"])
    if is_one_of(output, *bundled_archives(), *filter(None, (file,))):
        raise CannotDo(f"“{output.name}” is the archive itself. Choose another name.")
    sealed, named = asked["sealed"], asked["chosen"]
    read = asked["passphrase_file"], sealed.passphrase_file, sealed.key
    check_output(output, Path(named) if named else None, *read)
    if query:
        archive.build_index(cache=context.home.indexes)
    chosen, missing = _chosen(archive, asked)
    level = Level(asked["attribution"]) if asked["attribution"] else None
    form = FORMATS[asked["form"]]
    form = _unless_ended(typeset(form)) if form.is_typeset else _said_before(form)
    texts = AllTexts.WITH_DRAFTS if asked["drafts"] else AllTexts.REVIEWED
    done = export_archive(archive, output, form, level, Wanted(query=query, chosen=chosen), texts)
    if missing:
        say(f"{missing} of the set’s items left out: not in this edition.")
    if not is_stream(output) and output.suffix.casefold() not in ("", f".{form.suffix}"):
        say(f"“{output.name}” holds a .{form.suffix} file. Give it a name that ends so.")
    for line in export_notes(done):
        say(line)
    taken = done.taken
    held = f"{taken.count} of {taken.all_passages} passages"
    if not form.has_passages:
        held = f"{len(taken.archive.themes)} themes"
    content = archive.content
    kind = "draft of edition" if content.draft else "edition"
    told = in_one_line(f"{output}: {content.id}, {kind} {content.edition}, {held}")
    click.echo(told, err=is_stream(output))  # else it would be part of the output
    return 0


def _check(asked: _Asked) -> None:
    if asked["query"] and asked["chosen"] is not None:
        raise click.UsageError("Choose one of --query and --set.")
    for option in ("language", "passphrase_file"):
        if asked[option] is not None and asked["chosen"] is None:
            raise click.UsageError(
                f"--{option.replace('_', '-')} is for a set: name it with --set."
            )


def _chosen(archive: OpenArchive, asked: _Asked) -> tuple[Set | None, int]:
    """Return the set that is named, or None, and the number of its items missing in `archive`."""
    if asked["chosen"] is None:
        return None, 0
    from viewer.commands.sets import chosen_set  # noqa: PLC0415  few export one, and it loads much

    chosen, missing = chosen_set(asked["chosen"], archive, asked["passphrase_file"])
    language = asked["language"]
    return chosen.said_in(language) if language else chosen, missing


def _unless_ended(form: Format) -> Format:
    """Return `form` with a writer during which a signal ends this process at once.

    Qt must not be interrupted halfway, and nothing is on the disk yet.
    """

    def write(taken: Extract) -> bytes:
        before = {number: signal.signal(number, signal.SIG_DFL) for number in _ENDING}
        try:
            return form.write(taken)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    return replace(form, writer=write)


def _said_before(form: Format) -> Format:
    """Return `form` with a writer that says before it writes what becomes of a copy."""

    def write(taken: Extract) -> bytes:
        if note := copy_note(form, taken):
            say(note)
        return form.write(taken)

    return replace(form, writer=write)
