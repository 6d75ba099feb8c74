"""What takes long says how far it is, and is left at once, with nothing half done."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.slow_stick import SlowStick
from tests.viewer.conftest import tasks_of
from tests.viewer.controls import archives_in, buttons
from tests.viewer.screens.library.test_library import (
    choose,
    is_open,
    make,  # noqa: F401  a fixture
    page_of,
    press,
    read_rows,
    rows,
    sheet_of,
    shows_library,
)
from viewer.platform.paths import Home
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.search.page import SearchScreen
from viewer.ui.widgets.progress_note import WaitingPage

LONG = "".join(f"Words of the paragraph number {n}. {{#p-{n}}}\n\n" for n in range(800))


@pytest.fixture
def stick(make):  # noqa: F811
    """An archive on a stick that has given two of its pieces, and gives no more until it is let."""
    file = make(body=f"## One {{#one}}\n\n{LONG}")
    stick = SlowStick(file).hold(ready=140_000)
    yield stick
    stick.go_on()


def note(program):
    """What is said at the foot of the window of what goes on."""
    return program.window.progress


def files_below(folder):
    return [each for each in folder.rglob("*") if each.is_file()]


def wait_for_what_was_left(program):
    """Wait until the worker has come to the end of what is not wanted any more."""
    for executor in tasks_of(program)._left:
        executor.shutdown(wait=True)
    QApplication.processEvents()


def test_reading_says_how_far_it_is_and_the_rest_goes_on(person, stick):
    program, qtbot = person.program, person.qtbot
    assert stick.stat().st_size > 140_000
    program.session.archives.open(stick)
    qtbot.waitUntil(lambda: "Reading" in note(program).said)
    qtbot.waitUntil(lambda: "131.1\N{NO-BREAK SPACE}kB of" in note(program).said)
    assert "second-1.satchel" in note(program).said
    assert 0.5 < note(program).part < 1

    person.search("police")  # meanwhile
    screen = program.window.findChild(SearchScreen)
    qtbot.waitUntil(lambda: screen.answered_query == "police")
    assert len(screen.hits.walk) > 3

    stick.go_on()
    sheet_of(qtbot, program).reject()
    assert note(program).said == ""


def test_reading_is_cancelled_at_once(person, stick, home):
    program, qtbot = person.program, person.qtbot
    before = person.window.workspace
    program.session.archives.open(stick)
    qtbot.waitUntil(lambda: "Reading" in note(program).said)
    press(note(program), "Cancel")

    assert note(program).said == ""  # although the stick gives nothing still
    assert "Cancelled" in program.window.messages.text
    stick.go_on()
    wait_for_what_was_left(program)
    assert program.window.findChild(ArrivalSheet) is None
    assert person.window.workspace is before
    assert files_below(home.folder / "library") == []


def test_the_keys_go_back_to_the_text_from_the_button_that_cancels(person, stick):
    program, qtbot = person.program, person.qtbot
    program.session.archives.open(stick)
    qtbot.waitUntil(lambda: "Reading" in note(program).said)
    note(program).findChild(QPushButton).setFocus()
    person.press(Qt.Key.Key_Space)

    assert note(program).said == ""
    assert person.canvas.hasFocus()


def test_what_takes_a_moment_only_is_not_told(person, make):  # noqa: F811
    program, said = person.program, []
    program.session.archives.pacing.changed.connect(lambda: said.append(note(program).said))
    program.session.archives.open(make())
    sheet_of(person.qtbot, program).reject()

    assert said == ["", ""]


def test_at_the_start_it_is_told_in_the_middle_and_leads_to_the_library(start, qtbot, stick):
    program = start([stick], met=False)
    qtbot.waitUntil(lambda: "Reading" in program.window.findChild(WaitingPage).words)
    assert note(program).said == ""
    press(program.window.findChild(WaitingPage), "Cancel")

    qtbot.waitUntil(lambda: program.window.is_reading)  # the one that came with Satchel
    assert "Cancelled" in program.window.messages.text


def test_where_there_is_no_other_archive_cancelling_leads_to_the_library(
    start, qtbot, stick, home, tmp_path
):
    program = start([stick], met=False, home=Home(home.folder, tmp_path / "none"))
    qtbot.waitUntil(lambda: "Reading" in program.window.findChild(WaitingPage).words)
    press(program.window.findChild(WaitingPage), "Cancel")

    assert shows_library(program)
    assert "Cancelled" in page_of(program).said


def hold_up(program):
    """Keep the worker for files busy; return what lets it go on."""
    going = threading.Event()
    tasks_of(program).run_on_files(lambda: going.wait(20), then=print, failed=print)
    return going.set


def test_copying_is_cancelled_at_once_and_leaves_no_copy(person, make, home):  # noqa: F811
    program, qtbot = person.program, person.qtbot
    program.session.archives.open(make())
    sheet = sheet_of(qtbot, program)
    go_on = hold_up(program)
    press(sheet, "Copy it")
    qtbot.waitUntil(lambda: "Opening “second-1.satchel”" in note(program).said)
    press(note(program), "Cancel")
    assert "nothing of it is kept" in program.window.messages.text

    go_on()
    wait_for_what_was_left(program)
    assert not is_open(program, "Second")
    assert files_below(home.folder / "library") == []


def test_the_window_closes_while_a_stick_is_read(start, qtbot, stick):
    program = start([stick], met=False)
    qtbot.waitUntil(lambda: "Reading" in program.window.findChild(WaitingPage).words)
    pace = program.session.archives.pacing.shown.pace
    threading.Timer(0.2, stick.go_on).start()
    program.close()

    assert pace.is_stopped
    assert pace.done < pace.total  # it was not read to its end


def test_a_change_of_language_goes_on_telling(person, stick):
    program, qtbot = person.program, person.qtbot
    program.session.archives.open(stick)
    qtbot.waitUntil(lambda: "Reading" in note(program).said)
    languages = {action.data(): action for action in person.do.languages.actions()}
    languages["ru"].trigger()
    qtbot.waitUntil(lambda: "second-1.satchel" in note(program).said)
    program.session.archives.pacing.stop()

    {action.data(): action for action in person.do.languages.actions()}["en"].trigger()
    assert note(program).said == ""


@pytest.fixture
def library(person, make):  # noqa: F811
    """Somebody who has opened a second archive, and looks at the library."""
    program, qtbot = person.program, person.qtbot
    program.session.archives.open(make())
    press(sheet_of(qtbot, program), "Copy it")
    qtbot.waitUntil(lambda: is_open(program, "Second"))
    person.do.library.trigger()
    read_rows(qtbot, program, 2)
    return program


def checks(program):
    return [
        each.text().replace("&", "")
        for each in page_of(program).findChildren(QPushButton)
        if "check" in each.text().lower().replace("&", "")
    ]


def test_a_check_is_cancelled_and_says_that_nothing_is_known(library, qtbot):
    row = choose(library, "Second")
    go_on = hold_up(library)
    press(page_of(library), "Check every")
    assert "Being checked" in rows(library)[1].said
    assert checks(library) == ["Cancel the check"]

    press(page_of(library), "Cancel the chec")
    assert "not known" in rows(library)[1].said
    assert checks(library) == ["Check every byte"]
    go_on()
    press(page_of(library), "Check every")
    qtbot.waitUntil(lambda: "every byte is as its signer" in rows(library)[1].said)
    assert rows(library)[1].id == row.id


def test_a_check_says_how_far_it_is(person, stick):
    program, qtbot = person.program, person.qtbot
    stick.go_on()
    program.session.archives.add([stick, stick.with_name("gone.satchel")])
    found = read_rows(qtbot, program, 3)
    (name,) = [row.id for row in found if row.title == "Second"]
    stick.hold(ready=140_000)
    archives_in(page_of(program)).choose(name)
    press(page_of(program), "Check every")

    def said():
        return next(row.said for row in rows(program) if row.id == name)

    qtbot.waitUntil(lambda: "131.1\N{NO-BREAK SPACE}kB of" in said())
    stick.go_on()
    qtbot.waitUntil(lambda: "every byte is as" in said())


def test_a_search_in_several_archives_counts_them_and_is_cancelled(library, qtbot):
    page, going = page_of(library), threading.Event()
    tasks_of(library).run_beside(lambda: going.wait(20), then=print, failed=print)
    page.search_box.setText("words")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    assert "0 of 2 archives" in page.across.said
    press(page.across, "Cancel")

    assert page.across.said == "Cancelled: 0 of 2 archives were searched."
    assert "Cancel the search" not in buttons(page.across)
    going.set()
    told = []
    tasks_of(library).run_beside(lambda: 1, then=told.append, failed=print)
    qtbot.waitUntil(lambda: told == [1])
    assert page.across.said == "Cancelled: 0 of 2 archives were searched."


def test_before_the_first_answer_a_search_says_that_it_goes_on(person):
    going = threading.Event()
    person.tasks.run(lambda: going.wait(20), then=print, failed=print)
    person.box.setFocus()
    person.window.top_bar.query_edited.emit("police")
    screen = person.window.findChild(SearchScreen)
    assert screen.said.startswith("Searching …")
    assert "Type a word" not in screen.said

    going.set()
    person.qtbot.waitUntil(lambda: screen.answered_query == "police")
    assert "passages" in screen.said
    assert "…" not in screen.said
