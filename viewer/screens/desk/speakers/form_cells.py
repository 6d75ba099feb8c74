"""The parts of a form: a line to type in, and a name above what it names."""

from collections.abc import Collection, Mapping
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.screens.desk.speakers.value_box import DIFFERS
from viewer.ui.look.accessibility import name_box
from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import FlowLayout

GAP = 12  # pixels between two cells
_WIDE = 176  # pixels of a cell, at 100 %


class TextBox(QLineEdit):
    """A line that tells with `stated` what was typed, when the editor goes on or presses Enter.

    Esc takes back what was typed.
    """

    stated = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._is_told = False  # what is typed: it may be told by Enter, and then by leaving
        self.editingFinished.connect(self._tell)
        self.textEdited.connect(self._begin)

    def show_value(self, value: str | None) -> None:
        """Show `value`, unless something else is being typed."""
        self._shown, self._is_told = "" if value == DIFFERS else value or "", False
        self.setPlaceholderText(self.tr("(differs)") if value == DIFFERS else "")
        is_typed = self.isModified() and self.hasFocus()
        if not is_typed and self.text() != self._shown:  # the same words keep what can be undone
            self.setText(self._shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._shown)
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Tell what is being typed, as leaving the line does."""
        if self.isModified():
            self._tell()

    @Slot()
    def _begin(self) -> None:
        self._is_told = False

    @Slot()
    def _tell(self) -> None:
        typed = " ".join(self.text().split())
        self.setModified(False)
        if typed != self._shown and not self._is_told:
            self._is_told = True
            self.stated.emit(typed)


class TickRow(QWidget):
    """Ticks side by side, one a value. `stated` carries the values that are ticked then."""

    stated = Signal(object)

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._ticks = {value: QCheckBox(each) for value, each in words.items()}
        row = FlowLayout(self, gap=8)
        for tick in self._ticks.values():
            row.addWidget(tick)
            tick.clicked.connect(self._tell)

    def show_ticks(self, held: Collection[str], free: Collection[str]) -> None:
        """Tick the values that are `held`; those that are `free` can be changed."""
        for value, tick in self._ticks.items():
            tick.setChecked(value in held)
            tick.setEnabled(value in free)

    @Slot()
    def _tell(self) -> None:
        self.stated.emit(tuple(value for value, tick in self._ticks.items() if tick.isChecked()))


class FormCell(QWidget):
    """A name above its parts, as wide as `columns` of them."""

    def __init__(self, name: str, look: Look, *parts: QWidget, columns: int = 1) -> None:
        super().__init__()
        self._look, self._columns = look, columns
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "soft")
        label.setBuddy(parts[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (label, *parts):
            column.addWidget(part)
        if isinstance(parts[0], QComboBox):
            name_box(parts[0], name)
        else:
            parts[0].setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        wide = self._look.scaled(_WIDE) * self._columns + GAP * (self._columns - 1)
        return QSize(wide, super().sizeHint().height())
