"""The reader: a document as well-set text, what stands beside it, and finding words in it."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from index import OpenArchive, Span
from viewer.kit.copying import Excerpt
from viewer.kit.dial import Dial
from viewer.kit.look import Look
from viewer.kit.screen import Screen, Spot
from viewer.reader.beside import Beside
from viewer.reader.canvas import Canvas
from viewer.reader.find_bar import FindBar
from viewer.reader.finding import Finding
from viewer.reader.layout import FOOTNOTE_LINK, DocumentLayout
from viewer.reader.marking import Marking
from viewer.reader.open_notes import OpenNotes
from viewer.reader.retelling import retell
from viewer.reader.selecting import Selecting
from viewer.reader.standing import Standing, document_with, scroll_so, topmost
from viewer.reader.translating import Translating


class ReaderPage(Screen):
    """Shows one document of one archive. `passage_chosen` tells which passage one is at.

    `finding` is the looking for words in this document, `translating` what shows translations.
    """

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        canvas = Canvas(look, dial)
        super().__init__(canvas)
        self._archive = archive
        self._look = look
        self._dial = dial
        self._themes_shown = self._stale = False
        self._chosen = ""
        self._document = archive.content.documents[0]
        self._canvas = canvas
        self._canvas.setAccessibleName(self.tr("Document"))
        self.translating = Translating(canvas, look, language)
        self._beside = Beside(archive, look, language, dial, canvas)
        find_bar = FindBar()
        self._marking = Marking(self._canvas, look, self)
        self.finding = Finding(self._canvas, find_bar, self._marking, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._canvas)
        layout.addWidget(find_bar)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self._canvas.anchorClicked.connect(self._follow)
        self._canvas.clicked_at.connect(self._choose_at)
        self._marking.come_to.connect(self._choose_at)
        self._look.changed.connect(self._set_anew)
        self._dial.changed.connect(self._retell)
        self.translating.changed.connect(self._keep_up)

    @property
    @override
    def chosen(self) -> str:
        """The id of the passage that is chosen, or ""."""
        return self._chosen

    @property
    @override
    def selected(self) -> Excerpt | None:
        """What is selected in the text, or None."""
        return self._canvas.selected

    @override
    def show_target(self, name: str) -> None:
        """Show the passage, footnote, section or document `name`, wherever it is."""
        document = document_with(self._archive, name) or self._document
        if document is not self._document:
            self._document = document
            self._lay_out()
        if name in self._layout.stretches:
            self._choose(name)
            self._canvas.reveal(self._layout.stretches[name].start.position())
        elif name in self._layout.headings:
            self._canvas.scroll_to(self._layout.headings[name].position())
        else:
            self.restore_scroll(0)

    @property
    @override
    def spot(self) -> Spot:
        """Where the reader is in the text, and what they have open in it."""
        top = topmost(self._canvas, self._layout)
        own = Standing(self._document.id, *top, self._notes.names, self.finding.sought)
        return Spot(self._chosen, self.scrolled, own)

    @override
    def return_to(self, spot: Spot) -> None:
        """Bring the same passage to the same height, with the same notes open."""
        if not isinstance(spot.own, Standing):
            return
        if spot.own.document != self._document.id:
            self.show_target(spot.own.document)
        self._notes.close_all()  # those of another tab
        for name in spot.own.notes:
            self._notes.toggle(name)
        self.finding.resume(spot.own.sought)
        self._choose(spot.chosen)
        if not scroll_so(self._canvas, self._layout, spot.own.top, spot.own.above):
            self.restore_scroll(spot.scroll)
        self._beside.place()

    def mark(self, matches: Mapping[str, tuple[Span, ...]], *, number: int = 0) -> None:
        """Mark `matches`, id -> spans, and stand at the match `number` in the chosen passage."""
        self.finding.put_away()
        self._marking.show_matches(matches, self._chosen, number)

    @Slot(bool)
    def show_themes(self, shown: bool) -> None:
        """Underline what is coded, with the themes beside it, or leave the text alone."""
        if shown == self._themes_shown:
            return
        self._themes_shown = shown
        self._show_coded()
        self._fill_margin()

    @Slot()
    def choose_next(self) -> None:
        """Choose the passage after the chosen one."""
        self._choose_by(1)

    @Slot()
    def choose_previous(self) -> None:
        """Choose the passage before the chosen one."""
        self._choose_by(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close_what_is_open():
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._set_anew()
        self._beside.place()

    def _close_what_is_open(self) -> bool:
        """Close the open footnotes, else the find bar; return whether there was one."""
        if self._notes.close_all():
            self._beside.place()
            return True
        return self.finding.close()

    def _lay_out(self) -> None:
        archive, canvas = self._archive, self._canvas
        self._layout = DocumentLayout(archive, self._look, self._dial, self._document, canvas)
        self.translating.set_layout(self._document, self._layout)
        self._notes = OpenNotes(self._archive, self._layout)
        self._canvas.show_text(self._layout.text, Selecting(self._archive, self._layout))
        self._marking.set_layout(self._layout)
        self._show_coded()
        self._fill_margin()

    @Slot()
    def _set_anew(self) -> None:
        """Set the text again, in other colours or another size, and stay at the same words."""
        if not self.isVisible():
            self._stale = True  # until it is shown again
            return
        self._stale = False
        here = self._canvas.first_position
        self._lay_out()
        self._choose(self._chosen)
        self._canvas.scroll_to(here)

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks as the dial now has it."""
        retell(self._canvas, self._layout)
        self._keep_up()

    @Slot()
    def _keep_up(self) -> None:
        """Find and choose the same in a text that has changed."""
        self.finding.find_again()
        self._choose(self._chosen)
        self._fill_margin()

    def _choose_by(self, step: int) -> None:
        names = list(self._layout.stretches)
        at = names.index(self._chosen) + step if self._chosen in names else 0
        name = names[max(0, min(at, len(names) - 1))]
        self._choose(name)
        self._canvas.reveal(self._layout.stretches[name].start.position())

    @Slot(int)
    def _choose_at(self, position: int) -> None:
        if name := self._layout.name_at(position):
            self._choose(name)

    def _choose(self, name: str) -> None:
        stretch = self._layout.stretches.get(name)
        if stretch:
            self._chosen = name
            self._canvas.mark_chosen(stretch.begin, stretch.end)
            self.passage_chosen.emit(name)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Open the footnote whose mark was followed, in place, or close it again."""
        name = link.toString().removeprefix(FOOTNOTE_LINK)
        self._choose(self._notes.toggle(name))
        if (end := self._notes.end_of(name)) is not None:
            self._canvas.show_down_to(end)
        self._beside.place()

    def _show_coded(self) -> None:
        self._marking.show_coded(self._document.passages() if self._themes_shown else ())

    def _fill_margin(self) -> None:
        self._beside.fill(self._document, self._layout, themes=self._themes_shown)
