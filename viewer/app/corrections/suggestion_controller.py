"""Asks what a reader suggests of what is chosen in an open archive."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from index import ArchiveError, Correction, Subject
from viewer.app import lazy_imports
from viewer.app.context.window_services import ArchiveContext
from viewer.corrections.basket import HeldSuggestion, addressee_of
from viewer.corrections.correctable import Correctable
from viewer.services.messages import Offer
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.wording.number_format import one_line

_OF_PASSAGE = Subject.PASSAGE, Subject.TRANSLATION, Subject.WITHDRAWAL
_LONGEST = 60  # characters of a passage in the list of suggestions


class SuggestionController(QObject):
    """Connects actions of the window to the sheets, and puts what is suggested in the basket."""

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window, self._workspace = window, workspace
        self._archive, self._services = parts.archive, parts.services
        self._basket, self._messages = parts.services.basket, parts.services.messages
        do = window.actions_
        do.suggest.triggered.connect(self._suggest)
        do.ask_withdrawal.triggered.connect(self._ask_withdrawal)
        do.suggest_words.triggered.connect(self._choose_sentence)
        do.review.triggered.connect(self._review)

    def _may_suggest(self) -> bool:
        """Return whether something can be sealed for the editor now; else say why not."""
        to = addressee_of(self._archive)
        if to is None:
            told = self.tr(
                "No key signed this, so nothing can be sealed for its editor. Open an edition of "
                "the archive to suggest something."
            )
            self._messages.say(told)
        elif not self._basket.takes(to):
            told = self.tr("Your suggestions for another archive are not written to a file yet.")
            self._messages.say(told, self._way_to_basket())
        else:
            return True
        return False

    @Slot()
    def _suggest(self) -> None:
        if not self._may_suggest():
            return
        shown = self._workspace.shown if self._window.is_reading else None
        offers: tuple[Correctable, ...] = ()
        if shown is not None:
            language, dial = self._services.language, self._services.dial
            offers = lazy_imports.correctable(
                self._archive, *shown.subject, shown.meant, language, dial
            )
        if not offers:
            told = self.tr("Choose a passage, a theme or an entry of the glossary first.")
            self._messages.say(told)
            return
        sheet = lazy_imports.SuggestionSheet(
            offers, self._basket, self._services.look, self._window
        )
        sheet.suggested.connect(self._put)
        sheet.open()

    @Slot(object, str, str, str)
    def _put(self, offer: Correctable, words: str, why: str, by: str) -> None:
        before = self._basket.on(offer)
        is_review = before is not None and before.is_review
        self._basket.name = by
        self._keep(offer, offer.corrected(words, why, by, is_review=is_review))

    @Slot()
    def _ask_withdrawal(self) -> None:
        if not self._may_suggest():
            return
        chosen = self._workspace.shown.meant if self._window.is_reading else ""
        held = self._archive.passage(chosen)
        if held is None:
            self._messages.say(self.tr("Choose the passage that is to be withdrawn first."))
            return
        offer = lazy_imports.withdrawal(self._archive, chosen, held.text)
        before = self._basket.on(offer)
        sheet = lazy_imports.WithdrawalSheet(held.text, before, self._services.look, self._window)
        sheet.asked.connect(partial(self._put_withdrawal, offer))
        sheet.page_wanted.connect(self._window.actions_.asking_page.trigger)
        sheet.open()

    def _put_withdrawal(self, offer: Correctable, why: str, by: str) -> None:
        self._keep(offer, offer.corrected("", why, by))

    @Slot()
    def _review(self) -> None:
        if not self._may_suggest():
            return
        if not self._archive.translated:
            self._messages.say(self.tr("This archive has no translation yet."))
            return
        edition = self._archive.content.id, self._archive.content.edition
        places = self._basket.reviewed.setdefault(edition, {})
        look = self._services.look
        sheet = lazy_imports.ReviewSheet(self._archive, self._basket, places, look, self._window)
        sheet.decided.connect(self._put_reviewed)
        sheet.differing.connect(partial(self._ask_whether, sheet))
        sheet.finished.connect(self._tell_held)
        sheet.begin(self._services.language)
        sheet.open()

    def _ask_whether(self, review: "lazy_imports.ReviewSheet", differs: str) -> None:
        """Ask before a translation is accepted that `differs` from its text."""
        look = self._services.look
        sheet = lazy_imports.DifferingTranslationSheet(differs, look, review, suggests=True)
        sheet.accepted.connect(review.decide)
        sheet.open()

    @Slot(object, str, str)
    def _put_reviewed(self, offer: Correctable, words: str, by: str) -> None:
        before = self._basket.on(offer)
        why = before.why if before else ""
        self._basket.name = by
        self._put_in(offer, offer.corrected(words, why, by, is_review=True))

    @Slot()
    def _tell_held(self) -> None:
        number = len(self._basket.suggestions)
        if number:
            self._messages.say(lazy_imports.unwritten(number), self._way_to_basket())

    @Slot()
    def _choose_sentence(self) -> None:
        if not self._may_suggest():
            return
        try:
            sentences = lazy_imports.own_sentences(self._services.language)
        except ArchiveError as error:
            self._messages.report(error)
            return
        sheet = lazy_imports.SentenceSheet(sentences, self._services.look, self._window)
        sheet.sentence_chosen.connect(self._suggest_sentence)
        sheet.open()

    @Slot(object)
    def _suggest_sentence(self, offer: Correctable) -> None:
        sheet = lazy_imports.SuggestionSheet(
            (offer,), self._basket, self._services.look, self._window
        )
        sheet.suggested.connect(self._put)
        sheet.open()

    def _keep(self, offer: Correctable, correction: Correction) -> None:
        self._put_in(offer, correction)
        self._tell_held()

    def _put_in(self, offer: Correctable, correction: Correction) -> None:
        to = addressee_of(self._archive)
        if to is not None and self._basket.takes(to):
            beginning = self._beginning(offer.name) if offer.subject in _OF_PASSAGE else ""
            self._basket.put(to, HeldSuggestion(correction, offer, beginning))

    def _way_to_basket(self) -> Offer:
        return Offer(self.tr("Your suggestions …"), self._window.actions_.suggestions.trigger)

    def _beginning(self, name: str) -> str:
        """Return the first words of the passage or footnote `name`."""
        held = self._archive.passage(name) or self._archive.footnote(name)
        words = one_line(" ".join(held.text.split())) if held else name
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
