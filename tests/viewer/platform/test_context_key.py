"""Shift+F10 opens the context menu of what has the keyboard, as the Menu key does."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from viewer.screens.quotes.page import QuotesPage
from viewer.ui.lists.rows import RowList

pytestmark = [
    pytest.mark.skipif("sys.platform == 'win32'", reason="Windows makes it the Menu key itself"),
    pytest.mark.qt_log_ignore("^This plugin does not support"),
]


def opened(person):
    """The lines of the menu that Shift+F10 opens; Qt waits until it is closed."""
    lines, looked = [], []

    def look():
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            lines.extend(menu.actions())
            menu.close()
        looked.append(menu)

    QTimer.singleShot(200, look)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_F10, shift)
    person.qtbot.waitUntil(lambda: bool(looked))
    return lines


def test_a_list_opens_its_context_menu(person):
    person.do.quotes.trigger()
    (page,) = person.workspace.findChildren(QuotesPage)
    cards = next(each for each in page.findChildren(RowList) if each.isVisible())
    cards.setFocus()

    lines = opened(person)

    assert lines
    assert set(lines) == set(cards.actions())
