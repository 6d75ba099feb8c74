"""Alt with a letter that no menu has, in a text box."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.platform import keys
from viewer.platform.input_activity import InputActivity

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for box in (QLineEdit(), QPlainTextEdit()):
        layout.addWidget(box)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    activity = InputActivity(qapp)
    yield window
    activity.end()


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def box(request, window):
    box = window.findChild(request.param)
    box.setFocus()
    return box


def typed(box):
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


def press(box, held, key=Qt.Key.Key_W):
    QTest.keyClick(box.window().windowHandle(), key, held)


def test_it_types_nothing(box):
    press(box, ALT)
    press(box, ALT | Qt.KeyboardModifier.ShiftModifier)
    press(box, ALT, Qt.Key.Key_5)
    assert typed(box) == ""


def test_a_letter_alone_and_that_of_altgr_are_typed(box):
    press(box, Qt.KeyboardModifier.NoModifier)
    press(box, Qt.KeyboardModifier.GroupSwitchModifier)
    press(box, CTRL | ALT)  # AltGr, as Windows tells of it
    assert typed(box) == "www"


def test_on_a_mac_that_key_is_there_to_type(box, monkeypatch):
    monkeypatch.setattr(keys.sys, "platform", "darwin")
    press(box, ALT)
    assert typed(box) == "w"
