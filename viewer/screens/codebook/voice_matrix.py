"""The view of themes by voice or another field: a count for each theme and group."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from index import CROSSED, ENOUGH, Crossing, Group, Told, crossed
from viewer.screens.codebook.view_context import CodebookContext
from viewer.ui.lists.table import Table, inset
from viewer.ui.lists.table_model import TableRow
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import StillBox
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.list_header import ListHeader
from viewer.wording.field_names import field_word

if TYPE_CHECKING:
    from viewer.printing.lists import ListWriter

MOST = 12  # columns; more cannot be told apart


class VoiceMatrixView(QWidget):
    """A table of counts. `cell_chosen` carries the theme and the group of a count."""

    cell_chosen = Signal(str, object)

    def __init__(self, holding: CodebookContext) -> None:
        super().__init__()
        self._holding = holding
        self._groups: tuple[Group, ...] = ()
        self._by = StillBox()
        self._by.setProperty("facet", True)
        name_box(self._by, self.tr("What the themes are counted by"))
        self.list = Table(holding.look, narrowest=208, by_cell=True)
        self.list.setAccessibleName(self.tr("Themes and whose words they hold"))
        self._told = QLabel()
        self._told.setProperty("role", "soft")
        self._told.setWordWrap(True)
        line = QWidget()
        fields, field = flowing(8)
        field.addWidget(self._by)
        above = QVBoxLayout(line)
        above.setContentsMargins(24, 12, 24, 8)
        above.setSpacing(8)
        above.addWidget(fields)
        above.addWidget(self._told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ListHeader(line))
        layout.addWidget(inset(self.list), 1)
        self._offer()
        self._by.currentIndexChanged.connect(self.refresh)
        self.list.cell_opened.connect(self._open)

    @property
    def chosen(self) -> str:
        """Always "": counts are chosen here, not passages."""
        return ""

    def take_focus(self) -> None:
        """Focus the table."""
        self.list.setFocus()
        self.list.choose_first()

    def _offer(self) -> None:
        self._by.addItem(self.tr("By whose words they are"), "voice")
        many = len(self._holding.archive.content.documents) > 1
        for field in CROSSED[1:]:
            if field != "document" or many:
                told = self.tr("By field: {field}").format(field=field_word(field).lower())
                self._by.addItem(told, field)

    @Slot()
    def refresh(self) -> None:
        """Count again, at the dial's present level."""
        crossing = self._counted(self._holding)
        self._groups = _most(crossing)
        headings, rows = self._table(self._holding, crossing, _seen(crossing))
        self.list.show_rows(headings, rows)
        enter = self.tr("Enter opens the passages behind a number.")
        self._told.setText(" ".join((*self._sentences(self._holding, crossing), enter)))

    def write(self, writer: "ListWriter", holding: CodebookContext) -> None:
        """Write the table for paper, counted at the level of `holding`."""
        crossing = self._counted(holding)
        headings, rows = self._table(holding, crossing, crossing.told)
        writer.begin(self._by.currentText(), *self._sentences(holding, crossing))
        writer.table(headings, self.list.sorted_as_here(headings, rows))

    def _counted(self, holding: CodebookContext) -> Crossing:
        archive, field = holding.archive.content, self._by.currentData()
        return crossed(archive, field, holding.dial.told, holding.withheld)

    def _table(
        self,
        holding: CodebookContext,
        crossing: Crossing,
        counts: Mapping[tuple[str, Group], int | Told],
    ) -> tuple[list[str], list[TableRow]]:
        """Return the headings and rows of the table of `counts`."""
        groups = _most(crossing)
        headings = [self.tr("Theme"), *(_heading(holding.group(each)) for each in groups)]
        rows = [
            TableRow(
                theme.id,
                (
                    "\u2003" * depth + holding.theme(theme.id),
                    *(counts.get((theme.id, group), 0) for group in groups),
                ),
            )
            for theme, depth in holding.codebook.walk()
        ]
        return headings, rows

    def _sentences(self, holding: CodebookContext, crossing: Crossing) -> tuple[str, ...]:
        """Return sentences on what a column needs, and on the groups without a column."""
        field = self._by.currentData()
        rules = {
            "voice": self.tr("A column has at least {number} passages behind it."),
            "document": self.tr("A column has at least {number} passages behind it."),
        }
        of_people = self.tr(
            "A column has at least {number} passages behind it, and at least {number} people "
            "where the study counts them."
        )
        rule = rules.get(field, of_people).format(number=ENOUGH)
        left_out = ", ".join(holding.group(group) for group in crossing.left_out)
        fewer = self.tr("Left out, with fewer: {groups}.").format(groups=left_out)
        untold = self.tr("The attributions do not tell this now of every quote: {fields}.")
        told = untold.format(fields=field_word(field).lower())
        more = self.tr("The {number} with most passages are shown.").format(number=MOST)
        withheld = {name for name, _value in holding.withheld}
        said = (
            rule,
            more if len(crossing.groups) > MOST else "",
            fewer if left_out else "",
            told if field in withheld else "",
        )
        return tuple(filter(None, said))

    @Slot(str, int)
    def _open(self, theme: str, column: int) -> None:
        self.cell_chosen.emit(theme, self._groups[column - 1] if column else None)


def _most(crossing: Crossing) -> tuple[Group, ...]:
    """Return the groups in order; if there are more than MOST, the largest ones."""
    sizes = {group: sum(crossing.shared[group].values()) for group in crossing.groups}
    kept = set(sorted(sizes, key=lambda group: -sizes[group])[:MOST])
    return tuple(group for group in crossing.groups if group in kept)


def _seen(crossing: Crossing) -> dict[tuple[str, Group], int]:
    """Return the counts on the screen, by theme and group."""
    return {
        (theme, group): count
        for group in _most(crossing)
        for theme, count in crossing.shared[group].items()
    }


def _heading(words: str) -> str:
    """Return `words` on two lines, if a comma divides them."""
    return words.replace(", ", ",\n", 1)
