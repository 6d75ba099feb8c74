"""The left pane: the archive's title, its contents, and the ways into it."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from index import Document, OpenArchive, Section, worded
from viewer.kit.apart import is_apart, is_enter_apart, is_way_button
from viewer.kit.figures import figure
from viewer.kit.look import Look
from viewer.kit.side_tree import lay_out_side
from viewer.kit.tips import shortened, tip
from viewer.shell.places import Place, ScreenName

_PLACE = Qt.ItemDataRole.UserRole
_TITLE_LINES = 3.6  # of room for the title: some four lines, as no line is filled to its end


class Navigation(QWidget):
    """Says where the reader wants to go, and shows where they are."""

    place_chosen = Signal(object)
    place_chosen_apart = Signal(object)

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._folded: dict[Place, Document] = {}  # whose sections are listed when it unfolds
        self._above: dict[str, Place] = {}  # the document of each of their sections
        title = Title(worded(archive.content.title, language))
        self._tree = Tree(folds=len(archive.content.documents) > 1)
        self._tree.setAccessibleName(self.tr("Contents and screens"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self._tree)
        self.setFocusProxy(self._tree)
        self._fill(archive)
        self._tree.itemExpanded.connect(self._unfold)
        self._tree.itemClicked.connect(self._choose)
        self._tree.itemActivated.connect(self._choose)
        self._tree.item_chosen_apart.connect(self._choose_apart)
        look.changed.connect(self._colour)

    def show_place(self, place: Place, section: str) -> None:
        """Show that the reader is at `place`, and in the section `section` of the text."""
        target = section if place.screen is ScreenName.READER else ""
        if target in self._above:
            self._unfold(self._items[self._above[target]])
        item = self._items.get(Place(place.screen, target)) or self._items[Place(place.screen)]
        self._tree.setCurrentItem(item)

    def show_count(self, screen: ScreenName, count: int) -> None:
        """Say how much there is on `screen`, or nothing where there is nothing."""
        item = self._items[Place(screen)]
        item.setText(1, figure(count) if count else "")
        item.setFirstColumnSpanned(not count)

    def _fill(self, archive: OpenArchive) -> None:
        content = archive.content
        took_part = content.participants[0].rows if content.participants else ()
        contents = self._add(None, self.tr("Contents"), Place(ScreenName.READER))
        for document in content.documents:
            if len(content.documents) > 1:
                self._add_folded(contents, document)
                continue
            for section in document.sections:
                self._add_section(contents, section)
        counts = (
            (self.tr("Quotes"), ScreenName.QUOTES, len(archive.quotes)),
            (self.tr("Themes"), ScreenName.THEMES, len(content.themes)),
            (self.tr("People"), ScreenName.PEOPLE, sum(row.count for row in took_part)),
            (self.tr("Glossary"), ScreenName.GLOSSARY, len(content.glossary)),
            (self.tr("Search"), ScreenName.SEARCH, 0),
            (self.tr("Notebook"), ScreenName.NOTEBOOK, 0),
            (self.tr("Workshop"), ScreenName.WORKSHOP, 0),
        )
        for label, screen, count in counts:
            self._add(None, label, Place(screen), count)
        if len(content.documents) > 1:  # a document unfolds when one is in it
            contents.setExpanded(True)
        else:
            self._tree.expandAll()
        self._colour()

    def _add_folded(self, above: QTreeWidgetItem, document: Document) -> None:
        """Add `document` without its sections: thousands that nobody sees would take long."""
        place = Place(ScreenName.READER, document.id)
        item = self._add(above, document.title, place)
        if document.sections:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self._folded[place] = document
            self._above |= {section.id: place for section in document.walk()}

    @Slot(QTreeWidgetItem)
    def _unfold(self, item: QTreeWidgetItem) -> None:
        """List the sections of the document that `item` stands for, unless they are there."""
        document = self._folded.pop(item.data(0, _PLACE), None)
        for section in document.sections if document else ():
            self._add_section(item, section)

    def _add_section(self, above: QTreeWidgetItem, section: Section) -> None:
        item = self._add(above, section.title, Place(ScreenName.READER, section.id))
        for inner in section.sections:
            self._add_section(item, inner)

    def _add(
        self, above: QTreeWidgetItem | None, label: str, place: Place, count: int = 0
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([label, figure(count) if count else ""])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _PLACE, place)
        item.setToolTip(0, tip(label))
        if above is None:
            self._tree.addTopLevelItem(item)
        else:
            above.addChild(item)
        item.setFirstColumnSpanned(not count)
        self._items[place] = item
        return item

    @Slot()
    def _colour(self) -> None:
        soft = self._look.colour("soft")
        for item in self._items.values():
            item.setForeground(1, soft)

    @Slot(QTreeWidgetItem, int)
    def _choose(self, item: QTreeWidgetItem, _column: int) -> None:
        self.place_chosen.emit(item.data(0, _PLACE))

    @Slot(QTreeWidgetItem)
    def _choose_apart(self, item: QTreeWidgetItem) -> None:
        self.place_chosen_apart.emit(item.data(0, _PLACE))


class Title(QLabel):
    """The title of an archive, as far as it fits into a few lines. Resting on it shows the rest."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._title = title
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "heading")
        self.setContentsMargins(20, 20, 16, 8)
        self.setAccessibleName(title)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = round(self.contentsRect().width() * _TITLE_LINES)
        shown = shortened(self._title, self.fontMetrics(), room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(tip(self._title) if shown.endswith("…") else "")


class Tree(QTreeWidget):
    """A tree of labels with a number at their right.

    `item_chosen_apart` tells one that is to be shown in a tab of its own.
    """

    item_chosen_apart = Signal(QTreeWidgetItem)

    def __init__(self, *, folds: bool) -> None:
        super().__init__()
        lay_out_side(self, folds=folds)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if is_way_button(event):
            event.ignore()  # the window goes back or forward
        elif not is_apart(event):
            super().mousePressEvent(event)
        elif item := self.itemAt(event.position().toPoint()):
            self.item_chosen_apart.emit(item)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not is_apart(event):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not is_apart(event):
            super().mouseDoubleClickEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter_apart(event) and self.currentItem():
            self.item_chosen_apart.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
