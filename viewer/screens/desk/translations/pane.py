"""Translations: the texts of a folder, one beside its translation, and what is still to be done."""

from functools import partial
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from viewer.platform.keys import KeyedAction
from viewer.screens.desk.act_bar import ActBar, with_key
from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.desk_pane import ArchivePane
from viewer.screens.desk.translations.rows import (
    TextRow,
    TranslationStep,
    meter_words,
    problems_of,
    target_languages,
    translated_texts,
)
from viewer.screens.desk.translations.text_pair import TextPair
from viewer.services.translations import LANGUAGES
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace
from viewer.ui.lists.rows import RowList
from viewer.ui.look.accessibility import name_box
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.splitter import Splitter
from viewer.wording.archive_words import language_word

_ON, _DONE = "Ctrl+Return", "Ctrl+Shift+Return"


class TranslationsPane(ArchivePane):
    """Lists the texts of the archive, and shows the chosen one beside its translation.

    `written` carries the id of a text, a language and words, and whether these are unfinished: what
    is typed is, until a key ends it. `reviewed` carries an id, a language, which numbers and names
    differ, and whether the words are unfinished; `reviewer_wanted` asks who reviews. `text_chosen`
    carries the id of a text to be seen.
    """

    written = Signal(str, str, str, bool)
    reviewed = Signal(str, str, str, bool)
    reviewer_wanted = Signal()
    text_chosen = Signal(str)

    def __init__(self, look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self._rows: tuple[TextRow, ...] = ()
        self._languages: tuple[str, ...] = ()
        self._list, self._pair = RowList(look), TextPair(look, unwritten)
        self._into = ChoiceBox()
        self._list.setItemDelegate(LineDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("Texts, and their translations"))
        name_box(self._into, self.tr("Language to translate into"))
        self._bar = ActBar(self._list)
        self._lay_out()
        self._list.row_chosen.connect(self._choose)
        self._list.row_opened.connect(self._type)
        self._into.activated.connect(self._change_language)
        self._pair.told.connect(self._tell_written)

    def _lay_out(self) -> None:
        bar = self._bar
        bar.lead(self._into)
        self._acts = (
            bar.add(self.tr("Next missing"), partial(self._next, TranslationStep.MISSING), "M"),
            bar.add(self.tr("Next not reviewed"), partial(self._next, TranslationStep.DRAFT), "N"),
            bar.add(self.tr("Reviewed"), self._tell_reviewed, "R"),
            bar.add(self.tr("Another reviewer …"), self.reviewer_wanted.emit),
        )
        for key, words, do in (
            (_ON, self.tr("Keep it, next missing"), self._go_on),
            (_DONE, self.tr("Keep it as reviewed"), self._tell_reviewed),
        ):
            action = KeyedAction(with_key(words, key), self)
            keys = (key, key.replace("Return", "Enter"))
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(do)
            self.addAction(action)
        beside = Splitter(Qt.Orientation.Horizontal, self._list, self._pair, at_least=(180, 300))
        beside.setSizes([300, 700])
        self.stand(bar, beside)

    @staticmethod
    @override
    def name() -> str:
        return QCoreApplication.translate("TranslationsPane", "Translations")

    @property
    @override
    def summary(self) -> str:
        if not self._rows:
            return self.tr("There is nothing to translate yet.")
        told = meter_words([row.of for row in self._rows], self._language)
        if self.archive is None or self._language in self.archive.title:
            return told
        lacks = self.tr("The archive has no title in it yet: “About this archive”, Folder menu.")
        return f"{told}. {lacks}"

    @property
    @override
    def selected(self) -> Excerpt | None:
        row = self._row
        return Excerpt((row.of.text, row.of.made.text if row.of.made else "")) if row else None

    @property
    def said(self) -> str:
        """What is told of the translation that is shown."""
        return self._pair.said

    @override
    def enter(self) -> None:
        (self._list if self._rows else self._into).setFocus()
        self._list.choose_first()

    @override
    def step(self, by: int) -> None:
        self._list.step(by)

    def choose(self, name: str, language: str) -> None:
        """Choose the text `name` and this language, if there are such."""
        if language in self._languages:
            self._into.setCurrentIndex(self._languages.index(language))
            self._list_texts()
        self._list.choose(name)

    @Slot()
    def finish_typing(self) -> None:
        """Tell what is being typed, unless it could not be written before."""
        self._pair.typed.end()

    @override
    def show_archive(self) -> None:
        archive = self.archive
        languages = target_languages(archive, tuple(LANGUAGES)) if archive else ()
        if languages != self._languages:
            chosen, self._languages = self._language, languages
            self._into.clear()
            for each in languages:
                self._into.addItem(language_word(each), each)
            self._into.setCurrentIndex(max(0, self._into.findData(chosen)))
        self._list_texts()
        self.told.emit()

    @property
    def _language(self) -> str:
        return str(self._into.currentData() or "")

    @Slot()
    def _change_language(self) -> None:
        self._list_texts()
        self.told.emit()

    def _list_texts(self) -> None:
        """List the texts with their translations into the chosen language."""
        found = problems_of(self.problems, self._language)
        texts = translated_texts(self.archive, self._language) if self.archive else ()
        rows = tuple(TextRow(each, found.get(each.id, ())) for each in texts)
        if rows != self._rows:
            is_same = [each.id for each in rows] == [each.id for each in self._rows]
            chosen, self._rows = self._list.chosen, rows
            (self._list.update_rows if is_same else self._list.show_rows)(rows)
            self._list.choose(chosen)
        self._show_chosen()

    @property
    def _row(self) -> TextRow | None:
        chosen = self._list.chosen
        return next((row for row in self._rows if row.id == chosen), None)

    def _show_chosen(self) -> None:
        row = self._row
        self._pair.show_row(row, self._language)
        for act in self._acts:
            act.setEnabled(bool(self._rows))
        self._acts[2].setEnabled(row is not None)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self._show_chosen()
        self.text_chosen.emit(name)

    @Slot()
    def _type(self) -> None:
        self._pair.take_focus()

    def _next(self, step: TranslationStep) -> bool:
        """Choose the next text after the chosen one of which this is still to be done."""
        names = [row.id for row in self._rows]
        at = names.index(self._list.chosen) + 1 if self._list.chosen in names else 0
        for row in (*self._rows[at:], *self._rows[:at]):
            if row.of.step is step and row.id != self._list.chosen:
                self._list.choose(row.id)
                return True
        return False

    @Slot()
    def _go_on(self) -> None:
        """Keep what is typed, and go to the next text without a translation, else to the next."""
        if self._pair.refuses():
            return
        self._pair.finish()
        if not self._next(TranslationStep.MISSING):
            self._list.step(1)
        self._pair.take_focus()

    @Slot(object, str, bool)
    def _tell_written(self, place: WordsPlace, words: str, is_unfinished: bool) -> None:
        _part, language, name = place
        self.written.emit(name, language, words, is_unfinished)

    @Slot()
    def _tell_reviewed(self) -> None:
        if self._pair.refuses():
            return
        is_unfinished = self._pair.is_unfinished
        self._pair.typed.leave()
        if row := self._row:
            self.reviewed.emit(row.id, self._language, self._pair.differs, is_unfinished)
