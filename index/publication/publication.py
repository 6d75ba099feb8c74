"""Publishes drafts and editions of source folders, after comparing them with earlier ones."""

from datetime import date
from pathlib import Path

from index.container.files import is_only_read, make_folder
from index.container.fingerprint import fingerprint
from index.container.keys import Key, load_key
from index.container.notice import notice_of
from index.container.seals.sealed_file import Sealing
from index.errors import OutputFailed
from index.model import Archive
from index.publication.builder import (
    Built,
    check_place,
    keep_edition,
    write_archive,
)
from index.publication.checked_folder import read_folder
from index.publication.editor_records import EditorRecords
from index.publication.found_editions import FoundEdition, found_editions
from index.publication.key_choice import KeyChoice
from index.publication.published_words import published_words
from index.publication.record import (
    FILE,
    Published,
    PublishedEdition,
    RecordWrong,
    own_copy,
    read_published,
    write_published,
)
from index.publication.record_comparison import (
    ComparedRecords,
    by_its_records,
    compared_records,
)
from index.publication.record_findings import (
    NUMBER_TAKEN,
    findings,
    other_number,
    withdrawn_returned,
)
from index.source.checks.care import CONSENT_UNCONFIRMED
from index.source.checks.waivers import EDITION_GAP
from index.source.folder import SourceDraft
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Severity, blocks
from index.text.hostile_toml import toml_in
from index.values import replace

_SIGNER_CHANGED = "signer-changed"


