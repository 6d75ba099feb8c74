"""A text that was written before it is shown."""

from PySide6.QtCore import QObject, Slot

from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.portions import Portion
from viewer.services.steps import Stepwise
from viewer.ui.look.look import Look
from viewer.wording.dial import Dial


class ReadyText(QObject):
    """Keeps one text for as long as it would be written in the same look and at the same level."""

    def __init__(self, look: Look, dial: Dial, parent: QObject) -> None:
        super().__init__(parent)
        self._changes = self._before = 0
        self._layout: DocumentLayout | None = None
        for changed in (look.size_changes, look.changed, dial.changed):
            changed.connect(self.outdate)

    @Slot()
    def outdate(self) -> None:
        """Note that a text would be written otherwise from now on."""
        self._changes += 1

    def keep(self, writing: Stepwise[DocumentLayout]) -> Stepwise[None]:
        """Keep what `writing` makes, from the next turn of the event loop on."""
        yield
        self._drop()
        self._before = self._changes
        self._layout = yield from writing

    def take(self, wanted: Portion) -> DocumentLayout | None:
        """Return the text, if it is what is `wanted`, as it would be written now."""
        layout = self._layout
        if layout is None or self._before != self._changes or layout.portion != wanted:
            self._drop()
            return None
        self._layout = None
        return layout

    def _drop(self) -> None:
        layout, self._layout = self._layout, None
        if layout is not None:
            layout.text.deleteLater()
