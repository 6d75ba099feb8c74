"""A second start hands its files to the Satchel that is open, and ends."""

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication

from viewer.app.handing import Door
from viewer.library.sheet import ArrivalSheet


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "home % ө"
    made.mkdir()
    return made


@pytest.fixture
def door(qapp, folder):
    opened = Door(folder)
    opened.listen()
    yield opened
    opened.close()


def hand_over(qtbot, second, files):
    """What the second start does, in a process of its own: here, on a thread."""
    heard = []
    thread = Thread(target=lambda: heard.append(second.hand_over(files)))
    thread.start()
    qtbot.waitUntil(lambda: heard != [])
    thread.join()
    return heard[0]


def test_the_first_start_is_alone(door):
    assert not door.is_open_elsewhere


def test_files_of_a_second_start_come_to_the_first(qtbot, door, folder):
    called = []
    door.called.connect(called.append)
    second = Door(folder)
    assert second.is_open_elsewhere

    assert hand_over(qtbot, second, [Path("/a b/в 100%.satchel"), Path("here.satchel")])

    assert called == [["/a b/в 100%.satchel", str(Path("here.satchel").absolute())]]
    assert list((folder / "handed").iterdir()) == []


def test_where_nobody_answers_the_second_start_goes_on_by_itself(folder, monkeypatch):
    silent = Door(folder)
    monkeypatch.setattr("viewer.app.handing._PATIENCE", 0.0)

    second = Door(folder)

    assert second.is_open_elsewhere
    assert not second.hand_over([Path("a.satchel")])
    silent.close()


def test_once_the_first_is_closed_the_next_is_alone_and_nothing_is_left(door, folder):
    door.close()

    assert list(folder.iterdir()) == []
    assert not Door(folder).is_open_elsewhere


def test_one_that_comes_in_another_s_place_waits_for_it_to_let_go(qtbot, door, folder):
    called = []
    fresh = Door(folder, follows=True)
    fresh.called.connect(called.append)
    assert not fresh.is_open_elsewhere
    fresh.listen()

    door.close()

    qtbot.waitUntil((folder / "handed").exists)
    second = Door(folder)
    assert second.is_open_elsewhere
    assert hand_over(qtbot, second, [Path("/b.satchel")])
    assert called == [["/b.satchel"]]
    fresh.close()


def test_where_nothing_can_be_written_each_start_is_alone(tmp_path):
    nowhere = tmp_path / "file"
    nowhere.touch()

    assert not Door(nowhere).is_open_elsewhere
    assert not Door(nowhere).is_open_elsewhere


@pytest.mark.parametrize("note", [b"", b"{}", b'["a", 1]', b"\xff", b"[" * 70_000])
def test_a_note_that_is_none_is_passed_over(qtbot, door, folder, note):
    called = []
    door.called.connect(called.append)
    (folder / "handed" / "a.json").write_bytes(note)
    assert hand_over(qtbot, Door(folder), [Path("/b.satchel")])

    assert called == [["/b.satchel"]]


def test_what_another_start_was_given_is_opened_here(person, qtbot, make_archive_file):
    file = make_archive_file(text="Something small.")

    person.program.come_forward([str(file)])

    qtbot.waitUntil(lambda: person.window.findChild(ArrivalSheet) is not None)


def test_the_room_stays_before_the_window(person, qtbot):
    person.do.present.trigger()
    presenting = person.program.sitting.presenting
    qtbot.waitUntil(lambda: presenting.audience and presenting.audience.isActiveWindow())

    person.program.come_forward([])

    QApplication.processEvents()
    assert presenting.audience.isActiveWindow()