class Publication:
    """The publication of one source folder as a draft or, with `publish`, as an edition.

    `published` is what counts of its records. The folder is read, unless `source` says what was
    just read of it; `kept` are its parts. Raises SourceProblem where `folder` is no source folder,
    and ArchiveUnreadable.
    """

    def __init__(
        self,
        folder: Path,
        records: EditorRecords,
        *,
        publish: bool,
        source: SourceDraft | None = None,
        kept: KeptParts | None = None,
    ) -> None:
        self._folder = folder
        self._records = records
        self._publish = publish
        self._kept = kept or KeptParts()
        words = published_words(folder, records.copies)
        source = source or read_folder(folder, published=words)
        self._archive = source.archive
        self._declared = source.signer
        self.published = Published(source.archive.id if source.archive else "")
        self.compared = ComparedRecords(self.published, self.published)
        self._found = source.problems
        self._added: list[Problem] = []
        self._unrecorded: tuple[FoundEdition, ...] = ()
        if self._archive is None:
            self.published = _record_beside(folder)
        else:
            self._compare(self._archive)

    @property
    def archive(self) -> Archive | None:
        """The archive of the folder, or None where that has errors."""
        return self._archive

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the folder, and those by earlier publications and the ledger."""
        return (*self._found, *self._added)

    @property
    def is_blocked(self) -> bool:
        """Whether there is an error, so that nothing can be made."""
        return blocks(self.problems)

    @property
    def refusals(self) -> tuple[Problem, ...]:
        """The errors by earlier publications, the ledger or the key."""
        return tuple(each for each in self._added if blocks([each]))

    @property
    def signer(self) -> str | None:
        """The fingerprint of the key that has to sign, or None where any may."""
        return self.keys.wanted

    @property
    def keys(self) -> KeyChoice:
        """Whose key signs it."""
        keyring, signer = self._records.keyring, self.published.signer
        signers = tuple(each.signer for each in reversed(self.published.editions))
        is_known = self.compared.is_known
        return KeyChoice(self._folder, keyring, signer, self._declared, is_known, signers)

    @property
    def last(self) -> PublishedEdition | None:
        """The edition that was published before this one, or None where none was."""
        return self.published.before(self._archive.edition) if self._archive else None

    @property
    def other_number(self) -> int | None:
        """The number to give the edition, if its own was published already, or None."""
        return other_number(self.published, self.compared.newest_here, self._added)

    def renumber(self) -> int | None:
        """Give the edition its `other_number`, if there is one, and return that.

        It then belongs into `archive.toml`; nothing is written.
        """
        number = self.other_number
        if self._archive is not None and number is not None:
            self._archive = replace(self._archive, edition=number)
            self._added = [each for each in self._added if each.code not in NUMBER_TAKEN]
        return number

    def choose_key(self, named: Path | None, *, asks: bool = False) -> Path | None:
        """Return the file of the key to sign with: `named`, or that of the recorded signer.

        Returns None where no signer is recorded, so that the editor's own key may be used, and
        where a problem was added: `named` is not the recorded key, or its file was not found, or
        archive.toml changes the signer and none is `named`. `asks`: its owner is asked about a key
        that `is_unasked`. Raises KeyUnusable.
        """
        if named is None and any(each.code == _SIGNER_CHANGED for each in self._added):
            self._added = [_with_signer_error(each) for each in self._added]
            return None
        chosen = self.keys.found(asks=asks) if named is None else self.keys.named(named)
        if isinstance(chosen, Problem):
            self._add(chosen)
            return None
        return chosen

    def write(
        self,
        file: Path,
        key_file: Path,
        passphrase: str | None = None,
        *,
        named: bool = False,
        sealing: Sealing | None = None,
    ) -> Built:
        """Write the archive to `file`, sealed with `sealing`; record the edition and its signer.

        A draft records the signer only where the editor has `named` the key. The archive is written
        first, so that nothing is recorded that was not written; publishing the same again is
        harmless. Raises SourceProblem, KeyUnusable or OutputFailed.
        """
        if self._archive is None or self.is_blocked:
            return Built(file, self.problems)
        check_place(file, self._folder, key_file)
        if not self._publish:
            keep_edition(file, self._archive, sealing)
        key = load_key(key_file, passphrase)
        self._added = [_signed_with(key, each) for each in self._added]
        archive = replace(self._archive, draft=not self._publish)
        made = write_archive(archive, file, key, self._folder, sealing)
        self._records.keyring.remember(key_file)
        notice = notice_of(archive, key)
        self._record(archive, key, notice, named=named, sealed=sealing is not None)
        return Built(file, self.problems, archive, key.fingerprint, made, notice)

    def _compare(self, archive: Archive) -> None:
        """Add the problems of `archive` by the records of publications and the ledger."""
        try:
            places = self._folder, self._records.copies
            self.compared = compared_records(*places, archive.id, self._declared, self._kept)
        except RecordWrong as wrong:
            self._add(wrong.problem)
            return
        self.published = self.compared.published
        is_bound = self._publish and not self.compared.own.editions
        self._added += [_unsigned_edition(p) if is_bound else p for p in self.compared.problems]
        self._find_editions()
        before = self.compared.own.signer
        if before and self._declared not in (None, *map(fingerprint, before.keys)):
            self._add(_signer_changed(before.fingerprint))
        unconfirmed = [each for each in self._found if each.code == CONSENT_UNCONFIRMED.code]
        self._added += map(_as_error, unconfirmed if self._publish else ())
        self._added += findings(self.published, archive, publish=self._publish)
        known = self._records.ledger.withdrawn(archive) & archive.shown()
        if back := known - set(archive.restored) - self.published.withdrawn:
            self._add(withdrawn_returned(back))

    def _find_editions(self) -> None:
        """Count the editions beside the folder that no record names, where Satchel has no own."""
        if self.compared.own.editions:
            return
        keys = self._records.keyring.keys()
        found = found_editions(self._folder, self.published, keys, self._declared, self._kept)
        self._added += found.problems
        self._unrecorded = tuple(each for each in found.editions if each.counts)
        self.published = self.published.joined(each.edition for each in self._unrecorded)

    def _record(
        self, archive: Archive, key: Key, notice: bytes | None, *, named: bool, sealed: bool
    ) -> None:
        """Record the edition and its signer in both records; each can restore the other.

        Raises OutputFailed where neither record can be written.
        """
        published = self.published.without(each.edition for each in self._unrecorded)
        again = (each.signed(archive.id, key) for each in self._unrecorded)
        published = published.joined(each for each in again if each)
        if named or self._publish:
            published = replace(published, signer=key.identity)
        if self._publish:
            today = date.today().isoformat()  # noqa: DTZ011  the editor's local date
            published = published.with_edition(archive, today, key, notice, sealed=sealed)
        if published == Published(archive.id):
            return
        own = [own_copy(self._records.copies, archive.id)] if self._records.keeps else []
        places = [self._folder / FILE, *own]
        records = published, published.vouched(self.compared.own, key.identity.keys)
        tried = [_put(*each, self._folder) for each in zip(records, places, strict=False)]
        failures = [failure for failure in tried if failure]
        if len(failures) == len(places) and published != self.published:
            raise _unrecorded(failures[0], self._folder)
        self._added += map(_unwritten, failures)

    def _add(self, problem: Problem) -> None:
        self._added.append(problem)


def last_notice(folder: Path, records: EditorRecords) -> bytes | None:
    """Return the notice of the newest edition of `folder`, or None where none is recorded.

    Raises SourceProblem where `folder` is no source folder, and ArchiveUnreadable.
    """
    return Publication(folder, records, publish=True).published.notice


def _put(published: Published, place: Path, folder: Path) -> OutputFailed | None:
    """Write `published` to `place` unless it is there already; return the error, if any."""
    try:
        if read_published(place, published.id) == published:
            return None
        if place.parent != folder:
            make_folder(place.parent)
        write_published(published, place, private=place.parent != folder)
    except OutputFailed as failure:
        return failure
    except OSError as error:
        failed = OutputFailed(
            "“{name}” could not be written: {why}. Choose another place or make room.",
            name=error.filename or FILE,
            why=error.strerror or str(error),
        )
        failed.__cause__ = error
        return failed
    return None


def _unwritten(failure: OutputFailed) -> Problem:
    """Return the problem that one of both records could not be written."""
    hint = "The other copy of the record was written, and restores this one."
    return Problem(FILE, None, Severity.WARNING, "record-unwritten", str(failure), hint)


def _unrecorded(failure: OutputFailed, folder: Path) -> OutputFailed:
    if is_only_read(failure):
        return OutputFailed(
            "The archive was made, but could not be recorded: “{name}” can only be read. Let it be "
            "written to, then make it again before it is handed out.",
            name=folder.name,
        )
    return OutputFailed(
        "The archive was made, but could not be recorded: {why}. Make room, then make it again "
        "before it is handed out.",
        why=failure.values.get("why", str(failure)),
    )


def _signer_changed(known: str) -> Problem:
    told = f"archive.toml names another key than the one that signed before: {known}."
    hint = (
        "If you did not write signer there, take it out: somebody else did. Else name the file of "
        "the new key with --sign."
    )
    return Problem("archive.toml", None, Severity.WARNING, _SIGNER_CHANGED, told, hint)


def _as_error(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR)


def _with_signer_error(problem: Problem) -> Problem:
    return _as_error(problem) if problem.code == _SIGNER_CHANGED else problem


def _record_beside(folder: Path) -> Published:
    """Return the record in a folder with errors, for its signer; an empty one if it is unusable."""
    try:
        head = toml_in((folder / "archive.toml").read_text("utf-8-sig"))
        return read_published(folder / FILE, str(head.get("id")))
    except (RecordWrong, OSError, ValueError):
        return Published("")


def _unsigned_edition(problem: Problem) -> Problem:
    """Return `problem` for an edition, where Satchel has no record of its own to go by."""
    hint = (
        f"Put {FILE} back from the copy of this folder that was published last. If there is none, "
        "take these editions out of it."
    )
    return replace(problem, severity=Severity.ERROR, hint=hint)


def _signed_with(key: Key, problem: Problem) -> Problem:
    """Return `problem`, with the fingerprint of `key` where it is about a missing record."""
    if problem.code != EDITION_GAP:
        return problem
    return replace(problem, text=f"{problem.text} It is signed with {key.fingerprint}.")


def check_source(folder: Path, records: EditorRecords | None = None) -> tuple[Problem, ...]:
    """Return the problems of the source folder `folder`, with those by its publications.

    With `records` these are the problems that a build of a draft would report; without, only the
    record in the folder is compared. Nothing is written. Raises SourceProblem, and with `records`
    ArchiveUnreadable.
    """
    if records is not None:
        return Publication(folder, records, publish=False).problems
    draft = read_folder(folder, published=published_words(folder))
    return (*draft.problems, *by_its_records(folder, draft))
