"""Publishes the folder on the desk as an edition, by the rules of “satchel build --publish”."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from index import (
    Archive,
    ArchiveError,
    Changes,
    DeskFolder,
    Library,
    Publication,
    RemovedWords,
    Sealing,
    Seals,
    changes,
    content_of,
    fingerprint_of,
    last_notice,
    left_out_in,
    load_key,
    make_folder,
    make_key,
    names_left,
    needs_passphrase,
    new_drafts,
    public_key_of,
    replace,
    write_whole,
)
from viewer.app.context.app_services import AppServices
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.source_folder import SourceFolder
from viewer.app.export.first_print import FirstPrint
from viewer.platform.paths import Home
from viewer.printing.notice import BeforePrint
from viewer.screens.desk.key_sheets import (
    FolderKey,
    KeySheet,
    MadeEdition,
    MadeSheet,
    notice_dialog,
)
from viewer.screens.desk.publish_sheet import PublishSheet, SinceSheet
from viewer.screens.desk.seals.seal_sheet import ReaderKey, SealSheet
from viewer.screens.desk.wording.edition_words import Edition
from viewer.services.editor_records import records_of
from viewer.shell.window import MainWindow

_MOST_FILES = 50  # beside the folder, that may be the last edition
_MOST_SEALED = 4  # of them, each of which takes a second


class PublicationController(QObject):
    """Asks and publishes. `problems_wanted` leads to what has to be mended first.

    `names_wanted` leads to the names that are found, `left_out_wanted` to what was left out,
    `consent_wanted` asks to state consent first, `document_name_wanted` to rename a document, and
    `draft_wanted` leads to a translation. `published` is sent when an edition was made.
    """

    problems_wanted = Signal()
    names_wanted = Signal()
    left_out_wanted = Signal()
    published = Signal()
    document_name_wanted = Signal(str)
    consent_wanted = Signal()
    draft_wanted = Signal(str, str)

    def __init__(self, source: SourceFolder, window: MainWindow, services: AppServices) -> None:
        super().__init__(window)
        self._folder = source.folder
        self._editor = source.editor
        self._keeper, self._corrections = source.keeper, source.corrections
        self._typing = source.typing
        self._window = window
        self._services = services
        self._publication: Publication | None = None
        self._is_reading = False

    @Slot()
    def begin(self) -> None:
        """Have what is typed written, read the folder again, and ask."""
        if self._is_reading or not self._typing.is_written(self.begin):
            return
        self._is_reading = True
        self._keeper.find_removed(self._weigh, self._fail)

    def _weigh(self, removed: RemovedWords) -> None:
        """Weigh the folder, and look for `removed` words in it."""
        self._services.tasks.run_on_files(
            partial(_weighed, self._folder, self._services.home, self._names_left, removed),
            then=self._ask,
            failed=self._fail,
        )

    def _names_left(self) -> tuple[str, ...]:
        """Return the names that were taken out, and that passages still have."""
        return self._editor.seen(lambda folder: names_left(folder.history, folder.files)) or ()

    def _fail(self, error: Exception) -> None:
        self._is_reading = False
        self._services.messages.report(error)

    def _ask(self, weighed: tuple[Publication, Edition]) -> None:
        self._is_reading = False
        self._publication, edition = weighed
        edition = replace(
            edition, asked=self._corrections.asked, is_locked=self._corrections.is_locked
        )
        services = self._services
        sheet = PublishSheet(edition, services.translations.language, services.look, self._window)
        sheet.problems_wanted.connect(self.problems_wanted)
        sheet.names_wanted.connect(self.names_wanted)
        sheet.left_out_wanted.connect(self.left_out_wanted)
        sheet.document_name_wanted.connect(self.document_name_wanted)
        sheet.consent_wanted.connect(self.consent_wanted)
        sheet.draft_wanted.connect(self.draft_wanted)
        sheet.key_wanted.connect(partial(self._open_key, sheet))
        sheet.readers_wanted.connect(self._read_keys)
        sheet.write_wanted.connect(partial(self._write, sheet))
        sheet.begin()

    def _open_key(self, sheet: PublishSheet, key: Path, passphrase: str) -> None:
        """Check the passphrase before the sheet asks for anything more."""
        self._services.tasks.run_on_files(
            partial(load_key, key, passphrase),
            then=lambda _key: sheet.ask_where(passphrase),
            failed=sheet.refuse_passphrase,
        )

    @Slot(object, object)
    def _read_keys(self, sheet: SealSheet, files: Sequence[str]) -> None:
        """Read the keys of readers in `files`, for whom an edition is sealed."""
        self._services.tasks.run_on_files(
            lambda: [reader_key(Path(each)) for each in files],
            then=sheet.add_readers,
            failed=sheet.fail,
        )

    def _write(
        self, sheet: PublishSheet, file: str, passphrase: str | None, seal: Sealing | None
    ) -> None:
        edition, publication = sheet.edition, self._publication
        go_on = partial(self._make, sheet, file, passphrase, seal)
        if publication is None or edition.key is None or not (seal and edition.is_last_sealed):
            go_on()
            return
        typed, home = seal.passphrase or "", self._services.home
        self._services.tasks.run_on_files(
            partial(_changes, publication, self._folder, home, edition.key, typed),
            then=partial(self._tell_changes, sheet, go_on),
            failed=partial(self._tell_failed, sheet),
        )

    def _tell_changes(
        self, sheet: PublishSheet, go_on: Callable[[], None], changes: Changes | None
    ) -> None:
        """Show what changed since the last edition, or why that is not shown, before `go_on`."""
        telling = SinceSheet(replace(sheet.edition, changes=changes), self._services.look, sheet)
        telling.write_wanted.connect(go_on)
        telling.rejected.connect(sheet.go_on)
        telling.open()

    def _make(
        self, sheet: PublishSheet, file: str, passphrase: str | None, sealing: Sealing | None
    ) -> None:
        publication = self._publication
        if publication is None:
            return
        edition, home, number = sheet.edition, self._services.home, sheet.edition.number
        make = partial(_made, publication, edition, Path(file), passphrase, home, sealing)
        made = make if number is None else partial(self._editor.numbered, number, make)
        self._services.tasks.run_on_files(
            partial(_published, self._editor, made),
            then=partial(self._show, sheet),
            failed=partial(self._tell_failed, sheet),
        )

    def _tell_failed(self, sheet: PublishSheet, error: Exception) -> None:
        self._editor.tell_undoable()
        own = self._services.home.own_key
        if sheet.edition.key is None and own.exists():
            sheet.take_key(own, fingerprint_of(own))
        sheet.fail(error)

    def _show(self, sheet: PublishSheet, done: tuple[MadeEdition | None, bool]) -> None:
        made, is_final = done
        if is_final:  # what the message offers to take back
            self._window.messages.hide()
        self._editor.tell_undoable()
        if made is None:
            sheet.tell(self.tr("No archive was made. Look at the problems, then publish again."))
            return
        sheet.accept()
        self.published.emit()
        language, look = self._services.translations.language, self._services.look
        MadeSheet(made, language, look, self._before_print, self._window).open()

    @Slot()
    def show_key(self) -> None:
        """Show the key that signs this folder, and its fingerprint."""
        self._services.tasks.run_on_files(
            partial(signing_key, self._folder, self._services.home),
            then=self._show_key,
            failed=self._services.messages.report,
        )

    def _show_key(self, key: FolderKey | None) -> None:
        language, look = self._services.translations.language, self._services.look
        KeySheet(key, language, look, self._before_print, self._window).begin()

    @Slot()
    def save_notice(self) -> None:
        """Ask where to save the notice of what the newest edition withdraws, or say why not."""
        self._services.tasks.run_on_files(
            partial(last_notice, self._folder, records_of(self._services.home)),
            then=self._ask_for_notice,
            failed=self._services.messages.report,
        )

    def _ask_for_notice(self, notice: bytes | None) -> None:
        if notice is None:
            told = self.tr("No edition withdraws anything yet, so there is no notice.")
            self._services.messages.say(told)
            return
        dialog = notice_dialog(notice, self._folder.absolute().parent, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._write_notice, notice))
        dialog.open()

    def _write_notice(self, notice: bytes, file: str) -> None:
        self._services.tasks.run_on_files(
            partial(write_whole, Path(file), notice),
            then=self._tell_saved,
            failed=self._services.messages.report,
        )

    def _tell_saved(self, _none: None) -> None:
        self._services.messages.say(self.tr("The notice is saved. Hand it on like the archive."))

    @property
    def _before_print(self) -> BeforePrint:
        return FirstPrint(self._services.choices, self._services.look).before


def _weighed(
    folder: Path,
    home: Home,
    names_left: Callable[[], tuple[str, ...]],
    removed: RemovedWords,
) -> tuple[Publication, Edition]:
    """Return the publication of a folder, and what its editor is asked. Raises ArchiveError."""
    publication = Publication(folder, records_of(home), publish=True)
    number, archive, known = publication.renumber(), publication.archive, publication.published
    edition = partial(Edition, archive, folder=folder, number=number, sealed=known.sealed_before)
    left = names_left()
    if archive is not None:
        back, out = _words_back(archive, removed), len(left_out_in(folder, archive))
        edition = partial(edition, words_back=back, left_out=out, is_published=known.has(archive))
        left = tuple(sorted({*left, *removed.names_in(_said(archive))}))
    if last := publication.last:
        edition = partial(edition, last=last.number)
    if archive is None or publication.is_blocked:
        return publication, edition(publication.problems)
    key = publication.choose_key(None, asks=True)
    if key is None and not publication.refusals and home.own_key.exists():
        key = home.own_key
    if key is None:
        drafts = new_drafts(None, archive)
        edition = partial(edition, drafts=drafts, new_drafts=len(drafts), names_left=left)
        return publication, edition(publication.problems, can_sign=home.keeps)
    before = _last_content(publication, folder, home, key)
    new = new_drafts(before, archive)
    return publication, edition(
        publication.problems,
        key=key,
        fingerprint=fingerprint_of(key),
        is_closed=needs_passphrase(key),
        is_new_here=publication.keys.is_new_here(key),
        is_unasked=publication.keys.is_unasked(key),
        changes=changes(before, archive) if before else None,
        drafts=tuple(dict.fromkeys((*new, *new_drafts(None, archive)))),
        new_drafts=len(new),
        names_left=left,
    )


def _words_back(archive: Archive, removed: RemovedWords) -> tuple[str, ...]:
    """Return the words of `archive` that were taken out of the folder before."""
    found: dict[str, None] = {}
    for said in _said(archive):
        found |= dict.fromkeys(removed.standing_in(said))
    for source in archive.sources:
        found |= dict.fromkeys(removed.standing_in(source.text))
    return tuple(found)


def _said(archive: Archive) -> Iterator[str]:
    """Yield the words of each document."""
    for document in archive.documents:
        said = [document.title]
        for section in document.walk():
            said.append(section.title)
            for each in section.passages:
                said += [each.text, each.attribution.text if each.attribution else ""]
        yield "\n".join(said)


def _changes(
    publication: Publication, folder: Path, home: Home, key: Path, passphrase: str
) -> Changes | None:
    """Return what changed since the last edition, where `passphrase` opens its sealed file."""
    before = _last_content(publication, folder, home, key, passphrase)
    return changes(before, publication.archive) if before and publication.archive else None


def _last_content(
    publication: Publication, folder: Path, home: Home, key: Path, passphrase: str = ""
) -> Archive | None:
    """Return the content of the last edition, where its file is found; `key` signs the next.

    Sealed files are tried with the `passphrase`, if there is one.
    """
    archive, last = publication.archive, publication.last
    if archive is None or last is None:
        return None
    beside = folder.absolute().parent.glob("*.satchel")
    usual = f"{archive.id}-{last.number}.satchel"
    likely = sorted(beside, key=lambda f: (f.name != usual, archive.id not in f.name, f.name))
    library = Library(home.folder, home.indexes, keeps=home.keeps)
    files = *likely[:_MOST_FILES], *(each.path for each in library.holdings())
    seals = _seals(files, passphrase) if passphrase else None
    return content_of(last, archive.id, files, publication.compared.signers(key), seals)


def reader_key(file: Path) -> ReaderKey:
    """Return the key in the `file` of a reader. Raises ArchiveError."""
    public = public_key_of(file)
    return ReaderKey(file.name, public, fingerprint_of(file))


def _seals(files: Sequence[Path], passphrase: str) -> Seals:
    """Return what opens those of `files` that the `passphrase` does: few are tried, it is slow."""
    seals, tried = Seals(), 0
    for file in files:
        with suppress(ArchiveError):
            if tried < _MOST_SEALED and seals.need(file):
                tried += 1
                seals.try_passphrase(file, passphrase)
    return seals


def _published(
    editor: DeskEditor, make: Callable[[], MadeEdition | None]
) -> tuple[MadeEdition | None, bool]:
    """Return what `make` makes, and whether acts at the desk are final with it."""
    made = make()
    return made, bool(made and editor.seen(DeskFolder.forget_final))


def signing_key(folder: Path, home: Home) -> FolderKey | None:
    """Return the key that signs the folder, or None where it is still to be made."""
    return key_of(Publication(folder, records_of(home), publish=True), home)


def key_of(publication: Publication, home: Home) -> FolderKey | None:
    """Return the key that signs `publication`, or None where it is still to be made."""
    title = publication.archive.title if publication.archive else {}
    file, wanted = publication.choose_key(None, asks=True), publication.signer
    if wanted is not None:
        why = next((each for each in publication.refusals if each.code == "key-missing"), None)
        return FolderKey(title, wanted, file, why)
    if not home.own_key.exists():
        return None
    return FolderKey(title, fingerprint_of(home.own_key), home.own_key)


def _made(
    publication: Publication,
    edition: Edition,
    file: Path,
    passphrase: str | None,
    home: Home,
    sealing: Sealing | None,
) -> MadeEdition | None:
    """Make the edition, and the editor's key where there is none yet. Raises ArchiveError."""
    key = edition.key or home.own_key
    if is_new := edition.key is None and not key.exists():
        make_folder(key.parent)
        make_key(key, passphrase)
    built = publication.write(file, key, passphrase, sealing=sealing)
    if built.archive is None or built.signer is None:
        return None
    opened = (sealing.passphrase is not None, len(sealing.readers)) if sealing else ()
    return MadeEdition(built.archive, built.file, built.signer, key, is_new, built.notice, *opened)
