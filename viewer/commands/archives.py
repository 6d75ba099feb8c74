"""The commands that make, check, show and search archives."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from index import (
    Built,
    OpenArchive,
    Publication,
    Severity,
    TrustGround,
    Verdict,
    built,
    fingerprint_of,
    found,
    found_text,
    open_archive,
    open_known,
    problem_line,
    shown,
    shown_text,
    verified,
    verify_archive,
    write_whole,
)
from viewer.commands.common import (
    AS_JSON,
    FILE,
    CannotDo,
    Context,
    WrongLine,
    in_one_line,
    print_json,
    say,
)
from viewer.commands.keys import PASSPHRASE_FILE, own_key, passphrase_of
from viewer.platform.paths import bundled_archives
from viewer.services.editor_records import records_of

_BEGINNING = b"PK\x03\x04"  # the start of a ZIP file
_NAMED = 20  # restored ids that are named

_ABOUT_SIGNER = {
    TrustGround.BEFORE: "Whoever signed it here before signed this too.",
    TrustGround.INTRODUCED: "The earlier signer introduced this key.",
    TrustGround.OWN: "It is signed with a key of this computer.",
    TrustGround.PLACE: "It came with Satchel, and is trusted for that.",
    TrustGround.NONE: "Its signer is new here: compare the fingerprint with the editor's.",
}


@dataclass(frozen=True, slots=True)
class _Signing:
    """The key and the passphrase file for signing, from the command line."""

    key_file: Path | None
    passphrase_file: Path | None


@click.command()
@click.argument("source_dir", type=FILE)
@click.option("-o", "--output", "file", required=True, type=FILE, help="The archive to make.")
@click.option("--publish", is_flag=True, help="Make an edition and record it; else a draft.")
@click.option(
    "--sign", "key_file", type=FILE, help="The key to sign with; else the one that did before."
)
@click.option("--notice", type=FILE, help="Write the notice of what the edition withdraws too.")
@PASSPHRASE_FILE
@AS_JSON
@click.pass_obj
def build(context: Context, /, source_dir: Path, file: Path, **said: Any) -> int:
    """Make an archive of a source folder: a draft or, with --publish, an edition."""
    publication = Publication(source_dir, records_of(context.home), publish=said["publish"])
    result = _made(publication, file, _Signing(said["key_file"], said["passphrase_file"]), context)
    if said["as_json"]:
        print_json(built(result))
    refused = publication.refusals[:1]
    for problem in () if said["as_json"] else result.problems:
        # `satchel check` prints the notes too
        if problem.severity is not Severity.NOTE and problem not in refused:
            say(problem_line(problem))
    if refused and result.archive is None:
        raise CannotDo(f"{refused[0].text} {refused[0].hint}")
    if result.archive is None:
        raise CannotDo("No archive was made. Mend what is named as an error, then build again.")
    if not said["as_json"]:
        kind = "draft of edition" if result.archive.draft else "edition"
        told = f"{result.archive.id}, {kind} {result.archive.edition}, signed by {result.signer}"
        click.echo(in_one_line(f"{file}: {told}"))
    _write_notice(result, said["notice"])
    return 0


def _write_notice(result: Built, file: Path | None) -> None:
    """Write the notice of what an edition withdraws to `file`, or say how. Raises OutputFailed."""
    if file is not None and result.notice is not None:
        write_whole(file, result.notice)
        say(f"{file}: the notice of what it withdraws")
    elif file is not None:
        say("No notice was written: it is no edition that withdraws anything.")
    elif result.notice is not None:
        say("It withdraws passages. For readers who do not get it soon, add --notice FILE.")


def _made(publication: Publication, file: Path, signing: _Signing, context: Context) -> Built:
    """Return the result of `publication`. Raises CannotDo or ArchiveError."""
    named = signing.key_file
    if publication.is_blocked:
        return Built(file, publication.problems)
    key = publication.choose_key(named)
    if publication.refusals:
        return Built(file, publication.problems)
    key = key or own_key(context.home)
    if named is None and publication.keys.is_new_here(key):
        told = f"This folder asks for a key that was never used here: {fingerprint_of(key)}."
        say(f"{told} It lies in {key.absolute()}. Sign with it only if it is yours.")
    passphrase = passphrase_of(key, signing.passphrase_file)
    return publication.write(file, key, passphrase, named=named is not None)


@click.command()
@click.argument("file", type=FILE, metavar="FILE.satchel")
@AS_JSON
@click.pass_obj
def verify(context: Context, file: Path, *, as_json: bool) -> int:
    """Check every byte of an archive against its signature, and its signer and edition."""
    home = context.home
    verdict = verify_archive(
        file, records_of(home).ledger, bundled=_is_bundled(file), indexes=home.indexes
    )
    if verdict.restored:
        _tell_restored(verdict.restored)
    if verdict.noticed:
        _tell_noticed(verdict.noticed)
    if as_json:
        print_json(verified(verdict))
    if verdict.reason is not None:
        raise CannotDo(verdict.text)
    if not as_json:
        kind = "draft of edition" if verdict.draft else "edition"
        click.echo(f"{verdict.text} {verdict.id}, {kind} {verdict.edition}: {verdict.signer}")
        click.echo(_ABOUT_SIGNER[verdict.ground])
    if _borrows_id(verdict, bundled=_is_bundled(file)):
        say(f"An archive that came with Satchel is called {verdict.id} too. This one is by others.")
    return 0


def _borrows_id(verdict: Verdict, *, bundled: bool) -> bool:
    """Return whether an archive of somebody else has the id of one that came with Satchel."""
    if bundled or verdict.ground not in (TrustGround.NONE, TrustGround.BEFORE):
        return False
    others = map(open_archive, bundled_archives())
    return any(o.content.id == verdict.id and o.signer != verdict.signer for o in others)


@click.command()
@click.argument("file", type=FILE, required=False, metavar="[FILE.satchel]")
@AS_JSON
@click.option("--text", "as_text", is_flag=True, help="Print the words of the documents (usual).")
@click.pass_obj
def show(context: Context, file: Path | None, *, as_json: bool, as_text: bool) -> int:
    """Print everything that an archive holds.

    It is for your own computer: it also tells what may not be handed on. “satchel export” makes
    files for others.
    """
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
    if len(operands) == 1 and _is_archive(operands[0]):
        raise WrongLine("Say what to search for after the archive: satchel search FILE QUERY")
    archive = known_archive(Path(operands[0]) if len(operands) == 2 else None, context)
    archive.build_index(cache=context.home.indexes)
    page = archive.search(operands[-1], limit=limit, offset=offset)
    if as_json:
        print_json(found(page))
    else:
        click.echo(found_text(page), nl=False)
    return 0


def _is_archive(operand: str) -> bool:
    """Return whether `operand` names an archive, present or not, and is not a query.

    A file with another suffix is an archive if it begins like one.
    """
    try:
        if Path(operand).suffix.casefold() == ".satchel":
            return True
        return Path(operand).is_file() and _begins_as_archive(Path(operand))
    except (OSError, ValueError):  # not a possible file name
        return False


def _begins_as_archive(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_BEGINNING)) == _BEGINNING


def known_archive(file: Path | None, context: Context) -> OpenArchive:
    """Return the archive in `file`, or the bundled one, if it is trusted here.

    Raises CannotDo, ArchiveUnreadable, ArchiveDamaged or ArchiveRefused.
    """
    if file is None:
        file = next(iter(bundled_archives()), None)
    if file is None:
        raise CannotDo("No archive came with this copy of Satchel. Name one.")
    return open_known(
        file,
        records_of(context.home).ledger,
        bundled=_is_bundled(file),
        tell_restored=_tell_restored,
        tell_noticed=_tell_noticed,
        indexes=context.home.indexes,
    )


def _tell_restored(names: Sequence[str]) -> None:
    """Print the passages that were withdrawn and are back."""
    those = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    say(f"Withdrawn in an earlier edition, and back on purpose: {those}")


def _tell_noticed(names: Sequence[str]) -> None:
    """Print how many passages a notice withdrew; their ids may repeat their words."""
    say(f"Withdrawn by a notice of its signer, and left out: {len(names)}")


def _is_bundled(file: Path) -> bool:
    try:
        return file.resolve() in bundled_archives()
    except (OSError, ValueError):  # not a possible file name
        return False
