"""Whoever clicks a file twice is told in a window what is wrong with it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.viewer.commands.test_odd_files import (
    circle,
    device,
    empty,
    flipped,
    folder,
    missing,
    picture,
    pipe,
    too_large,
    truncated,
)
from tests.viewer.conftest import Reader
from viewer.screens.library.refusal import RefusalSheet

NO_ARCHIVE = "This file is not a Satchel archive, or not whole. Ask for a fresh copy."
SAID = {
    missing: "is not there. Check its name.",
    empty: NO_ARCHIVE,
    folder: "“Open an archive folder” in the File menu.",
    picture: NO_ARCHIVE,
    truncated: NO_ARCHIVE,
    flipped: "This archive was damaged or altered after signing. Ask for a fresh copy.",
    pipe: "is not a file. Choose another.",
    device: "is not a file. Choose another.",
    circle: "cannot be read. Try another copy.",
    too_large: "is too large to be an archive. Choose another file.",
}


@pytest.fixture
def bad(first_archive_file, tmp_path):
    """Make a file that is no archive."""

    def made(make, name="bad.satchel"):
        make(tmp_path / name, first_archive_file.read_bytes())
        return tmp_path / name

    return made


def sheet_of(qtbot, program):
    def found():
        return [each for each in program.window.findChildren(RefusalSheet) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    (sheet,) = found()
    return sheet


def words_on(sheet):
    labels = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    return [text.replace("\u200b", "") for text in labels]  # where a long name may be broken


@pytest.mark.parametrize("make", SAID, ids=lambda make: make.__name__)
def test_a_file_that_was_clicked_and_cannot_be_opened_is_told_in_a_window(
    qtbot, start, bad, monkeypatch, tmp_path, make
):
    monkeypatch.chdir(tmp_path)
    program = start([Path(bad(make).name)], met=False)  # as it is typed in its own folder

    sheet = sheet_of(qtbot, program)
    name, why = words_on(sheet)
    assert name == "“bad.satchel” was not opened"
    assert why.endswith(SAID[make])
    assert str(tmp_path) not in why
    assert sheet.focusWidget().text() == "&Close"
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert Reader(qtbot, program).search("police").model().rowCount() > 5


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_file_that_may_not_be_read_is_told_in_a_window(qtbot, start, bad):
    file = bad(picture)
    file.chmod(0)

    _name, why = words_on(sheet_of(qtbot, start([file])))
    assert why.endswith("may not be read by this user. Ask for a copy that you may read.")


@pytest.mark.parametrize("order", [1, -1], ids=["good first", "bad first"])
def test_of_several_files_the_good_one_opens_and_the_others_are_told_on_one_sheet(
    qtbot, start, bad, make_archive_file, order
):
    good = make_archive_file(text="The ferry was late.")
    wrong = [bad(flipped, "flipped.satchel"), bad(missing, "gone.satchel")]

    program = start([good, *wrong][::order])

    sheet = sheet_of(qtbot, program)
    qtbot.waitUntil(lambda: len(sheet.told) == 2)
    assert {name for name, _why in sheet.told} == {"flipped.satchel", "gone.satchel"}
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert "The ferry was late." in Reader(qtbot, program).text_seen()
    sheet.reject()
    qtbot.waitUntil(lambda: not program.window.findChildren(RefusalSheet))


def test_a_file_clicked_while_satchel_is_open_is_told_there_and_the_reader_stays(
    person, qtbot, bad
):
    before = person.text_seen()

    for _ in range(2):
        person.program.come_forward([str(bad(truncated))])

    assert sheet_of(qtbot, person.program).told == (("bad.satchel", NO_ARCHIVE),)
    assert person.text_seen() == before


def test_several_clicked_while_satchel_is_open_are_told_on_one_sheet(
    person, qtbot, bad, make_archive_file
):
    good = make_archive_file(text="The ferry was late.")
    wrong = [bad(flipped, "flipped.satchel"), bad(empty, "empty.satchel")]

    person.program.come_forward([str(file) for file in (wrong[0], good, wrong[1])])

    sheet = sheet_of(qtbot, person.program)
    qtbot.waitUntil(lambda: len(sheet.told) == 2)
    assert {name for name, _why in sheet.told} == {"flipped.satchel", "empty.satchel"}


def test_a_file_that_is_refused_before_a_room_is_told_when_the_room_is_gone(person, qtbot, bad):
    person.do.present.trigger()
    room = person.program.session.presenting.audience
    person.program.come_forward([str(bad(truncated))])
    qtbot.waitUntil(lambda: bool(person.window.findChildren(RefusalSheet)))
    assert not any(each.isVisible() for each in person.window.findChildren(RefusalSheet))

    for _ in range(2):
        qtbot.keyClick(room, Qt.Key.Key_Escape)

    sheet_of(qtbot, person.program)


def test_what_somebody_shared_is_taken_in_when_it_is_clicked(qtbot, start, tmp_path):
    shared = tmp_path / "law.satchel-set"
    shared.write_bytes(b"")
    program = start([shared])

    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: program.window.messages.text != "")
    assert program.window.messages.text.startswith("This file is not a set of Satchel’s")
    assert not program.window.findChildren(RefusalSheet)
