"""Sets what participants of a workshop get: for a printer, and as a PDF."""

from collections.abc import Iterator, Mapping, Sequence
from typing import override

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen, QTextLayout

from index import Extract, PaperKind, PaperWish, Progress, Value
from viewer.printing.page_breaks import Slice
from viewer.printing.pages import Frame
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.document import NumberedPages, pdf_of_text
from viewer.printing.typeset.look import LargeLook, TypesetLook
from viewer.printing.typeset.pictures import (
    PlacedPicture,
    drawn_pictures,
    placed_pictures,
    with_pictures,
)
from viewer.printing.typeset.strip import TearOff
from viewer.printing.typeset.text_layout import draw_text, height_of, set_text
from viewer.printing.typeset.text_writer import text_of
from viewer.ui.look.look import SMALL, Look
from viewer.ui.screen.printed_text import Printed

_ABOVE_STRIP, _ABOVE_NOTES = 12, 24  # pixels
_LINE, _FEWEST = 30, 4  # pixels between two lines to write on, and the fewest of them
_HAIRLINE = 0.7


class PaperSetting(Value):
    """What participants get, on sheets of `size` in millimetres."""

    wish: PaperWish
    size: tuple[float, float]


def printed_papers(
    extract: Extract,
    setting: PaperSetting,
    pace: Progress,
    pictures: Mapping[str, PlacedPicture] | None = None,
) -> Printed:
    """Return what is wished as one text. Without `pictures` it has them as they are painted."""
    look = _look(setting)
    if pictures is None:
        pictures = drawn_pictures(extract, look.density, pace)
    return text_of(extract, look, pace, pictures, setting.wish.blocks(extract))


def pdf_of_papers(extract: Extract, pace: Progress, setting: PaperSetting) -> bytes:
    """Return what is wished as a PDF."""
    pictures = placed_pictures(extract, _look(setting).density, pace)
    pages = PaperPages(extract, setting, printed_papers(extract, setting, pace, pictures))
    data = pdf_of_text(extract, pages, pace, setting.wish.strip(extract))
    return with_pictures(data, pictures)


class PaperPages(NumberedPages):
    """Pages of which the last ends with a strip to tear off, where the set has contacts.

    All that says where the words are from stands above the strip. What is free above it is room to
    write, where that is wished. A page on which a group's sheet goes on names the group above.
    """

    def __init__(self, extract: Extract, setting: PaperSetting, printed: Printed) -> None:
        look, sheet = _look(setting), PaperSheet(*setting.size, large=setting.wish.large)
        super().__init__(printed, sheet, look, _frame(extract, setting.wish))
        lines = setting.wish.strip(extract)
        self._strip = _strip(lines, look, sheet) if lines else None
        has_room = setting.wish.kind is PaperKind.HANDOUT and setting.wish.room
        told, font = extract.words.say("for_notes"), look.interface_font(SMALL)
        self._notes = set_text(told, font, sheet.body.width()) if has_room else None
        self._is_for_groups = setting.wish.kind is PaperKind.GROUPS

    @override
    def lay_out(self) -> Iterator[float]:
        yield from super().lay_out()
        if self._slices and self.free.height() < 0:  # the strip needs a page of its own
            end = self._slices[-1].bottom + 1
            self._slices.append(Slice(end, end))

    @override
    def head_of(self, number: int) -> tuple[str, str]:
        title, edition = super().head_of(number)
        above = [each for each in self.headings() if each.level == 1 and each.page <= number]
        if not self._is_for_groups or not above or above[-1].page == number:
            return title, edition
        return title, " · ".join(filter(None, (above[-1].title, edition)))

    @override
    def foot_of(self, number: int) -> QRectF:
        foot = self.sheet.foot
        if self._strip is not None and number == self.count - 1:
            foot.moveBottom(self._strip.top - _ABOVE_STRIP)
        return foot

    @property
    def strip_top(self) -> float:
        """Where the strip begins on the last page, or the end of the sheet where there is none."""
        return self._strip.top if self._strip else self.sheet.size.height()

    @property
    def free(self) -> QRectF:
        """The room that the text leaves on the last page."""
        body, of = self.sheet.body, self._slices[-1]
        lifted = self.sheet.foot.top() - self.foot_of(self.count - 1).top()
        head = of.head[1] - of.head[0] if of.head else 0
        taken = (of.bottom - of.top + head) * self._scale
        return body.adjusted(0, taken, 0, -lifted)

    @override
    def paint(self, painter: QPainter, number: int) -> None:
        super().paint(painter, number)
        if number < self.count - 1:
            return
        if self._notes is not None:
            self._paint_notes(painter, self._notes)
        if self._strip is not None:
            self._strip.paint(painter)

    def _paint_notes(self, painter: QPainter, heading: QTextLayout) -> None:
        room = self.free.adjusted(0, _ABOVE_NOTES, 0, 0)
        count = int((room.height() - height_of(heading)) / _LINE)
        if count < _FEWEST:
            return
        painter.setPen(self._look.colour("soft"))
        top = room.top() + draw_text(painter, heading, room.topLeft())
        painter.setPen(QPen(self._look.colour("ink"), _HAIRLINE))
        for at in range(1, count + 1):
            y = top + at * _LINE
            painter.drawLine(QLineF(room.left(), y, room.right(), y))


def _strip(lines: Sequence[str], look: Look, sheet: PaperSheet) -> TearOff:
    """Return a strip with `lines`, in smaller letters where it would take most of a small sheet."""
    strip = TearOff(lines, look, sheet)
    is_small = strip.top > sheet.size.height() / 3
    return strip if is_small else TearOff(lines, TypesetLook(), sheet)


def _look(setting: PaperSetting) -> TypesetLook:
    return LargeLook() if setting.wish.large else TypesetLook()


def _frame(extract: Extract, wish: PaperWish) -> Frame:
    """Return the words in the margins: an evaluation says nothing of an archive."""
    words = extract.words
    title = words.worded(extract.chosen.title)[0] if extract.chosen else extract.title
    if wish.kind is PaperKind.EVALUATION:
        return Frame("", "", ("",), "")
    draft = words.say("draft_mark") if extract.archive.draft else ""
    return Frame(title, draft, (words.where(extract.archive),), "", words.say("part_mark"))
