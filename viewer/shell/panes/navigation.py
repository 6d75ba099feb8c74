"""The left pane: the archive's title, its contents, and its screens."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from index import OpenArchive, worded
from viewer.shell.panes.contents_pane import PLACE, ContentsPane
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import shortened, tip
from viewer.ui.widgets.labels.measured_label import MeasuredLabel
from viewer.ui.widgets.side_tree import Tree
from viewer.wording.dial import Dial

_LEAST_CONTENTS, _LEAST_SCREENS = 5, 3  # lines in any room
_TITLE_LINES = 3.6  # widths of the title: some four lines, since no line is filled
_SHORT_TITLE = 0.96  # the same for one line
_FEW_LINES = 9  # of a pane in which the title has one line
_MARGINS = 20, 20, 16, 8  # pixels round the title: left, top, right, bottom
_LONG = 400  # characters of a title: more than fit into some lines of the widest pane


class Navigation(QWidget):
    """Emits where the reader wants to go, and shows where they are.

    The screens are below the contents and stay visible, however long these are. In a room for a
    line of each at most, both are shown without the title.
    """

    place_chosen = Signal(object)
    place_chosen_apart = Signal(object)

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._archive, self._look, self._language = archive, look, language
        self._screens: dict[ScreenName, QTreeWidgetItem] = {}
        self._is_in_text = True  # where the reader is
        documents = archive.content.headed
        self._title = Title(self._words)
        self.contents = ContentsPane(documents, dial)
        self._ways = Tree(folds=len(documents) > 1)  # folds alike, so that lines align
        self._ways.setAccessibleName(self.tr("Screens"))
        for tree, joined in zip(self._trees, ("above", "below"), strict=True):
            if len(documents) > 1:
                tree.setRootIsDecorated(True)
            else:
                tree.setProperty("joined", joined)  # what does not scroll looks like one list
        self._add_screens()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.contents, 100)
        layout.addWidget(self._ways)
        layout.addStretch(1)
        self.setFocusProxy(self.contents)
        self._connect()
        self._colour()

    @property
    def _trees(self) -> tuple[Tree, Tree]:
        return self.contents.tree, self._ways

    def _connect(self) -> None:
        for tree in self._trees:
            tree.itemClicked.connect(self._choose)
            tree.itemActivated.connect(self._choose)
            tree.item_chosen_apart.connect(self._choose_apart)
            tree.left.connect(self._show_where)
        self.contents.tree.left_below.connect(self._ways.enter_first)
        self._ways.left_above.connect(self.contents.tree.enter_last)
        self.contents.place_chosen.connect(self.place_chosen)
        self.contents.resized.connect(self._share_room)
        self._look.changed.connect(self._colour)

    def show_place(self, place: Place, section: str) -> None:
        """Show that the reader is at `place`, in the section `section` of the text."""
        self._is_in_text = place.screen is ScreenName.READER
        if self._is_in_text:
            self._ways.choose_none()
            self.contents.show_place(section)
        else:
            self.contents.tree.choose_none()
            self._ways.setCurrentItem(self._screens[place.screen])

    @Slot()
    def _show_where(self) -> None:
        """Choose no line of the list in which the place is not: the keyboard came through it."""
        (self._ways if self._is_in_text else self.contents.tree).choose_none()

    def show_count(self, screen: ScreenName, count: int) -> None:
        """Show the number of things on `screen`, or nothing for 0."""
        self._ways.count(self._screens[screen], count)

    def renew(self) -> bool:
        """Show the archive, whose content changed; return False where that needs a new pane."""
        if not self._title.says(self._words):
            return False
        if not self.contents.renew(self._archive.content.headed):
            return False
        for screen, count in self._counts.items():
            self._ways.count(self._screens[screen], count)
        return True

    @property
    def _words(self) -> str:
        return worded(self._archive.content.title, self._language)

    @property
    def _counts(self) -> dict[ScreenName, int]:
        content = self._archive.content
        took_part = content.participants[0].rows if content.participants else ()
        return {
            ScreenName.QUOTES: self._archive.quote_count,
            ScreenName.THEMES: len(content.themes),
            ScreenName.PEOPLE: sum(row.count for row in took_part),
            ScreenName.GLOSSARY: len(content.glossary),
        }

    def _add_screens(self) -> None:
        counts = self._counts
        for label, screen in (
            (self.tr("Quotes"), ScreenName.QUOTES),
            (self.tr("Themes"), ScreenName.THEMES),
            (self.tr("People"), ScreenName.PEOPLE),
            (self.tr("Glossary"), ScreenName.GLOSSARY),
            (self.tr("Search"), ScreenName.SEARCH),
            (self.tr("Notebook"), ScreenName.NOTEBOOK),
            (self.tr("Workshop"), ScreenName.WORKSHOP),
        ):
            item = self._screens[screen] = self._ways.add(label)
            item.setData(0, PLACE, Place(screen))
            self._ways.count(item, counts.get(screen, 0))

    @Slot()
    def _colour(self) -> None:
        for tree in self._trees:
            tree.colour_counts(self._look.colour("soft"))
        self._share_room()

    @override
    def minimumSizeHint(self) -> QSize:
        """Leave the room to others that its lists have now, and do not need: they scroll."""
        hint = super().minimumSizeHint()
        least = self.contents.height_of(1) + self._ways.height_of(1)
        return QSize(hint.width(), min(hint.height(), least))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # such as after a change of the text size
            self._share_room()
        return super().event(event)

    @Slot()
    def _share_room(self) -> None:
        """Give the screens all their room except some lines of the contents; cut no line."""
        is_low = self.height() < self._ways.height_of(_FEW_LINES)
        self._title.fit(_SHORT_TITLE if is_low else _TITLE_LINES)
        least, one = (
            min(self.contents.height_of(lines), self.contents.whole_height)
            for lines in (_LEAST_CONTENTS, 1)
        )
        fewest, line = self._ways.height_of(_LEAST_SCREENS), self._ways.height_of(1)
        room = self.height() + self._ways.spare - self._title.heightForWidth(self.width())
        cut = 0 if room >= one + line else self._ways.spare  # of the screens; else of the contents
        self._title.setVisible(not cut)
        if cut:  # a line of each is more to a reader than the title
            room = self.height() + self._ways.spare + cut
        most = max(line, room - one)
        ways = max(0, self._ways.fitting_into(min(max(room - least, fewest), most, room)))
        self._ways.setFixedHeight(max(0, ways - cut))
        contents = max(0, self.contents.fitting_into(room - ways))
        if contents != self.contents.maximumHeight():
            self.contents.setMaximumHeight(contents)
            self.contents.keep_in_sight()

    @Slot(QTreeWidgetItem, int)
    def _choose(self, item: QTreeWidgetItem, _column: int) -> None:
        self.place_chosen.emit(item.data(0, PLACE))

    @Slot(QTreeWidgetItem)
    def _choose_apart(self, item: QTreeWidgetItem) -> None:
        self.place_chosen_apart.emit(item.data(0, PLACE))


class Title(MeasuredLabel):
    """The title of an archive, shortened to a few lines, with the whole in its tooltip."""

    def __init__(self, title: str) -> None:
        super().__init__(title[:_LONG])
        self._title, self._widths = title, _TITLE_LINES
        self._fitted: tuple[int, str] | None = None  # the room and the font it was shortened for
        self.setProperty("role", "heading")
        self.setContentsMargins(*_MARGINS)
        self.setAccessibleName(title)

    def says(self, title: str) -> bool:
        """Return whether it is the title `title`."""
        return title == self._title

    def fit(self, widths: float) -> None:
        """Be as long as so many widths of the label."""
        if widths != self._widths:
            self._widths = widths
            self._shorten()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # Qt gives a label those of its frame then
            self.setContentsMargins(*_MARGINS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = round(self.contentsRect().width() * self._widths)
        before, self._fitted = self._fitted, (room, self.font().key())
        if self._fitted == before:
            return
        shown = shortened(self._title, self.fontMetrics(), room)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(tip(self._title) if shown.endswith("…") else "")
