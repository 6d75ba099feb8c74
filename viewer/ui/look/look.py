"""How Satchel looks: its colours, two faces and their sizes, how the text is set.

Every size of words is named here, in pixels at 100 %, and is asked of the `Look`; so is the room
that grows with them (`Look.scaled`, and the unit `u` of the style sheet). What parts one thing from
another, and lines, stay as they are at every size.
"""

import re
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from viewer.platform.paths import RESOURCES
from viewer.services.settings import (
    MAX_ZOOM,
    MIN_ZOOM,
    ColourChoice,
    LineHeight,
    Measure,
    ReadingFace,
    Setting,
)

ZOOM_STEP = 10  # percent
READING_FACE = "Charis SIL"
INTERFACE_FACE = "Inter"
READING, QUOTE, LIST, INTERFACE, SMALL = 17, 18, 15, 14, 12  # pixels
MEASURES = {Measure.NARROW: 450, Measure.USUAL: 540, Measure.WIDE: 614}
"""Pixels at 100 %: some 55, 66 and 75 characters of either face."""
_LEADINGS = {LineHeight.CLOSE: 0.9, LineHeight.USUAL: 1.0, LineHeight.WIDE: 1.15}  # of the usual
_FACES = {ReadingFace.SERIF: READING_FACE, ReadingFace.SANS: INTERFACE_FACE}
_SMALLEST = 8  # pixels of any words
_UNIT = re.compile(r"\b(\d+)u(-\d+)?\b")  # in the style sheet: pixels that grow with the words
_DRESS = "dress"  # the property of a widget that says in which face and size it is set
_GENERIC = {READING_FACE: "serif", INTERFACE_FACE: "sans-serif"}
_PALETTE = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "accent",
}


