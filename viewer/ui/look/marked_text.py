"""Text laid out over several lines, with some of its words marked.

Qt counts UTF-16 units where the archive counts characters; `to_qt` goes from one to the other.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from index import Emphasis, EmphasisKind, Span
from viewer.ui.look.look import Look

LAST_OF_ONE_UNIT = "\uffff"


def wide_in(text: str) -> tuple[int, ...]:
    """Return the indices of the characters of `text` that Qt counts as two."""
    if text.isascii() or max(text) <= LAST_OF_ONE_UNIT:
        return ()
    return tuple(at for at, character in enumerate(text) if character > LAST_OF_ONE_UNIT)


def to_qt(text: str, at: int) -> int:
    """Return the index in Qt's count of the character at index `at` of `text`."""
    if text.isascii() or max(text) <= LAST_OF_ONE_UNIT:
        return at
    return at + sum(character > LAST_OF_ONE_UNIT for character in text[:at])


class MarkedText:
    """One paragraph, laid out for a width, with words set `apart`. `height` is in pixels."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        leading: float = 1.5,
        apart: Iterable[Emphasis] = (),
    ) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._text = text
        self._layout.setFormats([self._run(Span(e.start, e.end), _APART[e.kind]) for e in apart])
        self.pixels = font.pixelSize()
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            step = max(line.height(), font.pixelSize() * leading)
            line.setPosition(QPointF(0, self.height + (step - line.height()) / 2))
            self.height += step
        self._layout.endLayout()

    @property
    def baseline(self) -> float:
        """The height of the first baseline below the top, in pixels."""
        first = self._layout.lineAt(0)
        return first.y() + first.ascent()

    @property
    def lines(self) -> list[str]:
        """The lines, as they are broken."""
        text = self._layout.text().encode("utf-16-le")
        lines = (self._layout.lineAt(at) for at in range(self._layout.lineCount()))
        ends = ((line.textStart(), line.textStart() + line.textLength()) for line in lines)
        return [text[2 * start : 2 * end].decode("utf-16-le") for start, end in ends]

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        ink: QColor,
        marks: Iterable[Span] = (),
        look: QTextCharFormat | None = None,
    ) -> QPointF:
        """Paint the text at `at`, each of `marks` in `look`; return the point below its last line.

        Lines outside the clip of `painter` are left out, since painting them takes time too.
        """
        painter.setPen(ink)
        runs = [self._run(mark, look) for mark in marks] if look else []
        seen = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        self._layout.draw(painter, at, runs, seen)
        return at + QPointF(0, self.height)

    def _run(self, mark: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
        start, end = to_qt(self._text, mark.start), to_qt(self._text, mark.end)
        run = QTextLayout.FormatRange()
        run.start, run.length, run.format = start, end - start, look
        return run


def _apart() -> dict[EmphasisKind, QTextCharFormat]:
    """Return the format of each kind of emphasis; none is told by colour."""
    formats = {kind: QTextCharFormat() for kind in EmphasisKind}
    align = QTextCharFormat.VerticalAlignment
    formats[EmphasisKind.STRONG].setFontWeight(QFont.Weight.Bold)
    formats[EmphasisKind.EMPHASIS].setFontItalic(True)
    formats[EmphasisKind.SUPERSCRIPT].setVerticalAlignment(align.AlignSuperScript)
    formats[EmphasisKind.SUBSCRIPT].setVerticalAlignment(align.AlignSubScript)
    return formats


_APART = _apart()


def match_look(look: Look) -> QTextCharFormat:
    """Return the format of words that a search found."""
    match = QTextCharFormat()
    match.setBackground(look.colour("match"))
    match.setForeground(look.colour("on_match"))
    return match


def coded_look(look: Look) -> QTextCharFormat:
    """Return the format of words coded with a theme: underlined, not marked by colour alone."""
    coded = QTextCharFormat()
    coded.setBackground(look.colour("accent_ground"))
    coded.setForeground(look.colour("ink"))
    coded.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    coded.setUnderlineColor(look.colour("accent"))
    return coded
