"""A second start hands its files to the Satchel that is open, and ends."""

import os
import socket
import stat
import time
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.canary import PATIENCE
from viewer.app.process.single_instance import InstanceServer
from viewer.notebook.store.vault.letter_box import sealed_letter
from viewer.platform.file_lock import FileLock
from viewer.screens.library.arrival_sheet import ArrivalSheet


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "home % ө"
    made.mkdir()
    return made


@pytest.fixture
def door(qapp, folder):
    opened = InstanceServer(folder)
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
    second = InstanceServer(folder)
    assert second.is_open_elsewhere

    assert hand_over(qtbot, second, [Path("/a b/в 100%.satchel"), Path("here.satchel")])

    assert called == [["/a b/в 100%.satchel", str(Path("here.satchel").absolute())]]
    assert list((folder / "handed").iterdir()) == []


def test_where_nobody_answers_the_second_start_goes_on_by_itself(folder, monkeypatch):
    silent = InstanceServer(folder)
    monkeypatch.setattr("viewer.app.process.single_instance._PATIENCE", 0.0)

    second = InstanceServer(folder)

    assert second.is_open_elsewhere
    assert not second.hand_over([Path("a.satchel")])
    silent.close()


def test_once_the_first_is_closed_the_next_is_alone_and_nothing_is_left(door, folder):
    door.close()

    assert list(folder.iterdir()) == []
    assert not InstanceServer(folder).is_open_elsewhere


def test_one_that_comes_in_another_s_place_waits_for_it_to_let_go(qtbot, door, folder):
    called = []
    fresh = InstanceServer(folder, follows=True)
    fresh.called.connect(called.append)
    assert not fresh.is_open_elsewhere
    fresh.listen()

    door.close()

    qtbot.waitUntil((folder / "handed").exists)
    second = InstanceServer(folder)
    assert second.is_open_elsewhere
    assert hand_over(qtbot, second, [Path("/b.satchel")])
    assert called == [["/b.satchel"]]
    fresh.close()


def test_where_nothing_can_be_written_each_start_is_alone(tmp_path):
    nowhere = tmp_path / "file"
    nowhere.touch()

    assert not InstanceServer(nowhere).is_open_elsewhere
    assert not InstanceServer(nowhere).is_open_elsewhere


@pytest.mark.parametrize("note", [b"", b"{}", b'["a", 1]', b"\xff", b"[" * 70_000])
@pytest.mark.parametrize("sealed", [False, True])
def test_a_note_that_is_none_is_passed_over(qtbot, door, folder, note, sealed):
    called = []
    door.called.connect(called.append)
    if sealed:
        note = sealed_letter(note, (folder / "open.lock").read_bytes())
    (folder / "handed" / "a.note").write_bytes(note)
    assert hand_over(qtbot, InstanceServer(folder), [Path("/b.satchel")])

    assert called == [["/b.satchel"]]


def handed_over(folder, file, patience=PATIENCE):
    """What lies in the data folder while nobody reads what a second start was given."""
    thread = Thread(target=InstanceServer(folder).hand_over, args=([file],))
    thread.start()
    end = time.monotonic() + patience
    while not (notes := list((folder / "handed").glob("[!.]*"))):
        assert time.monotonic() < end
        time.sleep(0.001)
    (note,) = notes
    held, mode = note.read_bytes(), stat.S_IMODE(note.stat().st_mode)
    return thread, held, mode


@pytest.mark.parametrize("length", [1, 200])
def test_no_name_of_a_file_that_is_handed_over_can_be_read_on_the_disk(door, folder, length):
    thread, held, mode = handed_over(folder, Path("/media/stick") / ("canary" * length))

    assert b"canary" not in held
    assert b"stick" not in held
    assert len(held) == 4_096 + 48  # it tells no length either
    assert mode == 0o600 or os.name != "posix"
    door._read()
    thread.join()
    assert list((folder / "handed").iterdir()) == []


def test_what_was_handed_to_a_killed_satchel_is_gone_with_the_next_start(folder):
    (folder / "handed").mkdir()
    (folder / "handed" / "0123.note").write_bytes(b"sealed")
    (folder / "open.lock").write_text("1234\nsatchel\nfield-laptop\nmachine-id\nboot-id\n")
    (folder / "open.lock").chmod(0o644)

    door = InstanceServer(folder)

    assert not door.is_open_elsewhere
    assert list((folder / "handed").iterdir()) == []
    assert (folder / "open.lock").read_bytes() == b""
    assert stat.S_IMODE((folder / "open.lock").stat().st_mode) == 0o600 or os.name != "posix"
    door.close()


def test_the_lock_of_an_open_satchel_names_nobody(door, folder):
    held = (folder / "open.lock").read_bytes()

    assert len(held) == 32
    assert socket.gethostname().encode() not in held
    assert str(os.getpid()).encode() not in held
    assert stat.S_IMODE((folder / "open.lock").stat().st_mode) == 0o600 or os.name != "posix"


def test_only_one_of_many_that_start_at_once_is_the_open_one(folder):
    """Also where the one before deletes its lock just then."""
    for _ in range(200):
        before = FileLock(folder / "open.lock")
        assert before.take()
        others = [FileLock(folder / "open.lock") for _ in range(4)]
        threads = [Thread(target=each.take) for each in others]
        for number, thread in enumerate(threads):
            thread.start()
            if number == 1:
                before.release(delete=True)
        for thread in threads:
            thread.join()

        assert sum(each.is_held for each in others) <= 1
        for each in others:
            each.release(delete=True)


def test_what_another_start_was_given_is_opened_here(person, qtbot, make_archive_file):
    file = make_archive_file(text="Something small.")

    person.program.come_forward([str(file)])

    qtbot.waitUntil(lambda: person.window.findChild(ArrivalSheet) is not None)


def test_the_room_stays_before_the_window(person, qtbot):
    person.do.present.trigger()
    presenting = person.program.session.presenting
    qtbot.waitUntil(lambda: presenting.audience and presenting.audience.isActiveWindow())

    person.program.come_forward([])

    QApplication.processEvents()
    assert presenting.audience.isActiveWindow()
