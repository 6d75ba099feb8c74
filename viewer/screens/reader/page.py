"""The reader's page: a document as text, with margins and a find bar."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import override

from PySide6.QtCore import Qt, QThread, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent

from index import OpenArchive
from viewer.screens.reader.paper import ReaderOnPaper
from viewer.screens.reader.scroll_position import (
    KeptWords,
    ReadingPosition,
    document_with,
    in_sight,
    scroll_so,
    topmost,
)
from viewer.screens.reader.text.update import is_costly, put_below, retell, unmoved
from viewer.services.settings import CareChoice
from viewer.services.steps import Stepwise, at_once
from viewer.ui.look.look import Look
from viewer.ui.look.match import Match
from viewer.ui.screen.screen import Spot
from viewer.wording.dial import Dial


class ReaderPage(ReaderOnPaper):
    """Shows one document of an archive. `passage_chosen` carries the id of the chosen passage.

    `ReaderParts` makes and connects its parts.
    """

    def __init__(
        self, archive: OpenArchive, look: Look, language: str, dial: Dial, *, waits: bool = False
    ) -> None:
        super().__init__(archive, look, language, dial, waits=waits)
        self._canvas.setAccessibleName(self.tr("Document"))
        self._words = KeptWords(self._canvas)
        self._tables.anew_wanted.connect(self._set_otherwise)
        self._look.size_changes.connect(self._hold_place)
        self._look.changed.connect(self._set_anew)
        self._dial.changed.connect(self._retell)
        self._links.anew_wanted.connect(self._set_otherwise)

    @override
    def show_target(self, name: str) -> None:
        """Show the passage, footnote, section or document `name`, in whatever document it is."""
        self._held = None
        self.choosing.come_here()
        self.portions.turn_to(document_with(self._archive, name) or self.document, name)
        if name in self._layout.stretches:
            self.choosing.reveal(name)
        elif name in self._layout.headings:
            position = self._layout.headings[name].position()
            self.choosing.choose_from(position)  # where “next passage” goes on from
            self._canvas.scroll_to(position)
        else:
            if self.chosen:
                self.choosing.choose_end(1)
            self.restore_scroll(0)

    @property
    @override
    def spot(self) -> Spot:
        """The position in the text, and what is open in it."""
        top = topmost(self._canvas, self._layout)
        notes, sought = self._links.open_notes, self.finding.sought
        own = ReadingPosition(self.document.id, *top, notes, sought, self.portions.at)
        return Spot(self.chosen, self.scrolled, own)

    @override
    def return_to(self, spot: Spot) -> None:
        """Restore the top passage at the same height, with the same notes open."""
        if not isinstance(spot.own, ReadingPosition):
            return
        self._held = None
        standing = document_with(self._archive, spot.own.document) or self.document
        self.portions.turn_to(standing, spot.own.portion)
        self._links.close_all()  # those of another tab
        self._links.open_again(spot.own.notes)
        self.finding.resume(spot.own.sought)
        self.choosing.choose(spot.chosen)
        self.scroll_back(spot)
        self.beside.place_anew()

    @override
    def renew(self) -> bool:
        """Show the document as it is now, at the same place; False where it is gone."""
        document = document_with(self._archive, self.document.id)
        if document is None:
            return False
        notes, names = self._links.open_notes, [*self._layout.stretches]
        self.portions.renew(document)
        self._set_anew()
        self._links.open_again(notes)
        self.choosing.choose_near(names)
        return True

    @contextmanager
    @override
    def steadied(self) -> Iterator[None]:
        """Keep the chosen passage at the same height while the page changes its width."""
        name, height = in_sight(self._canvas, self._layout, self.chosen)
        yield
        if name == self.chosen:
            scroll_so(self._canvas, self._layout, name, height)

    def mark(self, matches: Mapping[str, Match], *, number: int = 0) -> None:
        """Mark `matches`, by id, and go to match `number` in the chosen passage.

        If the match is in a translation that is not shown, show that below the passage.
        """
        self.finding.put_away()
        made = matches.get(self.chosen, Match()).translation
        if made is not None:
            with unmoved(self._canvas, self._layout):
                put_below(self._layout, self.chosen, made)
            self._keep_up()
        self._marking.show_matches(matches, self.chosen, number)

    def forget_matches(self) -> None:
        """Remove the marks of a search."""
        if self._marking.has_matches:
            self._marking.clear()

    @Slot(bool)
    def show_themes(self, shown: bool) -> None:
        """Underline coded words, with their themes in the margin, or not."""
        if shown != self.beside.shown[1]:
            self._marking.show_coded(shown)
            self.beside.show_themes(shown)

    @Slot(object)
    def treat_care(self, choice: CareChoice) -> None:
        """Show, dim or fold every passage that has a care note."""
        if choice is not self._care.choice:
            self._care.choose(choice)
            self._ready.outdate()
            self._set_anew()

    @Slot()
    def show_source(self) -> None:
        """Show the lines of the chosen passage in the source, or close them."""
        self.source.toggle(self.chosen)
        QTimer.singleShot(0, self.choosing, self.choosing.stay_in_sight)  # after layout

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        escapes = event.key() == Qt.Key.Key_Escape
        if (enters and self._open_chosen()) or (escapes and self._close_what_is_open()):
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._set_anew()
        elif not self._told:
            self._retell()
        self._tables.fit_soon()  # the width may have changed while the page was hidden
        self.beside.place_anew()
        self._marking.paint()

    def _open_chosen(self) -> bool:
        """Show the folded words of the chosen passage, or open it as a table."""
        return self._links.unfold(self.chosen) or self._links.open_table(self.chosen)

    def _close_what_is_open(self) -> bool:
        """Close the open footnotes, else the find bar; return whether one was open."""
        return self._links.close_all() or self.finding.close()

    @Slot()
    def _set_anew(self) -> None:
        """Lay the text out again in the present look, and keep the position."""
        self._anew.finish()
        if not self.isVisible():
            self._stale = True  # until the page is shown
        else:
            self._exchange(at_once(self._written()))

    @Slot()
    def _set_otherwise(self) -> None:
        """Lay the text out again in another form, at the same words, with the same notes open.

        It is written in steps, while the one before is shown. Where no loop runs, it is there at
        once.
        """
        self._anew.stop()
        self._anew.begin(self._set_in_steps())
        if not QThread.currentThread().loopLevel():
            self._anew.finish()

    def _set_in_steps(self) -> Stepwise[None]:
        if not self.isVisible():
            self._stale = True
            return
        layout = yield from self._written()
        yield
        self._words.hold(self._layout)
        notes = self._links.open_notes
        self._exchange(layout)
        self._links.open_again(notes)
        self._words.restore(self._layout)

    @Slot()
    def _retell(self) -> None:
        """Rewrite the attributions at the dial's level; in a costly hidden text when it shows."""
        self._told = self.isVisible() or not is_costly(self._layout)
        if not self._told:
            return
        if self._anew.are_under_way or self._layout.reading != self._dial.reading:
            self._set_otherwise()
            return
        (self._keep_up if retell(self._canvas, self._layout) else self._set_anew)()

    @Slot()
    def _keep_up(self) -> None:
        """Restore marks and choice after a change of the text."""
        self._marking.mark_again()
        self.choosing.choose_again()
        self.beside.place_anew()
