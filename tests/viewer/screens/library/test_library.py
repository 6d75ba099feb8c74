"""All archives in one place; what is in one is shown before it is opened for the first time."""

import resource
import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton

from index import Ledger, Level, Library, build_archive, make_key, receive, replace
from tests.viewer.conftest import meet
from tests.viewer.controls import archives_in
from tests.viewer.shell.test_window import nameless
from viewer.platform.paths import bundled_archives
from viewer.screens.library.arrival_sheet import ArrivalSheet, ChangesSheet
from viewer.screens.library.cross_search import AcrossBox
from viewer.screens.library.page import LibraryPage
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList

HEAD = """
id = "NAME"
edition = EDITION
created = "2026-01-0EDITION"
language = "en"
title.en = "TITLE"
"""
ONE = "## One {#one}\n\nFirst words. {#p-one}\n\n> “They came at night.” {#q-night}\n>\n> — Woman\n"
TWO = """## One {#one}

Other words. {#p-one}

Hard to read. {#p-hard care="violence"}

New words. {#p-new}
"""
GONE = '\n[[withdrawn]]\npassage = "q-night"\ndate = "2026-01-02"\nreason = "She asked."\n'


@pytest.fixture
def make(tmp_path):
    """Make an archive, signed with a key that is kept."""
    make_key(tmp_path / "editor.key")

    def made(name="second", edition=1, body=ONE, *, more="", file=None, title="Second"):
        folder = tmp_path / "folders" / f"{name}-{edition}-{len(body)}"
        (folder / "documents").mkdir(parents=True, exist_ok=True)
        head = HEAD.replace("NAME", name).replace("EDITION", str(edition)).replace("TITLE", title)
        (folder / "archive.toml").write_text(head + more)
        front = '+++\nid = "d"\ntitle = "Doc"\n+++\n'
        (folder / "documents" / "d.md").write_text(front + body, encoding="utf-8")
        file = file or tmp_path / f"{name}-{edition}.satchel"
        result = build_archive(folder, file, tmp_path / "editor.key", publish=True)
        assert result.archive is not None, result.problems
        return file

    return made


@pytest.fixture
def newer(make):
    """The second edition, which withdraws a quote."""
    return lambda: make(edition=2, body=TWO, more=GONE)


def sheet_of(qtbot, program, kind=ArrivalSheet):
    qtbot.waitUntil(lambda: program.window.findChild(kind) is not None)
    return program.window.findChild(kind)


def words(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def press(widget, text):
    (button,) = [each for each in widget.findChildren(QPushButton) if text in each.text()]
    assert button.isEnabled()
    button.click()


def page_of(program):
    return program.window.findChild(LibraryPage)


def shows_library(program):
    return program.window.page is page_of(program)


def rows(program):
    model = archives_in(page_of(program)).model()
    return [model.index(number, 0).data(ROW) for number in range(model.rowCount())]


def read_rows(qtbot, program, number):
    """Wait until `number` archives are listed and read, and return their rows."""
    qtbot.waitUntil(lambda: len(rows(program)) == number)
    qtbot.waitUntil(lambda: all("Being read" not in row.title for row in rows(program)))
    return rows(program)


def choose(program, title):
    (row,) = [row for row in rows(program) if title in row.title]
    archives_in(page_of(program)).choose(row.id)
    return row


def is_open(program, title):
    return program.window.is_reading and title in program.window.status_line.archive


def take(qtbot, program, file, how="Copy"):
    """Open `file`, and do with it what the button `how` says."""
    program.session.archives.open(file)
    press(sheet_of(qtbot, program), how)
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalSheet) is None)
    name = f"{receive(file).sha256}.satchel" if how == "Copy" else file.name
    qtbot.waitUntil(lambda: program.session.archives.open_path.name == name)
    assert program.session.archive is not None  # shown by now, in all its steps


