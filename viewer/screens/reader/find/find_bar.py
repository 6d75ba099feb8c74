"""The find bar: an input box, the number of matches, and buttons to the next and previous."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from index import TextChoice
from viewer.screens.reader.find.marks import Count
from viewer.ui.look.look import grown
from viewer.wording.number_format import figure

_BOX = 90  # pixels at 100 % that the input box has at least beside the buttons


class FindBar(QWidget):
    """Signals what to find and in which direction; the page does the search.

    The buttons are below the box if there is no room beside it.
    """

    sought = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QLineEdit()
        self._box.setPlaceholderText(self.tr("Find in this document"))
        self._box.setAccessibleName(self.tr("Find in this document"))
        self._count = QLabel()
        self._count.setProperty("role", "soft")
        before = QPushButton(self.tr("Previous"))
        after = QPushButton(self.tr("Next"))
        close = QPushButton(self.tr("Close"))
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(16, 8, 16, 8)
        self._line, self._ways = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self._box, 1)
        self._line.addWidget(self._count)
        for button in (before, after, close):
            self._ways.addWidget(button)
        self._whole.addLayout(self._line, 1)
        self._whole.addLayout(self._ways)
        for layout in (self._whole, self._line, self._ways):
            layout.setSpacing(8)
        self._box.textChanged.connect(self.sought)
        before.clicked.connect(self.previous_wanted)
        after.clicked.connect(self.next_wanted)
        close.clicked.connect(self.closed)

    @property
    def text(self) -> str:
        """The words to find."""
        return self._box.text()

    def open(self) -> None:
        """Show the bar and focus its box."""
        self.show()
        self._box.setFocus()
        self._box.selectAll()

    def resume(self, sought: str) -> None:
        """Show the bar with the words `sought`."""
        self.show()
        self._box.setText(sought)

    @Slot(object)
    def show_count(self, count: Count) -> None:
        """Show the number of the current match, of all matches, and of matches in folded words."""
        told = []
        if count.total:
            whole, part = self.tr("{here} of {total}"), self.tr("{here} of {total} in this part")
            shown = part if count.is_part else whole
            told.append(shown.format(here=figure(max(1, count.here)), total=figure(count.total)))
        if count.folded:
            told.append(self.tr("%n in folded words", "", count.folded))
        if count.is_elsewhere:
            told.append(self.tr("Only in other parts: “Next” goes there"))
        elif count.hidden is TextChoice.TRANSLATION:
            told.append(self.tr("Only in the translation: Ctrl+Shift+E shows it"))
        elif count.hidden is TextChoice.ORIGINAL:
            told.append(self.tr("Only in the original: Ctrl+Shift+E shows it"))
        words = " · ".join(told) or self.tr("Not in this document")
        self._count.setText(words if self.text else "")

    def _share_out(self) -> None:
        """Put the buttons beside the input box, or below it."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        box = grown(_BOX) - self._box.minimumSizeHint().width()
        line, ways = self._line.minimumSize().width() + box, self._ways.minimumSize().width()
        edges = self._whole.contentsMargins()
        needed = edges.left() + line + self._whole.spacing() + ways + edges.right()
        direction = beside if needed <= self.width() else below
        if direction != self._whole.direction():
            self._whole.setDirection(direction)

    @override
    def minimumSizeHint(self) -> QSize:
        edges = self._whole.contentsMargins()
        widest = max(each.minimumSize().width() for each in (self._line, self._ways))
        width = edges.left() + widest + edges.right()
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_out()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self.previous_wanted if back else self.next_wanted).emit()
            case _:
                super().keyPressEvent(event)
