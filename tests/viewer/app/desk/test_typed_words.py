"""What an editor is typing is not lost where the window closes or Satchel locks."""

from threading import Event, Timer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_participants import Counter
from tests.viewer.app.desk.test_speakers import SHIFT, Attributor
from tests.viewer.app.desk.test_translations import Translator
from tests.viewer.controls import desk_list, rows_in
from viewer.screens.desk.about.about_sheets import ArchiveSheet
from viewer.screens.desk.participants.pane import ParticipantsPane
from viewer.screens.library.arrival_sheet import ArrivalSheet

CARE = "Topics of the care note, with commas between"


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "shift.txt"
    file.write_text(SHIFT, encoding="utf-8")
    return file


@pytest.fixture
def attributor(maker, folder):
    """Somebody at the list of who speaks, in a folder with three quotes."""
    return Attributor(maker, folder)


def begin_care_note(attributor, words):
    attributor.take(attributor.rows[0].id)
    box = attributor.box(CARE, QLineEdit)
    box.setFocus()
    QTest.keyClicks(box, words)


def care_in(folder):
    return [
        line
        for line in (folder / "documents" / "shift.md").read_text("utf-8").splitlines()
        if "care=" in line
    ]


def test_a_care_note_that_is_being_typed_is_written_as_the_window_closes(attributor):
    begin_care_note(attributor, "violence")
    assert care_in(attributor.folder) == []
    window = attributor.maker.window
    window.close()
    attributor.maker.qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    (line,) = care_in(attributor.folder)
    assert "care=violence" in line


def test_a_care_note_that_cannot_be_written_holds_the_window_once(attributor):
    begin_care_note(attributor, 'the "night"')
    assert not attributor.maker.window.close()
    attributor.maker.until_said("This value cannot be written.")
    assert attributor.maker.window.close()
    assert care_in(attributor.folder) == []


def test_a_care_note_that_is_being_typed_is_written_as_the_folder_closes(attributor):
    begin_care_note(attributor, "violence")
    maker = attributor.maker
    maker.choose("Close the archive folder")
    maker.qtbot.waitUntil(lambda: maker.program.session.source is None, timeout=PATIENCE)
    assert len(care_in(attributor.folder)) == 1


def test_a_slow_disk_holds_nothing_up_and_the_window_closes_once_all_is_written(attributor):
    maker, free = attributor.maker, Event()
    maker.program.session.source.tasks.run_on_files(free.wait, then=bool, failed=bool)
    begin_care_note(attributor, "violence")
    window = maker.window
    assert not window.close()
    assert window.messages.text.startswith("Your last change is being written.")
    assert care_in(attributor.folder) == []
    free.set()
    maker.qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert len(care_in(attributor.folder)) == 1


def test_satchel_that_ends_at_once_writes_what_was_typed_before_that(attributor):
    free = Event()
    attributor.maker.program.session.source.tasks.run_on_files(free.wait, then=bool, failed=bool)
    begin_care_note(attributor, "violence")
    Timer(0.2, free.set).start()
    attributor.maker.program.close()
    assert len(care_in(attributor.folder)) == 1


def test_a_change_that_is_being_taken_back_is_taken_back_before_satchel_ends(attributor):
    maker, free = attributor.maker, Event()
    begin_care_note(attributor, "violence")
    maker.window.setFocus()
    maker.until_said("is stated")
    maker.program.session.source.tasks.run_on_files(free.wait, then=bool, failed=bool)
    maker.choose("Take the last change back")
    Timer(0.2, free.set).start()
    maker.program.close()
    assert care_in(attributor.folder) == []


def test_what_is_being_typed_is_written_before_a_file_that_is_given_is_opened(
    attributor, make_archive_file
):
    begin_care_note(attributor, "violence")
    program = attributor.maker.program
    program.come_forward([str(make_archive_file(text="Something small."))])
    attributor.maker.sheet(ArrivalSheet).reject()
    assert program.session.source is None
    assert len(care_in(attributor.folder)) == 1


def test_a_care_note_that_is_being_typed_is_written_and_kept_as_satchel_locks(attributor, restart):
    maker, folder = attributor.maker, attributor.folder
    maker.make_notebook()
    begin_care_note(attributor, "violence")
    maker.program.leaving.lock()
    assert len(care_in(folder)) == 1

    second = restart(maker, folder, "Nobody asks us")
    second.unlock()
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.until_said("Taken back")
    assert care_in(folder) == []


def test_a_table_that_is_typed_is_given_back_after_a_lock(maker, folder, restart):
    maker.make_notebook()
    maker.choose("Go to the participants")
    Counter(maker).fill("Age", "18 people", "under 20\t5\n20-29\t9")
    maker.program.leaving.lock()

    second = restart(maker, folder)
    second.choose("Go to the participants")
    counter = Counter(second)
    assert counter.rows.toPlainText() == ""
    second.unlock()
    second.qtbot.waitUntil(lambda: counter.title.text() == "Age", timeout=PATIENCE)
    assert counter.rows.toPlainText() == "under 20\t5\n20-29\t9"
    assert counter.pane.summary == "1 table typed and not in the archive yet"


