"""Provides what Qt needs for fonts and texts where no window is open."""

import sys

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop, QHashSeed
from PySide6.QtGui import QGuiApplication

from viewer.ui.look.look import load_fonts

_kept: list[QCoreApplication] = []


def have_application() -> None:
    """Make an application without windows or a screen, unless there is one."""
    if QGuiApplication.instance() is None:
        QHashSeed.setDeterministicGlobalSeed()  # else the order of fonts in a PDF varies
        unseen = ["-platform", "offscreen"] if sys.platform == "linux" else []
        _kept.append(QGuiApplication(["satchel", *unseen]))
    load_fonts()


def have_clock() -> QEventLoop | None:
    """Return what allows texts to be set on a thread without an event loop, while it is held.

    A text document starts a timer to lay itself out in steps, and Qt warns where the thread has no
    event dispatcher.
    """
    return None if QAbstractEventDispatcher.instance() else QEventLoop()
