"""What an archive and its documents say of themselves at the desk: asked on sheets, and written."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    AboutArchive,
    AboutDocument,
    about_archive,
    about_document,
    state_about_archive,
    state_about_document,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.about.about_sheets import ArchiveSheet, DocumentSheet
from viewer.screens.reader.page import ReaderPage
from viewer.services.translations import LANGUAGES
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import said_languages


class AboutController(QObject):
    """Asks what the archive, or the document that is shown, says of itself, and states it."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look

    @Slot()
    def ask_of_archive(self) -> None:
        """Ask what the archive says of itself."""
        self._source.editor.find(about_archive, self._show_archive)

    def _show_archive(self, now: AboutArchive) -> None:
        archive = self._source.archive
        said = said_languages(archive.content) if archive else (now.language,)
        languages = tuple(dict.fromkeys((*said, *LANGUAGES)))
        sheet = ArchiveSheet(now, languages, self._look, self._window)
        sheet.stated.connect(partial(self._state_archive, sheet))
        sheet.open()

    def _state_archive(self, sheet: ArchiveSheet, about: AboutArchive) -> None:
        done = self.tr("It is stated what the archive says of itself.")
        self._source.editor.do(lambda folder: state_about_archive(folder.files, about), done, sheet)

    @Slot()
    def ask_of_document(self) -> None:
        """Ask what the document says of itself that is shown; a folder may have one alone."""
        archive, workspace = self._source.archive, self._window.workspace
        shown = workspace.shown if workspace else None
        documents = archive.content.documents if archive else ()
        if isinstance(shown, ReaderPage):
            name = shown.document.id
        elif len(documents) == 1:
            name = documents[0].id
        else:
            self._source.messages.say(self.tr("Go to a document first, then do this again."))
            return
        self._source.editor.find(
            lambda files: about_document(files, name), partial(self._show_document, name)
        )

    def _show_document(self, name: str, now: AboutDocument) -> None:
        sheet = DocumentSheet(now, self._look, self._window)
        sheet.stated.connect(partial(self._state_document, sheet, name))
        sheet.open()

    def _state_document(self, sheet: DocumentSheet, name: str, about: AboutDocument) -> None:
        done = self.tr("It is stated what the document says of itself.")
        self._source.editor.do(
            lambda folder: state_about_document(folder.files, name, about), done, sheet
        )
