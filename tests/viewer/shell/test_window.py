"""What every program needs, and Satchel's window with it."""

import json
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QWidget,
)

from index import replace
from tests.conftest import ROOT, in_turn
from tests.viewer.conftest import meet
from viewer.platform.paths import bundled_archives
from viewer.screens.library.page import LibraryPage
from viewer.screens.library.refusal import RefusalSheet
from viewer.services.folder_list import recent_folders
from viewer.services.messages import log_mistake
from viewer.shell.places.places import ScreenName
from viewer.shell.window_place import place_window


def nameless(widget):
    """The controls one can come to with Tab that have no name for a screen reader."""
    return [
        type(control).__name__
        for control in widget.findChildren(QWidget)
        if control.isVisible()
        and control.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and control.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]


def test_every_control_of_every_screen_has_a_name_for_screen_readers(person):
    assert nameless(person.window) == []
    for action in (person.do.quotes, person.do.themes, person.do.people, person.do.find):
        action.trigger()
        assert nameless(person.window) == []
    person.search("police")
    assert nameless(person.window) == []


def test_every_action_stands_in_a_menu_and_most_have_a_key(person):
    menus = person.window.menuBar().actions()
    inside = {action for menu in menus for action in menu.menu().actions()}
    wanted = {
        action
        for action in vars(person.do).values()
        if hasattr(action, "shortcuts") and not action.actionGroup()
    }

    assert wanted <= inside
    keys = [key.toString() for action in wanted for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_window_is_titled_neutrally(person):
    assert person.window.windowTitle() == "Satchel"
    person.search("police")
    assert person.window.windowTitle() == "Satchel"


def test_dark_and_light_reach_every_colour_at_once(person):
    looks = {action.data(): action for action in person.do.looks.actions()}
    looks["dark"].trigger()
    person.look.settle()
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness()
    looks["light"].trigger()
    person.look.settle()
    light = QApplication.palette().color(QPalette.ColorRole.Window).lightness()

    assert dark < 60
    assert light > 200


def test_the_language_changes_at_once_and_one_stays_where_one_was(person):
    person.workspace.show_text("q-bandits")
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()

    assert person.workspace.history.place.target == "q-bandits"
    assert person.do.quit.text().replace("&", "") == "Выход"
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["en"].trigger()
    assert person.do.quit.text().replace("&", "") == "Quit"


def test_another_language_leaves_the_words_in_the_search_box_on_every_screen(person):
    person.search("police")
    person.workspace.show_text("q-bandits")
    assert person.box.text() == "police"

    person.speak("ru")
    assert person.box.text() == "police"
    assert person.place.target == "q-bandits"


def test_choices_are_remembered(person, start, home):
    person.do.looks.actions()[2].trigger()
    person.look.settle()
    person.do.themes_in_text.trigger()
    person.program.close()

    kept = json.loads(home.settings.read_text())
    assert (kept["theme"], kept["themes_in_text"]) == ("dark", True)
    again = start()
    assert again.window.actions_.themes_in_text.isChecked()
    assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 60


def test_a_newer_satchels_settings_are_left_alone(person, start, home):
    person.program.close()
    newer = json.dumps({"version": 99, "theme": "aurora", "zoom": {"of": "mine"}})
    home.settings.write_text(newer)

    start().close()

    assert home.settings.read_text() == newer


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", '{"zoom": "big"}', '{"window": [1]}', "[" * 9999),
        *(f'{{"{name}": 1e400, "version": 1}}' for name in ("zoom", "left_pane", "lock_after")),
        *(f'{{"window": [0, 0, 900, {size}]}}' for size in ("1e400", "1" + "0" * 300)),
    ],
    ids=lambda text: text[:30],
)
def test_unreadable_settings_are_no_obstacle(start, home, text):
    home.folder.mkdir()
    home.settings.write_text(text)

    assert start().window.isVisible()


def pipe(path):
    os.mkfifo(path)


def device(path):
    path.symlink_to("/dev/zero")


def folder(path):
    path.mkdir()


