"""What a screen reader finds on a screen, and what is amiss with it."""

import re
from collections import Counter

from PySide6.QtGui import QAccessible, QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
)

ROLE = QAccessible.Role
NAME = QAccessible.Text.Name
DESCRIPTION = QAccessible.Text.Description
NO_ROLES = (ROLE.NoRole, ROLE.Client, ROLE.Whitespace, ROLE.UserRole)
TAG = re.compile(r"<[^>]+>")
MNEMONIC = re.compile(r"&\w")
PARTS = 3  # of a scroll area whose bars are told of even while they are hidden
RELATED = QAccessible.RelationFlag.Label


def everything(outside):
    """What is seen of `outside` and of all that is in it, as accessible objects.

    Of a menu that is not open, it is what would be seen.
    """
    yield outside
    for at in range(outside.childCount()):
        inside = outside.child(at)
        if inside is not None and (outside.state().invisible or not inside.state().invisible):
            yield from everything(inside)


def name_of(thing):
    return thing.text(NAME)


def words_of(label):
    """The words that are seen of a label, as far as they are not cut."""
    shown = TAG.sub("", label.text()).replace("\u200b", "").removesuffix("…").strip()
    return shown.replace("&", "")


def told(thing):
    """How to tell a reader of tests which one it is."""
    control = thing.object()
    where = type(control).__name__ if control else "part"
    return f"{where} {thing.role().name} “{name_of(thing)[:60]}”"


def amiss(shown):
    """What is amiss with what is seen of the widget `shown`, each in a few words.

    Qt's own dialog of printing is not ours to mend.
    """
    if isinstance(shown, QPrintDialog):
        return
    things = list(everything(QAccessible.queryAccessibleInterface(shown)))
    for thing in things:
        for complaint in _complaints(thing):
            yield f"{told(thing)}: {complaint}"
    yield from _doubled(things)


def _complaints(thing):
    state, name = thing.state(), name_of(thing)
    if state.focusable and not state.disabled:
        yield from _unnamed(thing, name)
    if MNEMONIC.search(name):
        yield "its name has a mnemonic"
    match thing.object():
        case QAbstractButton() as button:
            yield from _button(button, name, state)
        case QAction() as action:
            yield from _tick(action, state)
        case QComboBox() as box:
            yield from _box(thing, box)
        case QScrollArea() if thing.childCount() < PARTS:
            yield "crashes where it is asked for a part that has gone"
        case QLabel() as label if words_of(label) not in name.replace("&", ""):
            yield "its name hides its words"


def _unnamed(thing, name):
    if not name.strip() and not _is_empty_cell(thing):
        yield "has no name"
    if thing.role() in NO_ROLES:
        yield "has no role"


def _is_empty_cell(thing):
    """Whether it is a cell that says nothing, beside one that has a name."""
    cell = thing.tableCellInterface()
    return cell is not None and cell.columnIndex() > 0


def _button(button, name, state):
    if not name:
        yield "has no name"
    yield from _tick(button, state)
    has_menu = isinstance(button, QPushButton | QToolButton) and button.menu() is not None
    if has_menu and not state.hasPopup:
        yield "does not say that it has a menu"


def _tick(control, state):
    if control.isCheckable() and not state.checkable:
        yield "does not say that it can be ticked"
    if control.isCheckable() and bool(state.checked) != control.isChecked():
        yield "does not say whether it is ticked"


def _box(thing, box):
    """Qt tells what is chosen in a box as its name, where it is labelled by another."""
    labels = [label for label, _kind in thing.relations(RELATED)]
    words = {name_of(label) for label in labels} | {name_of(thing), thing.text(DESCRIPTION)}
    if box.accessibleName() not in words:
        yield "does not say what is chosen in it"
    if not thing.state().expandable:
        yield "does not say that it opens"


def _doubled(things):
    """Controls that stand side by side under one name."""
    named = Counter(
        (each.object().parentWidget(), each.role(), each.object().accessibleName() or name_of(each))
        for each in things
        if each.object() is not None and each.object().isWidgetType() and each.state().focusable
    )
    yield from (
        f"{role.name} “{name}” twice" for (_, role, name), count in named.items() if count > 1
    )
