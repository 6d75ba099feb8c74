"""Asks for a handout to check, and shows whether its quotes changed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from shiboken6 import isValid

from index import (
    CheckedHandout,
    OpenArchive,
    Progress,
    Set,
    check_handout,
    check_words,
    typed_link,
)
from viewer.app.context.window_services import ArchiveContext
from viewer.handouts.check_sheet import HandoutSheet
from viewer.handouts.rows import CheckedQuote, HandoutRows, checked_quotes
from viewer.handouts.source_sheet import HandoutSourceSheet
from viewer.platform.file_dialog import file_dialog
from viewer.services.messages import Offer
from viewer.services.work_progress import Work
from viewer.shell.places.places import Place, ScreenName
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

type _Check = Callable[[OpenArchive, Progress, Sequence[Set]], CheckedHandout]


class HandoutCheck(QObject):
    """Connects the menu, a file and the sheet. `code_met` carries a code of another archive."""

    code_met = Signal(object)

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._parts = parts

    def ask(self) -> None:
        """Ask for the file, or for its words."""
        sheet = HandoutSourceSheet(self._parts.services.look, self._window)
        sheet.file_wanted.connect(self._ask_for_file)
        sheet.words_given.connect(self._check_words)
        sheet.open()

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = file_dialog(self._window, self.tr("Check a handout"))
        dialog.setNameFilter(self.tr("Handouts (*.docx *.odt *.pptx *.epub *.html *.txt)"))
        dialog.setDirectory(str(Path.home()))
        dialog.fileSelected.connect(self.check)
        dialog.open()

    @Slot(str)
    def check(self, file: str) -> None:
        """Compare the quotes in `file` with the archive, in the background."""
        path = Path(file)
        self._run(path.name, partial(check_handout, path))

    @Slot(str)
    def _check_words(self, words: str) -> None:
        self._run(self.tr("the pasted words"), partial(check_words, words))

    def _run(self, name: str, checked: _Check) -> None:
        archive, sets = self._parts.archive, self._own_sets()
        work = self._parts.archives.pacing.begin(name, self._drop)
        self._parts.services.tasks.run_on_files(
            lambda: checked(archive, work.pace, sets),
            then=partial(self._show, work, name),
            failed=partial(self._fail, work),
        )

    def _own_sets(self) -> tuple[Set, ...]:
        """Return the reader's own sets of which the handout may be made."""
        from viewer.notebook.store.shared.set_view import chosen_set  # noqa: PLC0415  rarely needed

        kept, archive = self._parts.services.keeper.kept, self._parts.archive
        chosen = (
            chosen_set(own, kept.of_set.get(own.id, ()), archive) for own in kept.sets.values()
        )
        return tuple(each.set for each in chosen)

    def _drop(self) -> None:
        self._parts.services.tasks.leave_files()
        told = QCoreApplication.translate("Homecoming", "Cancelled: the handout was not checked.")
        self._parts.services.messages.say(told)

    def _show(self, work: Work, name: str, checked: CheckedHandout) -> None:
        if self._parts.archives.pacing.end(work) and isValid(self):
            self._list(name, self._rows(checked), None)

    def _rows(self, checked: CheckedHandout) -> HandoutRows:
        archive = self._parts.archive
        quotes = checked_quotes(checked.quotes, archive, self._name)
        codes = [(code, typed_link(code)) for code in checked.without_care]
        named = tuple(f"{self._name(link.name)} · {code}" for code, link in codes if link)
        return HandoutRows(quotes, checked.others, checked.unseen, named)

    def _fail(self, work: Work, error: Exception) -> None:
        if self._parts.archives.pacing.end(work):
            self._parts.services.messages.report(error)

    def _list(self, name: str, rows: HandoutRows, chosen: int | None) -> None:
        if not isValid(self):
            return
        sheet = HandoutSheet(name, rows, self._parts.services.look, self._window)
        if chosen is not None:
            sheet.choose(chosen)
        sheet.quote_opened.connect(partial(self._go, name, rows))
        sheet.open()

    def _go(self, name: str, rows: HandoutRows, quote: CheckedQuote, number: int) -> None:
        """Go to the passage; a message offers the way back to the list."""
        link = typed_link(quote.code or "")
        archive = self._parts.archive
        if link is not None and link.archive != archive.content.id:
            self.code_met.emit(link)
            return
        if quote.passage and (archive.passage(quote.passage) or archive.footnote(quote.passage)):
            self._workspace.show_text(quote.passage)
        back = QCoreApplication.translate("Homecoming", "Back to the list")
        again = partial(self._list, name, rows, number)
        self._parts.services.messages.say(quote.words, Offer(back, again))

    def _name(self, passage: str) -> str:
        return self._workspace.names.name(Place(ScreenName.READER, passage))
