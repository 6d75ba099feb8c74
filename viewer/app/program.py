"""The running program: settings, worker and window, made before all else."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QApplication

from index import as_dict
from viewer.app.context.app_services import AppServices
from viewer.app.context.preferences import Preferences, PreferencesController, WindowChoices
from viewer.app.desk.folder_actions import FolderActions
from viewer.app.navigation.early_actions import EarlyActions
from viewer.app.navigation.welcome import WelcomeController
from viewer.app.process.quick_exit import QuickExit
from viewer.platform.input_activity import InputActivity
from viewer.platform.paths import WINDOW_VARIABLE, Home
from viewer.services.messages import Messages, Offer
from viewer.services.module_loader import ModuleLoader
from viewer.services.tasks import Tasks
from viewer.services.translations import Translations, chosen_language
from viewer.shell.bars.type_ahead import Coming
from viewer.shell.first_paint import FirstPaint
from viewer.shell.window import MainWindow
from viewer.shell.window_place import place_window
from viewer.ui.look.look import ScreenLook

if TYPE_CHECKING:
    from index import Level
    from viewer.app.migration.inheritance import Inheritance
    from viewer.app.process.single_instance import InstanceServer
    from viewer.app.session import Session

_SITTING = (
    "viewer.shell.stay",
    "viewer.app.archives.archives",
    "viewer.app.context.window_services",
    "viewer.app.session",
)
"""The modules of the session. Quick exit keys are handled between two of them."""


class Program(QObject):
    """Outlives each window. What is not needed to paint the first window is in its `session`."""

    def __init__(
        self, app: QApplication, home: Home, archives: Sequence[Path], source: Path | None = None
    ) -> None:
        super().__init__()
        self._given, self._source = archives, source
        self._inheritance = _inherited(home)  # before the settings are read
        self._tasks, self._messages = Tasks(self), Messages(self)
        self._choices = Preferences(home, self._tasks, self._messages)
        chosen = self._choices.now
        self._translations = Translations(app)
        self._translations.use(chosen_language(chosen.language))
        self._look = ScreenLook(app, chosen.colours, chosen.setting)
        self.input_activity = InputActivity(app)
        self.leaving = QuickExit(app, self.input_activity)
        self._services = AppServices(
            app=app,
            home=home,
            tasks=self._tasks,
            messages=self._messages,
            choices=self._choices,
            look=self._look,
            translations=self._translations,
            input_activity=self.input_activity,
            leaving=self.leaving,
        )
        self._session: Session | None = None
        self._loading = ModuleLoader(_SITTING, self._tasks, self)
        self.instance_server: InstanceServer | None = None
        """Receives the requests of other starts; set by whoever runs the program."""
        self._follows = False  # whether it replaces a Satchel that was locked
        self._level: Level | None = None  # of attributions, chosen in the Satchel that was locked
        self.window = self._make_window()
        self._messages.posted.connect(self._say)
        self._messages.offered.connect(self._say)
        self._messages.stayed.connect(partial(self._say, stays=True))
        self._look.changed.connect(self._keep_look)
        app.aboutToQuit.connect(self.finish)
        self._begin_after_first_paint()
        if source:
            self._begin()  # an editor's window has one more pane

    @property
    def session(self) -> "Session":
        """The session in the window, begun at the first use if not before."""
        return self._session or self._begin()

    @property
    def messages(self) -> Messages:
        """Where messages for the reader are posted."""
        return self._messages

    def show(self) -> None:
        """Show the window, with the focus in the search box."""
        self.window.show()
        if self._source is not None:
            self.window.type_ahead.expect(Coming.FOLDER)
        if self._follows or self._source is not None:
            self.window.setFocus()
        else:
            self.window.top_bar.focus_box()

    def stand_where_told(self) -> None:
        """Place the window where the window of the Satchel that this one replaces was."""
        if WINDOW_VARIABLE not in os.environ:
            return
        from viewer.app.process.relaunch import handed_over, told_lost  # noqa: PLC0415  rarely needed

        self._follows = True
        self.window.type_ahead.hold()
        stand = handed_over()
        if stand:
            self._level = stand.level
            self.window.setWindowState(Qt.WindowState.WindowNoState)
            place_window(self.window, stand.area, maximised=stand.maximised)
            if stand.full_screen:
                self.window.toggle_full_screen()
            for told in told_lost(stand):
                self.window.messages.show_message(told, stays=True)

    @Slot(object)
    def come_forward(self, files: list[str]) -> None:
        """Open what another start was given, and raise the window, except during a presentation."""
        if self.session.presenting.audience is None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.activateWindow()
        if files and self.session.source:
            if not self.window.may_close(partial(self.come_forward, files)):
                return
            self._open_folder(None)  # whoever opens an archive wants to read it
        if files:
            self.session.archives.named.add([Path(file) for file in files])
            self.window.files_dropped.emit(files)

    def close(self) -> None:
        """End what is presented, close the window, and end the worker threads."""
        if self._session:
            self._session.presenting.end()
        self.window.close()
        self.finish()

    def _begin_after_first_paint(self) -> None:
        self._tasks.garbage_collector.wait_for_loading()
        self._early_actions = EarlyActions(self.window)
        self._loading.loaded.connect(self._begin)
        FirstPaint(self.window, self).passed.connect(self._loading.begin)

    @Slot()
    def _begin(self) -> "Session":
        if self._session is None:
            from viewer.app.session import Session  # noqa: PLC0415  loaded after the window

            self._session = Session(
                self._services, self.window, self._given, self._source, self._inheritance
            )
            self._session.dial.turn(self._level)
            self._early_actions.release()
        return self._session

    @Slot()
    def finish(self) -> None:
        """End the worker threads, and save settings that they did not come to save."""
        if not self.leaving.is_begun:
            self._look.settle()  # else the look that was chosen last is not saved
        if self._session:
            self._session.end()
        self.input_activity.end()
        self._tasks.close()
        self._choices.save()

    def _make_window(self) -> MainWindow:
        window, now = MainWindow(self._look), self._choices.now
        place_window(window, QRect(*now.window) if now.window else None, maximised=now.maximised)
        self._messages.withdrawn.connect(window.messages.withdraw)
        language = self._translations.language
        chosen = WindowChoices(self._choices, self._look, language, self._use_language)
        preferences = PreferencesController(window, chosen)
        welcome = WelcomeController(window, chosen)
        welcome.language_chosen.connect(preferences.change_language)
        FolderActions(window, self._services, self._open_folder)
        window.closing.connect(self._keep_window)
        do = window.actions_
        do.leave.triggered.connect(self.leaving.leave)
        do.lock.triggered.connect(self.leaving.lock)
        self.input_activity.pressed_over.connect(do.lock.take_key)
        do.journey.triggered.connect(self._show_what_is_held)
        do.larger.triggered.connect(self._look.enlarge)
        do.smaller.triggered.connect(self._look.reduce)
        do.usual_size.triggered.connect(self._look.use_usual_size)
        return window

    @Slot()
    def _show_what_is_held(self) -> None:
        from viewer.app.trace_removal import TraceRemoval  # noqa: PLC0415  few ask

        TraceRemoval(self._services, self.session, self.window, self.instance_server).begin()

    @Slot(str)
    @Slot(str, object)
    def _say(self, text: str, offer: Offer | None = None, *, stays: bool = False) -> None:
        self.window.messages.show_message(text, offer, stays=stays)

    @Slot()
    def _keep_look(self) -> None:
        self._choices.keep(colours=self._look.chosen_colours, **as_dict(self._look.setting))

    def _use_language(self, language: str) -> MainWindow | None:
        """Rebuild the window in another language, at the same place; None where it says why not."""
        if not self.session.running.may_be_replaced():
            return None
        self._choices.keep(language=language)
        self._translations.use(language)
        return self._renew_window(self.session.move)

    @Slot(object)
    def _open_folder(self, folder: Path | None) -> None:
        """Show an editor's folder in the window, or without one what was read before."""
        self._renew_window(partial(self.session.follow, folder=folder))

    def _renew_window(self, enter: Callable[[MainWindow], None]) -> MainWindow:
        """Put another window in the place of the present one, filled by `enter`, and return it."""
        self._keep_window()
        before = self.window
        self.window = self._make_window()
        enter(self.window)
        self.window.show()
        before.closing.disconnect(self._keep_window)
        # What it holds goes on in the new one, or was asked about.
        before.may_close = lambda _again: True
        before.close()
        before.deleteLater()
        return self.window

    @Slot()
    def _keep_window(self) -> None:
        where = self.window.normalGeometry().getRect()
        self._choices.keep(window=where, maximised=self.window.isMaximized())


def _inherited(home: Home) -> "Inheritance | None":
    """Return what a portable Satchel without settings takes over from an older one, or None."""
    kept = home.settings.exists() and not home.archives_left.exists()
    if not (home.portable and home.keeps) or kept:
        return None
    from viewer.app.migration.inheritance import inherit  # noqa: PLC0415  one start in a thousand needs it

    return inherit(home)
