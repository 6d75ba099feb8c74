"""Shows the report of a finished presentation, and puts it into the notebook on request."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.export.first_print import FirstPrint
from viewer.notebook.service.keeper import Keeper
from viewer.presenter.keys import LateKeys
from viewer.presenter.presentation_controller import PresentationController
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow

if TYPE_CHECKING:
    from viewer.notebook.store.model import Entry
    from viewer.presenter.journal import PresentationReport


class LastPresentation:
    """The report of the last presentation, in memory only, and its open questions not read yet.

    `is_written` tells whether the trainer kept, saved or printed it; `entry` is its id in the
    notebook, "" where it was not kept there.
    """

    def __init__(self) -> None:
        self.report: PresentationReport | None = None
        self.unread: list[str] = []
        self.is_written, self.entry = False, ""


class PresentationReview(QObject):
    """Shows the report; where the room sees the window's screen, only after the trainer asks.

    It can be opened again from the menu, so the message about it goes with the place.
    """

    def __init__(
        self,
        window: MainWindow,
        presenting: PresentationController,
        keeper: Keeper,
        services: AppServices,
        last: LastPresentation,
    ) -> None:
        super().__init__(window)
        self._window, self._keeper, self._services = window, keeper, services
        self._presenting = presenting
        self._last = last
        self._late = LateKeys(self)
        window.actions_.last_presentation.setEnabled(last.report is not None)
        presenting.told.connect(self._take)
        window.actions_.last_presentation.triggered.connect(self._show)

    @Slot(object, bool)
    def _take(self, after: "PresentationReport", is_seen: bool) -> None:
        if self._services.leaving.is_begun:
            return
        self._last.report, self._last.unread = after, list(after.questions)
        self._last.is_written, self._last.entry = False, ""
        self._window.actions_.last_presentation.setEnabled(True)
        if is_seen:
            told = self.tr(
                "The presentation is over. How it went is on a page for you alone, which is in the "
                "Present menu too."
            )
            self._services.messages.say(told, Offer(self.tr("Show the page"), self._show))
        else:
            self._show()

    @Slot()
    def _show(self) -> None:
        last = self._last
        if last.report is None:
            return
        look, choices = self._services.look, self._services.choices
        before_print = FirstPrint(choices, look).before
        unread = len(last.unread)
        sheet = lazy_imports.AfterSheet(last.report, unread, look, before_print, self._window)
        sheet.keep_wanted.connect(self._keep)
        sheet.minutes_wanted.connect(self._presenting.minutes_wanted)
        sheet.questions_wanted.connect(partial(self._read, sheet))
        sheet.written.connect(self._remember_written)
        if last.is_written:
            sheet.tell_written(is_kept=last.entry in self._keeper.kept.entries)
        sheet.open()
        self._late.begin()

    def _read(self, after: "lazy_imports.AfterSheet") -> None:
        """Have the open questions that are left read one by one."""
        note = partial(self._note, after)
        self._presenting.questions_wanted.emit(tuple(self._last.unread), note, after)

    def _note(self, after: "lazy_imports.AfterSheet", question: str) -> None:
        self._last.unread.remove(question)
        if isValid(after):
            after.count_unread(len(self._last.unread))

    @Slot(str)
    def _keep(self, page: str) -> None:
        self._keeper.keep(lambda notebook: notebook.add_note(page), self._tell_kept)

    @Slot()
    def _remember_written(self) -> None:
        self._last.is_written = True

    def _tell_kept(self, entry: "Entry") -> None:
        self._remember_written()
        self._last.entry = entry.id
        self._services.messages.say(self.tr("The page is in your notebook."))
