"""Tells a screen reader each passage one comes to, as a whole, instead of one long text."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from index import Document, OpenArchive
from viewer.kit.dial import Dial
from viewer.kit.wording import as_of_line, care_line
from viewer.reader.canvas import Canvas
from viewer.reader.care import Care


class Aloud(QObject):
    """Announces what is chosen, where a screen reader listens."""

    def __init__(self, archive: OpenArchive, dial: Dial, care: Care, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._dial = dial
        self._care = care
        self._canvas = canvas
        self._numbers: dict[str, int] = {}
        self._last = ""

    def set_layout(self, document: Document) -> None:
        """Count the passages of `document`."""
        self._numbers = {p.id: number for number, p in enumerate(document.passages(), start=1)}

    @Slot(str)
    def announce(self, name: str) -> None:
        """Tell of `name`, unless it was the last thing told."""
        if name != self._last and QAccessible.isActive():
            told = QAccessibleAnnouncementEvent(self._canvas, self.words(name))
            QAccessible.updateAccessibility(told)
        self._last = name

    def words(self, name: str) -> str:
        """Return what is told of `name`: which it is, what it warns of, its words, who says them.

        Folded words are not told, and of who speaks no more than the dial lets.
        """
        passage, footnote = self._archive.passage(name), self._archive.footnote(name)
        if footnote is not None:
            told = QCoreApplication.translate("Reader", "Footnote {mark}")
            return "\n".join((told.format(mark=footnote.mark), footnote.text))
        if passage is None:
            return ""
        told = QCoreApplication.translate("Reader", "Passage {number} of {total}")
        parts = [told.format(number=self._numbers.get(name, 0), total=len(self._numbers))]
        parts.append(care_line(passage))
        if self._care.folds(passage):
            parts.append(QCoreApplication.translate("Reader", "The words are folded."))
        else:
            parts += [passage.text, self._dial.line(passage)]
        return "\n".join(filter(None, (*parts, as_of_line(passage))))