def copies(home):
    folder = home.folder / "library"
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_the_sheet_tells_what_is_in_the_file_and_not_what_it_is_called(person, make, qtbot):
    file = make(file=None)
    named = file.with_name("отпуск\n2019.satchel")
    shutil.copy(file, named)
    person.program.session.archives.open(named)
    sheet = sheet_of(qtbot, person.program)

    said = words(sheet)
    assert "Second" in said
    assert "Edition 1, of 1 January 2026" in said
    assert "1 document" in said
    assert "1 quote" in said
    assert "kB" in said
    assert "отпуск\N{REPLACEMENT CHARACTER}2019.satchel" in said
    signer = receive(file).archive.signer.split(" · ")[0]
    assert signer.replace("-", " - ") in said
    assert nameless(sheet) == []
    sheet.reject()


def test_a_copy_lies_under_its_hash_and_the_file_is_not_needed_again(
    person, make, qtbot, home, start
):
    file = make()
    take(qtbot, person.program, file)
    qtbot.waitUntil(lambda: is_open(person.program, "Second"))
    assert copies(home) == [f"{receive(file).sha256}.satchel"]

    file.unlink()
    person.program.close()
    again = start()
    qtbot.waitUntil(lambda: shows_library(again))
    read_rows(qtbot, again, 2)
    row = choose(again, "Second")
    assert row.place == "A copy in the library"
    archives_in(page_of(again)).open_chosen()
    qtbot.waitUntil(lambda: is_open(again, "Second"))
    assert again.window.findChild(ArrivalSheet) is None  # asked once


def test_an_archive_may_stay_where_it_lies(person, make, qtbot, home):
    file = make()
    take(qtbot, person.program, file, "where it lies")
    qtbot.waitUntil(lambda: is_open(person.program, "Second"))

    assert copies(home) == []
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    assert choose(person.program, "Second").place == str(file)


def test_left_closed_nothing_is_kept(person, make, qtbot, home):
    file = make()
    person.program.session.archives.open(file)
    press(sheet_of(qtbot, person.program), "Leave")
    qtbot.waitUntil(lambda: "not opened" in person.window.messages.text)

    assert is_open(person.program, "Kyrgyzstan")
    assert copies(home) == []
    assert not (home.folder / "library.json").exists()


def test_a_single_archive_opens_at_once_and_of_several_one_is_chosen(
    person, make, qtbot, start, home
):
    assert is_open(person.program, "Kyrgyzstan")
    person.program.close()
    meet(make(), home)
    program = start()

    qtbot.waitUntil(lambda: shows_library(program))
    assert program.window.workspace is None
    assert "Choose an archive" in page_of(program).said
    titles = [row.title for row in read_rows(qtbot, program, 2)]
    assert titles == ["Sex work and policing in Kyrgyzstan", "Second"]
    qtbot.keyClick(archives_in(page_of(program)), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))


def test_without_any_archive_the_window_says_how_to_get_one(start, qtbot, tmp_path, home, make):
    program = start(home=replace(home, brought=tmp_path / "none"))
    qtbot.waitUntil(lambda: shows_library(program))

    assert "Press Ctrl+O to choose an archive, or drop its file" in page_of(program).said
    assert nameless(program.window) == []
    drop(program.window, make())
    press(sheet_of(qtbot, program), "Copy")
    qtbot.waitUntil(lambda: is_open(program, "Second"))


def test_one_goes_to_the_library_and_back_to_where_one_was(person, qtbot):
    person.workspace.show_text("q-bandits")
    for back in (
        lambda: person.press(Qt.Key.Key_Escape, on=page_of(person.program)),
        person.do.back.trigger,
        lambda: page_of(person.program).open_wanted.emit(str(bundled_archives()[0])),
    ):
        person.do.library.trigger()
        assert shows_library(person.program)
        (row,) = read_rows(qtbot, person.program, 1)
        assert (row.said, row.place) == ("Open now", "Came with Satchel")
        back()
        assert person.window.is_reading
        assert person.place == Place(ScreenName.READER, "q-bandits")


def test_a_search_or_a_screen_leads_out_of_the_library(person, qtbot):
    person.do.library.trigger()
    person.search("bribe")
    assert person.window.is_reading
    person.do.library.trigger()
    person.do.quotes.trigger()
    assert person.window.is_reading
    person.do.library.trigger()
    person.do.find.trigger()
    assert person.window.is_reading


