"""The reader's settings, read once and passed to whatever needs them. No Qt."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

from index import (
    ArchiveUnreadable,
    CitationStyle,
    OutputFailed,
    RoomChoice,
    TextChoice,
    Value,
    as_dict,
    field_names,
    make_folder,
    read_whole,
    write_whole,
)

VERSION = 1
_MOST = 64 << 10  # bytes of the file
_COLOURS = "theme"  # the name of this setting in the file
MIN_ZOOM, MAX_ZOOM = 60, 250
MIN_PANE, MAX_PANE = 140, 800
_FURTHEST = 1 << 15  # pixels of a place on any screens
LOCK_AFTER = (1, 2, 3, 5, 10, 15, 30)
"""Minutes without a key or a click after which Satchel may lock itself."""


class ColourChoice(StrEnum):
    """The sets of colours to choose from."""

    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class Measure(StrEnum):
    """The length of a line in the reader: some 55, 66 or 75 characters."""

    NARROW = "narrow"
    USUAL = "usual"
    WIDE = "wide"


class LineHeight(StrEnum):
    """The distance between lines in the reader."""

    CLOSE = "close"
    USUAL = "usual"
    WIDE = "wide"


class ReadingFace(StrEnum):
    """The typeface of the archive's text."""

    SERIF = "serif"
    SANS = "sans"


class CareChoice(StrEnum):
    """How the reader shows passages that have a care note."""

    SHOW = "show"
    DIM = "dim"
    FOLD = "fold"


class Setting(Value):
    """How the archive's text is set. `zoom` is the size of all words, in percent."""

    zoom: int = 100
    measure: Measure = Measure.USUAL
    leading: LineHeight = LineHeight.USUAL
    face: ReadingFace = ReadingFace.SERIF


class Settings(Value):
    """Every setting and its default. `window` is x, y, width, height; `zoom` is in percent."""

    colours: ColourChoice = ColourChoice.LIGHT
    language: str = ""  # empty: the system's language
    zoom: int = 100
    window: tuple[int, int, int, int] | None = None
    maximised: bool = False
    themes_in_text: bool = False
    care_covered: bool = False
    notes_in_margin: bool = True
    numbers_in_margin: bool = False
    own_notes_in_margin: bool = True
    measure: Measure = Measure.USUAL
    leading: LineHeight = LineHeight.USUAL
    face: ReadingFace = ReadingFace.SERIF
    care: CareChoice = CareChoice.SHOW
    citation: CitationStyle = CitationStyle.PLAIN
    text: TextChoice | None = None  # of what is translated; None: as its state asks for
    room: RoomChoice | None = None  # what a room reads of that; None: as its state asks for
    left_pane: int = 240  # pixels at 100 %
    right_pane: int = 278
    left_shown: bool = True
    right_shown: bool = True
    documents_folded: bool = False
    lock_after: int = 3  # minutes
    copy_offered: bool = False  # whether a copy of the notebook on a stick was ever offered
    print_told: bool = False  # whether the reader was told what printing contacts
    welcomed: bool = True  # False before the first use: the welcome page is shown
    writable: bool = True  # False: written by a newer Satchel, and never overwritten

    @property
    def setting(self) -> Setting:
        """How the archive's text is set."""
        return Setting(self.zoom, self.measure, self.leading, self.face)


def load(path: Path) -> Settings:
    """Return the settings in `path`, or the defaults where it is absent or unreadable."""
    try:
        if not path.exists():
            return Settings(welcomed=False)
        return _from_json(json.loads(read_whole(path, most=_MOST)))
    except (ArchiveUnreadable, OSError, ValueError, TypeError, RecursionError):
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Write `settings` to `path` in one step, unless a newer Satchel wrote the file.

    A file that cannot be written is not reported: a read-only stick does not stop anybody reading.
    """
    if not settings.writable:
        return
    values = as_dict(settings) | {"version": VERSION}
    del values["writable"]
    values[_COLOURS] = values.pop("colours")
    try:
        make_folder(path.parent)
        write_whole(path, json.dumps(values, indent=2).encode() + b"\n", private=True)
    except (OSError, OutputFailed):
        return


def _from_json(values: Any) -> Settings:
    if not isinstance(values, dict):
        raise TypeError("Settings are a table of names and values.")
    if values.get("version", VERSION) != VERSION:
        return Settings(writable=False)
    known = set(field_names(Settings)) - {"writable"}
    chosen = {name: value for name, value in values.items() if name in known}
    defaults = Settings()
    return Settings(
        colours=ColourChoice(values.get(_COLOURS, defaults.colours)),
        language=str(chosen.get("language", defaults.language)),
        zoom=_within(chosen.get("zoom", defaults.zoom), MIN_ZOOM, MAX_ZOOM),
        window=_window(chosen.get("window")),
        maximised=bool(chosen.get("maximised", False)),
        themes_in_text=bool(chosen.get("themes_in_text", False)),
        care_covered=bool(chosen.get("care_covered", False)),
        notes_in_margin=bool(chosen.get("notes_in_margin", True)),
        numbers_in_margin=bool(chosen.get("numbers_in_margin", False)),
        own_notes_in_margin=bool(chosen.get("own_notes_in_margin", True)),
        measure=Measure(chosen.get("measure", defaults.measure)),
        leading=LineHeight(chosen.get("leading", defaults.leading)),
        face=ReadingFace(chosen.get("face", defaults.face)),
        care=CareChoice(chosen.get("care", defaults.care)),
        citation=CitationStyle(chosen.get("citation", defaults.citation)),
        text=TextChoice(chosen["text"]) if chosen.get("text") else None,
        room=RoomChoice(chosen["room"]) if chosen.get("room") else None,
        left_pane=_wide(chosen.get("left_pane", defaults.left_pane)),
        right_pane=_wide(chosen.get("right_pane", defaults.right_pane)),
        left_shown=bool(chosen.get("left_shown", True)),
        right_shown=bool(chosen.get("right_shown", True)),
        documents_folded=bool(chosen.get("documents_folded", False)),
        lock_after=_minutes(chosen.get("lock_after", defaults.lock_after)),
        copy_offered=bool(chosen.get("copy_offered", False)),
        print_told=bool(chosen.get("print_told", False)),
        welcomed=bool(chosen.get("welcomed", True)),
    )


def _within(value: Any, least: int, most: int) -> int:
    """Return the whole number nearest to `value` within these limits; it may be infinite."""
    return int(max(least, min(value, most)))


def _wide(value: Any) -> int:
    """Return the width of a pane, limited so that room for the text is left."""
    return _within(value, MIN_PANE, MAX_PANE)


def _minutes(value: Any) -> int:
    """Return the minutes until Satchel locks itself, limited to what still protects anything."""
    return _within(value, LOCK_AFTER[0], LOCK_AFTER[-1])


def _window(values: Any) -> tuple[int, int, int, int] | None:
    if values is None:
        return None
    x, y, width, height = (_within(value, -_FURTHEST, _FURTHEST) for value in values)
    return x, y, width, height
