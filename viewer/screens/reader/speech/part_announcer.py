"""Announces the part of a document to which the reader comes, as a whole."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QAccessible

from index import Document, OpenArchive, Passage, PassageKind, Picture, Section, read_picture
from viewer.screens.reader.care import Care
from viewer.screens.reader.speech.accessible_page import AccessiblePage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout, role_of, table_of
from viewer.screens.reader.text.text_writer import FOOTNOTE_LINK
from viewer.ui.look.accessibility import announce
from viewer.ui.look.text_blocks import TRANSLATED, BlockRole
from viewer.wording.archive_words import as_of_line, care_line, draft_line, kind_word
from viewer.wording.dial import Dial
from viewer.wording.spoken_table import SpokenTable


class PartAnnouncer(QObject):
    """Announces what is chosen, opened or reached with Tab, if a screen reader listens.

    `kept` returns the reader's marks on a passage in words. Make the announcer before anything asks
    for the canvas's accessible object, which it creates.
    """

    def __init__(self, archive: OpenArchive, dial: Dial, care: Care, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._dial = dial
        self._care = care
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._numbers: dict[str, int] = {}
        self._others: dict[str, Document | Section | Picture] = {}
        self.kept: Callable[[str], Iterable[str]] = _nothing
        self._last = ""
        self._page = AccessiblePage(canvas, self.words, self.table)
        self._moved = False
        self._sayings: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=0)  # the focus may follow in this turn
        self._soon.timeout.connect(self._tell)
        canvas.highlighted.connect(self._tell_link)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Announce parts of the document in `layout` from now on."""
        self._layout, document = layout, layout.whole
        self._numbers = {p.id: number for number, p in enumerate(document.passages(), start=1)}
        others: Iterable[Document | Section | Picture]
        others = (*document.walk(), *document.pictures(), document)
        self._others = {each.id: each for each in others}
        self._page.set_layout(layout)

    @Slot(str)
    def announce(self, name: str) -> None:
        """Announce `name`, unless it was announced last."""
        self._page.choose(name)
        if name != self._last and QAccessible.isActive():
            self._moved = True
            self._soon.start()
        self._last = name

    @Slot(object)
    def tell_unfolded(self, passage: Passage) -> None:
        """Announce the words of `passage`, which was unfolded."""
        self._page.tell_renamed(passage.id)
        self._say("\n".join((self.words(passage.id), *self._rows_of(passage.id))))

    def tell_kept(self, passages: Iterable[str]) -> None:
        """Report that the reader's marks on `passages` have changed."""
        for name in passages:
            self._page.tell_renamed(name)

    @Slot(str)
    def tell_opened(self, footnote: str) -> None:
        """Announce the words of `footnote`, which was opened."""
        self._say(self.words(footnote))

    def words(self, name: str) -> str:
        """Return the spoken text of `name`: number, care note, words, attribution.

        Folded words are left out, and attributions tell what the dial lets. A translation is
        included where it is shown.
        """
        passage, footnote = self._archive.passage(name), self._archive.footnote(name)
        if footnote is not None:
            words = () if self._is_replaced(name) else (footnote.text,)
            told = (_mark(footnote.mark), *words, *self._translation(name))
            return "\n".join((*told, *self.kept(name)))
        if passage is None:
            return self._other_words(name)
        which = QCoreApplication.translate("Reader", "Passage {number} of {total}")
        parts = [which.format(number=self._numbers.get(name, 0), total=len(self._numbers))]
        parts += [_level(passage), care_line(passage)]
        if self._care.folds(passage):
            parts.append(QCoreApplication.translate("Reader", "The words are folded."))
        elif self._is_replaced(name):
            parts += self._translation(name)
        else:
            spoken = self.table(name)
            parts += [
                f"{spoken.caption}\n{spoken.size}".strip() if spoken else passage.text,
                self._dial.line(passage, self._archive.content.vocabulary),
                *self._translation(name),
            ]
        return "\n".join(filter(None, (*parts, as_of_line(passage), *self.kept(name))))

    def _other_words(self, name: str) -> str:
        """Return the spoken text of a picture, or the title of a section or the document."""
        other, layout = self._others.get(name), self._layout
        if other is None or layout is None:
            return ""
        if isinstance(other, Picture):
            return _picture(other, layout)
        notes = layout.title_notes if isinstance(other, Document) else ()
        return "\n".join((_title(other, layout), *notes))

    def table(self, name: str) -> SpokenTable | None:
        """Return the table `name` in words; None if it is no table, or its words are folded."""
        passage = self._archive.passage(name)
        table = table_of(passage) if passage else None
        is_away = passage is None or self._care.folds(passage) or self._is_replaced(name)
        if passage is None or table is None or is_away:
            return None
        return SpokenTable(passage.text, table)

    def _rows_of(self, name: str) -> Iterable[str]:
        """Return the rows of the table `name` in words."""
        spoken = self.table(name)
        return spoken.rows() if spoken else ()

    def _translation(self, name: str) -> tuple[str, ...]:
        """Return the label, the words and the line of the translation of `name`, if shown."""
        below = self._layout.below.get(name) if self._layout else None
        if below is None:
            return ()
        label, last = below.start.block().previous(), below.last.block()
        while role_of(label) != BlockRole.TRANSLATED_AS and role_of(label) in TRANSLATED:
            label = label.previous()
        line = last.text() if role_of(last) == BlockRole.TRANSLATED_LINE else ""
        return tuple(filter(None, (label.text(), below.text, line)))

    def _is_replaced(self, name: str) -> bool:
        """Return whether a translation is shown in place of `name`."""
        stretch = self._layout.stretches.get(name) if self._layout else None
        return stretch is not None and stretch.replaced

    @Slot(QUrl)
    def _tell_link(self, link: QUrl) -> None:
        """Announce the footnote mark, or the line of folded words, that Tab has reached."""
        name, at = link.toString(), self._canvas.textCursor()
        if at.hasSelection() and at.charFormat().anchorHref() == name:  # not under a pointer
            footnote = self._archive.footnote(name.removeprefix(FOOTNOTE_LINK))
            self._say(_mark(footnote.mark) if footnote else at.selectedText())

    def _say(self, words: str) -> None:
        if QAccessible.isActive():
            self._sayings.append(words)
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        """Report focus on the chosen part, or announce it if the focus is elsewhere.

        Other announcements follow, so that the focus does not cut them off.
        """
        if self._moved:
            rows = "\n".join(self._rows_of(self._last))
            self._sayings[:0] = [rows] if rows else []
            if not self._page.tell_focus():
                self._sayings.insert(0, self.words(self._last))
        for words in self._sayings:
            announce(self._canvas, words)
        self._moved = False
        self._sayings.clear()


def _title(titled: Document | Section, layout: DocumentLayout) -> str:
    """Return what is read of a title."""
    shown = layout.reading.of(titled)
    texts = (
        titled.title if shown.has_original else "",
        draft_line(shown.made),
        shown.made.text if shown.made else "",
    )
    return "\n".join(filter(None, texts))


def _picture(picture: Picture, layout: DocumentLayout) -> str:
    """Return what is read of a picture."""
    shown = layout.reading.of(picture)
    read, made = read_picture(picture, shown), shown.made
    below = (each.caption for each in read.below)
    return "\n".join(filter(None, (read.description, read.caption, draft_line(made), *below)))


def _level(passage: Passage) -> str:
    """Return that `passage` is a list item, and how deep it stands where that is not obvious."""
    if passage.kind is not PassageKind.LIST_ITEM:
        return ""
    told = QCoreApplication.translate("Reader", "List item, level {depth}")
    return told.format(depth=passage.depth) if passage.depth > 1 else kind_word(passage.kind)


def _mark(mark: str) -> str:
    return QCoreApplication.translate("Reader", "Footnote {mark}").format(mark=mark)


def _nothing(_name: str) -> tuple[str, ...]:
    """Return no marks."""
    return ()
