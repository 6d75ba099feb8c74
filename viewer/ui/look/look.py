"""How Satchel looks: its colours, its two faces and their sizes, and how text is set.

Every size of text is defined here, in pixels at 100 %, and is asked of the `Look`; so is space that
grows with text (`Look.scaled`, and the unit `u` of the style sheet). Gaps between things, and
lines, have the same size at every zoom.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from index import replace
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
from viewer.services.steps import Steps, Stepwise, at_once, in_slices
from viewer.ui.look.face_search import FaceSearch
from viewer.ui.look.hidden_widgets import HiddenWidgets
from viewer.ui.look.resting_layouts import layouts_at_rest

ZOOM_STEP = 10  # percent
READING_FACE = "Charis SIL"
INTERFACE_FACE = "Inter"
READING, QUOTE, LIST, INTERFACE, SMALL = 17, 18, 15, 14, 12  # pixels
MEASURES = {Measure.NARROW: 450, Measure.USUAL: 540, Measure.WIDE: 614}
"""Pixels at 100 %: some 55, 66 and 75 characters of either face."""
_LEADINGS = {LineHeight.CLOSE: 0.9, LineHeight.USUAL: 1.0, LineHeight.WIDE: 1.15}  # of the usual
_FACES = {ReadingFace.SERIF: READING_FACE, ReadingFace.SANS: INTERFACE_FACE}
_SMALLEST = 8  # pixels of any text
_UNIT = re.compile(r"\b(\d+)u(-\d+)?\b")  # in the style sheet: pixels that grow with the words
_DRESS = "dress"  # the property of a widget that holds its face and size
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
    """The colours and fonts in force. Code that paints asks for them each time.

    A look that is `grey` shows pictures without colour. `size_changes` is emitted before the size
    of all text changes, `changed` after that or any other change.
    """

    size_changes = Signal()
    changed = Signal()
    grey = False
    faces = FaceSearch()
    """The search for letters that is made for fonts of another size before they are used."""

    def __init__(self, colours: str, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._colours = read_colours(colours)

    @property
    def density(self) -> float:
        """Device pixels for each pixel, for pictures."""
        return QGuiApplication.primaryScreen().devicePixelRatio()

    @property
    def zoom(self) -> int:
        """The size of all text in Satchel's windows, in percent."""
        return self._setting.zoom

    @property
    def setting(self) -> Setting:
        """How the archive's text is set, and the zoom."""
        return self._setting

    def scaled(self, pixels: float) -> int:
        """Return `pixels`, which are at 100 %, at the zoom in force."""
        return round(pixels * self.zoom / 100)

    @property
    def measure(self) -> int:
        """The length of a line in the reader, in pixels."""
        return self.scaled(MEASURES[self._setting.measure])

    @property
    def leading(self) -> float:
        """The line height in the reader, as a part of the usual."""
        return _LEADINGS[self._setting.leading]

    def colour(self, name: str) -> QColor:
        """Return the colour called `name`."""
        return QColor(self._colours[name])

    def reading_font(self, pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
        """Return a font for the archive's own words. `pixels` are at 100 %."""
        font = face(_FACES[self._setting.face], max(_SMALLEST, self.scaled(pixels)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def interface_font(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return a font for Satchel's and the editor's words. `pixels` are at 100 %."""
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
        """Set the font of `widget`: the reading face if `reading`, else the interface face.

        The widget's font follows every later change of size, also while it is shown.
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
"""Classes for which Qt on Windows sets other fonts, which would stand beside ours."""


class ScreenLook(Look):
    """The look of the window, which the reader changes.

    What takes long is done in steps, and windows are painted after the last one. `changed` is
    emitted in the last one.
    """

    def __init__(self, app: QApplication, chosen: ColourChoice, setting: Setting) -> None:
        super().__init__(chosen, setting)
        self._app = app
        self._steps = Steps(self)
        self._hidden = HiddenWidgets(app)
        self._is_told = False  # whether `size_changes` was emitted, and `changed` was not yet
        self.chosen_colours = chosen
        self._apply_palette()
        at_once(self._apply_sheet())

    def choose_colours(self, chosen: ColourChoice) -> None:
        """Use another set of colours."""
        if chosen != self.chosen_colours:
            self.chosen_colours = chosen
            self._colours = read_colours(chosen)
            self._begin()

    def choose_zoom(self, zoom: int) -> None:
        """Set the zoom, in percent, kept between `MIN_ZOOM` and `MAX_ZOOM`."""
        self.choose_setting(replace(self._setting, zoom=max(MIN_ZOOM, min(zoom, MAX_ZOOM))))

    def choose_setting(self, setting: Setting) -> None:
        """Set the archive's text as `setting` says, and all text at its zoom."""
        if setting == self._setting:
            return
        is_other_size = setting.zoom != self.zoom
        if is_other_size and not self._is_told:
            self._is_told = True
            self.size_changes.emit()
        self._setting = setting
        if is_other_size:
            self._begin()
        else:
            self.settle()
            self.changed.emit()

    def settle(self) -> None:
        """Have the look that was chosen last everywhere now."""
        self._steps.finish()

    @Slot()
    def enlarge(self) -> None:
        """Make all text one step larger."""
        self.choose_zoom(self.zoom + ZOOM_STEP)

    @Slot()
    def reduce(self) -> None:
        """Make all text one step smaller."""
        self.choose_zoom(self.zoom - ZOOM_STEP)

    @Slot()
    def use_usual_size(self) -> None:
        """Show all text at 100 %."""
        self.choose_zoom(100)

    def _begin(self) -> None:
        """Apply colours and sizes in steps; begin again if they change meanwhile."""
        self._steps.stop()
        for window in self._app.topLevelWidgets():
            if window.isVisible():  # else it would be painted half done
                window.setUpdatesEnabled(False)
        self._steps.begin(self._restyled())

    def _restyled(self) -> Stepwise[None]:
        yield from self.faces.steps()
        self._apply_palette()
        yield from self._apply_sheet()
        yield
        self._is_told = False
        self.changed.emit()
        yield
        for window in self._app.topLevelWidgets():
            if not window.updatesEnabled():
                window.setUpdatesEnabled(True)
                window.repaint()  # Qt may have dropped an update, and would wait for it for ever

    def _apply_palette(self) -> None:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        off = self.colour("off")
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, off)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, off)
        self._app.setPalette(palette)

    def _apply_sheet(self) -> Stepwise[None]:
        """Set the fonts, then the style sheet: a sheet keeps the fonts that it finds.

        There is no turn between the parts but where one takes long: panes fit themselves to each.
        """
        for kind in (None, *_FONTS_OF_WINDOWS):
            # PySide needs a str here, contrary to its type hints (tried).
            self._app.setFont(self.interface_font(INTERFACE), kind)  # type: ignore[arg-type]
            yield
        yield from in_slices(self._hidden.undress())
        with layouts_at_rest(self._app):
            self._app.setStyleSheet("")  # taking the old sheet off first is three times as fast
            yield
            sheet = (RESOURCES / "colours" / "sheet.qss").read_text(encoding="utf-8")
            icons = marks_of(self.chosen_colours).as_posix()
            sized = _UNIT.sub(self._pixels, sheet)
            self._app.setStyleSheet(Template(sized).substitute(self._colours, icons=icons))
            yield
        yield from in_slices(self._hidden.dress())
        yield from in_slices(self._set_all())

    def _set_all(self) -> Iterator[None]:
        for widget in self._app.allWidgets():
            if isValid(widget):
                self._set(widget)
                yield

    def _pixels(self, found: re.Match[str]) -> str:
        """Return the length in a style sheet that `found` matches, at the zoom in force."""
        grown, less = found.groups(default="0")
        return f"{max(1, self.scaled(int(grown)) + int(less))}px"


def grown(pixels: float) -> int:
    """Return `pixels`, which are at 100 %, at the zoom in force, for a widget without a `Look`."""
    return round(pixels * QApplication.font().pixelSize() / INTERFACE)


def shrunk(pixels: float) -> int:
    """Return `pixels` of the zoom in force as pixels at 100 %: the inverse of `grown`."""
    return round(pixels * INTERFACE / QApplication.font().pixelSize())


def read_colours(name: str) -> dict[str, str]:
    """Return name -> colour of the set of colours called `name`."""
    text = (RESOURCES / "colours" / f"{name}.toml").read_text(encoding="utf-8")
    colours: dict[str, str] = tomllib.loads(text)["colours"]
    return colours


def marks_of(colours: str) -> Path:
    """Return the folder of the arrows, crosses and ticks that are visible on `colours`.

    One set serves all colours but those that have a folder of their own.
    """
    icons = RESOURCES / "icons"
    own = icons / colours
    return own if own.is_dir() else icons


@cache
def load_fonts() -> None:
    """Register the bundled fonts with Qt, once: Qt would keep a copy for each call."""
    for pattern in ("*.ttf", "*.otf"):
        for file in sorted((RESOURCES / "fonts").glob(pattern)):
            QFontDatabase.addApplicationFont(str(file))


def face(family: str, pixels: int) -> QFont:
    """Return a font of `family`, or the system's nearest if it is missing."""
    font = QFont([family, _GENERIC[family]])
    font.setPixelSize(pixels)
    return font
