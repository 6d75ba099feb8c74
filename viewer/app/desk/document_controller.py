"""The document that is shown at the desk: what it says of itself, name, place and removal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from index import (
    AboutDocument,
    DocumentToGo,
    DocumentToRename,
    DoneAct,
    about_document,
    document_moved,
    document_to_go,
    document_to_rename,
    renamed_document,
    state_about_document,
    without_document,
)
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.about.about_sheets import DocumentSheet
from viewer.screens.desk.about.document_name_sheet import DocumentNameSheet
from viewer.screens.desk.removal.document_removal_sheet import DocumentRemovalSheet
from viewer.screens.reader.page import ReaderPage
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure


class DocumentController(QObject):
    """Asks what the document that is shown says of itself, moves it, and takes it out.

    Where a folder has one document alone, it need not be shown.
    """

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look

    @Slot()
    def ask_about(self) -> None:
        """Ask what the document says of itself."""
        self._meant(
            lambda name: self._source.editor.find(
                lambda files: about_document(files, name), partial(self._show, name)
            )
        )

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask whether the document is taken out of the folder."""
        self._meant(
            lambda name: self._source.editor.find(
                lambda files: document_to_go(files, name), partial(self._ask_to_remove, name)
            )
        )

    @Slot()
    def ask_name(self) -> None:
        """Ask what the file of the document is to be called."""
        self._meant(self.ask_name_of)

    @Slot(str)
    def ask_name_of(self, name: str) -> None:
        """Ask what the file of the document `name` is to be called."""
        self._source.editor.find(lambda files: document_to_rename(files, name), self._show_name)

    def _show_name(self, document: DocumentToRename) -> None:
        sheet = DocumentNameSheet(document, self._look, self._window)
        sheet.given.connect(partial(self._rename, sheet, document.id))
        sheet.open()

    def _rename(self, sheet: DocumentNameSheet, name: str, new: str) -> None:
        done = self.tr("Its file and its text as received are called “{name}” now.")
        self._source.editor.do(
            lambda folder: renamed_document(folder.files, name, new),
            partial(self._let_original_go, name, done.format(name=new)),
            sheet,
        )

    @Slot()
    def move_up(self) -> None:
        """Have the document come before the one above it."""
        self._meant(partial(self._move, by=-1))

    @Slot()
    def move_down(self) -> None:
        """Have the document come behind the one below it."""
        self._meant(partial(self._move, by=1))

    def _move(self, name: str, by: int) -> None:
        archive = self._source.archive
        names = [each.id for each in archive.content.documents] if archive else []
        at = min(max(0, names.index(name) + by), len(names) - 1) if name in names else 0
        done = self.tr("It is document {number} of {count} now.")
        self._source.editor.do(
            lambda folder: document_moved(folder.files, name, by),
            done.format(number=figure(at + 1), count=figure(len(names))),
        )

    def _meant(self, then: Callable[[str], None]) -> None:
        """Call `then` with the id of the document that is shown; tell the editor if none is."""
        archive, workspace = self._source.archive, self._window.workspace
        shown = workspace.shown if workspace else None
        documents = archive.content.documents if archive else ()
        if isinstance(shown, ReaderPage):
            then(shown.document.id)
        elif len(documents) == 1:
            then(documents[0].id)
        else:
            self._source.messages.say(self.tr("Go to a document first, then do this again."))

    def _show(self, name: str, now: AboutDocument) -> None:
        sheet = DocumentSheet(now, self._look, self._window)
        sheet.stated.connect(partial(self._state, sheet, name))
        sheet.name_wanted.connect(partial(self.ask_name_of, name))
        sheet.open()

    def _state(self, sheet: DocumentSheet, name: str, about: AboutDocument) -> None:
        done = self.tr("It is stated what the document says of itself.")
        self._source.editor.do(
            lambda folder: state_about_document(folder.files, name, about), done, sheet
        )

    def _ask_to_remove(self, name: str, to_go: DocumentToGo) -> None:
        may_forget = self._source.keeper.may_forget
        sheet = DocumentRemovalSheet(to_go, self._look, self._window, may_forget=may_forget)
        sheet.confirmed.connect(partial(self._remove, sheet, name))
        sheet.open()

    def _remove(self, sheet: DocumentRemovalSheet, name: str, reason: str) -> None:
        done = self.tr("The document is taken out of the folder.")
        if sheet.withdraws:
            done = self.tr("The document is taken out and withdrawn. Publish the next edition.")
        if sheet.forgets:
            self._source.final.do(
                lambda folder: without_document(folder.files, name, reason), done, sheet
            )
        else:
            self._source.editor.do(
                lambda folder: without_document(folder.files, name, reason),
                partial(self._let_original_go, name, done),
                sheet,
            )

    def _let_original_go(self, name: str, done: str, _act: DoneAct) -> str:
        """Keep the original of the document `name` no more; return that the act is `done`."""
        self._source.originals.drop(frozenset({name}))
        return done
