"""Writes a document for paper: as the screen shows it, with margin notes below passages."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import compress, islice
from typing import override

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from index import Document, OpenArchive, Passage, Section, Span, replace
from viewer.screens.reader.care import Care, CareOnPaper
from viewer.screens.reader.margin.margin_column import MarginKind
from viewer.screens.reader.margin.side_notes import SideNotes, SideNoteWords
from viewer.screens.reader.text import styles
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.pictures_on_screen import PicturesOnScreen
from viewer.screens.reader.text.portions import Portion, cut
from viewer.screens.reader.text.table_form import TableRoom
from viewer.screens.reader.text.text_writer import FOOTNOTE_LINK
from viewer.services.steps import at_once
from viewer.services.tasks import Tasks
from viewer.ui.screen.printed_text import PrintContext, Printed, TextPlace

MOST = 8_000_000  # characters, or what costs as much to lay out: some 2,000 pages
_ROOM = TableRoom(column=620, cells=2_000)  # pixels of the text on the usual paper
_TALLEST = 0.8  # of a page, so that the caption of a picture stays below it


class PrintedDocument(Printed, kw_only=True):
    """A document for paper, with its pictures."""

    layout: DocumentLayout
    on_screen: Callable[[QWidget], PicturesOnScreen]

    @override
    def fit(self, room: QSizeF) -> None:
        self.layout.text.fit(room.width(), room.height() * _TALLEST)
        self.text.setTextWidth(room.width() + styles.GUTTER)

    @override
    def decode_on(self, tasks: Tasks) -> None:
        self.layout.text.decode_on(tasks)

    @override
    def is_ready(self, images: Iterable[str]) -> bool:
        return self.layout.text.is_ready(images)

    @override
    def put_on_paper(self) -> None:
        self.layout.text.paint_at_once()

    @override
    def show_on(self, page: QWidget, tasks: Tasks) -> None:
        pictures = self.on_screen(page)
        pictures.decode_on(tasks)
        pictures.set_layout(self.layout)


class DocumentPrinter:
    """Writes documents of one archive, with the margin notes and translations that are shown."""

    def __init__(self, archive: OpenArchive, language: str, beside: SideNotes, care: Care) -> None:
        self._archive = archive
        self._care = CareOnPaper(care)
        self._language = language
        self._notes, self._themes, self._numbers = beside.shown

    def write(self, document: Document, paper: PrintContext) -> Printed:
        """Return `document` on `paper`, or the passages of it that are wanted."""
        wanted = only(document, paper)
        portions = tuple(islice(cut(wanted, MOST), 2))
        is_cut = len(portions) > 1
        portion = Portion(wanted, portions[0] if is_cut else wanted, room=_ROOM)
        said = self._said(portion.document, paper)
        layout = _PaperLayout(self._archive, paper, self._care, portion, said)
        at_once(layout.write())
        layout.text.setUseDesignMetrics(True)
        if is_cut:
            layout.writer.line(styles.SAID, _longer())
        if self._themes:
            _underline(portion.document, layout, paper)
        numbers = _numbers(document, layout) if self._numbers else {}
        on_screen = partial(PicturesOnScreen, self._archive, paper.look)
        places = tuple(TextPlace(name, *layout.extent(name)) for name in layout.names)
        return PrintedDocument(
            *(layout.text, layout.names, numbers),
            places=places,
            marks=tuple(_marks(layout)),
            layout=layout,
            on_screen=on_screen,
        )

    def _said(self, document: Document, paper: PrintContext) -> Mapping[str, Sequence[str]]:
        """Return the editor's notes and themes, by passage."""
        saying = SideNoteWords(self._archive, self._language, paper.dial, paper.kept_back)
        themes = QCoreApplication.translate("Printing", "Themes: {themes}")
        said = defaultdict(list)
        notes = saying.said(document, notes=self._notes, themes=self._themes)
        for note in paper.through(notes):
            is_themes = note.kind is MarginKind.THEMES
            words = themes.format(themes=note.text) if is_themes else note.text
            said[note.passage].append(words)
        return said


