"""The help window: contents at the left, text at the right, and a box to find words."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidgetItem,
    QWidget,
)

from viewer.platform.keys import KeyedAction
from viewer.screens.reader.find.marks import Run
from viewer.shell.help.page import HelpPage
from viewer.shell.help.text import HelpText, number_of
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import tip
from viewer.ui.widgets.clear_button import ClearButton
from viewer.ui.widgets.side_tree import Tree
from viewer.ui.widgets.stack_layout import stack
from viewer.wording.number_format import figure

__all__ = ["HelpWindow", "number_of"]

_SIZE = (960, 680)  # pixels at 100 %
_SMALLEST = (420, 320)  # pixels at 100 %
_CONTENTS = (220, 400)  # pixels at 100 %: the limits of the width, which the longest title decides
_BESIDE = 84  # the same for the scroll bar and the number of matches
_SHARE = 0.45  # of the width, at most
_ROOM_FOR_TEXT = 300  # pixels at 100 % beside the contents
_SEEK = ("Ctrl+F", "Ctrl+K")
_EDGE = 40  # pixels to the edge of the window below


class HelpWindow(QDialog):
    """Stands beside the main window, which stays usable. It shows Satchel's own text only."""

    def __init__(self, language: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Help and keys"))
        self._before: QSize | None = None  # the size before very large text
        text = HelpText(language, look, self)
        self._text = text
        self._page = HelpPage(text, look)
        self._page.setAccessibleName(self.tr("Help and keys"))
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("Find in the help"))
        self._box.setAccessibleName(self.tr("Find in the help"))
        ClearButton(self._box)
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        self._contents = Tree(folds=False)
        self._contents.setAccessibleName(self.tr("What is in the help"))
        self._items = [QTreeWidgetItem([section.title, ""]) for section in text.sections]
        self._contents.addTopLevelItems(self._items)
        for item in self._items:
            item.setToolTip(0, tip(item.text(0)))
        self._look = look
        self._steps = QPushButton(self.tr("Previous")), QPushButton(self.tr("Next"))
        self._lay_out()
        self._connect()
        self._find("")
        self._stand_beside(parent)

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        head = QWidget()
        head.setObjectName("findBar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._box, 1)
        row.addWidget(self._count)
        for button in (*self._steps, close):
            row.addWidget(button)
        self._beside = beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setHandleWidth(1)
        beside.addWidget(self._contents)
        beside.addWidget(self._page)
        beside.setStretchFactor(1, 1)
        beside.setCollapsible(1, False)
        stack(self, head, beside)

    @Slot()
    def _share_out(self) -> None:
        """Give the contents the width of their titles, and the text the rest."""
        least = _smallest(self._look, self.screen().availableSize())
        self._before = _grown_to(self, least, self._before)
        wide = _contents_width(self._contents, self._look, self.width())
        self._beside.setSizes([wide, self.width() - wide])
        self._fit()

    def _fit(self) -> None:
        wide = _contents_width(self._contents, self._look, self.width())
        self._contents.setVisible(self.width() >= wide + self._look.scaled(_ROOM_FOR_TEXT))

    def _connect(self) -> None:
        self._look.changed.connect(self._share_out)
        before, after = self._steps
        before.clicked.connect(self._go_back)
        after.clicked.connect(self._go_on)
        self._box.textChanged.connect(self._find)
        self._contents.installEventFilter(self)
        self._contents.currentItemChanged.connect(self._choose)
        self._contents.itemActivated.connect(self._enter)
        self._page.section_reached.connect(self._show_section)
        self._page.counted.connect(self._tell_count)
        seek = KeyedAction("", self, *_SEEK)
        seek.triggered.connect(self._take_box)
        self.addAction(seek)

    def _stand_beside(self, window: QWidget) -> None:
        """Move to the right of `window`, so that its text stays readable at the left."""
        room = window.screen().availableGeometry()
        across, down = map(self._look.scaled, _SIZE)
        self.resize(min(across, room.width()), min(down, room.height() - _EDGE))
        self._share_out()
        under = window.frameGeometry()
        left = min(under.right() - _EDGE, room.right()) - self.width()
        top = min(under.top() + 2 * _EDGE, room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def open_at(self, number: int) -> None:
        """Raise the window, with the section `number` at the top."""
        self._box.clear()
        self.show()
        self.activateWindow()
        self._show_section(number)
        self._page.show_section(number)
        self._page.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape if self._box.text():
                self._box.clear()
                self._box.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self._page.step(-1 if back else 1)
            case Qt.Key.Key_Down if self._box.hasFocus():
                (self._contents if self._contents.isVisible() else self._page).setFocus()
            case _ if not self._type(event.text()):
                super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find what is typed on the contents too, where Qt would select items by it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._type(event.text())
        return super().eventFilter(watched, event)

    def _type(self, text: str) -> bool:
        """Insert `text` into the box; return whether there was any."""
        if not (text.strip() and text.isprintable()):
            return False
        self._box.setFocus()
        self._box.insert(text)
        return True

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Mark the matches, and list only the sections with any in the contents."""
        runs = self._page.seek(typed)
        for item, section in zip(self._items, self._text.sections, strict=True):
            held = [run for run in runs if section.start <= run[0] < section.end]
            item.setHidden(bool(runs) and not held)
            item.setText(1, figure(len(held)) if held else "")
            item.setFirstColumnSpanned(not held)
            item.setForeground(1, self._look.colour("soft"))
        for button in self._steps:
            button.setEnabled(bool(runs))
        self._show_section(self._page.section if not runs else self._section_with(runs[0]))

    def _section_with(self, run: Run) -> int:
        starts = [section.start for section in self._text.sections]
        return sum(start <= run[0] for start in starts) - 1

    @Slot(int, int)
    def _tell_count(self, here: int, total: int) -> None:
        if not self._box.text().strip():
            self._count.clear()
        elif total:
            told = self.tr("{here} of {total}")
            self._count.setText(told.format(here=figure(here), total=figure(total)))
        else:
            self._count.setText(self.tr("Not in the help. Try other words."))

    @Slot()
    def _choose(self) -> None:
        """Show the section that the reader chose, at its first match."""
        item = self._contents.currentItem()
        if item is None:
            return
        number = self._items.index(item)
        self._page.show_section(number)
        if item.text(1):
            self._page.step_into(self._text.sections[number])
        self._show_section(number)

    @Slot()
    def _enter(self) -> None:
        self._page.setFocus()

    @Slot(int)
    def _show_section(self, number: int) -> None:
        """Select the current section in the contents."""
        self._contents.blockSignals(True)
        self._contents.setCurrentItem(self._items[number])
        self._contents.blockSignals(False)

    @Slot()
    def _take_box(self) -> None:
        self._box.setFocus()
        self._box.selectAll()

    @Slot()
    def _go_back(self) -> None:
        self._page.step(-1)

    @Slot()
    def _go_on(self) -> None:
        self._page.step(1)


def _smallest(look: Look, screen: QSize) -> QSize:
    """Return the smallest size of the window: no button in its head is cut."""
    across, down = map(look.scaled, _SMALLEST)
    return QSize(min(across, screen.width()), min(down, screen.height() - _EDGE))


def _grown_to(window: QWidget, least: QSize, before: QSize | None) -> QSize | None:
    """Keep `window` at least as large as `least`; restore `before` once that is large enough.

    Return the size before it had to grow, None where it had not.
    """
    if before is None and least.expandedTo(window.size()) != window.size():
        before = window.size()
    window.setMinimumSize(least)
    if before is None or least.expandedTo(before) != before:
        return before
    window.resize(before)
    return None


def _contents_width(contents: Tree, look: Look, width: int) -> int:
    """Return the width of the contents in a window of `width`: that of their longest title."""
    items = filter(None, map(contents.topLevelItem, range(contents.topLevelItemCount())))
    longest = max(contents.fontMetrics().horizontalAdvance(item.text(0)) for item in items)
    least, most = map(look.scaled, _CONTENTS)
    return min(most, round(width * _SHARE), max(least, longest + look.scaled(_BESIDE)))
