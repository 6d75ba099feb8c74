"""A sealed archive is opened with what opens it, and nothing of it is written in the clear."""

import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from index import Library, build_archive, make_key, public_key_of, receive
from index.container.seals.sealed_file import Sealing, seal_archive
from index.container.seals.seals import Seals
from tests.viewer.app.archives.test_trust import asked, is_open
from tests.viewer.conftest import Reader
from tests.viewer.controls import answers, archives_in, button, label, secret_of, words_in
from viewer.handouts.export_sheet import ExportSheet
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.service.status import NotebookState
from viewer.printing.preview import PreviewDialog
from viewer.screens.library.page import LibraryPage
from viewer.screens.library.refusal import RefusalSheet
from viewer.screens.library.removal import RemovalBox
from viewer.screens.library.unseal_sheet import UnsealSheet
from viewer.ui.lists.long_list import ROW

WORDS = "dust lamp orbit seven quiet ferns"
CANARY = "zebrafishcanary"


@pytest.fixture
def seal(start, make_archive_file):  # `start` first: it makes passphrases cheap
    """Make a sealed archive of one paragraph."""

    def made(sealing=None):
        file = make_archive_file(text=f"Words of {CANARY}.")
        sealed = file.with_name("sealed.satchel")
        sealed.write_bytes(seal_archive(file.read_bytes(), sealing or Sealing(WORDS)))
        file.unlink()
        return sealed

    return made


def sheet_of(qtbot, program):
    def shown():
        found = program.window.findChildren(UnsealSheet)
        return next((each for each in found if each.isVisible()), None)

    qtbot.waitUntil(lambda: shown() is not None)
    return shown()


def give(qtbot, sheet, typed):
    box = secret_of(sheet).box
    box.selectAll()
    QTest.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def open_sealed(qtbot, program, typed=WORDS, how=0):
    """Open what is asked for, and take it in as the answer `how` says."""
    give(qtbot, sheet_of(qtbot, program), typed)
    answers(asked(qtbot, program))[how].click()
    qtbot.waitUntil(lambda: is_open(program, "Small"))
    return Reader(qtbot, program)


def in_the_clear(folder):
    return [path for path in folder.rglob("*") if path.is_file() and holds_words(path)]


def holds_words(path):
    data = path.read_bytes()
    forms = [word.encode(code) for word in (CANARY, "Small") for code in ("utf-8", "utf-16-le")]
    return any(form in data or form in path.name.encode() for form in forms)


def test_it_asks_for_the_passphrase_tells_a_wrong_one_and_opens_with_the_right_one(
    qtbot, start, seal
):
    program = start([seal()], met=False)
    sheet = sheet_of(qtbot, program)
    assert program.window.workspace is None

    give(qtbot, sheet, "another")
    qtbot.waitUntil(lambda: "does not open" in sheet.trouble)
    assert secret_of(sheet).box.hasSelectedText()
    person = open_sealed(qtbot, program)

    assert CANARY in person.text_seen()
    assert program.window.findChild(UnsealSheet) is None


def test_escape_leaves_it_closed_and_opens_what_came_with_satchel(qtbot, start, seal):
    program = start([seal()], met=False)
    qtbot.keyClick(sheet_of(qtbot, program), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    assert program.window.messages.text == "The archive was not opened."


def test_the_library_says_sealed_until_it_is_open_and_holds_no_word_of_it(
    qtbot, start, seal, home, tmp_path
):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program)
    assert rows_of(qtbot, person)[-1].title == "Small"
    (holding,) = Library(home.folder).holdings()
    assert holding.is_copy
    assert holding.path.read_bytes() == (tmp_path / "sealed.satchel").read_bytes()
    program.window.close()

    again = Reader(qtbot, start())
    qtbot.waitUntil(lambda: again.window.shown_by == "library")
    row = rows_of(qtbot, again)[-1]
    assert (row.title, row.is_wrong) == ("A sealed archive", False)
    list_ = archives_in(again.window.findChild(LibraryPage))
    list_.choose(row.id)
    list_.setFocus()
    again.press(Qt.Key.Key_Return)
    again.type_here("dust")  # before the sheet is there
    give(qtbot, sheet_of(qtbot, again.program), WORDS)
    qtbot.waitUntil(lambda: is_open(again.program, "Small"))
    assert again.window.findChild(UnsealSheet) is None
    assert [each.text() for each in again.window.findChildren(QLineEdit) if each.text()] == []
    assert in_the_clear(home.folder) == []


