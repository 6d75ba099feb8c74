"""A row of buttons for what can be done with the chosen row of a list, each with its key."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QPushButton, QWidget

from viewer.platform.keys import KeyedAction, letter_keys
from viewer.ui.widgets.anchored_menu import MenuAnchor

_SIDE, _GAP = 20, 6  # pixels
_KEY = "   "  # between the words of a button and its key


class ActButton(QPushButton):
    """A button that is seen while it `is_offered`, in the row or in its menu."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.is_offered = True
        self.setProperty("quiet", True)

    def offer(self, *, offered: bool) -> None:
        """Offer the button, or no longer."""
        if offered != self.is_offered:
            self.is_offered = offered
            self.setVisible(offered)  # until the row is fitted


class ActBar(QWidget):
    """Buttons, which their keys press while `owner` has the keyboard.

    They stand in one row. Those for which it has no room are in a menu at its end. A button gives
    the `owner` the keyboard: what is done may take the button away.
    """

    def __init__(self, owner: QWidget | None = None) -> None:
        super().__init__()
        self._owner = owner
        self._led: QWidget | None = None
        self._buttons: list[ActButton] = []
        self._always: list[QAction] = []
        self._more = QPushButton(self.tr("More"))
        self._menu = QMenu(self._more)
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(_SIDE - 8, 0, _SIDE, _GAP)  # their words begin at the side
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._more.setAccessibleName(self.tr("More that can be done"))
        self._more.setProperty("facet", True)
        self._more.setMenu(self._menu)
        self._more.hide()
        MenuAnchor(self._more, self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)

    @property
    def buttons(self) -> tuple[ActButton, ...]:
        """The buttons, also those in the menu."""
        return tuple(self._buttons)

    def add(self, text: str, do: Callable[[], object], *keys: str) -> ActButton:
        """Add a button for `do`, and the first of `keys` to its words."""
        button = ActButton(with_key(text, keys[0]) if keys else text)
        button.clicked.connect(partial(self._press, do))
        self._row.insertWidget(self._row.indexOf(self._more), button)
        self._buttons.append(button)
        if keys:
            self.add_keys(text, do, *keys)
        return button

    def lead(self, part: QWidget) -> None:
        """Put `part` before the buttons, where words begin."""
        within = QWidget()
        row = QHBoxLayout(within)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(part)
        self._led = within
        self._row.insertWidget(0, within)

    def show_lead(self, *, shown: bool) -> None:
        """Show what stands before the buttons, or hide it."""
        if self._led is not None:
            self._led.setVisible(shown)

    def add_to_menu(self, actions: Iterable[QAction]) -> None:
        """Have `actions` in the menu at the end of the row, whatever has room."""
        self._always.extend(actions)
        self._fit()

    def _press(self, do: Callable[[], object], _checked: object = None) -> None:
        if self._owner is not None:
            self._owner.setFocus()
        do()

    def add_keys(self, text: str, do: Callable[[], object], *keys: str) -> None:
        """Have `keys` do `do`, without a button."""
        owner = self._owner or self
        action = KeyedAction(text, owner)
        every = [letter_keys(key) if len(key) == 1 else (key,) for key in keys]
        action.setShortcuts([QKeySequence(key) for each in every for key in each])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        owner.addAction(action)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return a size in which all buttons are in the menu."""
        parts = [self._more, *([self._led] if self._led else [])]
        wide = sum(part.minimumSizeHint().width() for part in parts)
        return QSize(wide + 2 * _SIDE, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @property
    def _offered(self) -> list[ActButton]:
        return [button for button in self._buttons if button.is_offered]

    def _fit(self) -> None:
        """Show as many buttons as there is room for, and the menu if it is needed."""
        room = self.width() - 2 * _SIDE
        if self._led is not None and not self._led.isHidden():
            room -= self._led.sizeHint().width() + _GAP
        offered = self._offered
        wide = [button.sizeHint().width() + _GAP for button in offered]
        has_menu = bool(self._always) or sum(wide) > room
        if has_menu:
            room -= self._more.sizeHint().width()
        while wide and sum(wide) > room:
            wide.pop()
        shown = [*offered[: len(wide)], *([self._more] if has_menu else [])]
        for part in (*self._buttons, self._more):
            part.setVisible(part in shown)
        self._row.activate()  # at once, or the buttons are seen on top of one another

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        hidden = [button for button in self._offered if button.isHidden()]
        for button in hidden:
            line = self._menu.addAction(button.text().replace(_KEY, "\t"))
            line.setEnabled(button.isEnabled())
            line.triggered.connect(button.click)
        if hidden and self._always:
            self._menu.addSeparator()
        self._menu.addActions(self._always)


def with_key(text: str, key: str) -> str:
    """Return the words of a button with the key that presses it."""
    return f"{text}{_KEY}{key.replace('Return', 'Enter')}"
