"""A dialog of words one below another, that fits any screen: what does not is scrolled to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from viewer.kit.look import Look
from viewer.kit.spoken import WordsArea
from viewer.kit.tips import shortened, tip

SIDE = 28
_WIDTH, _TOP, _BETWEEN, _BELOW = 540, 24, 12, 20  # pixels, at the usual size of text
_ROUND = 48, 64  # pixels of the screen that are left: beside the words; for the frame
_TITLE_LINES = 1.8  # of room for the title: some two lines, as no line is filled to its end
_EDGE = 1  # pixel round the words, in the accent where the keyboard is there


class Paper(QDialog):
    """Words in labels of one width, so that their height is known at once."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.look = look
        self._screen = parent.screen().availableGeometry()
        self._room = self._screen.width() - _ROUND[0] - 2 * SIDE
        self.wide = min(round(_WIDTH * look.zoom / 100) - 2 * SIDE, self._room)

    def fill(self, parts: Sequence[QWidget], foot: QWidget) -> None:
        """Put `parts` one below another, and `foot` below them, where it is always seen."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, _BELOW)
        layout.setSpacing(_BETWEEN)
        foot_height = foot.heightForWidth(self.wide + 2 * SIDE)
        foot.setMinimumHeight(foot_height)  # a dialog asks no layout that far inside
        most = self._screen.height() - _ROUND[1] - foot_height - _BETWEEN - _BELOW
        layout.addWidget(self._scrolling(parts, most))
        layout.addWidget(foot)

    def have_room_for(self, buttons: Sequence[QWidget], gap: int) -> None:
        """Be so wide that the `buttons` stand side by side, where the screen is."""
        for button in buttons:
            button.ensurePolished()
        needed = sum(button.sizeHint().width() + gap for button in buttons) - gap
        self.wide = min(max(self.wide, needed), self._room)

    def words(self, text: str, role: str = "", *, font: QFont | None = None) -> QLabel:
        """Return a label of `text` in the part `role` of the style."""
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
        font = self.look.reading_font(20, bold=True)
        room = round(self.wide * _TITLE_LINES)
        label = self.words(shortened(title, QFontMetrics(font), room), font=font)
        label.setAccessibleName(title)
        label.setToolTip(tip(title))
        return label

    def _scrolling(self, parts: Sequence[QWidget], most: int) -> QWidget:
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(SIDE, _TOP, SIDE, 8)
        layout.setSpacing(10)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch()
        scrolling = WordsArea(self.windowTitle())
        scrolling.setWidget(inside)
        width = self.wide + 2 * SIDE
        needed = layout.totalHeightForWidth(width)
        bar = scrolling.verticalScrollBar().sizeHint().width() if needed > most else 0
        scrolling.setMinimumSize(width + bar + 2 * _EDGE, min(needed + 2 * _EDGE, most))
        return scrolling
