"""A notebook that is unlocked locks itself, and is locked at once: what is typed is saved first."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.service.status import NotebookState
from viewer.notebook.service.worker import NotebookWorker
from viewer.platform.idle import Idle
from viewer.platform.input_activity import InputActivity
from viewer.platform.system_events import SystemEvents
from viewer.services import settings
from viewer.shell.dialogs.switcher import Switcher
from viewer.ui.lists.rows import RowList

PASSPHRASE = "acorn album agate agenda accent"  # noqa: S105


@pytest.fixture
def keeper(person, qtbot):
    """The keeper of a notebook that was unlocked with a passphrase."""
    keeper = person.program.session.keeper
    keeper.make(PASSPHRASE, lambda _standing: None, _unexpected)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    return keeper


def _unexpected(error):
    raise error


def lasts_too_long(person):
    """Nobody stirs for as long as it takes."""
    idle = person.program.session.findChild(Idle)
    idle._now = lambda: idle._since + idle.seconds + 1  # a sum of floats may come out lower
    idle.look()


def test_what_needs_no_passphrase_cannot_be_locked(person):
    keeper = person.program.session.keeper
    assert not person.do.lock.isVisible()
    keeper.make(None, lambda _standing: None, _unexpected)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)

    assert not person.do.lock.isVisible()
    lasts_too_long(person)
    assert not person.program.leaving.is_begun


def test_an_unlocked_one_is_locked_by_a_key_and_what_is_typed_is_saved(person, keeper, home):
    assert person.do.lock.isVisible()
    assert person.do.lock.shortcut().toString() == "Ctrl+Shift+L"
    keeper.ending.connect(lambda: keeper.keep(lambda notebook: notebook.add_note("half a sen")))
    person.do.lock.trigger()

    assert person.program.leaving.is_anew
    assert notes_in(home.notebook) == ["half a sen"]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("over", ["menu", "sheet"])
def test_the_key_locks_over_a_menu_and_over_a_sheet_too(person, keeper, over):
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if over == "menu":
        menu = person.window.menuBar().actions()[0].menu()
        menu.popup(person.window.mapToGlobal(person.window.rect().center()))
        QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_L, held)
        menu.close()
    else:
        sheet = QuestionSheet("", person.look, person.window)
        sheet.ask((sheet.heading("?"),), (shut := sheet.button("Close"),), shut)
        sheet.open()
        QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_L, held)
        sheet.close()

    assert person.program.leaving.is_anew


def notes_in(folder):
    with closing(NotebookWorker(folder)) as desk:
        return sorted(entry.note for entry in desk.unlock(PASSPHRASE).kept.entries.values())


def test_it_locks_itself_after_three_minutes_or_as_long_as_was_chosen(person, keeper):
    locking = person.program.session._locking
    assert locking.idle.seconds == 180
    locking.wait_for(10)
    assert locking.idle.seconds == 600
    assert person.program._choices.now.lock_after == 10
    lasts_too_long(person)

    assert person.program.leaving.is_anew


def test_it_does_not_lock_itself_before_a_room(person, keeper):
    person.do.present.trigger()
    lasts_too_long(person)
    assert not person.program.leaving.is_begun

    person.program.session.presenting.end()
    lasts_too_long(person)
    assert person.program.leaving.is_anew


def test_thirty_idle_minutes_on_one_slide_lock_nothing(person, keeper):
    person.do.present.trigger()
    idle = person.program.session.findChild(Idle)
    begun = idle._now()
    for minute in range(31):
        idle._now = lambda minute=minute: begun + 60 * minute
        idle.look()

    assert not person.program.leaving.is_begun
    assert person.program.session.presenting.audience is not None


def test_it_locks_when_the_computer_sleeps_even_before_a_room(person, keeper):
    person.do.present.trigger()
    person.program.session.findChild(SystemEvents).came.emit()

    assert person.program.leaving.is_anew


@pytest.mark.parametrize("minutes", ["soon", -5, 10_000, None])
def test_no_file_of_settings_keeps_it_open_for_ever(home, minutes):
    home.folder.mkdir()
    home.settings.write_text(f'{{"lock_after": {minutes if minutes != "soon" else 1e9}}}')
    assert 1 <= settings.load(home.settings).lock_after <= 30


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_typing_on_a_sheet_counts_as_stirring(person, keeper):
    sheet = QuestionSheet("", person.look, person.window)
    box = QLineEdit()
    sheet.ask((sheet.named("Words", box),), (), box)
    sheet.open()
    person.qtbot.waitExposed(sheet)
    activity = QApplication.instance().findChildren(InputActivity)[-1]
    with person.qtbot.waitSignal(activity.stirred):
        QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_A)
    sheet.close()


def menus_with(person, action):
    """The menus that hold `action`, by their names."""
    menus = [each.menu() for each in person.window.menuBar().actions()]
    return {menu.title().replace("&", ""): menu for menu in menus if action in menu.actions()}


def letters_of(menu):
    """The underlined letters of what is offered in a menu."""
    texts = [each.text() for each in menu.actions() if each.isVisible()]
    return [text.split("&")[1][0].casefold() for text in texts if "&" in text]


@pytest.mark.parametrize(
    ("language", "menus", "words"),
    [
        ("en", ["File", "Notebook"], ["lock", "shut"]),
        ("ru", ["Файл", "Тетрадь"], ["заблокировать", "запереть"]),
        ("ky", ["Файл", "Дептер"], ["кулпулоо", "бекитүү"]),
    ],
)
def test_it_is_in_the_notebook_menu_and_found_by_either_word(
    person, keeper, language, menus, words
):
    if language != "en":
        person.speak(language)
    held = menus_with(person, person.do.lock)
    assert [*held] == menus
    for menu in held.values():
        assert len(letters_of(menu)) == len(set(letters_of(menu)))
    for typed in words:
        person.do.switcher.trigger()
        sheet = next(each for each in person.window.findChildren(Switcher) if each.isVisible())
        person.type(sheet.findChild(QLineEdit), typed)
        rows = sheet.findChild(RowList).model()
        goals = [
            rows.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(rows.rowCount())
        ]
        assert sum(goal.action is person.do.lock for goal in goals) == 1
        sheet.close()
