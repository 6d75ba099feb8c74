"""The commands that make, check, show and search archives."""

from pathlib import Path

import click

from index import (
    Ledger,
    OpenArchive,
    Severity,
    Signer,
    build_archive,
    built,
    found,
    found_text,
    open_known,
    problem_line,
    shown,
    shown_text,
    verified,
    verify_archive,
)
from viewer.commands.common import (
    AS_JSON,
    FILE,
    CannotDo,
    Context,
    in_one_line,
    print_json,
    say,
)
from viewer.commands.keys import PASSPHRASE_FILE, own_key, passphrase_of
from viewer.kit.paths import bundled_archives

_ABOUT_SIGNER = {
    Signer.KNOWN: "Whoever signed it here before signed this too.",
    Signer.NEW: "Its signer is new here: compare the fingerprint with the editor's.",
}


@click.command()
@click.argument("source_dir", type=FILE)
@click.option("-o", "--output", "file", required=True, type=FILE, help="The archive to make.")
@click.option("--publish", is_flag=True, help="Make an edition, to be handed out; else a draft.")
@click.option("--sign", "key_file", type=FILE, help="The key to sign with; else your own.")
@PASSPHRASE_FILE
@AS_JSON
@click.pass_obj
def build(
    context: Context,
    source_dir: Path,
    file: Path,
    key_file: Path | None,
    passphrase_file: Path | None,
    *,
    publish: bool,
    as_json: bool,
) -> int:
    """Make an archive of a source folder: a draft, or with --publish an edition."""
    key = key_file or own_key(context.home)
    passphrase = passphrase_of(key, passphrase_file)
    result = build_archive(source_dir, file, key, passphrase, publish=publish)
    if as_json:
        print_json(built(result))
    told = () if as_json else result.problems
    for problem in told:
        if problem.severity is not Severity.NOTE:  # `satchel check` tells the notes too
            say(problem_line(problem))
    if result.archive is None:
        raise CannotDo("No archive was made. Mend what is named as an error, then build again.")
    if not as_json:
        edition = result.archive.edition
        kind = "draft of edition" if result.archive.draft else "edition"
        said = f"{file}: {result.archive.id}, {kind} {edition}, signed by {result.signer}"
        click.echo(in_one_line(said))
    return 0


@click.command()
@click.argument("file", type=FILE, metavar="FILE.satchel")
@AS_JSON
@click.pass_obj
def verify(context: Context, file: Path, *, as_json: bool) -> int:
    """Check every byte of an archive against its signature, and its signer and edition."""
    verdict = verify_archive(file, _ledger(context), bundled=_is_bundled(file))
    if as_json:
        print_json(verified(verdict))
    if verdict.reason is not None:
        raise CannotDo(verdict.text)
    if not as_json:
        click.echo(f"{verdict.text} {verdict.id}, edition {verdict.edition}: {verdict.signer}")
        click.echo(_ABOUT_SIGNER[verdict.standing or Signer.NEW])
    return 0


@click.command()
@click.argument("file", type=FILE, required=False, metavar="[FILE.satchel]")
@AS_JSON
@click.option("--text", "as_text", is_flag=True, help="Print the words of the documents (usual).")
@click.pass_obj
def show(context: Context, file: Path | None, *, as_json: bool, as_text: bool) -> int:
    """Print everything that an archive holds."""
    if as_json and as_text:
        raise click.UsageError("Choose one of --json and --text.")
    archive = known_archive(file, context)
    if as_json:
        print_json(shown(archive))
    else:
        click.echo(shown_text(archive), nl=False)
    return 0


@click.command()
@click.argument("operands", nargs=-1, required=True, metavar="[FILE.satchel] QUERY")
@AS_JSON
@click.option("--limit", type=click.IntRange(min=0), default=50, help="How many hits to print.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="How many to leave out.")
@click.pass_obj
def search(
    context: Context, operands: tuple[str, ...], *, as_json: bool, limit: int, offset: int
) -> int:
    """Search an archive's full text."""
    if len(operands) > 2:
        raise click.UsageError("Put the query between quotation marks.")
    archive = known_archive(Path(operands[0]) if len(operands) == 2 else None, context)
    archive.build_index(cache=context.home.indexes)
    page = archive.search(operands[-1], limit=limit, offset=offset)
    if as_json:
        print_json(found(page))
    else:
        click.echo(found_text(page), nl=False)
    return 0


def known_archive(file: Path | None, context: Context) -> OpenArchive:
    """Return the archive in `file`, or the one that came with Satchel, if it is trusted here.

    Raises CannotDo, ArchiveUnreadable, ArchiveDamaged or ArchiveRefused.
    """
    if file is None:
        file = next(iter(bundled_archives()), None)
    if file is None:
        raise CannotDo("No archive came with this copy of Satchel. Name one.")
    return open_known(file, _ledger(context), bundled=_is_bundled(file))


def _ledger(context: Context) -> Ledger:
    """Return what is remembered of the archives that were opened here."""
    return Ledger(context.home.ledger, keeps=context.home.keeps)


def _is_bundled(file: Path) -> bool:
    try:
        return file.resolve() in bundled_archives()
    except (OSError, ValueError):  # a name that no file can have
        return False
