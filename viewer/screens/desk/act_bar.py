"""A row of buttons for what can be done with the chosen row of a list, each with its key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.platform.keys import KeyedAction, letter_keys
from viewer.ui.widgets.facet_bar import flowing

_SIDE, _GAP = 20, 6  # pixels


class ActBar(QWidget):
    """Buttons, which their keys press while `owner` has the keyboard.

    A button gives it the keyboard: what is done may take the button away.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self._owner = owner
        within, self._line = flowing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE - 8, 0, _SIDE, _GAP)  # their words begin at the side
        column.addWidget(within)

    def add(self, text: str, do: Callable[[], object], *keys: str) -> QPushButton:
        """Add a button for `do`, and the first of `keys` to its words."""
        button = QPushButton(with_key(text, keys[0]) if keys else text)
        button.setProperty("quiet", True)
        button.clicked.connect(partial(self._press, do))
        self._line.addWidget(button)
        if keys:
            self.add_keys(text, do, *keys)
        return button

    def lead(self, part: QWidget) -> None:
        """Put `part` before the buttons that are added after it, where words begin."""
        within = QWidget()
        column = QVBoxLayout(within)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(part)
        self._line.addWidget(within)

    def _press(self, do: Callable[[], object], _checked: object = None) -> None:
        self._owner.setFocus()
        do()

    def add_keys(self, text: str, do: Callable[[], object], *keys: str) -> None:
        """Have `keys` do `do`, without a button."""
        action = KeyedAction(text, self._owner)
        every = [letter_keys(key) if len(key) == 1 else (key,) for key in keys]
        action.setShortcuts([QKeySequence(key) for each in every for key in each])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self._owner.addAction(action)


def with_key(text: str, key: str) -> str:
    """Return the words of a button with the key that presses it."""
    return f"{text}   {key.replace('Return', 'Enter')}"
