"""Shows the welcome page: once by itself, and whenever the reader asks for it."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from viewer.app import lazy_imports
from viewer.app.context.preferences import WindowChoices
from viewer.shell.menus.actions import PageName
from viewer.shell.window import MainWindow


class WelcomeController(QObject):
    """Connects one window to its welcome page. Every way on leads away from it."""

    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, now: WindowChoices) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._before = window.page, window.shown_by
        window.actions_.welcome.triggered.connect(self.show)

    @cached_property
    def _page(self) -> "lazy_imports.WelcomePage":
        """The page, built when it is first shown: most runs begin with reading."""
        now, do = self._now, self._window.actions_
        page = lazy_imports.WelcomePage(now.look, now.language)
        page.begun.connect(self._begin)
        page.language_chosen.connect(self.language_chosen)
        page.larger_wanted.connect(do.larger.trigger)
        page.smaller_wanted.connect(do.smaller.trigger)
        self._window.add_page(page)
        return page

    @Slot()
    def show(self) -> None:
        """Show the page. It is not shown by itself again."""
        if self._window.page is not self._page:
            self._before = self._window.page, self._window.shown_by
        self._window.show_page(self._page, PageName.WELCOME)
        self._page.take_focus()
        if not self._now.choices.now.welcomed:
            self._now.choices.keep(welcomed=True)

    @Slot()
    def _begin(self) -> None:
        """Go to the text; where none is open, back to the page before."""
        if self._window.workspace is not None:
            self._window.show_reading()
        else:
            self._window.show_page(*self._before)
