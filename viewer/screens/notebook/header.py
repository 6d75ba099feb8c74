"""The header of the notebook: search box, filters, order, and the number of entries."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index import Choices, OpenArchive
from viewer.notebook.store.model import NotebookSnapshot
from viewer.notebook.wording.entry_words import colour_word, kind_word
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.notebook.list.rows import FIELDS, EntryOrder
from viewer.ui.look.accessibility import name_box
from viewer.ui.widgets.choice_box import StillBox
from viewer.ui.widgets.clear_button import ClearButton
from viewer.ui.widgets.facet_bar import FacetBar
from viewer.ui.widgets.flow_layout import flowing
from viewer.wording.field_names import FieldNames


class NotebookNaming(FieldNames):
    """The labels of the notebook's fields and of their values."""

    def __init__(self, archive: OpenArchive, language: str) -> None:
        super().__init__(archive, language)
        self.kept = NotebookSnapshot()

    @override
    def value(self, field: str, value: str) -> str:
        match field:
            case "colour":
                return colour_word(value)
            case "kind":
                return kind_word(value)
            case "collection":
                collection = self.kept.collections.get(value)
                return collection.title if collection else value
            case _:
                return super().value(field, value)


class EntryOrderBox(StillBox):
    """A combo box for the order."""

    order_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("facet", True)
        name_box(self, self.tr("Order of what is kept"))
        self._words = {
            EntryOrder.OWN: self.tr("In own order"),
            EntryOrder.TIME: self.tr("Newest first"),
            EntryOrder.PLACE: self.tr("By place"),
            EntryOrder.COLOUR: self.tr("By colour"),
            EntryOrder.COLLECTION: self.tr("By collection"),
        }
        self.offer(own=False)
        self.currentIndexChanged.connect(self._tell)

    def offer(self, *, own: bool) -> None:
        """Offer a collection's own order, or the order by collection."""
        left_out = EntryOrder.COLLECTION if own else EntryOrder.OWN
        chosen = self.currentData()
        self.blockSignals(True)  # the reader has chosen nothing
        self.clear()
        for order, words in self._words.items():
            if order is not left_out:
                self.addItem(words, order)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)

    @property
    def order(self) -> EntryOrder:
        """The chosen order."""
        return EntryOrder(self.currentData())

    def choose(self, order: EntryOrder) -> None:
        """Choose `order`, and signal it."""
        self.setCurrentIndex(max(0, self.findData(order)))

    @Slot()
    def _tell(self) -> None:
        self.order_chosen.emit(self.order)


class NotebookHeader(QWidget):
    """Signals what the reader chooses: `asked` carries the query, others filters and order."""

    asked = Signal(str)
    value_toggled = Signal(str, str)
    all_let_go = Signal()
    order_chosen = Signal(object)
    here_chosen = Signal(bool)
    list_wanted = Signal()
    note_wanted = Signal()
    archive_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, naming: NotebookNaming) -> None:
        super().__init__()
        self.box = QLineEdit()
        holds_own_words(self.box)
        self.box.setPlaceholderText(self.tr("Search what you kept"))
        self.box.setAccessibleName(self.tr("Search what you kept"))
        ClearButton(self.box)
        self.box.installEventFilter(self)
        self._new = self._link(self.tr("Write a note"))
        self.order = EntryOrderBox()
        self._here = StillBox()
        self._here.setProperty("facet", True)
        name_box(self._here, self.tr("Of which archives"))
        self._here.addItem(self.tr("All archives"))
        self._here.addItem(self.tr("This archive"))
        self.facets = FacetBar(FIELDS, naming, self._here, self.order)
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._count.setWordWrap(True)
        self._archive = self._link(self.tr("Search the archive for it"))
        self._save = self._link(self.tr("Save this search …"))
        self._lay_out()
        self.box.textChanged.connect(self.asked)
        self._new.clicked.connect(self.note_wanted)
        self.facets.value_toggled.connect(self.value_toggled)
        self.facets.all_let_go.connect(self.all_let_go)
        self.order.order_chosen.connect(self.order_chosen)
        self._here.currentIndexChanged.connect(self._tell_here)
        self._archive.clicked.connect(self.archive_wanted)
        self._save.clicked.connect(self.save_wanted)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("link", True)
        return button

    def _lay_out(self) -> None:
        self._links, links = flowing(8)
        links.addWidget(self._archive)
        links.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.facets)
        told = QHBoxLayout()
        told.addWidget(self._count, 1)
        told.addWidget(self._new)
        column.addLayout(told)
        column.addWidget(self._links)
        self.say("", is_search=False)

    def say(self, text: str, *, is_search: bool) -> None:
        """Show the number of entries, and the actions on a search if it `is_search`."""
        self._count.setText(text)
        self._links.setVisible(is_search)

    @property
    def said(self) -> str:
        """The sentence on the number of entries."""
        return self._count.text()

    def show_here(self, *, here: bool) -> None:
        """Show whether only entries of the open archive are listed."""
        self._here.setCurrentIndex(int(here))

    def show_bars(self, *, in_bin: bool) -> None:
        """Hide the filters, and disable the search box, for the bin."""
        self.facets.setVisible(not in_bin)
        self.box.setEnabled(not in_bin)

    def let_write(self, can_write: bool) -> None:
        """Enable writing a note, or not."""
        self._new.setEnabled(can_write)

    def show_counts(
        self, counts: Mapping[str, Mapping[str, int]], total: int, chosen: Choices
    ) -> None:
        """Show filters for a list of `total` entries."""
        self.facets.show_counts(counts, total, chosen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from the box into the list with Down or Enter."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in keys
        ):
            self.list_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    def _tell_here(self, number: int) -> None:
        self.here_chosen.emit(number == 1)


def field_counts(
    counts: Mapping[str, Mapping[str, int]], shelf: str
) -> Mapping[str, Mapping[str, int]]:
    """Return the counts to filter by: without collections on a shelf."""
    return {name: values for name, values in counts.items() if not (shelf and name == "collection")}
