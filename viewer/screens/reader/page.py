"""The reader: a document as well-set text, what stands beside it, and finding words in it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import override

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent

from index import OpenArchive
from viewer.screens.reader.parts import ReaderParts
from viewer.screens.reader.scroll_position import (
    HeldPlace,
    ReadingPosition,
    document_with,
    held_place,
    held_words,
    in_sight,
    scroll_so,
    topmost,
)
from viewer.screens.reader.text.update import is_costly, retell
from viewer.services.settings import CareChoice
from viewer.ui.look.look import Look
from viewer.ui.look.match import Match
from viewer.ui.screen.clipboard import Excerpt
from viewer.ui.screen.printed_text import PrintContext, Printed
from viewer.ui.screen.screen import Spot
from viewer.wording.dial import Dial


class ReaderPage(ReaderParts):
    """Shows one document of one archive. `passage_chosen` tells which passage one is at.

    Its parts, and how they hear of one another, are `ReaderParts`.
    """

    def __init__(self, archive: OpenArchive, look: Look, language: str, dial: Dial) -> None:
        super().__init__(archive, look, language, dial)
        self._held: HeldPlace | None = None
        self._told = True
        self._canvas.setAccessibleName(self.tr("Document"))
        self._look.size_changes.connect(self._hold_place)
        self._look.changed.connect(self._set_anew)
        self._dial.changed.connect(self._retell)
        self.translating.changed.connect(self._keep_up)
        self.translating.anew_wanted.connect(self._set_translated)

    @property
    @override
    def chosen(self) -> str:
        """The id of the passage that is chosen, or ""."""
        return self.choosing.name

    @property
    @override
    def selected(self) -> Excerpt | None:
        """What is selected in the text, or None."""
        return self._canvas.selected

    @override
    def printed(self, paper: PrintContext) -> Printed:
        """Return the document as it is shown, written for `paper`."""
        from viewer.screens.reader.printing import DocumentPrinter  # noqa: PLC0415  rarely needed

        hand = DocumentPrinter(self._archive, self.beside, self.translating, self._care)
        return hand.write(self.document, paper)

    @override
    def show_target(self, name: str) -> None:
        """Show the passage, footnote, section or document `name`, wherever it is."""
        self.portions.turn_to(document_with(self._archive, name) or self.document, name)
        if name in self._layout.stretches:
            self.choosing.reveal(name)
        elif name in self._layout.headings:
            self._canvas.scroll_to(self._layout.headings[name].position())
        else:
            self.restore_scroll(0)

    @property
    @override
    def spot(self) -> Spot:
        """Where the reader is in the text, and what they have open in it."""
        top = topmost(self._canvas, self._layout)
        notes, sought = self._links.open_notes, self.finding.sought
        own = ReadingPosition(self.document.id, *top, notes, sought, self.portions.at)
        return Spot(self.chosen, self.scrolled, own)

    @override
    def return_to(self, spot: Spot) -> None:
        """Bring the same passage to the same height, with the same notes open."""
        if not isinstance(spot.own, ReadingPosition):
            return
        standing = document_with(self._archive, spot.own.document) or self.document
        self.portions.turn_to(standing, spot.own.portion)
        self._links.close_all()  # those of another tab
        self._links.open_again(spot.own.notes)
        self.finding.resume(spot.own.sought)
        self.choosing.choose(spot.chosen)
        if not scroll_so(self._canvas, self._layout, spot.own.top, spot.own.above):
            self.restore_scroll(spot.scroll)
        self.beside.place_anew()

    @contextmanager
    @override
    def steadied(self) -> Iterator[None]:
        """Let the page become wider or narrower; the chosen passage stays at the same height."""
        name, height = in_sight(self._canvas, self._layout, self.chosen)
        yield
        if name == self.chosen:
            scroll_so(self._canvas, self._layout, name, height)

    def mark(self, matches: Mapping[str, Match], *, number: int = 0) -> None:
        """Mark `matches`, by id, and stand at the match `number` in the chosen passage.

        What was found in its translation is shown below it, if it was not there already.
        """
        self.finding.put_away()
        made = matches.get(self.chosen, Match()).translation
        if made is not None:
            self.translating.show_one(self.chosen, made)
        self._marking.show_matches(matches, self.chosen, number)

    def forget_matches(self) -> None:
        """Mark no longer what a search found."""
        if self._marking.has_matches:
            self._marking.clear()

    @Slot(bool)
    def show_themes(self, shown: bool) -> None:
        """Underline what is coded, with the themes beside it, or leave the text alone."""
        if shown != self.beside.shown[1]:
            self._marking.show_coded(shown)
            self.beside.show_themes(shown)

    @Slot(object)
    def treat_care(self, choice: CareChoice) -> None:
        """Show, dim or fold every passage that has a care note."""
        if choice is not self._care.choice:
            self._care.choose(choice)
            self._set_anew()

    @Slot()
    def show_source(self) -> None:
        """Show the source's own lines of the chosen passage, or close them again."""
        self.source.toggle(self.chosen)
        QTimer.singleShot(0, self.choosing, self.choosing.stay_in_sight)  # on the lower page

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        escapes = event.key() == Qt.Key.Key_Escape
        if (enters and self._links.unfold(self.chosen)) or (escapes and self._close_what_is_open()):
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._set_anew()
        elif not self._told:
            self._retell()
        self.beside.place_anew()

    def _close_what_is_open(self) -> bool:
        """Close the open footnotes, else the find bar; return whether there was one."""
        return self._links.close_all() or self.finding.close()

    @Slot()
    def _hold_place(self) -> None:
        """Remember where the reader is: all becomes larger or smaller, and then the text too."""
        if self.isVisible():
            self._held = held_place(self._canvas, self._layout, self.chosen)
            self._canvas.hold()

    @Slot()
    def _set_anew(self) -> None:
        """Set the text again, in other colours or another size, and stay at the same words."""
        if not self.isVisible():
            self._stale = True  # until it is shown again
            return
        held = self._held or held_place(self._canvas, self._layout, self.chosen)
        self._stale, self._told, self._held = False, True, None
        self._lay_out()
        self.choosing.choose_again()
        if not held.is_at_top:
            held.restore(self._canvas, self._layout)
        else:  # which is above the first line
            self.restore_scroll(0)

    @Slot()
    def _set_translated(self) -> None:
        """Set the text again, with very many translations or without; what is read stays there."""
        words = held_words(self._canvas, self._layout)
        self._set_anew()
        words.restore(self._canvas, self._layout)

    @Slot()
    def _retell(self) -> None:
        """Tell who speaks as the dial now has it: a long text that is hidden when it is shown."""
        self._told = self.isVisible() or not is_costly(self._layout)
        if not self._told:
            return
        (self._keep_up if retell(self._canvas, self._layout) else self._set_anew)()

    @Slot()
    def _keep_up(self) -> None:
        """Find and choose the same in a text that has changed."""
        self._marking.mark_again()
        self.choosing.choose_again()
        self.beside.place_anew()
