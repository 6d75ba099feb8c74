"""The reader's settings: kept in a file, and passed on when they change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from index import CitationStyle, Level, TextSetting, Value, replace
from viewer.app import lazy_imports
from viewer.platform.paths import Home
from viewer.services import settings as kept
from viewer.services.messages import Messages, Offer
from viewer.services.settings import CareChoice, ColourChoice, Settings
from viewer.services.tasks import Tasks
from viewer.shell.menus.actions import check
from viewer.shell.window import MainWindow
from viewer.ui.look.look import ScreenLook
from viewer.wording.archive_words import language_word


class LastExports:
    """The level of attribution and the texts chosen last for what leaves, by archive.

    In memory only: like the dial they last for one sitting, and no file tells what was read.
    """

    def __init__(self) -> None:
        self.levels: dict[str, Level | None] = {}
        self.texts: dict[str, TextSetting] = {}


class Preferences(QObject):
    """The settings in force. `care_changed` carries how passages with care notes are shown."""

    care_changed = Signal(object)

    def __init__(self, home: Home, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._file = home.settings
        self._keeps = home.keeps
        self._tasks = tasks
        self._messages = messages
        self.now: Settings = kept.load(self._file)
        self.exports = LastExports()

    def keep(self, **choices: object) -> None:
        """Apply `choices` from now on, and save them if anything is saved."""
        self.now = replace(self.now, **choices)
        if not self._keeps:
            return
        now, file = self.now, self._file
        self._tasks.run(  # on the worker: a disk may be slow
            lambda: kept.save(now, file),
            then=lambda _saved: None,
            failed=self._messages.report,
        )

    def forget(self) -> None:
        """Keep the present choices, and save none of them any more."""
        self._keeps = False

    def treat_care(self, care: CareChoice) -> None:
        """Show passages that have a care note as `care` says from now on."""
        if care is not self.now.care:
            self.keep(care=care)
            self.care_changed.emit(care)

    def cite_in(self, style: CitationStyle) -> None:
        """Write citations in `style` from now on."""
        self.keep(citation=style)

    def save(self) -> None:
        """Save now, in case the worker has not done so."""
        if self._keeps:
            kept.save(self.now, self._file)


class WindowChoices(Value):
    """The settings of one window, whose texts are in `language`.

    `use_language` rebuilds the window in another language and returns it, or None where something
    holds this one, which is said.
    """

    choices: Preferences
    look: ScreenLook
    language: str
    use_language: Callable[[str], MainWindow | None]


class PreferencesController(QObject):
    """Connects the settings to one window: its ticks, its colours, and the settings dialog."""

    def __init__(self, window: MainWindow, now: WindowChoices) -> None:
        super().__init__(window)
        self._window = window
        self._choices, self._look = now.choices, now.look
        self._language, self._use_language = now.language, now.use_language
        do = window.actions_
        self._ticks = {
            "themes_in_text": do.themes_in_text,
            "care_covered": do.care_covered,
            "notes_in_margin": do.notes_in_margin,
            "numbers_in_margin": do.numbers_in_margin,
            "own_notes_in_margin": do.own_notes,
        }
        for name, action in self._ticks.items():
            action.setChecked(getattr(now.choices.now, name))
            action.triggered.connect(self._keep_ticks)
        check(do.languages, now.language)
        do.looks.triggered.connect(self._choose_look)
        do.languages.triggered.connect(self._choose_language)
        do.settings.triggered.connect(self.open)
        now.look.changed.connect(self._show_look)
        self._show_look()

    @Slot()
    def open(self) -> None:
        """Show the settings dialog, with the look that was chosen last."""
        self._look.settle()
        care = self._window.actions_.care_covered
        dialog = lazy_imports.SettingsDialog(self._choices.now, self._language, care, self._window)
        dialog.colours_chosen.connect(self._look.choose_colours)
        dialog.setting_chosen.connect(self._look.choose_setting)
        dialog.care_chosen.connect(self._choices.treat_care)
        dialog.citation_chosen.connect(self._choices.cite_in)
        dialog.language_chosen.connect(self._go_on_in)
        dialog.open()

    @Slot(QAction)
    def _choose_look(self, action: QAction) -> None:
        self._look.choose_colours(ColourChoice(action.data()))

    @Slot(str)
    def change_language(self, chosen: str) -> MainWindow | None:
        """Switch to another language, and offer the way back in the one the reader can read.

        Returns the window in that language, or None where this one stays.
        """
        before = self._language
        if chosen == before:
            self._choices.keep(language=chosen)  # it may have been the system's until now
            return self._window
        told = self.tr("Satchel speaks {language} now.").format(language=language_word(chosen))
        back = self.tr("Back to {language}").format(language=language_word(before))
        again = partial(self._use_language, before)
        window = self._use_language(chosen)
        if window is None:
            check(self._window.actions_.languages, before)
        else:
            undoes = not window.undoing.is_of_desk  # there Ctrl+Z is for acts alone
            window.messages.show_message(told, Offer(back, again, undoes=undoes))
        return window

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.change_language(action.data())

    @Slot(str)
    def _go_on_in(self, language: str) -> None:
        """Switch to `language` and show the settings again, the focus still on that choice.

        Where the window stays, they close, so that it can be read why.
        """
        window = self.change_language(language)
        if window is not None and window is not self._window:
            window.actions_.settings.trigger()
        shown = QApplication.activeModalWidget()
        if isinstance(shown, lazy_imports.SettingsDialog):
            shown.reject() if window is None else shown.language.setFocus()

    @Slot()
    def _keep_ticks(self) -> None:
        self._choices.keep(**{name: tick.isChecked() for name, tick in self._ticks.items()})

    @Slot()
    def _show_look(self) -> None:
        check(self._window.actions_.looks, self._look.chosen_colours)
        self._window.status_line.show_zoom(self._look.zoom)
