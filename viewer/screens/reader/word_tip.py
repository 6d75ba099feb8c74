"""Explains words of the glossary under the pointer, after it rested there."""

from typing import override

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from index import OpenArchive
from viewer.screens.reader.text.canvas import Canvas
from viewer.ui.look.tooltips import tip
from viewer.wording.glossary_terms import ExplainedWords


class WordTip(QObject):
    """Shows what the word under the pointer means, as a tooltip of `canvas`."""

    def __init__(self, archive: OpenArchive, language: str, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._words = ExplainedWords(archive, language)
        canvas.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._told(event)), self._canvas.viewport())
            return True
        return False

    def _told(self, event: QHelpEvent) -> str:
        """Return what the word at the place of `event` means, or ""."""
        at = self._canvas.cursorForPosition(event.pos())
        text, place = at.block().text(), at.positionInBlock()
        for span, entry in self._words.found(text):
            if span.start <= place <= span.end:
                return ": ".join(self._words.told(entry))
        return ""
