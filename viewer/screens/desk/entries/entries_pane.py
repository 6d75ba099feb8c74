"""What the panes of the glossary and of notes have in common: a list, and a form of one entry."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from index import Archive
from viewer.screens.desk.act_bar import ActBar
from viewer.screens.desk.delegate import LineDelegate
from viewer.screens.desk.desk_pane import ArchivePane
from viewer.screens.desk.entries.entry_rows import WordingRow
from viewer.screens.desk.entries.wording_form import Place, WordingForm
from viewer.services.unwritten_words import UnwrittenWords
from viewer.ui.lists.rows import RowList, next_chosen
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.widgets.splitter import Splitter


class EntriesPane(ArchivePane):
    """Lists entries of the archive, and shows the chosen one in a form.

    `changed` carries the id of an entry, a place of the form and words; `removed` an id, and
    `new_wanted` asks for a new one.
    """

    changed = Signal(str, object, str)
    removed = Signal(str)
    new_wanted = Signal()

    def __init__(self, language: str, look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self.language = language
        self.rows: Sequence[WordingRow] = ()
        self.list, self.form = RowList(look), WordingForm(look, unwritten)
        self.list.setItemDelegate(LineDelegate(look, self.list))
        self.bar = ActBar(self.list)
        self.fill_bar()
        beside = Splitter(Qt.Orientation.Horizontal, self.list, self.form, at_least=(180, 300))
        beside.setSizes([300, 700])
        self.stand(self.bar, beside)
        self.list.row_chosen.connect(self._choose)
        self.list.row_opened.connect(self.form.take_focus)
        self.form.changed.connect(self.changed)
        self.show_chosen()

    def fill_bar(self) -> None:
        """Add the buttons."""
        raise NotImplementedError

    def rows_of(self, archive: Archive) -> Sequence[WordingRow]:
        """Return the rows of `archive`, and have the form offer the boxes for them."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show the chosen row in the form."""
        raise NotImplementedError

    @property
    @override
    def selected(self) -> Excerpt | None:
        row = next((row for row in self.rows if row.id == self.list.chosen), None)
        return Excerpt((row.text, row.aside)) if row else None

    @override
    def enter(self) -> None:
        self.list.choose_first()
        self.list.setFocus()

    @override
    def step(self, by: int) -> None:
        self.list.step(by)

    @Slot()
    def finish_typing(self) -> None:
        """Tell what is being typed, unless it could not be written before."""
        self.form.finish_typing()

    @property
    def words(self) -> dict[Place, str]:
        """What the chosen entry says at each place of the form."""
        raise NotImplementedError

    @override
    def show_archive(self) -> None:
        before = self.rows
        self.rows = tuple(self.rows_of(self.archive)) if self.archive else ()
        if self.rows != before:
            chosen = self.list.chosen
            is_same = [each.id for each in self.rows] == [each.id for each in before]
            (self.list.update_rows if is_same else self.list.show_rows)(self.rows)
            added = [each.id for each in self.rows if each not in before]
            is_new = len(self.rows) > len(before) > 0 and len(added) == 1
            named = added[0] if is_new else next_chosen(chosen, before, self.rows)
            self.list.choose(named or (self.rows[0].id if self.rows else ""))
            self.told.emit()
        self.show_chosen()

    @Slot(str)
    def _choose(self, _name: str) -> None:
        self.show_chosen()

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask to remove the chosen entry."""
        if self.list.chosen:
            self.removed.emit(self.list.chosen)
