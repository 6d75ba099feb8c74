"""The tables of the page: laid out again at another width, and opened in a window."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from index import Passage
from viewer.screens.reader.links import Links
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.ui.look.look import Look


class PageTables(QObject):
    """Watches the width of the page, and follows `links` to tables.

    `anew_wanted` asks for the text to be laid out again, since a table has another form now.
    """

    anew_wanted = Signal()

    def __init__(self, look: Look, canvas: Canvas, links: Links) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # not within a resize
        self._soon.timeout.connect(self._ask)
        canvas.resized.connect(self._fit)
        canvas.arrived.connect(self._fit)
        links.table_opened.connect(self._open)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Watch the tables of `layout`, which may be written for another width."""
        self._layout = layout
        self.fit_soon()

    def fit_soon(self) -> None:
        """Ask for the text to be laid out again, if it is for another width than the page has."""
        self._soon.start()

    @property
    def _fits_otherwise(self) -> bool:
        layout, canvas = self._layout, self._canvas
        is_shown = layout is not None and canvas.shows(layout.text)
        return is_shown and layout.tables.fits_otherwise(canvas.table_room)  # type: ignore[union-attr]

    @Slot()
    def _fit(self) -> None:
        if self._fits_otherwise:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        if self._fits_otherwise:  # not if the width is back
            self.anew_wanted.emit()

    @Slot(object)
    def _open(self, passage: Passage) -> None:
        from viewer.screens.reader.table_window import TableWindow  # noqa: PLC0415  rarely needed

        notes = self._layout.whole.footnotes if self._layout else ()
        if passage.table is not None:
            signs = {note.id: note.mark for note in notes}
            TableWindow(passage, passage.table, signs, self._look, self._canvas).open()
