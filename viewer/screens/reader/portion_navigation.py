"""The portion of a document that is shown, and the ways from one to another."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import Document
from viewer.screens.reader.chosen_passage import ChosenPassage
from viewer.screens.reader.find.mark_painter import MarkPainter
from viewer.screens.reader.portion_bar import PortionBar
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.portions import Portion, Portions

_SLICE = 0.02  # seconds of counting portions between two turns of the event loop


class PortionNavigation(QObject):
    """Goes from portion to portion. `turned` asks for another one to be laid out.

    The bar is shown once the portions are counted.
    """

    turned = Signal()

    def __init__(
        self,
        document: Document,
        canvas: Canvas,
        bar: PortionBar,
        choosing: ChosenPassage,
        marking: MarkPainter,
    ) -> None:
        super().__init__(canvas)
        self._portions = self._other = Portions(document)
        self.at = 0
        self._canvas = canvas
        self._bar = bar
        self._choosing = choosing
        self._marking = marking
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._tell)
        self._tell()
        bar.turned.connect(self._turn)
        bar.end_wanted.connect(self._go_to_end)
        choosing.left_behind.connect(self._choose_beyond)
        marking.left_behind.connect(self._find_beyond)

    @property
    def document(self) -> Document:
        """The document that is shown, whole or in portions."""
        return self._portions.document

    @property
    def portion(self) -> Portion:
        """The portion that is shown."""
        return self._portions[self.at]

    def of(self, document: Document) -> Portions:
        """Return the portions of `document`, which are kept until another one is asked for."""
        if document is self.document:
            return self._portions
        if document is not self._other.document:
            self._other = Portions(document)
        return self._other

    def turn_to(self, document: Document, within: str | int) -> None:
        """Show the portion of `document` with this index, or the one that holds this id."""
        portions = self.of(document)
        at = within if isinstance(within, int) else portions.holding(within)
        if portions is not self._portions or at != self.at:
            self._portions, self.at = portions, at
            self._tell()
            self.turned.emit()

    def renew(self, document: Document) -> None:
        """Have `document` in place of the one shown; it is laid out by whoever calls this."""
        if document is not self.document:
            self._portions = Portions(document)
            self.at = self.at if self._portions.has(self.at) else 0
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Show the bar, or count on first; for nearly all documents the count is done at once."""
        self._portions.count_for(_SLICE)
        if self._portions.are_counted:
            self._counting.stop()
            self._bar.show_portion(self.portion, len(self._portions))
        elif not self._counting.isActive():
            self._bar.hide()
            self._counting.start()

    @Slot(int)
    def _turn(self, by: int) -> None:
        """Go to the start of the next portion, or to the end of the previous one."""
        if self._portions.has(self.at + by):
            self.turn_to(self.document, self.at + by)
            self._choosing.choose_end(by)
            self._canvas.scroll_to_end(by)

    @Slot(int)
    def _go_to_end(self, step: int) -> None:
        """Go to an end of the portion. Qt does not, where not all of its lines are broken."""
        self._canvas.scroll_to_end(step)

    @Slot(int)
    def _choose_beyond(self, by: int) -> None:
        """Choose the first passage of the next portion, or the last of the previous one."""
        if self._portions.has(self.at + by):
            self._turn(by)
            self._choosing.come_from(by)
        else:
            self._choosing.stay_in_sight()

    @Slot(int)
    def _find_beyond(self, by: int) -> None:
        """Go to the next portion with marks, around the ends of the document."""
        for at in self._portions.round(self.at, by):
            if self._marking.occurs_in(self._portions[at].document):
                self.turn_to(self.document, at)
                self._marking.come_from(by)
                return
        self._marking.go_round(by)
