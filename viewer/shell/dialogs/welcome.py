"""The welcome page: what Satchel is, the choice of language and size, and how to begin."""

from collections.abc import Iterator
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.services.translations import LANGUAGES
from viewer.ui.look.look import INTERFACE, SMALL, Look
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.list_header import ListHeader

_COLUMN = 620  # pixels, at 100 %
_WORDS, _TITLE = INTERFACE + 2, 26


class WelcomePage(QWidget):
    """Emits what the reader wants: to begin, or another language or size.

    Text too large for the window is scrolled; the button to begin is always visible. Where that
    would be cut, the last line is hidden.
    """

    begun = Signal()
    language_chosen = Signal(str)
    larger_wanted = Signal()
    smaller_wanted = Signal()

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._chips: dict[str, Chip] = {}
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("First steps"))
        self._title = QLabel("Satchel")
        self._words = [QLabel(text) for text in self._sentences()]
        self._foot = QLabel(self.tr("This page is in the Help menu. F1 tells the rest."))
        self._begin = QPushButton(self.tr("&Begin reading"))
        self._begin.setProperty("main", True)
        self._column = QWidget()
        self._lines = QVBoxLayout(self._column)
        self._lay_out()
        self._begin.clicked.connect(self.begun)
        look.changed.connect(self._set_anew)

    def _sentences(self) -> Iterator[str]:
        yield self.tr(
            "Interviews and case studies, to read, to search, and to show to a room. No network is "
            "needed, and none is used."
        )
        yield self.tr("To find something, type a word, here or anywhere. Passages appear at once.")
        yield self.tr(
            "What you read and search for is not written down. Satchel remembers how it looks, and "
            "which archives were opened."
        )
        yield self.tr(
            "The text of an archive that is not sealed is not locked away: whoever opens this "
            "computer can read it."
        )

    def _lay_out(self) -> None:
        for label in (self._title, *self._words, self._foot):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._foot.setProperty("role", "soft")
        words = QWidget()
        words.setObjectName("page")
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 20, 0, 8)
        lines.setSpacing(10)
        lines.addWidget(self._languages())
        lines.addSpacing(12)
        for label in (self._title, *self._words):
            lines.addWidget(label)
        column = self._lines
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(ListHeader(words))
        column.addWidget(self._acts())
        column.addWidget(self._foot)
        column.addStretch(2)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(24, 0, 24, 0)
        beside.addStretch(1)
        beside.addWidget(self._column, 1000)
        beside.addStretch(1)

    def _languages(self) -> QWidget:
        """Return a button for each language, named in it, for those who cannot read this one."""
        languages, line = flowing(6)
        for code, name in LANGUAGES.items():
            chip = Chip(name, code)
            chip.setCheckable(True)
            chip.setAutoDefault(True)
            chip.setChecked(code == self._language)
            chip.value_clicked.connect(self._choose)
            line.addWidget(chip)
            self._chips[code] = chip
        return languages

    def _acts(self) -> QWidget:
        sizes = QPushButton(self.tr("Larger text")), QPushButton(self.tr("Smaller text"))
        for button, signal in zip(sizes, (self.larger_wanted, self.smaller_wanted), strict=True):
            button.clicked.connect(signal)
        acts, row = flowing(8)
        for button in (self._begin, *sizes):
            button.setAutoDefault(True)  # so that Enter presses it
            row.addWidget(button)
        self._begin.setAccessibleDescription(" ".join(label.text() for label in self._words))
        return acts

    def take_focus(self) -> None:
        """Give the focus to the button to begin."""
        self._begin.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_anew()  # not before: Qt resets the fonts when a page with a scroll bar is added

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show the last line, unless the buttons above it would be cut."""
        self._foot.show()
        needed = self._lines.totalMinimumHeightForWidth(self._column.width())
        self._foot.setVisible(needed <= self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _choose(self, language: str) -> None:
        for code, chip in self._chips.items():
            chip.setChecked(code == self._language)  # another language has another page
        self.language_chosen.emit(language)

    @Slot()
    def _set_anew(self) -> None:
        """Set the text in the size now chosen."""
        look = self._look
        self._column.setMaximumWidth(look.scaled(_COLUMN))
        look.dress(self._title, _TITLE, bold=True, reading=True)
        for label in self._words:
            look.dress(label, _WORDS)
        look.dress(self._foot, SMALL + 1)
        self._make_room()
