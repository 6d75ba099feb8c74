"""How things look on paper: black on white, whatever the look of the window."""

from dataclasses import replace
from typing import override

from PySide6.QtGui import QFont

from viewer.services.settings import LineHeight, Setting
from viewer.ui.look.look import Look

_SMALLEST = 14  # pixels: what is small on a screen is hard to read on paper
_DENSITY = 2.0  # dots a pixel: some 220 an inch


class PaperLook(Look):
    """The reader's face of the text, at the size of a book."""

    grey = True

    def __init__(self, setting: Setting) -> None:
        super().__init__("paper", replace(setting, zoom=100, leading=LineHeight.CLOSE))

    @property
    @override
    def density(self) -> float:
        """How many dots a picture has for each pixel."""
        return _DENSITY

    @override
    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        return _unhinted(super().reading_font(pixels, bold=bold, italic=italic))

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return _unhinted(super().interface_font(max(_SMALLEST, pixels), bold=bold))


def _unhinted(font: QFont) -> QFont:
    """Return `font` with letters as wide as they are drawn, on no grid of a screen's."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
