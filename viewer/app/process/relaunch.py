"""Starts a new Satchel in place of this one, so that the memory of this one is gone."""

import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment, QRect
from PySide6.QtWidgets import QWidget

from index import Level, Value
from viewer.app.process.single_instance import let_another_come_forward
from viewer.platform.paths import RESOURCES, WINDOW_VARIABLE, Home


class Stand(Value):
    """What a new Satchel is told of the one it replaces.

    That is the place of the window: x, y, width and height in pixels, and how it fills its screen;
    the number of suggestions that were `dropped`, and of changes that are `lost`; and the `level`
    of attributions that was chosen, or None.
    """

    rect: tuple[int, int, int, int]
    maximised: bool = False
    full_screen: bool = False
    dropped: int = 0
    lost: int = 0
    level: Level | None = None

    @classmethod
    def of(
        cls, window: QWidget, dropped: int = 0, lost: int = 0, level: Level | None = None
    ) -> "Stand":
        """Return the place of `window`, what is dropped and lost with it, and the `level`."""
        stood = window.normalGeometry()
        rect = (stood.x(), stood.y(), stood.width(), stood.height())
        return cls(rect, window.isMaximized(), window.isFullScreen(), dropped, lost, level)

    @property
    def area(self) -> QRect:
        """The rectangle of the window when it does not fill the screen."""
        return QRect(*self.rect)

    def __str__(self) -> str:
        fills = int(self.maximised), int(self.full_screen)
        return ",".join(map(str, (*self.rect, *fills, self.dropped, self.lost, self.level or "")))


def handed_over() -> Stand | None:
    """Return the place of the window to replace, once, or None."""
    try:
        *numbers, named = os.environ.pop(WINDOW_VARIABLE, "").split(",")
        *rect, maximised, full_screen, dropped, lost = map(int, numbers)
        x, y, width, height = rect
        level = Level(named) if named else None
    except ValueError:
        return None
    return Stand((x, y, width, height), bool(maximised), bool(full_screen), dropped, lost, level)


def told_lost(stand: Stand) -> Iterator[str]:
    """Yield what is said of that which the Satchel before did not keep as it was locked."""
    if stand.dropped > 0:
        yield QCoreApplication.translate(
            "Program",
            "Satchel was locked. %n suggestion(s), not in a file, were dropped.",
            "",
            stand.dropped,
        )
    if stand.lost > 0:
        yield QCoreApplication.translate(
            "Program",
            "Satchel was locked. %n change(s) could not be written, and are lost.",
            "",
            stand.lost,
        )


def start_anew(home: Home, stand: Stand) -> bool:
    """Start a Satchel on `home` with its window at `stand`; return whether that worked.

    It is given no archive and no place in one, and is no child process.
    """
    process = QProcess()
    program, arguments = _command(home)
    process.setProgram(program)
    process.setArguments(arguments)
    process.setProcessEnvironment(_environment(home, stand))
    nowhere = QProcess.nullDevice()
    process.setStandardInputFile(nowhere)
    process.setStandardOutputFile(nowhere)
    process.setStandardErrorFile(nowhere)
    let_another_come_forward()
    started: bool | tuple[bool, int] = process.startDetached()
    return started if isinstance(started, bool) else started[0]


def _command(home: Home) -> tuple[str, list[str]]:
    """Return the program and the arguments that give a new process the same data folder."""
    told = {"--portable": home.portable, "--no-trace": not home.keeps}
    arguments = [name for name, holds in told.items() if holds]
    if home.bundle is None:
        arguments = ["-P", "-m", "viewer", *arguments]
    return sys.executable, arguments


def _environment(home: Home, stand: Stand) -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(WINDOW_VARIABLE, str(stand))
    if home.bundle is None:
        environment.insert("PYTHONPATH", str(RESOURCES.parent))
    return environment
