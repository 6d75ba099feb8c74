"""Lays out the notebook: shelves at the left, the list, and the note below it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from viewer.notebook.dialogs.note_editor import NoteEditor
from viewer.screens.notebook.header import NotebookHeader
from viewer.screens.notebook.list.list import NoteList
from viewer.screens.notebook.pane import ShelfPane
from viewer.ui.lists.scroll_area import ListScrollArea
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.splitter import Splitter
from viewer.ui.widgets.stack_layout import stack

_SHELVES, _LIST, _LEAST_SHELVES, _LEAST_LIST = 212, 444, 150, 240  # pixels across
_ABOVE, _NOTE = 400, 132  # pixels down
_ENOUGH = 160  # pixels at 100 % of the list that suffice, so that the note stays in sight


def lay_out(
    pages: QStackedWidget,
    pane: ShelfPane,
    above: NotebookHeader,
    notes: NoteList,
    editor: NoteEditor,
) -> None:
    """Lay all parts out on a new page in `pages`."""
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
    whole = Splitter(Qt.Orientation.Horizontal, at_least=(_LEAST_SHELVES, _LEAST_LIST))
    foot = Splitter(Qt.Orientation.Vertical)
    pages.addWidget(whole)
    whole.addWidget(left)
    whole.addWidget(ListScrollArea(foot, notes, _ENOUGH))
    foot.addWidget(right)
    foot.addWidget(editor)
    stack(right, ListHeader(above, whole=True), notes)
    foot.setSizes([_ABOVE, _NOTE])
    foot.setStretchFactor(0, 1)
    whole.setSizes([_SHELVES, _LIST])
    whole.setStretchFactor(1, 1)
