"""Makes and connects the parts of the reader's page, and gives them each new layout."""

from typing import override

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from index import Document, OpenArchive, replace
from viewer.screens.reader.care import Care
from viewer.screens.reader.chosen_passage import ChosenPassage
from viewer.screens.reader.document_decoder import DocumentDecoder
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.reader.find.find_controller import FindController
from viewer.screens.reader.find.mark_painter import MarkPainter
from viewer.screens.reader.links import Links
from viewer.screens.reader.margin.side_notes import SideNotes
from viewer.screens.reader.own.marks import OwnMarks
from viewer.screens.reader.page_tables import PageTables
from viewer.screens.reader.portion_bar import PortionBar
from viewer.screens.reader.portion_navigation import PortionNavigation
from viewer.screens.reader.ready_text import ReadyText
from viewer.screens.reader.scroll_position import (
    HeldPlace,
    ReadingPosition,
    document_with,
    held_place,
    scroll_so,
)
from viewer.screens.reader.source_sheet import SourceSheet, with_source
from viewer.screens.reader.speech.part_announcer import PartAnnouncer
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.footnote_tip import FootnoteTip
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.pictures_on_screen import PicturesOnScreen
from viewer.screens.reader.text.portions import Portion
from viewer.screens.reader.text.selection import TextSelection
from viewer.screens.reader.word_tip import WordTip
from viewer.services.steps import Steps, Stepwise, at_once, in_slices
from viewer.ui.look.look import Look
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.screen.screen import Screen, Spot
from viewer.wording.dial import Dial


