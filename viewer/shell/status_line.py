"""The line at the foot: which archive this is, the size of its text, and the main keys."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from index import OpenArchive, worded
from viewer.kit.look import SMALL, Look

_GAPS = 100  # pixels round and between the labels


class StatusLine(QWidget):
    """Says little, and nothing that changes by itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = ""
        font = look.interface_font(SMALL)
        self._archive, self._keys, self._zoom = QLabel(), QLabel(), QLabel()
        self._archive.setTextFormat(Qt.TextFormat.PlainText)
        self._keys.setText(
            self.tr("Ctrl+K search · Alt+← back · Ctrl+E themes · F5 present · F1 help")
        )
        self._keys.setProperty("role", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 5, 20, 5)
        layout.setSpacing(20)
        self._archive.setMinimumWidth(1)
        for label in (self._archive, self._keys, self._zoom):
            label.setFont(font)
        layout.addWidget(self._archive, 1)
        layout.addWidget(self._keys, 0)
        layout.addWidget(self._zoom, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where there is no room for all of them."""
        super().resizeEvent(event)
        told = self._archive.fontMetrics().horizontalAdvance(self._told)
        needed = told + self._keys.sizeHint().width() + self._zoom.sizeHint().width()
        self._keys.setVisible(needed + _GAPS <= self.width())
        self._show_archive()

    def show_archive(self, archive: OpenArchive, language: str, *, bundled: bool) -> None:
        """Say which edition of which archive is open, and why it is trusted, or that it is not."""
        content = archive.content
        trust = self.tr("came with Satchel") if bundled else self.tr("signature checked")
        told = self.tr("{title} · edition {edition} · {trust}")
        if archive.signer is None:
            told = self.tr("Preview, not signed · {title} · edition {edition}")
        title = worded(content.title, language)
        text = told.format(title=title, edition=content.edition, trust=trust)
        self._told = text
        self._archive.setToolTip(text)
        self._show_archive()

    def _show_archive(self) -> None:
        """Say which archive is open, cut with "…" where there is no room for all of it."""
        room = self.width() - self._zoom.sizeHint().width() - _GAPS
        metrics = self._archive.fontMetrics()
        self._archive.setText(metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, room))

    @property
    def archive(self) -> str:
        """What is said of the open archive."""
        return self._told

    @property
    def zoom(self) -> str:
        """What is said of the text's size."""
        return self._zoom.text()

    def show_zoom(self, zoom: int) -> None:
        """Say how large the archive's text is, in percent."""
        self._zoom.setText(self.tr("Text {zoom} %").format(zoom=zoom))
