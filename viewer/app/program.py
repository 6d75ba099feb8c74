"""The running program: the reader's choices, the open archive, the window they are shown in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from index import VERSION, OpenArchive
from viewer.app.archives import Archives
from viewer.app.attributions import Copier, DialInWindow
from viewer.app.library import LibraryInWindow
from viewer.app.means import Means
from viewer.app.opening import Arriving
from viewer.app.previewing import AtWindow, SourceFolder
from viewer.app.showing import Showing
from viewer.app.wiring import Parts, open_workspace
from viewer.kit import settings as kept
from viewer.kit.copying import Copying
from viewer.kit.dial import Dial
from viewer.kit.indexing import Indexing
from viewer.kit.look import Look
from viewer.kit.messages import Messages, Offer
from viewer.kit.paths import Home
from viewer.kit.settings import ThemeChoice
from viewer.kit.tasks import Tasks
from viewer.kit.translations import Translations, chosen_language
from viewer.presenter.presenting import Presenting
from viewer.shell.about import AboutDialog
from viewer.shell.actions import check
from viewer.shell.help import HelpDialog
from viewer.shell.window import MainWindow
from viewer.shell.workspace import Workspace


class Program(QObject):
    """What outlives a window: the reader's choices, the open archive, the worker."""

    def __init__(
        self, app: QApplication, home: Home, archives: Sequence[Path], source: Path | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._home = home
        self._settings = kept.load(home.settings)
        self._translations = Translations(app)
        self._translations.use(chosen_language(self._settings.language))
        self._look = Look(app, self._settings.theme, self._settings.zoom)
        self._tasks = Tasks(self)
        self._messages = Messages(self)
        self._dial = Dial(self)
        self._copying = Copying(self._dial, app.clipboard(), self._messages)
        self._presenting = Presenting(self._dial, self)
        self._archive: OpenArchive | None = None
        self._bundled = False
        self._indexing: Indexing | None = None
        self._archives = Archives(archives, home, self._tasks, self._messages)
        self._arriving = Arriving(self._archives, self._look, self._asking)
        self._source = SourceFolder(source, self._tasks, self._messages) if source else None
        opening = self._source or self._archives
        opening.opened.connect(self._show_archive)
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
        self._tasks.close()
        if self._source:
            self._source.close()
        kept.save(self._settings, self._home.settings)

    def _asking(self) -> tuple[MainWindow, str]:
        """Return the window to ask in, and the language to ask in."""
        return self.window, self._translations.language

    @property
    def _means(self) -> Means:
        language, dial, indexes = self._translations.language, self._dial, self._home.indexes
        return Means(self._look, language, dial, self._tasks, self._messages, indexes)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._look)
        if self._source:
            AtWindow(self._source, window, self._look)
        else:
            LibraryInWindow(self._archives, window, self._means)
        rect = self._settings.window
        window.place_at(QRect(*rect) if rect else None, maximised=self._settings.maximised)
        window.status_line.show_zoom(self._look.zoom)
        DialInWindow(window, self._dial, self._copying)
        Copier(window, self._copying)
        window.closing.connect(self._keep_window)
        window.closing.connect(self._presenting.end)
        do = window.actions_
        check(do.looks, self._look.theme)
        check(do.languages, self._translations.language)
        do.themes_in_text.setChecked(self._settings.themes_in_text)
        do.care_covered.setChecked(self._settings.care_covered)
        for action, slot in (
            (do.larger, self._look.enlarge),
            (do.smaller, self._look.reduce),
            (do.usual_size, self._look.use_usual_size),
            (do.themes_in_text, self._keep_ticks),
            (do.care_covered, self._keep_ticks),
            (do.help, self._show_help),
            (do.about, self._show_about),
            (do.looks, self._choose_look),
            (do.languages, self._choose_language),
        ):
            action.triggered.connect(slot)
        return window

    @Slot(object, bool)
    def _show_archive(self, archive: OpenArchive, bundled: bool) -> None:
        self._archive, self._bundled = archive, bundled
        if self._indexing:
            self._indexing.stop()
        self._indexing = Indexing(archive, self._tasks, self._messages)
        built_anew = archive.signer is None
        if built_anew:
            self._presenting.go_on_with(archive)
        self._fill_window(self.window.workspace if built_anew else None)
        self._indexing.start(self._home.indexes)

    def _fill_window(self, before: Workspace | None) -> None:
        """Show the open archive in the window: as it stood `before`, or its beginning."""
        archive, indexing, window = self._archive, self._indexing, self.window
        stay = before.stay if before else None
        if archive is None or indexing is None:
            return
        language, dial, tasks = self._translations.language, self._dial, self._tasks
        parts = Parts(archive, self._look, language, dial, tasks, self._messages, indexing)
        workspace = open_workspace(parts, window)
        Showing(window, workspace, archive, language, self._presenting, self._messages)
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

    @Slot(QAction)
    def _choose_look(self, action: QAction) -> None:
        self._look.choose_theme(ThemeChoice(action.data()))

    @Slot()
    def _keep_look(self) -> None:
        self.window.status_line.show_zoom(self._look.zoom)
        self._keep(theme=self._look.theme, zoom=self._look.zoom)

    @Slot()
    def _keep_ticks(self) -> None:
        themes, care = self.window.actions_.themes_in_text, self.window.actions_.care_covered
        self._keep(themes_in_text=themes.isChecked(), care_covered=care.isChecked())

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        """Make the window anew in another language, at the same place."""
        self._keep(language=action.data())
        self._keep_window()
        before = self.window
        self._translations.use(action.data())
        self.window = self._make_window()
        self._fill_window(before.workspace)
        if before.workspace is not None and not before.is_reading:
            self.window.actions_.library.trigger()
        self.window.show()
        before.closing.disconnect(self._keep_window)
        before.close()
        before.deleteLater()

    @Slot()
    def _keep_window(self) -> None:
        where = self.window.normalGeometry().getRect()
        self._keep(window=where, maximised=self.window.isMaximized())

    def _keep(self, **choices: object) -> None:
        self._settings = replace(self._settings, **choices)  # type: ignore[arg-type]
        settings, file = self._settings, self._home.settings
        self._tasks.run(  # a slow disk holds up nobody
            lambda: kept.save(settings, file),
            then=lambda _saved: None,
            failed=self._messages.report,
        )

    @Slot()
    def _show_help(self) -> None:
        HelpDialog(self._translations.language, self._look, self.window).open()

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(VERSION, self._home, self._look, self.window).open()
