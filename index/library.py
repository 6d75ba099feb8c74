"""The archives on this computer: reading, making and trusting their files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from index.archive import OpenArchive
from index.errors import (
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveUnreadable,
    KeyUnusable,
    OutputFailed,
    SourceProblem,
)
from index.intake.folder import importing
from index.intake.report import Guess, Imported
from index.ledger import Ledger, Signer
from index.model import Archive
from index.package.codec import decode, encode
from index.package.container import pack, unpack
from index.package.files import read_whole, write_whole
from index.package.fingerprint import fingerprint
from index.package.keys import Key, load_key, looks_like_key, new_key, public_key_in, save_key
from index.package.passphrase import COST, Cost
from index.package.signature import verify
from index.source.fidelity import FIDELITY
from index.source.folder import read_source
from index.source.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class Received:
    """An archive as it was read, with every byte of it, whatever becomes of its file after that.

    `sha256` is that of the bytes, in hexadecimal digits.
    """

    path: Path
    data: bytes
    sha256: str
    archive: OpenArchive


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of an archive file came to. `reason` is None where all is well.

    `signer` is a fingerprint, `standing` how it stands to who signed that archive before.
    """

    reason: str | None
    text: str
    id: str | None = None
    edition: int | None = None
    signer: str | None = None
    standing: Signer | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """What building a source folder came to. `sha256` is None where no file was written."""

    file: Path
    problems: tuple[Problem, ...]
    archive: Archive | None = None
    signer: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A source folder as it is now. `archive` is None where it has errors.

    `sources` are the received texts that its documents name, there or not.
    """

    archive: OpenArchive | None
    problems: tuple[Problem, ...]
    sources: tuple[str, ...] = ()


def open_archive(path: Path) -> OpenArchive:
    """Return the archive in the file `path`, every byte of it checked, whoever signed it.

    Raises ArchiveUnreadable or ArchiveDamaged.
    """
    return receive(path).archive


def receive(path: Path) -> Received:
    """Return what is in the file `path`, every byte of it checked, whoever signed it.

    Raises ArchiveUnreadable or ArchiveDamaged.
    """
    data = read_whole(path)
    package = unpack(data)
    keys = (package.signer, *reversed(package.introduced_by))
    archive = OpenArchive(decode(package.members), fingerprint(package.signer), keys)
    return Received(path, data, sha256(data).hexdigest(), archive)


def open_known(path: Path, ledger: Ledger, *, bundled: bool = False) -> OpenArchive:
    """Return the archive in the file `path` where `ledger` does not speak against it.

    A `bundled` one lies in the program's own folder. Raises ArchiveUnreadable, ArchiveDamaged or
    ArchiveRefused.
    """
    archive = open_archive(path)
    if bundled:
        ledger.admit_bundled(archive)
    else:
        ledger.admit(archive)
    return archive


def verify_archive(path: Path, ledger: Ledger, *, bundled: bool = False) -> Verdict:
    """Return whether `path` can be read, holds what its signer signed, and fits what `ledger` says.

    Where it does, its signer and edition are remembered. Raises ArchiveUnreadable where the
    ledger itself cannot be read.
    """
    try:
        archive = open_archive(path)
    except ArchiveDamaged as damage:
        return Verdict(damage.reason, str(damage))
    except ArchiveUnreadable as error:
        return Verdict("unreadable", str(error))
    content = archive.content
    told = content.id, content.edition, archive.signer
    try:
        signer = Signer.KNOWN
        if bundled:
            ledger.admit_bundled(archive)
        else:
            signer = ledger.admit(archive)
    except ArchiveRefused as refused:
        return Verdict(refused.reason, str(refused), *told, ledger.standing(archive).signer)
    return Verdict(None, "Every byte is as its signer signed it.", *told, signer)


def build_archive(
    folder: Path, file: Path, key_file: Path | None = None, passphrase: str | None = None
) -> Built:
    """Make the archive `file` of the source folder `folder`, signed with the key in `key_file`.

    `passphrase` is that of the key, where it needs one. Without a key file the archive is signed
    with a key that nobody keeps. Where the folder has errors,
    nothing is written. Raises SourceProblem, KeyUnusable or OutputFailed.
    """
    _check_place(file, folder, key_file)
    key = new_key() if key_file is None else load_key(key_file, passphrase)
    draft = read_source(folder)
    if draft.archive is None:
        return Built(file, draft.problems)
    data = pack(encode(draft.archive), key.signing, key.statements)
    _check_opens(data, folder)
    write_whole(file, data)
    signer = fingerprint(key.public)
    return Built(file, draft.problems, draft.archive, signer, sha256(data).hexdigest())


def _check_opens(data: bytes, folder: Path) -> None:
    """See to it that what cannot be opened is never written. Raises SourceProblem."""
    try:
        decode(unpack(data).members)
    except ArchiveDamaged as damage:  # all else was told as the folder was read
        raise SourceProblem(
            "“{folder}” holds more than one archive can ({why}). Make several archives of it.",
            folder=str(folder),
            why=damage.reason,
        ) from None


def _check_place(file: Path, folder: Path, key_file: Path | None) -> None:
    """Raise OutputFailed where `file` would take the place of what the archive is made with."""
    place = file.resolve()
    is_key = key_file is not None and place == key_file.resolve()
    is_source = place.is_relative_to(folder.resolve()) and file.suffix != ".satchel"
    if is_key or (is_source and file.exists()):
        raise OutputFailed(
            "“{name}” is what the archive is made with. Choose another name.", name=file.name
        )


def check_source(folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong in the source folder `folder`. Raises SourceProblem."""
    return read_source(folder).problems


