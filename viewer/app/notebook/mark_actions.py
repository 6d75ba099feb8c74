"""Connects stars and highlights to the menus and keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction

from index import Span
from viewer.app.notebook.mark_context import MarkContext
from viewer.notebook.service.annotator import Annotator, Words
from viewer.notebook.store.model import Colour
from viewer.screens.reader.page import ReaderPage
from viewer.screens.reader.selected_words import PlaceOfText
from viewer.ui.look.accessibility import announce


class StarActions(QObject):
    """Stars what is chosen, selected or clicked, or removes its star."""

    def __init__(self, at: MarkContext) -> None:
        super().__init__(at.workspace)
        self._window, self._workspace = at.window, at.workspace
        self._messages = at.services.messages
        self._pen = Annotator(at.marks, at.services.keeper)
        at.window.actions_.star.triggered.connect(self._star_chosen)
        at.marks.stars.wanted.connect(self._star_one)

    @Slot()
    def _star_chosen(self) -> None:
        if self._window.is_reading:
            self._star(self._workspace.shown.taken)

    @Slot(str)
    def _star_one(self, name: str) -> None:
        self._star(frozenset((name,)))

    def _star(self, names: frozenset[str]) -> None:
        if not self._pen.can_keep:
            self._messages.say(nothing_in_preview())
        elif not names:
            self._messages.say(self.tr("Choose a passage to star first."))
        else:
            self._pen.toggle_stars(names, self._tell)

    def _tell(self, starred: bool) -> None:
        announce(self._workspace, self.tr("Starred.") if starred else self.tr("Star taken away."))


class HighlightActions(QObject):
    """Highlights the selection in the text, or the whole chosen passage where there is none."""

    def __init__(self, at: MarkContext) -> None:
        super().__init__(at.workspace)
        self._window, self._workspace = at.window, at.workspace
        self._archive = at.marks.archive
        self._messages = at.services.messages
        self._pen = Annotator(at.marks, at.services.keeper)
        self._colour = Colour.YELLOW  # the last one, until Satchel ends
        do = at.window.actions_
        do.highlight.triggered.connect(self._highlight)
        do.colours.triggered.connect(self._highlight_in)
        do.erase.triggered.connect(self._erase)

    @property
    def _reader(self) -> ReaderPage | None:
        """The reader screen, if it is shown."""
        shown = self._workspace.shown if self._window.is_reading else None
        return shown if isinstance(shown, ReaderPage) else None

    @Slot(QAction)
    def _highlight_in(self, action: QAction) -> None:
        self._colour = Colour(action.data())
        self._highlight()

    @Slot()
    def _highlight(self) -> None:
        reader = self._reader
        if not self._pen.can_keep:
            self._messages.say(nothing_in_preview())
        elif reader is None:
            self._messages.say(self.tr("Open the passage in the text to highlight words of it."))
        elif place := reader.own.place_of_text:
            self._messages.say(self._where_to_select(place))
        elif words := self._words(reader):
            self._pen.highlight(words, self._colour, self._tell)
        else:
            self._messages.say(self.tr("Select words of the text to highlight first."))

    def _where_to_select(self, place: PlaceOfText) -> str:
        match place:
            case PlaceOfText.ABOVE:
                return self.tr(
                    "A translation cannot be highlighted. Select words of the text above it."
                )
            case PlaceOfText.LEFT:
                return self.tr(
                    "A translation cannot be highlighted. Select words of the text on the left."
                )
            case PlaceOfText.NOWHERE:
                return self.tr(
                    "A translation cannot be highlighted. Show the original (Ctrl+Shift+E), and "
                    "select words of it."
                )

    def _words(self, reader: ReaderPage) -> tuple[Words, ...]:
        if reader.own.has_selection:
            return reader.own.picked_whole
        name = reader.meant
        held = self._archive.passage(name) or self._archive.footnote(name)
        return ((name, Span(0, len(held.text))),) if held else ()

    def _tell(self) -> None:
        if self._reader is not None:
            self._reader.own.deselect()  # not before: a reader who cancels keeps the selection
        announce(
            self._workspace,
            {
                Colour.YELLOW: self.tr("Highlighted yellow."),
                Colour.GREEN: self.tr("Highlighted green."),
                Colour.BLUE: self.tr("Highlighted blue."),
                Colour.ROSE: self.tr("Highlighted rose."),
            }[self._colour],
        )

    @Slot()
    def _erase(self) -> None:
        reader = self._reader
        marks = reader.own.highlights(reader.meant) if reader is not None else ()
        if not marks:
            self._messages.say(self.tr("Nothing is highlighted here."))
            return
        has_notes = any(mark.entry.note for mark in marks)
        self._pen.erase([mark.entry.id for mark in marks], partial(self._tell_erased, has_notes))

    def _tell_erased(self, has_notes: bool) -> None:
        if has_notes:
            self._messages.say(self.tr("The highlight is in the notebook’s bin, with its note."))
        else:
            announce(self._workspace, self.tr("Highlight removed."))


def nothing_in_preview() -> str:
    """Return the reason why nothing of an editor's folder is kept."""
    return QCoreApplication.translate(
        "Marking", "Nothing is kept of a preview: its passages may be gone with the next build."
    )
