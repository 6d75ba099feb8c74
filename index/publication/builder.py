"""Builds archives from source folders, and source folders from texts."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from index.container.codec import decode, encode
from index.container.files import write_whole
from index.container.keys import Key, load_key, new_key
from index.container.package import pack, unpack
from index.container.weights import heaviest
from index.errors import ArchiveDamaged, ArchiveUnreadable, OutputFailed, SourceProblem
from index.importers.folder import importing
from index.importers.import_report import Certainty, Guess, Imported
from index.importers.word_comparison import differences
from index.library.opened_archive import open_archive
from index.limits import Excess
from index.model import Archive
from index.progress import Progress, Step
from index.publication.record import FILE, RecordWrong, findings, read_published
from index.revision.addition import add_texts
from index.revision.removed_words import RemovedWords
from index.source.checks.fidelity import FIDELITY
from index.source.folder import SourceDraft, read_source
from index.source.problems.problem import Problem, Problems, Severity
from index.source.text_files import is_source_folder

_FEW_UNMADE = "No folder could be made of these texts: {why} Import them one by one."
_ONE_UNMADE = "No folder could be made of this text: {why} Mend that, and import it again."


@dataclass(frozen=True, slots=True)
class Built:
    """The result of building a source folder. `sha256` is None where no file was written.

    `notice` is that of what the edition withdraws, or None. It is not written.
    """

    file: Path
    problems: tuple[Problem, ...]
    archive: Archive | None = None
    signer: str | None = None
    sha256: str | None = None
    notice: bytes | None = None


def build_archive(
    folder: Path,
    file: Path,
    key_file: Path | None = None,
    passphrase: str | None = None,
    *,
    publish: bool = False,
) -> Built:
    """Build the archive `file` from the source folder `folder`, signed with the key in `key_file`.

    With `publish` it is an edition, else a draft. Earlier publications are not compared, and
    nothing is recorded: `Publication` does that. `passphrase` is that of the key, where it needs
    one. Without a key file the archive is signed with a new key, which is not kept. Where the
    folder has errors, nothing is written. Raises SourceProblem, KeyUnusable or OutputFailed.
    """
    check_place(file, folder, key_file)
    key = new_key() if key_file is None else load_key(key_file, passphrase)
    draft = read_folder(folder)
    if draft.archive is None:
        return Built(file, draft.problems)
    archive = replace(draft.archive, draft=not publish)
    made = write_archive(archive, file, key, folder)
    return Built(file, draft.problems, archive, key.fingerprint, made)


def write_archive(archive: Archive, file: Path, key: Key, folder: Path) -> str:
    """Write `archive`, made from the source folder `folder`, to `file`; return its SHA-256.

    Raises SourceProblem or OutputFailed.
    """
    data = pack(encode(archive), key.signing, key.statements)
    _check_opens(data, folder)
    write_whole(file, data)
    return sha256(data).hexdigest()


def read_folder(folder: Path, *, finds_names: bool = True) -> SourceDraft:
    """Return the source folder `folder`, with a problem where its archive would be too large.

    All commands read a folder by this function, so that `check` reports what `build` does. Raises
    SourceProblem.
    """
    draft = read_source(folder, finds_names=finds_names)
    over = heaviest(encode(draft.archive), draft.archive) if draft.archive else None
    if over is None:
        return draft
    return replace(draft, archive=None, problems=with_excess(draft.problems, over))


def with_excess(found: Sequence[Problem], over: Excess) -> tuple[Problem, ...]:
    """Return the problems `found`, and that the archive is too large."""
    problems = Problems(found)
    problems.exceeds("documents", None, over)
    return problems.found()


def _check_opens(data: bytes, folder: Path) -> None:
    """Raise SourceProblem where the archive `data` could not be opened, before it is written."""
    try:
        decode(unpack(data).members)
    except ArchiveDamaged as damage:  # all known problems were reported before
        raise SourceProblem(
            "An archive of “{folder}” could not be opened ({why}). Make smaller archives of it.",
            folder=str(folder),
            why=damage.reason,
        ) from None


def check_place(file: Path, folder: Path, key_file: Path | None) -> None:
    """Raise OutputFailed where `file` would overwrite the key or a file of the source folder."""
    place = file.resolve()
    is_key = key_file is not None and place == key_file.resolve()
    is_source = place.is_relative_to(folder.resolve()) and file.suffix != ".satchel"
    if is_key or (is_source and file.exists()):
        raise OutputFailed(
            "“{name}” is what the archive is made with. Choose another name.", name=file.name
        )


def keep_edition(file: Path, archive: Archive) -> None:
    """Raise OutputFailed where a draft of `archive` would overwrite an edition of it."""
    try:
        there = open_archive(file).content
    except (ArchiveDamaged, ArchiveUnreadable):
        return  # there is no archive that a reader could open
    if there.id == archive.id and not there.draft:
        raise OutputFailed(
            "“{name}” is edition {edition}, and this is a draft. Choose another name.",
            name=file.name,
            edition=str(there.edition),
        )


def by_its_record(folder: Path, archive: Archive | None) -> tuple[Problem, ...]:
    """Return the problems of `archive` by the record of publications in `folder`."""
    if archive is None:
        return ()
    try:
        published = read_published(folder / FILE, archive.id)
    except RecordWrong as wrong:
        return (wrong.problem,)
    return tuple(findings(published, archive, publish=False))


def import_texts(
    inputs: Sequence[Path],
    folder: Path,
    pace: Progress | None = None,
    removed: RemovedWords | None = None,
) -> Imported:
    """Make the source folder `folder` from the documents and texts `inputs`.

    The new folder is read back before it gets its name; words that it lacks are reported as guesses
    of the kind `words-missing`, and then `ok` is False. A `folder` that is a source folder already
    gets them added, without the words that were `removed` from its documents before; else it must
    not exist, or be empty. Raises SourceProblem or OutputFailed, and
    Stopped where `pace` is stopped.
    """
    pace = pace or Progress()
    if is_source_folder(folder):
        withdrawn = _withdrawn_before(folder)
        return add_texts(inputs, folder, withdrawn, removed or RemovedWords(), pace)
    with importing(inputs, folder, pace) as made:
        pace.tell(Step.CHECKING)
        draft = read_folder(made.path, finds_names=False)  # they are told with their places
        problems = draft.problems
        wrong = [
            Guess(problem.file, problem.line or 1, problem.code, problem.text)
            for problem in problems
            if problem.severity is Severity.ERROR or problem.code in FIDELITY
        ]
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise SourceProblem(_FEW_UNMADE if len(inputs) > 1 else _ONE_UNMADE, why=wrong[0].text)
        documents = draft.archive.documents if draft.archive else ()
        wrong += (
            Guess(f"documents/{each.id}.md", 1, kind, said)
            for each in documents
            if each.id in made.structured
            for kind, said in differences(made.structured[each.id], each)
        )
    result = made.result
    told = [replace(each, certainty=Certainty.SURE) for each in wrong]
    return replace(result, ok=not wrong, guesses=(*told, *result.guesses))


def _withdrawn_before(folder: Path) -> frozenset[str]:
    """Return the ids that editions of the source folder withdrew. Raises SourceProblem."""
    try:
        head = tomllib.loads((folder / "archive.toml").read_text("utf-8-sig"))
        return read_published(folder / FILE, str(head.get("id"))).withdrawn
    except RecordWrong as wrong:
        raise SourceProblem(
            "{why} {hint}", why=wrong.problem.text, hint=wrong.problem.hint
        ) from None
    except (OSError, ValueError):
        raise SourceProblem(
            "“{name}” cannot be read. Mend what a check of the folder finds.",
            name="archive.toml",
        ) from None
