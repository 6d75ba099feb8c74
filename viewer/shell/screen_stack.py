"""The screens of an archive, made when they are asked for, and laid out before they are shown."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QThread, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget
from shiboken6 import isValid

from viewer.services.steps import Steps, Stepwise, at_once
from viewer.shell.panes.panes import has_keyboard
from viewer.shell.places.places import ScreenName
from viewer.ui.screen.screen import Screen

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.Close,
}
_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class ScreenStack(QStackedWidget):
    """Holds the screens that were made, and shows one of them.

    A key or a click in the window meets what was asked for done. Keys that are held with others do
    not count: three taps of Shift leave at once.
    """

    def __init__(self, make: Callable[[ScreenName], Stepwise[Screen]]) -> None:
        super().__init__()
        self._make = make
        self._screens: dict[ScreenName, Screen] = {}
        self._folds_notes = False
        self._steps = Steps(self)
        self._due: tuple[ScreenName, Callable[[], object]] | None = None

    def of(self, name: ScreenName) -> Screen:
        """Return the screen `name`, made at the first call."""
        self.finish()
        if name not in self._screens:
            at_once(self._made(name))
        return self._screens[name]

    def after_making(self, name: ScreenName, show: Callable[[], object], target: str = "") -> None:
        """Call `show`: now if the screen `name` is made, else some turns of the event loop later.

        Of several that wait for the same screen the last is called.

        The screen is made in the first of them, and laid out in the last. One that is made gets
        ready for `target`, if that takes long. Where no loop runs, all is done now.
        """
        if self.is_making(name):
            self._due = name, show
            return
        self.finish()
        handle, steps = self.window().windowHandle(), self._steps_to(name, target)
        if steps is None or handle is None or not QThread.currentThread().loopLevel():
            show()
        else:
            handle.installEventFilter(self)
            self._due = name, show
            self._steps.begin_now(self._then_shown(steps))

    def _steps_to(self, name: ScreenName, target: str) -> Stepwise[None] | None:
        """Return the steps after which `target` can be shown quickly; None where it can now."""
        screen = self._screens.get(name)
        if screen is None:
            return self._made_first(name)
        steps = screen.ready_for(target)
        return None if steps is None else self._fitted_first(screen, steps)

    def is_making(self, name: ScreenName) -> bool:
        """Return whether the screen `name` is made, or gets ready, to be shown some turns later."""
        return self._due is not None and self._due[0] is name

    def _made_first(self, name: ScreenName) -> Stepwise[None]:
        screen = yield from self._made(name)
        yield
        self._fit(screen)

    def _made(self, name: ScreenName) -> Stepwise[Screen]:
        screen = yield from self._make(name)
        self._screens[name] = screen
        self.addWidget(screen)
        try:
            yield
            yield from screen.filled_in_steps()
        except GeneratorExit:
            self._drop(name)
            raise
        if self._folds_notes:
            screen.fold_notes()
        return screen

    def _fitted_first(self, screen: Screen, ready: Stepwise[None]) -> Stepwise[None]:
        self._fit(screen)
        yield
        yield from ready

    def _fit(self, screen: Screen) -> None:
        screen.resize(self.size())
        screen.grab(QRect(0, 0, 1, 1))  # Qt lays out all of what is hidden to paint a part of it

    def _then_shown(self, steps: Stepwise[None]) -> Stepwise[None]:
        yield from steps
        yield
        due, self._due = self._due, None
        if due is not None:
            due[1]()

    def leave(self, *, takes_focus: bool) -> None:
        """Hide what is shown: another screen comes, and room is made for that one.

        The keyboard is here meanwhile, if that one `takes_focus`: else Qt focuses others on the
        way, which are read out. Where it stays on what is shown, Qt hides that as it shows another.
        """
        shown = self.currentWidget()
        if takes_focus:
            self.setFocus()
        if shown is not None and not has_keyboard(shown):
            shown.hide()

    def fold_notes(self) -> None:
        """Have no screen show speaker's notes before they are asked for there."""
        self._folds_notes = True
        for screen in self._screens.values():
            screen.fold_notes()

    def finish(self) -> None:
        """Show now what was asked for."""
        self._steps.finish()

    @Slot()
    def stop(self) -> None:
        """Show nothing more: another archive takes the place of this one, or the reader leaves."""
        self._due = None
        self._steps.stop()

    def keep_only(self, name: ScreenName) -> None:
        """Destroy all screens but `name`; they are made anew when they are shown next."""
        for other in [each for each in self._screens if each is not name]:
            self._drop(other)

    def _drop(self, name: ScreenName) -> None:
        screen = self._screens.pop(name)
        if isValid(screen):
            self.removeWidget(screen)
            screen.setParent(None)
            screen.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_held = isinstance(event, QKeyEvent) and event.key() in _HELD
        if event.type() in _INPUT and not is_held:
            watched.removeEventFilter(self)
            self.finish()
        return False