def gigabytes(path):
    with path.open("wb") as file:
        file.truncate(5 << 30)  # a hole, which takes no room


@pytest.mark.parametrize("make", [pipe, device, folder, gigabytes])
def test_what_lies_in_the_place_of_satchels_own_lists_is_not_waited_for(start, home, make):
    home.folder.mkdir()
    for path in (home.settings, home.folders):
        make(path)

    program = start()

    assert program.window.isVisible()
    assert recent_folders(home) == ()
    program.close()


def test_the_window_comes_back_where_it_was_but_never_where_no_screen_is(start, home, person):
    person.window.setGeometry(40, 30, 900, 600)
    person.program.close()
    assert start().window.size().width() == 1366  # the fixture's own
    kept = json.loads(home.settings.read_text())
    assert kept["window"] == [40, 30, 900, 600]

    window = person.window
    place_window(window, QRect(40, 30, 900, 600), maximised=False)
    assert window.geometry() == QRect(40, 30, 900, 600)
    place_window(window, QRect(9000, 9000, 900, 600), maximised=False)
    assert window.geometry().topLeft() != QRect(9000, 9000, 900, 600).topLeft()


def test_a_data_folder_that_cannot_be_written_stops_nobody(start, home, person):
    person.program.close()
    home.settings.unlink()
    home.settings.mkdir()

    program = start()
    program.window.actions_.larger.trigger()

    assert program.window.isVisible()


def test_about_tells_version_licence_and_data_folder(person, home):
    person.do.about.trigger()
    dialog = QApplication.activeModalWidget()
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()

    assert "0.1.0" in words
    assert "GNU General Public License" in words
    assert str(home.folder) in words


@in_turn(
    ("language", "told"),
    [
        ("en", ["Edition 1, of", "It states no licence.", "No publisher, author"]),
        ("ru", ["Выпуск 1,", "Лицензия не указана.", "не известны ни издатель"]),
    ],
)
def test_an_archive_tells_its_readers_its_licence_and_rights(person, language, told):
    person.speak(language)
    person.do.about_archive.trigger()
    dialog = QApplication.activeModalWidget()
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()

    assert all(each in words for each in told)


def test_an_archive_tells_who_signed_it(person):
    person.do.about_archive.trigger()
    dialog = QApplication.activeModalWidget()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()

    spoken, _dot, digits = person.archive.signer.partition(" · ")
    assert words[-3:] == ["This key signed it:", spoken.replace("-", " - "), digits]


def test_nothing_is_told_of_an_archive_where_none_is_open(person):
    assert person.do.about_archive.isEnabled()
    person.do.library.trigger()

    assert not person.do.about_archive.isEnabled()


def test_f11_fills_the_screen_and_escape_comes_back(person):
    person.do.full_screen.trigger()
    assert person.window.isFullScreen()
    person.press(Qt.Key.Key_Escape, on=person.window)
    assert not person.window.isFullScreen()


def broken(path):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(bundled_archives()[0].read_bytes()[:-200])
    return path


def middle(program):
    """What is said where an archive would be."""
    page = program.window.page
    return page.said if isinstance(page, LibraryPage) else ""


def test_where_nothing_opens_the_middle_says_what_happened_and_what_to_do(
    start, qtbot, tmp_path, home, make_archive_file
):
    nowhere = replace(home, brought=tmp_path / "none")
    program = start(home=nowhere)
    qtbot.waitUntil(lambda: "Ctrl+O" in middle(program))
    assert middle(program).startswith("No archive came with this copy of Satchel.")

    damaged = replace(home, brought=broken(tmp_path / "brought" / "first.satchel").parent)
    program = start([broken(tmp_path / "a.satchel"), tmp_path / "gone.satchel"], home=damaged)
    qtbot.waitUntil(lambda: "Ctrl+O" in middle(program))
    assert middle(program).startswith("This file is not a Satchel archive, or not whole.")
    for action in (program.window.actions_.present, program.window.actions_.copy):
        action.trigger()  # nothing to act on, and no mistake either
    languages = {action.data(): action for action in program.window.actions_.languages.actions()}
    languages["ru"].trigger()
    try:
        assert "Ctrl+O" in middle(program)
        assert middle(program).startswith("Этот файл")
    finally:
        languages["en"].trigger()

    small = make_archive_file(text="Only one paragraph.")
    meet(small, home)
    program.window.actions_.open.trigger()
    dialog = program.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(small))
    dialog.close()
    qtbot.waitUntil(lambda: "Small" in program.window.status_line.archive)


