"""Counts the values of quotes for the filters; for very many quotes in a turn of its own."""

from PySide6.QtCore import QTimer, Slot

from index import Choices
from viewer.screens.quotes.filters import QuoteFields
from viewer.ui.widgets.facet_bar import FacetBar


class ValueCounts(QTimer):
    """Shows in `bar` how many quotes have each value. The timer is active until then."""

    def __init__(self, values: QuoteFields, bar: FacetBar) -> None:
        super().__init__(bar, singleShot=True, interval=0)
        self._values = values
        self._bar = bar
        self._chosen: Choices = {}
        self._total = 0
        self.timeout.connect(self._show)

    def count(self, chosen: Choices, total: int, *, later: bool) -> None:
        """Count with the filters `chosen`, which `total` quotes pass, now or in a later turn."""
        self._chosen, self._total = chosen, total
        if later:
            self.start()
        else:
            self._show()

    @Slot()
    def _show(self) -> None:
        counts = self._values.counted(self._chosen)
        self._bar.show_counts(counts, self._total, self._chosen)