def test_a_table_that_is_typed_holds_a_file_that_is_given_once(maker, folder, make_archive_file):
    maker.choose("Go to the participants")
    Counter(maker).fill("Age", "18 people", "under 20\t5")
    files = [str(make_archive_file(text="Something small."))]
    maker.program.come_forward(files)
    maker.until_said("1 typed table is not in the archive.")
    assert maker.program.session.source is not None
    maker.program.come_forward(files)
    maker.sheet(ArrivalSheet).reject()
    assert maker.program.session.source is None


def test_a_table_that_was_dropped_does_not_come_back(maker, folder, restart):
    maker.make_notebook()
    maker.choose("Go to the participants")
    Counter(maker).fill("Age", "18 people", "under 20\t5")
    assert not maker.window.close()

    second = restart(maker, folder)
    second.unlock()
    second.until_kept(0, lambda store, folder: len(store.take_drafts(store.begin(folder)[0])))
    assert desk_list(second.window, ParticipantsPane).title == "Participants"


def key_at_window(maker, key, held=Qt.KeyboardModifier.ControlModifier):
    """Press a key as the system tells of it, so that shortcuts are tried first."""
    QTest.keyClick(maker.window.windowHandle(), key, held)


@pytest.fixture
def undone(attributor):
    """An age was stated twice, and the second was taken back."""
    first = attributor.rows[0].id
    attributor.take(first)
    for age in ("45", "46"):
        attributor.type("Age", age)
        attributor.until_listed(first, "Age", age)
    attributor.maker.do.undo.trigger()
    attributor.until_listed(first, "Age", "45")
    attributor.maker.window.activateWindow()
    attributor.until(attributor.maker.window.isActiveWindow)
    return attributor


SHIFT_TOO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(
    ("again", "held"),
    [(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Z, SHIFT_TOO)],
)
def test_the_keys_of_undo_are_for_the_words_in_a_box_alone(undone, again, held):
    maker, file = undone.maker, undone.folder / "documents" / "shift.md"
    stated, box = file.read_text("utf-8"), undone.box(CARE, QLineEdit)
    box.setFocus()
    undone.until(lambda: QApplication.focusWidget() is box)
    QTest.keyClicks(box, "fire")
    key_at_window(maker, Qt.Key.Key_Z)
    assert box.text() == ""
    key_at_window(maker, again, held)
    assert box.text() == "fire"
    key_at_window(maker, again, held)
    assert maker.window.messages.text.startswith("There is nothing to do again in this box.")
    for _ in range(2):
        key_at_window(maker, Qt.Key.Key_Z)
    assert maker.window.messages.text.startswith("There is nothing more to undo in this box.")

    undone.table.setFocus()
    undone.until(lambda: QApplication.focusWidget() is undone.table)
    assert file.read_text("utf-8") == stated
    key_at_window(maker, again, held)
    undone.until_listed(undone.rows[0].id, "Age", "46")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(
    ("again", "held"),
    [(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Z, SHIFT_TOO)],
)
def test_what_was_undone_in_a_box_of_a_sheet_comes_again(maker, folder, again, held):
    maker.choose("About this archive …")
    sheet = maker.sheet(ArchiveSheet)
    sheet.activateWindow()
    maker.qtbot.waitUntil(sheet.isActiveWindow, timeout=PATIENCE)
    for box in (sheet.findChild(QLineEdit), sheet.findChild(QPlainTextEdit)):
        said = words_of(box)
        box.setFocus()
        QTest.keyClicks(box, "fire")
        typed = words_of(box)
        assert typed != said
        QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert words_of(box) == said
        QTest.keyClick(sheet.windowHandle(), again, held)
        assert words_of(box) == typed


def words_of(box):
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_box_of_several_lines_keeps_its_undo_too(maker, folder):
    maker.choose("Go to the translations")
    translator = Translator(maker, folder)
    translator.until(translator.list.isVisible)
    translator.until(lambda: len(rows_in(translator.list)) > 0)
    translator.choose("Three people")
    maker.window.activateWindow()
    translator.until(maker.window.isActiveWindow)
    translator.box.setFocus()
    translator.until(lambda: QApplication.focusWidget() is translator.box)
    QTest.keyClicks(translator.box, "abc")
    key_at_window(maker, Qt.Key.Key_Z)
    assert translator.box.toPlainText() == ""
    key_at_window(maker, Qt.Key.Key_Y)
    assert translator.box.toPlainText() == "abc"
    key_at_window(maker, Qt.Key.Key_Z)
    before = (folder / "documents" / "shift.md").read_text("utf-8")
    key_at_window(maker, Qt.Key.Key_Z)
    assert maker.window.messages.text.startswith("There is nothing more to undo in this box.")
    assert (folder / "documents" / "shift.md").read_text("utf-8") == before
