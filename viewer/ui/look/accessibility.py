"""What a screen reader must be told of some controls beyond what Qt tells by itself."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAction,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QComboBox,
    QMenu,
    QScrollArea,
    QWidget,
)

_KEPT: set[QAccessibleInterface] = set()


def set_accessible_interface(widget: QWidget, told: QAccessibleInterface) -> None:
    """Make `told` the accessible interface of `widget`; call this when the widget is made.

    Qt knows an object by its meta-object too, and PySide makes another when a signal is connected
    to a method of the widget that is no `@Slot`: `told` is forgotten then.

    Qt ends it as the widget ends, and Python may not do so before: it holds its own object to be
    its own. So it is kept here until Qt, which hears of that end first, is done with it.
    """
    QAccessible.registerAccessibleInterface(told)
    _KEPT.add(told)
    widget.destroyed.connect(partial(_KEPT.discard, told))


def name_box(box: QComboBox, name: str) -> None:
    """Say what is chosen in `box`, in two ways: on Linux Qt tells what is chosen as its name."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def announce(where: QObject, words: str) -> None:
    """Have `words` read aloud, if a screen reader listens at all."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))


def tell_tick(menu: QMenu, line: QAction) -> None:
    """Have it read aloud that `line` of `menu`, which stays open, was ticked or let go."""
    inside = QAccessible.queryAccessibleInterface(menu) if QAccessible.isActive() else None
    if inside is not None:
        changed = QAccessible.State()
        changed.checked = 1
        part = inside.child(menu.actions().index(line))
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(part, changed))


class WordsArea(QScrollArea):
    """A page of words that the keys scroll. To Qt it is nothing in particular."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_accessible_interface(self, QAccessibleWidget(self, QAccessible.Role.Pane))
        self.setObjectName("words")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