class Look(QObject):
    """The colours and fonts that are now in force. Whoever paints asks it anew each time.

    One that is `grey` shows pictures without their colours. `size_changes` comes before all words
    have another size, `changed` after that or any other change.
    """

    size_changes = Signal()
    changed = Signal()
    grey = False

    def __init__(self, colours: str, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._colours = read_colours(colours)

    @property
    def density(self) -> float:
        """How many dots a picture has for each pixel."""
        return QGuiApplication.primaryScreen().devicePixelRatio()

    @property
    def zoom(self) -> int:
        """The size of all words in Satchel's windows, in percent."""
        return self._setting.zoom

    @property
    def setting(self) -> Setting:
        """How the archive's text is set, and how large all words are."""
        return self._setting

    def scaled(self, pixels: float) -> int:
        """Return how many pixels now are `pixels` at 100 %."""
        return round(pixels * self.zoom / 100)

    @property
    def measure(self) -> int:
        """How long a line of the reader is, in pixels."""
        return self.scaled(MEASURES[self._setting.measure])

    @property
    def leading(self) -> float:
        """How far apart the reader's lines are, as a part of the usual."""
        return _LEADINGS[self._setting.leading]

    def colour(self, name: str) -> QColor:
        """Return the colour called `name`."""
        return QColor(self._colours[name])

    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        """Return the face of the archive's own words. `pixels` are those at 100 %."""
        font = face(_FACES[self._setting.face], max(_SMALLEST, self.scaled(pixels)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return the face of Satchel's and the editor's words. `pixels` are those at 100 %."""
        font = face(INTERFACE_FACE, max(_SMALLEST, self.scaled(pixels)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def dress(
        self,
        widget: QWidget,
        pixels: int,
        *,
        bold: bool = False,
        italic: bool = False,
        reading: bool = False,
    ) -> None:
        """Set `widget` in the interface face, or as what is for `reading`, from now on.

        What is dressed keeps its size in step with all other words, also while it is shown.
        """
        widget.setProperty(_DRESS, [pixels, bold, italic, reading])
        self._set(widget)

    def _set(self, widget: QWidget) -> None:
        dress = widget.property(_DRESS)
        if not dress:
            return
        pixels, bold, italic, reading = dress
        if reading:
            widget.setFont(self.reading_font(pixels, bold=bold, italic=italic))
        else:
            widget.setFont(self.interface_font(pixels, bold=bold))


_FONTS_OF_WINDOWS = ("QMenuBar", "QMenu", "QAbstractItemView", "QMessageBox", "QTipLabel")
"""What Windows has other fonts for, which else would stand beside ours."""


class ScreenLook(Look):
    """The look of the window, which the reader changes."""

    def __init__(self, app: QApplication, chosen: ColourChoice, setting: Setting) -> None:
        super().__init__(chosen, setting)
        self._app = app
        self.chosen_colours = chosen
        self._apply()

    def choose_colours(self, chosen: ColourChoice) -> None:
        """Put other colours in force."""
        if chosen != self.chosen_colours:
            self.chosen_colours = chosen
            self._colours = read_colours(chosen)
            self._apply()
            self.changed.emit()

    def choose_zoom(self, zoom: int) -> None:
        """Set the size of all words, in percent, within what can be read."""
        self.choose_setting(replace(self._setting, zoom=max(MIN_ZOOM, min(zoom, MAX_ZOOM))))

    def choose_setting(self, setting: Setting) -> None:
        """Set the archive's text as `setting` says, and all words in its size."""
        if setting != self._setting:
            is_other_size = setting.zoom != self.zoom
            if is_other_size:
                self.size_changes.emit()
            self._setting = setting
            if is_other_size:
                self._apply_sizes()
            self.changed.emit()

    @Slot()
    def enlarge(self) -> None:
        """Make all words one step larger."""
        self.choose_zoom(self.zoom + ZOOM_STEP)

    @Slot()
    def reduce(self) -> None:
        """Make all words one step smaller."""
        self.choose_zoom(self.zoom - ZOOM_STEP)

    @Slot()
    def use_usual_size(self) -> None:
        """Show all words in their usual size."""
        self.choose_zoom(100)

    def _apply(self) -> None:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        soft = self.colour("soft")
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, soft)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, soft)
        self._app.setPalette(palette)
        self._apply_sizes()

    def _apply_sizes(self) -> None:
        """Put the style sheet and the fonts in force: fonts first, a sheet keeps those it finds."""
        for kind in (None, *_FONTS_OF_WINDOWS):
            # As it was tried: what it is called with is a str, whatever its types say.
            self._app.setFont(self.interface_font(INTERFACE), kind)  # type: ignore[arg-type]
        sheet = (RESOURCES / "colours" / "sheet.qss").read_text(encoding="utf-8")
        icons = marks_of(self.chosen_colours).as_posix()
        sized = _UNIT.sub(self._pixels, sheet)
        self._app.setStyleSheet("")  # taking the old sheet off first is three times as fast
        self._app.setStyleSheet(Template(sized).substitute(self._colours, icons=icons))
        for widget in self._app.allWidgets():
            self._set(widget)

    def _pixels(self, found: re.Match[str]) -> str:
        """Return what a length of the style sheet is now."""
        grown, less = found.groups(default="0")
        return f"{max(1, self.scaled(int(grown)) + int(less))}px"


def grown(pixels: float) -> int:
    """Return how many pixels now are `pixels` at 100 %, for a widget that has no look to ask."""
    return round(pixels * QApplication.font().pixelSize() / INTERFACE)


def shrunk(pixels: float) -> int:
    """Return how many pixels at 100 % are `pixels` now: what `grown` takes back."""
    return round(pixels * INTERFACE / QApplication.font().pixelSize())


def read_colours(name: str) -> dict[str, str]:
    """Return name -> colour of the set of colours called `name`."""
    text = (RESOURCES / "colours" / f"{name}.toml").read_text(encoding="utf-8")
    colours: dict[str, str] = tomllib.loads(text)["colours"]
    return colours


def marks_of(colours: str) -> Path:
    """Return the folder of the arrows, crosses and ticks that are seen on `colours`.

    One set is for all colours but those that have a folder of their own.
    """
    icons = RESOURCES / "icons"
    own = icons / colours
    return own if own.is_dir() else icons


@cache
def load_fonts() -> None:
    """Make the faces that Satchel brings known to Qt, once: it would keep each as often as told."""
    for pattern in ("*.ttf", "*.otf"):
        for file in sorted((RESOURCES / "fonts").glob(pattern)):
            QFontDatabase.addApplicationFont(str(file))


def face(family: str, pixels: int) -> QFont:
    """Return one of the two faces, with the system's nearest should it be missing."""
    font = QFont([family, _GENERIC[family]])
    font.setPixelSize(pixels)
    return font
