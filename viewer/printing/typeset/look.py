"""The look of typeset files: as on paper, in letters that can be copied out of the file."""

from typing import override

from PySide6.QtGui import QFont

from viewer.printing.look import PaperLook
from viewer.services.settings import Setting
from viewer.ui.look.look import INTERFACE_FACE, READING, SMALL, face

_FINE = 11  # pixels: 7 points
_JOINED = tuple(map(QFont.Tag, ("liga", "clig", "calt", "dlig")))


class TypesetLook(PaperLook):
    """The look of paper without ligatures, whose letters Qt’s PDF does not name."""

    def __init__(self) -> None:
        super().__init__(Setting())

    @override
    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        return _apart(super().reading_font(pixels, bold=bold, italic=italic))

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return _apart(super().interface_font(pixels, bold=bold))

    def fine_font(self) -> QFont:
        """Return the smallest font, for the source of the quote on a card."""
        return _apart(face(INTERFACE_FACE, _FINE))


class LargeLook(TypesetLook):
    """The look of large print: no word is smaller than those that are read."""

    @override
    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        return super().reading_font(max(READING, pixels), bold=bold, italic=italic)

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return super().interface_font(max(READING, pixels), bold=bold)


def _apart(font: QFont) -> QFont:
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag in _JOINED:
        font.setFeature(tag, 0)
    return font


def fonts() -> tuple[QFont, ...]:
    """Return every font that a typeset file may use."""
    look = TypesetLook()
    weights = (False, True)
    reading = [look.reading_font(READING, bold=b, italic=i) for b in weights for i in weights]
    return (*reading, *(look.interface_font(SMALL, bold=b) for b in weights))
