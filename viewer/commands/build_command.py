"""The command that makes an archive of a source folder."""

from pathlib import Path
from typing import Any

import click

from index import (
    Built,
    Publication,
    Sealing,
    Severity,
    Value,
    built,
    fingerprint_of,
    problem_line,
    write_whole,
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
from viewer.commands.outputs import check_output
from viewer.commands.sealed import sealing_of
from viewer.services.editor_records import records_of

_SAME = (
    "The archive is sealed with the passphrase of the key: whoever reads it needs only the file of "
    "the key to sign in your name. Seal it with another one."
)


class _Signing(Value):
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
    files = said["key_file"], said["passphrase_file"], said["seal_passphrase_file"]
    given = (*files, *map(Path, said["readers"]))
    check_output(file, *given, makes_archive=True)
    if said["notice"] is not None:
        check_output(said["notice"], *given)
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
    if passphrase and signing.sealing and signing.sealing.passphrase == passphrase:
        say(_SAME)
    made = publication.write(
        file, key, passphrase, named=named is not None, sealing=signing.sealing
    )
    if (
        made.archive
        and made.archive.draft
        and not signing.sealing
        and publication.published.sealed_before
    ):
        say("The last edition was sealed, and this draft is not: whoever has it can read it.")
    return made


def _mind_seal(publication: Publication, signing: _Signing) -> None:
    """Raise CannotDo where the last edition was sealed, and this one would be open unasked."""
    number = publication.published.sealed_before
    if number is None or signing.sealing is not None or signing.may_be_open:
        return
    raise CannotDo(
        f"Edition {number} was sealed. Seal this one too with --seal-passphrase-file or --seal-for,"
        " or add --unsealed to publish it open."
    )
