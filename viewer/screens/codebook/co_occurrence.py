"""The view of pairs of themes that share passages."""

from collections.abc import Generator, Mapping
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import Group, Pairs, Told, count_together, together, told_counts
from viewer.screens.codebook.view_context import CodebookContext
from viewer.ui.lists.table import Table, inset
from viewer.ui.lists.table_model import TableRow
from viewer.wording.number_format import figure

if TYPE_CHECKING:
    from viewer.printing.lists import ListWriter

_TURN = 0.03  # seconds of counting between two turns of the event loop
_MANY = 2_000  # rows; more take as long to show


class CoOccurrenceView(QWidget):
    """A table of pairs. `cell_chosen` carries a theme, and the other one as a `Group`."""

    cell_chosen = Signal(str, object)

    def __init__(self, holding: CodebookContext) -> None:
        super().__init__()
        self._holding = holding
        self._counting: Generator[None, None, Pairs] | None = None
        self._pairs: Pairs | None = None
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
        """Always "": pairs are chosen here, not passages."""
        return ""

    def take_focus(self) -> None:
        """Focus the pairs."""
        self.list.setFocus()
        self.list.choose_first()

    def refresh(self) -> None:
        """Count the pairs, once: themes do not depend on the dial."""
        if self._counting is None:
            self._counting = count_together(self._holding.archive.content)
            self._told.setText(self.tr("It is being counted which themes occur together."))
            self._go_on(self._counting)

    def _go_on(self, counting: Generator[None, None, Pairs]) -> None:
        """Count for a moment, then handle events: very many pairs take seconds."""
        end = monotonic() + _TURN
        try:
            while monotonic() < end:
                next(counting)
        except StopIteration as counted:
            pairs: Pairs = counted.value
            if len(pairs.counts) > _MANY:
                QTimer.singleShot(0, self, lambda: self._show(pairs))
            else:
                self._show(pairs)
        else:
            QTimer.singleShot(0, self, lambda: self._go_on(counting))

    def _show(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._told.setText(" ".join(self._sentences(pairs)))
        self.list.show_rows(*self._table(pairs.counts))

    def _sentences(self, pairs: Pairs) -> tuple[str, ...]:
        """Return the number of pairs, and whether all of them are shown, as sentences."""
        if not pairs.number:
            return (self.tr("No two themes share a passage."),)
        some = self.tr(
            "%n pair(s) of themes share a passage. Enter opens what a pair shares.",
            "",
            pairs.number,
        )
        return (some,) if pairs.is_whole else (some, self._most(pairs))

    def _most(self, pairs: Pairs) -> str:
        words = self.tr("The {number} that share most are shown.")
        return words.format(number=figure(len(pairs.counts)))

    def write(self, writer: "ListWriter", holding: CodebookContext) -> None:
        """Write the table for paper."""
        pairs = self._pairs or together(holding.archive.content)
        headings, rows = self._table(_told(holding, pairs))
        writer.begin(self.list.accessibleName(), *(() if pairs.is_whole else (self._most(pairs),)))
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


def _told(holding: CodebookContext, pairs: Pairs) -> dict[tuple[str, str], Told]:
    """Return the counts of pairs as they may leave; counts not told come last, in codebook order.

    If some pairs are left out of the table, so are those whose counts are not told: being in the
    table would tell of them.
    """
    told = dict(zip(pairs.counts, told_counts(tuple(pairs.counts.values())), strict=True))
    places = {theme.id: at for at, (theme, _depth) in enumerate(holding.codebook.walk())}

    def place(pair: tuple[str, str]) -> tuple[bool, int, int, int]:
        count = told[pair].count
        return count is None, -(count or 0), places[pair[0]], places[pair[1]]

    kept = [pair for pair in told if pairs.is_whole or told[pair].count is not None]
    return {pair: told[pair] for pair in sorted(kept, key=place)}
