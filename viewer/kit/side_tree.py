"""What stands at the left of a screen: lines to choose from, each with a count at its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget

_INDENTATION, _NARROWEST = 14, 20  # pixels


def lay_out_side(tree: QTreeWidget, *, folds: bool = False) -> None:
    """Give `tree` two columns, of which the words take what the counts leave."""
    tree.setObjectName("navigation")
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(folds)
    tree.setIndentation(_INDENTATION)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(_NARROWEST)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
