"""A box that shows one value of several rows, and tells when the editor chooses another."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent

from index import Value
from viewer.ui.widgets.choice_box import ChoiceBox

DIFFERS = "\0"
"""The value of rows that do not all have the same."""
_WIDEST = 3  # times the width of the box: its list
_STEPS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class Choice(Value):
    """A line of a box. One that is not open is shown and cannot be chosen."""

    words: str
    value: str | None
    is_open: bool = True


class ValueBox(ChoiceBox):
    """Shows `Choice`s. `stated` carries the value that the editor chose.

    A key opens the list instead of choosing the next line, so that nothing is stated on the way.
    """

    stated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._value: str | None = None
        self._choices: tuple[Choice, ...] = ()
        self.activated.connect(self._take)

    @property
    def value(self) -> str | None:
        """The value that is shown."""
        return self._value

    def show_choices(self, choices: Sequence[Choice], value: str | None) -> None:
        """Show `value` among `choices`; one that is not among them, or DIFFERS, comes first."""
        if value not in [each.value for each in choices]:
            named = self.tr("(differs)") if value == DIFFERS else value or ""
            choices = (Choice(named, value), *choices)
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            for each in choices:
                self.addItem(each.words)
            self._close_lines()
        self._value = value
        self._show()

    def _close_lines(self) -> None:
        model = self.model()
        if isinstance(model, QStandardItemModel):
            for number, each in enumerate(self._choices):
                model.item(number).setEnabled(each.is_open)

    def _show(self) -> None:
        self.setCurrentIndex([each.value for each in self._choices].index(self._value))

    @Slot(int)
    def _take(self, number: int) -> None:
        chosen = self._choices[number].value
        self._show()  # it stands there once it is written
        if chosen not in (self._value, DIFFERS):
            self.stated.emit(chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() in _STEPS or (letter.isprintable() and letter.strip()):
            self.showPopup()
            if letter.isprintable() and letter.strip():
                self.view().keyboardSearch(letter)
            return
        super().keyPressEvent(event)

    @override
    def showPopup(self) -> None:
        """Open the list at what is shown, as wide as its words need."""
        view = self.view()
        view.setCurrentIndex(self.model().index(self.currentIndex(), 0))
        wide = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(wide, _WIDEST * self.width()))
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, which scrolls."""
        event.ignore()