@pytest.fixture
def locked(qtbot, start, seal, home, make_archive_file):
    """The library, with two sealed archives in it that wait for their passphrases."""
    seals = Seals()
    for _time in range(2):
        file = seal()
        seals.try_passphrase(file, WORDS)
        received = receive(file, seals=seals)
        Library(home.folder, seals=seals).take(received, copy=True)
        file.unlink()
        shutil.rmtree(file.parent / "small")
    person = Reader(qtbot, start())
    qtbot.waitUntil(lambda: person.window.shown_by == "library")
    rows_of(qtbot, person)
    return person


def library_of(person):
    return person.window.findChild(LibraryPage)


def choose_sealed(qtbot, person):
    row = [each for each in rows_of(qtbot, person) if each.is_sealed][-1]
    archives_in(library_of(person)).choose(row.id)
    return row


def test_one_that_is_sealed_is_opened_by_its_button_and_not_named_by_a_number(qtbot, locked):
    choose_sealed(qtbot, locked)
    assert not button(library_of(locked), "Check every byte").isEnabled()
    button(library_of(locked), "Open").click()
    sheet = sheet_of(qtbot, locked.program)
    assert "The copy in the library" in [each.text() for each in sheet.findChildren(QLabel)]
    give(qtbot, sheet, WORDS)
    answers(asked(qtbot, locked.program))[0].click()

    qtbot.waitUntil(lambda: is_open(locked.program, "Small"))


def test_a_search_over_all_says_how_many_sealed_ones_it_left_out(qtbot, locked, make_archive_file):
    file = make_archive_file(text="Words.")
    locked.program.session.archives.open(file)
    answers(asked(qtbot, locked.program))[0].click()
    qtbot.waitUntil(lambda: is_open(locked.program, "Small"))
    rows_of(qtbot, locked)
    page = library_of(locked)
    page.search_box.setText("words")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)

    told = "2 sealed archives were not searched."
    qtbot.waitUntil(lambda: page.across.said.endswith(told))


def test_two_sealed_ones_are_told_apart_also_before_one_is_removed(qtbot, locked, home):
    first, _second = (home.folder / "library").glob("*.satchel")
    os.utime(first, (1_790_000_000,) * 2)
    rows = [each for each in rows_of(qtbot, locked) if each.is_sealed]
    locked.do.library.trigger()
    qtbot.waitUntil(lambda: any("September" in each.content for each in rows_of(qtbot, locked)))
    rows = [each for each in rows_of(qtbot, locked) if each.is_sealed]
    assert len({each.content for each in rows}) == 2
    assert all("kB · copied on " in each.content for each in rows)
    row = choose_sealed(qtbot, locked)
    button(library_of(locked), "Remove").click()

    box = locked.window.findChild(RemovalBox)
    assert box.text().startswith(f"Remove “A sealed archive, {row.content}” from the library?")
    box.reject()


def rows_of(qtbot, person):
    person.do.library.trigger()
    model = archives_in(person.window.findChild(LibraryPage)).model()

    def found():
        return [model.index(number, 0).data(ROW) for number in range(model.rowCount())]

    qtbot.waitUntil(lambda: found() and not any("Being read" in row.title for row in found()))
    return found()


def test_searching_reading_and_leaving_write_no_word_of_it(qtbot, start, seal, home):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program, how=1)
    assert person.cards(person.search(CANARY))
    person.do.library.trigger()
    program.window.close()

    assert in_the_clear(home.folder) == []


