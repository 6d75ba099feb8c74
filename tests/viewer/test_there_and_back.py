"""Words made larger and smaller again: each screen is as it was, however its size was come to."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from viewer.kit.settings import MAX_ZOOM

SMALL = QSize(1024, 600)


def settle():
    for _ in range(5):  # what is laid out may ask for more
        QApplication.processEvents()


def stand(person, screen, size):
    """Come to `screen` in a window of `size`."""
    person.window.resize(size)
    getattr(person.do, screen).trigger()
    settle()


@pytest.mark.parametrize("most", [210, 220, MAX_ZOOM])
def test_the_usual_size_comes_back_in_the_workshop_of_a_small_window(most, person):
    stand(person, "workshop", SMALL)
    panes = person.workspace.panes
    assert panes.navigation_shown
    while person.program._look.zoom < most:
        person.do.larger.trigger()
        settle()
    person.do.usual_size.trigger()
    settle()
    assert panes.navigation_shown
