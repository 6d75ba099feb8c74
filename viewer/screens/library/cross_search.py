"""The search over several archives: its box, and hits under the titles of archives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, override

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.lists.card import Card
from viewer.ui.lists.card_delegate import SIDE, CardDelegate
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.lists.row_delegate import paint_line
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import LIST, Look, grown
from viewer.ui.look.marked_text import MarkedText
from viewer.ui.look.tooltips import say_in_menu
from viewer.ui.widgets.anchored_menu import MenuAnchor
from viewer.ui.widgets.clear_button import ClearButton

_ABOVE, _BELOW = 20, 8
_LEAST = 150  # pixels at 100 % of the box
_WIDEST = 720  # pixels of the box and its button
_LONGEST = 2_000  # characters; a search uses the first 1,000


@dataclass(frozen=True, slots=True)
class TitleRow:
    """The title of the archive that has the hits below it, and their total number."""

    id: str
    title: str
    said: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title}. {self.said}"

    @property
    def choosable(self) -> bool:
        """A title cannot be chosen."""
        return False


type AcrossRow = Card | TitleRow


@dataclass(frozen=True, slots=True)
class _LaidTitle:
    """A title, laid out for a width."""

    title: MarkedText
    said: MarkedText

    @property
    def height(self) -> float:
        return _ABOVE + self.title.height + self.said.height + _BELOW


class AcrossDelegate(CardDelegate):
    """Paints cards of hits, and the titles of archives in the reading face."""

    @override
    def lay_out(self, row: AcrossRow, width: int) -> Any:
        if isinstance(row, Card):
            return super().lay_out(row, width)
        across = width - 2 * SIDE
        title = MarkedText(row.title, self.look.reading_font(LIST + 2, bold=True), across)
        return _LaidTitle(title, MarkedText(row.said, self.look.interface_font(LIST - 3), across))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, Card):
            super().paint(painter, option, index)
            return
        laid: _LaidTitle = self.laid(row, option.rect.width())
        painter.save()
        paint_line(painter, option, self.look)
        at = QPointF(option.rect.topLeft()) + QPointF(SIDE, _ABOVE)
        at = laid.title.draw(painter, at, self.look.colour("ink"))
        laid.said.draw(painter, at, self.look.colour("soft"))
        painter.restore()


class AcrossBox(QWidget):
    """A search box, with a menu of the archives to search, all of them ticked at first."""

    search_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Search several archives, then Enter"))
        self.box.setAccessibleName(self.tr("Search several archives"))
        self.box.setMaxLength(_LONGEST)
        self.setMaximumWidth(_WIDEST)
        ClearButton(self.box)
        self._where = QPushButton()
        self._where.setProperty("facet", True)
        self._menu = QMenu(self._where)
        self._where.setMenu(self._menu)
        MenuAnchor(self._where, self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box, 1)
        layout.addWidget(self._where)
        self.box.returnPressed.connect(self._search)
        self._menu.triggered.connect(self._tell)
        self._left_out: set[str] = set()
        self._offered: dict[str, str] = {}
        self.hide()

    @property
    def least_width(self) -> int:
        """The least width at which typed words are visible, in pixels."""
        return grown(_LEAST) + self._where.sizeHint().width()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked archives, in order."""
        return tuple(each.data() for each in self._menu.actions() if each.isChecked())

    def offer(self, archives: Mapping[str, str]) -> None:
        """Offer `archives`, id -> title. Unticked ones stay unticked."""
        if archives == self._offered:
            return  # its menu may be open
        self._offered = dict(archives)
        self._menu.clear()
        for name, title in archives.items():
            action = self._menu.addAction("")
            say_in_menu(self._menu, action, title)
            action.setCheckable(True)
            action.setChecked(name not in self._left_out)
            action.setData(name)
        self.setVisible(len(archives) > 1)
        self._say()

    @Slot()
    def _search(self) -> None:
        if self.box.text().strip():
            self.search_wanted.emit(self.box.text())

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self._left_out ^= {action.data()}
        self._say()

    def _say(self) -> None:
        chosen, offered = len(self.chosen), len(self._menu.actions())
        told = self.tr("In all archives")
        if chosen < offered:
            told = self.tr("In {number} of {all} archives").format(number=chosen, all=offered)
        self._where.setText(told)
        self._where.setAccessibleName(told)


class AcrossPane(QWidget):
    """The hits. `hit_opened` carries the id of a row; `left` asks to go back to the archives.

    `stop_wanted` asks to search no more archives.
    """

    hit_opened = Signal(str)
    stop_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "soft")
        self._stop = QPushButton(self.tr("Cancel the &search"))
        self._back = QPushButton(self.tr("&Back to the archives"))
        self._list = RowList(look)
        self._list.setItemDelegate(AcrossDelegate(look, self._list))
        self._list.setAccessibleName(self.tr("What was found in which archive"))
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 4, SIDE, 8)
        head.setSpacing(8)
        head.addWidget(self._said, 1)
        head.addWidget(self._stop)
        head.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._list.row_opened.connect(self.hit_opened)
        self._stop.clicked.connect(self.stop_wanted)
        self._back.clicked.connect(self.left)

    @property
    def said(self) -> str:
        """The words about the search."""
        return self._said.text()

    def show_rows(self, rows: Sequence[AcrossRow], said: str, *, going: bool = False) -> None:
        """Show `rows`, keep the chosen one, and show `said`; `going` if the search runs on."""
        self._list.update_rows(rows)
        if self._stop.hasFocus() and not going:
            self._list.setFocus()
        self._stop.setVisible(going)
        if said != self._said.text():
            self._said.setText(said)
            told = QAccessibleEvent(self._said, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(told)

    def choose(self, row: str) -> bool:
        """Choose `row`; return whether it is listed."""
        self._list.choose(row)
        return self._list.chosen == row

    def enter(self) -> None:
        """Focus the hits."""
        self._list.setFocus()
