"""The commands that make, check, show and search archives."""

from pathlib import Path
from typing import Any

import click

from index import (
    ArchiveDamaged,
    ArchiveSealed,
    ArchiveStanding,
    ArchiveUnreadable,
    OpenArchive,
    Seals,
    TrustGround,
    Verdict,
    found,
    found_text,
    open_archive,
    open_known,
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
    WrongLine,
    print_json,
    say,
)
from viewer.commands.sealed import SealOptions, opens_sealed
from viewer.platform.paths import bundled_archives
from viewer.services.editor_records import records_of

_BEGINNINGS = b"PK\x03\x04", b"satchel sealed "  # of a ZIP file, and of a sealed archive
_NAMED = 20  # restored ids that are named

_ABOUT_SIGNER = {
    TrustGround.BEFORE: "Whoever signed it here before signed this too.",
    TrustGround.INTRODUCED: "The earlier signer introduced this key.",
    TrustGround.OWN: "It is signed with a key of this computer.",
    TrustGround.PLACE: "It came with Satchel, and is trusted for that.",
    TrustGround.NONE: "Its signer is new here: compare the fingerprint with the editor's.",
}


@click.command()
@click.argument("file", type=FILE, metavar="FILE.satchel")
@AS_JSON
@opens_sealed
@click.pass_obj
def verify(context: Context, file: Path, *, as_json: bool, sealed: SealOptions) -> int:
    """Check every byte of an archive against its signature, and its signer and edition."""
    verdict = _verdict(file, context, sealed)
    _tell_standing(verdict)
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


def _verdict(file: Path, context: Context, sealed: SealOptions) -> Verdict:
    try:
        seals = sealed.seals(file)
    except ArchiveSealed as error:
        return Verdict("sealed", str(error))
    except (ArchiveDamaged, ArchiveUnreadable):
        seals = Seals()  # the verdict says what is wrong
    home, bundled = context.home, _is_bundled(file)
    return verify_archive(
        file, records_of(home).ledger, bundled=bundled, indexes=home.indexes, seals=seals
    )


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
@opens_sealed
@click.pass_obj
def show(
    context: Context, file: Path | None, *, as_json: bool, as_text: bool, sealed: SealOptions
) -> int:
    """Print everything that an archive holds.

    It is for your own computer: it also tells what may not be handed on. “satchel export” makes
    files for others.
    """
    if as_json and as_text:
        raise click.UsageError("Choose one of --json and --text.")
    archive = known_archive(file, context, sealed)
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
@opens_sealed
@click.pass_obj
def search(context: Context, /, operands: tuple[str, ...], **said: Any) -> int:
    """Search an archive's full text."""
    if len(operands) > 2:
        raise click.UsageError("Put the query between quotation marks.")
    if len(operands) == 1 and _is_archive(operands[0]):
        raise WrongLine("Say what to search for after the archive: satchel search FILE QUERY")
    file = Path(operands[0]) if len(operands) == 2 else None
    archive = known_archive(file, context, said["sealed"])
    archive.build_index(cache=context.home.indexes)
    page = archive.search(operands[-1], limit=said["limit"], offset=said["offset"])
    if said["as_json"]:
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
        return file.read(max(map(len, _BEGINNINGS))).startswith(_BEGINNINGS)


def known_archive(file: Path | None, context: Context, sealed: SealOptions) -> OpenArchive:
    """Return the archive in `file`, or the bundled one, if it is trusted here.

    `sealed` opens a sealed one. Raises CannotDo, KeyUnusable, ArchiveUnreadable, ArchiveDamaged or
    ArchiveRefused.
    """
    if file is None:
        file = next(iter(bundled_archives()), None)
    if file is None:
        raise CannotDo("No archive came with this copy of Satchel. Name one.")
    archive = open_known(
        file,
        records_of(context.home).ledger,
        bundled=_is_bundled(file),
        tell=_tell_standing,
        indexes=context.home.indexes,
        seals=sealed.seals(file),
    )
    if archive.is_sealed:
        say("This archive is sealed. What is printed or written of it is not.")
    return archive


def _tell_standing(told: ArchiveStanding | Verdict) -> None:
    """Print what was withdrawn and is back, and how much a notice withdrew since.

    Ids that a notice names may repeat the words.
    """
    names = told.restored
    if names:
        those = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        say(f"Withdrawn in an earlier edition, and back on purpose: {those}")
    if told.noticed:
        say(f"Withdrawn by a notice of its signer, and left out: {len(told.noticed)}")


def _is_bundled(file: Path) -> bool:
    try:
        return file.resolve() in bundled_archives()
    except (OSError, ValueError):  # not a possible file name
        return False
