"""Changes the style sheet of hidden widgets apart from that of the visible ones, in small parts.

Qt takes a sheet off all widgets in one call, and puts the next on all in another. After a sitting
there are some 700, of which 40 are visible: the others are of screens that were shown before. Qt
leaves out those that are marked as not polished, and would not polish them when they are shown. It
tells all widgets of the change but those that are marked as having a style of their own.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


class HiddenWidgets:
    """The hidden widgets of `app` that are without a sheet, from `undress` to the end of `dress`.

    Where that is interrupted, the next two calls dress what was left, too.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._bare: list[QWidget] = []

    def undress(self) -> Iterator[None]:
        """Take the sheet off each hidden widget, and have Qt leave it out; yield after each."""
        for widget in self._app.allWidgets():
            if isValid(widget) and not widget.isVisible() and widget.testAttribute(_POLISHED):
                widget.style().unpolish(widget)
                widget.setAttribute(_POLISHED, on=False)
                widget.setAttribute(_OWN_STYLE)
                self._bare.append(widget)
                yield

    def dress(self) -> Iterator[None]:
        """Put the sheet that the application now has on each of them; yield after each."""
        while self._bare:
            widget = self._bare.pop()
            if isValid(widget):
                widget.setAttribute(_OWN_STYLE, on=False)
                for kind in (QEvent.Type.Polish, QEvent.Type.StyleChange):
                    QApplication.sendEvent(widget, QEvent(kind))
                yield
