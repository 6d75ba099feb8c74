"""Tells a screen reader each part of a document one comes to, as a whole, not one long text."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QAccessible

from index import OpenArchive, Passage
from viewer.screens.reader.care import Care
from viewer.screens.reader.speech.accessible_page import AccessiblePage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.text_writer import FOOTNOTE_LINK
from viewer.ui.look.accessibility import announce
from viewer.wording.archive_words import as_of_line, care_line, editors_title
from viewer.wording.dial import Dial


class PartAnnouncer(QObject):
    """Says what is chosen, opened or come to with Tab, where a screen reader listens.

    `kept` tells what the reader kept of a passage. It must be made before anybody asks for the
    canvas's accessible object, for it makes that.
    """

    def __init__(self, archive: OpenArchive, dial: Dial, care: Care, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._dial = dial
        self._care = care
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._numbers: dict[str, int] = {}
        self._others: dict[str, str] = {}
        self.kept: Callable[[str], Iterable[str]] = _nothing
        self._last = ""
        self._page = AccessiblePage(canvas, self.words)
        self._moved = False
        self._sayings: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=0)  # the keyboard may come along
        self._soon.timeout.connect(self._tell)
        canvas.highlighted.connect(self._tell_link)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Tell from now on of the document that is on the page as `layout`."""
        self._layout, document = layout, layout.whole
        self._numbers = {p.id: number for number, p in enumerate(document.passages(), start=1)}
        self._others = {section.id: section.title for section in document.walk()}
        for picture in document.pictures():
            told = (picture.description, picture.caption or "")
            self._others[picture.id] = "\n".join(filter(None, told))
        self._others[document.id] = document.title
        if document.title_by == "editor":
            self._others[document.id] += "\n" + editors_title()
        self._page.set_layout(layout)

    @Slot(str)
    def announce(self, name: str) -> None:
        """Tell of `name`, unless it was the last thing told."""
        self._page.choose(name)
        if name != self._last and QAccessible.isActive():
            self._moved = True
            self._soon.start()
        self._last = name

    @Slot(object)
    def tell_unfolded(self, passage: Passage) -> None:
        """Tell the words of `passage`, which are there now."""
        self._page.tell_renamed(passage.id)
        self._say(self.words(passage.id))

    def tell_kept(self, passages: Iterable[str]) -> None:
        """Say that something else is kept of `passages` now."""
        for name in passages:
            self._page.tell_renamed(name)

    @Slot(str)
    def tell_opened(self, footnote: str) -> None:
        """Tell the words of `footnote`, which stands under its passage now."""
        self._say(self.words(footnote))

    def words(self, name: str) -> str:
        """Return what is told of `name`: which it is, what it warns of, its words, who says them.

        Folded words are not told, and of who speaks no more than the dial lets. A translation is
        told where it is shown.
        """
        passage, footnote = self._archive.passage(name), self._archive.footnote(name)
        if footnote is not None:
            told = (_mark(footnote.mark), footnote.text, *self._translation(name))
            return "\n".join((*told, *self.kept(name)))
        if passage is None:
            return self._others.get(name, "")
        which = QCoreApplication.translate("Reader", "Passage {number} of {total}")
        parts = [which.format(number=self._numbers.get(name, 0), total=len(self._numbers))]
        parts.append(care_line(passage))
        if self._care.folds(passage):
            parts.append(QCoreApplication.translate("Reader", "The words are folded."))
        else:
            parts += [
                passage.text,
                self._dial.line(passage, self._archive.content.vocabulary),
                *self._translation(name),
            ]
        return "\n".join(filter(None, (*parts, as_of_line(passage), *self.kept(name))))

    def _translation(self, name: str) -> tuple[str, ...]:
        """Return what is told of the translation below `name`: what it is, and its words."""
        below = self._layout.below.get(name) if self._layout else None
        return (below.start.block().previous().text(), below.text) if below else ()

    @Slot(QUrl)
    def _tell_link(self, link: QUrl) -> None:
        """Tell which mark, or which line that stands for folded words, Tab has come to."""
        name, at = link.toString(), self._canvas.textCursor()
        if at.hasSelection() and at.charFormat().anchorHref() == name:  # no pointer rests there
            footnote = self._archive.footnote(name.removeprefix(FOOTNOTE_LINK))
            self._say(_mark(footnote.mark) if footnote else at.selectedText())

    def _say(self, words: str) -> None:
        if QAccessible.isActive():
            self._sayings.append(words)
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        """Bring a screen reader to what is chosen, or where the keyboard is elsewhere, tell of it.

        What is said beside that comes after, so that it is not cut off.
        """
        if self._moved and not self._page.tell_focus():
            self._sayings.insert(0, self.words(self._last))
        for words in self._sayings:
            announce(self._canvas, words)
        self._moved = False
        self._sayings.clear()


def _mark(mark: str) -> str:
    return QCoreApplication.translate("Reader", "Footnote {mark}").format(mark=mark)


def _nothing(_name: str) -> tuple[str, ...]:
    """Tell of nothing that was kept."""
    return ()
