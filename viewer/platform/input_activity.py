"""Watches for keys and the mouse in all windows of the program, dialogs and menus too."""

from typing import override

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

from viewer.platform.keys import context_press, latin_press, redo_press, types_with_alt
from viewer.platform.native_keys import NativeKeys
from viewer.platform.shift_taps import ShiftTaps

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel}
_TOUCHES = {QEvent.Type.MouseMove, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}


class InputActivity(QObject):
    """Emits `stirred` at any key or mouse movement, and `tapped` at three taps of Shift.

    `pressed` is emitted before anything is done for a key or a button that is pressed.
    `pressed_over` carries a key that is pressed over a menu or a dialog, where no shortcut of the
    main window is heard. Ctrl with a Cyrillic letter is passed on as with the Latin one, Ctrl+Y as
    Ctrl+Shift+Z, by which a text box redoes, and Shift+F10 as the Menu key. Alt with a letter that
    no menu has types nothing in a text box.

    The event filter is on the native windows: there a key arrives once, before any widget can take
    it, also one that a shortcut takes. A filter on the application would see each event once per
    widget, and all paint events besides.
    """

    stirred = Signal()
    pressed = Signal()
    tapped = Signal()
    pressed_over = Signal(QKeySequence)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._taps = ShiftTaps()  # of the keys that windows were given
        native = ShiftTaps()
        self._native = NativeKeys(native, self.tapped.emit)
        self._ended = False
        is_native = QGuiApplication.platformName() == "xcb"
        self.taps = native if is_native else self._taps  # of all keys that were read
        if is_native:
            app.installNativeEventFilter(self._native)
        app.focusWindowChanged.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Watch all present windows; the signal's own may be half destroyed, and is not used."""
        for window in self._app.topLevelWindows():
            window.installEventFilter(self)  # installed once, however often it is called

    def end(self) -> None:
        """Stop watching."""
        if self._ended:
            return
        self._ended = True
        self._app.removeNativeEventFilter(self._native)
        self._app.focusWindowChanged.disconnect(self._follow)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._takes(watched, event)
        if kind in _PRESSES:
            self._taps.forget()
            self.pressed.emit()
            self.stirred.emit()
        elif kind in _TOUCHES:
            self.stirred.emit()
        return False

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        """Report a key event; return whether `watched` must not see it."""
        is_press = event.type() is QEvent.Type.KeyPress
        other = _meant_by(event) if is_press else None
        if other is not None:  # no shortcut took it
            return QApplication.sendEvent(watched, other)
        if event.type() is not QEvent.Type.KeyRelease:
            self.pressed.emit()
        self.stirred.emit()
        if self._taps.tell(event):
            self.tapped.emit()
            return True
        over = self._app.activePopupWidget() or self._app.activeModalWidget()
        if is_press and over is not None:
            self.pressed_over.emit(QKeySequence(event.keyCombination()))
        return is_press and types_with_alt(event) and self._is_in_box()

    def _is_in_box(self) -> bool:
        """Return whether a key is for a text box, and for no menu over it."""
        box, over = self._app.focusWidget(), self._app.activePopupWidget()
        is_box = isinstance(box, QLineEdit | QPlainTextEdit | QTextEdit)
        return is_box and not isinstance(over, QMenu)


def _meant_by(event: QKeyEvent) -> QEvent | None:
    """Return what is passed on in place of a press, or None for itself."""
    return latin_press(event) or redo_press(event) or context_press(event)
