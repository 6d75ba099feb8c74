"""What was done by a slip can be undone, as long as that is offered, with a click or Ctrl+Z."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from index import Library
from tests.viewer.controls import count_of
from tests.viewer.screens.library.test_library import (  # noqa: F401  `make` is a fixture
    choose,
    copies,
    make,
    page_of,
    press,
    read_rows,
    rows,
    sheet_of,
    take,
)
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.dialogs.welcome import WelcomePage
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.facet_bar import FacetBar


def narrow(screen, *pairs):
    for field, value in pairs:
        screen.findChild(FacetBar).value_toggled.emit(field, value)


def undo_button(person):
    found = [b for b in person.window.messages.findChildren(QPushButton) if b.text() == "Undo"]
    return found[0] if found and found[0].isVisible() else None


@pytest.fixture
def narrowed_quotes(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    narrow(page, ("gender", "woman"), ("sector", "street"))
    assert count_of(page).startswith("4 quotes")
    return page


def test_quotes_that_are_no_longer_narrowed_are_narrowed_again(person, narrowed_quotes):
    narrowed_quotes.findChild(FacetBar).all_let_go.emit()
    assert count_of(narrowed_quotes).startswith("8 quotes")
    assert "no longer narrowed" in person.window.messages.text

    undo_button(person).click()

    assert count_of(narrowed_quotes).startswith("4 quotes")
    assert person.window.messages.text == ""


def test_ctrl_z_does_the_same_and_only_while_it_is_offered(person, narrowed_quotes):
    assert not person.do.undo.isEnabled()
    narrowed_quotes.findChild(FacetBar).all_let_go.emit()
    narrowed_quotes.take_focus()
    assert person.do.undo.isEnabled()

    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert count_of(narrowed_quotes).startswith("4 quotes")
    assert not person.do.undo.isEnabled()


def test_it_works_on_a_cyrillic_keyboard(person):
    assert "Ctrl+Я" in [key.toString() for key in person.do.undo.shortcuts()]


def test_one_value_is_not_worth_a_message(person):
    person.do.quotes.trigger()
    page = person.workspace.findChild(QuotesPage)
    narrow(page, ("gender", "woman"))
    page.findChild(FacetBar).all_let_go.emit()

    assert person.window.messages.text == ""


def test_who_goes_on_is_offered_it_no_longer(person, narrowed_quotes):
    let_go = narrowed_quotes.findChild(FacetBar).all_let_go.emit
    for go_on in (
        lambda: narrow(narrowed_quotes, ("gender", "transgender")),
        person.do.themes.trigger,
        lambda: person.search("lawyer"),
    ):
        person.do.quotes.trigger()
        narrowed_quotes.narrow({"gender": frozenset({"woman"}), "sector": frozenset({"street"})})
        let_go()
        assert undo_button(person) is not None
        go_on()
        assert person.window.messages.text == ""
        assert not person.do.undo.isEnabled()


def test_a_search_is_narrowed_again(person, qtbot):
    person.search("police")
    screen = person.workspace.findChild(SearchScreen)
    for value in (("kind", "quote"), ("theme", "harassment")):
        with qtbot.waitSignal(screen.answered):
            narrow(screen, value)
    few = screen.hits.walk
    screen.findChild(FacetBar).all_let_go.emit()
    qtbot.waitUntil(lambda: len(screen.hits.walk) > len(few))

    undo_button(person).click()

    qtbot.waitUntil(lambda: screen.hits.walk == few)
    assert person.box.text() == "police"


def in_library(person, qtbot, file, how):
    take(qtbot, person.program, file, how)
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    choose(person.program, "Second")


def remove(person, qtbot, *, asked):
    press(page_of(person.program), "Remove")
    if asked:
        press(sheet_of(qtbot, person.program, QMessageBox), "Remove it")
    qtbot.waitUntil(lambda: "was removed" in person.window.messages.text)


def test_a_copy_is_gone_at_once_and_comes_back_whole(person, make, qtbot, home):  # noqa: F811
    in_library(person, qtbot, make(), "Copy")
    (name,) = copies(home)
    whole = (home.folder / "library" / name).read_bytes()
    remove(person, qtbot, asked=True)
    assert copies(home) == []  # whoever removes something means it to be gone, whatever happens
    assert "“Second”" in person.window.messages.text

    undo_button(person).click()

    qtbot.waitUntil(lambda: copies(home) == [name])
    assert (home.folder / "library" / name).read_bytes() == whole
    read_rows(qtbot, person.program, 2)
    assert any(row.title == "Second" and not row.is_wrong for row in rows(person.program))


def test_a_file_elsewhere_is_remembered_again(person, make, qtbot, home):  # noqa: F811
    file = make()
    in_library(person, qtbot, file, "where it lies")
    remove(person, qtbot, asked=False)
    assert Library(home.folder).holdings() == ()
    assert file.is_file()

    undo_button(person).click()

    qtbot.waitUntil(lambda: [Path(h.path) for h in Library(home.folder).holdings()] == [file])


def test_what_cannot_be_read_is_not_promised_back(person, make, qtbot, home):  # noqa: F811
    file = make()
    in_library(person, qtbot, file, "where it lies")
    file.write_bytes(b"changed")
    remove(person, qtbot, asked=False)

    assert undo_button(person) is None


def test_a_removed_archive_is_held_no_longer_than_it_is_offered(person, make, qtbot):  # noqa: F811
    in_library(person, qtbot, make(), "Copy")
    remove(person, qtbot, asked=True)
    person.do.quotes.trigger()

    assert not person.window.messages.can_undo
    assert undo_button(person) is None


def test_a_language_chosen_by_a_slip_is_undone_in_words_that_one_can_read(person):
    person.speak("ky")
    assert person.window.messages.text == "Satchel speaks Kyrgyz now."
    back = next(b for b in person.window.messages.findChildren(QPushButton) if "Back" in b.text())
    assert back.text() == "Back to English"

    back.click()

    assert person.do.languages.checkedAction().data() == "en"
    assert person.window.messages.text == ""


def choose_in_settings(person, language):
    person.do.settings.trigger()
    box = QApplication.activeModalWidget().language
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())
    QApplication.activeModalWidget().close()


def choose_at_first_steps(person, language):
    person.do.welcome.trigger()
    page = next(p for p in person.window.findChildren(WelcomePage) if p.isVisible())
    next(chip for chip in page.findChildren(Chip) if chip.value == language).click()


@pytest.mark.parametrize("choose_language", [choose_in_settings, choose_at_first_steps])
def test_ctrl_z_takes_back_a_language_wherever_it_was_chosen(person, choose_language):
    keeper = Notekeeper(person).sit()
    (star,) = keeper.star(keeper.quotes[0].id)
    choose_language(person, "ky")
    assert person.window.messages.text == "Satchel speaks Kyrgyz now."
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)

    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert person.do.languages.checkedAction().data() == "en"
    assert star in keeper.kept.entries
