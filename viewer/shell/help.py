"""The help, in the reader's language: what to do first, and every key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer.kit.look import INTERFACE, Look
from viewer.kit.paths import RESOURCES


class HelpDialog(QDialog):
    """Shows the help that comes with Satchel. It is our own text, never an archive's."""

    def __init__(self, language: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
        _space_out(text)
        page = QTextBrowser()
        page.setAccessibleName(self.tr("Help and keys"))
        page.setOpenLinks(False)
        page.setDocument(text)
        page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(page)
        layout.addWidget(buttons)
        buttons.setContentsMargins(0, 0, 16, 0)


def _space_out(text: QTextDocument) -> None:
    """Give headings, paragraphs and tables the air that Qt's Markdown leaves out."""
    cursor, block = QTextCursor(text), text.begin()
    percent = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    while block.isValid():
        look = block.blockFormat()
        cursor.setPosition(block.position())
        heading = look.headingLevel() > 0
        look.setLineHeight(130, percent)
        if cursor.currentTable() is None:
            look.setTopMargin(18 if heading and block.position() else 4)
            look.setBottomMargin(6 if heading else 4)
        cursor.setBlockFormat(look)
        block = block.next()
    for frame in text.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setCellPadding(4)
            table.setCellSpacing(0)
            table.setBorder(0)
            table.setTopMargin(6)
            table.setBottomMargin(10)
            frame.setFormat(table)
