"""Widgets side by side, or one below another, with edges that can be dragged."""

from typing import override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from viewer.ui.look.look import grown


class Splitter(QSplitter):
    """A splitter whose parts cannot be collapsed. `at_least` are their least sizes at 100 %.

    These grow with the text, as far as there is room for all parts. The first part is never smaller
    than its own minimum.
    """

    def __init__(
        self, way: Qt.Orientation, *parts: QWidget, at_least: tuple[int, ...] = ()
    ) -> None:
        super().__init__(way)
        self._least = at_least
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_least()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_least()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._keep_least()
        return super().event(event)

    def _keep_least(self) -> None:
        is_across = self.orientation() is Qt.Orientation.Horizontal
        room = self.width() if is_across else self.height()
        parts = filter(None, map(self.widget, range(self.count())))
        for number, (part, each) in enumerate(zip(parts, self._least, strict=False)):
            least = min(grown(each), room * each // sum(self._least))
            if number == 0:
                hint = part.minimumSizeHint()
                least = max(least, hint.width() if is_across else hint.height())
            (part.setMinimumWidth if is_across else part.setMinimumHeight)(least)
