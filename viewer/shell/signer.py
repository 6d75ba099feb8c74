"""Asks whether an archive may be opened whose signer is not known here."""

from enum import Enum, auto
from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from index import OpenArchive, Signer, worded
from viewer.kit.figures import day
from viewer.kit.look import INTERFACE, Look

_WIDTH, _SIDE, _TOP = 520, 28, 24  # pixels, at the usual size of text
_ROUND = 48, 150  # pixels of the screen that the words leave: beside them; for frame and buttons
_TITLE_LINES = 1.8  # of room for the title: some two lines, as no line is filled to its end
_LONG_WORD = 12  # letters after which a title may be broken anywhere


class Doubt(Enum):
    """Why the reader is asked.

    That archive is new here, or another signed it before, or it calls itself the bundled one.
    """

    NEW = auto()
    CHANGED = auto()
    IN_NAME = auto()


def doubt_of(signer: Signer, *, in_name: bool) -> Doubt:
    """Return the doubt about an archive of `signer`, which bears the bundled one's id or not."""
    if in_name:
        return Doubt.IN_NAME
    return Doubt.CHANGED if signer is Signer.CHANGED else Doubt.NEW


class SignerDialog(QDialog):
    """Shows the fingerprint, to be compared with the editor's. Not opening it is the usual answer.

    Where the archive is in another's name, it says so loudly and opens it only after a tick.
    """

    def __init__(
        self, archive: OpenArchive, doubt: Doubt, look: Look, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who signed this archive?"))
        screen = parent.screen().availableGeometry()
        self._width = min(round(_WIDTH * look.zoom / 100), screen.width() - _ROUND[0]) - 2 * _SIDE
        self._is_loud = doubt is not Doubt.NEW
        content = archive.content
        told = self.tr("Edition {edition}, of {date}")
        edition = self._words(
            told.format(edition=content.edition, date=day(content.created)), "soft"
        )
        self._tick = QCheckBox(self.tr("I asked the editor: these are their words."))
        self._tick.setVisible(self._is_loud)
        self._tick.toggled.connect(self._allow)
        title = self._title(worded(content.title, language), look)
        parts = (title, edition, *self._explained(doubt), *self._fingerprint(archive, look))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.addWidget(self._scrolling(parts, screen.height() - _ROUND[1]))
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 0, _SIDE, 0)
        below.setSpacing(14)
        below.addWidget(self._tick)
        below.addWidget(self._buttons())
        layout.addLayout(below)

    def _title(self, title: str, look: Look) -> QLabel:
        font = look.reading_font(20, bold=True)
        room = round(self._width * _TITLE_LINES)
        label = self._words(_shortened(title, QFontMetrics(font), room))
        label.setFont(font)
        label.setAccessibleName(title)
        return label

    def _fingerprint(self, archive: OpenArchive, look: Look) -> tuple[QLabel, QLabel]:
        words, _dot, digits = (archive.signer or "").partition(" · ")
        spoken, exact = self._words(words.replace("-", " - ")), self._words(digits, "soft")
        spoken.setFont(look.reading_font(18))
        spoken.setAccessibleName(self.tr("Fingerprint"))
        exact.setFont(look.editor_font(INTERFACE))
        return spoken, exact

    def _scrolling(self, parts: tuple[QWidget, ...], most: int) -> QWidget:
        """Return `parts` one below another, at most `most` pixels high: the rest is scrolled to."""
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_SIDE, _TOP, _SIDE, 8)
        layout.setSpacing(10)
        for part in parts:
            layout.addWidget(part)
        scrolling = QScrollArea()
        scrolling.setFrameShape(QFrame.Shape.NoFrame)
        scrolling.setWidgetResizable(True)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolling.setWidget(inside)
        width = self._width + 2 * _SIDE
        needed = layout.totalHeightForWidth(width)
        bar = scrolling.verticalScrollBar().sizeHint().width() if needed > most else 0
        scrolling.setMinimumSize(width + bar, min(needed, most))
        return scrolling

    def _explained(self, doubt: Doubt) -> list[QWidget]:
        if doubt is Doubt.NEW:
            new = self.tr(
                "Satchel does not know yet who signed this archive. Compare these six words "
                "with the editor’s, by telephone or face to face. You are asked only once."
            )
            return [self._words(new)]
        loud = {
            Doubt.CHANGED: self.tr(
                "Somebody else signed this archive before. It may say what its editor never wrote."
            ),
            Doubt.IN_NAME: self.tr(
                "This archive calls itself the one that came with Satchel, and is not signed by "
                "who signed that. It may say what its editor never wrote."
            ),
        }
        ask = self.tr(
            "Ask the editor, by telephone or face to face, whether these six words are theirs "
            "now. Until then, leave it closed."
        )
        return [self._words(loud[doubt], "care"), self._words(ask)]

    def _words(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(self._width)  # so that its height is known at once
        label.setProperty("role", role)
        if role == "care":
            label.setMargin(8)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _buttons(self) -> QWidget:
        buttons = QDialogButtonBox()
        self._open = QPushButton(self.tr("&Open it"))
        self._leave = QPushButton(self.tr("&Leave it closed"))
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._leave, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._open.setEnabled(not self._is_loud)
        self._open.setAutoDefault(False)
        self._leave.setDefault(True)
        return buttons

    @Slot(bool)
    def _allow(self, ticked: bool) -> None:
        self._open.setEnabled(ticked)

    @override
    def open(self) -> None:
        """Ask, without holding up what runs behind it."""
        super().open()
        self._leave.setFocus()


def _shortened(title: str, metrics: QFontMetrics, room: int) -> str:
    """Return `title`, with a sign where it is cut to `room` pixels; any word of it can wrap."""
    shown = metrics.elidedText(" ".join(title.split()), Qt.TextElideMode.ElideRight, room)
    words = (
        "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
        for word in shown.split(" ")
    )
    return " ".join(words)