def import_texts(inputs: Sequence[Path], folder: Path) -> Imported:
    """Make the source folder `folder` of the texts `inputs`: plain text, or Markdown by its name.

    What was made is read back before it is put in its place; words that it would lack are told
    as guesses of the kind `words-missing`, and `ok` is False. `folder` must not be there, or be
    empty. Raises SourceProblem or OutputFailed.
    """
    with importing(inputs, folder) as (made, result):
        problems = read_source(made).problems
        wrong = [
            Guess(problem.file, problem.line or 1, problem.code, problem.text)
            for problem in problems
            if problem.severity is Severity.ERROR or problem.code in FIDELITY
        ]
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise SourceProblem(
                "No folder could be made of these texts: {why} Import them one by one.",
                why=wrong[0].text,
            )
    return replace(result, ok=not wrong, guesses=(*wrong, *result.guesses))


def preview_source(folder: Path) -> Preview:
    """Return the source folder `folder` as its readers would have it, signed by nobody.

    No file is written. Raises SourceProblem, and ArchiveDamaged where no archive could be opened
    that is made of it.
    """
    draft = read_source(folder)
    archive = None
    if draft.archive is not None:
        archive = OpenArchive(decode(encode(draft.archive)), None)
    return Preview(archive, draft.problems, draft.sources)


def make_key(
    path: Path,
    passphrase: str | None = None,
    *,
    predecessor: Key | None = None,
    cost: Cost = COST,
) -> str:
    """Write a new signing key to the new file `path` and return its fingerprint.

    Without a passphrase the file is plain. `predecessor` introduces it to whoever knows that key.
    Raises OutputFailed, also where `path` is there already, and KeyUnusable.
    """
    key = new_key(predecessor)
    save_key(key, path, passphrase, cost=cost)
    return fingerprint(key.public)


def fingerprint_of(path: Path) -> str:
    """Return the fingerprint of the key in the file `path`, or of who signed that archive.

    It tells the two apart by their content and needs no passphrase; of an archive it checks the
    signature and no more. Raises ArchiveUnreadable, ArchiveDamaged or KeyUnusable.
    """
    data = read_whole(path)
    if looks_like_key(data):
        return fingerprint(public_key_in(data, path.name))
    try:
        return fingerprint(verify(data))
    except ArchiveDamaged as damage:
        if damage.reason != "not-an-archive":
            raise
        raise KeyUnusable(
            "“{name}” is neither a signing key nor an archive, or not whole.", name=path.name
        ) from None
