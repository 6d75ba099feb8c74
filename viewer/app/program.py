"""The running program: the reader's choices, the open archive, the window they are shown in."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QApplication

from index import VERSION, OpenArchive
from viewer.app.archives import Archives
from viewer.app.attributions import Copier, DialInWindow
from viewer.app.choices import Choices, ChoicesInWindow
from viewer.app.citing import Citing
from viewer.app.library import LibraryInWindow
from viewer.app.means import Means
from viewer.app.opening import Arriving
from viewer.app.paning import KeptPanes
from viewer.app.showing import Showing
from viewer.app.wiring import Parts, open_workspace
from viewer.kit.copying import Copying
from viewer.kit.dial import Dial
from viewer.kit.indexing import Indexing
from viewer.kit.look import ScreenLook
from viewer.kit.messages import Messages, Offer
from viewer.kit.paths import Home
from viewer.kit.tasks import Tasks
from viewer.kit.translations import Translations, chosen_language
from viewer.presenter.presenting import Presenting
from viewer.shell.about import AboutDialog
from viewer.shell.help import HelpDialog
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace

if TYPE_CHECKING:
    from viewer.app.previewing import SourceFolder


class Program(QObject):
    """What outlives a window: the reader's choices, the open archive, the worker."""

    def __init__(
        self, app: QApplication, home: Home, archives: Sequence[Path], source: Path | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._home = home
        self._tasks = Tasks(self)
        self._messages = Messages(self)
        self._choices = Choices(home, self._tasks, self._messages)
        chosen = self._choices.now
        self._translations = Translations(app)
        self._translations.use(chosen_language(chosen.language))
        self._look = ScreenLook(app, chosen.theme, chosen.setting)
        self._dial = Dial(self)
        self._copying = Copying(self._dial, app.clipboard(), self._messages)
        self._presenting = Presenting(self._dial, self)
        self._archive: OpenArchive | None = None
        self._bundled = False
        self._indexing: Indexing | None = None
        self._archives = Archives(archives, home, self._tasks, self._messages)
        self._arriving = Arriving(self._archives, self._look, self._asking)
        self._source = _follow(source, self._tasks, self._messages) if source else None
        opening = self._source or self._archives
        opening.opened.connect(self.show_archive)
        self.window = self._make_window()
        self._messages.posted.connect(self._say)
        self._messages.offered.connect(self._say)
        self._look.changed.connect(self._keep_look)
        app.aboutToQuit.connect(self._finish)
        opening.open_first()

    @property
    def presenting(self) -> Presenting:
        """What shows quotes to a room."""
        return self._presenting

    @property
    def messages(self) -> Messages:
        """Where messages for the reader are posted."""
        return self._messages

    def show(self) -> None:
        """Show the window, ready to be typed in."""
        self.window.show()
        if not self._archives.is_undecided:  # else the library has the focus
            self.window.top_bar.focus_box()

    def close(self) -> None:
        """Close the window and end the worker."""
        self.window.close()
        self._finish()

    @Slot()
    def _finish(self) -> None:
        """End the worker, and keep the choices that it did not come to keep."""
        if self._indexing:
            self._indexing.stop()
        self._archives.pacing.stop_all()
        self._tasks.close()
        if self._source:
            self._source.close()
        self._choices.save()

    def _asking(self) -> tuple[MainWindow, str]:
        """Return the window to ask in, and the language to ask in."""
        return self.window, self._translations.language

    @property
    def _means(self) -> Means:
        language, dial, indexes = self._translations.language, self._dial, self._home.indexes
        return Means(self._look, language, dial, self._tasks, self._messages, indexes)

    def _make_window(self) -> MainWindow:
        window, language = MainWindow(self._look), self._translations.language
        now = self._choices.now
        if self._source:
            self._source.stand_at(window, self._look)
        else:
            LibraryInWindow(self._archives, window, self._means)
        window.place_at(QRect(*now.window) if now.window else None, maximised=now.maximised)
        ChoicesInWindow(window, self._choices, self._look, language, self._use_language)
        DialInWindow(window, self._dial, self._copying)
        Copier(window, self._copying)
        window.closing.connect(self._keep_window)
        window.closing.connect(self._presenting.end)
        do = window.actions_
        for action, slot in (
            (do.larger, self._look.enlarge),
            (do.smaller, self._look.reduce),
            (do.usual_size, self._look.use_usual_size),
            (do.help, self._show_help),
            (do.about, self._show_about),
        ):
            action.triggered.connect(slot)
        return window

    @Slot(object, bool)
    def show_archive(self, archive: OpenArchive, bundled: bool) -> None:
        """Show `archive`, which was read, in place of the one before; make its index."""
        self._archive, self._bundled = archive, bundled
        self._indexing = Indexing(archive, self._tasks, self._messages, self._indexing)
        built_anew = archive.signer is None
        if built_anew:
            self._presenting.go_on_with(archive)
        self._fill_window(self.window.workspace if built_anew else None)
        self._indexing.start(self._home.indexes)  # only now: it would slow that down

    def _fill_window(self, before: Workspace | None) -> None:
        """Show the open archive in the window: as it stood `before`, or its beginning."""
        archive, indexing, window = self._archive, self._indexing, self.window
        stay = before.stay if before else None
        if archive is None or indexing is None:
            return
        language, dial, tasks = self._translations.language, self._dial, self._tasks
        parts = Parts(
            archive, self._look, language, dial, tasks, self._messages, indexing, self._choices
        )
        workspace = open_workspace(parts, window)
        Showing(window, workspace, archive, language, self._presenting, self._messages)
        KeptPanes(window, workspace, self._choices.now, self._choices.keep)
        Citing(window, workspace, archive, language, self._copying)
        window.show_workspace(workspace)
        window.status_line.show_archive(archive, language, bundled=self._bundled)
        if stay:
            workspace.resume(stay)
            return
        workspace.begin()
        window.top_bar.focus_box()
        if window.top_bar.query.strip():  # typed while the archive was being opened
            workspace.search(window.top_bar.query)

    @Slot(str)
    @Slot(str, object)
    def _say(self, text: str, offer: Offer | None = None) -> None:
        self.window.messages.show_message(text, offer)

    @Slot()
    def _keep_look(self) -> None:
        self._choices.keep(theme=self._look.theme, **asdict(self._look.setting))

    def _use_language(self, language: str) -> MainWindow:
        """Make the window anew in another language, at the same place."""
        self._choices.keep(language=language)
        self._keep_window()
        before = self.window
        self._translations.use(language)
        self.window = self._make_window()
        as_table = before.actions_.quotes_as_table.isChecked()
        self.window.actions_.quotes_as_table.setChecked(as_table)
        self._fill_window(before.workspace)
        if before.workspace is not None and not before.is_reading:
            self.window.actions_.library.trigger()
        self.window.show()
        before.closing.disconnect(self._keep_window)
        before.close()
        before.deleteLater()
        return self.window

    @Slot()
    def _keep_window(self) -> None:
        where = self.window.normalGeometry().getRect()
        self._choices.keep(window=where, maximised=self.window.isMaximized())

    @Slot()
    def _show_help(self) -> None:
        HelpDialog(self._translations.language, self._look, self.window).open()

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(VERSION, self._home, self._look, self.window).open()


def _follow(source: Path, tasks: Tasks, messages: Messages) -> "SourceFolder":
    """Return what follows an editor's folder. Only an editor's start waits for it to be loaded."""
    from viewer.app.previewing import SourceFolder  # noqa: PLC0415

    return SourceFolder(source, tasks, messages)
