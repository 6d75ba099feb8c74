"""The commands that make, check, show and search archives."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from index import (
    ArchiveDamaged,
    ArchiveSealed,
    ArchiveStanding,
    ArchiveUnreadable,
    Built,
    OpenArchive,
    Publication,
    Sealing,
    Seals,
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
from viewer.commands.sealed import SealOptions, opens_sealed, sealing_of
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


@dataclass(frozen=True, slots=True)
class _Signing:
    """The key and the passphrase file for signing, and what seals, from the command line.

    `may_be_open`: also where the last edition was sealed.
    """

    key_file: Path | None
    passphrase_file: Path | None
    sealing: Sealing | None
    may_be_open: bool


@click.command()
@click.argument("source_dir", type=FILE)
@click.option("-o", "--output", "file", required=True, type=FILE, help="The archive to make.")
@click.option("--publish", is_flag=True, help="Make an edition and record it; else a draft.")
@click.option(
    "--sign", "key_file", type=FILE, help="The key to sign with; else the one that did before."
)
@click.option("--notice", type=FILE, help="Write the notice of what the edition withdraws too.")
@PASSPHRASE_FILE
@click.option(
    "--seal-passphrase-file", type=FILE, help="Seal it: the first line of this file opens it."
)
@click.option(
    "--seal-for",
    "readers",
    multiple=True,
    metavar="KEY",
    help="Seal it for a reader: a key, or what “fingerprint --public” prints of one.",
)
@click.option("--unsealed", is_flag=True, help="Publish it open, though the last one was sealed.")
@AS_JSON
@click.pass_obj
def build(context: Context, /, source_dir: Path, file: Path, **said: Any) -> int:
    """Make an archive of a source folder: a draft or, with --publish, an edition.

    A sealed one is in the clear in this folder alone.
    """
    signing = _signing(said)
    publication = Publication(source_dir, records_of(context.home), publish=said["publish"])
    result = _made(publication, file, signing, context)
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


def _signing(said: dict[str, Any]) -> _Signing:
    sealing = sealing_of(said["seal_passphrase_file"], said["readers"])
    if sealing is not None and said["unsealed"]:
        raise click.UsageError("Choose one of --unsealed and what seals it.")
    files = said["key_file"], said["passphrase_file"]
    return _Signing(*files, sealing, said["unsealed"] or not said["publish"])


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
    _mind_seal(publication, signing)
    passphrase = passphrase_of(key, signing.passphrase_file)
    made = publication.write(
        file, key, passphrase, named=named is not None, sealing=signing.sealing
    )
    if made.archive and made.archive.draft and not signing.sealing and publication.sealed_before:
        say("The last edition was sealed, and this draft is not: whoever has it can read it.")
    return made


def _mind_seal(publication: Publication, signing: _Signing) -> None:
    """Raise CannotDo where the last edition was sealed, and this one would be open unasked."""
    number = publication.sealed_before
    if number is None or signing.sealing is not None or signing.may_be_open:
        return
    raise CannotDo(
        f"Edition {number} was sealed. Seal this one too with --seal-passphrase-file or --seal-for,"
        " or add --unsealed to publish it open."
    )


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
