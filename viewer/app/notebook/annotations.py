"""Connects notes on passages to the screens: the notes of the chosen one, and writing one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from index import Span
from viewer.app import lazy_imports
from viewer.app.notebook.mark_actions import HighlightActions, StarActions, nothing_in_preview
from viewer.app.notebook.mark_context import MarkContext
from viewer.app.notebook.notebook_access import NotebookAccess
from viewer.notebook.service.annotator import Words
from viewer.notebook.service.marks import KeptMarks, Mark
from viewer.screens.reader.page import ReaderPage
from viewer.shell.menus.actions import Actions
from viewer.shell.places.places import ScreenName
from viewer.ui.screen.screen import Screen

if TYPE_CHECKING:
    from viewer.notebook.dialogs.note_pane import NoteInHand


class Annotations(QObject):
    """Opens the pane to write a note on a highlight, selection or passage, or a note of its own."""

    def __init__(self, at: MarkContext) -> None:
        super().__init__(at.workspace)
        self._window, self._workspace = at.window, at.workspace
        self._marks, self._services = at.marks, at.services
        self._shown: lazy_imports.NotePane | None = None
        letters = at.window.type_ahead
        self._access = NotebookAccess(at.services.keeper, at.services.messages, letters, self)
        at.workspace.place_shown.connect(self.follow)
        at.marks.changed.connect(self.follow)
        at.window.actions_.note.triggered.connect(self._note)
        at.workspace.leave_note = self._leave
        at.workspace.note_resumed.connect(self._resume)

    @property
    def _pane(self) -> "lazy_imports.NotePane":
        """The pane of notes, made when it is first needed."""
        if self._shown is None:
            self._shown = lazy_imports.NotePane(
                self._marks, self._services.keeper, self._services.look
            )
            self._shown.done.connect(self._go_back)
            self._workspace.panes.put_under_card(self._shown)
        return self._shown

    @Slot()
    def follow(self) -> None:
        """Show the notes on what is chosen, while it is in sight or one of them is being written.

        The notebook's screen does that itself.
        """
        is_apart, shown = self._workspace.is_at(ScreenName.NOTEBOOK), self._workspace.shown
        is_written = self._shown is not None and self._shown.is_written
        name = "" if is_apart else shown.chosen if is_written else shown.chosen_in_sight
        if self._shown or any(mark.entry.note for mark in self._marks.at(name)):
            self._pane.show_passage(name)

    @Slot()
    def _note(self) -> None:
        name = self._workspace.shown.meant if self._window.is_reading else ""
        if self._workspace.is_at(ScreenName.NOTEBOOK) or not self._known(name):
            self._window.actions_.new_note.trigger()
        elif not self._marks.can_keep:
            self._services.messages.say(nothing_in_preview())
        else:
            self._access.when_open(partial(self._write_on, name))

    def _write_on(self, name: str) -> None:
        """Open the note on `name`, or begin one: only an open notebook tells which."""
        self._open(self._meant(name))

    def _meant(self, name: str) -> Mark | Words:
        """Return what the note is to be on: a highlight, some words, or the whole passage."""
        shown = self._workspace.shown
        if isinstance(shown, ReaderPage):
            if pointed := shown.own.pointed(name):
                return pointed[-1]
            if picked := shown.own.picked_whole:
                return picked[0]
        stars = (mark for mark in self._marks.at(name) if mark.entry.note)
        held = self._marks.archive.passage(name) or self._marks.archive.footnote(name)
        words = name, Span(0, len(held.text) if held else 0)
        return next((mark for mark in stars if mark.span == words[1]), words)

    def _known(self, name: str) -> bool:
        return bool(self._marks.archive.passage(name) or self._marks.archive.footnote(name))

    def _open(self, meant: Mark | Words) -> None:
        """Show the note box, even if the right pane is hidden, and choose what the note is on."""
        name, shown = meant.passage if isinstance(meant, Mark) else meant[0], self._workspace.shown
        if isinstance(shown, ReaderPage) and shown.chosen != name:
            shown.choosing.choose(name)
        if not self._workspace.panes.card_shown:
            self._window.actions_.right_pane.trigger()
        if isinstance(meant, Mark):
            self._pane.write_on(meant)
        else:
            self._pane.begin(meant)

    def _leave(self) -> object:
        return self._shown.leave() if self._shown else None

    @Slot(object)
    def _resume(self, note: "NoteInHand") -> None:
        self._pane.resume(note)

    @Slot()
    def _go_back(self) -> None:
        self._workspace.shown.take_focus()


def join_keeping(at: MarkContext) -> Annotations:
    """Connect stars, highlights and notes to the window and workspace of `at`."""
    StarActions(at)
    HighlightActions(at)
    return Annotations(at)


def offer_keeping(screen: Screen, do: Actions, marks: KeptMarks) -> None:
    """Offer stars and notes on a screen of passages, and show those that are kept."""
    screen.offer(do.star)
    screen.offer(do.note)
    screen.show_stars(marks.stars)
    if isinstance(screen, ReaderPage):
        screen.own.show(marks)
        screen.offer(do.highlight_in.menuAction())
        screen.offer(do.erase)
