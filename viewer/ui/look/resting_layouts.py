"""Lets the layouts of visible widgets rest while one style sheet replaces another."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@contextmanager
def layouts_at_rest(app: QApplication) -> Iterator[None]:
    """Have the layouts of visible widgets do nothing, and then all that was due, once."""
    visible = (widget for widget in app.allWidgets() if isValid(widget) and widget.isVisible())
    held = [(widget, layout) for widget in visible if (layout := widget.layout()) is not None]
    for _widget, layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for widget, layout in held:
            if isValid(widget) and isValid(layout):
                layout.setEnabled(True)  # what was asked of it meanwhile it has let go by
                app.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))
