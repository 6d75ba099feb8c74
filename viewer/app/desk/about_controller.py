"""What an archive says of itself and of consent at the desk: asked on sheets, and written."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    AboutArchive,
    StatedConsent,
    Unstated,
    about_archive,
    confirm_consent,
    state_about_archive,
    stated_consent,
    unstated,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.about.about_sheets import ArchiveSheet
from viewer.screens.desk.consent_sheet import ConsentSheet, unknown_words
from viewer.services.translations import LANGUAGES
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.archive_words import said_languages


class AboutController(QObject):
    """Asks what the archive says of itself and what people consented to, and states it."""

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
    def ask_consent(self) -> None:
        """Ask what the people in it consented to."""
        self._source.editor.find(
            lambda files: (stated_consent(files), unstated(files)), self._show_consent
        )

    def _show_consent(self, found: tuple[StatedConsent, Unstated]) -> None:
        sheet = ConsentSheet(*found, self._look, self._window)
        sheet.stated.connect(partial(self._state_consent, sheet, found[1]))
        sheet.open()

    def _state_consent(self, sheet: ConsentSheet, added: Unstated, stated: StatedConsent) -> None:
        done = self.tr("What they consented to is stated.")
        if added.number and not stated.of_added:
            done = f"{done} {unknown_words(added.number)}"
        self._source.editor.do(lambda folder: confirm_consent(folder.files, stated), done, sheet)
