"""The look of paper: black on white, whatever the colours of the window."""

from typing import override

from PySide6.QtGui import QFont

from index import replace
from viewer.services.settings import LineHeight, Setting
from viewer.ui.look.look import READING, SMALL, Look

_SMALLEST = 14  # pixels: smaller text is hard to read on paper
_JOINED = tuple(map(QFont.Tag, ("liga", "clig", "calt", "dlig")))
_DENSITY = 2.0  # dots per pixel: some 220 per inch


class PaperLook(Look):
    """The reader's reading face, at the size of a book."""

    grey = True

    def __init__(self, setting: Setting) -> None:
        super().__init__("paper", replace(setting, zoom=100, leading=LineHeight.CLOSE))

    @property
    @override
    def density(self) -> float:
        """The dots of a picture per pixel."""
        return _DENSITY

    @override
    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        return unjoined(super().reading_font(pixels, bold=bold, italic=italic))

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return unjoined(super().interface_font(max(_SMALLEST, pixels), bold=bold))


def unjoined(font: QFont) -> QFont:
    """Return `font` without hinting, and without ligatures, whose letters Qt’s PDF does not name.

    So letters are as wide as they are drawn, and can be copied out of a file.
    """
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag in _JOINED:
        font.setFeature(tag, 0)
    return font


def fonts_of(look: Look) -> tuple[QFont, ...]:
    """Return every font that pages in `look` may use."""
    weights = (False, True)
    reading = [look.reading_font(READING, bold=b, italic=i) for b in weights for i in weights]
    return (*reading, *(look.interface_font(SMALL, bold=b) for b in weights))