def test_nothing_of_the_archive_behind_the_library_is_copied(person, qapp):
    person.workspace.show_text("q-bandits")
    person.do.library.trigger()
    qapp.clipboard().setText("before")
    person.do.copy.trigger()

    assert qapp.clipboard().text() == "before"


def test_every_control_of_the_library_has_a_name(person, make, qtbot):
    take(qtbot, person.program, make())
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)

    assert nameless(person.window) == []
    spoken = [row.spoken for row in rows(person.program)]
    assert all("dition 1" in each and "quote" in each for each in spoken)


# ------------------------------------------------------------------ editions


def test_a_newer_edition_tells_what_it_changes_and_takes_the_older_ones_place(
    person, make, newer, qtbot, home
):
    take(qtbot, person.program, make())
    person.program.session.archives.open(newer())
    sheet = sheet_of(qtbot, person.program)
    said = words(sheet)

    assert "Since edition 1: 2 added, 1 altered, 1 withdrawn." in said
    assert "One · New words." in said
    assert "One · Other words." in said
    assert "1 passage withdrawn" in said
    assert "The signer is the same as before" in said
    assert "came at night" not in said
    assert "Hard to read" not in said  # it has a care note
    assert "Care: violence" in said
    press(sheet, "Copy")
    qtbot.waitUntil(lambda: "edition 2" in person.window.status_line.archive)
    assert len(copies(home)) == 1
    kept = b"".join(each.read_bytes() for each in home.folder.rglob("*") if each.is_file())
    assert "came at night" not in kept.decode("latin-1")

    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    choose(person.program, "Second")
    press(page_of(person.program), "What changed")
    told = words(sheet_of(qtbot, person.program, ChangesSheet))
    assert "Since edition 1: 2 added, 1 altered, 1 withdrawn." in told
    assert "One · New words." in told


def test_an_older_edition_is_refused_and_changes_nothing(person, make, newer, qtbot, home):
    take(qtbot, person.program, newer())
    before = copies(home)
    person.program.session.archives.open(make())
    qtbot.waitUntil(lambda: "older than one opened here" in person.window.messages.text)

    assert copies(home) == before
    assert person.window.findChild(ArrivalSheet) is None


@pytest.mark.long
def test_an_older_edition_that_lies_elsewhere_is_listed_as_such(person, make, newer, qtbot):
    older = make()
    take(qtbot, person.program, newer())
    drop(person.window, older, older.with_name("gone.satchel"))
    read_rows(qtbot, person.program, 4)

    (row,) = [row for row in rows(person.program) if row.id == str(older)]
    assert "so this one stays closed" in row.said


# ------------------------------------------------------------------ what can go wrong


