"""The sheet that asks what to export, and says beforehand what will be in the file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from index import FORMATS, FormatGroup, Level, Prepared, Value, Wanted, grouped_formats
from viewer.handouts.count_words import count_line, only_quotes_line
from viewer.handouts.formats import LEVELS, ExportRequest, Texts, form_words
from viewer.handouts.item_words import PlaceOf, detail_lines
from viewer.handouts.wording import (
    backs_line,
    codebook_line,
    consent_line,
    contacts_line,
    copy_line,
    draft_lines,
    draft_read_line,
    left_out_lines,
    level_words,
    meant_line,
    notes_line,
    numbers_line,
    original_line,
    own_words_line,
    reference_line,
    warning_lines,
)
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox


class Offered(Value):
    """One choice for export: its words, its contents, and a file name other than the archive's.

    The contents of a collection are a set that the reader did not make as one.
    """

    words: str
    wanted: Wanted
    name: str = ""
    is_collection: bool = False


class ExportSheet(QuestionSheet):
    """Asks what to export, in which format and texts, and at which level of attribution.

    `wished` carries each new choice; `show_prepared` then shows the result of it. `file_chosen`
    carries the file to write, its contents, and the choice. `level_chosen` and `text_chosen` carry
    what is chosen of both.
    """

    wished = Signal(object)
    level_chosen = Signal(object)
    text_chosen = Signal(object)
    file_chosen = Signal(str, object, object)

    def __init__(
        self,
        offered: Sequence[Offered],
        name: str,
        level: Level | None,
        texts: Texts,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Export"))
        self._offered, self._name = offered, name
        self._prepared: Prepared | None = None
        self._is_beside_notes = False
        self._texts = texts
        self._what, self._form, self._level = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._text = ChoiceBox()
        for words in texts.words():
            self._text.addItem(words)
        self._text.setCurrentIndex(texts.first)
        for each in offered:
            self._what.addItem(each.words)
        for number, group in enumerate(grouped_formats()):
            if number:
                self._form.insertSeparator(self._form.count())
            for form in group:
                self._form.addItem(form_words(form), form.name)
        for told in LEVELS:
            self._level.addItem(level_words(told))
        self._level.setCurrentIndex(LEVELS.index(level))
        self._counts, self._warning = self.said(""), self.said("", "care")
        self._counts.setMinimumHeight(4 * self._counts.fontMetrics().lineSpacing())
        self._write = self.button(self.tr("&Write the file …"), main=True)
        self._fill()
        for box in (self._what, self._form, self._level, self._text):
            box.currentIndexChanged.connect(self._wish)
        self._level.currentIndexChanged.connect(self._choose_level)
        self._text.currentIndexChanged.connect(self._choose_text)

    def _fill(self) -> None:
        cancel = self.button(self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        self._write.clicked.connect(self._ask_where)
        warned = self.tr(
            "The file leaves without protection: whoever has it can read it, and what is withdrawn "
            "later stays in it."
        )
        text = self.named(self.tr("&Text"), self._text)
        text.setVisible(len(self._texts.settings) > 1)
        parts = (
            self.heading(self.tr("A file for those who have no Satchel")),
            self.named(self.tr("Wh&at"), self._what),
            self.named(self.tr("As a &file"), self._form),
            text,
            self.named(self.tr("What is told of who &speaks"), self._level),
            self._counts,
            self.said(warned, "soft"),
        )
        self.ask(parts, (self._write, cancel), self._what, warned=self._warning)
        self._warning.hide()

    @property
    def _chosen(self) -> Offered:
        return self._offered[self._what.currentIndex()]

    @property
    def request(self) -> ExportRequest:
        """The present choice."""
        wanted = self._chosen.wanted
        level = LEVELS[self._level.currentIndex()]
        reading = self._texts.settings[self._text.currentIndex()]
        return ExportRequest(wanted, self._form.currentData(), level, reading)

    @property
    def counted(self) -> str:
        """The lines on what will be in the file, and the warnings."""
        warned = "" if self._warning.isHidden() else self._warning.text()
        return "\n".join(filter(None, (self._counts.text(), warned)))

    def begin(self, *, beside_notes: bool = False) -> None:
        """Show the sheet, and emit the first choice; say that no note goes along `beside_notes`."""
        self._is_beside_notes = beside_notes
        self.open()
        self._wish()

    def show_prepared(self, request: ExportRequest, prepared: Prepared, place: PlaceOf) -> None:
        """Show what will be in the file, unless the choice has changed."""
        if request != self.request:
            return
        taken, form = prepared.taken, FORMATS[request.form]
        self._prepared = prepared
        self._write.setEnabled(form.has_something(taken))
        is_collection = self._chosen.is_collection
        of_set = () if is_collection else (notes_line(taken), contacts_line(taken, form))
        own = self.tr("Your notes are not in the file.") if self._is_beside_notes else ""
        left_out = *left_out_lines(taken), numbers_line(taken, form), consent_line(taken)
        counted = codebook_line(taken, form) or reference_line(taken, form)
        counted = counted or count_line(prepared, form, of_collection=is_collection)
        texts = draft_read_line(self._texts, taken, form), original_line(taken, form)
        told = (
            only_quotes_line(prepared),
            backs_line(taken, form),
            *texts,
            own_words_line(taken, form),
        )
        lines = (counted, *told, meant_line(prepared, place), own, *of_set, *left_out)
        self._tell(self._counts, "\n".join(filter(None, lines)))
        found = ((each.number, each.detail) for each in prepared.details)
        drafts, details = draft_lines(taken, form), detail_lines(found)
        warnings = (copy_line(form), *drafts, *warning_lines(prepared, place), *details)
        warned = " ".join(filter(None, warnings))
        self._warning.setVisible(bool(warned))
        self._tell(self._warning, warned)
        self.fit()

    @Slot()
    def _wish(self) -> None:
        self._prepared = None
        self._write.setEnabled(False)
        form = FORMATS[self.request.form]
        is_cited = form.group is FormatGroup.REFERENCES  # in the original
        self._text.setEnabled(form.has_passages and not is_cited)
        self._level.setEnabled(form.has_passages)
        self.wished.emit(self.request)

    @Slot()
    def _choose_level(self) -> None:
        self.level_chosen.emit(self.request.level)

    @Slot()
    def _choose_text(self) -> None:
        self.text_chosen.emit(self.request.reading)

    @Slot()
    def _ask_where(self) -> None:
        if self._prepared is None:
            return
        form = FORMATS[self.request.form]
        dialog = file_dialog(self, self.tr("Write the file"), saves=form.suffix)
        dialog.setNameFilter(form_words(form).replace("(.", "(*."))
        dialog.setDirectory(str(Path.home()))
        name = self._chosen.name or self._name
        if form.for_trainer:  # whose notes are in it: it is not taken for what participants get
            name += "-" + self.tr("trainer")
        dialog.selectFile(f"{name}.{form.suffix}")
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    @Slot(str)
    def _choose(self, file: str) -> None:
        prepared, request = self._prepared, self.request
        self.accept()
        if prepared is not None:
            self.file_chosen.emit(file, prepared.taken, request)

    def _tell(self, label: QLabel, words: str) -> None:
        if words != label.text():
            label.setText(words)
            announce(label, words)