@pytest.mark.parametrize("passphrase", [None, "the passphrase of a reader's key"])
def test_a_key_of_this_computer_opens_it(qtbot, start, seal, home, passphrase):
    home.own_key.parent.mkdir(parents=True)
    make_key(home.own_key, passphrase)
    file = seal(Sealing(None, (public_key_of(home.own_key),)))
    program = start([file], met=False)
    if passphrase:
        sheet = sheet_of(qtbot, program)
        give(qtbot, sheet, "another")
        qtbot.waitUntil(lambda: "No passphrase opens this archive" in sheet.trouble)
        give(qtbot, sheet, passphrase)

    answers(asked(qtbot, program))[1].click()
    qtbot.waitUntil(lambda: is_open(program, "Small"))
    assert all(not each.isVisible() for each in program.window.findChildren(UnsealSheet))


def test_who_goes_back_to_it_is_not_asked_again(qtbot, start, seal):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program)
    (row,) = (row for row in rows_of(qtbot, person) if "Kyrgyzstan" in row.title)
    archives = program.session.archives
    archives.open(next(each.path for each in archives.entries() if each.id == row.id))
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    person.do.back.trigger()

    qtbot.waitUntil(lambda: is_open(program, "Small"))
    assert not any(each.isVisible() for each in program.window.findChildren(UnsealSheet))


def test_it_can_be_locked_although_there_is_no_notebook(qtbot, start, seal):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program)

    assert person.do.lock.isEnabled()
    assert person.do.lock.isVisible()


@pytest.mark.parametrize("is_sealed", [True, False])
def test_what_was_copied_of_it_is_gone_when_satchel_is_left(
    qtbot, start, seal, monkeypatch, is_sealed
):
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)  # off screen none can tell
    program = start([seal()] if is_sealed else (), met=False)
    person = open_sealed(qtbot, program) if is_sealed else Reader(qtbot, program)
    qtbot.waitUntil(lambda: person.workspace is not None)
    passage = next(iter(person.archive.content.passages()))
    person.workspace.show_text(passage.id)
    person.do.copy.trigger()
    clipboard = QApplication.clipboard()
    assert passage.text in clipboard.text()
    program.leaving.leave()

    assert (passage.text in clipboard.text()) is not is_sealed


def test_an_archive_that_is_not_sealed_needs_no_lock(qtbot, start):
    program = start()
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))

    assert not program.window.actions_.lock.isEnabled()


def keep_a_star(person):
    person.workspace.show_text(next(iter(person.archive.content.passages())).id)
    person.do.star.trigger()


def test_nothing_of_it_is_kept_in_a_notebook_without_a_passphrase(qtbot, start, seal, home):
    program = start([seal()], met=False)
    keeper = program.session.keeper
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.NONE)
    keeper.make(None, print, print)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person = open_sealed(qtbot, program, how=1)
    keep_a_star(person)

    assert "Nothing of a sealed archive is kept" in program.window.messages.text
    assert not keeper.kept.entries
    program.window.close()
    assert in_the_clear(home.folder) == []


def test_the_notebook_that_is_made_for_it_has_a_passphrase(qtbot, start, seal, home):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program, how=1)
    keep_a_star(person)
    qtbot.waitUntil(lambda: program.window.findChild(FirstKeepSheet) is not None)
    sheet = program.window.findChild(FirstKeepSheet)
    offered = [each.text().replace("&", "") for each in answers(sheet)]
    assert "With a passphrase (recommended)" in offered
    assert "Without a passphrase" not in offered

    button(sheet, "With a passphrase").click()
    for box in (secret_of(sheet).box, secret_of(sheet).again):
        QTest.keyClicks(box, WORDS)
    button(sheet, "Keep it with").click()
    qtbot.waitUntil(lambda: bool(program.session.keeper.kept.entries))
    assert in_the_clear(home.folder) == []


def test_a_plain_archive_beside_it_is_kept_as_ever(qtbot, start, seal):
    program = start([seal()], met=False)
    keeper = program.session.keeper
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.NONE)
    keeper.make(None, print, print)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person = open_sealed(qtbot, program, how=1)
    archives = program.session.archives
    archives.open(next(each.path for each in archives.entries() if each.is_bundled))
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    keep_a_star(person)

    qtbot.waitUntil(lambda: len(keeper.kept.entries) == 1)
    assert person.do.lock.isEnabled()  # its words are still in memory


