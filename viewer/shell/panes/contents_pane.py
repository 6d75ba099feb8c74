"""The contents of an archive at the left: its documents, or the sections of a single one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from index import Document, Section, Titled
from viewer.shell.panes.contents_tree import ContentsTree
from viewer.shell.panes.document_filter import DocumentFilter
from viewer.shell.places.places import Place, ScreenName
from viewer.wording.dial import Dial

PLACE = Qt.ItemDataRole.UserRole
_MANY = 12  # documents seen at a glance; with more there is a filter


class ContentsPane(QWidget):
    """Lists documents, which can be folded away; `folded` is emitted when the reader does so.

    The sections of a document are listed when it is unfolded: thousands would take long. `resized`
    is emitted when the number of lines changed.
    """

    folded = Signal(bool)
    resized = Signal()
    place_chosen = Signal(object)

    def __init__(self, documents: Sequence[Document], dial: Dial) -> None:
        super().__init__()
        self._several = len(documents) > 1
        self._listed = documents
        self._items: dict[str, QTreeWidgetItem] = {}  # of documents and of sections, by id
        self._documents: list[QTreeWidgetItem] = []  # where there are several
        self._unlisted: dict[str, Document] = {}  # documents whose sections are not listed yet
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._filter = DocumentFilter()
        self._none = QLabel(self.tr("No document is called so."))
        self.tree = ContentsTree(dial, folds=self._several)
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setMinimumHeight(1)  # Qt's own minimum is more than one line
        self._top = self._line(self.tree.made(self.tr("Contents")), "")
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
        self._none.setIndent(self.fontMetrics().height() // 2)  # in line with the typed text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._filter, self._none):
            column.addWidget(_inset(part))
        self._held(self._none).hide()
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._fit_filter()

    def _fill(self, documents: Sequence[Document]) -> None:
        if self._several:
            self._documents = [self._document(document) for document in documents]
            self.tree.hang(self._documents, self._top)
            self._top.setExpanded(True)  # a document unfolds when it is shown
            self.tree.count(self._top, len(documents))
        else:
            self._hang_sections(documents, self._top)
            self.tree.expandAll()

    def renew(self, documents: Sequence[Document]) -> bool:
        """List `documents`, some of which changed; return False where that needs a new pane."""
        before, self._listed = self._listed, documents
        changed = _with_other_outlines(before, documents)
        if changed is None or (changed and not self._several):
            return False
        for old, _new in changed:  # all of them first: a section may stand in another now
            for section in old.walk():
                self._items.pop(section.id, None)
        for _old, new in changed:
            self._list_anew(new)
        return True

    def _list_anew(self, document: Document) -> None:
        item, was_listed = self._items[document.id], document.id not in self._unlisted
        item.takeChildren()
        self._unlisted[document.id] = document
        if was_listed:
            self._unfold(item)

    def show_place(self, name: str) -> None:
        """Select the document or section `name`, or the top."""
        if self.is_folded:  # and stays folded
            self.tree.setCurrentItem(self._top)
            return
        if name not in self._items:
            for document in [each for each in self._unlisted.values() if _holds(each, name)]:
                self._unfold(self._items[document.id])
        item = self._items.get(name, self._top)
        if _is_hidden(item):
            self._filter.clear()
        self.tree.setCurrentItem(item)

    def keep_in_sight(self) -> None:
        """Scroll to the chosen line once the list has its new height."""
        QTimer.singleShot(0, self, self._show_chosen)

    @Slot()
    def _show_chosen(self) -> None:
        if self.tree.selectedItems():
            self.tree.scrollToItem(self.tree.selectedItems()[0])

    @property
    def is_folded(self) -> bool:
        """Whether the reader folded several documents away."""
        return self._several and not self._top.isExpanded()

    def fold(self, *, folded: bool) -> None:
        """Fold several documents away, or list them."""
        if self._several:
            self._top.setExpanded(not folded)

    def fitting_into(self, room: int) -> int:
        """Return the height in pixels of the lines that fit into `room`."""
        return self._above_tree + self.tree.fitting_into(room - self._above_tree)

    @property
    def whole_height(self) -> int:
        """The height with all lines, in pixels."""
        return self._above_tree + self.tree.whole_height

    def height_of(self, lines: int) -> int:
        """Return the height with so many lines, in pixels."""
        return self._above_tree + self.tree.height_of(lines)

    @property
    def _above_tree(self) -> int:
        held = (self._held(part) for part in (self._filter, self._none))
        return sum(part.sizeHint().height() for part in held if not part.isHidden())

    def _document(self, document: Document) -> QTreeWidgetItem:
        item = self._line(self.tree.titled(document), document.id)
        if document.sections:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self._unlisted[document.id] = document
        return item

    def _section(self, section: Section) -> QTreeWidgetItem:
        item = self._line(self.tree.titled(section), section.id)
        item.addChildren([self._section(inner) for inner in section.sections])
        return item

    def _line(self, item: QTreeWidgetItem, name: str) -> QTreeWidgetItem:
        self._items[name] = item
        item.setData(0, PLACE, Place(ScreenName.READER, name))
        return item

    def _hang_sections(self, documents: Sequence[Document], above: QTreeWidgetItem) -> None:
        sections = [section for document in documents for section in document.sections]
        self.tree.hang([self._section(section) for section in sections], above)

    @Slot(QTreeWidgetItem)
    def _unfold(self, item: QTreeWidgetItem) -> None:
        """List the sections of the document of `item`, unless they are listed."""
        document = self._unlisted.pop(item.data(0, PLACE).target, None)
        if document is not None:
            self._hang_sections([document], item)

    @Slot(QTreeWidgetItem)
    def _tell_fold(self, item: QTreeWidgetItem) -> None:
        if item is self._top and self._several:
            self._fit_filter()
            self.folded.emit(self.is_folded)
        if not self._soon.isActive():  # else all unfold at once, and it is emitted after the last
            self.resized.emit()
        self._soon.start()

    def _fit_filter(self) -> None:
        """Show the filter where there are many documents, and they are listed."""
        wanted = len(self._documents) > _MANY and not self.is_folded
        self._held(self._filter).setVisible(wanted)
        if not wanted:
            self._filter.clear()

    @Slot()
    def _narrow(self) -> None:
        """List the documents whose titles contain what is typed."""
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
        """Go to the first listed document."""
        first = next((item for item in self._documents if not item.isHidden()), None)
        if first is not None:
            self.place_chosen.emit(first.data(0, PLACE))

    @staticmethod
    def _held(part: QWidget) -> QWidget:
        return part.parentWidget() or part


def _holds(document: Document, name: str) -> bool:
    return any(section.id == name for section in document.walk())


def _is_hidden(item: QTreeWidgetItem) -> bool:
    """Return whether a line, or one that it lies in, is hidden."""
    above: QTreeWidgetItem | None = item
    while above is not None and not above.isHidden():
        above = above.parent()
    return above is not None


def _with_other_outlines(
    before: Sequence[Document], documents: Sequence[Document]
) -> list[tuple[Document, Document]] | None:
    """Return (old, new) of each document with other sections; None where these are others."""
    if list(map(_head, before)) != list(map(_head, documents)):
        return None
    return [
        (old, new)
        for old, new in zip(before, documents, strict=True)
        if old is not new and _outline(old) != _outline(new)
    ]


def _head(titled: Titled) -> tuple[object, ...]:
    return titled.id, titled.title, titled.translations


def _outline(document: Document) -> list[tuple[object, ...]]:
    return [(*_head(section), section.level) for section in document.walk()]


def _inset(part: QWidget) -> QWidget:
    """Return a container of `part` with margins that align it with the title."""
    held, side = QWidget(), round(part.fontMetrics().height() * 0.7)
    column = QVBoxLayout(held)
    column.setContentsMargins(side, 0, side, side // 2)
    column.addWidget(part)
    return held
