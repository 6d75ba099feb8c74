"""The line at the foot: which archive this is, the size of its text, and the main keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from index import OpenArchive, worded
from viewer.kit.look import SMALL, Look


class StatusLine(QWidget):
    """Says little, and nothing that changes by itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
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
        for label in (self._archive, self._keys, self._zoom):
            label.setFont(font)
            label.setMinimumWidth(1)
        layout.addWidget(self._archive, 2)
        layout.addWidget(self._keys, 3, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._zoom, 1, Qt.AlignmentFlag.AlignRight)

    def show_archive(self, archive: OpenArchive, language: str, *, bundled: bool) -> None:
        """Say which edition of which archive is open, and why it is trusted."""
        content = archive.content
        trust = self.tr("came with Satchel") if bundled else self.tr("signature checked")
        told = self.tr("{title} · edition {edition} · {trust}")
        title = worded(content.title, language)
        text = told.format(title=title, edition=content.edition, trust=trust)
        self._archive.setText(text)
        self._archive.setToolTip(text)

    @property
    def zoom(self) -> str:
        """What is said of the text's size."""
        return self._zoom.text()

    def show_zoom(self, zoom: int) -> None:
        """Say how large the archive's text is, in percent."""
        self._zoom.setText(self.tr("Text {zoom} %").format(zoom=zoom))
