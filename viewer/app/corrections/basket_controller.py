"""Shows the suggestions that are not yet written, writes them, and asks before they are dropped."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from index import OpenArchive, Subject, replace
from viewer.app import lazy_imports
from viewer.app.context.app_services import AppServices
from viewer.app.export.first_print import FirstPrint
from viewer.corrections.basket import Basket, HeldSuggestion, addressee_of
from viewer.corrections.correctable import Correctable
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow


class BasketController(QObject):
    """Connects the basket to one window. `archive` returns what is open, or None."""

    def __init__(
        self,
        window: MainWindow,
        basket: Basket,
        services: AppServices,
        archive: Callable[[], OpenArchive | None],
    ) -> None:
        super().__init__(window)
        self._window, self._basket, self._services = window, basket, services
        self._archive = archive
        window.actions_.suggestions.triggered.connect(self.show_basket)
        window.actions_.asking_page.triggered.connect(self.show_page)
        window.may_close = self.may_close

    def may_close(self, _again: Callable[[], object]) -> bool:
        """Return whether the window may be closed.

        Suggestions are dropped while the message that says so is still there.
        """
        number = len(self._basket.suggestions)
        if not number:
            return True
        told = self.tr(
            "%n suggestion(s) is/are not in a file. Do the same again to drop.", "", number
        )
        if told == self._window.messages.text:
            return True
        offer = Offer(self.tr("Your suggestions …"), self.show_basket)
        self._window.messages.show_message(told, offer)
        return False

    @Slot()
    def show_basket(self) -> None:
        """Show the suggestions."""
        sheet = lazy_imports.BasketSheet(self._basket, self._services.look, self._window)
        sheet.file_chosen.connect(partial(self._write, sheet))
        sheet.page_wanted.connect(self.show_page)
        sheet.opened.connect(partial(self._open, sheet))
        sheet.open()

    def _open(self, over: "lazy_imports.BasketSheet", held: HeldSuggestion) -> None:
        """Show one suggestion over the sheet, to be read and changed."""
        look, offer = self._services.look, held.offer
        change = partial(self._change, over, held)
        if offer.subject is Subject.WITHDRAWAL:
            asking = lazy_imports.WithdrawalSheet(offer.stands, held.correction, look, over)
            asking.page_wanted.connect(self.show_page)
            asking.asked.connect(lambda why, by: change(offer, "", why, by))
            asking.open()
        else:
            sheet = lazy_imports.SuggestionSheet((offer,), self._basket, look, over)
            sheet.suggested.connect(change)
            sheet.open()

    def _change(
        self,
        over: "lazy_imports.BasketSheet",
        held: HeldSuggestion,
        offer: Correctable,
        words: str,
        why: str,
        by: str,
    ) -> None:
        to = self._basket.addressee
        if to is not None:
            changed = offer.corrected(words, why, by, is_review=held.correction.is_review)
            self._basket.put(to, replace(held, correction=changed))
            over.show_list()

    def _write(self, sheet: "lazy_imports.BasketSheet", file: str) -> None:
        from index import sealed_letters, write_letters  # noqa: PLC0415  few write

        to, letter = self._basket.addressee, self._basket.letter
        if to is None:
            return
        self._services.tasks.run_on_files(
            lambda: write_letters(Path(file), sealed_letters(letter, to.key)),
            then=partial(self._tell_written, sheet),
            failed=sheet.fail,
        )

    def _tell_written(self, sheet: "lazy_imports.BasketSheet", files: tuple[Path, ...]) -> None:
        self._basket.drop()
        sheet.accept()
        told = self.tr(
            "%n file(s) written. Give it to the editor; nothing of it is left in Satchel.",
            "",
            len(files),
        )
        self._window.messages.show_message(told)

    @Slot()
    def show_page(self) -> None:
        """Offer the page on how to ask for a withdrawal to be printed, over an open sheet."""
        archive = self._archive()
        to = addressee_of(archive) if archive else None
        look, language = self._services.look, self._services.translations.language
        before = FirstPrint(self._services.choices, look).before
        over = self._services.app.activeModalWidget() or self._window
        lazy_imports.AskingSheet(to, look, language, before, over).open()
