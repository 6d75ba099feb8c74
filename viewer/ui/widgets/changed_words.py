"""Words of an archive in which it is marked what is gone, or what is new."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import override

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from index import Span, marked_invisible
from viewer.ui.look.look import LIST, Look
from viewer.ui.look.marked_text import to_qt

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = 3  # that can be read at least
_MOST = 1_500  # words and blanks that are compared one by one


def changed(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of `before` that were removed, and the spans of `after` that are new.

    Of very long words in between all is told as changed: comparing takes their product.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    first = _same(old, new)
    last = _same(old[first:][::-1], new[first:][::-1])
    middle_old, middle_new = old[first : len(old) - last], new[first : len(new) - last]
    old_at, new_at = _starts(old), _starts(new)
    gone: list[Span] = []
    come: list[Span] = []
    for a, b, c, d in _changes(middle_old, middle_new):
        if a < b:
            gone.append(Span(old_at[first + a], old_at[first + b]))
        if c < d:
            come.append(Span(new_at[first + c], new_at[first + d]))
    return tuple(gone), tuple(come)


def _changes(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    if len(old) > _MOST or len(new) > _MOST:
        return [(0, len(old), 0, len(new))]
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(a, b, c, d) for tag, a, b, c, d in found if tag != "equal"]


def _same(old: list[str], new: list[str]) -> int:
    """Return how many words both begin with."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))


def _starts(words: list[str]) -> list[int]:
    """Return the offsets of the words, and of the end of the last one."""
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


class ChangedWords(QTextEdit):
    """A box of words, which is never read as HTML. What is gone is struck out, else underlined.

    So neither is marked by colour alone.
    """

    def __init__(self, title: str, look: Look, *, is_gone: bool) -> None:
        super().__init__()
        self._look, self._is_gone = look, is_gone
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(title)
        look.dress(self, LIST, reading=True)

    @override
    def minimumSizeHint(self) -> QSize:
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        high = _LINES * self.fontMetrics().lineSpacing() + around
        return QSize(super().minimumSizeHint().width(), high)

    def show_words(self, text: str, spans: Sequence[Span]) -> None:
        """Show `text`, with `spans` of it marked, and a sign for each character nobody sees."""
        text = marked_invisible(text)
        mark = QTextCharFormat()
        mark.setFontStrikeOut(self._is_gone)
        mark.setFontUnderline(not self._is_gone)
        mark.setBackground(self._look.colour("match"))
        mark.setForeground(self._look.colour("on_match"))
        self.setPlainText(text)
        for span in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(to_qt(text, span.start))
            cursor.setPosition(to_qt(text, span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)