class _PaperLayout(DocumentLayout):
    """A layout that writes the notes in `said` below each passage.

    They are written with the text: inserted later, each of thousands would move all text after it.
    """

    _offers_tables = False

    def __init__(
        self,
        archive: OpenArchive,
        paper: PrintContext,
        care: Care,
        portion: Portion,
        said: Mapping[str, Sequence[str]],
    ) -> None:
        self._paper, self._said = paper, said
        super().__init__(archive, paper.look, paper.dial, care, portion)

    @override
    def _passage(self, passage: Passage) -> None:
        self._paper.turn()
        super()._passage(passage)
        for words in self._said.get(passage.id, ()):
            self.writer.line(styles.SAID, words)


def _longer() -> str:
    return QCoreApplication.translate(
        "Printing",
        "The document is longer: no more of it goes on paper at once. Select what you want to "
        "print of the rest.",
    )


def only(document: Document, paper: PrintContext) -> Document:
    """Return `document` with only the passages wanted on `paper`, and their footnotes."""
    wanted = [paper.wants(passage.id) for passage in paper.through(document.passages())]
    if not paper.names and all(wanted):
        return document
    sections = tuple(filter(None, (_only(section, paper) for section in document.sections)))
    kept = replace(document, sections=sections)
    marked = {mark.footnote for passage in kept.passages() for mark in passage.footnotes}
    notes = (
        note for note in document.footnotes if note.id in marked or _is_asked_for(note.id, paper)
    )
    return replace(kept, footnotes=tuple(notes))


def _is_asked_for(name: str, paper: PrintContext) -> bool:
    return name in paper.names and paper.wants(name)


def _only(section: Section, paper: PrintContext) -> Section | None:
    inner = tuple(filter(None, (_only(each, paper) for each in section.sections)))
    kept = [paper.wants(each.id) for each in section.passages]
    passages = tuple(compress(section.passages, kept))
    shown = tuple(each for each in section.pictures if _is_asked(each.id, paper))
    if not passages and not inner and not shown and not _is_asked(section.id, paper):
        return None
    return replace(
        section,
        passages=passages,
        sections=inner,
        pictures=tuple(replace(each, at=sum(kept[: each.at])) for each in shown),
    )


def _is_asked(name: str, paper: PrintContext) -> bool:
    """Return whether the picture or section `name` is printed; without names all are."""
    return not paper.names or name in paper.names


def _underline(document: Document, layout: DocumentLayout, paper: PrintContext) -> None:
    edit = QTextCursor(layout.text)
    edit.beginEditBlock()  # lays the text out only once
    coded = QTextCharFormat()
    coded.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    for passage in paper.through(document.passages()):
        stretch = layout.stretches[passage.id]
        for coding in () if stretch.folded else passage.codings:
            for selection in stretch.selections(Span(coding.start, coding.end)):
                selection.mergeCharFormat(coded)
    edit.endEditBlock()


def _marks(layout: DocumentLayout) -> Iterator[TextPlace]:
    """Yield the signs of footnotes in the text and in its translation."""
    for passage in layout.document.passages():
        begin, end = layout.extent(passage.id) if passage.footnotes else (0, 0)
        block = layout.text.findBlock(begin)
        while block.isValid() and block.position() < end:
            yield from _signs_in(block)
            block = block.next()


def _signs_in(block: QTextBlock) -> Iterator[TextPlace]:
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().anchorHref().startswith(FOOTNOTE_LINK):
            name = piece.charFormat().anchorHref().removeprefix(FOOTNOTE_LINK)
            yield TextPlace(name, piece.position(), piece.position() + piece.length())
        pieces += 1


def _numbers(document: Document, layout: DocumentLayout) -> Mapping[int, str]:
    """Return the numbers that passages have in `document`, by the positions at which they begin."""
    return {
        layout.stretches[passage.id].begin: str(number)
        for number, passage in enumerate(document.passages(), start=1)
        if passage.id in layout.stretches
    }
