"""A dialog of labels that scrolls where the screen is too small for it."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.look.accessibility import WordsArea
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import shortened, tip

SIDE = 28
_WIDTH, _TOP, _BETWEEN, _BELOW = 540, 24, 12, 20  # pixels at 100 %
_ROUND = 48, 64  # pixels of the screen that stay free: beside the words; for the window's frame
_TITLE_LINES = 1.8  # lines of room for a title of two lines, which are never filled to the end
_FEWEST = 4  # lines of a box that gives way
_WHOLE, _LEFT = "whole", "left"  # properties of it: its height before, and after
_EDGE = 1  # pixel of the focus frame round the words


class ScrollDialog(QDialog):
    """A dialog of labels of one width, so that their height is known at once."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.look = look
        self._screen = parent.screen().availableGeometry()
        self._room = self._screen.width() - _ROUND[0] - 2 * SIDE
        self.wide = min(look.scaled(_WIDTH) - 2 * SIDE, self._room)
        self._inside, self._area, self._lowest = QVBoxLayout(), WordsArea(""), QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, _BELOW)
        self._column.setSpacing(_BETWEEN)

    @override
    def open(self) -> None:
        """Open the dialog; during a presentation, once that has ended.

        A dialog that comes from slow work would be seen by the room, or take a clicker's keys.
        """
        every = QApplication.topLevelWidgets()
        room = next((window for window in every if window.property("room")), None)
        if room is None:
            super().open()
        else:
            room.destroyed.connect(self._open_after)

    @Slot()
    def _open_after(self) -> None:
        """Open the dialog, unless its parent window is gone."""
        window = self.parentWidget()
        if window is not None and window.isVisible():
            self.open()

    def fill(self, parts: Sequence[QWidget], foot: QWidget) -> None:
        """Show `parts` one below another, and `foot` below the scrolling part.

        They replace the earlier ones.
        """
        for before in (self._area, self._lowest):
            before.hide()
            before.deleteLater()
        self._lowest, self._area = foot, self._scrolling(parts)
        for part in (self._area, foot):
            self._column.addWidget(part)
            part.show()  # shown at once, to take the focus
        self.fit()

    def fill_to_close(self, parts: Sequence[QWidget]) -> None:
        """Show `parts` above a button that closes the dialog."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QWidget()
        row = QVBoxLayout(foot)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.addWidget(buttons)
        self.fill(parts, foot)

    def fit(self) -> None:
        """Fit the height to the content, as far as the screen has room.

        Lists and boxes of several lines give way first: they scroll by themselves.
        """
        _restore(self._area)
        across = self.wide + 2 * SIDE
        has_lines = self._lowest.hasHeightForWidth()
        foot_height = (
            self._lowest.heightForWidth(across) if has_lines else self._lowest.sizeHint().height()
        )
        self._lowest.setMinimumHeight(foot_height)  # a dialog does not ask nested layouts
        most = self._screen.height() - _ROUND[1] - foot_height - _BETWEEN - _BELOW - 2 * _EDGE
        width = self.wide + 2 * SIDE
        self._inside.invalidate()
        needed = self._inside.totalHeightForWidth(width)
        if needed > most:
            _give_way(self._area, needed - most)
            needed = self._inside.totalHeightForWidth(width)
        if inside := self._area.widget():
            inside.setMinimumHeight(needed)  # lists would take it from labels
        bar = self._area.verticalScrollBar().sizeHint().width() if needed > most else 0
        self._area.setMinimumSize(width + bar + 2 * _EDGE, min(needed, most) + 2 * _EDGE)
        if self.isVisible():
            self._column.activate()
            self.adjustSize()
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up as far as the dialog has grown below the screen; its title bar stays in sight.

        Where nothing is known yet of a frame, there is room for one.
        """
        around = self.frameGeometry()
        has_frame = around.height() > self.height()
        top = self._screen.top() + (0 if has_frame else _ROUND[1] // 2)
        lowest = self._screen.bottom() + 1 - around.height()
        wanted = max(top, min(around.top(), lowest))
        if wanted != around.top():
            self.move(self.x(), wanted)

    def have_room_for(self, buttons: Sequence[QWidget], gap: int) -> None:
        """Widen the dialog so that `buttons` fit side by side, as far as the screen has room."""
        for button in buttons:
            button.ensurePolished()
        self.widen(sum(button.sizeHint().width() + gap for button in buttons) - gap)

    def widen(self, pixels: int) -> None:
        """Widen the dialog to so many pixels of words, as far as the screen has room."""
        self.wide = min(max(self.wide, pixels), self._room)

    def words(self, text: str, role: str = "", *, font: QFont | None = None) -> QLabel:
        """Return a label of `text` with the style sheet's `role`."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if font is not None:
            label.setFont(font)
        label.setFixedWidth(self.wide)
        label.setProperty("role", role)
        if role == "care":
            label.setMargin(8)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def title(self, title: str) -> QLabel:
        """Return a label of an archive's title, cut to two lines."""
        font = title_font(self.look)
        room = round(self.wide * _TITLE_LINES)
        label = self.words(shortened(title, QFontMetrics(font), room), font=font)
        label.setAccessibleName(title)
        label.setToolTip(tip(title))
        return label

    def _scrolling(self, parts: Sequence[QWidget]) -> WordsArea:
        inside = QWidget()
        inside.setObjectName("page")
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(SIDE, _TOP, SIDE, 8)
        self._inside.setSpacing(10)
        for part in parts:
            self._inside.addWidget(part)
        self._inside.addStretch()
        scrolling = WordsArea(self.windowTitle())
        scrolling.setWidget(inside)
        return scrolling


def title_font(look: Look) -> QFont:
    """Return the font of an archive's title in such a dialog."""
    return look.reading_font(20, bold=True)


def _boxes(area: QWidget) -> list[QAbstractScrollArea]:
    """Return the lists and boxes in `area` that are of a height of their own, the highest first."""
    found = area.findChildren(QAbstractScrollArea)
    fixed = [each for each in found if each.minimumHeight() == each.maximumHeight()]
    return sorted(fixed, key=QWidget.maximumHeight, reverse=True)


def _restore(area: QWidget) -> None:
    """Give the boxes in `area` the height again that they had before they gave way."""
    for box in _boxes(area):
        whole, left = box.property(_WHOLE), box.property(_LEFT)
        if whole and box.maximumHeight() == left:
            box.setFixedHeight(whole)


def _give_way(area: QWidget, lacking: int) -> None:
    """Make the boxes in `area` lower by so many pixels together, down to a few lines each."""
    for box in _boxes(area):
        whole = box.maximumHeight()
        left = max(whole - lacking, _FEWEST * box.fontMetrics().lineSpacing())
        if left < whole:
            box.setProperty(_WHOLE, whole)
            box.setProperty(_LEFT, left)
            box.setFixedHeight(left)
            lacking -= whole - left
        if lacking <= 0:
            return
