"""Asks the trainer for a number, or notes a question, on the trainer's screen."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from viewer.platform.clipboard_guard import holds_own_words
from viewer.presenter.clock import MOST_MINUTES
from viewer.presenter.keys import PresenterCommand
from viewer.ui.look.look import grown
from viewer.ui.widgets.open_in_tab import leaves

_BOX = 90  # pixels at 100 %


class NumberBox(QLineEdit):
    """Takes digits, and leaves every other key to the presentation."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        edits = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if edits or enters or event.text().isdecimal():
            super().keyPressEvent(event)
            event.accept()
        else:
            event.ignore()


class NumberLine(QWidget):
    """A question and a box. `answered` carries the command, and the number."""

    answered = Signal(PresenterCommand, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked = PresenterCommand.GO_TO
        self._label = QLabel()
        self._box = NumberBox()
        self._box.setValidator(QIntValidator(0, MOST_MINUTES, self._box))
        self._box.setMaximumWidth(grown(_BOX))
        self._label.setBuddy(self._box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self._label)
        layout.addWidget(self._box)
        layout.addStretch(1)
        self._box.returnPressed.connect(self._answer)
        self.hide()

    def ask(self, asked: PresenterCommand, count: int) -> None:
        """Ask for the number of a slide, of `count`, or for minutes."""
        self._asked = asked
        to_slide = self.tr("Go to slide, 1 to {count}, then Enter:").format(count=count)
        minutes = self.tr("Minutes in all, then Enter; 0 for none:")
        self._label.setText(to_slide if asked is PresenterCommand.GO_TO else minutes)
        self._box.setAccessibleName(self._label.text())
        self._box.clear()
        self.show()
        self._box.setFocus()

    @Slot()
    def _answer(self) -> None:
        number = self._box.text()
        self.hide()
        if number:
            self.answered.emit(self._asked, int(number))


class QuestionBox(QLineEdit):
    """Takes every key while it has the focus. Esc ends it."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(event, self.left):
            super().keyPressEvent(event)
        event.accept()


class QuestionLine(QWidget):
    """A line for an open question. `noted` carries it; `left` is emitted when the line closes."""

    noted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Open question, then Enter; Esc to leave it:"))
        self._box = QuestionBox()
        self._box.setAccessibleName(label.text())
        holds_own_words(self._box)
        label.setBuddy(self._box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(label)
        layout.addWidget(self._box, 1)
        self._box.returnPressed.connect(self._note)
        self._box.left.connect(self._drop)
        self.hide()

    def ask(self) -> None:
        """Show the line. What is in it still is gone on with."""
        self.show()
        self._box.setFocus()
        self._box.setCursorPosition(len(self._box.text()))

    def finish(self) -> None:
        """Note what was typed, where the line is open still."""
        if not self.isHidden():
            self._note()

    @Slot()
    def _note(self) -> None:
        words = self._box.text()
        self._drop()
        self.noted.emit(words)

    @Slot()
    def _drop(self) -> None:
        self._box.clear()
        self.hide()
        self.left.emit()
