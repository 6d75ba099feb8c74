"""Accessible names and roles that Qt does not give some controls by itself."""

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

    Qt looks an object up by its meta-object too, and PySide makes a new one when a signal is
    connected to a method of the widget that is no `@Slot`: `told` is lost then.

    Qt deletes the interface when the widget is destroyed. Python must not delete it before,
    although PySide takes Python to be its owner. So `_KEPT` holds it until the widget's `destroyed`
    comes.
    """
    QAccessible.registerAccessibleInterface(told)
    _KEPT.add(told)
    widget.destroyed.connect(partial(_KEPT.discard, told))


def name_box(box: QComboBox, name: str) -> None:
    """Tell screen readers what is chosen in `box`, in two ways: on Linux Qt reads the name."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def announce(where: QObject, words: str) -> None:
    """Have a screen reader speak `words`, if one is active."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))


def tell_tick(menu: QMenu, line: QAction) -> None:
    """Have a screen reader speak whether `line` of `menu`, which stays open, is ticked or not."""
    inside = QAccessible.queryAccessibleInterface(menu) if QAccessible.isActive() else None
    if inside is not None:
        changed = QAccessible.State()
        changed.checked = 1
        part = inside.child(menu.actions().index(line))
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(part, changed))


class ScrollArea(QScrollArea):
    """A scroll area that a screen reader may ask for a scroll bar that has been hidden meanwhile.

    Qt's own accessible interface of a scroll area then reads beyond its list of parts, and the
    program crashes (`QAccessibleAbstractScrollArea::child` of Qt 6.12); that of any widget checks.
    Connect methods of a subclass as `@Slot`: see `set_accessible_interface`.
    """

    def __init__(self, role: QAccessible.Role = QAccessible.Role.Client) -> None:
        super().__init__()
        set_accessible_interface(self, QAccessibleWidget(self, role))


class WordsArea(ScrollArea):
    """A page of words that the keyboard scrolls, with the role of a pane: Qt gives it none."""

    def __init__(self, name: str) -> None:
        super().__init__(QAccessible.Role.Pane)
        self.setObjectName("words")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
