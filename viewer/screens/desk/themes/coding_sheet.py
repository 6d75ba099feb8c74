"""The sheet that codes words of a passage: some letters of a theme, and Enter."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from index import Coding, Passage, Span
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.keys import on_other_keyboard
from viewer.screens.desk.themes.theme_rows import ThemeOffer
from viewer.screens.desk.themes.words_delegate import WordsDelegate
from viewer.services.fuzzy_match import FuzzyFinder
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import READING, Look
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.tooltips import breakable

LONGEST_NAME = 200  # characters of a theme
_NEW = "a new one"  # no id of a theme has a blank
_WIDEST, _LIST, _ROW = 620, 200, 36  # pixels at 100 %
_LINES = 4  # of the passage that are seen at once, in at most so large a part of the screen:
_PART = 7
_MOST_FOUND = 200
_GAP = 8  # pixels
_SHORT = 60  # characters of words that are named
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """The passage of which words are coded, the `span` that is selected, and what can be chosen.

    `offers` are the themes, those that are likeliest first.
    """

    passage: Passage
    span: Span
    offers: Sequence[ThemeOffer]


class CodingSheet(QuestionSheet):
    """Asks for the theme of the selected words, which can be selected otherwise here.

    `theme_chosen` carries their span and the id of a theme, `theme_named` their span and the name
    of a new one, `taken_off` a coding. The sheet stays until the words are coded.
    """

    theme_chosen = Signal(object, str)
    theme_named = Signal(object, str)
    taken_off = Signal(object)

    def __init__(self, coded: CodedPassage, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Code words"))
        self.widen(look.scaled(_WIDEST))
        self._coded = coded
        self._finder = FuzzyFinder(each.names for each in coded.offers)
        self._words, self._box = QPlainTextEdit(coded.passage.text), QLineEdit()
        self._list = RowList(look, opens_on_click=True)
        self._codings = QWidget()
        self._lines = QVBoxLayout(self._codings)
        self._shown: tuple[Coding, ...] = ()
        self._prepare()
        self._select(coded.span)
        self._ask()
        self._fill("")
        self._show_codings()
        self._box.textChanged.connect(self._fill)
        self._words.selectionChanged.connect(self._show_codings)
        self._list.row_opened.connect(self._choose)
        self._list.selectionModel().currentChanged.connect(self._announce)

    def _prepare(self) -> None:
        words = self._words
        words.setReadOnly(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setTabChangesFocus(True)
        words.setFont(self.look.reading_font(READING))
        around = 2 * round(words.document().documentMargin()) + 2 * words.frameWidth()
        line = words.fontMetrics().lineSpacing()
        lines = max(2, min(_LINES, self._screen.height() // _PART // line))
        words.setFixedHeight(lines * line + around)
        self._box.setMaxLength(LONGEST_NAME)
        self._box.installEventFilter(self)
        self._list.setItemDelegate(WordsDelegate(self.look, self._list))
        self._list.setAccessibleName(self.tr("Themes that are found"))
        rows = self.look.scaled(_ROW) * (len(self._coded.offers) + 1)
        most = min(self.look.scaled(_LIST), self._screen.height() // 4)
        self._list.setFixedHeight(min(rows, most))
        self._codings.setFixedWidth(self.wide)
        self._codings.hide()
        self._lines.setContentsMargins(0, 0, 0, 0)

    def _ask(self) -> None:
        code = self.button(self.tr("Co&de them"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        code.clicked.connect(self._code)
        cancel.clicked.connect(self.reject)
        parts = (
            self.heading(self.tr("Which theme do these words belong to?")),
            self.named(self.tr("&Words: Shift and an arrow select others"), self._words),
            self._codings,
            self.named(self.tr("&Theme: type some letters of it"), self._box),
            self._list,
        )
        self.ask(parts, (code, cancel), self._box)

    @property
    def span(self) -> Span:
        """The selected words, without blanks around them."""
        text, cursor = self._coded.passage.text, self._words.textCursor()
        start, end = (_from_qt(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, max(start, start + len(words.strip())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the keys that walk in the list on to it while the box has the focus."""
        if (
            watched is self._box
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _WALKS
        ):
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _select(self, span: Span) -> None:
        text = self._coded.passage.text
        cursor = self._words.textCursor()
        cursor.setPosition(to_qt(text, span.start))
        cursor.setPosition(to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        self._words.setTextCursor(cursor)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        offers, name = self._coded.offers, " ".join(typed.split())
        rows = list(offers)
        if name:
            found = self._finder.find(typed, on_other_keyboard(typed), _MOST_FOUND)
            rows = [offers[number] for number in found]
        known = {each.text.casefold() for each in offers}
        if any(letter.isalnum() for letter in name) and name.casefold() not in known:
            told = self.tr("New theme “{name}”").format(name=name)
            rows.append(ThemeOffer(_NEW, told, "", name))
        self._list.show_rows(rows)
        if name:  # else Enter, pressed once too often, would code with whichever comes first
            self._list.choose_first()

    @Slot()
    def _show_codings(self) -> None:
        """Offer to take off what lies on the selected words."""
        span, labels = self.span, {each.id: each.text for each in self._coded.offers}
        held = tuple(
            each
            for each in self._coded.passage.codings
            if each.start < span.end and span.start < each.end and each.theme in labels
        )
        if held == self._shown:
            return
        self._shown = held
        while (item := self._lines.takeAt(0)) is not None:
            if part := item.widget():
                part.hide()
                part.deleteLater()
        for coding in held:
            line = self._line(coding, labels[coding.theme])
            self._lines.addWidget(line)
            line.show()
        self._codings.setVisible(bool(held))
        self.fit()

    def _line(self, coding: Coding, label: str) -> QWidget:
        """Return a line that names a coding, with a button that takes it off."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        words = " ".join(self._coded.passage.text[coding.start : coding.end].split())
        words = words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"
        said = self.tr("{theme}: “{words}”").format(theme=label, words=words)
        name = self.said(breakable(said), "soft")
        off = self.button(self.tr("Take off"))
        off.setAutoDefault(False)
        off.setAccessibleName(self.tr("Take off {theme}").format(theme=label))
        off.clicked.connect(partial(self._take_off, coding))
        off.ensurePolished()
        name.setFixedWidth(self.wide - off.sizeHint().width() - _GAP)
        row.addWidget(name)
        row.addWidget(off)
        return line

    def _take_off(self, coding: Coding, _checked: object = None) -> None:
        self.accept()
        self.taken_off.emit(coding)

    @Slot()
    def _code(self) -> None:
        self._choose(self._list.chosen)

    @Slot(str)
    def _choose(self, theme: str) -> None:
        span = self.span
        if span.start == span.end:
            self.tell(self.tr("Select the words first."), at=self._words)
        elif not theme:
            self.tell(self.tr("Type the name of a theme first."), at=self._box)
        elif theme == _NEW:
            self.theme_named.emit(span, " ".join(self._box.text().split()))
        else:
            self.theme_chosen.emit(span, theme)

    @Slot(QModelIndex, QModelIndex)
    def _announce(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Tell a screen reader of the chosen theme: the focus stays in the box."""
        if index.isValid():
            announce(self._list, index.data(ROW).spoken)


def _from_qt(text: str, at: int) -> int:
    """Return the index in `text` of the character at index `at` in Qt's count."""
    return len(text.encode("utf-16-le")[: 2 * at].decode("utf-16-le"))