def test_of_several_archives_the_first_that_can_be_opened_is(
    start, qtbot, tmp_path, make_archive_file
):
    program = start([broken(tmp_path / "a.satchel"), make_archive_file(text="Words.")])
    qtbot.waitUntil(lambda: "Small" in program.window.status_line.archive)

    ((name, why),) = program.window.findChild(RefusalSheet).told
    assert name == "a.satchel"
    assert "not whole" in why


def test_what_was_opened_is_kept_nowhere_by_qt(person):
    person.do.open.trigger()
    dialog = person.window.findChild(QFileDialog)
    dialog.reject()

    kept = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    assert not Path(kept).exists()
    assert kept.startswith(os.devnull)


def test_a_named_archive_is_opened_and_the_bundled_one_stays_at_hand(
    start, qtbot, make_archive_file
):
    program = start([make_archive_file(text="Only one paragraph.")])
    status = program.window.status_line
    qtbot.waitUntil(lambda: "Small" in status.archive)
    assert "signature checked" in status.archive

    program.window.actions_.library.trigger()
    page = program.window.findChild(LibraryPage)
    page.open_wanted.emit(str(bundled_archives()[0]))
    qtbot.waitUntil(lambda: "came with Satchel" in status.archive)


def test_a_mistake_of_the_programs_own_is_told_in_general_words(person, caplog):
    with caplog.at_level(logging.ERROR):
        person.program.messages.report(ValueError("secret words of a witness"))

    assert "Something went wrong" in person.window.messages.text
    assert "secret" not in person.window.messages.text
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_the_log_names_kind_and_place_but_no_value(caplog):
    def fails(testimony):
        raise KeyError(testimony)

    with caplog.at_level(logging.ERROR):
        try:
            fails("They wanted to take the child")
        except KeyError as error:
            log_mistake(type(error), error.__traceback__)

    assert "KeyError" in caplog.text
    assert "fails" in caplog.text
    assert "child" not in caplog.text


def test_the_screens_speak_in_words_not_codes(person):
    person.search("police")
    words = " ".join(label.text() for label in person.window.findChildren(QLabel))

    assert "sex-worker" not in words
    assert "p-" not in words
    assert person.place.screen is ScreenName.SEARCH


STARTED = """
import sys
from PySide6.QtCore import QTimer
from dataclasses import replace
from pathlib import Path
from viewer.platform.paths import Home
from viewer import app
show = app.Program.show
def show_and_tell(program):
    show(program)
    QTimer.singleShot(0, lambda: print("ready", flush=True))
app.Program.show = show_and_tell
sys.exit(app.main(Home(Path(sys.argv[1]))))
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGTERM")
def test_sigterm_ends_it_cleanly_and_keeps_the_settings(tmp_path):
    program = subprocess.Popen(
        [sys.executable, "-c", STARTED, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    assert program.stdout.readline() == b"ready\n"
    program.send_signal(signal.SIGTERM)

    _out, err = program.communicate(timeout=150)
    assert b"Traceback" not in err
    assert program.returncode == 0
    assert (tmp_path / "settings.json").is_file()


@in_turn("width", [800, 860, 920, 980, 1024, 1100, 1366])
def test_no_part_of_the_foot_line_is_cut_where_a_shorter_one_has_room(person, width):
    person.window.resize(width, 600)
    status = person.window.status_line
    whole = status.archive.split(" · ")
    shown = next(
        label.text()
        for label in status.findChildren(QLabel)
        if label.toolTip() and label.isVisible()
    )

    assert shown in [" · ".join(whole[:count]) for count in (1, 2, 3)] or (
        shown.endswith("…") and whole[0].startswith(shown[:-1])
    )
