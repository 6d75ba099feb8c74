"""The archives on this computer: reading, making and trusting their files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from index.archive import OpenArchive
from index.errors import ArchiveDamaged, ArchiveUnreadable, KeyUnusable, SourceProblem
from index.intake.folder import importing
from index.intake.report import Guess, Imported
from index.model import Archive
from index.package.codec import decode, encode
from index.package.container import pack, unpack
from index.package.files import read_whole, write_whole
from index.package.fingerprint import fingerprint
from index.package.keys import load_key, looks_like_key, new_key, public_key_in, save_key
from index.package.passphrase import COST, Cost
from index.package.signature import verify
from index.source.fidelity import FIDELITY
from index.source.folder import read_source
from index.source.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of an archive file came to. `reason` is None where all is well."""

    reason: str | None
    text: str
    id: str | None = None
    edition: int | None = None
    signer: str | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """What building a source folder came to. `sha256` is None where no file was written."""

    file: Path
    problems: tuple[Problem, ...]
    archive: Archive | None = None
    signer: str | None = None
    sha256: str | None = None


def open_archive(path: Path) -> OpenArchive:
    """Return the archive in the file `path`, every byte of it checked.

    Raises ArchiveUnreadable or ArchiveDamaged.
    """
    package = unpack(read_whole(path))
    return OpenArchive(decode(package.members), fingerprint(package.signer))


def verify_archive(path: Path) -> Verdict:
    """Return whether `path` can be read and holds what its signer signed."""
    try:
        archive = open_archive(path)
    except ArchiveDamaged as damage:
        return Verdict(damage.reason, str(damage))
    except ArchiveUnreadable as error:
        return Verdict("unreadable", str(error))
    content = archive.content
    text = "Every byte is as its signer signed it."
    return Verdict(None, text, content.id, content.edition, archive.signer)


def build_archive(
    folder: Path, file: Path, key_file: Path | None = None, passphrase: str | None = None
) -> Built:
    """Make the archive `file` of the source folder `folder`, signed with the key in `key_file`.

    `passphrase` is that of the key, where it needs one. Without a key file the archive is signed
    with a key that nobody keeps. Where the folder has errors,
    nothing is written. Raises SourceProblem, KeyUnusable or OutputFailed.
    """
    key = new_key() if key_file is None else load_key(key_file, passphrase)
    draft = read_source(folder)
    if draft.archive is None:
        return Built(file, draft.problems)
    data = pack(encode(draft.archive), key)
    decode(unpack(data).members)  # what cannot be opened is never written
    write_whole(file, data)
    signer = fingerprint(key.verify_key.encode())
    return Built(file, draft.problems, draft.archive, signer, sha256(data).hexdigest())


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


def make_key(path: Path, passphrase: str | None = None, *, cost: Cost = COST) -> str:
    """Write a new signing key to the new file `path` and return its fingerprint.

    Without a passphrase the file is plain. Raises OutputFailed, also where `path` is there
    already, and KeyUnusable.
    """
    key = new_key()
    save_key(key, path, passphrase, cost=cost)
    return fingerprint(key.verify_key.encode())


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
