"""Translations at the desk: what is typed is written, and who reviewed it is asked once."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Slot

from index import Act, ChangedBeside, DeskFolder, TranslationActs
from viewer.app.desk.source_folder import SourceFolder
from viewer.screens.desk.desk_pane import DeskList
from viewer.screens.desk.entries.entry_rows import quoted
from viewer.screens.desk.translations.differing_sheet import (
    DifferingTranslationSheet,
    UnfinishedTranslationSheet,
)
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.screens.desk.translations.reviewer_sheet import ReviewerSheet
from viewer.screens.desk.translations.text_pair import translation_place
from viewer.shell.window import MainWindow
from viewer.ui.look.look import Look

_TRANSLATED = str(
    QT_TRANSLATE_NOOP(
        "Errors",
        "This text was translated in another window meanwhile: {words} If you try again, your "
        "words take the place of these.",
    )
)


class TranslationsController(QObject):
    """Connects the pane of translations to the folder. The reviewer's name is kept nowhere."""

    def __init__(self, source: SourceFolder, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._source, self._window, self._look = source, window, look
        self._reviewer = ""  # of this sitting
        make = partial(TranslationsPane, look, source.typing.unwritten)
        self.desk_list = DeskList(TranslationsPane, make)
        self.desk_list.made.connect(self._connect)

    @Slot(object)
    def _connect(self, pane: TranslationsPane) -> None:
        """Do what the pane asks for."""
        pane.written.connect(self._write)
        pane.reviewed.connect(self._weigh)
        pane.reviewer_wanted.connect(self._ask)

    @Slot(str, str, str, bool)
    def _write(self, passage: str, language: str, words: str, is_unfinished: bool) -> None:
        done = self.tr("The translation is kept. It is a draft until somebody reviews it.")
        if is_unfinished:
            done = self.tr(
                "The translation is kept as unfinished: no archive has it. Ctrl+Enter in its box "
                "makes it a draft."
            )
        if not words.strip():
            done = self.tr("The translation is taken out.")
        self._source.typing.send(
            translation_place(passage, language),
            words,
            partial(
                self._source.editor.do,
                _Writing(passage, language, words, is_unfinished=is_unfinished),
                done,
            ),
        )

    @Slot(str, str, str, bool)
    def _weigh(self, passage: str, language: str, differs: str, is_unfinished: bool) -> None:
        """Ask first about one that is unfinished, or `differs` in numbers or names."""
        review = partial(self._review, passage, language)
        sheet: DifferingTranslationSheet | UnfinishedTranslationSheet
        if is_unfinished:
            sheet = UnfinishedTranslationSheet(differs, self._look, self._window)
        elif differs:
            sheet = DifferingTranslationSheet(differs, self._look, self._window, is_own=True)
        else:
            review()
            return
        sheet.accepted.connect(review)
        sheet.open()

    def _review(self, passage: str, language: str) -> None:
        if not self._reviewer:
            self._ask(partial(self._review, passage, language))
            return
        by = self._reviewer
        done = self.tr("Reviewed by {name}. Readers see that.").format(name=by)
        self._source.editor.do(
            lambda folder: TranslationActs(folder.files).review(passage, language, by), done
        )

    @Slot()
    def _ask(self, then: partial[None] | None = None) -> None:
        sheet = ReviewerSheet(self._reviewer, self._look, self._window)
        sheet.given.connect(partial(self._take, sheet, then))
        sheet.open()

    def _take(self, sheet: ReviewerSheet, then: partial[None] | None, name: str) -> None:
        self._reviewer = " ".join(name.split())
        sheet.accept()
        if then is not None:
            then()


class _Writing:
    """Makes the act that writes `words` as a translation, and makes it again where it was refused.

    A translation that came from elsewhere meanwhile is told before it is written over.
    """

    def __init__(self, passage: str, language: str, words: str, *, is_unfinished: bool) -> None:
        self._passage, self._language, self._words = passage, language, words
        self._is_unfinished = is_unfinished
        self._seen: str | None = None

    def __call__(self, folder: DeskFolder) -> Act:
        """Return the act in `folder` as it is now; on the files thread. Raises ChangedBeside."""
        acts = TranslationActs(folder.files)
        held = acts.written(self._passage, self._language)
        seen, self._seen = self._seen, held
        if seen is not None and held not in (seen, "", self._words.strip()):
            raise ChangedBeside(_TRANSLATED, words=quoted(held))
        return acts.write(
            self._passage, self._language, self._words, is_unfinished=self._is_unfinished
        )
