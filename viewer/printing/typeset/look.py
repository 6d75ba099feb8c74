"""The look of typeset files: as on paper, in letters that can be copied out of the file."""

from typing import override

from PySide6.QtGui import QFont

from viewer.printing.look import PaperLook, fonts_of, unjoined
from viewer.services.settings import Setting
from viewer.ui.look.look import INTERFACE_FACE, READING, face

_FINE = 11  # pixels: 7 points


class TypesetLook(PaperLook):
    """The look of paper, whatever was set for the window."""

    def __init__(self) -> None:
        super().__init__(Setting())

    def fine_font(self) -> QFont:
        """Return the smallest font, for the source of the quote on a card."""
        return unjoined(face(INTERFACE_FACE, _FINE))


class LargeLook(TypesetLook):
    """The look of large print: no word is smaller than those that are read."""

    @override
    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        return super().reading_font(max(READING, pixels), bold=bold, italic=italic)

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return super().interface_font(max(READING, pixels), bold=bold)


def fonts() -> tuple[QFont, ...]:
    """Return every font that a typeset file may use."""
    return fonts_of(TypesetLook())
