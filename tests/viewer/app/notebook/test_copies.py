"""A copy of the notebook on a stick: offered once, made at any time, brought back elsewhere."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from index import Cost, replace
from tests.viewer.accessibles import amiss
from tests.viewer.conftest import Reader, offered
from tests.viewer.notebook.dialogs.test_first_keep import (
    PASSPHRASE,
    boxes,
    button,
    choose,
    notes,
    press,
    quickly,
    said,
    sheet_of,
    type_twice,
    write,
)
from viewer.app.notebook.copy_controller import CopyOffer
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.lifecycle import NotebookLocation
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.file.schema import SCHEMA
from viewer.notebook.store.vault.open_vault import Terms
from viewer.platform.paths import Home
from viewer.services import settings
from viewer.services.tasks import Tasks

__all__ = ["quickly"]

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot, home):
    """Make a real notebook in which one thing was kept some days ago; return its words."""

    def made(passphrase=PASSPHRASE, *, days=3, folder=home.notebook):
        then = datetime.now(UTC) - timedelta(days=days)
        tasks = Tasks()
        terms = Terms(SCHEMA, Cost(1, 8 << 10), now=lambda: then)
        keeper = Keeper(NotebookLocation(folder, terms), tasks)
        words = []
        keeper.make(passphrase, lambda standing: words.append(standing.words), words.append)
        keeper.keep(lambda notebook: notebook.add_note("from before"))
        qtbot.waitUntil(lambda: bool(keeper.kept.entries))
        keeper.end()
        tasks.close()
        return words[0]

    return made


@pytest.fixture
def begin(start, qtbot):
    """Start Satchel; where there is a passphrase, unlock the notebook with it."""

    def begun(passphrase=PASSPHRASE, **how):
        program = start(**how)
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        qtbot.waitExposed(program.window)
        person = Reader(qtbot, program)
        keeper = program.session.keeper
        qtbot.waitUntil(lambda: keeper.keeping is not NotebookState.UNKNOWN)
        if passphrase and keeper.keeping is NotebookState.LOCKED:
            keeper.unlock(passphrase, lambda _standing: None, _unexpected)
            qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        program.window.messages.hide()
        return person

    return begun


def _unexpected(error):
    raise error


def look(person):
    """Have the moment come at which it is looked whether this is one for an offer."""
    person.window.findChild(CopyOffer).look()
    return person.window.messages


def is_offered(person):
    return "stick" in look(person).text


def name_file(person, file):
    dialog = sheet_of(person, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(file))
    press(dialog, Qt.Key.Key_Return)


def make_copy(person, file):
    person.do.make_copy.trigger()
    name_file(person, file)
    person.qtbot.waitUntil(lambda: "The copy is written" in person.window.messages.text)


# ------------------------------------------------------------ from one computer to another


@pytest.fixture
def copy(make, begin, tmp_path):
    """A copy on a stick, and the recovery words; the computer that it was made on is gone."""
    words = make()
    person = begin()
    make_copy(person, tmp_path / "stick.satchel-notebook")
    person.program.close()
    return tmp_path / "stick.satchel-notebook", words


@pytest.fixture
def other(begin, tmp_path):
    """Satchel on another computer, on which nothing was kept yet."""
    home = Home(tmp_path / "another computer")

    def begun(passphrase=None):
        return begin(passphrase, home=home)

    return begun


def test_a_copy_is_brought_back_on_another_computer_with_the_passphrase(copy, other):
    person = other()
    person.do.bring_back.trigger()
    name_file(person, copy[0])
    sheet = sheet_of(person, UnlockSheet)
    assert "Bring back your notebook" in said(sheet)
    assert list(amiss(sheet)) == []
    person.type(boxes(sheet)[0], "not this one")
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: sheet.trouble.startswith("This passphrase does not open it."))
    assert person.window.status_line.notebook == "Notebook: nothing kept yet"
    person.type(boxes(sheet)[0], PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: notes(person.program.session.keeper) == ["from before"])
    person.qtbot.waitUntil(lambda: "here again" in person.window.messages.text)
    person.program.close()
    person = other(PASSPHRASE)
    assert notes(person.program.session.keeper) == ["from before"]


def test_or_with_the_recovery_words_and_another_passphrase_is_chosen(copy, other):
    person = other()
    write(person, "the first thing here")
    choose(sheet_of(person, FirstKeepSheet), "Bring back a copy")
    name_file(person, copy[0])
    sheet = sheet_of(person, UnlockSheet)
    choose(sheet, "I lost it")
    QApplication.focusWidget().setPlainText(" ".join(copy[1]))
    choose(sheet, "Open with these words")
    person.qtbot.waitUntil(lambda: "Choose another passphrase" in said(sheet))
    type_twice(person, sheet, "something else by far")
    press(sheet, Qt.Key.Key_Return)

    keeper = person.program.session.keeper
    person.qtbot.waitUntil(lambda: notes(keeper) == ["from before", "the first thing here"])
    person.program.close()
    person = other("something else by far")
    assert len(notes(person.program.session.keeper)) == 2


def test_a_copy_never_takes_the_place_of_a_notebook(copy, other, make, tmp_path):
    make("of somebody else", folder=tmp_path / "another computer" / "notebook")
    person = other()
    assert person.window.status_line.notebook == "Notebook: locked"
    person.do.bring_back.trigger()

    assert "no copy takes its place" in person.window.messages.text
    assert QApplication.activeModalWidget() is None
    person.do.keeping.trigger()
    sheet = sheet_of(person, ManagingSheet)
    assert not [each for each in ("Bring back",) if _offers(sheet, each)]


def _offers(sheet, words):
    try:
        return button(sheet, words)
    except StopIteration:
        return None


@pytest.mark.parametrize("data", [b"", b"SATCHEL NOTEBOOK 1\n" + bytes(99), b"PK\x03\x04 no copy"])
def test_a_file_that_is_no_copy_gets_one_sentence(other, tmp_path, data):
    person = other()
    (tmp_path / "odd").write_bytes(data)
    person.do.bring_back.trigger()
    name_file(person, tmp_path / "odd")

    person.qtbot.waitUntil(lambda: "not a copy of a notebook" in person.window.messages.text)
    assert person.window.status_line.notebook == "Notebook: nothing kept yet"


def test_a_copy_on_the_same_computer_is_said_to_be_lost_with_it(make, begin, tmp_path):
    make()
    person = begin()
    make_copy(person, tmp_path / "here")

    assert "Put it on a stick" in person.window.messages.text
    assert (tmp_path / "here.satchel-notebook").exists()


# ------------------------------------------------------------ what cannot be copied


def test_a_notebook_without_a_passphrase_is_not_copied_and_it_is_said_why(make, begin):
    make(None)
    person = begin()
    person.do.make_copy.trigger()
    assert "Choose a passphrase first" in person.window.messages.text
    assert not is_offered(person)


def test_a_locked_notebook_is_unlocked_first(make, begin):
    make()
    person = begin(None)
    person.do.make_copy.trigger()
    sheet_of(person, UnlockSheet)


# ------------------------------------------------------------ the offer


def test_a_copy_is_offered_once_with_never_beside_it(make, begin, home):
    make()
    person = begin()
    bar = look(person)
    assert "stick" in bar.text
    assert offered(person.window)[1].text() == "Never"
    assert list(amiss(person.window)) == []
    assert "from before" not in bar.text
    person.accept(beside=True)
    assert "Notebook menu" in bar.text
    bar.hide()
    assert not is_offered(person)
    person.program.close()

    assert settings.load(home.settings).copy_offered
    assert not is_offered(begin())


def test_one_that_nobody_answered_is_not_made_again_either(make, begin):
    make()
    person = begin()
    assert is_offered(person)
    person.program.close()
    assert not is_offered(begin())


def test_the_offer_leads_to_the_copy(make, begin, tmp_path):
    make()
    person = begin()
    bar = look(person)
    person.accept()
    name_file(person, tmp_path / "mine")
    person.qtbot.waitUntil((tmp_path / "mine.satchel-notebook").exists)
    person.qtbot.waitUntil(lambda: "The copy is written" in bar.text)


def test_who_made_a_copy_by_themselves_is_offered_none(make, begin, tmp_path):
    make()
    person = begin()
    make_copy(person, tmp_path / "mine")
    person.window.messages.hide()
    assert not is_offered(person)


def test_nothing_is_offered_on_the_first_day(make, begin):
    make(days=0)
    person = begin()
    assert not is_offered(person)


def test_nothing_is_offered_while_a_room_looks_on_and_what_is_offered_goes(make, begin):
    make()
    person = begin()
    person.window.messages.show_message("Something happened.")
    assert not is_offered(person)  # nor while something else is said
    person.window.messages.hide()
    person.do.present.trigger()
    presenting = person.program.session.presenting
    person.qtbot.waitUntil(lambda: presenting.audience is not None)
    person.window.activateWindow()
    assert not is_offered(person)
    presenting.end()
    person.qtbot.waitUntil(lambda: presenting.audience is None)
    if sheet := QApplication.activeModalWidget():
        sheet.reject()
    person.window.messages.hide()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    assert is_offered(person)
    person.do.present.trigger()
    person.qtbot.waitUntil(lambda: presenting.audience is not None)
    assert "stick" not in person.window.messages.text
    presenting.end()


def test_in_a_sitting_without_a_trace_nothing_is_offered_and_no_copy_is_made(make, begin, home):
    make()
    person = begin(home=replace(home, keeps=False))
    assert not is_offered(person)
    person.do.make_copy.trigger()
    assert "writes nothing" in person.window.messages.text
    assert QApplication.activeModalWidget() is None


def test_of_a_sitting_nothing_is_offered_or_copied(begin):
    person = begin()
    person.program.session.keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: person.program.session.keeper.protection is Protection.SITTING)
    assert not is_offered(person)
    person.do.make_copy.trigger()
    assert "no notebook on this computer" in person.window.messages.text
