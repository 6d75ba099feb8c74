"""Lays the parts of the notebook out: shelves at the left, the list, and the note at its foot."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from viewer.keeping.editor import NoteEditor
from viewer.kit.head import Head
from viewer.kit.room import Room
from viewer.kit.split import Split
from viewer.kit.stacking import stack
from viewer.notebook.above import Above
from viewer.notebook.list import NoteList
from viewer.notebook.pane import ShelfPane

_SHELVES, _LIST, _LEAST_SHELVES, _LEAST_LIST = 212, 444, 150, 240  # pixels across
_ABOVE, _NOTE, _LEAST_VIEW = 400, 132, 44  # pixels down


def laid_out(pane: ShelfPane, above: Above, notes: NoteList, editor: NoteEditor) -> QSplitter:
    """Return all parts in one."""
    left, right = QWidget(), QWidget()
    left.setObjectName("navigation")
    left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    make = QPushButton(QCoreApplication.translate("ShelfPane", "New collection …"))
    make.setProperty("quiet", True)
    make.setProperty("side", True)
    make.clicked.connect(pane.make_wanted)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 8, 0, 8)
    column.addWidget(pane, 1)
    column.addWidget(make)
    stack(right, Head(above, whole=True), notes)
    foot = Split(Qt.Orientation.Vertical, right, editor)
    foot.setSizes([_ABOVE, _NOTE])
    foot.setStretchFactor(0, 1)
    editor.box.setMinimumHeight(_LEAST_VIEW)
    room = Room(foot, notes)
    whole = Split(Qt.Orientation.Horizontal, left, room, at_least=(_LEAST_SHELVES, _LEAST_LIST))
    whole.setSizes([_SHELVES, _LIST])
    whole.setStretchFactor(1, 1)
    return whole
