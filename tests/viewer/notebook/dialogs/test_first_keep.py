"""What the notebook asks of its reader: how to keep it, and what unlocks it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton

from index import Cost, replace
from tests.viewer.accessibles import amiss
from tests.viewer.app.notebook.test_stars import FIRST
from tests.viewer.conftest import Reader, type_text
from tests.viewer.controls import called, words_on
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.notebook.dialogs.secret_box import SecretBox
from viewer.notebook.dialogs.trouble import TroubleSheet
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.vault import open_vault
from viewer.notebook.wording.state_words import saved_words
from viewer.shell.bars.notebook_button import NotebookButton
from viewer.shell.help.window import HelpWindow

PASSPHRASE = "acorn album agate agenda accent"  # noqa: S105


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    """A passphrase is closed with as little work as there can be: a hundred tests wait for it."""
    monkeypatch.setattr(open_vault, "calibrated", lambda: Cost(1, 8 << 10))


@pytest.fixture
def keeper(person):
    return person.program.session.keeper


def write(person, text="a note"):
    person.program.session.keeper.keep(lambda notebook: notebook.add_note(text))


def notes(keeper):
    return sorted(entry.note for entry in keeper.kept.entries.values())


def sheet_of(person, kind):
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    sheet = QApplication.activeModalWidget()
    person.qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    return sheet


def button(sheet, words):
    return next(
        each
        for each in sheet.findChildren(QPushButton)
        if each.text().replace("&", "").startswith(words) and each.isVisible()
    )


def said(sheet):
    return "\n".join(each.text() for each in sheet.findChildren(QLabel) if each.isVisible())


def press(sheet, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or sheet, key, modifier)


def tab_to(sheet, wanted):
    """Go with Tab to a control, as who has no mouse."""
    for _ in range(40):
        if QApplication.focusWidget() is wanted:
            return
        press(sheet, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}")


def choose(sheet, words):
    tab_to(sheet, button(sheet, words))
    press(sheet, Qt.Key.Key_Space)


def boxes(sheet):
    """The boxes for secrets that are asked for now."""
    return [box for box in sheet.findChildren(SecretBox) if box.isVisible()]


def type_twice(person, sheet, passphrase=PASSPHRASE):
    box, again = boxes(sheet)
    assert QApplication.focusWidget() is box
    person.type(box, passphrase)
    press(sheet, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is again
    person.type(again, passphrase)


def make_closed(person, text="a note"):
    """Keep a note with a passphrase; return its recovery words."""
    write(person, text)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    type_twice(person, sheet)
    press(sheet, Qt.Key.Key_Return)
    sheet = sheet_of(person, RecoverySheet)
    words = words_on(sheet)
    tab_to(sheet, sheet.findChild(QCheckBox))
    press(sheet, Qt.Key.Key_Space)
    press(sheet, Qt.Key.Key_Return)
    return words


@pytest.fixture
def later(start, qtbot):
    """Start Satchel anew, as somebody would the next day."""

    def started():
        program = start()
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        qtbot.waitUntil(lambda: program.session.keeper.keeping is not NotebookState.UNKNOWN)
        return Reader(qtbot, program)

    return started


def writing(person):
    """Whether a note is being written."""
    return isinstance(person.window.focusWidget(), NoteBox)


def locked(person, later, text="a note"):
    words = make_closed(person, text)
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == [text])
    person.program.close()
    return words, later()


def test_the_first_thing_kept_asks_how_and_is_kept_with_a_passphrase(person, keeper):
    assert person.window.status_line.notebook == "Notebook: nothing kept yet"

    words = make_closed(person)

    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    assert keeper.protection is Protection.PASSPHRASE
    assert len(words) == 16
    assert person.window.status_line.notebook == "Notebook: open"


def test_each_question_says_in_plain_words_what_an_answer_means(person):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)

    for way in ("With a passphrase", "For this sitting only", "Without a passphrase"):
        assert button(sheet, way).accessibleDescription() in said(sheet)
    assert list(amiss(sheet)) == []
    choose(sheet, "With a passphrase")
    assert list(amiss(sheet)) == []
    assert "hard to guess" in said(sheet)


def test_cancel_keeps_nothing_and_asks_again_the_next_time(person, keeper, home):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    press(sheet, Qt.Key.Key_Escape)

    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not keeper.has_unsaved
    assert not home.notebook.exists()
    write(person, "another")
    choose(sheet_of(person, FirstKeepSheet), "Without a passphrase")
    person.qtbot.waitUntil(lambda: notes(keeper) == ["another"])


def test_enter_presses_the_way_that_has_the_focus(person, keeper):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    sitting = button(sheet, "For this sitting only")
    while not sitting.hasFocus():
        person.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    person.qtbot.keyClick(sitting, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    assert person.window.status_line.notebook == "Notebook: this sitting only"


def test_for_this_sitting_only_nothing_is_written(person, keeper, home):
    write(person)
    choose(sheet_of(person, FirstKeepSheet), "For this sitting only")

    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    assert person.window.status_line.notebook == "Notebook: this sitting only"
    assert not home.notebook.exists()


def test_without_a_passphrase_it_is_open_at_the_next_start(person, keeper, later):
    write(person)
    choose(sheet_of(person, FirstKeepSheet), "Without a passphrase")
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    assert person.window.status_line.notebook == "Notebook: without a passphrase"
    person.program.close()

    person = later()
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["a note"])


def test_where_nothing_can_be_written_only_the_sitting_is_offered_and_why(person, keeper, home):
    home.notebook.write_text("")  # where the folder would be
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)

    assert "Nothing can be written to Satchel’s folder" in said(sheet)
    ways = [each.text() for each in sheet.findChildren(QPushButton) if each.isVisible()]
    assert not any("passphrase" in way for way in ways)
    choose(sheet, "For this sitting only")
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])


def test_where_nothing_is_to_be_written_only_the_sitting_is_offered(start, qtbot, home):
    program = start(home=replace(home, keeps=False))
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    person = Reader(qtbot, program)
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    assert "started so that it writes nothing" in said(sheet)
    press(sheet, Qt.Key.Key_Return)  # the one answer has the keys
    qtbot.waitUntil(lambda: notes(program.session.keeper) == ["a note"])
    assert not home.notebook.exists()


def test_two_passphrases_that_differ_are_not_taken(person, keeper):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    press(sheet, Qt.Key.Key_Return)
    assert sheet.trouble == "Type a passphrase first."
    box, again = sheet.findChildren(SecretBox)
    person.type(box, "one of these")
    press(sheet, Qt.Key.Key_Return)
    assert sheet.trouble == "Type the same passphrase into the second box."
    assert QApplication.focusWidget() is again
    person.type(again, "one of those")
    press(sheet, Qt.Key.Key_Return)
    assert sheet.trouble.startswith("The two are not the same.")
    assert keeper.keeping is NotebookState.NONE


def test_words_drawn_by_lot_are_seen_and_typed_once_more(person, keeper):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    box, again = sheet.findChildren(SecretBox)
    person.type(box, "short")
    assert "easily guessed" in said(sheet)
    assert box.echoMode() is SecretBox.EchoMode.Password
    choose(sheet, "Draw six words by lot")

    assert len(box.text().split()) == 6
    assert box.echoMode() is SecretBox.EchoMode.Normal
    assert QApplication.focusWidget() is again
    person.type(again, box.text())
    press(sheet, Qt.Key.Key_Return)
    sheet_of(person, RecoverySheet)
    assert keeper.protection is Protection.PASSPHRASE


def shown_words(person):
    """Keep something with a passphrase; return the sheet of the recovery words."""
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    type_twice(person, sheet)
    press(sheet, Qt.Key.Key_Return)
    return sheet_of(person, RecoverySheet)


def test_the_recovery_words_can_be_shown_again_until_satchel_ends(person):
    sheet = shown_words(person)
    words = words_on(sheet)
    assert all(word in said(sheet) for word in words)
    assert list(amiss(sheet)) == []
    press(sheet, Qt.Key.Key_Escape)

    person.qtbot.waitUntil(lambda: "shown until Satchel is closed" in person.window.messages.text)
    person.accept()
    assert words_on(sheet_of(person, RecoverySheet)) == words


def test_the_recovery_words_are_offered_again_until_the_reader_has_them(person):
    sheet = shown_words(person)
    words = words_on(sheet)
    press(sheet, Qt.Key.Key_Escape)
    for language in ("ky", "en"):
        languages = person.window.actions_.languages.actions()
        next(each for each in languages if each.data() == language).trigger()
    person.qtbot.waitUntil(lambda: person.window.messages.text != "")
    person.window.messages.hide()  # that the language is another, and the way back
    assert "shown until Satchel is closed" in person.window.messages.text
    person.window.messages.hide()

    person.window.actions_.keeping.trigger()
    choose(sheet_of(person, ManagingSheet), "Show the recovery words")
    sheet = sheet_of(person, RecoverySheet)
    assert words_on(sheet) == words
    sheet.findChild(QCheckBox).click()
    choose(sheet, "Done")
    person.qtbot.waitUntil(lambda: not person.program.session.keeper.words)
    person.window.actions_.keeping.trigger()
    assert "how the recovery" not in " ".join(
        each.text() for each in sheet_of(person, ManagingSheet).findChildren(QPushButton)
    )


def test_of_a_note_for_this_sitting_it_is_not_said_that_it_is_saved(person):
    write(person)
    choose(sheet_of(person, FirstKeepSheet), "For this sitting only")
    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: keeper.protection is Protection.SITTING)
    assert saved_words(keeper) == "For this sitting"


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_the_recovery_words_are_saved_whole_or_it_is_said(person, tmp_path):
    sheet = shown_words(person)
    sheet._save(str(tmp_path / "nowhere" / "words.txt"))
    assert sheet.trouble != ""
    assert not (tmp_path / "nowhere").exists()
    choose(sheet, "Save to a file")
    dialog = sheet_of(person, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "words"))
    press(dialog, Qt.Key.Key_Return)

    assert (tmp_path / "words.txt").read_text().split()[1::2] == list(words_on(sheet))
    assert "Whoever finds it" in sheet.trouble


def test_a_locked_notebook_asks_for_its_passphrase_when_something_is_kept(person, later):
    _words, person = locked(person, later)
    keeper = person.program.session.keeper
    assert person.window.status_line.notebook == "Notebook: locked"
    write(person, "more")
    sheet = sheet_of(person, UnlockSheet)
    assert list(amiss(sheet)) == []
    person.type(sheet.findChild(SecretBox), "not this one")
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: sheet.trouble.startswith("This passphrase does not open it."))
    assert QApplication.focusWidget() is sheet.findChild(SecretBox)
    person.type(sheet.findChild(SecretBox), PASSPHRASE)  # over what was wrong
    press(sheet, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note", "more"])
    assert person.window.status_line.notebook == "Notebook: open"


def test_to_leave_it_locked_keeps_nothing_and_reading_goes_on(person, later):
    _words, person = locked(person, later)
    write(person, "more")
    press(sheet_of(person, UnlockSheet), Qt.Key.Key_Escape)

    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not person.program.session.keeper.has_unsaved
    assert person.window.status_line.notebook == "Notebook: locked"


def test_a_note_by_itself_asks_to_unlock_before_anything_is_typed(person, later):
    _words, person = locked(person, later)
    person.do.new_note.trigger()
    press(sheet_of(person, UnlockSheet), Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not writing(person)

    person.do.new_note.trigger()
    person.type(sheet_of(person, UnlockSheet).findChild(SecretBox), PASSPHRASE)
    press(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: writing(person))


def test_who_unlocks_for_a_note_on_a_passage_goes_on_in_the_one_that_is_there(person, later):
    make_closed(person)
    person.workspace.show_text(FIRST)
    person.do.note.trigger()
    person.qtbot.waitUntil(lambda: writing(person))
    person.type(person.window.focusWidget(), "ask who saw it")
    person.program.close()
    person = later()
    person.workspace.show_text(FIRST)
    person.do.note.trigger()
    person.type(sheet_of(person, UnlockSheet).findChild(SecretBox), PASSPHRASE)
    press(QApplication.activeModalWidget(), Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: writing(person))
    assert person.window.focusWidget().toPlainText() == "ask who saw it"


def test_the_status_line_leads_to_unlocking_by_the_keyboard(person, later):
    _words, person = locked(person, later)
    named = person.window.status_line.findChild(NotebookButton)
    assert named.accessibleName() == "Notebook: locked"
    assert "Unlocks" in named.accessibleDescription()
    named.setFocus()
    press(person.window, Qt.Key.Key_Space)

    sheet_of(person, UnlockSheet)


def test_recovery_words_open_it_and_another_passphrase_is_chosen(person, later):
    words, person = locked(person, later)
    keeper = person.program.session.keeper
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, UnlockSheet)
    choose(sheet, "I lost it")
    typed = QApplication.focusWidget()
    assert typed.accessibleName() == "The sixteen recovery words"
    assert list(amiss(sheet)) == []
    typed.setPlainText(" ".join([*words[:2], "nosuchword", *words[3:]]))
    choose(sheet, "Open with these words")
    person.qtbot.waitUntil(lambda: "Look again at word 3." in sheet.trouble)
    typed.setPlainText("\n".join(words).upper())
    choose(sheet, "Open with these words")
    person.qtbot.waitUntil(lambda: "Choose another passphrase" in said(sheet))
    type_twice(person, sheet, "something else by far")
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert notes(keeper) == ["a note"]
    person.program.close()

    person = later()
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, UnlockSheet)
    person.type(sheet.findChild(SecretBox), "something else by far")
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["a note"])


def test_damage_is_never_told_as_a_wrong_passphrase(person, later, home):
    make_closed(person)
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["a note"])
    person.program.close()
    for copy in ("keys", "keys.copy"):
        file = home.notebook / copy
        file.write_bytes(file.read_bytes()[:-20])

    person = later()
    person.qtbot.waitUntil(lambda: "keys are damaged" in person.window.messages.text)
    assert person.window.status_line.notebook == "Notebook: cannot be opened"
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, TroubleSheet)
    assert "keys are damaged" in said(sheet)
    assert list(amiss(sheet)) == []
    type_text(sheet.windowHandle(), "who saw it")  # for a note: the blank presses no button
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Space)
    assert sheet.isVisible()
    choose(sheet, "Put it aside")
    sheet_of(person, FirstKeepSheet)
    assert person.window.status_line.notebook == "Notebook: nothing kept yet"
    assert list(home.folder.glob("notebook.set-aside-*"))


def test_what_it_protects_can_be_read_before_one_chooses(person):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "What this protects")

    help_ = sheet.findChild(HelpWindow)
    assert help_.isVisible()
    assert called(help_, "What Satchel protects, and what it cannot").isVisible()


def test_a_change_that_cannot_be_saved_is_told_once_and_counted_and_tried_again(
    person, keeper, home
):
    write(person)
    choose(sheet_of(person, FirstKeepSheet), "Without a passphrase")
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    broken = [True]

    def change(notebook):
        if broken:
            raise open_vault.NotebookReadOnly("No space left on device")
        return notebook.add_note("late")

    keeper.keep(change)
    person.qtbot.waitUntil(lambda: keeper.unsaved == 1)
    assert "No space left" in person.window.messages.text
    assert person.window.status_line.notebook.startswith("Notebook: 1 change")
    person.window.messages.hide()
    keeper.keep(lambda notebook: notebook.add_note("later"))
    person.qtbot.waitUntil(lambda: keeper.unsaved == 2)
    assert person.window.messages.text == ""
    broken.clear()
    keeper.try_again()
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note", "late", "later"])
    assert person.window.status_line.notebook == "Notebook: without a passphrase"
    assert person.window.messages.text == "All that waited is saved."


def test_satchel_does_not_end_by_itself_while_something_is_not_saved(person, keeper):
    keeper.make(None, lambda _standing: None, print)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)

    def never(notebook):
        raise open_vault.NotebookReadOnly("No space left on device")

    keeper.keep(never)
    person.qtbot.waitUntil(lambda: keeper.unsaved == 1)
    person.do.quit.trigger()
    assert person.window.isVisible()
    assert "would be lost" in person.window.messages.text
    person.accept()
    assert not person.window.isVisible()
