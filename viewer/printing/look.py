"""The look of paper: black on white, whatever the colours of the window."""

from dataclasses import replace
from typing import override

from PySide6.QtGui import QFont

from viewer.services.settings import LineHeight, Setting
from viewer.ui.look.look import Look

_SMALLEST = 14  # pixels: smaller text is hard to read on paper
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
        return _unhinted(super().reading_font(pixels, bold=bold, italic=italic))

    @override
    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        return _unhinted(super().interface_font(max(_SMALLEST, pixels), bold=bold))


def _unhinted(font: QFont) -> QFont:
    """Return `font` without hinting, so that letters are as wide as they are drawn."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
