"""Shows how a passage changed since words of it were kept: before and after."""

import re
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from index import Span
from viewer.ui.look.look import LIST, Look
from viewer.ui.look.marked_text import to_qt

_SIZE = (620, 460)  # pixels at 100 %
_WORD = re.compile(r"\s+|\w+|[^\w\s]")


def changed(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of `before` that were removed, and the spans of `after` that are new."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    gone: list[Span] = []
    come: list[Span] = []
    old_at, new_at = _starts(old), _starts(new)
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal" and a < b:
            gone.append(Span(old_at[a], old_at[b]))
        if tag != "equal" and c < d:
            come.append(Span(new_at[c], new_at[d]))
    return tuple(gone), tuple(come)


def _starts(words: list[str]) -> list[int]:
    """Return the offsets of the words, and of the end of the last one."""
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


class DifferenceSheet(QDialog):
    """Strikes out removed words and underlines new ones: neither is marked by colour alone."""

    def __init__(self, before: str, after: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Satchel")
        gone, come = changed(before, after)
        struck, under = QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        under.setFontUnderline(True)
        for mark in (struck, under):
            mark.setBackground(look.colour("match"))
            mark.setForeground(look.colour("on_match"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for title, text, spans, mark in (
            (self.tr("As you kept it (what is gone is struck out)"), before, gone, struck),
            (self.tr("As it is in this edition (what is new is underlined)"), after, come, under),
        ):
            label = QLabel(title)
            label.setProperty("role", "heading")
            label.setWordWrap(True)
            column.addWidget(label)
            column.addWidget(_words(title, text, spans, mark, look), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        room = parent.screen().availableGeometry()
        self.resize(
            min(look.scaled(_SIZE[0]), room.width()), min(look.scaled(_SIZE[1]), room.height())
        )


def _words(
    title: str, text: str, spans: tuple[Span, ...], mark: QTextCharFormat, look: Look
) -> QTextEdit:
    """Return a box of the archive's words with marked spans. The text is never read as HTML."""
    box = QTextEdit()
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(title)
    look.dress(box, LIST, reading=True)
    box.setPlainText(text)
    for span in spans:
        cursor = QTextCursor(box.document())
        cursor.setPosition(to_qt(text, span.start))
        cursor.setPosition(to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(mark)
    return box
