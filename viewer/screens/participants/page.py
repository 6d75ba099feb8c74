"""The page of participants, where each bar leads to the passages of its group."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from index import OpenArchive
from viewer.screens.participants.delegate import PeopleDelegate
from viewer.screens.participants.rows import HeadingRow, people_rows, withheld_from
from viewer.screens.participants.speakers import Speakers
from viewer.services.steps import Stepwise, in_slices
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.look.look import Look
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.ui.screen.screen import Screen
from viewer.ui.widgets.placeholder import EmptyNote
from viewer.wording.dial import Dial


class PeoplePage(Screen):
    """Shows the tables of participants. `group_chosen` carries the query for a group's passages."""

    group_chosen = Signal(str)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        bars = RowList(look, opens_on_click=True)
        super().__init__(bars)
        self._archive, self._speakers = archive, Speakers(archive)
        self._language = language
        self._dial = dial
        self._bars = bars
        self._withheld = QLabel(
            self.tr("Groups that the attributions do not tell now lead to no quotes.")
        )
        self._withheld.setProperty("role", "soft")
        self._withheld.setWordWrap(True)
        self._withheld.setContentsMargins(24, 16, 24, 0)
        bars.setAccessibleName(self.tr("Who took part"))
        self._delegate = PeopleDelegate(look, bars)
        bars.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._withheld)
        layout.addWidget(bars)
        if not archive.content.participants:
            nobody = self.tr("This archive does not say how many took part.")
            layout.insertWidget(0, EmptyNote(nobody))
        bars.row_opened.connect(self.group_chosen)
        dial.changed.connect(self._retell)
        self._stale = False

    @override
    def filled_in_steps(self) -> Stepwise[None]:
        """List the groups, after looking through one document after the other."""
        yield from in_slices(self._speakers.read())
        self._fill()

    @property
    @override
    def subject(self) -> tuple[str, str]:
        """The kind "chart", and the id of the table of the chosen row."""
        tables = [table.id for table in self._archive.content.participants]
        number = headings_above(self._bars) - 1
        return "chart", tables[number] if 0 <= number < len(tables) else ""

    @override
    def printed(self, paper: PrintContext) -> Printed:
        """Return the tables, written as numbers and bars."""
        from viewer.screens.participants.printing import written  # noqa: PLC0415  rarely needed

        return written(people_rows(self._speakers, self._language, paper.dial), paper)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    @Slot()
    def _retell(self) -> None:
        """Update the rows after a change of the dial, or when the page is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._fill()

    def _fill(self) -> None:
        """Fill the list. A bar leads to passages only if attribution lines tell its group."""
        self._stale = False
        rows = people_rows(self._speakers, self._language, self._dial)
        self._withheld.setVisible(bool(withheld_from(self._speakers, self._dial)))
        self._delegate.fit(rows)
        self._bars.update_rows(rows)


def headings_above(bars: RowList) -> int:
    """Return the number of headings down to the chosen row, itself included."""
    model, chosen = bars.model(), bars.currentIndex().row()
    rows = (model.index(number, 0).data(ROW) for number in range(chosen + 1))
    return sum(isinstance(row, HeadingRow) for row in rows)
