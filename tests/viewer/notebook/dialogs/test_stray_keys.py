"""A sheet that comes while a note is typed takes none of its letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.viewer.conftest import type_text
from tests.viewer.controls import button, secret_of
from viewer.notebook.dialogs import stray_keys
from viewer.notebook.dialogs.first_keep import FirstKeepSheet


@pytest.fixture
def sheet(person, monkeypatch):
    monkeypatch.setattr(stray_keys, "STILL", 10_000)
    person.program.session.keeper.ask()
    found = person.window.findChild(FirstKeepSheet)
    person.qtbot.waitExposed(found)
    return found


def is_asked(sheet):
    """Whether the passphrase is asked for."""
    return secret_of(sheet).box.hasFocus()


def test_what_is_typed_on_presses_nothing_and_is_no_passphrase(sheet):
    type_text(sheet.windowHandle(), "what she said")
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Space)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)

    assert sheet.isVisible()
    assert button(sheet, "With a passphrase").hasFocus()


def test_after_a_click_or_tab_it_takes_what_is_typed(sheet, qtbot):
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Tab)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Backtab)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_asked(sheet))
    type_text(sheet.windowHandle(), "quiet ferns")

    assert secret_of(sheet).box.text() == "quiet ferns"


def test_after_a_still_moment_it_takes_what_is_typed(person, monkeypatch, qtbot):
    monkeypatch.setattr(stray_keys, "STILL", 0)
    person.program.session.keeper.ask()
    sheet = person.window.findChild(FirstKeepSheet)
    person.qtbot.waitExposed(sheet)
    qtbot.wait(1)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: is_asked(sheet))
