"""Connects the choice between the original and its translation to a window and its archive."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from index import Archive, RoomChoice, TextChoice, Translated, review_states
from viewer.app.context.window_services import ArchiveContext
from viewer.shell.menus.actions import check
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace
from viewer.wording.archive_words import language_word

_ORDER = tuple(TextChoice)


class TextController(QObject):
    """Changes what is shown of the translated texts of one archive, and keeps the choice.

    Where the archive has no translation into the language of the window, nothing is offered, and
    the key for the next text says so.
    """

    def __init__(self, window: MainWindow, workspace: Workspace, parts: ArchiveContext) -> None:
        super().__init__(workspace)
        self._window, self._workspace = window, workspace
        self._archive = parts.archive
        self._dial, self._choices = parts.services.dial, parts.choices
        do = window.actions_
        do.texts.triggered.connect(self._choose)
        do.next_text.triggered.connect(self._go_on)
        do.room_texts.triggered.connect(self._choose_for_room)
        self._dial.changed.connect(self._show)
        self._told = parts.archive.content
        self._known: tuple[Archive, frozenset[bool]] | None = None
        workspace.place_shown.connect(self._follow)
        self._show()

    @property
    def _has_texts(self) -> bool:
        """Whether there is anything to choose."""
        return self._dial.reading.language in self._archive.translated

    @property
    def _choice(self) -> TextChoice | None:
        """The choice in force, or None where reviewed texts and drafts are shown each its way."""
        return self._dial.reading.start(self._states())

    def _states(self) -> frozenset[bool]:
        """Return whether the translations are reviewed; they are looked at once."""
        content, language = self._archive.content, self._dial.reading.language
        if self._known is None or self._known[0] is not content:
            self._known = content, review_states(self._texts(), language)
        return self._known[1]

    def _texts(self) -> Iterator[Translated]:
        for document in self._archive.content.documents:
            yield from document.passages()
            yield from document.footnotes

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._use(TextChoice(action.data()))

    @Slot()
    def _go_on(self) -> None:
        if self._has_texts:
            choice = self._choice or TextChoice.BOTH
            self._use(_ORDER[(_ORDER.index(choice) + 1) % len(_ORDER)])
        else:
            self._window.messages.show_message(self._why_none())

    def _why_none(self) -> str:
        """Return that there is no other text to go to, and in which languages there is one."""
        told = self.tr("This archive has no translation into the language of the window.")
        others = ", ".join(map(language_word, sorted(self._archive.translated)))
        there = self.tr("In the View menu you can choose another: {languages}.")
        return f"{told} {there.format(languages=others)}" if others else told

    @Slot(QAction)
    def _choose_for_room(self, action: QAction) -> None:
        choice = RoomChoice(action.data())
        self._choices.keep(room=choice)
        self._dial.show_room(choice)

    def _use(self, choice: TextChoice) -> None:
        shown = self._workspace.shown
        had_selection = shown.selected is not None
        self._choices.keep(text=choice)
        self._dial.read(self._dial.reading.with_choice(choice))
        self._show()
        if had_selection and shown.selected is None:
            told = self.tr("The selected words are not shown in this text: nothing is selected.")
            self._window.messages.show_message(told)

    @Slot()
    def _follow(self) -> None:
        """Look again where an editor's folder has other content now."""
        if self._archive.content is not self._told:
            self._show()

    @Slot()
    def _show(self) -> None:
        self._told = self._archive.content
        do, has_texts = self._window.actions_, self._has_texts
        choice = self._choice if has_texts else None
        do.texts.setEnabled(has_texts)
        check(do.texts, choice or "")
        do.room_texts.setEnabled(has_texts)
        check(do.room_texts, self._dial.room.start(self._states()) if has_texts else "")
        self._window.status_line.show_text(choice, is_offered=has_texts)