def test_a_second_sealed_file_that_is_named_is_not_told_as_wrong(qtbot, start, seal):
    file = seal()
    second = file.with_name("second.satchel")
    second.write_bytes(file.read_bytes())
    program = start([file, second], met=False)
    open_sealed(qtbot, program, how=1)

    QTest.qWait(50)
    assert program.window.findChild(RefusalSheet) is None


def test_a_sealed_file_that_is_damaged_is_told_as_damaged(qtbot, start, seal):
    file = seal()
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    seals = Seals()
    seals.try_passphrase(file, WORDS)
    with pytest.raises(Exception, match="damaged or altered"):
        receive(file, seals=seals)
    program = start([file], met=False)
    give(qtbot, sheet_of(qtbot, program), WORDS)

    qtbot.waitUntil(lambda: program.window.findChild(RefusalSheet) is not None)
    ((_name, why),) = program.window.findChild(RefusalSheet).told
    assert "damaged or altered" in why


@pytest.fixture
def edition(start, make_archive_file, tmp_path):
    """Make an edition of the archive of one paragraph, by one editor, sealed or not."""
    make_key(tmp_path / "editor.key")

    def made(number, *, is_sealed=True):
        make_archive_file(text=f"Words of {CANARY}.")
        head = tmp_path / "small" / "archive.toml"
        head.write_text(head.read_text().replace("edition = 1", f"edition = {number}"))
        file = tmp_path / f"edition-{number}.satchel"
        build_archive(tmp_path / "small", file, tmp_path / "editor.key", publish=True)
        if is_sealed:
            file.write_bytes(seal_archive(file.read_bytes(), Sealing(WORDS)))
        return file

    return made


def test_a_plain_edition_after_a_sealed_one_says_that_its_copy_lies_in_the_clear(
    qtbot, start, edition
):
    program = start([edition(1)], met=False)
    open_sealed(qtbot, program)
    program.window.close()
    program = start([edition(2, is_sealed=False)], met=False)
    sheet = asked(qtbot, program)

    assert label(sheet, "The edition that you know is sealed, and this file is not. Its copy")
    assert answers(sheet)[2].hasFocus()


def test_the_sealed_copy_of_an_older_edition_is_deleted_once_it_is_known_for_that(
    qtbot, start, edition, home
):
    for number in (1, 2):
        program = start([edition(number)], met=False)
        open_sealed(qtbot, program)
        program.window.close()
    held = Library(home.folder).holdings()
    assert len(held) == 2  # what is sealed cannot be told from others

    program = start([held[0].path], met=False)
    give(qtbot, sheet_of(qtbot, program), WORDS)
    qtbot.waitUntil(lambda: Library(home.folder).holdings() == held[1:])
    qtbot.waitUntil(lambda: program.window.findChild(RefusalSheet) is not None)
    ((_name, why),) = program.window.findChild(RefusalSheet).told
    assert "Its sealed copy was deleted from the library" in why
    assert "Edition 1" in why


def test_what_leaves_it_is_said_to_be_open_and_the_foot_says_that_it_is_sealed(qtbot, start, seal):
    program = start([seal()], met=False)
    person = open_sealed(qtbot, program)
    assert "edition 1 · sealed, signature checked" in program.window.status_line.archive

    person.do.preview.trigger()
    qtbot.waitUntil(lambda: program.window.findChild(PreviewDialog) is not None)
    preview = program.window.findChild(PreviewDialog)
    assert any("sealed, and these pages are not" in words for words in words_in(preview))
    preview.reject()

    person.do.export.trigger()
    qtbot.waitUntil(lambda: program.window.findChild(ExportSheet) is not None)
    sheet = program.window.findChild(ExportSheet)
    qtbot.waitUntil(lambda: "The archive is sealed, and this file is not" in sheet.counted)
