"""Filters of the quotes by the reader's stars and collections."""

from typing import override

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.notebook.service.marks import KeptMarks
from viewer.screens.quotes.filters import STARRED
from viewer.wording.field_names import FieldNames

_SOON = 100  # milliseconds: stars may come in quick succession


class QuoteNaming(FieldNames):
    """The labels of fields and values, including stars and collections."""

    marks: KeptMarks | None = None

    @override
    def value(self, field: str, value: str) -> str:
        if field == STARRED:
            return QCoreApplication.translate("Stars", "Starred")
        collections = self.marks.kept.collections if self.marks else {}
        if field == "collection" and value in collections:
            return collections[value].title
        return super().value(field, value)


class KeptFollower(QObject):
    """Emits `changed` some time after the reader's marks changed, once `page` is visible."""

    changed = Signal()

    def __init__(self, marks: KeptMarks, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._tell)
        marks.changed.connect(self._timer.start)

    @Slot()
    def _tell(self) -> None:
        if self._page.isVisible():
            self.changed.emit()
        else:
            self._timer.start()
