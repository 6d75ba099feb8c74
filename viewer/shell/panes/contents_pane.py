"""The contents of an archive at the left: its documents, or the sections of its only one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from index import Document, Section
from viewer.shell.panes.document_filter import DocumentFilter
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.widgets.side_tree import Tree

PLACE = Qt.ItemDataRole.UserRole
_MANY = 12  # documents that are seen at a glance: where there are more, they can be narrowed


class ContentsPane(QWidget):
    """Lists documents, which fold away together: `folded` tells that the reader did so.

    The sections of each are listed once it unfolds: thousands that nobody sees would take long.
    `resized` tells that there are more lines or fewer.
    """

    folded = Signal(bool)
    resized = Signal()
    place_chosen = Signal(object)

    def __init__(self, documents: tuple[Document, ...]) -> None:
        super().__init__()
        self._several = len(documents) > 1
        self._items: dict[str, QTreeWidgetItem] = {}  # of documents and of sections, by their ids
        self._documents: list[QTreeWidgetItem] = []  # where there are several
        self._unlisted: dict[str, Document] = {}  # whose sections are not listed yet
        self._above: dict[str, str] = {}  # the document of each of their sections
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._filter = DocumentFilter()
        self._none = QLabel(self.tr("No document is called so."))
        self.tree = Tree(folds=self._several)
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setMinimumHeight(1)  # Qt's own least is higher than one line
        self._top = self._line(self.tr("Contents"), "")
        self.tree.hang([self._top])
        self._fill(documents)
        self._lay_out()
        self.tree.itemExpanded.connect(self._unfold)
        self.tree.itemExpanded.connect(self._tell_fold)
        self.tree.itemCollapsed.connect(self._tell_fold)
        self._soon.timeout.connect(self.resized)
        self.tree.left_above.connect(self._enter_filter)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._choose_first)
        self._filter.left.connect(self.tree.setFocus)

    def _lay_out(self) -> None:
        self._none.setProperty("role", "soft")
        self._none.setWordWrap(True)
        self._none.setIndent(self.fontMetrics().height() // 2)  # under what is typed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._filter, self._none):
            column.addWidget(_inset(part))
        self._held(self._none).hide()
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._fit_filter()

    def _fill(self, documents: tuple[Document, ...]) -> None:
        if self._several:
            self._documents = [self._document(document) for document in documents]
            self.tree.hang(self._documents, self._top)
            self._top.setExpanded(True)  # a document unfolds when one is in it
            self.tree.count(self._top, len(documents))
        else:
            self._hang_sections(documents, self._top)
            self.tree.expandAll()

    def show_place(self, name: str) -> None:
        """Show that one is in the document or section `name`, or where all begins."""
        if self.is_folded:  # and stays so
            self.tree.setCurrentItem(self._top)
            return
        if name in self._above:
            self._unfold(self._items[self._above[name]])
        document = self._items.get(self._above.get(name, name))
        if document is not None and document.isHidden():
            self._filter.clear()
        self.tree.setCurrentItem(self._items.get(name, self._top))

    @property
    def is_folded(self) -> bool:
        """Whether the reader has several documents put away."""
        return self._several and not self._top.isExpanded()

    def fold(self, *, folded: bool) -> None:
        """Put several documents away, or list them."""
        if self._several:
            self._top.setExpanded(not folded)

    def fitting_into(self, room: int) -> int:
        """Return how high it is, in pixels, with as many lines as there is `room` for."""
        return self._above_tree + self.tree.fitting_into(room - self._above_tree)

    @property
    def whole_height(self) -> int:
        """How high it is where all its lines are seen, in pixels."""
        return self._above_tree + self.tree.whole_height

    def height_of(self, lines: int) -> int:
        """Return how high it is with so many lines, in pixels."""
        return self._above_tree + self.tree.height_of(lines)

    @property
    def _above_tree(self) -> int:
        held = (self._held(part) for part in (self._filter, self._none))
        return sum(part.sizeHint().height() for part in held if not part.isHidden())

    def _document(self, document: Document) -> QTreeWidgetItem:
        item = self._line(document.title, document.id)
        if document.sections:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self._unlisted[document.id] = document
            self._above |= {section.id: document.id for section in document.walk()}
        return item

    def _section(self, section: Section) -> QTreeWidgetItem:
        item = self._line(section.title, section.id)
        item.addChildren([self._section(inner) for inner in section.sections])
        return item

    def _line(self, label: str, name: str) -> QTreeWidgetItem:
        item = self._items[name] = self.tree.made(label)
        item.setData(0, PLACE, Place(ScreenName.READER, name))
        return item

    def _hang_sections(self, documents: Sequence[Document], above: QTreeWidgetItem) -> None:
        sections = [section for document in documents for section in document.sections]
        self.tree.hang([self._section(section) for section in sections], above)

    @Slot(QTreeWidgetItem)
    def _unfold(self, item: QTreeWidgetItem) -> None:
        """List the sections of the document that `item` stands for, unless they are there."""
        document = self._unlisted.pop(item.data(0, PLACE).target, None)
        if document is not None:
            self._hang_sections([document], item)

    @Slot(QTreeWidgetItem)
    def _tell_fold(self, item: QTreeWidgetItem) -> None:
        if item is self._top and self._several:
            self._fit_filter()
            self.folded.emit(self.is_folded)
        if not self._soon.isActive():  # else all of them unfold, and it is told after the last
            self.resized.emit()
        self._soon.start()

    def _fit_filter(self) -> None:
        """Offer to narrow the documents where they are many, and seen."""
        wanted = len(self._documents) > _MANY and not self.is_folded
        self._held(self._filter).setVisible(wanted)
        if not wanted:
            self._filter.clear()

    @Slot()
    def _narrow(self) -> None:
        """List the documents whose titles have what is typed."""
        fitting = self._filter.fitting(item.text(0) for item in self._documents)
        for item in self._documents:
            item.setHidden(item.text(0) not in fitting)
        self._held(self._none).setVisible(not fitting)
        self.resized.emit()

    @Slot()
    def _enter_filter(self) -> None:
        if self._filter.isVisible():
            self._filter.setFocus()

    @Slot()
    def _choose_first(self) -> None:
        """Go to the first document that is listed."""
        first = next((item for item in self._documents if not item.isHidden()), None)
        if first is not None:
            self.place_chosen.emit(first.data(0, PLACE))

    @staticmethod
    def _held(part: QWidget) -> QWidget:
        return part.parentWidget() or part


def _inset(part: QWidget) -> QWidget:
    """Return what holds `part` so that it stands under the title of a side."""
    held, side = QWidget(), round(part.fontMetrics().height() * 0.7)
    column = QVBoxLayout(held)
    column.setContentsMargins(side, 0, side, side // 2)
    column.addWidget(part)
    return held
