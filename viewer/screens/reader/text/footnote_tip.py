"""The words of a footnote beside its mark, while the pointer or the focus is on the mark."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, Slot
from PySide6.QtWidgets import QLabel

from index import OpenArchive
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.open_notes import sign_of
from viewer.screens.reader.text.text_writer import FOOTNOTE_LINK
from viewer.ui.look.look import READING, Look
from viewer.wording.read_texts import read_note

_REST = 250  # milliseconds
_EDGE, _BELOW = 12, 6  # pixels


class FootnoteTip(QObject):
    """Shows one footnote at a time, as plain text. It takes no clicks and no focus."""

    def __init__(self, archive: OpenArchive, look: Look, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._look = look
        self._canvas = canvas
        self._layout: DocumentLayout | None = None
        self._wanted = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show)
        self.note = QLabel(canvas)
        self.note.setObjectName("hoverNote")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.hide()
        canvas.highlighted.connect(self._rest_on)
        canvas.anchorClicked.connect(self.hide)
        canvas.verticalScrollBar().valueChanged.connect(self.hide)
        canvas.resized.connect(self.hide)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Show footnotes of the marks in `layout`."""
        self._layout = layout
        self.hide()

    @Slot()
    def hide(self) -> None:
        """Hide the footnote."""
        self._wanted = ""
        self._rest.stop()
        self.note.hide()

    @Slot(QUrl)
    def _rest_on(self, link: QUrl) -> None:
        target = link.toString()
        self.hide()
        if target.startswith(FOOTNOTE_LINK):
            self._wanted = target.removeprefix(FOOTNOTE_LINK)
            self._rest.start()

    @Slot()
    def _show(self) -> None:
        footnote, layout = self._archive.footnote(self._wanted), self._layout
        at = sign_of(self._archive, layout, self._wanted) if layout else None
        if footnote is None or layout is None or at is None:
            return
        self._look.dress(self.note, READING - 2, reading=True)
        texts = read_note(footnote, layout.reading, layout.document.language)
        self.note.setText(f"{footnote.mark}\u2002" + "\n".join(texts))
        self.note.ensurePolished()
        across = self._canvas.viewport().geometry()
        self._fit(across)
        mark = self._canvas.line_at(at)
        self.note.move(self._beside(mark.translated(across.topLeft()), across))
        self.note.show()
        self.note.raise_()

    def _fit(self, across: QRect) -> None:
        """Make the note narrower than the column, or as wide if it would be too high."""
        narrow = min(across.width(), self._look.measure * 3 // 4)
        is_low = self.note.heightForWidth(narrow) < across.height() // 2
        width = narrow if is_low else across.width()
        self.note.resize(width, self.note.heightForWidth(width))

    def _beside(self, mark: QRect, across: QRect) -> QPoint:
        """Return the position of the note: under the line of its mark, or above it.

        If it fits in neither place, it covers the mark, with its beginning on the page.
        """
        x = max(across.left(), min(mark.left() - _EDGE, across.right() - self.note.width()))
        below = mark.bottom() + _BELOW
        fits = below + self.note.height() <= across.bottom()
        above = mark.top() - _BELOW - self.note.height()
        last = across.bottom() - self.note.height()
        return QPoint(x, below if fits else above if above >= across.top() else max(0, last))