def test_a_pulled_stick_is_told_and_harms_nothing(person, make, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    file = make(file=stick / "a.satchel")
    take(qtbot, person.program, file, "where it lies")
    qtbot.waitUntil(lambda: is_open(person.program, "Second"))
    stick.rename(tmp_path / "pulled")

    assert "First words." in person.text_seen()  # it is read into memory
    person.search("night")
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    row = choose(person.program, "not there now")
    assert "a stick may be pulled out" in row.said
    assert str(file) in row.place
    archives_in(page_of(person.program)).open_chosen()  # looks again
    read_rows(qtbot, person.program, 2)
    assert shows_library(person.program)

    (tmp_path / "pulled").rename(stick)
    press(page_of(person.program), "Look again")
    qtbot.waitUntil(lambda: any(row.title == "Second" for row in rows(person.program)))


def test_a_line_whose_file_is_gone_can_be_removed(person, make, qtbot, home):
    file = make()
    take(qtbot, person.program, file, "where it lies")
    file.unlink()
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    choose(person.program, "not there now")
    press(page_of(person.program), "Remove")

    read_rows(qtbot, person.program, 1)
    assert Library(home.folder).holdings() == ()


def test_a_copy_is_deleted_only_after_a_question(person, make, qtbot, home):
    take(qtbot, person.program, make())
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    for answer, left in (("Keep", 1), ("Remove it", 0)):
        choose(person.program, "Second")
        qtbot.keyClick(archives_in(page_of(person.program)), Qt.Key.Key_Delete)
        box = sheet_of(qtbot, person.program, QMessageBox)
        assert "Its copy on this computer is deleted" in box.text()
        press(box, answer)
        qtbot.waitUntil(lambda left=left: len(copies(home)) == left)
        qtbot.waitUntil(lambda: person.window.findChild(QMessageBox) is None)
    read_rows(qtbot, person.program, 1)


def test_what_came_with_satchel_cannot_be_removed(person, qtbot):
    person.do.library.trigger()
    read_rows(qtbot, person.program, 1)
    qtbot.keyClick(archives_in(page_of(person.program)), Qt.Key.Key_Delete)

    (remove,) = [
        b for b in page_of(person.program).findChildren(QPushButton) if "Remov" in b.text()
    ]
    assert not remove.isEnabled()
    assert person.window.findChild(QMessageBox) is None


def test_every_byte_is_checked_and_the_verdict_stands_in_words(person, make, qtbot):
    file = make()
    take(qtbot, person.program, file, "where it lies")
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)

    def verdict():
        choose(person.program, "Second")
        press(page_of(person.program), "Check")
        qtbot.waitUntil(lambda: "Being" not in choose(person.program, "Second").said)
        return choose(person.program, "Second").said

    assert verdict() == "Checked: every byte is as its signer signed it."
    whole = file.read_bytes()
    file.write_bytes(whole[:-200] + b"\0" + whole[-199:])
    assert "damaged or altered" in verdict()
    shutil.copy(make(name="other"), file)
    assert "not the one that was taken in" in verdict()
    choose(person.program, "Kyrgyzstan")
    press(page_of(person.program), "Check")
    qtbot.waitUntil(lambda: "Checked" in choose(person.program, "Kyrgyzstan").said)


def test_a_file_that_became_another_is_shown_before_it_is_opened(person, make, qtbot):
    file = make()
    take(qtbot, person.program, file, "where it lies")
    shutil.copy(make(name="other", title="Quite another"), file)
    person.do.library.trigger()
    read_rows(qtbot, person.program, 2)
    row = choose(person.program, "Quite another")
    assert "Another file lies in its place" in row.said

    archives_in(page_of(person.program)).open_chosen()
    sheet = sheet_of(qtbot, person.program)
    assert "does not know yet who signed" in words(sheet)
    sheet.reject()


def test_a_file_that_changes_while_the_sheet_is_read_is_taken_in_as_it_was_shown(
    person, make, qtbot, home
):
    file = make()
    person.program.session.archives.open(file)
    sheet = sheet_of(qtbot, person.program)
    shown = receive(file).sha256
    shutil.copy(make(name="other"), file)
    press(sheet, "Copy")

    qtbot.waitUntil(lambda: is_open(person.program, "Second"))
    assert copies(home) == [f"{shown}.satchel"]


def test_the_same_file_twice_is_one_archive(person, make, qtbot, home):
    file = make()
    take(qtbot, person.program, file)
    again = file.with_name("again.satchel")
    shutil.copy(file, again)
    for path in (file, again, bundled_archives()[0], again):
        person.program.session.archives.open(path)
        qtbot.waitUntil(lambda: person.window.workspace is not None)
    own = file.with_name("own.satchel")
    shutil.copy(bundled_archives()[0], own)
    person.program.session.archives.open(own)
    qtbot.waitUntil(lambda: is_open(person.program, "came with Satchel"))

    assert person.window.findChild(ArrivalSheet) is None
    person.do.library.trigger()
    assert len(read_rows(qtbot, person.program, 2)) == 2


def test_on_a_full_disk_nothing_changes_and_the_file_can_be_opened_where_it_lies(
    person, make, qtbot, home
):
    person.program.session.archives.open(make())
    sheet = sheet_of(qtbot, person.program)
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        press(sheet, "Copy")
        qtbot.waitUntil(lambda: "could not be copied" in person.window.messages.text)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (_soft, hard))
    assert copies(home) == []
    assert is_open(person.program, "Kyrgyzstan")

    press(person.window.messages, "where it lies")
    qtbot.waitUntil(lambda: is_open(person.program, "Second"))


