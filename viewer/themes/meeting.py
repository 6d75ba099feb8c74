"""Themes that occur together: each two of them, and how many passages they share."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Group, Told, together, told_counts
from viewer.kit.table import Table, inset
from viewer.kit.table_model import TableRow
from viewer.themes.holding import Holding

if TYPE_CHECKING:
    from viewer.printing.lists import ListWriter


class MeetingView(QWidget):
    """Says which pair was opened: a theme, and the other as a group of its passages."""

    cell_chosen = Signal(str, object)

    def __init__(self, holding: Holding) -> None:
        super().__init__()
        self._holding = holding
        self._told = QLabel()
        self._told.setProperty("role", "soft")
        self._told.setWordWrap(True)
        self._told.setContentsMargins(24, 12, 24, 8)
        self.list = Table(holding.look, wide=1)
        self.list.setAccessibleName(self.tr("Themes that occur together"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._told)
        layout.addWidget(inset(self.list), 1)
        self.list.row_opened.connect(self._open)

    @property
    def chosen(self) -> str:
        """No passage is chosen here."""
        return ""

    def take_focus(self) -> None:
        """Let the reader choose a pair."""
        self.list.setFocus()
        self.list.choose_first()

    def refresh(self) -> None:
        """Count, the first time: themes are told whatever the dial says."""
        if self._told.text():
            return
        pairs = together(self._holding.archive.content)
        none = self.tr("No two themes share a passage.")
        some = self.tr(
            "%n pair(s) of themes share a passage. Enter opens what a pair shares.", "", len(pairs)
        )
        self._told.setText(some if pairs else none)
        self.list.show_rows(*self._table(pairs))

    def write(self, writer: "ListWriter", holding: Holding) -> None:
        """Write the table for paper."""
        headings, rows = self._table(_told(holding))
        writer.begin(self.list.accessibleName())
        writer.table(headings, self.list.sorted_as_here(headings, rows))

    def _table(
        self, pairs: Mapping[tuple[str, str], int | Told]
    ) -> tuple[tuple[str, str, str], list[TableRow]]:
        names = (self.tr("Theme"), self.tr("Together with"), self.tr("Passages"))
        theme = self._holding.theme
        rows = [
            TableRow(f"{one} {other}", (theme(one), theme(other), count))
            for (one, other), count in pairs.items()
        ]
        return names, rows

    @Slot(str)
    def _open(self, pair: str) -> None:
        one, other = pair.split(" ")
        self.cell_chosen.emit(one, Group("theme", other))


def _told(holding: Holding) -> dict[tuple[str, str], Told]:
    """Return what may leave of the pairs; those that are not told last, in the codebook's order."""
    pairs = together(holding.archive.content)
    told = dict(zip(pairs, told_counts(tuple(pairs.values())), strict=True))
    places = {theme.id: at for at, (theme, _depth) in enumerate(holding.codebook.walk())}

    def place(pair: tuple[str, str]) -> tuple[bool, int, int, int]:
        count = told[pair].count
        return count is None, -(count or 0), places[pair[0]], places[pair[1]]

    return {pair: told[pair] for pair in sorted(told, key=place)}