class ReaderParts(Screen):
    """The parts of the reader's page, connected with each other.

    Where it `waits`, its text is laid out with `lay_out_stepwise`, before anything else is asked.

    `finding` is the find bar's controller, `beside` the margins, `own` the reader's marks,
    `pictures` the pictures in the text, `portions` the portion shown, and `decoder` decodes others.
    """

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, *, waits: bool = False
    ) -> None:
        canvas = Canvas(look, dial)
        super().__init__(canvas)
        self._archive, self._language, self._look, self._dial = archive, language, look, dial
        self._care = Care()
        self._stale, self._told = False, True  # in the look and at the level in force
        self._held: HeldPlace | None = None
        # Of a text that takes the place of the one shown, and of one that is gone to.
        self._anew, self._ready = Steps(self), ReadyText(look, dial, self)
        self._canvas = canvas
        self._aloud = PartAnnouncer(archive, dial, self._care, canvas)
        self.beside = SideNotes(archive, look, language, dial, canvas)
        self.pictures = PicturesOnScreen(archive, look, canvas.viewport())
        find_bar, portion_bar = FindBar(), PortionBar(canvas)
        self.decoder = DocumentDecoder(archive)
        self._marking = MarkPainter(self._canvas, look, self)
        self.own = OwnMarks(look, canvas, self._marking, self._aloud, self.beside)
        self.finding = FindController(self._canvas, find_bar, self._marking, self)
        self.choosing = ChosenPassage(canvas, self)
        self.portions = PortionNavigation(
            archive.content.documents[0], canvas, portion_bar, self.choosing, self._marking
        )
        self._links = Links(archive, canvas, self._care, self.choosing)
        self._tables = PageTables(look, canvas, self._links)
        self._hovering = FootnoteTip(archive, look, canvas)
        WordTip(archive, language, canvas)
        self.source = SourceSheet(archive, look, dial)
        self._stack(with_source(canvas, self.source), portion_bar, find_bar)
        if not waits:
            self._lay_out()
        self._join()

    def _stack(self, page: QWidget, *bars: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(page, 1)
        for bar in bars:
            layout.addWidget(bar)

    def _join(self) -> None:
        self.folds = self._care.folds
        self.choosing.passage_chosen.connect(self.source.follow)
        self.choosing.passage_chosen.connect(self._aloud.announce)
        self.source.closed.connect(self._canvas.setFocus)
        self.portions.turned.connect(self._lay_out)
        self._links.unfolded.connect(self._aloud.tell_unfolded)
        self._links.opened.connect(self._aloud.tell_opened)
        self._canvas.touched.connect(self._anew.finish)
        self._links.moved.connect(self.beside.place_anew)
        self._links.moved.connect(self._marking.mark_again)
        self._marking.come_to.connect(self.choosing.choose_at)
        self.choosing.passage_chosen.connect(self.passage_chosen)
        self.choosing.scrolled_away.connect(self.scrolled_away)
        self.choosing.passage_chosen.connect(self._marking.brighten)

    @property
    def document(self) -> Document:
        """The document that is shown, whole or in portions."""
        return self.portions.document

    @property
    @override
    def chosen(self) -> str:
        """The id of the passage that is chosen, or ""."""
        return self.choosing.name

    @property
    @override
    def scrolled_to(self) -> str:
        return self.choosing.scrolled_to

    @property
    @override
    def selected(self) -> Excerpt | None:
        """What is selected in the text, or None."""
        self._anew.finish()
        return self._canvas.selected

    @override
    def restore_scroll(self, value: int) -> None:
        with self._canvas.scrolled_otherwise():
            super().restore_scroll(value)

    @override
    def scroll_back(self, spot: Spot) -> None:
        """Restore what was chosen, and the top passage at the same height, in larger words too."""
        here = spot.own
        if isinstance(here, ReadingPosition) and here.document == self.document.id:
            self.portions.turn_to(self.document, here.portion)
        self.choosing.choose(spot.chosen)
        if not isinstance(here, ReadingPosition) or not scroll_so(
            self._canvas, self._layout, here.top, here.above
        ):
            super().scroll_back(spot)

    @override
    def ready_for(self, target: str) -> Stepwise[None] | None:
        decoding = self.decoder.steps_to(target)
        return self._ready_after(decoding, target) if decoding else self._portion_ready(target)

    def _ready_after(self, first: Stepwise[None], target: str) -> Stepwise[None]:
        yield from first
        yield from self._portion_ready(target) or ()

    def _portion_ready(self, target: str) -> Stepwise[None] | None:
        document = document_with(self._archive, target) or self.document
        portions = self.portions.of(document)
        if not portions.knows(target):
            return self._ready_after(in_slices(portions.up_to(target)), target)
        portion = portions[portions.holding(target)]
        if portion == self.portions.portion:
            return None
        return self._made_ready(portion, target)

    def _made_ready(self, portion: Portion, target: str) -> Stepwise[None]:
        yield from self._ready.keep(self._written(portion))
        if not self.isVisible():  # its first lines take a turn of their own to lay out
            yield
            self.show_target(target)

    @Slot()
    def _lay_out(self) -> None:
        self._anew.stop()
        portion = replace(self.portions.portion, room=self._canvas.table_room)
        layout = self._ready.take(portion)
        if layout is None:
            at_once(self.lay_out_stepwise())
        else:
            self._show(layout)

    def lay_out_stepwise(self) -> Stepwise[None]:
        """Lay the text out: write it, then show it."""
        layout = yield from self._written()
        yield
        self._show(layout)

    def _written(self, portion: Portion | None = None) -> Stepwise[DocumentLayout]:
        """Write the text, or another `portion`, and show nothing of it yet."""
        archive, look, canvas = self._archive, self._look, self._canvas
        portion = replace(portion or self.portions.portion, room=canvas.table_room)
        layout = DocumentLayout(archive, look, self._dial, self._care, portion, canvas)
        try:
            yield from layout.write()
        except GeneratorExit:
            if isValid(layout.text):  # else the page is gone with it
                layout.text.deleteLater()
            raise
        return layout

    def _show(self, layout: DocumentLayout) -> None:
        """Show `layout`, and have all parts of the page work on it."""
        self._layout = layout
        self._canvas.show_text(layout.text, TextSelection(self._archive, layout))
        made = self._marking, self.choosing, self._links, self._hovering, self._aloud, self.own
        for part in (self.pictures, self._tables, self.finding, *made):
            part.set_layout(layout)
        self._marking.refresh()
        self.beside.set_layout(layout)

    def _exchange(self, layout: DocumentLayout) -> None:
        """Show `layout` in place of the one before, and keep the position."""
        held = self._held or self._present_place
        self._stale, self._told, self._held = False, True, None
        self._show(layout)
        self.choosing.choose_again()
        held.selection.restore(self._canvas, self._layout)  # before the place: Qt scrolls to it
        if held.is_at_top and held.match is None:  # the top is above the first line
            self.restore_scroll(0)
        else:
            held.restore(self._canvas, self._layout, self._marking.position)

    @property
    def _present_place(self) -> HeldPlace:
        match = self._marking.position
        return held_place(self._canvas, self._layout, self.chosen, match)

    @Slot()
    def _hold_place(self) -> None:
        """Store the position before the size of all text changes."""
        self._anew.finish()
        if self._held is None:
            self._held = self._present_place
        if self.isVisible():
            self._canvas.hold()