def test_where_nothing_can_be_written_the_library_is_there_for_this_sitting(
    start, qtbot, tmp_path, make, home
):
    (tmp_path / "file").write_bytes(b"")
    program = start(home=replace(home, folder=tmp_path / "file" / "home"))
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    file = make()
    take(qtbot, program, file, "where it lies")
    qtbot.waitUntil(lambda: is_open(program, "Second"))
    assert "known until Satchel closes" in program.window.messages.text

    program.window.actions_.library.trigger()
    read_rows(qtbot, program, 2)
    program.session.archives.open(bundled_archives()[0])
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    program.session.archives.open(file)
    qtbot.waitUntil(lambda: is_open(program, "Second"))  # and is not asked about again
    assert program.window.findChild(ArrivalSheet) is None


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"SATCHEL1" * 40])
def test_what_is_no_archive_is_told_in_one_sentence(person, qtbot, tmp_path, content):
    file = tmp_path / "не архив\n.satchel"
    file.write_bytes(content)
    drop(person.window, file)
    qtbot.waitUntil(lambda: person.window.messages.text != "")

    told = person.window.messages.text.removeprefix(
        "“не архив\N{REPLACEMENT CHARACTER}.satchel” is not opened. "
    )
    assert told.count(".") <= 2
    assert person.window.findChild(ArrivalSheet) is None
    assert is_open(person.program, "Kyrgyzstan")


# ------------------------------------------------------------------ drag and drop


