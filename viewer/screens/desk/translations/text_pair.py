"""A text, and the box of its translation beside it; below both stands what differs."""

from typing import override

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from index import differences_between
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.translations.rows import TextRow
from viewer.screens.desk.typed_box import TypedBox
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import INTERFACE, Look, grown
from viewer.ui.screen.translation_differences import difference_words
from viewer.ui.widgets.labels.spoken_label import SpokenLabel
from viewer.ui.widgets.line_box import typed_words
from viewer.wording.archive_words import language_word

_PAUSE = 200  # milliseconds after the last key until it is shown
KEPT_WITHIN = 10_000  # milliseconds from the first key until what is typed is in the folder
_BESIDE = 460  # pixels at 100 % from which the two stand side by side
_BOX = "translationBox"  # its name
_SIDE, _GAP = 20, 8  # pixels
_LINES = 2  # of a box that are seen at least


class _TranslationBox(NoteBox):
    """The box of a translation. Where it `is_line`, what is typed and pasted stays one line."""

    is_line = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.is_line:
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)


class TextPair(ScrollArea):
    """Shows one text and what is typed as its translation.

    `told` carries the place of the translation, the words that were typed, where they differ, and
    whether they are unfinished: they are until `finish` is called. A new translation is told while
    it is typed too, so that no accident takes it; one that is there is left alone until the end.
    """

    told = Signal(object, str, bool)

    def __init__(self, look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self._look = look
        self._row: TextRow | None = None
        self._language = ""
        self._ends = False
        self._begun: dict[WordsPlace, str] = {}  # what was told as unfinished
        self._text, self._box, self._said = QPlainTextEdit(), _TranslationBox(), SpokenLabel()
        self._heads = QLabel(), QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._keeping = QTimer(self, singleShot=True, interval=KEPT_WITHIN)
        self._inside = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._box.textChanged.connect(self._start_timers)
        self.typed = TypedBox(self._box, unwritten)
        self.typed.told.connect(self._tell)
        self._timer.timeout.connect(self._say)
        self._keeping.timeout.connect(self._keep)
        look.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        self._box.setObjectName(_BOX)
        self._text.setProperty("follows", _BOX)  # Tab leads to what is typed in first
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        holds_own_words(self._text)
        for head, box in zip(self._heads, (self._text, self._box), strict=True):
            head.setProperty("role", "soft")
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setBuddy(box)
            box.setProperty("field", True)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(head)
            one.addWidget(box, 1)
            self._both.addLayout(one, 1)
        self._both.setSpacing(_GAP)
        self._said.setProperty("role", "care")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_SIDE, 0, _SIDE, _GAP)
        column.setSpacing(_GAP // 2)
        column.addLayout(self._both, 1)
        column.addWidget(self._said)
        self.setWidget(self._inside)

    @property
    def said(self) -> str:
        """What is told of the translation that is typed."""
        return "" if self._said.isHidden() else self._said.text()

    @property
    def words(self) -> str:
        """What is typed as the translation."""
        return typed_words(self._box)

    @property
    def is_unfinished(self) -> bool:
        """Whether the words in the box were left before they were finished."""
        words, row = self.words.strip(), self._row
        if row is None or not words:
            return False
        begun = self._begun.get(translation_place(row.id, self._language), "")
        return words in (row.unfinished.strip(), begun.strip())

    def finish(self) -> None:
        """Tell what is typed as finished, an unfinished translation also where it is as it was."""
        was_unfinished, self._ends = self.is_unfinished, True
        self.typed.leave()
        if was_unfinished and self._row:
            self._tell(translation_place(self._row.id, self._language), self.words)
        self._ends = False

    @Slot(object, str)
    def _tell(self, place: WordsPlace, words: str) -> None:
        self._begun[place] = "" if self._ends else words
        self.told.emit(place, words, not self._ends)

    @property
    def differs(self) -> str:
        """Which numbers and names only the text or what is typed has."""
        words = typed_words(self._box)
        if self._row is None or not words.strip():
            return ""
        of = self._row.of
        return difference_words(*differences_between(of.text, of.language, words, self._language))

    @property
    def refusal(self) -> str:
        """Why what is typed can be no translation, or ""."""
        lines = [each for each in typed_words(self._box).splitlines() if each.strip()]
        if self._row is None or not self._row.of.is_bare or len(lines) < 2:
            return ""
        return self.tr("This picture has no caption. Write what it shows on one line.")

    def show_row(self, row: TextRow | None, language: str) -> None:
        """Show the text of `row` and its translation; what is being typed of it stays."""
        self._row, self._language = row, language
        words = row.of.made.text if row and row.of.made else ""
        if row and row.unfinished:
            words = row.unfinished
        if typed_words(self._text) != (row.of.text if row else ""):
            self._text.setPlainText(row.of.text if row else "")
        self.typed.show(translation_place(row.id, language) if row else (), words)
        self._box.is_line = row is not None and row.of.is_title
        self._box.setEnabled(row is not None)
        text = self.tr("No text is chosen.")
        if row:
            text = self.tr("The text, in {language}")
            text = text.format(language=language_word(row.of.language))
        names = (
            text,
            self.tr("Translation into {language}").format(language=language_word(language)),
        )
        for head, box, name in zip(self._heads, (self._text, self._box), names, strict=True):
            head.setText(name)
            box.setAccessibleName(name)
        self._say()

    def take_focus(self) -> None:
        """Go into the box of the translation."""
        self._box.setFocus()

    def refuses(self) -> bool:
        """Return whether what is typed can be no translation, and say why."""
        self._say()
        return bool(self.refusal)

    @Slot()
    def _start_timers(self) -> None:
        self._timer.start()
        if not self._keeping.isActive():
            self._keeping.start()

    @Slot()
    def _keep(self) -> None:
        """Tell the words so far of a text that has no translation yet."""
        if self._row is not None and self._row.of.made is None and self.words.strip():
            self.typed.end()

    @Slot()
    def _say(self) -> None:
        self._timer.stop()
        words = typed_words(self._box)
        said = " ".join(filter(None, (self.refusal, self.differs)))
        if self._row is not None and words.strip():
            made = self._row.of.made
            gendered = self._row.gender if made is not None and words == made.text else ""
            said = " ".join(filter(None, (said, gendered)))
        self._said.show_words(said)
        self._said.setVisible(bool(said))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(beside if self.width() >= grown(_BESIDE) else below)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()  # a scroll area under a style sheet takes its own font for what it holds

    @Slot()
    def _dress(self) -> None:
        for box in (self._text, self._box):
            self._look.dress(box, INTERFACE, reading=True)
            box.setMinimumHeight(_LINES * box.fontMetrics().lineSpacing() + grown(14))


def translation_place(name: str, language: str) -> WordsPlace:
    """Return the place of the translation of the text `name`."""
    return "translation", language, name
