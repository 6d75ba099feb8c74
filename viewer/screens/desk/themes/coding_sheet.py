"""The sheet that codes words of a passage: some letters of a theme, and Enter."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from index import Coding, Passage, Span, Value
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.themes.theme_picker import ThemePicker
from viewer.screens.desk.themes.theme_rows import ThemeOffer
from viewer.ui.look.look import READING, Look
from viewer.ui.look.marked_text import to_qt
from viewer.ui.look.tooltips import breakable

_WIDEST = 620  # pixels at 100 %
_LINES = 4  # of the passage that are seen at once, in at most so large a part of the screen:
_PART = 7
_GAP = 8  # pixels
_SHORT = 60  # characters of words that are named


class CodedPassage(Value):
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
        self._words = QPlainTextEdit(coded.passage.text)
        self._picker = ThemePicker(coded.offers, look, self, makes_new=True)
        self._codings = QWidget()
        self._lines = QVBoxLayout(self._codings)
        self._shown: tuple[Coding, ...] = ()
        self._prepare()
        self._select(coded.span)
        self._ask()
        self._show_codings()
        self._words.selectionChanged.connect(self._show_codings)
        self._picker.opened.connect(self._code)

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
        self._picker.fit(self._screen.height())
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
            self.named(self.tr("&Theme: type some letters of it"), self._picker.box),
            self._picker.list,
        )
        self.ask(parts, (code, cancel), self._picker.box)

    @property
    def span(self) -> Span:
        """The selected words, without blanks around them."""
        text, cursor = self._coded.passage.text, self._words.textCursor()
        start, end = (_from_qt(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, max(start, start + len(words.strip())))

    def _select(self, span: Span) -> None:
        text = self._coded.passage.text
        cursor = self._words.textCursor()
        cursor.setPosition(to_qt(text, span.start))
        cursor.setPosition(to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        self._words.setTextCursor(cursor)

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
        span, picker = self.span, self._picker
        if span.start == span.end:
            self.tell(self.tr("Select the words first."), at=self._words)
        elif picker.is_new:
            self.theme_named.emit(span, picker.name)
        elif not picker.theme:
            self.tell(self.tr("Type the name of a theme first."), at=picker.box)
        else:
            self.theme_chosen.emit(span, picker.theme)


def _from_qt(text: str, at: int) -> int:
    """Return the index in `text` of the character at index `at` in Qt's count."""
    return len(text.encode("utf-16-le")[: 2 * at].decode("utf-16-le"))