def drag(widget, *files):
    """Drag `files` over `widget`; return the event."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(widget, event)
    return event, data


def drop(widget, *files):
    """Drop `files` on `widget`."""
    entered, data = drag(widget, *files)
    assert entered.isAccepted()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    )


@pytest.mark.long
def test_a_file_is_dropped_on_the_window(person, make, qtbot):
    drop(person.window, make())
    press(sheet_of(qtbot, person.program), "Copy")

    qtbot.waitUntil(lambda: is_open(person.program, "Second"))


def test_several_files_are_listed_and_opened_one_by_one(person, make, qtbot):
    third = make(name="third", title="Third")
    drop(person.window, make(), third)
    read_rows(qtbot, person.program, 3)
    assert shows_library(person.program)
    said = choose(person.program, "Third").said
    assert said.startswith("Not opened yet, so it is in no search. Open it: ")
    archives_in(page_of(person.program)).open_chosen()
    press(sheet_of(qtbot, person.program), "Copy")
    qtbot.waitUntil(lambda: is_open(person.program, "Third"))

    person.do.library.trigger()
    read_rows(qtbot, person.program, 3)
    row = choose(person.program, "Third")  # as a copy alone, not where it lies too
    assert (row.place, row.is_open) == ("A copy in the library", True)

    drop(person.window, third, make(name="fourth", title="Fourth"))
    read_rows(qtbot, person.program, 5)
    person.program.session.archives.open(third)
    qtbot.waitUntil(lambda: is_open(person.program, "Third"))
    person.do.library.trigger()
    read_rows(qtbot, person.program, 4)
    assert choose(person.program, "Third").place == "A copy in the library"


def test_a_dropped_file_never_becomes_a_search(person, make):
    entered, _data = drag(person.window.top_bar.findChild(QLineEdit), make())

    assert person.box.text() == ""
    assert not entered.isAccepted() or entered.dropAction() is Qt.DropAction.CopyAction


def test_a_dropped_text_is_no_file(person):
    data = QMimeData()
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    event.setAccepted(False)
    QApplication.sendEvent(person.window, event)

    assert not event.isAccepted()


# ------------------------------------------------------------------ across archives


def found_in(program):
    """The cards that the search over several archives lists."""
    model = page_of(program).across.findChild(RowList).model()
    return [model.index(number, 0).data(ROW) for number in range(model.rowCount())]


def wait_for_answer(qtbot, program, text):
    across = page_of(program).across
    qtbot.waitUntil(lambda: across.answered == text and "\u2026" not in across.said)
    return found_in(program)


def search_all(qtbot, program, text):
    """Search the archives that are chosen, or all, and return the cards of what was found."""
    box = page_of(program).findChild(AcrossBox).box
    box.setText(text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    return wait_for_answer(qtbot, program, text)


def archives_of(found):
    """The titles of the archives that hits are in, the best hit first."""
    return list(dict.fromkeys(card.place.split(" \u00b7 ")[0] for card in found))


@pytest.fixture
def several(person, make, qtbot):
    """The library of three archives; the first holds none of the words of the others."""
    take(qtbot, person.program, make())
    take(qtbot, person.program, make(name="third", title="Third", body=TWO))
    person.do.library.trigger()
    read_rows(qtbot, person.program, 3)
    return person


def test_several_archives_are_searched_and_a_hit_opens_there(several, qtbot):
    found = search_all(qtbot, several.program, "words")
    assert {"Second", "Third"} <= set(archives_of(found))
    assert "passage" in page_of(several.program).across.said
    (hit,) = [row for row in found if getattr(row, "text", "") == "First words."]
    page_of(several.program).across.hit_opened.emit(hit.id)

    qtbot.waitUntil(lambda: is_open(several.program, "Second"))
    qtbot.waitUntil(lambda: several.place == Place(ScreenName.READER, "p-one"))
    qtbot.waitUntil(lambda: several.marked_words() == ["words"])
    assert several.box.text() == "words"
    several.press(Qt.Key.Key_Escape, on=several.workspace)
    assert shows_library(several.program)  # what was found is still there
    (again,) = [row for row in found if getattr(row, "text", "") == "New words."]
    page_of(several.program).across.hit_opened.emit(again.id)
    qtbot.waitUntil(lambda: is_open(several.program, "Third"))
    qtbot.waitUntil(lambda: several.place == Place(ScreenName.READER, "p-new"))


def choose_several(qtbot, program, *titles):
    """Choose the archives with these titles, the first by a click, the others with Ctrl."""
    view = archives_in(page_of(program))
    for number, title in enumerate(titles):
        (at,) = [n for n, row in enumerate(rows(program)) if title in row.title]
        place = view.visualRect(view.model().index(at, 0)).center()
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_only_those_that_are_chosen_are_searched(several, make, qtbot):
    take(qtbot, several.program, make(name="fourth", title="Fourth"))
    several.do.library.trigger()
    read_rows(qtbot, several.program, 4)
    page, box = page_of(several.program), page_of(several.program).findChild(AcrossBox)
    assert box.where == "In all archives"
    choose_several(qtbot, several.program, "Second", "Third")
    assert box.where == "In 2 archives"
    acts = [
        each
        for each in page.findChildren(QPushButton)
        if each.text() in ("Ope&n", "Check every &byte")
    ]
    assert not any(each.isEnabled() for each in acts)  # each is for one archive
    found = search_all(qtbot, several.program, "words")
    assert set(archives_of(found)) == {"Second", "Third"}
    assert nameless(several.window) == []

    press(box, "In 2 archives")
    qtbot.waitUntil(lambda: "Fourth" in archives_of(found_in(several.program)))
    assert box.where == "In all archives"


def test_nothing_found_is_said_and_escape_leads_back_to_the_archives(several, qtbot):
    assert search_all(qtbot, several.program, "zeppelin") == []
    assert page_of(several.program).across.said.startswith("Nothing was found.")
    several.press(Qt.Key.Key_Escape, on=page_of(several.program).across)
    assert archives_in(page_of(several.program)).isVisible()
    assert shows_library(several.program)


def test_some_of_the_words_are_enough_only_where_no_archive_has_all(several, qtbot):
    found = search_all(qtbot, several.program, "First words ")
    assert archives_of(found) == ["Second"]
    assert "some of them" not in page_of(several.program).across.said

    found = search_all(qtbot, several.program, "New bandits ")
    titles = archives_of(found)
    assert len(titles) == 2
    assert "Third" in titles
    said = page_of(several.program).across.said
    assert said.startswith("No passage has all of these words. These have some of them.")


def test_hits_tell_no_more_of_who_speaks_than_the_dial_lets(several, qtbot):
    levels = {action.data(): action for action in several.do.attributions.actions()}

    def lines():
        found = search_all(qtbot, several.program, "night OR bandits")
        return {row.attribution for row in found}

    assert any("Woman" in line for line in lines())
    levels[Level.ROLE].trigger()
    model = page_of(several.program).across.findChild(RowList).model()
    assert model.rowCount() == 0  # at once, and listed anew
    assert not any("Woman" in line for line in lines())


def test_words_that_need_care_are_covered_here_too(several, qtbot):
    several.do.care_covered.trigger()
    found = search_all(qtbot, several.program, "hard to read")

    (row,) = [row for row in found if getattr(row, "care", "")]
    assert "Hard to read" not in row.text


def test_what_was_found_is_forgotten_once_an_edition_withdrew_it(several, newer, qtbot):
    found = search_all(qtbot, several.program, "night")
    assert any("came at night" in getattr(row, "text", "") for row in found)
    take(qtbot, several.program, newer())
    several.do.library.trigger()

    assert page_of(several.program).across.findChild(RowList).model().rowCount() == 0
    found = search_all(qtbot, several.program, "night")
    assert not any("came at night" in getattr(row, "text", "") for row in found)


def test_an_archive_that_is_gone_is_not_searched_and_that_is_said(several, make, qtbot, home):
    (copy,) = [path for path in (home.folder / "library").iterdir() if "Third" in title_of(path)]
    copy.unlink()
    search_all(qtbot, several.program, "words")

    qtbot.waitUntil(lambda: "could not be searched" in page_of(several.program).across.said)


@pytest.mark.long
def test_so_is_one_that_was_damaged_before_the_library_was_shown(person, make, qtbot, home):
    for name in ("second", "third"):
        take(qtbot, person.program, make(name=name, title=name.title(), body=TWO))
    (copy,) = [path for path in (home.folder / "library").iterdir() if "Third" in title_of(path)]
    copy.write_bytes(copy.read_bytes()[:-1])
    person.do.library.trigger()
    read_rows(qtbot, person.program, 3)
    search_all(qtbot, person.program, "words")

    across = page_of(person.program).across
    qtbot.waitUntil(lambda: "1 archive could not be searched" in across.said)


def title_of(path):
    return receive(path).archive.content.title["en"]


def test_a_word_typed_at_the_list_of_several_archives_is_for_all_of_them(several):
    page = page_of(several.program)
    page.take_focus()
    several.type_here("night")

    assert page.search_box.text() == "night"
    assert several.window.focusWidget() is page.search_box
    assert several.box.text() == ""


def test_a_word_typed_at_the_list_of_one_archive_is_for_that(person):
    person.do.library.trigger()
    page_of(person.program).take_focus()
    person.type_here("night")

    assert person.box.text() == "night"
    assert person.place.screen is ScreenName.SEARCH


# ------------------------------------------------------------------ at the start, and anew


def test_archives_that_are_named_are_listed_too(start, qtbot, make, home):
    first, second = make(), make(name="third", title="Third")
    program = start([first, second], met=False)
    sheets = program.window.findChildren
    for title in ("Second", "Third"):
        qtbot.waitUntil(lambda t=title: any(t in words(each) for each in sheets(ArrivalSheet)))
        sheets(ArrivalSheet)[-1].reject()
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    program.window.actions_.library.trigger()
    assert {row.title for row in read_rows(qtbot, program, 3)} >= {"Second", "Third"}


def test_the_library_stays_in_sight_in_another_language(person, qtbot):
    languages = {action.data(): action for action in person.do.languages.actions()}
    person.do.library.trigger()
    languages["ru"].trigger()
    assert shows_library(person.program)
    person.press(Qt.Key.Key_Escape, on=page_of(person.program))  # the message goes first
    assert person.window.messages.text == ""
    assert shows_library(person.program)
    person.press(Qt.Key.Key_Escape, on=page_of(person.program))
    assert person.window.is_reading


def test_a_signer_is_trusted_only_once_the_archive_is_taken(person, make, qtbot, home):
    file = make()
    ledger = Ledger(home.ledger)
    person.program.session.archives.open(file)
    sheet = sheet_of(qtbot, person.program)
    assert not ledger.standing(receive(file).archive).accepted
    press(sheet, "Copy")
    qtbot.waitUntil(lambda: is_open(person.program, "Second"))
    assert ledger.standing(receive(file).archive).accepted
