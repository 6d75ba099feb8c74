"""The searches of this sitting whose hits were opened. They are stored nowhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.flow_layout import flowing

_MOST = 12


class Recent(QWidget):
    """Offers recent searches, the newest first."""

    query_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._queries: list[str] = []
        heading = QLabel(self.tr("Searches of this sitting"))
        heading.setProperty("role", "heading")
        chips, self._chips = flowing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(chips)

    @property
    def has_any(self) -> bool:
        """Whether there are any."""
        return bool(self._queries)

    def add(self, query: str) -> None:
        """Add `query`, of which a hit was opened."""
        query = query.strip()
        others = [each for each in self._queries if each != query]
        self._queries = [query, *others][:_MOST]
        self._chips.clear()
        for each in self._queries:
            chip = Chip(each, each)
            chip.value_clicked.connect(self.query_wanted)
            self._chips.addWidget(chip)
