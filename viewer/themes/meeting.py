"""Themes that occur together: each two of them, and how many passages they share."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Group, together
from viewer.kit.table import Table, inset
from viewer.kit.table_model import TableRow
from viewer.themes.holding import Holding


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
        holding = self._holding
        pairs = together(holding.archive.content)
        none = self.tr("No two themes share a passage.")
        some = self.tr(
            "%n pair(s) of themes share a passage. Enter opens what a pair shares.", "", len(pairs)
        )
        self._told.setText(some if pairs else none)
        names = (self.tr("Theme"), self.tr("Together with"), self.tr("Passages"))
        rows = [
            TableRow(f"{one} {other}", (holding.theme(one), holding.theme(other), count))
            for (one, other), count in pairs.items()
        ]
        self.list.show_rows(names, rows)

    @Slot(str)
    def _open(self, pair: str) -> None:
        one, other = pair.split(" ")
        self.cell_chosen.emit(one, Group("theme", other))
