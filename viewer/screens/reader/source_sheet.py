"""The lines of the chosen passage in the source text, below the page."""

from functools import cached_property
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from index import Level, OpenArchive, Place
from viewer.ui.look.look import Look
from viewer.wording.dial import Dial

if TYPE_CHECKING:
    from viewer.ui.widgets.file_view import FileView


class SourceSheet(QWidget):
    """Shows where a passage is in the text as it was received.

    That text holds full attributions, so it is left out while the dial tells less of anybody in it.
    """

    closed = Signal()

    def __init__(self, archive: OpenArchive, look: Look, dial: Dial) -> None:
        super().__init__()
        self.setObjectName("sourceSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._archive, self._look = archive, look
        self._dial = dial
        self._name = ""
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setProperty("role", "soft")
        self._told.setWordWrap(True)
        self._close = QPushButton(self.tr("Close"))
        self._close.setProperty("quiet", True)
        self._close.setAccessibleName(self.tr("Close the source"))
        self._close.clicked.connect(self.closed)
        self.closed.connect(self.hide)
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 12, 6)
        above.addWidget(self._told, 1)
        above.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addStretch()
        dial.changed.connect(self._show_anew)

    @cached_property
    def lines(self) -> "FileView":
        """The view of the lines, made when somebody first asks for them."""
        from viewer.ui.widgets.file_view import FileView  # noqa: PLC0415  not before the text

        lines = FileView(self._look)
        lines.setAccessibleName(self.tr("The source’s own lines"))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, lines, 1)
        self.setTabOrder(self._close, lines)
        return lines

    @property
    def told(self) -> str:
        """The words above the lines."""
        return self._told.text()

    def toggle(self, name: str) -> None:
        """Show the lines of the passage or footnote `name`, or close them if they are shown."""
        if self.isVisible() and name == self._name:
            self.closed.emit()
            return
        self.show()
        self.follow(name)

    @Slot(str)
    def follow(self, name: str) -> None:
        """Show the lines of `name`, if the sheet is open."""
        if self.isVisible():
            self._name = name
            self._show()

    @Slot()
    def _show_anew(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        held = self._archive.passage(self._name) or self._archive.footnote(self._name)
        if held is None:
            self._say(self.tr("Choose a passage to see its lines in the source."))
            return
        text = self._text(held.place)
        if held.place is None or text is None:
            self._say(self.tr("The place in the source is not known."))
        elif self._is_withheld(held.place.file):
            self._say(
                self.tr(
                    "The source says in full who speaks. It is left out while the attributions "
                    "tell less: choose “In full” in the View menu to see it."
                )
            )
        else:
            self._show_lines(held.place, text, held.text)

    def _show_lines(self, place: Place, text: str, passage: str) -> None:
        from index import excerpt_of, last_line  # noqa: PLC0415  not before the text

        last = last_line(text, place.line, passage)
        told = self.tr("In the source, {file}: line {line}")
        if last > place.line:
            told = self.tr("In the source, {file}: lines {line} to {last}")
        file = place.file.rpartition("/")[2]
        self._told.setText(told.format(file=file, line=place.line, last=last))
        self.lines.show_excerpt(excerpt_of(text, place.line), place.line, last)
        self.lines.show()

    def _say(self, told: str) -> None:
        self._told.setText(told)
        self.lines.show_nothing()
        self.lines.hide()

    def _text(self, place: Place | None) -> str | None:
        sources = {source.file: source.text for source in self._archive.content.sources}
        return sources.get(place.file) if place else None

    def _is_withheld(self, file: str) -> bool:
        """Return whether the dial tells less than `file` holds of somebody who speaks in it."""
        return any(
            quote.attribution is not None
            and (quote.place is None or quote.place.file == file)
            and self._dial.on_screen(quote.attribution) is not Level.FULL
            for quote in self._archive.content.passages()
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def with_source(page: QWidget, sheet: SourceSheet) -> QSplitter:
    """Return a splitter of `page` and `sheet`, which is closed."""
    split = QSplitter(Qt.Orientation.Vertical)
    split.setHandleWidth(1)
    split.addWidget(page)
    split.addWidget(sheet)
    split.setChildrenCollapsible(False)
    split.setStretchFactor(0, 1)
    split.setSizes([420, 200])
    sheet.hide()
    return split
