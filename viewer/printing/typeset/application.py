"""What Qt needs before it knows of fonts, where no window is open."""

import sys

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop, QHashSeed
from PySide6.QtGui import QGuiApplication

from viewer.ui.look.look import load_fonts

_kept: list[QCoreApplication] = []


def have_application() -> None:
    """Make an application that shows nothing and needs no screen, unless there is one already."""
    if QGuiApplication.instance() is None:
        QHashSeed.setDeterministicGlobalSeed()  # else fonts stand in a PDF in any order
        unseen = ["-platform", "offscreen"] if sys.platform == "linux" else []
        _kept.append(QGuiApplication(["satchel", *unseen]))
    load_fonts()


def have_clock() -> QEventLoop | None:
    """Return what lets texts be set on a thread that is not Qt's own, for as long as it is held.

    A text starts a clock with which it sets itself bit by bit, and Qt complains where there is none
    to be had.
    """
    return None if QAbstractEventDispatcher.instance() else QEventLoop()
