"""The search over several archives: its box, and the hits as one list with filters."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index import Choices
from viewer.ui.lists.card import Card
from viewer.ui.lists.card_delegate import SIDE
from viewer.ui.lists.card_list import CardList
from viewer.ui.look.look import Look, grown
from viewer.ui.widgets.clear_button import ClearButton
from viewer.ui.widgets.facet_bar import FacetBar
from viewer.ui.widgets.list_header import ListHeader
from viewer.wording.field_names import GroupNames

FIELDS = ("document", "theme", "kind", "voice", "role", "gender", "sector", "language")
_LEAST = 150  # pixels at 100 % of the box
_WIDEST = 720  # pixels of the box and what stands beside it
_LONGEST = 2_000  # characters; a search uses the first 1,000


class AcrossBox(QWidget):
    """A search box, and beside it in how many archives it searches.

    `search_wanted` carries the query at Enter, and `typed` whatever is in the box. `all_wanted`
    asks to search all archives again in place of the chosen ones.
    """

    search_wanted = Signal(str)
    typed = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Search several archives, then Enter"))
        self.box.setAccessibleName(self.tr("Search several archives"))
        self.box.setMaxLength(_LONGEST)
        self.setMaximumWidth(_WIDEST)
        ClearButton(self.box)
        self._all = QLabel(self.tr("In all archives"))
        self._all.setProperty("role", "soft")
        self._chosen = QPushButton()
        self._chosen.setProperty("chip", True)
        self._chosen.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part, share in ((self.box, 1), (self._all, 0), (self._chosen, 0)):
            layout.addWidget(part, share)
        self.box.returnPressed.connect(self._search)
        self.box.textEdited.connect(self.typed)
        self._chosen.clicked.connect(self.all_wanted)
        self.hide()

    @property
    def where(self) -> str:
        """The words that say in which archives is searched."""
        return self._chosen.accessibleName() or self._all.text()

    @property
    def least_width(self) -> int:
        """The least width at which typed words are visible, in pixels."""
        beside = self._all if self._chosen.isHidden() else self._chosen
        return grown(_LEAST) + beside.sizeHint().width()

    def offer(self, number: int) -> None:
        """Offer to search so many archives; the box is there for two and more."""
        self.setVisible(number > 1)

    def say_chosen(self, number: int) -> None:
        """Say that so many chosen archives are searched; with 0, that all are."""
        told = QCoreApplication.translate("LibraryPage", "In %n archive(s)", "", number)
        told = told if number else ""
        self._chosen.setText(f"{told} ×")
        self._chosen.setAccessibleName(told)
        self._chosen.setAccessibleDescription(self.tr("Search all archives again"))
        self._chosen.setToolTip(self.tr("Search all archives again"))
        self._chosen.setVisible(bool(number))
        self._all.setVisible(not number)

    @Slot()
    def _search(self) -> None:
        if self.box.text().strip():
            self.search_wanted.emit(self.box.text())


class AcrossPane(QWidget):
    """The hits. `hit_opened` carries the id of a row; `left` asks to go back to the archives.

    `stop_wanted` asks to search no more archives.
    """

    hit_opened = Signal(str)
    stop_wanted = Signal()
    left = Signal()
    value_toggled = Signal(str, str)
    all_let_go = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.names = GroupNames()
        self.answered = ""
        """The query whose hits are shown."""
        self._facets = FacetBar(FIELDS, self.names)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._stop = QPushButton(self.tr("Cancel the &search"))
        self._back = QPushButton(self.tr("&Back to the archives"))
        self._list = CardList(look)
        self._list.setAccessibleName(self.tr("What was found in which archive"))
        self._above = self._laid_out()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ListHeader(self._above))
        layout.addWidget(self._list, 1)
        self._list.row_opened.connect(self.hit_opened)
        self._stop.clicked.connect(self.stop_wanted)
        self._back.clicked.connect(self.left)
        self._facets.value_toggled.connect(self.value_toggled)
        self._facets.all_let_go.connect(self.all_let_go)
        self.show_counts({}, 0, {})

    def _laid_out(self) -> QWidget:
        above = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        for button in (self._stop, self._back):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(above)
        column.setContentsMargins(SIDE, 4, SIDE, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._facets)
        return above

    def put_above(self, lines: QWidget) -> None:
        """Show `lines` on the answer below what is said of it."""
        column = self._above.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, lines)

    @property
    def said(self) -> str:
        """The words about the search."""
        return self._said.text()

    def show_rows(self, rows: Sequence[Card]) -> None:
        """Show `rows`, and keep the chosen one."""
        self._list.update_rows(rows)

    def say(self, said: str, *, going: bool = False) -> None:
        """Show `said`; `going` if the search runs on."""
        if self._stop.hasFocus() and not going:
            self._list.setFocus()
        self._stop.setVisible(going)
        if said != self._said.text():
            self._said.setText(said)
            told = QAccessibleEvent(self._said, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(told)

    def show_counts(
        self, counts: Mapping[str, Mapping[str, int]], total: int, chosen: Choices
    ) -> None:
        """Offer to narrow `total` hits by the values in `counts`, of which some are `chosen`."""
        self._facets.setVisible(total > 0 or bool(chosen))
        self._facets.show_counts(counts, total, chosen)

    def choose(self, row: str) -> bool:
        """Choose `row`; return whether it is listed."""
        self._list.choose(row)
        return self._list.chosen == row

    def enter(self) -> None:
        """Focus the hits."""
        self._list.setFocus()
