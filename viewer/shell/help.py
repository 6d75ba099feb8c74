"""The help, in the reader's language: what to do first, and every key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer.kit.look import INTERFACE, Look
from viewer.kit.paths import RESOURCES


class HelpDialog(QDialog):
    """Shows the help that comes with Satchel. It is our own text, never an archive's."""

    def __init__(self, language: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and keys"))
        self.resize(680, 620)
        text = QTextDocument(self)
        text.setDefaultFont(look.editor_font(INTERFACE))
        text.setDocumentMargin(24)
        file = RESOURCES / "help" / f"{language}.md"
        text.setMarkdown(
            file.read_text(encoding="utf-8"),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        page = QTextBrowser()
        page.setAccessibleName(self.tr("Help and keys"))
        page.setOpenLinks(False)
        page.setDocument(text)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(page)
        layout.addWidget(buttons)
        buttons.setContentsMargins(0, 0, 16, 0)
