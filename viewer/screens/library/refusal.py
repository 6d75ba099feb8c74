"""Lists the named files that Satchel could not open, and why."""

from collections.abc import Iterator, Sequence
from typing import override

from PySide6.QtWidgets import QPushButton, QWidget

from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.ui.widgets.scroll_dialog import SIDE, ScrollDialog
from viewer.wording.number_format import one_line

_MOST = 12  # files: a stick may hold hundreds, and a longer list is of no use


class RefusalSheet(ScrollDialog):
    """One sheet for all refused files, whether they come at once or one by one."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("Not opened"))
        self._refused: list[tuple[str, str]] = []
        self._close = QPushButton()

    def add(self, name: str, why: str) -> None:
        """Add the file `name`, and the reason `why` it was not opened."""
        if (name, why) in self._refused:  # refused before
            return
        self._refused.append((name, why))
        self.fill(tuple(self._parts()), self._foot())
        self._close.setFocus()

    @override
    def open(self) -> None:
        """Open, with the focus on the close button."""
        super().open()
        self._close.setFocus()

    @property
    def told(self) -> Sequence[tuple[str, str]]:
        """The names of the files, and the reasons."""
        return tuple(self._refused)

    def _parts(self) -> Iterator[QWidget]:
        for name, why in self._refused[:_MOST]:
            told = self.tr("“{name}” was not opened").format(name=one_line(name))
            yield self.words(told, "title")
            yield self.words(why)
        left = len(self._refused) - _MOST
        if left > 0:
            yield self.words(self.tr("%n more file(s) could not be opened.", "", left), "soft")

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot, gap=8)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        self._close = QPushButton(self.tr("&Close"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        row.addWidget(self._close)
        return foot
