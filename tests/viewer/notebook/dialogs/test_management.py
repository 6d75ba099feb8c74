"""How a notebook is kept is changed: its passphrase, its backups, and its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget

from tests.viewer.accessibles import amiss
from tests.viewer.controls import words_on
from tests.viewer.notebook.dialogs.test_first_keep import (
    PASSPHRASE,
    button,
    choose,
    keeper,
    later,
    make_closed,
    notes,
    press,
    quickly,
    said,
    sheet_of,
    type_twice,
    write,
)
from viewer.notebook.dialogs.backups import BackupsSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.passphrases import PassphraseSheet
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.notebook.dialogs.secret_box import SecretBox
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.dialogs.wipe import WipeSheet
from viewer.notebook.service.status import NotebookState, Protection

__all__ = ["keeper", "later", "quickly"]


@pytest.fixture
def closed(person, keeper):
    """Somebody whose notebook is open, and has a passphrase."""
    make_closed(person)
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    return person


def managing(person):
    person.do.keeping.trigger()
    return sheet_of(person, ManagingSheet)


def test_the_sheet_says_how_the_notebook_is_and_offers_what_can_be_done(person, keeper):
    sheet = managing(person)
    assert "nothing kept yet" in said(sheet)
    assert [each for each in ("Choose now", "Delete") if offers(sheet, each)] == ["Choose now"]
    press(sheet, Qt.Key.Key_Escape)
    make_closed(person)
    sheet = managing(person)
    assert "It opens with your passphrase." in said(sheet)
    for way in ("Change the passphrase", "New recovery words", "Do without", "Backups", "Delete"):
        assert offers(sheet, way)
    assert list(amiss(sheet)) == []


def offers(sheet, words):
    try:
        return button(sheet, words)
    except StopIteration:
        return None


def test_another_passphrase_needs_the_one_of_now(closed, later):
    choose(managing(closed), "Change the passphrase")
    sheet = sheet_of(closed, PassphraseSheet)
    assert list(amiss(sheet)) == []
    closed.type(sheet.findChild(SecretBox), "not this one")
    press(sheet, Qt.Key.Key_Return)
    closed.qtbot.waitUntil(lambda: sheet.trouble.startswith("This passphrase does not open it."))
    closed.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    closed.qtbot.waitUntil(lambda: "asks for it from the next start" in said(sheet))
    type_twice(closed, sheet, "another by far, and long")
    press(sheet, Qt.Key.Key_Return)
    closed.qtbot.waitUntil(lambda: "new passphrase now" in closed.window.messages.text)
    closed.program.close()

    person = later()
    person.program.session.keeper.ask()
    sheet = sheet_of(person, UnlockSheet)
    person.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: sheet.trouble != "")
    person.type(sheet.findChild(SecretBox), "another by far, and long")
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["a note"])


def test_a_passphrase_is_taken_off_and_put_on_again_with_new_recovery_words(closed, keeper):
    choose(managing(closed), "Do without a passphrase")
    sheet = sheet_of(closed, PassphraseSheet)
    assert "Whoever opens this computer can then read" in said(sheet)
    closed.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    closed.qtbot.waitUntil(lambda: keeper.protection is Protection.NOTHING)
    assert closed.window.status_line.notebook == "Notebook: without a passphrase"
    assert not closed.do.lock.isVisible()

    choose(managing(closed), "Choose a passphrase")
    sheet = sheet_of(closed, PassphraseSheet)
    type_twice(closed, sheet)
    press(sheet, Qt.Key.Key_Return)
    assert len(words_on(sheet_of(closed, RecoverySheet))) == 16
    assert keeper.protection is Protection.PASSPHRASE
    assert notes(keeper) == ["a note"]
    assert closed.do.lock.isVisible()


def test_new_recovery_words_take_the_place_of_those_on_paper(closed, keeper):
    before = keeper.words
    choose(managing(closed), "New recovery words")
    sheet = sheet_of(closed, PassphraseSheet)
    closed.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)

    after = words_on(sheet_of(closed, RecoverySheet))
    assert len(after) == 16
    assert after != before


def test_how_long_it_stays_unlocked_is_chosen_and_remembered(closed):
    sheet = managing(closed)
    box = sheet.findChild(QComboBox)
    assert box.currentData() == 3
    box.setCurrentIndex(box.findData(10))
    box.activated.emit(box.currentIndex())

    assert closed.program.session._locking.idle.seconds == 600
    assert closed.program._choices.now.lock_after == 10


def restored(person, sheet):
    choose(sheet, "Put this one back")
    person.qtbot.waitUntil(lambda: "Put this backup back?" in said(sheet))
    assert list(amiss(sheet)) == []
    choose(sheet, "Put it back")


def backed_up(person, keeper):
    """A backup of what is there, and then one more note."""
    keeper._make_backup()
    keeper.keep(lambda notebook: notebook.add_note("after it"))
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note", "after it"])


def test_a_backup_says_what_is_in_it_and_is_put_back(closed, keeper, home):
    backed_up(closed, keeper)
    choose(managing(closed), "Backups")
    sheet = sheet_of(closed, BackupsSheet)
    closed.qtbot.waitUntil(lambda: sheet.findChild(QListWidget) is not None)
    rows = sheet.findChild(QListWidget)
    assert "1 thing" in rows.item(0).text()
    assert "0 collection" in rows.item(0).text()
    assert list(amiss(sheet)) == []
    restored(closed, sheet)

    closed.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    assert "The one before was set aside." in closed.window.messages.text
    assert list(home.notebook.glob("notebook.db.set-aside-*"))


def test_without_a_backup_it_says_when_there_will_be_one(person, keeper):
    keeper.make(None, lambda _standing: None, print)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    choose(managing(person), "Backups")
    sheet = sheet_of(person, BackupsSheet)
    person.qtbot.waitUntil(lambda: "There is none yet." in said(sheet))


def test_a_damaged_notebook_is_said_to_be_so_and_its_newest_backup_offered(
    closed, keeper, later, home
):
    backed_up(closed, keeper)
    closed.program.close()
    for newer in sorted((home.notebook / "backups").glob("*.db"))[1:]:
        newer.unlink()
    file = home.notebook / "notebook.db"
    file.write_bytes(file.read_bytes()[:5000])

    person = later()
    keeper = person.program.session.keeper
    write(person, "more")
    sheet = sheet_of(person, UnlockSheet)
    person.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    sheet = sheet_of(person, BackupsSheet)
    assert person.window.status_line.notebook == "Notebook: damaged"
    person.qtbot.waitUntil(lambda: sheet.findChild(QListWidget) is not None)
    assert "The notebook is damaged." in said(sheet)
    assert sheet.findChild(QListWidget).currentRow() == 0
    restored(person, sheet)

    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note", "more"])
    assert person.window.status_line.notebook == "Notebook: open"


def test_a_backup_that_is_not_whole_changes_nothing(closed, keeper, home):
    backed_up(closed, keeper)
    choose(managing(closed), "Backups")
    sheet = sheet_of(closed, BackupsSheet)
    closed.qtbot.waitUntil(lambda: sheet.findChild(QListWidget) is not None)
    (backup,) = (home.notebook / "backups").glob("*.db")
    backup.write_bytes(backup.read_bytes()[:4096])
    restored(closed, sheet)

    closed.qtbot.waitUntil(lambda: sheet.trouble.startswith("This backup is not whole"))
    assert notes(keeper) == ["a note", "after it"]
    keeper.keep(lambda notebook: notebook.add_note("still written"))
    closed.qtbot.waitUntil(lambda: "still written" in notes(keeper))


def test_everything_is_deleted_only_after_the_word_was_typed(closed, keeper, home):
    (home.folder / "indexes").mkdir(exist_ok=True)
    choose(managing(closed), "Delete everything")
    sheet = sheet_of(closed, WipeSheet)
    assert list(amiss(sheet)) == []
    box = sheet.findChild(QLineEdit)
    closed.type(box, "delet")
    press(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert home.notebook.exists()
    closed.type(box, "e")
    press(sheet, Qt.Key.Key_Return)

    closed.qtbot.waitUntil(lambda: "Everything that you kept" in closed.window.messages.text)
    assert not home.notebook.exists()
    assert not (home.folder / "indexes").exists()
    assert keeper.keeping is NotebookState.NONE
    assert notes(keeper) == []
    assert closed.window.status_line.notebook == "Notebook: nothing kept yet"


def test_a_locked_one_is_deleted_too_and_another_begun(closed, keeper, later, home):
    closed.program.close()
    person = later()
    sheet = managing(person)
    assert not offers(sheet, "Backups")
    choose(sheet, "Delete everything")
    person.type(sheet_of(person, WipeSheet).findChild(QLineEdit), "DELETE")
    press(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: not home.notebook.exists())
    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    make_closed(person, "begun anew")
    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["begun anew"])
