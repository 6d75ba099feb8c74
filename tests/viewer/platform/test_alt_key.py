"""A key held with Alt, while a desktop's accessibility service is slow to answer."""

from typing import override

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from viewer.platform.alt_key import AltKey

ALT = Qt.KeyboardModifier.AltModifier


class Service(QObject):
    """Holds each press and release of a key back until it answers, as Qt does on Linux."""

    def __init__(self, app):
        super().__init__(app)
        self.held = []

    @override
    def eventFilter(self, watched, event):
        kinds = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        if event.type() not in kinds or not event.spontaneous():
            return False
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        self.held.append((watched, copy))
        return True

    def answer(self):
        """Let go of the keys."""
        held, self.held = self.held, []
        for watched, event in held:
            QApplication.sendEvent(watched, event)


class Keyboard:
    """A window with a menu bar and a shortcut, and keys that come from a keyboard."""

    def __init__(self, qtbot, qapp):
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.bar = self.window.menuBar()
        self.menu = self.bar.addMenu("&Folder")
        self.menu.addAction("Add documents")
        self.gone_to = []
        shortcut = QShortcut("Alt+8", self.window)
        shortcut.activated.connect(lambda: self.gone_to.append("speakers"))
        AltKey(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: qapp.focusWindow() is self.window.windowHandle())

    def hold_alt(self):
        QTest.keyPress(self.window.windowHandle(), Qt.Key.Key_Alt)

    def let_go(self):
        QTest.keyRelease(self.window.windowHandle(), Qt.Key.Key_Alt, ALT)

    def press(self, key):
        QTest.keyPress(self.window.windowHandle(), key, ALT)

    def press_both(self, key):
        self.hold_alt()
        self.press(key)
        self.let_go_of_both(key)

    def let_go_of_both(self, key):
        self.let_go()
        QTest.keyRelease(self.window.windowHandle(), key)

    @property
    def is_in_bar(self):
        return self.bar.hasFocus()


@pytest.fixture
def keyboard(qtbot, qapp):
    return Keyboard(qtbot, qapp)


@pytest.fixture
def service(qapp):
    service = Service(qapp)
    qapp.installEventFilter(service)
    yield service
    qapp.removeEventFilter(service)


def test_a_slow_answer_does_not_open_the_menu_bar(keyboard, service):
    keyboard.hold_alt()
    keyboard.press(Qt.Key.Key_8)
    service.answer()
    keyboard.let_go_of_both(Qt.Key.Key_8)
    service.answer()
    assert keyboard.gone_to == ["speakers"]
    assert not keyboard.is_in_bar


def test_nor_does_it_where_alt_is_pressed_again_meanwhile(keyboard, service):
    keyboard.press_both(Qt.Key.Key_8)
    service.answer()
    keyboard.press_both(Qt.Key.Key_8)
    keyboard.hold_alt()
    service.answer()
    assert not keyboard.is_in_bar
    keyboard.press(Qt.Key.Key_8)
    keyboard.let_go_of_both(Qt.Key.Key_8)
    service.answer()
    assert keyboard.gone_to == ["speakers"] * 3
    assert not keyboard.is_in_bar


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_a_menu_that_was_opened_with_alt_stays_open(keyboard, service):
    keyboard.press_both(Qt.Key.Key_F)
    assert keyboard.menu.isVisible()
    service.answer()
    assert keyboard.menu.isVisible()


def test_alt_alone_opens_the_menu_bar(keyboard, service):
    keyboard.press_both(Qt.Key.Key_8)
    service.answer()
    keyboard.hold_alt()
    service.answer()
    keyboard.let_go()
    service.answer()
    assert keyboard.is_in_bar


def test_alt_alone_opens_the_menu_bar_where_no_service_is(keyboard):
    keyboard.press_both(Qt.Key.Key_8)
    assert not keyboard.is_in_bar
    keyboard.hold_alt()
    keyboard.let_go()
    assert keyboard.is_in_bar
