"""What a reader copies of their own words is taken off the clipboard; an archive's words stay."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from tests.viewer.controls import button, secret_of
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.platform.clipboard_guard import OwnWords

NOTE = "a thought of my own"
COPY, CUT = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut


class Clock:
    time = 1_000.0

    def __call__(self):
        return self.time


@pytest.fixture
def clock(person):
    """The clock by which the clipboard is wiped."""
    clock = person.program.session.findChild(OwnWords)._now = Clock()
    return clock


@pytest.fixture
def reader(person, clock):
    reader = Notekeeper(person).sit()
    reader.note(NOTE)
    reader.open()
    QApplication.clipboard().clear()
    return reader


def clipboard():
    return QApplication.clipboard().text()


def press(reader, keys):
    key = QKeySequence.keyBindings(keys)[0][0]
    reader.person.press(key.key(), key.keyboardModifiers())


def copy_note(reader, keys=COPY):
    box = reader.page.editor.box
    reader.qtbot.waitUntil(lambda: box.toPlainText() == NOTE)
    box.setFocus()
    box.selectAll()
    press(reader, keys)
    assert clipboard() == NOTE


def pass_time(reader, clock, seconds):
    clock.time += seconds
    reader.person.program.session.findChild(OwnWords).look()


@pytest.mark.parametrize("keys", [COPY, CUT])
def test_what_is_copied_from_a_note_is_gone_after_thirty_seconds(reader, clock, keys):
    copy_note(reader, keys)
    pass_time(reader, clock, 29)
    assert clipboard() == NOTE
    pass_time(reader, clock, 1)
    assert clipboard() == ""


def test_what_is_copied_by_the_menu_is_gone_too(reader, clock):
    reader.page.editor.box.setFocus()
    reader.page.editor.box.selectAll()
    reader.person.do.copy.trigger()
    assert clipboard() == NOTE
    pass_time(reader, clock, 30)
    assert clipboard() == ""


def test_so_is_what_was_searched_for_in_the_notebook(reader, clock):
    box = reader.page.above.box
    reader.person.type(box, "thought")
    box.setFocus()
    box.selectAll()
    press(reader, COPY)
    assert clipboard() == "thought"
    pass_time(reader, clock, 30)
    assert clipboard() == ""


def test_copied_again_it_is_there_for_as_long_again(reader, clock):
    copy_note(reader)
    pass_time(reader, clock, 20)
    copy_note(reader)
    pass_time(reader, clock, 20)
    assert clipboard() == NOTE


def test_programs_that_keep_a_history_are_asked_to_keep_none_of_it(reader):
    copy_note(reader)
    data = QApplication.clipboard().mimeData()
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    windows = 'application/x-qt-windows-mime;value="{}"'
    assert data.hasFormat(windows.format("ExcludeClipboardContentFromMonitorProcessing"))
    assert data.data(windows.format("CanIncludeInClipboardHistory")).data() == bytes(4)
    assert not data.hasHtml()


def test_what_was_copied_since_is_left_alone(reader, clock):
    copy_note(reader)
    QApplication.clipboard().setText("from elsewhere")
    pass_time(reader, clock, 60)
    assert clipboard() == "from elsewhere"


def test_the_words_of_an_archive_stay(reader, clock):
    copy_note(reader)
    reader.person.workspace.show_text(reader.quotes[0].id)
    reader.person.do.copy.trigger()
    copied = clipboard()
    assert reader.quotes[0].text in copied
    pass_time(reader, clock, 60)
    reader.person.program.leaving.leave()
    assert clipboard() == copied


@pytest.mark.parametrize("way", ["leave", "lock"])
def test_who_leaves_or_locks_leaves_none_of_it(reader, way):
    copy_note(reader)
    getattr(reader.person.program.leaving, way)()
    assert clipboard() == ""


def test_who_closes_the_window_leaves_none_of_it(reader):
    copy_note(reader)
    reader.person.program.close()
    assert clipboard() == ""


def test_a_passphrase_that_is_seen_cannot_stay_either(person, clock):
    person.program.session.keeper.ask()
    sheet = person.window.findChild(FirstKeepSheet)
    button(sheet, "With a passphrase").click()
    box = secret_of(sheet).box
    secret_of(sheet).lots[0].click()
    drawn = box.text()
    box.setFocus()
    person.qtbot.waitUntil(box.hasFocus)
    box.selectAll()
    person.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, on=box)
    assert clipboard() == drawn
    clock.time += 30
    person.program.session.findChild(OwnWords).look()
    assert clipboard() == ""
