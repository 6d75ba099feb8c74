"""The codebook as Qt views want it, and how its rows are painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import override

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from index import OpenArchive, worded
from viewer.kit.look import INTERFACE, SMALL, Look
from viewer.kit.marked_text import MarkedText

type Index = QModelIndex | QPersistentModelIndex

SIDE, TOP, BAR, COUNT = 20, 11, 3, 32


class ThemeRole(IntEnum):
    """What a view may ask of a row, besides its text."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme in the reader's language, and how many passages are under it."""

    id: str
    label: str
    definition: str
    count: int


def theme_rows(archive: OpenArchive, language: str) -> tuple[ThemeRow, ...]:
    """Return a row for each theme of `archive`, in `language`."""
    return tuple(
        ThemeRow(
            theme.id,
            worded(theme.label, language),
            worded(theme.definition, language),
            len(archive.codings_of(theme.id)),
        )
        for theme in archive.content.themes
    )


class ThemesModel(QAbstractListModel):
    """One row for each theme, in the codebook's order."""

    def __init__(self, rows: Sequence[ThemeRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)

    def row_of(self, name: str) -> int:
        """Return the row of the theme `name`, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.id == name), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.label}, {row.count}. {row.definition}"
            case ThemeRole.ROW:
                return row
            case _:
                return None


class ThemeDelegate(QStyledItemDelegate):
    """Paints a theme: its label and count, and what belongs under it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        label, definition = self._laid(index.data(ThemeRole.ROW), width)
        return QSize(width, round(label.height + definition.height + 2 * TOP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ThemeRow = index.data(ThemeRole.ROW)
        colour, rect = self._look.colour, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        label, definition = self._laid(row, option.rect.width())
        painter.save()
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colour("line"))
        if chosen:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), colour("raised"))
            painter.fillRect(
                QRectF(rect.left(), rect.top(), BAR, rect.height() - 1), colour("accent")
            )
        at = rect.topLeft() + QPointF(SIDE, TOP)
        below = label.draw(painter, at, colour("accent" if chosen else "ink"))
        definition.draw(painter, below, colour("soft"))
        painter.setFont(self._look.interface_font(INTERFACE))
        painter.setPen(colour("soft"))
        place = QRectF(rect.right() - COUNT - SIDE, at.y(), COUNT, 21)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(row.count))
        painter.restore()

    def _laid(self, row: ThemeRow, width: int) -> tuple[MarkedText, MarkedText]:
        look, across = self._look, width - 2 * SIDE
        label = MarkedText(row.label, look.interface_font(INTERFACE, bold=True), across - COUNT)
        return label, MarkedText(row.definition, look.interface_font(SMALL), across, leading=1.4)


class ThemeList(QListView):
    """The codebook as a list."""

    def __init__(self, model: ThemesModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ThemeDelegate(look, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        look.changed.connect(self.doItemsLayout)
